import { BothSides } from './both-sides';
import { desk } from './desk';
import { enable, preview, syncNow } from './pane';

const d = desk();
let both: BothSides;

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  both = await BothSides.open(d);
});

it('shows what is changed on either side as it arrives on the other', async () => {
  const { pane } = both;
  await both.add('Zoho CRM', 'meeting', { Title: 'Kick-off' });
  await preview(pane);
  await enable(pane);
  await both.edit('Outlook', 'Kick-off', { Title: 'Kick-off in Hamburg' });
  await both.row('Outlook', 'Kick-off in Hamburg').waitFor();
  await syncNow(pane);
  await both.row('Zoho CRM', 'Kick-off in Hamburg').waitFor();
  const crm = both.side('Zoho CRM');
  await crm
    .getByRole('status')
    .getByText(/Kick-off in Hamburg/)
    .waitFor();
  expect(await crm.getByRole('listitem').count()).toBe(1);
});

it('S4: adds an open meeting to the CRM from the ribbon, once however often it is pressed, and copies it nowhere', async () => {
  const { pane } = both;
  await preview(pane);
  await enable(pane);
  const hands = d.hands('kim');
  await hands.outlookMeeting('Site visit', {}, await hands.calendar('Calendar'));
  expect(await both.addToCrm('Site visit')).toMatch(/^Added to Zoho CRM/);
  await both.row('Zoho CRM', 'Site visit').waitFor();
  expect(await both.addToCrm('Site visit')).toBe('This meeting is in Zoho CRM and stays in step.');
  await syncNow(pane);
  expect([await hands.titles(), await hands.subjects(), await hands.outbox()]).toEqual([['Site visit'], [], []]);
  await both.edit('Outlook', 'Site visit', { Title: 'Site visit in Leeds' });
  await syncNow(pane);
  await both.row('Zoho CRM', 'Site visit in Leeds').waitFor();
});

it('lets a newcomer watch a bad day pass: the connection drops after a save, and nothing is doubled or mailed', async () => {
  const { page, pane } = both;
  await preview(pane);
  await enable(pane);
  await both.add('Zoho CRM', 'meeting', { Title: 'Offer' });
  await page.getByRole('button', { name: /bad days/i }).click();
  d.allow(/ERR_EMPTY_RESPONSE|ERR_CONNECTION|Failed to load resource/);
  await page.getByRole('button', { name: /outlook: the connection drops after the next save/i }).click();
  await syncNow(pane);
  await both.row('Outlook', 'Offer').waitFor();
  await syncNow(pane);
  expect(await both.side('Outlook').getByRole('listitem').count()).toBe(1);
  await page.getByText(/mails sent by outlook to other people: 0/i).waitFor();
});

it.each([
  ['Meetings', 'meeting', { Title: 'Offer' }],
  ['Contacts', 'contact', { 'Last name': 'Arnold' }],
  ['Tasks', 'task', { Subject: 'Offer' }],
] as const)(
  'bars nobody: %s, at full width and on a phone, with a dialog open, and with all open',
  async (tab, what, fields) => {
    const { page } = both;
    await both.show(tab);
    await both.add('Zoho CRM', what, fields);
    for (const name of [/bad days/i, /^requests/i]) await page.getByRole('button', { name }).click();
    await d.expectAccessible(page);
    await both.row('Zoho CRM', Object.values(fields).join()).click();
    await page.getByRole('dialog').waitFor();
    await d.expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('main').waitFor();
    await page.setViewportSize({ width: 360, height: 720 });
    await d.expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  },
);
