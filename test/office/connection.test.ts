/** @jest-environment jsdom */
import { prepareConnection } from '../../src/office/connection';
import type { Host } from '../../src/office/host';
import { config } from './microsoft-world';

const hostOf = (mailbox: string | null) =>
  Promise.resolve({ mailbox, isShared: false, isTab: mailbox === null, isNested: false } as Host);
const nameFor = async (mailbox: string | null) => (await prepareConnection(hostOf(mailbox))).connection.storeName;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  globalThis.fetch = () => Promise.resolve({ ok: true, json: () => Promise.resolve(config) } as Response);
});

test('what is kept of one mailbox is not shown beside another', async () => {
  expect(await nameFor('kim@contoso.com')).not.toBe(await nameFor('lee@contoso.com'));
  expect(await nameFor('Kim@contoso.com')).toBe(await nameFor('kim@contoso.com'));
});

test('no link chooses where the sync is kept', async () => {
  const plain = await nameFor(null);
  history.replaceState(null, '', '?person=mallory');
  expect(await nameFor(null)).toBe(plain);
  history.replaceState(null, '', location.pathname);
});

test('the CRM account of one mailbox is not taken for another', async () => {
  const token = { token: '1000.kim', api: 'https://www.zohoapis.com', expires: Date.now() + 3_000_000, scopes: [] };
  const marks = { dataCentre: 'com', isForSession: true, scopes: ['ZohoCRM.users.READ'] };
  for (const name of ['crm-sync crm test', 'crm-sync crm test kim@contoso.com']) {
    sessionStorage.setItem(name, JSON.stringify(token));
    localStorage.setItem(name, JSON.stringify(marks));
  }
  const { accounts } = await prepareConnection(hostOf('lee@contoso.com'));
  expect(accounts.snapshot().crm.state).toBe('out');
});
