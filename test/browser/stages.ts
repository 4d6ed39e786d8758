import type { Page } from 'playwright-core';
import { crmMeetings } from './many';
import { enable, ended, preview, syncNow } from './pane';
import { closeDialog, go, main, page, type Scene, type Stage } from './stage';

/** Of meetings, and of what all kinds share. */
export const stages: Stage[] = [
  { name: 'Sync, never enabled', arrange: fill, show: page('#/') },
  { name: 'Activity, empty', show: page('#/activity') },
  { name: 'Needs you, empty', show: page('#/needs') },
  {
    name: 'the preview',
    show: async (pane) => {
      await go(pane, '#/preview?kind=meetings');
      await pane.getByRole('checkbox').first().waitFor();
    },
  },
  { name: 'Sync, with needs and a conflict', arrange: trouble, show: page('#/') },
  {
    name: 'Activity',
    show: async (pane) => {
      await go(pane, '#/activity');
      await main(pane).getByRole('list').getByRole('link').first().waitFor();
    },
  },
  {
    name: 'Activity, nothing found',
    show: async (pane) => {
      await go(pane, '#/activity');
      await pane.getByRole('searchbox').fill('zzz');
      await main(pane).getByRole('list').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'a record with a conflict',
    show: async (pane) => {
      await go(pane, '#/activity?state=conflict');
      await main(pane).getByRole('list').getByRole('link').first().click();
      await pane.getByRole('definition').first().waitFor();
    },
  },
  {
    name: 'Needs you',
    show: async (pane) => {
      await go(pane, '#/needs');
      await main(pane).getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'the question before mail goes out',
    show: async (pane) => {
      await go(pane, '#/needs');
      await main(pane).getByRole('region').first().getByRole('button').last().click();
      await pane.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'Settings',
    show: async (pane) => {
      await closeDialog(pane);
      await go(pane, '#/settings');
      await pane.getByRole('radio').first().waitFor();
    },
  },
  { name: 'Switching off', show: switchingOff },
  {
    name: 'the question before switching off',
    show: async (pane) => {
      await switchingOff(pane);
      await pane.getByRole('radio').last().check();
      await main(pane).getByRole('button').nth(-2).click();
      await pane.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'Sync, signed out',
    arrange: signOut,
    show: async (pane) => {
      await closeDialog(pane);
      await go(pane, '#/');
    },
  },
  { name: 'Sync, while a sync goes on', arrange: storm, show: working },
  { name: 'Sync, switched off in Outlook', arrange: removeCalendar, show: page('#/') },
  { name: 'Settings, switched off', show: page('#/settings') },
];

/** A world with little in it, of which some is left alone. */
async function fill({ hands }: Scene): Promise<void> {
  await crmMeetings(hands, 16);
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const rule = `FREQ=DAILY;INTERVAL=1;DTSTART=${day};UNTIL=${day}`;
  await hands.crmMeeting('Daily call', { Recurring_Activity: { RRULE: rule } });
}

/** Enabled. Then a conflict, more deletions than go through, a change that would mail people and one that the CRM refuses. */
async function trouble({ hands, pane, control }: Scene): Promise<void> {
  await go(pane, '#/');
  await preview(pane);
  await enable(pane);
  const attendees = [{ emailAddress: { address: 'ada@contoso.example', name: 'Ada' }, type: 'required' }];
  await hands.outlookMeeting('Contract talk', { attendees });
  await syncNow(pane);
  const idIn = async (title: string) =>
    String((await hands.crmMeetings()).find((record) => record['Event_Title'] === title)?.['id']);
  const events = (await hands.outlookMeetings()).map(({ id }) => String(id));
  for (const event of events.slice(1, 14)) await hands.outlookDelete(event);
  await hands.crmEdit(await idIn('Contract talk'), { Event_Title: 'Contract talk, final' });
  await hands.crmEdit(await idIn('Meeting 016'), { Event_Title: 'A title from the CRM' });
  await hands.outlookEdit(String(events.at(-1)), { subject: 'A title from Outlook' });
  await hands.outlookMeeting('Refused');
  const match = { service: 'crm', method: 'POST', path: '/Events$', client: 'app' };
  await control('POST', 'faults', { match, do: { status: 400 } });
  await syncNow(pane);
}

async function signOut({ pane, control }: Scene): Promise<void> {
  await closeDialog(pane);
  await go(pane, '#/');
  await control('POST', 'faults', { match: { service: 'graph', client: 'app' }, do: { expireToken: true } });
  await ended(pane, () => pane.getByRole('button', { name: 'Sync now' }).click(), /has expired/);
}

async function storm({ pane, control }: Scene): Promise<void> {
  const match = { service: 'graph', client: 'app' };
  await control('POST', 'faults', { match, times: null, do: { status: 429, headers: { 'Retry-After': '120' } } });
  await pane.getByRole('button', { name: /sign in again/i }).click();
}

async function removeCalendar({ hands, pane, control }: Scene): Promise<void> {
  await ended(pane, () => pane.getByRole('button', { name: /^stop$/i }).click(), /you stopped/);
  await control('DELETE', 'faults');
  await hands.calendarDelete();
  await ended(pane, () => pane.getByRole('button', { name: 'Sync now' }).click(), /is off/);
}

async function switchingOff(pane: Page): Promise<void> {
  await closeDialog(pane);
  await go(pane, '#/settings');
  await main(pane).getByRole('button').last().click();
  await main(pane).getByRole('listitem').first().waitFor();
}

async function working(pane: Page): Promise<void> {
  await go(pane, '#/');
  await main(pane).getByRole('progressbar').waitFor();
}
