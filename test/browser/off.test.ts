import type { Page } from 'playwright-core';
import { inDays, type Hands } from '../end-to-end/hands';
import { desk } from './desk';
import { card, enable, ended, goTo, preview } from './pane';

const d = desk();
let hands: Hands;
let pane: Page;

const isOff = /meetings sync is off/i;

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  hands = d.hands('kim');
  for (const title of ['Kick-off', 'Offer', 'Visit']) await hands.crmMeeting(title);
  pane = await d.pane({ person: 'kim' });
  await preview(pane);
  await enable(pane);
});

it('M10: is off, and says why, when the calendar is deleted in Outlook; the CRM keeps all, and enabling again doubles nothing', async () => {
  await hands.calendarDelete();
  await ended(pane, () => pane.getByRole('button', { name: 'Sync now' }).click(), isOff);
  const meetings = card(pane, 'meetings');
  await meetings.getByText(/was deleted in Outlook/i).waitFor();
  await meetings.getByText(/status: off/i).waitFor();
  expect(await hands.titles()).toEqual(['Kick-off', 'Offer', 'Visit']);

  await preview(pane);
  await pane.getByRole('main').getByText('3 meetings come to Outlook', { exact: true }).waitFor();
  await enable(pane);
  expect(await hands.subjects()).toEqual(['Kick-off', 'Offer', 'Visit']);
  expect(await hands.titles()).toEqual(['Kick-off', 'Offer', 'Visit']);
});

it('M10: lists what stands only in Outlook before switching off, moves it to the own calendar, and doubles nothing when on again', async () => {
  await hands.outlookMeeting('Weekly call', { recurrence: weekly });
  await hands.outlookMeeting('Dentist', { sensitivity: 'private' });
  await goTo(pane, 'Settings');
  await pane.getByRole('button', { name: /switch off/i }).click();
  const list = pane.getByRole('list', { name: /only in outlook/i });
  await list.waitFor();
  expect(sorted(await list.getByRole('listitem').allInnerTexts())).toEqual(['Dentist', 'Weekly call']);
  await pane.getByRole('radio', { name: /^move/i, checked: true }).waitFor();
  await ended(pane, () => pane.getByRole('button', { name: /^switch off$/i }).click(), isOff);
  expect(await hands.subjects('Calendar')).toEqual(['Dentist', 'Weekly call']);
  await expect(hands.calendar()).rejects.toThrow(/no calendar/);
  expect(await hands.titles()).toEqual(['Kick-off', 'Offer', 'Visit']);

  await goTo(pane, 'Sync');
  await pane.getByText(/you switched it off/i).waitFor();
  await preview(pane);
  await enable(pane);
  expect(await hands.subjects()).toEqual(['Kick-off', 'Offer', 'Visit']);
  expect(await hands.subjects('Calendar')).toEqual(['Dentist', 'Weekly call']);
  expect(await hands.titles()).toEqual(['Kick-off', 'Offer', 'Visit']);
  expect(await hands.outbox()).toEqual([]);
});

const start = inDays(4, '13:00');
const weekly = {
  pattern: { type: 'weekly', interval: 1, daysOfWeek: [dayName(start)] },
  range: { type: 'numbered', startDate: start.slice(0, 10), numberOfOccurrences: 5 },
};

function dayName(moment: string): string {
  return new Date(moment).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }).toLowerCase();
}

function sorted(texts: string[]): string[] {
  return texts.map((text) => text.trim()).sort();
}
