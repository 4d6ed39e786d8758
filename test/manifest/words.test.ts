/** @jest-environment jsdom */
import { FluentResource } from '@fluent/bundle';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { named, readManifest, root, valueOf } from './manifest-file';

/** What Outlook shows of the add-in, in the languages of the pane and the regions that Office's own menus have. */
const regions = ['es-ES', 'es-MX', 'fr-FR', 'fr-CA', 'nl-NL'];
const { document: manifest } = readManifest(path.join(root, 'manifest.xml'));

interface Words {
  name: string;
  english: string;
  /** By region. */
  others: Record<string, string>;
  limit: number;
}

const limits: Record<string, number> = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };

const all: Words[] = ['DisplayName', 'Description', 'String']
  .flatMap((name) => named(manifest, name))
  .filter((element) => element.hasAttribute('DefaultValue'))
  .map((element) => ({
    name: element.getAttribute('id') ?? element.localName,
    english: valueOf(element, 'DefaultValue'),
    others: Object.fromEntries([...element.children].map((each) => [valueOf(each, 'Locale'), valueOf(each, 'Value')])),
    limit: limits[element.hasAttribute('id') ? element.parentElement!.localName : element.localName] ?? 0,
  }));

/** Names of the product, the same everywhere. */
const names = ['DisplayName', 'groupLabel'];

it('says everything in every language', () => {
  expect(all).toHaveLength(12);
  for (const { name, others } of all) expect([name, Object.keys(others)]).toEqual([name, regions]);
});

it('says it in that language, and the same in all regions of one', () => {
  for (const { name, english, others } of all) {
    expect([name, others['es-MX'], others['fr-CA']]).toEqual([name, others['es-ES'], others['fr-FR']]);
    const different = new Set([english, ...Object.values(others)]).size;
    expect([name, different]).toEqual([name, names.includes(name) ? 1 : 4]);
  }
});

it('keeps to the lengths that Outlook takes', () => {
  const tooLong = all.filter(({ english, others, limit }) =>
    [english, ...Object.values(others)].some((text) => text.length > limit),
  );
  expect(tooLong).toEqual([]);
});

it('is called what the pane calls itself', () => {
  const core = readFileSync(path.join(root, 'src/taskpane/locales/en/core.ftl'), 'utf8');
  const entry = new FluentResource(core).body.find(({ id }) => id === 'app-name');
  expect(all.find(({ name }) => name === 'DisplayName')?.english).toBe(entry?.value);
});

it('gives each text the same words in both versions', () => {
  const strings = all.filter(({ name }) => name !== 'DisplayName' && name !== 'Description');
  expect(strings.slice(0, 5)).toEqual(strings.slice(5));
});
