import type { Standing } from '../../src/session/port';
import { MemoryStore } from '../../src/store/memory';
import { ana, InvitationHands, stranger } from '../end-to-end/invitation-hands';
import { SessionWorld, type TestWindow } from './session-world';

/** How a meeting of the mailbox stands with the CRM, as a window asks for it. */
let world: SessionWorld;
beforeEach(async () => {
  world = await SessionWorld.start();
});
afterEach(() => world.close());

async function ownMeeting(subject: string, fields = {}): Promise<string> {
  return world.hands.outlookMeeting(subject, fields, await world.hands.calendar('Calendar'));
}

/** As Outlook's windows give it out. */
async function givenId(subject: string, calendar: string): Promise<string> {
  const path = `/me/calendars/${await world.hands.calendar(calendar)}/events`;
  const { value } = await world.services.graph('GET', path, undefined, { prefer: 'outlook.timezone="UTC"' });
  const event = (value as { id: string; subject: string }[]).find((each) => each.subject === subject);
  if (!event) throw new Error(`no "${subject}" in ${calendar}`);
  return event.id;
}

/** Asked without writing anything, neither to the services nor to the store. */
async function standing({ session }: TestWindow, id: string): Promise<Standing> {
  const since = await world.hands.logEnd();
  const { store } = world;
  const stored = await contents();
  const said = await session.standing(id);
  // A question, although it is posted.
  const isAsked = ({ url }: { url: string }) => url.endsWith('/translateExchangeIds');
  expect((await world.hands.writes(since)).filter((write) => !isAsked(write))).toEqual([]);
  expect([store, await contents()]).toEqual([world.store, stored]);
  return said;
}

async function contents() {
  const tables = ['links', 'staged', 'skipped', 'wanted', 'journal'].map((name) => `meetings.${name}`);
  return Promise.all(['profile', ...tables].map((table) => world.store.load(table)));
}

it('one that is kept in step is in, with its record and its history', async () => {
  await world.hands.crmMeeting('From the CRM');
  const window = await world.enabled();
  const said = await standing(window, await givenId('From the CRM', 'Zoho CRM'));
  const url = expect.stringMatching(/\/tab\/Events\/\d+$/) as string;
  expect(said).toEqual({ state: 'in', how: 'synced', url, key: (await window.row('From the CRM')).key });
});

it('one that was added by hand is in, also where meetings are off', async () => {
  const window = await world.window();
  const id = await ownMeeting('By hand');
  await window.session.add(id);
  expect(await standing(window, await givenId('By hand', 'Calendar'))).toMatchObject({ state: 'in', how: 'added' });
});

it('one that another device added is told so as soon as this one knows whose CRM it is, meetings on or off', async () => {
  const id = await ownMeeting('Elsewhere');
  const added = await (await world.window()).session.add(id);
  if (!('record' in added) || added.record === null) throw new Error(added.state);
  await new InvitationHands(world.services).markByOffice(id, added.record);
  world.store = new MemoryStore();
  const other = await world.window();
  expect(await standing(other, id)).toEqual({ state: 'outside' });
  await other.session.people.look(['somebody@x.example']);
  const url = expect.stringMatching(/\/tab\/Events\/\d+$/) as string;
  expect(await standing(other, id)).toEqual({ state: 'elsewhere', url });
  await other.session.enable('meetings', []);
  expect(await standing(other, id)).toMatchObject({ state: 'in', how: 'added' });
});

it('S4: one in a calendar of the person’s own stands outside, whether meetings are on, off or were never on', async () => {
  const id = await ownMeeting('Outside');
  expect(await standing(await world.window(), id)).toEqual({ state: 'outside' });
  const window = await world.enabled();
  expect(await standing(window, await givenId('Outside', 'Calendar'))).toEqual({ state: 'outside' });
  await window.session.switchOff('meetings', 'keep');
  expect(await standing(window, id)).toEqual({ state: 'outside' });
});

it('one that a rule leaves alone is left, whether a run has seen it or not', async () => {
  const day = { start: { dateTime: '2026-12-01T09:00:00', timeZone: 'UTC' } };
  const range = { type: 'numbered', startDate: '2026-12-01', numberOfOccurrences: 3 };
  const recurrence = { pattern: { type: 'daily', interval: 1 }, range };
  const end = { dateTime: '2026-12-01T10:00:00', timeZone: 'UTC' };
  const series = await ownMeeting('M5', { ...day, end, recurrence });
  const privately = await ownMeeting('Dentist', { sensitivity: 'private' });
  const window = await world.enabled();
  expect(await standing(window, series)).toEqual({ state: 'left', rule: 'M5' });
  expect(await standing(window, privately)).toEqual({ state: 'left', rule: 'private' });
  const inside = await world.hands.outlookMeeting('Inside', { sensitivity: 'private' });
  await window.session.syncNow();
  expect(await standing(window, inside)).toEqual({ state: 'left', rule: 'private' });
});

it('one of the same title and time as one that the CRM has is told with that one', async () => {
  await world.hands.crmMeeting('Review');
  const window = await world.enabled();
  const copy = await standing(window, await givenId('Review', 'Zoho CRM'));
  const [{ start, end } = {}] = await world.hands.outlookMeetings();
  const id = await ownMeeting('Review', { start, end });
  expect(await standing(window, id)).toEqual({ ...copy, how: 'twin' });
  expect(await standing(window, await ownMeeting('Review 2', { start, end }))).toEqual({ state: 'outside' });
});

it('private ones are no exception where the person wants them in the CRM', async () => {
  const window = await world.enabled();
  await window.set({ meetings: { syncPrivate: true } });
  const inside = await world.hands.outlookMeeting('Inside', { sensitivity: 'private' });
  expect(await standing(window, inside)).toEqual({ state: 'waiting', problem: null });
});

it('one that is new in the calendar waits for the next run', async () => {
  const window = await world.enabled();
  const id = await world.hands.outlookMeeting('New');
  expect(await standing(window, id)).toEqual({ state: 'waiting', problem: null });
  await window.session.syncNow();
  expect(await standing(window, id)).toMatchObject({ state: 'in', how: 'synced' });
});

it('one that the CRM refuses waits, with the reason', async () => {
  world.isJudged = false;
  const window = await world.enabled();
  const id = await world.hands.outlookMeeting('Refused');
  const problem = {
    code: 'MANDATORY_NOT_FOUND',
    details: { api_name: 'X' },
    message: 'required field',
    status: 'error',
  };
  const body = { data: [problem] };
  await world.fault({ service: 'crm', method: 'POST', path: '/Events$' }, { status: 400, body }, { times: null });
  await window.session.syncNow();
  expect(await standing(window, id)).toMatchObject({
    state: 'waiting',
    problem: { code: 'MANDATORY_NOT_FOUND', side: 'crm' },
  });
});

it('one that was asked for while nobody was signed in waits, and can be told of although nobody is', async () => {
  const window = await world.window();
  const id = await ownMeeting('Later');
  await world.fault({ service: 'crm' }, { expireToken: true });
  expect(await window.session.add(id)).toMatchObject({ state: 'queued' });
  expect(await standing(window, id)).toEqual({ state: 'waiting', problem: null });
});

it('one that is left out sleeps, with the reason', async () => {
  await world.hands.crmMeeting('Left out');
  const window = await world.enabled();
  const id = await givenId('Left out', 'Zoho CRM');
  const { key } = await window.row('Left out');
  await window.session.leaveAlone(key);
  expect(await standing(window, id)).toMatchObject({ state: 'asleep', why: 'chosen', key });
});

it('one that became private sleeps, and the rule says why', async () => {
  await world.hands.crmMeeting('Became private');
  const window = await world.enabled();
  const [{ id } = { id: '' }] = (await world.hands.outlookMeetings()) as { id: string }[];
  await world.hands.outlookEdit(id, { sensitivity: 'private' });
  await window.session.syncNow();
  expect(await standing(window, id)).toMatchObject({ state: 'asleep', why: 'private' });
});

it('one that is not there is gone', async () => {
  const window = await world.enabled();
  const id = await ownMeeting('Deleted');
  await world.hands.outlookDelete(id);
  expect(await standing(window, id)).toEqual({ state: 'gone' });
});

it('says why it cannot be told: nobody is signed in, the mailbox does not answer', async () => {
  const window = await world.enabled();
  const id = await ownMeeting('Unknown');
  await world.fault({ service: 'graph' }, { status: 503 }, { times: null });
  expect(await standing(window, id)).toMatchObject({ state: 'failed', problem: { side: 'outlook' } });
  await world.heal();
  await world.fault({ service: 'graph' }, { expireToken: true });
  expect(await standing(window, id)).toMatchObject({
    state: 'failed',
    problem: { code: 'signed-out', side: 'outlook' },
  });
});

describe('M8: an invitation', () => {
  const setUp = async () => {
    const hands = new InvitationHands(world.services);
    await hands.clients();
    const window = await world.enabled();
    await window.set({ meetings: { invitations: true } });
    return { hands, window };
  };

  it.each([
    ['a client’s that was accepted is in', ana, 'accepted', { state: 'in', how: 'invited' }],
    ['one that is not answered is left', ana, null, { state: 'left', rule: 'unanswered' }],
    ['one that is tentative is left', ana, 'tentativelyAccepted', { state: 'left', rule: 'unanswered' }],
    ['one of somebody whom nobody knows is left', stranger, 'accepted', { state: 'left', rule: 'organizer' }],
  ])('%s', async (_, from, answer, expected) => {
    const { hands, window } = await setUp();
    const id = await hands.invited('Site visit', from, {}, answer);
    await window.session.syncNow();
    expect(await standing(window, id)).toMatchObject(expected);
  });

  it('stands outside where they are not added, and cancelled it is left', async () => {
    const hands = new InvitationHands(world.services);
    const window = await world.enabled();
    const id = await hands.invited('Site visit');
    expect(await standing(window, id)).toEqual({ state: 'outside' });
    await hands.organizer(id, { do: 'cancel' });
    expect(await standing(window, id)).toEqual({ state: 'left', rule: 'cancelled' });
  });
});
