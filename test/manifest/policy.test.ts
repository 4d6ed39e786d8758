import { readFileSync } from 'node:fs';
import path from 'node:path';
import { headerRules, headersAt, headersFile, pages, type Page } from '../../src/build/policy';
import { dataCentres } from '../../src/zoho/data-centre';

function directivesOf(policy: string | undefined): Record<string, string[]> {
  return Object.fromEntries(
    (policy ?? '').split('; ').map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

const policyOf = (page: Page) => directivesOf(headersAt(`${page}.html`)['Content-Security-Policy']);
const scripts = directivesOf(headersAt('code/engine.0123abcd.js')['Content-Security-Policy']);
const apis = dataCentres.map(({ api }) => api);
const [graph, microsoft] = ['https://graph.microsoft.com', 'https://login.microsoftonline.com'];

it.each(pages)('%s may load nothing that is not named, and nobody but Outlook may show it', (page) => {
  const policy = policyOf(page);
  expect(policy['default-src']).toEqual(["'none'"]);
  expect(policy['base-uri']).toEqual(["'none'"]);
  expect(policy['form-action']).toEqual(["'none'"]);
  expect(
    policy['frame-ancestors']?.filter((source) => !/^('self'|https:\/\/outlook\.[a-z0-9.]+)$/.test(source)),
  ).toEqual([]);
});

it('allows no text as a script or a style, and no wildcard, anywhere', () => {
  expect(headersFile('')).not.toMatch(/unsafe|https?:[ ;]|\*\.|blob:/);
});

it('sends what a token opens to Graph, to the sign-in of Microsoft and to the CRM, and nowhere else', () => {
  for (const page of ['taskpane', 'commands'] as const) {
    expect(policyOf(page)['connect-src']).toEqual(["'self'", graph, microsoft, ...apis]);
  }
  expect(scripts['connect-src']).toEqual(["'self'", graph, ...apis]);
  expect(policyOf('redirect')['connect-src']).toBeUndefined();
});

it('renews in frames of the identity services alone, which end on a page of ours', () => {
  const accounts = dataCentres.map((each) => each.accounts);
  expect(policyOf('taskpane')['frame-src']).toEqual(["'self'", microsoft, ...accounts]);
});

it('lets Office.js load the scripts that it loads from elsewhere', () => {
  const officeJs = readFileSync(require.resolve('@microsoft/office-js/dist/office.debug.js'), 'utf8');
  const elsewhere = [...officeJs.matchAll(/'\/\/([\w.-]+\/[\w./-]+\.js)'/g)].map((match) => `https://${match[1]}`);
  expect(elsewhere).not.toEqual([]);
  for (const page of pages.filter((name) => name !== 'redirect')) {
    expect(policyOf(page)['script-src']).toEqual(expect.arrayContaining(elsewhere));
  }
});

it('cuts no popup off from the page that opened it', () => {
  expect(headersFile('')).not.toContain('Cross-Origin-Opener-Policy');
});

it('keeps hashed scripts for good, asks anew for pages, and lets Outlook keep icons', () => {
  const cacheOf = (file: string) => headersAt(file)['Cache-Control'];
  expect(cacheOf('code/taskpane.0123abcd.js')).toContain('immutable');
  for (const file of ['taskpane.html', 'redirect', 'config.json', 'manifest.xml'])
    expect(cacheOf(file)).toBe('no-cache');
  expect(cacheOf('assets/icon-64.png')).not.toMatch(/no-cache|no-store/);
});

it('has rules for pages with their ending and without, below the folder where they stand', () => {
  const rules = headersFile('/sync')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  for (const page of pages) expect(rules).toEqual(expect.arrayContaining([`/sync/${page}.html`, `/sync/${page}`]));
  expect(rules.filter((rule) => !rule.startsWith('/sync/'))).toEqual([]);
});

it('stays below what hosts read: 100 rules, 2,000 characters a line', () => {
  expect(headerRules().size).toBeLessThanOrEqual(100);
  expect(
    headersFile('')
      .split('\n')
      .filter((line) => line.length > 2000),
  ).toEqual([]);
});

it('lets no browser guess what a file is, and tells no site where somebody came from', () => {
  for (const file of ['taskpane.html', 'code/engine.0123abcd.js', 'assets/icon-64.png', 'manifest.xml']) {
    expect(headersAt(file)).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
  }
});

it('is what the build puts beside the pages', () => {
  expect(readFileSync(path.join(__dirname, '../../dist/_headers'), 'utf8')).toBe(headersFile(''));
});
