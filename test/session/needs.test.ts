import { needOf } from '../../src/session/needs';
import type { HeldAction } from '../../src/sync/guard';
import { inDays, utc } from '../end-to-end/hands';
import { MappedHands } from './mapped-hands';
import { SessionWorld, type TestWindow } from './session-world';

let world: SessionWorld;
let window: TestWindow;
beforeEach(async () => {
  world = await SessionWorld.start();
  window = await world.enabled();
});
afterEach(() => world.close());

const heldDeletion: HeldAction = {
  ...{ id: 'contacts.delete.outlook.x', rule: 'guard', side: 'outlook', action: 'delete', title: 'Ana', why: '' },
  ...{ when: null, to: null, item: null, people: 0, fields: [] },
};
const guests = ['ana', 'ben'].map((name) => ({ type: 'required', emailAddress: { address: `${name}@guest.example` } }));
const all = (decision: 'approve' | 'reject') => window.meetings.needs.map(({ id }) => ({ id, decision }));
const creating = { service: 'graph', method: 'POST', path: '/events$' };

describe('M4: a change that would mail people', () => {
  beforeEach(async () => {
    await world.hands.outlookMeeting('With guests', { attendees: guests });
    await window.session.syncNow();
    const [record] = await world.hands.crmMeetings();
    await world.hands.crmEdit(String(record!['id']), { Venue: 'Room 4' });
    await window.session.syncNow();
  });

  it('waits, with the people counted and the fields named', async () => {
    expect(window.needs('mail')).toMatchObject([
      {
        side: 'outlook',
        action: 'update',
        title: 'With guests',
        people: 2,
        why: 'changed in the CRM',
        fields: ['location'],
      },
    ]);
    expect(window.meetings.status).toBe('attention');
    expect(await window.row('With guests')).toMatchObject({ state: 'waiting' });
  });

  it('is written once approved', async () => {
    await window.session.decide(all('approve'));
    expect(await world.hands.outlookMeetings()).toMatchObject([{ location: { displayName: 'Room 4' } }]);
    expect(window.meetings).toMatchObject({ status: 'active', needs: [] });
  });

  it('is not written once rejected, and not asked again', async () => {
    await window.session.decide(all('reject'));
    await window.session.syncNow();
    expect(await world.hands.outlookMeetings()).toMatchObject([{ location: { displayName: '' } }]);
    expect(window.meetings).toMatchObject({ status: 'active', needs: [] });
  });

  it('waits on while no service answers: what could not be looked at is not forgotten', async () => {
    await world.fault({ service: 'crm' }, { drop: 'before' }, { times: null });
    await window.session.syncNow();
    expect(window.error).toBe('offline');
    expect(window.needs('mail')).toHaveLength(1);
    await world.heal();
    await window.session.decide(all('approve'));
    expect(window.meetings.needs).toEqual([]);
  });
});

describe('more deletions than usual', () => {
  let titles: string[];
  beforeEach(async () => {
    titles = await world.crmMeetings(14);
    await window.session.syncNow();
    for (const { id } of await world.hands.outlookMeetings()) await world.hands.outlookDelete(String(id));
    await window.session.syncNow();
  });

  it('wait, and go on together once approved', async () => {
    expect(window.needs('deletion')).toHaveLength(14);
    expect(window.needs('deletion')[0]).toMatchObject({ side: 'crm', action: 'delete', why: 'deleted in Outlook' });
    expect(await world.hands.titles()).toEqual(titles);
    await window.session.decide(all('approve'));
    expect(await world.hands.titles()).toEqual([]);
    expect(window.meetings).toMatchObject({ status: 'active', needs: [], linked: 0 });
  });

  it('are undone where they came from once rejected', async () => {
    await window.session.decide(all('reject'));
    await world.expectInStep(titles);
    expect(window.meetings).toMatchObject({ status: 'active', needs: [], linked: 14 });
  });

  it('can be decided in part: the others wait on', async () => {
    const rest = window
      .needs('deletion')
      .slice(4)
      .map(({ title }) => title);
    await window.session.decide(all('approve').slice(0, 4));
    expect(await world.hands.titles()).toEqual(rest.sort());
    expect(window.needs('deletion')).toHaveLength(10);
  });
});

it('one and the same shift of many meetings waits for a decision, as broken zone rules would look like that', async () => {
  const ids = [];
  for (const title of Array.from({ length: 12 }, (_, index) => `Meeting ${index}`)) {
    ids.push(await world.hands.crmMeeting(title));
  }
  await window.session.syncNow();
  const shifted = { Start_DateTime: inDays(3, '10:00'), End_DateTime: inDays(3, '11:00') };
  for (const id of ids) await world.hands.crmEdit(id, shifted);
  await window.session.syncNow();
  expect(window.needs('shift')).toHaveLength(12);
  expect(window.needs('shift')[0]).toMatchObject({ side: 'outlook', action: 'update', people: 0, fields: ['time'] });
  await window.session.decide(all('approve'));
  const { start } = (await world.hands.outlookMeetings())[0] as { start: { dateTime: string } };
  expect(start.dateTime.slice(0, 16)).toBe(inDays(3, '10:00').slice(0, 16));
  expect(window.meetings.needs).toEqual([]);
});

describe('a meeting that could be several records', () => {
  beforeEach(async () => {
    for (const place of ['Here', 'There']) await world.hands.crmMeeting('Weekly', { Venue: place });
    const [start, end] = [utc(inDays(3, '09:00')), utc(inDays(3, '10:00'))];
    await world.hands.outlookMeeting('Weekly', { start, end, location: { displayName: 'Somewhere' } });
    await window.session.syncNow();
  });

  it('waits with what tells them apart, and is joined with the one that the person names', async () => {
    const [need] = window.needs('ambiguous');
    expect(need!.choices.map(({ title, detail }) => [title, detail]).sort()).toEqual([
      ['Weekly', 'Here'],
      ['Weekly', 'There'],
    ]);
    const { crmId } = need!.choices.find(({ detail }) => detail === 'There')!;
    await window.session.decide([{ id: need!.id, decision: { take: crmId } }]);
    expect(window.meetings).toMatchObject({ linked: 2, needs: [] });
    const places = (await world.hands.outlookMeetings()).map(({ location }) => location);
    expect(places).toMatchObject([{ displayName: 'There' }, { displayName: 'Here' }]);
    await world.expectInStep(['Weekly', 'Weekly']);
  });

  it('gets a record of its own where it is none of them', async () => {
    await window.session.decide(all('reject'));
    await world.expectInStep(['Weekly', 'Weekly', 'Weekly']);
    expect(window.meetings).toMatchObject({ linked: 3, needs: [] });
  });
});

describe('a calendar of the same name that somebody else made', () => {
  it('is used, or left to them, as the person decides, also where meetings were on before', async () => {
    await world.hands.crmMeeting('Kick-off');
    await window.session.switchOff('meetings', 'remove');
    await world.services.graph('POST', '/me/calendars', { name: 'Zoho CRM' });
    await window.session.enable('meetings', []);
    expect(window.meetings).toMatchObject({ state: 'off', status: 'attention', needs: [{ type: 'foreign' }] });
    await window.session.decide(all('approve'));
    expect(window.meetings).toMatchObject({ state: 'on', status: 'active', needs: [] });
    await world.expectInStep(['Kick-off']);
  });
});

describe('a record that a service refuses', () => {
  beforeEach(async () => {
    await world.hands.crmMeeting('Refused');
    await world.fault(creating, { status: 400 }, { times: null });
    await window.session.syncNow();
  });

  it('is told with the words of the service, and given up after five attempts', async () => {
    expect(window.needs('failed')).toMatchObject([
      { side: 'outlook', title: 'Refused', code: 'ErrorInvalidRequest', attempts: 1, isGivenUp: false },
    ]);
    for (let run = 0; run < 5; run += 1) await window.session.syncNow();
    expect(window.needs('failed')).toMatchObject([{ attempts: 5, isGivenUp: true }]);
    expect(await window.row('Refused')).toMatchObject({ state: 'failed', op: 'create', side: 'outlook', why: null });
  });

  it('is tried again at once when the person asks, though it was given up', async () => {
    for (let run = 0; run < 5; run += 1) await window.session.syncNow();
    await world.heal();
    await window.session.syncNow();
    expect(window.needs('failed')).toHaveLength(1);
    await window.session.retry(window.needs('failed')[0]!.id);
    expect(window.meetings).toMatchObject({ status: 'active', needs: [] });
    await world.expectInStep(['Refused']);
  });

  it('is no need any more once it is left alone', async () => {
    await window.session.leaveAlone(window.needs('failed')[0]!.id);
    expect(window.meetings).toMatchObject({ status: 'active', needs: [], skipped: 1 });
    expect(await window.row('Refused')).toMatchObject({ state: 'left', rule: 'chosen' });
  });
});

it('a change whose answer was lost is nothing that a person could decide: the next run finds out, unless it never succeeds', async () => {
  await world.hands.crmMeeting('Kick-off');
  await window.session.syncNow();
  const [event] = await world.hands.outlookMeetings();
  await world.hands.outlookEdit(String(event!['id']), { subject: 'Kick-off 2' });
  await world.fault({ service: 'crm', method: 'PUT' }, { drop: 'before' }, { times: null });
  await window.session.syncNow();
  expect([...(await world.store.load('meetings.failures')).values()]).toMatchObject([{ code: 'LOST_ANSWER' }]);
  expect(window.meetings).toMatchObject({ status: 'active', lastRun: { error: null }, needs: [] });
  for (let run = 0; run < 4; run += 1) await window.session.syncNow();
  expect(window.needs('failed')).toMatchObject([{ title: 'Kick-off', side: 'crm', isGivenUp: true }]);
  await world.heal();
  await window.session.retry(window.needs('failed')[0]!.id);
  expect((await world.store.load('meetings.failures')).size).toBe(0);
  await world.expectInStep(['Kick-off 2']);
});

describe('switching off where something would be lost', () => {
  beforeEach(async () => {
    const start = inDays(9, '09:00');
    const recurrence = {
      pattern: { type: 'daily', interval: 1 },
      range: { type: 'numbered', numberOfOccurrences: 3, startDate: start.slice(0, 10) },
    };
    const times = { start: utc(start), end: utc(start.replace('T09', 'T10')) };
    const id = await world.hands.outlookMeeting('Series', { recurrence, ...times });
    const span = `startDateTime=${inDays(8, '00:00').slice(0, 10)}&endDateTime=${inDays(20, '00:00').slice(0, 10)}`;
    const { value } = await world.services.graph('GET', `/me/events/${encodeURIComponent(id)}/instances?${span}`);
    await world.hands.outlookEdit(String((value as { id: string }[])[1]?.id), { subject: 'Moved once' });
    await world.hands.outlookMeeting('With guests', { attendees: guests });
    await window.session.syncNow();
    await window.session.switchOff('meetings', 'move');
  });

  it('M4, M10: one question follows the other, and after both it is off', async () => {
    expect(window.needs('switch-off')).toMatchObject([{ rule: 'M4', items: 1, people: 2 }]);
    await window.session.decide(all('approve'));
    expect(window.needs('switch-off')).toMatchObject([{ rule: 'M10', items: 1 }]);
    expect(await world.hands.subjects()).toEqual(['Series', 'With guests']);
    await window.session.decide(all('approve'));
    expect(window.meetings).toMatchObject({ state: 'off', status: 'off', needs: [] });
    await expect(world.hands.calendar()).rejects.toThrow('no calendar');
  });

  it('rejected it stays on, and the question is gone', async () => {
    await window.session.decide(all('reject'));
    expect(window.meetings).toMatchObject({ state: 'on', status: 'active', needs: [] });
    expect(await world.hands.subjects()).toEqual(['Series', 'With guests']);
  });

  it('the question stands, whatever is synced or breaks off meanwhile, and no run starts by itself', async () => {
    await world.advance(3600);
    const since = await world.hands.logEnd();
    await window.session.tick();
    expect(await world.hands.logEnd()).toBe(since);
    await world.hands.crmMeeting('Meanwhile');
    await window.session.syncNow();
    expect(await world.hands.subjects()).toContain('Meanwhile');
    await world.fault({ service: 'graph' }, { drop: 'before' }, { times: null });
    await window.session.decide(all('approve'));
    expect(window.error).toBe('offline');
    expect(window.needs('switch-off')).toMatchObject([{ rule: 'M4' }]);
    await world.heal();
    await window.session.decide(all('approve'));
    expect(window.needs('switch-off')).toMatchObject([{ rule: 'M10' }]);
  });

  it('the other kinds go on by themselves meanwhile', async () => {
    await window.session.enable('tasks', []);
    const tasks = new MappedHands(world.services, 'tasks');
    await tasks.crmAdd({ Subject: 'Write the offer' });
    await world.hands.crmMeeting('Meanwhile');
    await world.advance(3600);
    await window.session.tick();
    expect(await tasks.names()).toEqual(['Write the offer']);
    expect(await world.hands.subjects()).not.toContain('Meanwhile');
    expect(window.needs('switch-off')).toHaveLength(1);
  });

  it('kept after all, the calendar stays and nothing is asked', async () => {
    await window.session.switchOff('meetings', 'keep');
    expect(window.meetings).toMatchObject({ state: 'off', needs: [] });
    expect(await world.hands.subjects()).toEqual(['Series', 'With guests']);
  });
});

it.each([
  ['meetings', 'M10'],
  ['contacts', 'C6'],
  ['tasks', 'T9'],
] as const)('switching off %s asks by its own rule %s', (kind, rule) => {
  const held = { ...heldDeletion, rule, items: 3 };
  expect(needOf(held, kind)).toEqual({ kind, type: 'switch-off', id: held.id, rule, items: 3, people: 0 });
});

it('a record that was merged into another one waits as such', () => {
  const held = { ...heldDeletion, rule: 'merged', why: 'merged with another record' };
  expect(needOf(held, 'contacts')).toMatchObject({ kind: 'contacts', type: 'merged', why: held.why, action: 'delete' });
});
