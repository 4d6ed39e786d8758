import type { Hands } from '../end-to-end/hands';
import { accountsDesk, inOutlook, inTab } from './accounts-desk';
import {
  agree,
  allow,
  allowBoth,
  connect,
  connectBoth,
  enableMeetings,
  press,
  reconnectBar,
  windowOf,
} from './accounts-windows';
import { crmMeetings, inTheMiddle } from './many';
import { enable, ended, goTo, syncNow } from './pane';

/** I2, I3: whose accounts they are, and two windows of one browser. */
const d = accountsDesk();
let hands: Hands;

beforeEach(() => {
  hands = d.hands('kim');
});

async function expectInStep(titles: string[]): Promise<void> {
  expect([await hands.subjects(), await hands.titles(), await hands.outbox()]).toEqual([titles, titles, []]);
}

test('I3: an account that is not the mailbox’s is told and touches nothing; the right one goes on', async () => {
  await hands.crmMeeting('Kick-off');
  const pane = await inOutlook(d);
  await connect(pane, 'Microsoft 365', { as: 'lee' });
  await connect(pane, 'Zoho CRM');
  await pane.getByRole('link', { name: 'See what will happen: meetings' }).click();
  await allow(pane, 'meetings');
  await allow(pane, 'meetings');
  const bar = pane.getByRole('group', { name: /is not the one of the open mailbox/ });
  await bar.waitFor();
  expect([await hands.writes(), await d.hands('lee').writes()]).toEqual([[], []]);
  const another = bar.getByRole('button', { name: 'Sign in with another account' });
  await agree(await windowOf(pane, () => another.click()), { as: 'kim' });
  await enable(pane);
  await expectInStep(['Kick-off']);
  const { value } = await d.reach('lee').graph('GET', '/me/calendars');
  expect((value as { name: string }[]).map(({ name }) => name)).not.toContain('Zoho CRM');
});

test('I3: a CRM account of another address is linked, and both are shown', async () => {
  await d.hands('lee').crmMeeting('Kick-off');
  const pane = await inOutlook(d);
  await connect(pane, 'Microsoft 365');
  await connect(pane, 'Zoho CRM', { as: 'lee' });
  await pane.getByRole('link', { name: 'See what will happen: meetings' }).click();
  await allowBoth(pane, 'meetings');
  await enable(pane);
  await pane.getByText('kim@contoso.example ↔ lee@contoso.example').waitFor();
  expect(await hands.subjects()).toEqual(['Kick-off']);
  expect(await hands.outbox()).toEqual([]);
});

test('I2: who has no CRM account is told how to get one', async () => {
  const pane = await inOutlook(d);
  await connect(pane, 'Microsoft 365');
  await pane.getByText('I have no CRM account').click();
  await pane.getByText(/sign up with the address of your mailbox, kim@contoso\.example/).waitFor();
  await pane.getByRole('link', { name: 'Sign up for Zoho CRM' }).waitFor();
});

describe('a second tab of the same browser', () => {
  test('is signed in by itself where the session was granted; one run at a time; signing out there is signing out here', async () => {
    const titles = await crmMeetings(hands, 40);
    const first = await inTab(d);
    await connectBoth(first, { forSession: true });
    await first.getByRole('link', { name: 'See what will happen: meetings' }).click();
    await allowBoth(first, 'meetings', { forSession: true });
    await d.control('POST', 'faults', inTheMiddle);
    await first.getByRole('button', { name: /^enable/i }).click();
    const second = await inTab(d, {}, first);
    await second
      .getByText(/another window is syncing/i)
      .first()
      .waitFor();
    await d.control('DELETE', 'faults');
    for (const pane of [first, second]) await pane.getByText('40 meetings in step').waitFor();
    await expectInStep(titles);
    await syncNow(second);
    await goTo(second, 'Settings');
    await press(second, 'Sign out: Zoho CRM');
    await second.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
    await reconnectBar(first, 'Zoho CRM').waitFor();
    await agree(await windowOf(first, () => press(first, 'Reconnect')));
    await reconnectBar(first, 'Zoho CRM').waitFor({ state: 'detached' });
  });

  test('asks for the CRM by itself where it was not, and leaves the first one alone', async () => {
    await hands.crmMeeting('Kick-off');
    const first = await inTab(d);
    await enableMeetings(first);
    const second = await inTab(d, {}, first);
    await reconnectBar(second, 'Zoho CRM').waitFor();
    await hands.crmMeeting('Offer');
    // Each window says that a run has ended, the second one later: not to be taken for its own run's end.
    await ended(second, () => syncNow(first));
    await expectInStep(['Kick-off', 'Offer']);
    expect(await reconnectBar(first, 'Zoho CRM').count()).toBe(0);
    await hands.crmMeeting('Review');
    await ended(second, async () => agree(await windowOf(second, () => press(second, 'Reconnect'))));
    await expectInStep(['Kick-off', 'Offer', 'Review']);
  });
});
