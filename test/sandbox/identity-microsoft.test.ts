import type * as Msal from '@azure/msal-browser';
import type { AuthenticationResult, Configuration, PublicClientApplication } from '@azure/msal-browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { SecureSandbox } from './identity-kit';

let sandbox: SecureSandbox;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Every address that the browser asked. */
let asked: string[];

beforeAll(async () => {
  [sandbox, browser] = await Promise.all([SecureSandbox.start(), launchChromium()]);
});

afterAll(async () => {
  await Promise.all([sandbox.stop(), browser.close()]);
});

beforeEach(async () => {
  await sandbox.identity({ clear: true });
  asked = [];
  await openBrowser();
});

afterEach(() => context.close());

async function openBrowser(): Promise<void> {
  context = await browser.newContext({ ignoreHTTPSErrors: true });
  context.setDefaultTimeout(30_000);
  context.on('request', (request) => asked.push(request.url()));
  page = await openPane();
}

async function openPane(): Promise<Page> {
  const pane = await context.newPage();
  await pane.goto(`${sandbox.origins.desk}/pane/taskpane.html`);
  const { clientId, authority } = sandbox.origins.microsoft;
  const config: Configuration = {
    auth: {
      ...{ clientId, authority, knownAuthorities: [new URL(authority).host] },
      redirectUri: `${sandbox.origins.desk}/pane/redirect.html`,
      clientCapabilities: ['CP1'],
    },
    cache: { cacheLocation: 'localStorage' },
  };
  await pane.evaluate(async (settings) => {
    const { msal } = globalThis as unknown as { msal: typeof Msal };
    const app = await msal.createNestablePublicClientApplication(settings as Configuration);
    Object.assign(globalThis, { app });
  }, config as object);
  return pane;
}

type Outcome = Pick<AuthenticationResult, 'accessToken' | 'scopes' | 'fromCache'> & {
  username: string;
  homeAccountId: string;
  error?: never;
};
interface Failure {
  error: string;
  kind: string;
  message: string;
}

type Way = 'acquireTokenPopup' | 'acquireTokenSilent' | 'ssoSilent';

function acquire(way: Way, request: object, pane = page): Promise<Outcome | Failure> {
  return pane.evaluate(
    async ([name, wanted]) => {
      const { app } = globalThis as unknown as { app: PublicClientApplication };
      const [account] = app.getAllAccounts();
      try {
        const result = await app[name]({ ...(name !== 'ssoSilent' && account && { account }), ...wanted } as never);
        const { accessToken, scopes, fromCache } = result;
        const { username, homeAccountId } = result.account;
        return { accessToken, scopes, fromCache, username, homeAccountId };
      } catch (problem) {
        const { errorCode, name: kind, message } = problem as { errorCode: string; name: string; message: string };
        return { error: errorCode, kind, message };
      }
    },
    [way, request] as const,
  );
}

/** Asks with a popup, and does there what is to be done. */
async function inPopup(request: object, work: (popup: Page) => Promise<unknown>): Promise<Outcome | Failure> {
  const opened = context.waitForEvent('page');
  const answer = acquire('acquireTokenPopup', request);
  await work(await opened);
  return answer;
}

const scopes = ['Calendars.ReadWrite'];
const choose = (popup: Page, name = 'Kim Adler') => popup.getByRole('button', { name }).click();
const press = (popup: Page, name: string) => popup.getByRole('button', { name }).click();

async function signedIn(request: object = { scopes }): Promise<Outcome> {
  const answer = await inPopup(request, async (popup) => {
    await choose(popup);
    await press(popup, 'Accept');
  });
  if (answer.error !== undefined) throw new Error(answer.message);
  return answer;
}

const events = (token: string) =>
  sandbox.ask(`${sandbox.origins.graph}/v1.0/me/events`, { headers: { authorization: `Bearer ${token}` } });

test('somebody chooses who they are, agrees, and has a token that Graph takes', async () => {
  const { accessToken, username, scopes: granted, homeAccountId } = await signedIn();
  expect(username).toBe('kim@contoso.example');
  expect(granted).toContain('Calendars.ReadWrite');
  expect(homeAccountId).toMatch(/^[0-9a-f-]{36}\.7c1a7e52-4b0f-4a57-9d1e-0f6f2d9b8a31$/);
  expect((await events(accessToken)).status).toBe(200);
});

test('the library goes nowhere but to the sandbox', async () => {
  await signedIn();
  expect(new Set(asked.map((url) => new URL(url).hostname))).toEqual(new Set(['localhost']));
});

test('the token is kept, and renewed by the refresh token without a page', async () => {
  const first = await signedIn();
  expect(await acquire('acquireTokenSilent', { scopes })).toMatchObject({
    fromCache: true,
    accessToken: first.accessToken,
  });
  asked = [];
  const second = await acquire('acquireTokenSilent', { scopes, forceRefresh: true });
  expect(second).toMatchObject({ fromCache: false, username: 'kim@contoso.example' });
  expect(second).not.toMatchObject({ accessToken: first.accessToken });
  expect(asked.filter((url) => url.includes('/authorize'))).toEqual([]);
});

test('a scope may be written with Graph’s address, and is answered so', async () => {
  const full = ['https://graph.microsoft.com/Calendars.ReadWrite'];
  const { scopes: granted, accessToken } = await signedIn({ scopes: full });
  expect(granted).toContain(full[0]);
  expect((await events(accessToken)).status).toBe(200);
  expect(await acquire('acquireTokenSilent', { scopes: full })).toMatchObject({ fromCache: true });
  expect(await acquire('acquireTokenSilent', { scopes: full, forceRefresh: true })).toMatchObject({ fromCache: false });
});

test('another feature’s scope needs consent once, and is then renewed like the first', async () => {
  await signedIn();
  const more = ['Contacts.ReadWrite'];
  expect(await acquire('acquireTokenSilent', { scopes: more })).toMatchObject({ kind: 'InteractionRequiredAuthError' });
  const granted = await inPopup({ scopes: more }, (popup) => press(popup, 'Accept'));
  expect(granted).toMatchObject({ username: 'kim@contoso.example' });
  expect(await acquire('acquireTokenSilent', { scopes: more, forceRefresh: true })).toMatchObject({ fromCache: false });
});

test('who is still signed in and has agreed needs no page, in another window either', async () => {
  await signedIn();
  await page.evaluate(() => localStorage.clear());
  const other = await openPane();
  expect(await acquire('ssoSilent', { scopes, loginHint: 'kim@contoso.example' }, other)).toMatchObject({
    username: 'kim@contoso.example',
  });
  expect(await acquire('ssoSilent', { scopes, loginHint: 'lee@contoso.example' }, other)).toMatchObject({
    error: 'login_required',
  });
});

test('without a session nothing happens without a page', async () => {
  expect(await acquire('ssoSilent', { scopes })).toMatchObject({
    error: 'login_required',
    kind: 'InteractionRequiredAuthError',
  });
});

test('who was signed out has to sign in again, once the token has ended', async () => {
  const { accessToken } = await signedIn();
  await sandbox.identity({ signOut: { person: 'kim', service: 'microsoft' } });
  expect((await events(accessToken)).status).toBe(200);
  expect(await acquire('acquireTokenSilent', { scopes, forceRefresh: true })).toMatchObject({
    kind: 'InteractionRequiredAuthError',
  });
});

test('a refused consent is an error that says so', async () => {
  const answer = await inPopup({ scopes }, async (popup) => {
    await choose(popup);
    await press(popup, 'Cancel');
  });
  expect(answer).toMatchObject({ error: 'access_denied', message: expect.stringContaining('AADSTS65004') as string });
});

test('where only an administrator may consent, nobody else can', async () => {
  await sandbox.identity({ needsAdmin: true });
  const answer = await inPopup({ scopes }, async (popup) => {
    await choose(popup);
    await popup.getByRole('heading', { name: 'Need admin approval' }).waitFor();
    await press(popup, 'Return to the application without granting consent');
  });
  expect(answer).toMatchObject({ error: 'access_denied', message: expect.stringContaining('AADSTS65001') as string });
});

test('another person may be chosen instead of who is signed in', async () => {
  await signedIn();
  const answer = await inPopup({ scopes, prompt: 'select_account' }, async (popup) => {
    await choose(popup, 'Lee Navarro');
    await press(popup, 'Accept');
  });
  expect(answer).toMatchObject({ username: 'lee@contoso.example' });
});

test('a token ends after an hour of the sandbox’s clock, and the refresh token after a day', async () => {
  const { accessToken } = await signedIn();
  await sandbox.control('POST', 'clock', { advanceSeconds: 3601 });
  expect((await events(accessToken)).status).toBe(401);
  const next = await acquire('acquireTokenSilent', { scopes, forceRefresh: true });
  expect((await events((next as Outcome).accessToken)).status).toBe(200);
  await sandbox.control('POST', 'clock', { advanceSeconds: 86_400 });
  await sandbox.identity({ revokeConsent: { person: 'kim' } });
  expect(await acquire('acquireTokenSilent', { scopes, forceRefresh: true })).toMatchObject({
    kind: 'InteractionRequiredAuthError',
  });
});

describe('a claims challenge', () => {
  async function challengeIn(answer: Promise<{ headers: Record<string, unknown> }>): Promise<string> {
    const header = String((await answer).headers['www-authenticate']);
    const [, claims = ''] = /error="insufficient_claims", claims="([^"]+)"/.exec(header) ?? [];
    return Buffer.from(claims, 'base64').toString();
  }

  test('stands until a token answers its claims', async () => {
    const { accessToken } = await signedIn();
    await sandbox.identity({ challenge: { person: 'kim' } });
    expect((await events(accessToken)).status).toBe(401);
    const plain = (await acquire('acquireTokenSilent', { scopes, forceRefresh: true })) as Outcome;
    expect((await events(plain.accessToken)).status).toBe(401);
    const claims = await challengeIn(events(plain.accessToken));
    const better = (await acquire('acquireTokenSilent', { scopes, claims })) as Outcome;
    expect((await events(better.accessToken)).status).toBe(200);
  });

  test('may want the person themselves', async () => {
    const { accessToken } = await signedIn();
    await sandbox.identity({ challenge: { person: 'kim', interactive: true } });
    const claims = await challengeIn(events(accessToken));
    expect(await acquire('acquireTokenSilent', { scopes, claims })).toMatchObject({
      kind: 'InteractionRequiredAuthError',
    });
    const better = await inPopup({ scopes, claims, prompt: 'login' }, (popup) => choose(popup));
    expect((await events((better as Outcome).accessToken)).status).toBe(200);
  });

  test('can be read by a page, unless the service is told otherwise', async () => {
    const { accessToken } = await signedIn();
    await sandbox.identity({ challenge: { person: 'kim' } });
    const read = () =>
      page.evaluate(
        async ([graph, token]) => {
          const answer = await fetch(`${graph}/v1.0/me/events`, { headers: { authorization: `Bearer ${token}` } });
          return answer.headers.get('www-authenticate');
        },
        [sandbox.origins.graph, accessToken] as const,
      );
    expect(await read()).toContain('insufficient_claims');
    await sandbox.identity({ showsChallenge: false });
    expect(await read()).toBeNull();
  });
});

test('signing out ends the session', async () => {
  await signedIn();
  await page.evaluate(async (uri) => {
    const { app } = globalThis as unknown as { app: PublicClientApplication };
    await app.logoutPopup({ account: app.getAllAccounts()[0]!, postLogoutRedirectUri: uri });
  }, `${sandbox.origins.desk}/pane/redirect.html`);
  expect(await acquire('ssoSilent', { scopes, loginHint: 'kim@contoso.example' })).toMatchObject({
    error: 'login_required',
  });
});
