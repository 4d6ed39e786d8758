import type { Page } from 'playwright-core';
import type { Hands } from '../end-to-end/hands';
import { desk } from './desk';
import { enable, ended, goTo, openRecord, preview, syncNow } from './pane';

const d = desk();
let hands: Hands;
let pane: Page;

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  hands = d.hands('kim');
  await hands.crmMeeting('Quarterly review', { Venue: 'Berlin' });
  pane = await d.pane({ person: 'kim' });
  await preview(pane);
  await enable(pane);
});

it('M2: takes what was changed, added and deleted on either side to the other one', async () => {
  const [record] = await hands.crmMeetings();
  const [event] = await hands.outlookMeetings();
  await hands.crmEdit(String(record?.['id']), { Event_Title: 'Yearly review' });
  await hands.outlookEdit(String(event?.['id']), { location: { displayName: 'Hamburg' } });
  const visit = await hands.outlookMeeting('Visit to the warehouse');
  await hands.crmMeeting('Demo for the board');
  await syncNow(pane);
  await pane.getByText('3 meetings in step').waitFor();
  const titles = ['Demo for the board', 'Visit to the warehouse', 'Yearly review'];
  expect(await hands.subjects()).toEqual(titles);
  expect(await hands.titles()).toEqual(titles);
  expect((await hands.crmMeetings()).find(isCalled('Event_Title', 'Yearly review'))).toMatchObject({
    Venue: 'Hamburg',
  });

  await hands.outlookDelete(visit);
  await syncNow(pane);
  expect(await hands.titles()).toEqual(['Demo for the board', 'Yearly review']);
  await openRecord(pane, 'Yearly review');
  await pane.getByText(/place changed in the CRM/i).waitFor();
  await pane.getByText(/title changed in Outlook/i).waitFor();
});

it('shows both values of a conflict and puts the other one on both sides when asked', async () => {
  const [record] = await hands.crmMeetings();
  const [event] = await hands.outlookMeetings();
  await hands.crmEdit(String(record?.['id']), { Event_Title: 'Review with sales' });
  await hands.outlookEdit(String(event?.['id']), { subject: 'Review with the board' });
  await syncNow(pane);
  expect(await hands.subjects()).toEqual(['Review with sales']);

  await pane.getByRole('link', { name: /changed on both sides/i }).click();
  await pane.getByRole('link', { name: 'Review with sales' }).click();
  const conflict = pane.getByRole('group', { name: /changed on both sides: title/i });
  await conflict.getByRole('definition').getByText('Review with sales').waitFor();
  await conflict.getByRole('definition').getByText('Review with the board').waitFor();
  await ended(pane, () => conflict.getByRole('button', { name: /use this value instead/i }).click());
  await pane.getByRole('heading', { level: 1, name: 'Review with the board' }).waitFor();
  expect([await hands.subjects(), await hands.titles()]).toEqual([
    ['Review with the board'],
    ['Review with the board'],
  ]);
  await goTo(pane, 'Sync');
  await syncNow(pane);
  await pane
    .getByText(/nothing changed/i)
    .first()
    .waitFor();
});

function isCalled(field: string, title: string) {
  return (record: Record<string, unknown>) => record[field] === title;
}
