import { MemoryStore } from '../../src/store/memory';
import { killAnywhere } from '../kill-anywhere';
import { own } from './adding-hands';
import { inDays } from './hands';
import { ana, expectNothingLeft, InvitationHands, jan } from './invitation-hands';
import { KilledDevice } from './killed-device';
import { SandboxWorld } from './sandbox-world';

/** M8, M9 on bad days: nothing of what others invited to is lost in the CRM, made twice, or copied. */
type Json = Record<string, unknown>;

let world: SandboxWorld;
let hands: InvitationHands;

beforeEach(async () => {
  world = await SandboxWorld.start();
  hands = new InvitationHands(world);
  await hands.clients();
  world.settings = { meetings: { invitations: 'people' } };
});
afterEach(() => world.close());

const record = async (title: string) => {
  const found = (await hands.crmMeetings()).find(({ Event_Title }) => Event_Title === title);
  return String(found?.['id']);
};

const expectQuiet = () => expectNothingLeft(world, hands);

const fault = (match: Json, deed: Json, times: number | null = 1) =>
  world.control('POST', 'faults', { match: { client: 'app', ...match }, do: deed, times });

describe('called off and then taken out of the calendar', () => {
  it('the CRM says that it was called off, although it did not answer before', async () => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    await hands.organizer(id, { do: 'cancel' });
    await fault({ service: 'crm', method: 'PUT' }, { drop: 'before' }, null);
    await world.sync();
    await world.control('DELETE', 'faults');
    await hands.outlookDelete(id);
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Cancelled: Site visit']);
    await expectQuiet();
  });

  it('killed between seeing and writing', async () => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    await hands.organizer(id, { do: 'cancel' });
    const fetch = world.fetch;
    world.fetch = (url, init) => {
      if (init.method === 'PUT') throw new Error('dead');
      return fetch(url, init);
    };
    await world.sync().catch(() => undefined);
    world.fetch = fetch;
    await hands.outlookDelete(id);
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Cancelled: Site visit']);
    await expectQuiet();
  });

  it('by another device', async () => {
    const other = new MemoryStore();
    const id = await hands.invited('Site visit');
    await world.syncWell();
    await world.sync({}, other);
    await world.sync({}, other);
    await hands.organizer(id, { do: 'cancel' });
    await world.syncWell();
    await hands.outlookDelete(id);
    const { kinds } = await world.sync({}, other);
    expect(kinds.meetings?.skipped).toEqual([]);
    await world.syncWell();
    await world.sync({}, other);
    expect(await hands.titles()).toEqual(['Cancelled: Site visit']);
    await expectQuiet();
  });
});

it('46: called off, seen, and then taken out: wherever the next run is killed, the CRM says that it was called off', async () => {
  const id = await hands.invited('Site visit');
  await world.syncWell();
  await hands.organizer(id, { do: 'cancel' });
  await fault({ service: 'crm', method: 'PUT' }, { drop: 'before' }, null);
  await world.sync();
  await world.control('DELETE', 'faults');
  await hands.outlookDelete(id);
  const device = await KilledDevice.of(world, 'meetings', () => hands.titles());
  const { end, failures, points } = await killAnywhere(device.build);
  expect([end, failures]).toEqual([['Cancelled: Site visit'], []]);
  expect(points.length).toBeGreaterThan(10);
});

describe('in the CRM', () => {
  it('given to somebody else after it was declined, and accepted again: it is left alone', async () => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    const crmId = await record('Site visit');
    await hands.crmEdit(crmId, { Description: 'They want the big one' });
    await hands.answer(id, 'declined');
    await world.syncWell();
    await hands.crmEdit(crmId, { Owner: { id: world.sandbox.world.person('lee')!.crmUserId } });
    const again = await hands.invited('Site visit');
    await hands.organizer(again, { do: 'change', subject: 'Site visit 2' });
    await world.syncWell();
    await hands.organizer(again, { do: 'change', subject: 'Site visit 3' });
    await world.syncWell();
    expect((await hands.crmRecord(crmId))['Event_Title']).toBe('Site visit');
    await expectQuiet();
  });

  it('given to somebody else and back: no copy, and it is followed again', async () => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    const crmId = await record('Site visit');
    await hands.crmEdit(crmId, { Owner: { id: world.sandbox.world.person('lee')!.crmUserId } });
    await world.syncWell();
    const kim = world.person;
    world.person = world.sandbox.world.person('lee')!;
    await hands.crmEdit(crmId, { Owner: { id: kim.crmUserId } });
    world.person = kim;
    await world.syncWell();
    await hands.organizer(id, { do: 'change', subject: 'Part 2' });
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Part 2']);
    await expectQuiet();
  });

  it('its title edited, then called off: both can be read', async () => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    await hands.crmEdit(await record('Site visit'), { Event_Title: 'Site visit: big deal' });
    await world.syncWell();
    await hands.organizer(id, { do: 'cancel' });
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Cancelled: Site visit: big deal']);
    await expectQuiet();
  });
});

describe('guard', () => {
  it.each(['reject', 'approve'] as const)('many declined at once wait for a decision: %s', async (decision) => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) ids.push(await hands.invited(`Visit ${n}`));
    await world.syncWell();
    for (const id of ids) await hands.answer(id, 'declined');
    const { kinds } = await world.syncWell();
    expect(kinds.meetings?.held).toHaveLength(12);
    await world.syncWell({ decide: () => decision });
    await world.syncWell();
    expect(await hands.titles()).toHaveLength(decision === 'approve' ? 0 : 12);
    await expectQuiet();
  });

  it('many called off at once', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) ids.push(await hands.invited(`Visit ${n}`));
    await world.syncWell();
    for (const id of ids) await hands.organizer(id, { do: 'cancel' });
    await world.syncWell();
    for (const id of ids) await hands.outlookDelete(id);
    await world.syncWell();
    expect((await hands.titles()).every((title) => title.startsWith('Cancelled: '))).toBe(true);
    await expectQuiet();
  });
});

async function visits(from: number): Promise<unknown[]> {
  const { data: rows } = await world.crm('POST', '/coql', {
    select_query: `select Event_Title from Events where Event_Title like 'Visit%' order by id asc limit ${from}, 200`,
  });
  return (rows as Json[]).map(({ Event_Title }) => Event_Title);
}

it('300 invitations at the first sync', async () => {
  for (let n = 0; n < 300; n += 1) {
    const at = (hour: number) => inDays(3 + Math.floor(n / 10), `${String(hour).padStart(2, '0')}:00`).slice(0, 19);
    const times = { start: at(8 + (n % 10)), end: at(9 + (n % 10)) };
    await hands.invited(`Visit ${n}`, n % 2 ? ana : jan, times);
  }
  await fault({ service: 'crm', method: 'POST', path: '/Events$' }, { drop: 'after' });
  await world.sync();
  await world.syncWell();
  const titles = [...(await visits(0)), ...(await visits(200))];
  expect([titles.length, new Set(titles).size]).toEqual([300, 300]);
  await expectQuiet();
}, 120_000);

describe('two devices', () => {
  it.each(['before the mark', 'at once'])('both make a record of it %s: one stays, none is copied', async (when) => {
    const other = new MemoryStore();
    await world.syncWell();
    await world.sync({}, other);
    await hands.invited('Site visit');
    if (when === 'at once') {
      await Promise.all([world.sync(), world.sync({}, other)]);
    } else {
      await fault({ service: 'graph', method: 'PATCH' }, { status: 503 }, null);
      await fault({ service: 'graph', path: 'batch' }, { status: 503 }, null);
      await world.sync();
      await world.control('DELETE', 'faults');
      await world.sync({}, other);
    }
    for (let run = 0; run < 3; run += 1) {
      await world.sync();
      await world.sync({}, other);
    }
    expect(await hands.titles()).toEqual(['Site visit']);
    await expectQuiet();
  });

  it('declined: the other finds nothing to do, and brings nothing back', async () => {
    const other = new MemoryStore();
    const id = await hands.invited('Site visit');
    for (let run = 0; run < 2; run += 1) {
      await world.sync();
      await world.sync({}, other);
    }
    await hands.answer(id, 'declined', true);
    for (let run = 0; run < 2; run += 1) {
      await world.sync({}, other);
      await world.sync();
    }
    expect(await hands.titles()).toEqual([]);
    await hands.answer(id, 'accepted');
    for (let run = 0; run < 3; run += 1) {
      await world.sync({}, other);
      await world.sync();
    }
    expect(await hands.titles()).toEqual(['Site visit']);
    await expectQuiet();
  });

  it('declined and kept in the CRM, accepted again at the same time', async () => {
    const other = new MemoryStore();
    const id = await hands.invited('Site visit');
    for (let run = 0; run < 2; run += 1) {
      await world.sync();
      await world.sync({}, other);
    }
    await hands.crmEdit(await record('Site visit'), { Venue: 'Here' });
    await world.sync();
    await hands.answer(id, 'declined');
    await world.sync();
    await world.sync({}, other);
    await hands.invited('Site visit');
    for (let run = 0; run < 3; run += 1) {
      await world.sync({}, other);
      await world.sync();
    }
    expect(await hands.titles()).toEqual(['Site visit']);
    await expectQuiet();
  });
});

describe('switches', () => {
  it('off, called off, on: marked once', async () => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    world.settings = {};
    await hands.organizer(id, { do: 'cancel' });
    world.settings = { meetings: { invitations: 'people' } };
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Cancelled: Site visit']);
    await expectQuiet();
  });

  it.each(['cancel', 'decline', 'move', 'remove'])('the kind off, %s, on again', async (deed) => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    await world.syncWell({ disable: new Map([['meetings', 'remove']]) });
    if (deed === 'cancel') await hands.organizer(id, { do: 'cancel' });
    else if (deed === 'decline') await hands.answer(id, 'declined');
    else if (deed === 'move') await hands.putOff(id, 9);
    else await hands.outlookDelete(id);
    await world.syncWell({ enable: new Set(['meetings']) });
    await world.syncWell();
    const expected = { cancel: ['Cancelled: Site visit'], decline: [], move: ['Site visit'], remove: [] }[deed];
    expect(await hands.titles()).toEqual(expected);
    await expectQuiet();
  });
});

describe('places', () => {
  const moveTo = async (id: string, calendarId: string) =>
    world.control('POST', `person/${world.person.id}/events/${encodeURIComponent(id)}/move`, { calendarId });

  it('moved into the calendar "Zoho CRM" it is kept in step, and called off it is marked in the CRM', async () => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    await moveTo(id, await hands.calendar());
    await world.syncWell();
    await hands.organizer(id, { do: 'change', subject: 'Part 2' });
    await world.syncWell();
    expect([await hands.titles(), await hands.subjects()]).toEqual([['Part 2'], ['Part 2']]);
    await hands.organizer(id, { do: 'cancel' });
    await world.syncWell();
    await hands.outlookDelete(id);
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Cancelled: Part 2']);
    await expectQuiet();
  });

  it.each(['by hand', 'by the switch'])(
    'added %s and moved to another calendar, another device copies its record once, and it stays one record',
    async (how) => {
      const other = new MemoryStore();
      await world.syncWell();
      await world.sync({}, other);
      const id = await hands.invited('Site visit', jan, {}, how === 'by hand' ? null : 'accepted');
      if (how === 'by hand') await hands.addAndMark(id);
      await world.syncWell();
      const { id: travel } = await world.graph('POST', '/me/calendars', { name: 'Travel' });
      await moveTo(id, String(travel));
      for (let run = 0; run < 3; run += 1) {
        await world.syncWell();
        await world.sync({}, other);
      }
      expect([await hands.titles(), (await hands.subjects()).length < 2]).toEqual([['Site visit'], true]);
      await hands.organizer(id, { do: 'change', subject: 'Part 2' });
      await world.syncWell();
      await world.sync({}, other);
      expect(await hands.titles()).toEqual(['Part 2']);
    },
  );

  it('moved away while the store is lost, and back: one record', async () => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    const { id: travel } = await world.graph('POST', '/me/calendars', { name: 'Travel' });
    await moveTo(id, String(travel));
    world.store = new MemoryStore();
    await world.syncWell();
    await moveTo(id, await hands.calendar(own));
    for (let run = 0; run < 3; run += 1) await world.syncWell();
    expect(await hands.titles()).toEqual(['Site visit']);
  });

  it('moved away and back, with a delta that the mailbox has forgotten', async () => {
    const id = await hands.invited('Site visit');
    await world.syncWell();
    const { id: other } = await world.graph('POST', '/me/calendars', { name: 'Travel' });
    await moveTo(id, String(other));
    await world.control('POST', 'graph/expire-delta', { code: 'SyncStateNotFound' });
    await world.syncWell();
    await hands.organizer(id, { do: 'change', subject: 'Part 2' });
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Part 2']);
    await moveTo(id, await hands.calendar(own));
    await world.control('POST', 'graph/expire-delta', { code: 'SyncStateNotFound' });
    await world.syncWell();
    await hands.organizer(id, { do: 'cancel' });
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Cancelled: Part 2']);
    await expectQuiet();
  });
});

describe('times', () => {
  it('all-day, made in another zone, moved by its organiser', async () => {
    const day = (days: number) => `${inDays(days, '00:00').slice(0, 10)}T00:00:00`;
    const more = { isAllDay: true, start: day(5), end: day(7), timeZone: 'Pacific Standard Time' };
    const id = await hands.invited('Fair', ana, more);
    await expectQuiet();
    await hands.organizer(id, { do: 'move', start: day(8), end: day(9), timeZone: 'Tokyo Standard Time' });
    await expectQuiet();
    expect(await hands.titles()).toEqual(['Fair']);
    const [fair] = await hands.crmMeetings();
    expect(fair).toMatchObject({ All_day: true });
    expect(String(fair?.['Start_DateTime'])).toContain(inDays(8, '00:00').slice(0, 10));
  });

  it('two invitations alike, one after the other', async () => {
    const first = await hands.invited('Round');
    await hands.organizer(first, { do: 'change', subject: 'Other' });
    await hands.invited('Round', jan);
    await hands.organizer(first, { do: 'change', subject: 'Round' });
    await hands.answer(first, 'accepted');
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Round', 'Round']);
    await expectQuiet();
  });
});
