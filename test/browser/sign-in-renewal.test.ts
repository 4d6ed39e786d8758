import type { BrowserContext, Page } from 'playwright-core';
import type { Hands } from '../end-to-end/hands';
import { accountsDesk, atIdentity, identityOf, inOutlook, inTab } from './accounts-desk';
import {
  agree,
  allow,
  allowBoth,
  connect,
  connectBoth,
  enableMeetings,
  reconnect,
  reconnectBar,
  windowOf,
  type Service,
} from './accounts-windows';
import { crmMeetings, inTheMiddle } from './many';
import { enable, ended, syncNow } from './pane';

/** I4: sign-ins that end, in the middle of a sync and after an hour. Everything is kept, and nothing is doubled. */
const d = accountsDesk();
let hands: Hands;

beforeEach(() => {
  hands = d.hands('kim');
  d.allow(/status of 401/);
});

async function expectInStep(titles: string[]): Promise<void> {
  expect([await hands.subjects(), await hands.titles(), await hands.outbox()]).toEqual([titles, titles, []]);
}

describe('in the middle of the first sync', () => {
  const count = 45;
  let titles: string[];
  let pane: Page;

  /** The middle: some are done, some are not. */
  async function untilMiddle(act: () => Promise<unknown>): Promise<void> {
    titles = await crmMeetings(hands, count);
    pane = await inTab(d);
    await connectBoth(pane);
    await pane.getByRole('link', { name: 'See what will happen: meetings' }).click();
    await allowBoth(pane, 'meetings');
    await d.control('POST', 'faults', inTheMiddle);
    await pane.getByRole('button', { name: /^enable/i }).click();
    await pane.getByText(/^[1-9]\d* of 45$/).waitFor();
    await act();
    await d.control('DELETE', 'faults');
  }

  async function expectPausedInTheMiddle(service: Service): Promise<void> {
    await reconnectBar(pane, service).waitFor();
    await pane.getByRole('button', { name: /^stop$/i }).waitFor({ state: 'detached' });
    const done = (await hands.subjects()).length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(count);
  }

  async function expectAll(): Promise<void> {
    await pane.getByText(`${count} meetings in step`).waitFor();
    await expectInStep(titles);
  }

  test('a session at Microsoft that ends: paused, one click, and it goes on', async () => {
    await untilMiddle(async () => {
      await atIdentity(d, { signOut: { person: 'kim', service: 'microsoft' } });
      await atIdentity(d, { expire: { person: 'kim', service: 'microsoft' } });
    });
    await expectPausedInTheMiddle('Microsoft 365');
    await ended(pane, () => reconnect(pane, 'Microsoft 365', { as: 'kim', isAgreed: true }));
    await expectAll();
  });

  test('a challenge that can be answered unseen: nobody notices', async () => {
    await untilMiddle(() => atIdentity(d, { challenge: { person: 'kim' } }));
    await expectAll();
    expect(pane.context().pages()).toHaveLength(1);
  });

  test('a challenge that takes the person: paused, one click, and it goes on', async () => {
    await untilMiddle(() => atIdentity(d, { challenge: { person: 'kim', interactive: true } }));
    await expectPausedInTheMiddle('Microsoft 365');
    await ended(pane, () => reconnect(pane, 'Microsoft 365', { isAgreed: true }));
    await expectAll();
  });

  test('a challenge that the page may not read: one click, and it goes on', async () => {
    await atIdentity(d, { showsChallenge: false });
    await untilMiddle(() => atIdentity(d, { challenge: { person: 'kim' } }));
    const bar = pane.getByRole('group', { name: 'Your sign-in to Outlook has expired.' });
    const again = bar.getByRole('button', { name: 'Sign in again' });
    await ended(pane, async () => agree(await windowOf(pane, () => again.click()), { isAgreed: true }));
    await expectAll();
  });
});

test('a session at the CRM that ends in the middle of a sync: paused, one click, and it goes on', async () => {
  await hands.crmMeeting('Kick-off');
  const pane = await inTab(d);
  await enableMeetings(pane, { forSession: true });
  await hands.outlookMeeting('Visit');
  await hands.crmMeeting('Offer');
  const held = { match: { service: 'crm', client: 'app' }, do: { delayMs: 50_000 } };
  await d.control('POST', 'faults', held);
  await pane.getByRole('button', { name: 'Sync now' }).click();
  await pane.getByRole('button', { name: /^stop$/i }).waitFor();
  await atIdentity(d, { signOut: { person: 'kim', service: 'zoho' } });
  await atIdentity(d, { expire: { person: 'kim', service: 'zoho' } });
  await d.control('DELETE', 'faults');
  await reconnectBar(pane, 'Zoho CRM').waitFor();
  await ended(pane, () => reconnect(pane, 'Zoho CRM', { as: 'kim' }));
  await expectInStep(['Kick-off', 'Offer', 'Visit']);
});

describe('when the CRM’s hour ends', () => {
  async function passMinutes(pane: Page, minutes: number): Promise<void> {
    await d.control('POST', 'clock', { advanceSeconds: minutes * 60 });
    await pane.clock.fastForward(minutes * 60_000);
  }
  const withClock = { prepare: (context: BrowserContext) => context.clock.install() };
  const crmTokens = async () => (await identityOf(d)).tokens.filter(({ service }) => service === 'crm').length;

  test('who allowed it for the session is not asked: it is renewed ten minutes before', async () => {
    await hands.crmMeeting('Kick-off');
    const pane = await inTab(d, withClock);
    await enableMeetings(pane, { forSession: true });
    const before = await crmTokens();
    const renewed = pane.waitForResponse(/\/oauth\/v2\/auth\/refresh/);
    await passMinutes(pane, 51);
    await renewed;
    await pane.locator('iframe').waitFor({ state: 'detached' });
    await passMinutes(pane, 30);
    await hands.crmMeeting('Offer');
    await syncNow(pane);
    await expectInStep(['Kick-off', 'Offer']);
    expect(await crmTokens()).toBe(before + 1);
    expect(await reconnectBar(pane, 'Zoho CRM').count()).toBe(0);
  });

  test('who did not is asked five minutes before, and one click keeps everything', async () => {
    await hands.crmMeeting('Kick-off');
    const pane = await inTab(d, withClock);
    await enableMeetings(pane);
    await passMinutes(pane, 51);
    expect(await reconnectBar(pane, 'Zoho CRM').count()).toBe(0);
    await passMinutes(pane, 5);
    await reconnectBar(pane, 'Zoho CRM').waitFor();
    await hands.crmMeeting('Offer');
    await ended(pane, () => reconnect(pane, 'Zoho CRM'));
    await expectInStep(['Kick-off', 'Offer']);
  });

  test('where the CRM lets no page frame its renewal, the person is asked as well', async () => {
    await hands.crmMeeting('Kick-off');
    const pane = await inTab(d, withClock);
    await enableMeetings(pane, { forSession: true });
    const page = { contentType: 'text/html', body: '<!doctype html><title>Zoho</title>Sign in' };
    await pane.context().route(/\/oauth\/v2\/auth\/refresh/, (route) => route.fulfill(page));
    await passMinutes(pane, 51);
    await passMinutes(pane, 5);
    await reconnectBar(pane, 'Zoho CRM').waitFor();
    await reconnect(pane, 'Zoho CRM');
  });

  test('in Outlook without brokering, Microsoft’s dialog keeps nothing: both sides ask, a click each', async () => {
    await hands.crmMeeting('Kick-off');
    const pane = await inOutlook(d, withClock);
    await enableMeetings(pane);
    await passMinutes(pane, 56);
    await reconnectBar(pane, 'Zoho CRM').waitFor();
    await reconnect(pane, 'Microsoft 365', { isAgreed: true });
    await hands.crmMeeting('Offer');
    await ended(pane, () => reconnect(pane, 'Zoho CRM'));
    await expectInStep(['Kick-off', 'Offer']);
  });

  test('in Outlook with brokering, only the CRM asks', async () => {
    await atIdentity(d, {
      consent: { person: 'kim', scopes: ['User.Read', 'MailboxSettings.Read', 'Calendars.ReadWrite'] },
    });
    await hands.crmMeeting('Kick-off');
    const pane = await inOutlook(d, { ...withClock, isNested: true });
    await connect(pane, 'Zoho CRM');
    await pane.getByRole('link', { name: 'See what will happen: meetings' }).click();
    await allow(pane, 'meetings');
    await enable(pane);
    await passMinutes(pane, 56);
    await reconnectBar(pane, 'Zoho CRM').waitFor();
    expect(await reconnectBar(pane, 'Microsoft 365').count()).toBe(0);
    await hands.crmMeeting('Offer');
    await ended(pane, () => reconnect(pane, 'Zoho CRM'));
    await expectInStep(['Kick-off', 'Offer']);
  });
});
