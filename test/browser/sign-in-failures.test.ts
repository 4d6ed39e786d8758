import type { Page } from 'playwright-core';
import type { Hands } from '../end-to-end/hands';
import { accountsDesk, atIdentity, identityOf, inOutlook, inTab } from './accounts-desk';
import { goTo } from './pane';
import { agree, connect, decline, pickAccount, press, windowOf, type Service } from './accounts-windows';

/** Each way in which a sign-in comes to nothing has its own sentence, touches nothing, and the next attempt succeeds. */
const d = accountsDesk();
let hands: Hands;

beforeEach(() => {
  hands = d.hands('kim');
});

const group = (pane: Page, service: Service) => pane.getByRole('group', { name: service, exact: true });

async function says(pane: Page, service: Service, sentence: string): Promise<void> {
  await group(pane, service).getByRole('alert').getByText(sentence).waitFor();
  expect(await hands.writes()).toEqual([]);
}

async function expectConnected(pane: Page, service: Service): Promise<void> {
  await group(pane, service)
    .getByText(/^Connected/)
    .waitFor();
  expect(await group(pane, service).getByRole('alert').innerText()).toBe('');
}

/** The window of a side, with its first page. */
async function opened(pane: Page, service: Service): Promise<Page> {
  const window = await windowOf(pane, () => press(pane, `Connect ${service}`));
  await window.getByRole('heading', { level: 1 }).waitFor();
  return window;
}

describe.each([
  ['in a tab', () => inTab(d)],
  ['in Outlook', () => inOutlook(d)],
])('%s', (_where, open) => {
  describe.each(['Microsoft 365', 'Zoho CRM'] as const)('%s', (service) => {
    test('a permission that is refused, and then a window that is closed', async () => {
      const pane = await open();
      await decline(await opened(pane, service), 'kim');
      await says(pane, service, 'The permission was not given.');
      await (await opened(pane, service)).close();
      await says(pane, service, 'The sign-in window was closed before you were signed in.');
      await connect(pane, service, {});
      await expectConnected(pane, service);
    });
  });
});

test.each(['Microsoft 365', 'Zoho CRM'] as const)(
  'in Outlook: a window that the browser blocks: %s',
  async (service) => {
    const pane = await inOutlook(d);
    await block(pane);
    await press(pane, `Connect ${service}`);
    await says(pane, service, 'The browser blocked the sign-in window.');
    await unblock(pane);
    await connect(pane, service);
    await expectConnected(pane, service);
  },
);

test('in an Outlook that brokers: a permission that is refused', async () => {
  const pane = await inOutlook(d, { isNested: true });
  await decline(await opened(pane, 'Microsoft 365'));
  // Outlook does not say whether it was refused or closed.
  await says(pane, 'Microsoft 365', 'The sign-in window was closed before you were signed in.');
  await connect(pane, 'Microsoft 365', {});
  await expectConnected(pane, 'Microsoft 365');
});

async function block(pane: Page): Promise<void> {
  await pane.evaluate(() => Object.assign(globalThis, { kept: window.open.bind(window), open: () => null }));
}

async function unblock(pane: Page): Promise<void> {
  await pane.evaluate(() => Object.assign(globalThis, { open: (globalThis as unknown as { kept: unknown }).kept }));
}

describe('in a tab', () => {
  test.each(['Microsoft 365', 'Zoho CRM'] as const)('a window that the browser blocks: %s', async (service) => {
    const pane = await inTab(d);
    await block(pane);
    await press(pane, `Connect ${service}`);
    await says(pane, service, 'The browser blocked the sign-in window.');
    await unblock(pane);
    await connect(pane, service);
    await expectConnected(pane, service);
  });

  test('an answer of the CRM’s that nobody asked for', async () => {
    const pane = await inTab(d);
    const window = await opened(pane, 'Zoho CRM');
    const forged = { access_token: '1000.forged', expires_in: '3600', state: 'another', location: 'us' };
    // It closes before it has been loaded.
    await window.goto(`${d.origins.desk}/pane/crm-sign-in.html#${new URLSearchParams(forged)}`).catch(() => undefined);
    await says(pane, 'Zoho CRM', 'The answer that came back does not belong to this sign-in.');
    expect(await pane.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('forged');
    await connect(pane, 'Zoho CRM');
    await expectConnected(pane, 'Zoho CRM');
  });

  test('an answer of Microsoft’s that nobody asked for: it is not taken', async () => {
    const pane = await inTab(d);
    const window = await opened(pane, 'Microsoft 365');
    await window.goto(`${d.origins.desk}/pane/redirect.html#code=forged&state=another`);
    await window.close();
    await says(pane, 'Microsoft 365', 'The sign-in window was closed before you were signed in.');
    await connect(pane, 'Microsoft 365');
    await expectConnected(pane, 'Microsoft 365');
  });

  test('an administrator who has to allow it first', async () => {
    await atIdentity(d, { needsAdmin: true });
    const pane = await inTab(d);
    await decline(await opened(pane, 'Microsoft 365'), 'kim');
    await says(pane, 'Microsoft 365', 'Your Microsoft 365 administrator has to approve the add-in first.');
    await atIdentity(d, { needsAdmin: false });
    await connect(pane, 'Microsoft 365', {});
    await expectConnected(pane, 'Microsoft 365');
  });

  test('another data centre, which the CRM tells: choosing it helps', async () => {
    await atIdentity(d, { dataCentre: { person: 'kim', id: 'eu' } });
    await atIdentity(d, { zoho: { isMultiDataCentre: false, wrongDataCentre: 'fragment' } });
    const pane = await inTab(d);
    await pickAccount(await opened(pane, 'Zoho CRM'), 'kim');
    await says(pane, 'Zoho CRM', 'Your CRM account lives in another data centre.');
    await chooseEurope(pane);
  });

  test('another data centre, which only the CRM’s own page tells: choosing it helps', async () => {
    d.allow(/status of 400 .*\/oauth\/v2\/auth/);
    await atIdentity(d, { dataCentre: { person: 'kim', id: 'eu' }, zoho: { isMultiDataCentre: false } });
    const pane = await inTab(d);
    const window = await opened(pane, 'Zoho CRM');
    await pickAccount(window, 'kim');
    await window.getByText('Invalid Client ID').waitFor();
    await window.close();
    await says(pane, 'Zoho CRM', 'The sign-in window was closed before you were signed in.');
    await chooseEurope(pane);
  });

  test('another data centre, to which the CRM leads by itself', async () => {
    await atIdentity(d, { dataCentre: { person: 'kim', id: 'eu' } });
    const pane = await inTab(d);
    await connect(pane, 'Zoho CRM');
    await expectConnected(pane, 'Zoho CRM');
    expect((await identityOf(d)).tokens).toMatchObject([{ service: 'crm', place: 'eu' }]);
  });

  /** Once the client is registered for all of them. */
  async function chooseEurope(pane: Page): Promise<void> {
    await atIdentity(d, { zoho: { isMultiDataCentre: true } });
    await pane.getByRole('combobox', { name: 'Where is your CRM account?' }).selectOption('eu');
    const window = await opened(pane, 'Zoho CRM');
    const { zoho } = (await d.control('GET', 'identity')) as {
      zoho: { dataCentres: { id: string; accounts: string }[] };
    };
    expect(new URL(window.url()).origin).toBe(zoho.dataCentres.find(({ id }) => id === 'eu')?.accounts);
    await agree(window);
    await expectConnected(pane, 'Zoho CRM');
    expect((await identityOf(d)).tokens).toMatchObject([{ service: 'crm', place: 'eu' }]);
  }

  test('too many sign-ins in a short time: ten minutes later it goes', async () => {
    const pane = await inTab(d);
    await connect(pane, 'Zoho CRM', { as: 'kim', forSession: true });
    await expectConnected(pane, 'Zoho CRM');
    await useUpTokens(pane);
    await goTo(pane, 'Settings');
    const window = await windowOf(pane, () => press(pane, 'Sign in with another account: Zoho CRM'));
    await agree(window);
    await says(pane, 'Zoho CRM', 'There were too many sign-ins in a short time.');
    await d.control('POST', 'clock', { advanceSeconds: 601 });
    await agree(await windowOf(pane, () => press(pane, 'Sign in with another account: Zoho CRM')));
    await expectConnected(pane, 'Zoho CRM');
  });

  /** Ten tokens in ten minutes are the most: another window of the same browser takes the rest of them. */
  async function useUpTokens(pane: Page): Promise<void> {
    const window = await windowOf(pane, () => pane.evaluate(() => void open('crm-sign-in.html')));
    const identity = await d.control('GET', 'identity');
    const { zoho } = identity as { zoho: { clientId: string; dataCentres: { accounts: string }[] } };
    const query = new URLSearchParams({
      ...{ response_type: 'token', client_id: zoho.clientId, scope: 'ZohoCRM.org.READ', state: 'none' },
      redirect_uri: `${d.origins.desk}/pane/crm-sign-in.html`,
    });
    const address = `${zoho.dataCentres[0]?.accounts}/oauth/v2/auth/refresh?${query}`;
    for (let count = 1; count < 10; count += 1) await window.goto(address);
    await window.close();
  }
});
