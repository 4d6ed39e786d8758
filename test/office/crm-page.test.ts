import type { Config } from '../../src/office/config';
import { runCrmPage, type CrmPage } from '../../src/office/crm-page';
import { addressOf, type CrmQuestion } from '../../src/office/crm-question';
import { scopesOf } from '../../src/zoho/oauth';
import { config } from './crm-kit';

const folder = 'https://sync.example/outlook/';
const question: CrmQuestion = { does: 'start', dataCentre: 'eu', features: ['meetings'], state: 'a&b' };

interface Opened {
  readConfig?: () => Promise<Config>;
  languages?: string[];
  isFramed?: boolean;
}

/** Runs the page at an address and tells what it did, in its order. */
async function open(address: string, { readConfig, languages = ['en'], isFramed = false }: Opened = {}) {
  const did: [string, ...string[]][] = [];
  const frame = {
    postMessage: ({ crmAnswer }: { crmAnswer: string }, to: string) => did.push(['post', crmAnswer, to]),
  };
  const page: CrmPage = {
    address: new URL(address, folder),
    languages,
    readConfig: readConfig ?? (() => Promise.resolve(config)),
    goTo: (next) => did.push(['go', next]),
    framedBy: isFramed ? frame : null,
    handBack: (answer) => Promise.resolve(did.push(['hand back', answer])),
    cleanAddress: () => did.push(['clean']),
    show: (sentence, language) => did.push(['show', sentence, language]),
  };
  await runCrmPage(page);
  return did;
}

function goneTo(did: [string, ...string[]][]): URL {
  expect(did).toHaveLength(1);
  const [verb, address = ''] = did[0]!;
  expect(verb).toBe('go');
  return new URL(address);
}

describe('on the way to Zoho', () => {
  test('it asks the chosen data centre to come back to itself', async () => {
    const url = goneTo(await open(addressOf(question)));
    expect(url.origin + url.pathname).toBe('https://accounts.zoho.eu/oauth/v2/auth');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'token',
      client_id: '1000.X',
      scope: scopesOf(['meetings']).join(','),
      redirect_uri: 'https://sync.example/outlook/crm-sign-in.html',
      state: 'a&b',
    });
  });

  test('the redirect address is the registered one, whatever the host made of its own', async () => {
    const stripped = addressOf(question).replace('.html', '');
    const url = goneTo(await open(`${stripped}&window=7`));
    expect(url.searchParams.get('redirect_uri')).toBe('https://sync.example/outlook/crm-sign-in.html');
  });

  test('it renews at the address that asks nobody', async () => {
    const url = goneTo(await open(addressOf({ ...question, does: 'renew' }), { isFramed: true }));
    expect(url.pathname).toBe('/oauth/v2/auth/refresh');
  });

  test('it lets people take another account', async () => {
    const url = goneTo(await open(addressOf({ ...question, another: true })));
    expect(url.searchParams.get('prompt')).toBe('consent');
  });

  test('no link makes it lead anywhere else, or ask for more', async () => {
    const wild = 'crm-sign-in.html?do=start&dataCentre=https://evil.example&features=meetings,everything&state=s';
    const more =
      '&accounts=https://evil.example&scope=ZohoCRM.modules.ALL&redirect_uri=https://evil.example&client_id=2';
    const url = goneTo(await open(wild + more));
    expect(url.origin).toBe('https://accounts.zoho.com');
    expect(url.href).not.toContain('evil');
    expect(url.searchParams.get('scope')).toBe(scopesOf(['meetings']).join(','));
    expect(url.searchParams.get('client_id')).toBe('1000.X');
  });

  test.each([
    ['does not arrive', () => Promise.reject(new Error('404'))],
    ['is for the sandbox', () => Promise.resolve({ signIn: 'sandbox' } as Config)],
  ])('a configuration that %s is handed back as an answer', async (_, readConfig) => {
    const did = await open(addressOf(question), { readConfig });
    expect(did.at(-1)).toEqual(['hand back', 'error=temporarily_unavailable&state=a%26b']);
  });
});

describe('on the way back', () => {
  test('it clears its address first, then hands the fragment to the page that opened it', async () => {
    expect(await open('crm-sign-in.html#access_token=1000.x&state=s')).toEqual([
      ['clean'],
      ['show', 'You can close this window.', 'en'],
      ['hand back', 'access_token=1000.x&state=s'],
    ]);
  });

  test('an error in the query counts as much', async () => {
    const did = await open('crm-sign-in.html?error=access_denied&state=s');
    expect(did.at(-1)).toEqual(['hand back', 'error=access_denied&state=s']);
  });

  test('unseen, it tells its own origin only, and shows nothing', async () => {
    expect(await open('crm-sign-in.html#access_token=1000.x&state=s', { isFramed: true })).toEqual([
      ['clean'],
      ['post', 'access_token=1000.x&state=s', 'https://sync.example'],
    ]);
  });

  test.each([
    [['es-MX', 'en'], 'Puede cerrar esta ventana.', 'es'],
    [['de', 'fr-CA'], 'Vous pouvez fermer cette fenêtre.', 'fr'],
    [['nl'], 'Je kunt dit venster sluiten.', 'nl'],
    [['ja'], 'You can close this window.', 'en'],
    [[], 'You can close this window.', 'en'],
  ])('for %j it says: %s', async (languages, sentence, language) => {
    expect(await open('crm-sign-in.html#state=s', { languages })).toContainEqual(['show', sentence, language]);
  });
});
