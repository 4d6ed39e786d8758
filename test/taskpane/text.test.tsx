import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import core from '../../src/taskpane/locales/en/core.ftl';
import pages from '../../src/taskpane/locales/en/pages.ftl';
import setup from '../../src/taskpane/locales/en/setup.ftl';
import { aboutKind, languageFor, localeFor, textOf } from '../../src/taskpane/text';

test("the first of the person's languages that the pane speaks is taken, else English", () => {
  expect(languageFor(['de-CH', 'fr-CH', 'en'])).toBe('fr');
  expect(languageFor(['ES-mx'])).toBe('es');
  expect(languageFor(['ja'])).toBe('en');
  expect(languageFor([])).toBe('en');
});

test("dates and numbers follow the person's own variant of the language", () => {
  expect(localeFor('en', ['fr-FR', 'en-GB', 'en-US'])).toBe('en-GB');
  expect(localeFor('nl', ['de'])).toBe('nl');
});

test('numbers and plurals come out in the format of the locale', () => {
  const source = 'met =\n { $count ->\n  [one] { $count } meeting\n  *[other] { $count } meetings\n }';
  expect(textOf('en-GB', [source])('met', { count: 1 })).toBe('1 meeting');
  expect(textOf('en-GB', [source])('met', { count: 1234 })).toBe('1,234 meetings');
  expect(textOf('es', [source])('met', { count: 12345 })).toBe('12.345 meetings');
});

test('a text that is missing shows its id', () => {
  expect(textOf('en', [])('nav-home')).toBe('nav-home');
});

test('the texts of the first screen, of the further pages and of the configuration can be read together', () => {
  expect(() => textOf('en', [core, pages, setup])).not.toThrow();
});

test('words about a kind know which it is', () => {
  const source = 'met = { $kind ->\n  [tasks] a task\n  *[meetings] a meeting\n }';
  expect(aboutKind(textOf('en', [source]), 'tasks')('met')).toBe('a task');
});

const root = path.join(__dirname, '../../src/taskpane');

/** The files that these files need at once: what is fetched later is left out. */
function needed(files: string[], known = new Set<string>()): Set<string> {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    const imports = [...readFileSync(file, 'utf8').matchAll(/^import .* from '(\.[^']+)'/gm)];
    const paths = imports.flatMap(([, name]) => [`${name}.ts`, `${name}.tsx`].map((end) => path.join(file, '..', end)));
    needed(
      paths.filter((each) => each.startsWith(root) && existsSync(each)),
      known,
    );
  }
  return known;
}

test('what the first page says stands in its own texts: those of the further pages are not there yet', () => {
  const text = textOf('en', [core]);
  const files = [...needed([path.join(root, 'App.tsx')])];
  const calls = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\btext\(\s*'([\w-]+)'/g)]);
  expect(files.length).toBeGreaterThan(25);
  expect(calls.length).toBeGreaterThan(40);
  expect(calls.map(([, id]) => id!).filter((id) => text(id) === id)).toEqual([]);
});
