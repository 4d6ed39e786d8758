import type { Page } from 'playwright-core';
import { inDays, utc, type Hands } from '../end-to-end/hands';
import type { ItemWish } from '../../src/sandbox/desk/office-wish';
import { desk } from './desk';
import { enable, goTo, preview, syncNow } from './pane';
import { ana, kim, openItem, peoplePane, row, sam } from './people-pane';

/** The brief before a meeting: who is who, and whether it is in the CRM. */
const d = desk();
let hands: Hands;

beforeEach(async () => {
  await d.control('POST', 'reset', { seed: 'empty' });
  hands = d.hands('kim');
  const id = await hands.crmAdd('Contacts', { First_Name: 'Ana', Last_Name: 'Rivera', Email: ana.emailAddress });
  await hands.crmAdd('Deals', {
    Deal_Name: 'Roof',
    Contact_Name: { id },
    Stage: 'Proposal',
    Closing_Date: '2030-01-01',
  });
  await hands.crmAdd('Leads', { Last_Name: 'Stone', Company: 'Stone Works', Email: sam.emailAddress });
});

const times = { start: inDays(5, '13:00').slice(0, 19), end: inDays(5, '14:00').slice(0, 19) };
const lou = { displayName: 'Lou Grant', emailAddress: 'lou@grant.example' };

function about(pane: Page, words: string | RegExp): Promise<void> {
  return pane.getByRole('region', { name: 'This meeting in the CRM' }).getByText(words).first().waitFor();
}

function meeting(id: string | undefined, more: ItemWish = {}): ItemWish {
  const people = { organizer: kim, requiredAttendees: [ana, sam], optionalAttendees: [lou] };
  return {
    itemType: 'appointment',
    ...(id !== undefined && { id }),
    subject: 'Site visit',
    ...people,
    ...times,
    ...more,
  };
}

it('briefs an attendee on everybody, says that the meeting is not in the CRM, and adds it', async () => {
  const from = { name: ana.displayName, address: ana.emailAddress };
  const { id } = (await d.control('POST', 'person/kim/invitations', { from, subject: 'Site visit', ...times })) as {
    id: string;
  };
  await d.control('DELETE', 'outbox');
  const pane = await peoplePane(d, meeting(id, { organizer: ana, requiredAttendees: [kim, sam] }));
  await pane.getByText('2 of 3 are in the CRM · 1 open deal').waitFor();
  await row(pane, 'Ana Rivera').getByText('ana@rivera.example · Organiser').waitFor();
  await row(pane, 'Ana Rivera').getByText('1 open deal').waitFor();
  await row(pane, 'Stone').getByText('Lead', { exact: true }).waitFor();
  await row(pane, 'Lou Grant').getByText('Not in the CRM').waitFor();
  await about(pane, /^It is not in the CRM/);
  await pane.getByRole('button', { name: 'Add to CRM' }).click();
  await about(pane, /^Added to Zoho CRM\./);
  await about(pane, /^It is in the CRM/);
  expect([await hands.titles(), await hands.outbox()]).toEqual([['Site visit'], []]);
});

it('tells an organiser whether the meeting is synced, and which rule keeps it out', async () => {
  const pane = await d.pane({ person: 'kim' });
  await preview(pane);
  await enable(pane);
  const synced = await hands.outlookMeeting('Site visit');
  const first = times.start.slice(0, 10);
  const recurrence = {
    pattern: { type: 'daily', interval: 1 },
    range: { type: 'numbered', numberOfOccurrences: 3, startDate: first },
  };
  const series = await hands.outlookMeeting('Jour fixe', { start: utc(times.start), end: utc(times.end), recurrence });
  await syncNow(pane);
  await goTo(pane, 'People');
  await openItem(pane, meeting(synced));
  await about(pane, 'It is in the CRM and is kept in step.');
  await openItem(pane, meeting(series, { subject: 'Jour fixe', repeats: true }));
  await about(pane, 'Why is this not synced?');
  await about(pane, 'Recurring meetings stay where they are.');
  expect(await pane.getByRole('button', { name: 'Add to CRM' }).count()).toBe(0);
  await openItem(pane, meeting(undefined, { mode: 'compose', subject: 'Not saved yet' }));
  await about(pane, /^Save the meeting first\./);
  await row(pane, 'Ana Rivera').getByText('Contact', { exact: true }).waitFor();
});
