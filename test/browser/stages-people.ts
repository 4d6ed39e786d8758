import type { Page } from 'playwright-core';
import type { ItemWish } from '../../src/sandbox/desk/office-wish';
import { inDays, utc } from '../end-to-end/hands';
import { ana, kim, mailFrom, openItem, row, sam } from './people-pane';
import { go, main, page, type Scene, type Stage } from './stage';

const lee = { displayName: 'Lee Navarro', emailAddress: 'lee@contoso.example' };
const lou = { displayName: 'Lou Grant', emailAddress: 'lou@grant.example' };
const signed = mailFrom(sam, { body: 'Regards\n\nSam Stone\nStone Works Ltd\nTel +49 30 23125 111' });
const times = { start: inDays(5, '13:00').slice(0, 19), end: inDays(5, '14:00').slice(0, 19) };

/** Of the people on an item. */
export const peopleStages: Stage[] = [
  { name: 'People, no item', arrange: fill, show: page('#/people') },
  { name: 'a known sender', show: (pane) => known(pane) },
  { name: 'a note', show: (pane) => known(pane, 0) },
  { name: 'a mail to log', show: (pane) => known(pane, 1) },
  { name: 'a task', show: (pane) => known(pane, 2) },
  { name: 'a meeting to schedule', show: (pane) => known(pane, 3) },
  { name: 'an unknown sender, as a contact', show: (pane) => unknown(pane, 0) },
  {
    name: 'an unknown sender, as a lead without a company',
    show: async (pane) => {
      await unknown(pane, 1, mailFrom(sam));
      await pane.locator('form').getByRole('button').first().click();
      await pane.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'an unknown sender, to be linked',
    show: async (pane) => {
      await unknown(pane, 2);
      await pane.getByRole('searchbox').fill('river');
      await pane.getByRole('radio').first().waitFor();
    },
  },
  {
    name: 'several people, unknown ones to be added',
    show: async (pane) => {
      await open(pane, mailFrom(sam, { cc: [ana, lee, lou] }));
      await row(pane, 'Lou Grant').getByRole('button').waitFor();
      await main(pane).getByRole('button').nth(-2).click();
      await pane.locator('form').waitFor();
    },
  },
  {
    name: 'a meeting with the reason why it is not in the CRM',
    arrange: addSeries,
    show: (pane) => meeting(pane, { id: series, organizer: ana, requiredAttendees: [kim, sam] }),
  },
  { name: 'a meeting that is not saved', show: (pane) => meeting(pane, { mode: 'compose', requiredAttendees: [ana] }) },
  { name: 'a draft to nobody', show: (pane) => open(pane, mailFrom(kim, { mode: 'compose', to: [] })) },
  {
    name: 'what is remembered, and a note that waits',
    arrange: queueNote,
    show: (pane) => known(pane),
  },
];

/** Somebody of whom there is a lot, and a lead with the same address. */
async function fill({ hands }: Scene): Promise<void> {
  const account = await hands.crmAdd('Accounts', { Account_Name: 'Rivera Labs' });
  const names = { First_Name: 'Ana', Last_Name: 'Rivera', Email: ana.emailAddress };
  const id = await hands.crmAdd('Contacts', { ...names, Phone: '+49 30 23125 112', Account_Name: { id: account } });
  await hands.crmAdd('Leads', { Last_Name: 'Riviera', Company: 'Rivera Labs', Email: ana.emailAddress });
  const deal = { Contact_Name: { id }, Stage: 'Proposal', Amount: 1000, Closing_Date: '2030-01-01' };
  for (const name of ['one', 'two', 'three', 'four', 'five', 'six'])
    await hands.crmAdd('Deals', { Deal_Name: `Roof ${name}`, ...deal });
  await hands.crmAdd('Tasks', { Subject: 'Call Ana', Who_Id: { id }, Due_Date: '2026-01-05' });
  await hands.crmMeeting('Meeting 1', { Who_Id: { id } });
  const parent = { id, module: { api_name: 'Contacts' } };
  await hands.crmAdd('Notes', { Note_Title: 'Roof', Note_Content: 'Roof '.repeat(80), Parent_Id: parent });
}

async function open(pane: Page, wish: ItemWish): Promise<void> {
  await go(pane, '#/people');
  await openItem(pane, wish);
  await pane
    .getByText(wish.subject ?? '', { exact: true })
    .first()
    .waitFor();
}

/** @param action the place of the form that is opened */
async function known(pane: Page, action?: number): Promise<void> {
  await open(pane, mailFrom(ana));
  await row(pane, 'Ana Rivera').getByRole('region').nth(4).waitFor();
  await act(pane, 'Ana Rivera', action);
}

async function unknown(pane: Page, action: number, wish: ItemWish = signed): Promise<void> {
  await open(pane, wish);
  await act(pane, 'Sam Stone', action);
}

async function act(pane: Page, name: string, action?: number): Promise<void> {
  if (action === undefined) return;
  const actions = row(pane, name).getByRole('group', { name: new RegExp(name) });
  await actions.getByRole('button').nth(action).click();
  await pane.locator('form').waitFor();
}

async function meeting(pane: Page, more: ItemWish): Promise<void> {
  await open(pane, { itemType: 'appointment', subject: 'Site visit', organizer: kim, ...times, ...more });
  await row(pane, 'Ana Rivera').getByRole('button').first().waitFor();
  await main(pane).getByRole('region').last().locator('p').first().waitFor();
}

let series = '';

async function addSeries({ hands }: Scene): Promise<void> {
  const [start, end] = [utc(times.start), utc(times.end)];
  const range = { type: 'numbered', numberOfOccurrences: 3, startDate: times.start.slice(0, 10) };
  const recurrence = { pattern: { type: 'daily', interval: 1 }, range };
  const calendar = await hands.calendar('Calendar');
  series = await hands.outlookMeeting('Site visit', { start, end, recurrence }, calendar);
}

async function queueNote({ pane }: Scene): Promise<void> {
  await known(pane, 0);
  await pane.context().setOffline(true);
  await pane.getByRole('textbox').last().fill('Wants two.');
  await pane.locator('form').getByRole('button').first().click();
  await main(pane)
    .getByRole('region', { name: /^One note waits/ })
    .waitFor();
}
