/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { drawIcons } from '../../src/build/icons';
import { dataCentres } from '../../src/zoho/data-centre';
import { blockOf, dist, named, ours, readManifest, root, sizeOf, valueOf, values } from './manifest-file';

/** manifest.xml as it is sideloaded; dist/ as `npm test` has built it, whose manifest has the same addresses. */
const file = path.join(root, 'manifest.xml');
const { document: manifest, blocks } = readManifest(file);
const everyUrl = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url']
  .flatMap((name) => named(manifest, name))
  .filter((element) => element.hasAttribute('DefaultValue'))
  .map((element) => valueOf(element, 'DefaultValue'));
const builtFile = (url: string) => path.join(dist, url.slice(ours.length));

it('is the add-in that marks on mailbox items name, with the least permission', async () => {
  const info = await OfficeAddinManifest.readManifestFile(file);
  expect(info).toMatchObject({
    id: '5f0d6c1e-8a43-4e0b-9c57-2d1b7a94e6f3',
    officeAppType: 'MailApp',
    displayName: 'CRM Sync for Outlook',
    defaultLocale: 'en-US',
    hosts: ['Mailbox'],
    permissions: 'ReadItem',
    iconUrl: `${ours}assets/icon-64.png`,
    highResolutionIconUrl: `${ours}assets/icon-128.png`,
  });
});

it('lets dialogs go to the sign-in of Microsoft and of every data centre, and nowhere else', () => {
  const domains = named(manifest, 'AppDomain').map((each) => each.textContent);
  const accounts = dataCentres.map((each) => each.accounts);
  expect(domains.toSorted()).toEqual(['https://login.microsoftonline.com', ...accounts].toSorted());
});

it('leads to nothing that the build does not make', () => {
  expect(everyUrl).toHaveLength(20);
  expect(everyUrl.filter((url) => !url.startsWith(ours))).toEqual([]);
  expect(everyUrl.filter((url) => !existsSync(builtFile(url)))).toEqual([]);
});

it('is the one that the build puts beside the pages', () => {
  expect(readFileSync(path.join(dist, 'manifest.xml'), 'utf8')).toBe(readFileSync(file, 'utf8'));
});

describe.each(blocks.map((block) => [valueOf(block, 'xsi:type'), block] as const))('%s', (_, block) => {
  const resources = ['Image', 'Url', 'String'].flatMap((name) =>
    named(block, name).filter((element) => element.hasAttribute('id')),
  );
  const references = [...block.querySelectorAll('[resid]')].filter((element) => blockOf(element) === block);
  const sorted = (list: string[]) => [...new Set(list)].sort();

  it('defines each resource that it names, once, and none that it does not', () => {
    const ids = values(resources, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(sorted(values(references, 'resid'))).toEqual(sorted(ids));
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('names a resource of the right sort', () => {
    const sorts: Record<string, string> = { Image: 'Images', SourceLocation: 'Urls', FunctionFile: 'Urls' };
    const strings: Record<string, string> = {
      Label: 'ShortStrings',
      Title: 'ShortStrings',
      Description: 'LongStrings',
    };
    const of = new Map(resources.map((element) => [valueOf(element, 'id'), element.parentElement?.localName]));
    for (const each of references) {
      expect([each.localName, of.get(valueOf(each, 'resid'))]).toEqual([
        each.localName,
        { ...sorts, ...strings }[each.localName],
      ]);
    }
  });

  it('shows icons whose files have the sizes that it says', () => {
    const urls = new Map(
      named(block, 'Image').map((each) => [each.getAttribute('id'), each.getAttribute('DefaultValue')]),
    );
    const icons = named(block, 'Icon').map((icon) => [...icon.children]);
    for (const images of icons) {
      expect(values(images, 'size')).toEqual(['16', '32', '80']);
      for (const image of images) {
        const size = Number(valueOf(image, 'size'));
        const url = urls.get(valueOf(image, 'resid')) ?? '';
        expect([url, ...sizeOf(readFileSync(builtFile(url)))]).toEqual([url, size, size]);
      }
    }
  });

  it('S4: has the panel on every surface, and Add to CRM on those of appointments', () => {
    const surfaces = named(block, 'ExtensionPoint').map((point) => [
      valueOf(point, 'xsi:type'),
      ...named(point, 'Action').map((action) => valueOf(action, 'xsi:type')),
    ]);
    expect(surfaces).toEqual([
      ['MessageReadCommandSurface', 'ShowTaskpane'],
      ['MessageComposeCommandSurface', 'ShowTaskpane'],
      ['AppointmentOrganizerCommandSurface', 'ShowTaskpane', 'ExecuteFunction'],
      ['AppointmentAttendeeCommandSurface', 'ShowTaskpane', 'ExecuteFunction'],
    ]);
  });

  it('gives every control and group an id of its own', () => {
    const ids = values([...named(block, 'Control'), ...named(block, 'Group')], 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('can pin the panel where Outlook knows how: to messages, from version 1.1 on', () => {
  const pins = blocks.map((block) =>
    named(block, 'SupportsPinning').map((pin) => pin.closest('ExtensionPoint')?.getAttribute('xsi:type')),
  );
  expect(pins).toEqual([[], ['MessageReadCommandSurface', 'MessageComposeCommandSurface']]);
});

it('has files of the sizes that lists of add-ins want', () => {
  const sizes = [64, 128].map((size) => sizeOf(readFileSync(path.join(dist, `assets/icon-${size}.png`))));
  expect(sizes).toEqual([
    [64, 64],
    [128, 128],
  ]);
});

it('shows the icons as they are drawn: npm run icons', async () => {
  for (const { file: name, png } of await drawIcons(path.join(root, 'assets'))) {
    expect([name, readFileSync(path.join(root, 'assets', name)).equals(png)]).toEqual([name, true]);
  }
});
