import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'dotenv';
import { headersAt, headersFile, pages } from '../../src/build/policy';
import { developmentUrl } from '../../src/build/settings';
import { crmPage } from '../../src/office/crm-question';
import { scopesFor } from '../../src/office/microsoft-scopes';
import { featureNames, type Feature } from '../../src/sync/access';
import { dataCentres } from '../../src/zoho/data-centre';
import { scopesOf } from '../../src/zoho/oauth';
import { codeIn, documents, root, tablesHeaded, textOf } from './markdown';

/** What an administrator enters somewhere, or reads before agreeing to it. */

/** By permission: what its row says of when it is asked for. */
function permissionsOn(page: string): Record<string, string> {
  return Object.fromEntries(tablesHeaded(page, 'permission').map((row) => [codeIn(row[0])[0] ?? '', row[2] ?? '']));
}

/** The features that ask for each permission; none where all do. */
function askers(scopes: string[], first: string[], of: (feature: Feature) => string[]): Record<string, Feature[]> {
  const featuresOf = (scope: string) =>
    featureNames.filter((feature) => !first.includes(scope) && of(feature).includes(scope));
  return Object.fromEntries(scopes.map((scope) => [scope, featuresOf(scope)]));
}

function featuresNamed(when: string): Feature[] {
  return featureNames.filter((feature) => new RegExp(`\\b${feature}\\b`).test(when));
}

it.each([
  ['docs/microsoft-app.md', askers(scopesFor(featureNames), scopesFor([]), (feature) => scopesFor([feature]))],
  ['docs/zoho-client.md', askers(scopesOf(featureNames), scopesOf([]), (feature) => scopesOf([feature]))],
])('%s names every permission that is asked for, with what it is asked for, and no other', (page, asked) => {
  const told = permissionsOn(page);
  expect(Object.keys(told).sort()).toEqual(Object.keys(asked).sort());
  for (const [scope, features] of Object.entries(asked)) {
    expect([scope, featuresNamed(told[scope] ?? '')]).toEqual([scope, features]);
    if (features.length === 0) expect(told[scope]).toBe('at the first sign-in');
  }
});

it('names every data centre, by the address of its CRM', () => {
  const told = tablesHeaded('docs/zoho-client.md', 'address of the CRM').map(([address = '', id]) => [
    `https://${address}`,
    codeIn(id)[0],
  ]);
  expect(told.sort()).toEqual(dataCentres.map(({ web, id }) => [web, id]).sort());
});

it('explains every line of .env.example, and no other', () => {
  const told = tablesHeaded('docs/deployment.md', 'line').flatMap(([name]) => codeIn(name));
  expect(told.sort()).toEqual(Object.keys(parse(textOf('.env.example'))).sort());
});

it.each(documents)('%s names only pages that the build makes, and only files and commands that there are', (file) => {
  const text = textOf(file).replace(/\]\(https:[^)]*\)/g, '');
  const named = [...text.matchAll(/([\w-]+)\.html\b/g)].map(([, name]) => name);
  expect(named.filter((name) => !(pages as readonly string[]).includes(name ?? ''))).toEqual([]);
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const commands = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

it('names every address that a sign-in comes back to, for production and for development', () => {
  const addresses = tablesHeaded('docs/microsoft-app.md', 'address').flatMap(([address]) => codeIn(address));
  const [, back = ''] = /redirectUri: new URL\('([\w.-]+)'/.exec(textOf('src/office/microsoft-msal.ts')) ?? [];
  const { host } = new URL(developmentUrl);
  expect(addresses).toEqual([
    ...['brk-multihub://HOST', `https://HOST/PATH/${back}`],
    ...[`brk-multihub://${host}`, `${developmentUrl}/${back}`],
  ]);
  for (const page of ['https://HOST/PATH', developmentUrl]) {
    expect(textOf('docs/zoho-client.md')).toContain(`\`${page}/${crmPage}\``);
  }
});

describe('the script for hosts that do not read _headers', () => {
  const [, script = ''] = /^```js headers\.mjs\n([^]*?)^```$/m.exec(textOf('docs/deployment.md')) ?? [];
  const folder = mkdtempSync(path.join(tmpdir(), 'crm-sync-docs-'));
  const [program, headers] = [path.join(folder, 'headers.mjs'), path.join(folder, '_headers')];
  const run = (form: string) => execFileSync(process.execPath, [program, form, headers], { encoding: 'utf8' });
  beforeAll(() => {
    writeFileSync(program, script);
    writeFileSync(headers, headersFile('/outlook'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const paths = [
    ...pages.map((page) => `${page}.html`),
    'config.json',
    'assets/icon-64.png',
    'code/engine.0123abcd.js',
  ];

  it.each(paths)('gives nginx the same for %s', (wanted) => {
    const blocks = [...run('nginx').matchAll(/^location (=|\^~) (\S+) \{\n([^]*?)^\}$/gm)];
    const fits = blocks.filter(([, how, place = '']) =>
      how === '=' ? place === `/outlook/${wanted}` : `/outlook/${wanted}`.startsWith(place),
    );
    const [best] = fits.sort((a, b) => Number(b[1] === '=') - Number(a[1] === '=') || b[2]!.length - a[2]!.length);
    const sent = [...(best?.[3] ?? '').matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(Object.fromEntries(sent)).toEqual(headersAt(wanted));
  });

  it.each(paths)('gives Azure the same for %s', (wanted) => {
    const made = JSON.parse(run('azure')) as {
      globalHeaders: Record<string, string>;
      routes: { route: string; headers: Record<string, string> }[];
    };
    const first = made.routes.find(
      ({ route }) =>
        route === `/outlook/${wanted}` || (route.endsWith('*') && `/outlook/${wanted}`.startsWith(route.slice(0, -1))),
    );
    expect({ ...made.globalHeaders, ...first?.headers }).toEqual(headersAt(wanted));
    expect(run('azure').length).toBeLessThan(20_000);
  });
});

it('says of nothing that it stands in the project when it does not', () => {
  const named = documents.flatMap((file) => codeIn(textOf(file).replace(/^ *```[^]*?^ *```$/gm, '')));
  const files = named.filter((name) => /^(src|test|docs|assets)\/[\w/.-]+$/.test(name) && !/[A-Z]{3}/.test(name));
  expect(files.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
});
