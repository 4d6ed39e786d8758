import type { Page } from 'playwright-core';
import { inDays, utc, type Hands } from '../end-to-end/hands';
import { accountsDesk, inOutlook } from './accounts-desk';
import { agree, allowBoth, connect, enableMeetings } from './accounts-windows';
import { enable, syncNow } from './pane';

/** S4: the ribbon's button. */
const d = accountsDesk();
let hands: Hands;
let meeting: string;

beforeEach(async () => {
  hands = d.hands('kim');
  meeting = await visit();
});

/** In the mailbox's own calendar. */
async function visit(fields: object = {}): Promise<string> {
  const event = { subject: 'Visit', start: utc(inDays(4, '13:00')), end: utc(inDays(4, '14:00')), ...fields };
  return String((await d.reach('kim').graph('POST', '/me/events', event))['id']);
}

interface StandIn {
  Office: { sandbox: { setItem: (wish: object) => void; press: (name: string) => Promise<void>; notices: Notice[] } };
}
interface Notice {
  type?: string;
  message?: string;
}

/** The function file, as Outlook runs it behind an open meeting. */
async function commands(beside?: Page, item: object = { id: meeting }): Promise<Page> {
  const page = await d.open('/pane/commands.html?person=kim', {}, beside);
  await page.waitForFunction(() => 'Office' in globalThis);
  await open(page, item);
  return page;
}

function open(page: Page, item: object): Promise<void> {
  return page.evaluate((wish) => (globalThis as unknown as StandIn).Office.sandbox.setItem(wish), item);
}

/** Ends when the function has completed. */
function pressAdd(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as StandIn).Office.sandbox.press('addToCrm'));
}

async function lastNotice(page: Page): Promise<string | undefined> {
  const notices = await page.evaluate(() => (globalThis as unknown as StandIn).Office.sandbox.notices);
  return notices.at(-1)?.message;
}

/** Once in the CRM, once in Outlook where it was, marked, with no mail to anybody. */
async function expectAdded(): Promise<void> {
  expect([await hands.titles(), await hands.outbox()]).toEqual([['Visit'], []]);
  const property = 'String {00020329-0000-0000-C000-000000000046} Name cecp-5f0d6c1e-8a43-4e0b-9c57-2d1b7a94e6f3';
  const expand = `$expand=singleValueExtendedProperties($filter=id eq '${property}')`;
  const event = await d.reach('kim').graph('GET', `/me/events/${encodeURIComponent(meeting)}?${expand}`);
  const [record] = await hands.crmMeetings();
  expect(JSON.stringify(event['singleValueExtendedProperties'])).toContain(String(record?.['id']));
}

test('S4: with both sign-ins there, one press adds it, and the pane goes on with it without a copy', async () => {
  const pane = await inOutlook(d);
  await enableMeetings(pane, { forSession: true });
  const page = await commands(pane);
  const windows: Page[] = [];
  pane.context().on('page', (opened) => windows.push(opened));
  await pressAdd(page);
  expect(await lastNotice(page)).toBe('Added to Zoho CRM. It stays in step from now on.');
  expect(windows).toEqual([]);
  await expectAdded();
  await syncNow(pane);
  expect(await hands.subjects()).toEqual([]);
});

test('S4: without a sign-in Outlook’s dialogs ask for both, and then it is added; pressed again it stays once', async () => {
  const page = await commands();
  const first = page.context().waitForEvent('page');
  const pressed = pressAdd(page);
  const microsoft = await first;
  const second = page.context().waitForEvent('page');
  await agree(microsoft, { as: 'kim' });
  await agree(await second, { as: 'kim' });
  await pressed;
  expect(await lastNotice(page)).toBe('Added to Zoho CRM. It stays in step from now on.');
  await expectAdded();
  await pressAdd(page);
  expect(await lastNotice(page)).toBe('This meeting is in Zoho CRM and stays in step.');
  await expectAdded();
});

test('S4: pressed twice at once it is added once', async () => {
  const pane = await inOutlook(d);
  await enableMeetings(pane, { forSession: true });
  const page = await commands(pane);
  await Promise.all([pressAdd(page), pressAdd(page)]);
  await expectAdded();
});

test('S4: a recurring meeting stays where it is, and nobody is asked anything', async () => {
  const page = await commands(undefined, { id: meeting, more: { recurrence: {}, seriesId: null } });
  await pressAdd(page);
  expect(await lastNotice(page)).toBe('Recurring meetings stay where they are, so it was not added.');
  expect(await hands.requests()).toEqual([]);
});

test('S4: where the sign-in is refused it waits, and the pane adds it after its own', async () => {
  const page = await commands();
  const opened = page.context().waitForEvent('page');
  const pressed = pressAdd(page);
  const window = await opened;
  await window.getByRole('heading', { level: 1 }).waitFor();
  await window.close();
  await pressed;
  expect(await lastNotice(page)).toMatch(
    /^It is kept\. Open the CRM panel and sign in to (Microsoft|Zoho CRM): it goes over then\.$/,
  );
  expect(await hands.titles()).toEqual([]);
  const pane = await inOutlook(d, { beside: page });
  await connect(pane, 'Microsoft 365');
  await connect(pane, 'Zoho CRM');
  await allowBoth(pane, 'meetings');
  await pane.getByRole('button', { name: /^enable/i }).waitFor();
  expect(await hands.titles()).toEqual(['Visit']);
  await enable(pane);
  await expectAdded();
  expect(await hands.subjects()).toEqual([]);
});
