import type * as Msal from '@azure/msal-browser';
import type { PublicClientApplication } from '@azure/msal-browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SecureSandbox } from '../sandbox/identity-kit';
import { launchChromium } from './chromium';

/** The stand-in for Office.js in a browser, with a page around it that has nothing but Microsoft's library. */
let sandbox: SecureSandbox;
let browser: Browser;
let context: BrowserContext;
let complaints: string[];

beforeAll(async () => {
  [sandbox, browser] = await Promise.all([SecureSandbox.start({ deskSite: 'built' }), launchChromium()]);
});

afterAll(async () => {
  await Promise.all([sandbox.stop(), browser.close()]);
});

beforeEach(async () => {
  await sandbox.control('POST', 'reset', { seed: 'empty' });
  await sandbox.identity({ clear: true });
  context = await browser.newContext({ ignoreHTTPSErrors: true });
  context.setDefaultTimeout(30_000);
  complaints = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});

afterEach(() => context.close());

async function open(query: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${sandbox.origins.desk}/pane/taskpane.html?${query}`);
  return page;
}

interface StandIn {
  context: {
    mailbox: { item: Item | null };
    ui: {
      displayDialogAsync: (url: string, options: object, callback: (result: Result<Dialog>) => void) => void;
      messageParent: (message: string) => void;
    };
  };
  actions: { associate: (name: string, command: (event: { completed: () => void }) => void) => void };
  sandbox: { setItem: (wish: object | null) => void; press: (name: string) => Promise<void>; notices: unknown[] };
}
interface Result<Value> {
  value: Value;
  error?: { code: number };
}
interface Dialog {
  addEventHandler: (type: string, handler: (event: object) => void) => void;
  close: () => void;
}
interface Item {
  itemId: string;
  loadCustomPropertiesAsync: (callback: (result: Result<Properties>) => void) => void;
  notificationMessages: { replaceAsync: (key: string, details: object) => void };
}
interface Properties {
  get: (name: string) => unknown;
  set: (name: string, value: unknown) => void;
  saveAsync: (callback: () => void) => void;
}

describe('nested app authentication', () => {
  async function acquire(page: Page, way: 'acquireTokenSilent' | 'acquireTokenPopup' | 'ssoSilent', scopes: string[]) {
    const { clientId, authority } = sandbox.origins.microsoft;
    return page.evaluate(
      async ([name, wanted, auth]) => {
        const { msal, ...kept } = globalThis as unknown as {
          msal: typeof Msal;
          app?: PublicClientApplication;
        };
        const app = kept.app ?? (await msal.createNestablePublicClientApplication({ auth }));
        Object.assign(globalThis, { app });
        try {
          const { accessToken, account } = await app[name]({ scopes: wanted });
          return { accessToken, username: account.username, tenant: account.tenantId };
        } catch (problem) {
          const { name: kind, errorCode } = problem as { name: string; errorCode: string };
          return { kind, errorCode };
        }
      },
      [way, scopes, { clientId, authority, knownAuthorities: [new URL(authority).host] }] as [
        typeof way,
        string[],
        { clientId: string; authority: string; knownAuthorities: string[] },
      ],
    );
  }

  test('asks for consent once, in a window of Outlook’s, and is silent from then on', async () => {
    const page = await open('person=lee&naa=1');
    const scopes = ['Calendars.ReadWrite'];
    expect(await acquire(page, 'ssoSilent', scopes)).toMatchObject({ kind: 'InteractionRequiredAuthError' });
    const opened = context.waitForEvent('page');
    const answer = acquire(page, 'acquireTokenPopup', scopes);
    await (await opened).getByRole('button', { name: 'Accept' }).click();
    expect(await answer).toMatchObject({ username: 'lee@contoso.example' });
    const silent = await acquire(page, 'acquireTokenSilent', scopes);
    expect(silent).toMatchObject({ username: 'lee@contoso.example' });
    const headers = { authorization: `Bearer ${(silent as { accessToken: string }).accessToken}` };
    expect((await sandbox.ask(`${sandbox.origins.graph}/v1.0/me/events`, { headers })).status).toBe(200);
    expect((await sandbox.ask(`${sandbox.origins.graph}/v1.0/me/contacts`, { headers })).status).toBe(403);
  });

  test('ends with a refusal where the person refuses', async () => {
    const page = await open('person=lee&naa=1');
    const opened = context.waitForEvent('page');
    const answer = acquire(page, 'acquireTokenPopup', ['Calendars.ReadWrite']);
    await (await opened).getByRole('button', { name: 'Cancel' }).click();
    expect(await answer).toMatchObject({ errorCode: 'user_canceled' });
  });

  test('is not there unless it is asked for', async () => {
    const page = await open('person=lee');
    expect(await page.evaluate(() => 'nestedAppAuthBridge' in globalThis)).toBe(false);
  });
});

test('a dialog goes to another page and back, and tells the pane', async () => {
  const page = await open('person=kim');
  const opened = context.waitForEvent('page');
  const heard = page.evaluate(
    () =>
      new Promise((resolve) => {
        const { Office } = globalThis as unknown as { Office: StandIn };
        const address = new URL('crm-sign-in.html', location.href).href;
        Office.context.ui.displayDialogAsync(address, {}, ({ value }) =>
          value.addEventHandler('dialogMessageReceived', resolve),
        );
      }),
  );
  const dialog = await opened;
  await dialog.goto(`${sandbox.origins.zoho.dataCentres[0]!.accounts}/oauth/v2/auth`);
  await dialog.goto(`${sandbox.origins.desk}/pane/crm-sign-in.html#answer`);
  await dialog.evaluate(() => (globalThis as unknown as { Office: StandIn }).Office.context.ui.messageParent('done'));
  expect(await heard).toEqual({ message: 'done', origin: sandbox.origins.desk });
});

test('a dialog that somebody closes says so, and there is one at a time', async () => {
  const page = await open('person=kim');
  const opened = context.waitForEvent('page');
  const events = page.evaluate(async () => {
    const { Office } = globalThis as unknown as { Office: StandIn };
    const address = new URL('crm-sign-in.html', location.href).href;
    const show = () =>
      new Promise<Result<Dialog>>((resolve) => Office.context.ui.displayDialogAsync(address, {}, resolve));
    const { value } = await show();
    const second = await show();
    const closed = await new Promise((resolve) => value.addEventHandler('dialogEventReceived', resolve));
    return [second.error?.code, closed];
  });
  await (await opened).close();
  expect(await events).toEqual([12007, { error: 12006 }]);
});

test('an item’s custom properties stand in the mailbox, where a client of Graph finds the item by them', async () => {
  const headers = { authorization: 'Bearer kim-graph-token', 'content-type': 'application/json' };
  const graph = `${sandbox.origins.plain.graph}/v1.0/me/events`;
  const time = { timeZone: 'UTC' };
  const made = await fetch(graph, {
    ...{ method: 'POST', headers },
    body: JSON.stringify({
      subject: 'Visit',
      start: { dateTime: '2030-01-01T10:00:00', ...time },
      end: { dateTime: '2030-01-01T11:00:00', ...time },
    }),
  });
  const { id } = (await made.json()) as { id: string };
  const page = await open('person=kim');
  await page.evaluate(async (wanted) => {
    const { Office } = globalThis as unknown as { Office: StandIn };
    Office.sandbox.setItem({ id: wanted });
    const load = () =>
      new Promise<Properties>((resolve) =>
        Office.context.mailbox.item!.loadCustomPropertiesAsync(({ value }) => resolve(value)),
      );
    const properties = await load();
    properties.set('crm', 'record 7');
    await new Promise<void>((resolve) => properties.saveAsync(() => resolve()));
    if ((await load()).get('crm') !== 'record 7') throw new Error('it is not kept');
  }, id);
  const name = 'String {00020329-0000-0000-C000-000000000046} Name cecp-5f0d6c1e-8a43-4e0b-9c57-2d1b7a94e6f3';
  const query = new URLSearchParams({
    $filter: `singleValueExtendedProperties/Any(ep: ep/id eq '${name}' and ep/value ne null)`,
    $expand: `singleValueExtendedProperties($filter=id eq '${name}')`,
  });
  const found = await fetch(`${graph}?${query}`, { headers });
  expect(await found.json()).toMatchObject({
    value: [{ subject: 'Visit', singleValueExtendedProperties: [{ value: '{"crm":"record 7"}' }] }],
  });
});

test('a button of the ribbon runs its function, and what it shows is noted', async () => {
  const page = await open('person=kim');
  const notices = await page.evaluate(async () => {
    const { Office } = globalThis as unknown as { Office: StandIn };
    Office.sandbox.setItem({ mode: 'compose' });
    Office.actions.associate('add', (event) => {
      Office.context.mailbox.item!.notificationMessages.replaceAsync('one', { type: 'errorMessage', message: 'No.' });
      event.completed();
    });
    await Office.sandbox.press('add');
    return Office.sandbox.notices;
  });
  expect(notices).toEqual([{ key: 'one', type: 'errorMessage', message: 'No.' }]);
});

test('none of it goes against the pane’s policy', async () => {
  await open('person=kim&naa=1');
  expect(complaints).toEqual([]);
});
