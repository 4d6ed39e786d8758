import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import { pages } from '../../src/build/policy';

/** dist/ as `npm test` has built it: for the sandbox, with an Office.js beside the pages and nothing of a .env. */
const dist = path.join(__dirname, '../../dist');
const root = path.join(__dirname, '../..');

function page(name: string) {
  const document = parseDocument(readFileSync(path.join(dist, `${name}.html`), 'utf8'));
  const scripts = DomUtils.getElementsByTagName('script', document);
  return { document, scripts, sources: scripts.map((script) => script.attribs['src'] ?? '') };
}

it('has these pages and no others', () => {
  const html = readdirSync(dist).filter((name) => name.endsWith('.html'));
  expect(html.sort()).toEqual(pages.map((name) => `${name}.html`).sort());
});

it.each(pages)('%s loads its own script, under a name that says its content, and nothing inline', (name) => {
  const { document, scripts, sources } = page(name);
  const own = sources.filter((source) => source !== 'office.js');
  expect(own).toEqual([expect.stringMatching(new RegExp(`^code/${name}\\.[0-9a-f]{8}\\.js$`))]);
  expect(existsSync(path.join(dist, own[0]!))).toBe(true);
  expect(scripts.map((script) => DomUtils.textContent(script))).toEqual(scripts.map(() => ''));
  expect(DomUtils.getElementsByTagName('style', document)).toEqual([]);
  expect(readFileSync(path.join(dist, `${name}.html`), 'utf8')).not.toMatch(/ (style|on\w+)=/);
});

it.each(pages)('%s loads Office.js where it belongs', (name) => {
  const { sources } = page(name);
  // The one that the CRM sends a token to takes that out of its address first.
  const place = name === 'crm-sign-in' ? sources.length - 1 : 0;
  expect(sources.indexOf('office.js')).toBe(name === 'redirect' ? -1 : place);
});

it('keeps what a click on the ribbon has to load small', () => {
  const { sources } = page('commands');
  const own = sources.filter((source) => source !== 'office.js');
  const sizes = own.map((source) => gzipSync(readFileSync(path.join(dist, source))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
});

it('has no accounts, whatever a .env says', () => {
  expect(existsSync(path.join(dist, 'config.json'))).toBe(false);
});

it('S4: knows the function that the ribbon calls', () => {
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  const called = new Set([...manifest.matchAll(/<FunctionName>(\w+)</g)].map((match) => match[1]));
  const folder = path.join(root, 'src/commands');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const program = files.map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const known = program.flatMap((text) =>
    [...text.matchAll(/\.actions\??\.associate\(\s*'(\w+)'/g)].map((match) => match[1]),
  );
  expect([...called]).toEqual(['addToCrm']);
  expect(known).toEqual([...called]);
});
