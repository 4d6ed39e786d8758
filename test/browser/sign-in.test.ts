import type { Page } from 'playwright-core';
import type { Hands } from '../end-to-end/hands';
import { accountsDesk, identityOf, inOutlook, inTab } from './accounts-desk';
import {
  agree,
  allow,
  allowBoth,
  connect,
  connectBoth,
  enableMeetings,
  press,
  reconnect,
  reconnectBar,
  windowOf,
} from './accounts-windows';
import { ended, enable, goTo, syncNow } from './pane';
import { barriers } from './windows';

const d = accountsDesk();
let hands: Hands;

beforeEach(async () => {
  hands = d.hands('kim');
  for (const title of ['Kick-off', 'Offer']) await hands.crmMeeting(title);
});

/** Both sides hold the same, once, and nobody was mailed. */
async function expectInStep(titles = ['Kick-off', 'Offer']): Promise<void> {
  expect([await hands.subjects(), await hands.titles(), await hands.outbox()]).toEqual([titles, titles, []]);
}

async function scopesAsked(): Promise<Record<'graph' | 'crm', string[]>> {
  const { tokens } = await identityOf(d);
  const of = (service: string) => [...new Set(tokens.filter((one) => one.service === service).flatMap(scopes))];
  return { graph: of('graph').sort(), crm: of('crm').filter((scope) => scope.includes('.modules.')) };
}
const scopes = (token: { scopes: string[] }) => token.scopes;

test('bars nobody: before anybody is connected, while a permission is missing, and among the accounts', async () => {
  const pane = await inTab(d);
  await pane.getByRole('button', { name: 'Connect Zoho CRM' }).waitFor();
  expect(await barriers(pane)).toEqual([]);
  await connectBoth(pane);
  await pane.getByRole('link', { name: 'See what will happen: meetings' }).click();
  await pane.getByRole('button', { name: 'Allow access to meetings' }).waitFor();
  expect(await barriers(pane)).toEqual([]);
  await goTo(pane, 'Settings');
  await pane.getByRole('button', { name: 'Sign out: Zoho CRM' }).waitFor();
  expect(await barriers(pane)).toEqual([]);
});

test('I1: in a tab both sides are asked who it is, and for meetings and contacts only when they are wanted', async () => {
  const pane = await inTab(d);
  await connectBoth(pane);
  expect(await scopesAsked()).toEqual({ graph: ['MailboxSettings.Read', 'User.Read'], crm: [] });
  await pane.getByRole('link', { name: 'See what will happen: meetings' }).click();
  await allowBoth(pane, 'meetings');
  expect(await hands.writes()).toEqual([]);
  await enable(pane);
  await expectInStep();
  const before = await scopesAsked();
  expect(before.graph).toEqual(['Calendars.ReadWrite', 'MailboxSettings.Read', 'User.Read']);
  expect(before.crm).toContain('ZohoCRM.modules.events.ALL');
  expect(before.crm).not.toContain('ZohoCRM.modules.contacts.ALL');

  await goTo(pane, 'Sync');
  await pane.getByRole('link', { name: 'Set up contacts' }).click();
  await allow(pane, 'contacts');
  await pane.getByRole('heading', { level: 1, name: 'Sync options for contacts' }).waitFor();
  await press(pane, 'See what will happen');
  await allow(pane, 'contacts');
  await pane.getByRole('button', { name: /^enable/i }).waitFor();
  const after = await scopesAsked();
  expect(after.graph).toEqual(['Calendars.ReadWrite', 'Contacts.ReadWrite', 'MailboxSettings.Read', 'User.Read']);
  expect(after.crm).toContain('ZohoCRM.modules.contacts.ALL');
  expect(after.crm).not.toContain('ZohoCRM.modules.tasks.ALL');
  await goTo(pane, 'Sync');
  await syncNow(pane);
  await expectInStep();
});

test('I1: in an Outlook that does not broker, both sides ask in dialogs of Outlook’s', async () => {
  const pane = await inOutlook(d);
  await enableMeetings(pane);
  await expectInStep();
});

test('I1: in an Outlook that brokers, Microsoft asks only for consent, and signing out is Outlook’s own affair', async () => {
  const pane = await inOutlook(d, { isNested: true });
  await agree(await windowOf(pane, () => press(pane, 'Connect Microsoft 365')));
  await connect(pane, 'Zoho CRM');
  await pane.getByRole('link', { name: 'See what will happen: meetings' }).click();
  await allowBoth(pane, 'meetings');
  await enable(pane);
  await expectInStep();
  await goTo(pane, 'Settings');
  await pane.getByRole('button', { name: 'Sign out: Zoho CRM' }).waitFor();
  expect(await pane.getByRole('button', { name: 'Sign out: Microsoft 365' }).count()).toBe(0);
});

describe('I4: opened anew', () => {
  async function reload(pane: Page): Promise<Page> {
    const context = pane.context();
    const again = await inTab(d, {}, pane);
    await pane.close();
    const windows: Page[] = [];
    context.on('page', (page) => windows.push(page));
    await hands.crmMeeting('Review');
    return again;
  }

  test('asks nothing where the session was granted, and goes on', async () => {
    const first = await inTab(d);
    await enableMeetings(first, { forSession: true });
    const pane = await reload(first);
    await pane.getByText('2 meetings in step').waitFor();
    await syncNow(pane);
    await expectInStep(['Kick-off', 'Offer', 'Review']);
    expect(pane.context().pages()).toHaveLength(1);
  });

  test('asks only the CRM where it was not, by one click, and everything is kept', async () => {
    const first = await inTab(d);
    await enableMeetings(first);
    const pane = await reload(first);
    await reconnectBar(pane, 'Zoho CRM').waitFor();
    expect(await pane.getByRole('button', { name: 'Reconnect' }).count()).toBe(1);
    await pane.getByText('2 meetings in step').waitFor();
    await ended(pane, () => reconnect(pane, 'Zoho CRM'));
    await expectInStep(['Kick-off', 'Offer', 'Review']);
  });

  test('asks nothing in the same tab within the hour', async () => {
    const pane = await inTab(d);
    await enableMeetings(pane);
    await hands.crmMeeting('Review');
    await pane.reload();
    await pane.getByText('2 meetings in step').waitFor();
    await syncNow(pane);
    await expectInStep(['Kick-off', 'Offer', 'Review']);
    expect(pane.context().pages()).toHaveLength(1);
  });
});

test('I4: signing out of both sides stops the sync, and signing in again goes on where it was', async () => {
  const pane = await inTab(d);
  await enableMeetings(pane);
  await goTo(pane, 'Settings');
  for (const service of ['Zoho CRM', 'Microsoft 365']) {
    await press(pane, `Sign out: ${service}`);
    await pane.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
    await pane.getByRole('button', { name: `Connect ${service}` }).waitFor();
  }
  const since = await hands.logEnd();
  await hands.crmMeeting('Review');
  await goTo(pane, 'Sync');
  await pane.getByText('Automatic sync goes on once you have signed in again.').waitFor();
  expect(await hands.requests(since)).toEqual([]);
  await reconnect(pane, 'Microsoft 365', { isAgreed: true });
  await ended(pane, () => reconnect(pane, 'Zoho CRM'));

  await expectInStep(['Kick-off', 'Offer', 'Review']);
});
