import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'dotenv';
import { readLines, settingsOf } from '../../src/build/settings';
import { siteFiles } from '../../src/build/site-files';
import { readConfig } from '../../src/office/config';

const root = path.join(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const microsoftId = '11111111-2222-3333-4444-555555555555';
const zohoId = '1000.ABCDEFGHIJ';
const filled = {
  PUBLIC_URL: 'https://crm.contoso.com/sync/',
  MICROSOFT_CLIENT_ID: microsoftId,
  ZOHO_CLIENT_ID: zohoId,
};

function built(lines: Record<string, string>): Map<string, string> {
  return siteFiles(manifest, settingsOf(lines));
}

function envFile(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'env-')), '.env');
  writeFileSync(file, text);
  return file;
}

describe('the stamped manifest', () => {
  const stamped = built(filled).get('manifest.xml') ?? '';

  it('has every address where the pages will stand', () => {
    expect(stamped).not.toContain('localhost:3000/');
    const addresses = (text: string) => [...text.matchAll(/DefaultValue="(https:[^"]*)"/g)].map((match) => match[1]);
    const moved = addresses(manifest).map((url) =>
      url?.replace('https://localhost:3000', 'https://crm.contoso.com/sync'),
    );
    expect(addresses(stamped)).toEqual(moved);
  });

  it('leads to the help that .env names, written as XML wants it', () => {
    const lines = { ...filled, SUPPORT_URL: 'https://help.contoso.com/?a=1&b=2' };
    const line = '<SupportUrl DefaultValue="https://help.contoso.com/?a=1&amp;b=2" />';
    expect(built(lines).get('manifest.xml')).toContain(line);
  });

  it('is manifest.xml itself where .env says nothing', () => {
    expect(built({}).get('manifest.xml')).toBe(manifest);
  });
});

describe('config.json', () => {
  it('is one that the pages read', async () => {
    const text = built({ ...filled, MICROSOFT_TENANT: 'contoso.com', ZOHO_DATA_CENTRE: 'com.au' }).get('config.json');
    const spy = jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(text));
    expect(await readConfig()).toEqual({
      signIn: 'accounts',
      world: 'accounts',
      graph: 'https://graph.microsoft.com',
      microsoft: { clientId: microsoftId, authority: 'https://login.microsoftonline.com/contoso.com' },
      zoho: { clientId: zohoId, dataCentre: 'com.au' },
    });
    spy.mockRestore();
  });

  it('lets every organisation in, and starts in the data centre com, where .env does not say', () => {
    expect(JSON.parse(built(filled).get('config.json') ?? '')).toMatchObject({
      microsoft: { authority: 'https://login.microsoftonline.com/organizations' },
      zoho: { dataCentre: 'com' },
    });
  });

  it('is the only file that names the clients', () => {
    const naming = [...built(filled)].filter(([, text]) => text.includes(microsoftId) || text.includes(zohoId));
    expect(naming.map(([name]) => name)).toEqual(['config.json']);
  });

  it.each([
    [{}, ['MICROSOFT_CLIENT_ID', 'ZOHO_CLIENT_ID']],
    [{ MICROSOFT_CLIENT_ID: microsoftId, ZOHO_CLIENT_ID: ' ' }, ['ZOHO_CLIENT_ID']],
    [{ ZOHO_CLIENT_ID: zohoId }, ['MICROSOFT_CLIENT_ID']],
  ])('is not written for %j, and the build knows what is missing', (lines, missing) => {
    expect(settingsOf(lines).accounts).toEqual({ missing });
    expect(built(lines).has('config.json')).toBe(false);
  });
});

describe('.env', () => {
  it.each([
    ['PUBLIC_URL', 'http://crm.contoso.com'],
    ['PUBLIC_URL', 'crm.contoso.com'],
    ['PUBLIC_URL', 'https://crm.contoso.com/?page=1'],
    ['SUPPORT_URL', 'help'],
    ['MICROSOFT_CLIENT_ID', 'my app'],
    ['MICROSOFT_TENANT', 'https://contoso.com'],
    ['ZOHO_CLIENT_ID', '1000.A B'],
    ['ZOHO_DATA_CENTRE', 'us'],
  ])('cannot say %s=%s, and the build names the line', (name, value) => {
    expect(() => settingsOf({ ...filled, [name]: value })).toThrow(new RegExp(`^${name}: "`));
  });

  it('goes behind the variables of the environment', () => {
    const file = envFile('PUBLIC_URL=https://one.contoso.com\nSUPPORT_URL=https://help.contoso.com\n');
    expect(settingsOf(readLines(file, { PUBLIC_URL: 'https://two.contoso.com' }))).toMatchObject({
      publicUrl: 'https://two.contoso.com',
      supportUrl: 'https://help.contoso.com',
      officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    });
  });

  it('says nothing about pages for the sandbox', () => {
    const file = envFile('PUBLIC_URL=https://one.contoso.com\n');
    const lines = readLines(file, { OFFICE_JS: 'office.js', MICROSOFT_CLIENT_ID: microsoftId, ZOHO_CLIENT_ID: zohoId });
    expect(settingsOf(lines)).toMatchObject({ publicUrl: 'https://localhost:3000', officeJs: 'office.js' });
    expect(siteFiles(manifest, settingsOf(lines)).has('config.json')).toBe(false);
  });

  it('need not be there', () => {
    expect(readLines(path.join(tmpdir(), 'no-such-folder/.env'), {})).toEqual({});
  });
});

describe('.env.example', () => {
  const lines = parse(readFileSync(path.join(root, '.env.example')));

  it('has each line that the build reads, and no other', () => {
    const program = readFileSync(path.join(root, 'src/build/settings.ts'), 'utf8');
    const read = new Set(program.match(/'[A-Z]+_[A-Z_]+'/g)?.map((name) => name.slice(1, -1)));
    expect(Object.keys(lines).sort()).toEqual([...read].sort());
  });

  it('says the same as no file, copied as it is', () => {
    expect(settingsOf(lines)).toEqual(settingsOf({}));
  });
});
