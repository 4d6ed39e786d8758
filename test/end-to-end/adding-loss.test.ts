import { MemoryStore } from '../../src/store/memory';
import { AddingHands, guest, own } from './adding-hands';
import { inDays, utc } from './hands';
import { SandboxWorld } from './sandbox-world';

/** S4: a meeting of the person's own calendars is added to the CRM, and kept in step from then on. */
type Json = Record<string, unknown>;

let world: SandboxWorld;
let hands: AddingHands;

beforeEach(async () => {
  world = await SandboxWorld.start();
  hands = new AddingHands(world);
});
afterEach(() => world.close());

const when = { Start_DateTime: inDays(4, '13:00'), End_DateTime: inDays(4, '14:00') };
const lists = async () => ({
  crm: await hands.titles(),
  copies: await hands.subjects(),
  own: await hands.subjects(own),
});
async function fault(match: Json, deed: Json, more: Json = {}): Promise<void> {
  await world.control('POST', 'faults', { match: { client: 'app', ...match }, do: deed, ...more });
}
async function heal(): Promise<void> {
  await world.control('DELETE', 'faults');
}
async function move(id: string, calendarId: string): Promise<void> {
  await world.control('POST', `person/${world.person.id}/events/${encodeURIComponent(id)}/move`, { calendarId });
}
describe('pressing again', () => {
  it('where the kind is off: the record was deleted in the CRM, so it is made anew', async () => {
    const id = await hands.ownMeeting('Again');
    const crmId = await hands.addAndMark(id);
    await hands.crmDelete(crmId);
    expect(await hands.add(id)).toMatchObject({ state: 'added' });
    expect(await hands.titles()).toEqual(['Again']);
  });

  it('where the kind is on and no run came between', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Again');
    const crmId = await hands.addAndMark(id);
    await world.syncWell();
    await hands.crmDelete(crmId);
    await hands.add(id);
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Again']);
  });

  it('a meeting of the CRM that was moved out of the calendar and renamed is not doubled', async () => {
    await hands.crmMeeting('Moved out', when);
    await world.syncWell();
    const id = String((await hands.outlookMeetings())[0]?.['id']);
    await move(id, await hands.calendar(own));
    await world.syncWell();
    await hands.outlookEdit(id, { subject: 'Moved out, renamed' });
    await hands.add(id);
    await world.syncWell();
    await world.syncWell();
    expect(await lists()).toEqual({ crm: ['Moved out, renamed'], copies: [], own: ['Moved out, renamed'] });
  });

  it('the same, not renamed', async () => {
    await hands.crmMeeting('Moved out', when);
    await world.syncWell();
    const id = String((await hands.outlookMeetings())[0]?.['id']);
    await move(id, await hands.calendar(own));
    await world.syncWell();
    await hands.add(id);
    await world.syncWell();
    await world.syncWell();
    expect(await lists()).toEqual({ crm: ['Moved out'], copies: [], own: ['Moved out'] });
  });

  it.each([['private', { sensitivity: 'private' }]])(
    '%s since: pressing forgets the pair and a copy appears',
    async (rule, fields) => {
      await world.syncWell();
      const id = await hands.ownMeeting('Turned');
      const crmId = await hands.addAndMark(id);
      await world.syncWell();
      await hands.outlookEdit(id, fields);
      await world.syncWell();
      expect(await hands.add(id)).toMatchObject({ state: 'left', rule });
      await hands.crmEdit(crmId, { Venue: 'Elsewhere' });
      await world.syncWell();
      await world.syncWell();
      expect(await lists()).toEqual({ crm: ['Turned'], copies: [], own: ['Turned'] });
    },
  );

  it('left alone, renamed and unmarked with guests: pressing makes no second record', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Guests', { attendees: [guest('ana@example.com')] });
    await hands.add(id);
    await world.syncWell();
    await world.syncWell({ disable: new Map([['meetings', 'remove']]) });
    await hands.outlookEdit(id, { subject: 'Guests, renamed' });
    await world.control('DELETE', 'outbox');
    await hands.add(id);
    expect(await hands.titles()).toHaveLength(1);
  });

  it('a pair asleep by a switch-off that is the same meeting is found', async () => {
    await hands.crmMeeting('Known', when);
    await world.syncWell();
    await world.syncWell({ disable: new Map([['meetings', 'keep']]) });
    await hands.add(await hands.ownMeeting('Known'));
    expect(await hands.titles()).toEqual(['Known']);
  });

  it('and where meetings have never been on', async () => {
    await hands.crmMeeting('Known', when);
    await hands.add(await hands.ownMeeting('Known'));
    expect(await hands.titles()).toEqual(['Known']);
  });

  it('M3: given to a colleague, pressing says whose it is and keeps it', async () => {
    const id = await hands.ownMeeting('Handed over');
    const crmId = await hands.addAndMark(id);
    await world.syncWell();
    await hands.crmEdit(crmId, { Owner: { id: world.sandbox.world.person('lee')!.crmUserId } });
    await world.syncWell();
    const result = await hands.add(id);
    expect(result).toMatchObject({ state: 'left', rule: 'owner' });
  });
});

describe('lost stores and second devices', () => {
  it('a listing of marked meetings that fails for a while makes no copies', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Marked');
    await hands.addAndMark(id);
    await world.syncWell();
    world.store = new MemoryStore();
    await fault({ service: 'graph', method: 'GET', path: '/me/events(\\?|$)' }, { status: 503 }, { times: null });
    await world.sync();
    await heal();
    await world.syncWell();
    expect(await lists()).toEqual({ crm: ['Marked'], copies: [], own: ['Marked'] });
  });

  it('one answer that is throttled', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Marked');
    await hands.addAndMark(id);
    await world.syncWell();
    world.store = new MemoryStore();
    await fault({ service: 'graph', method: 'GET', path: '/me/events(\\?|$)' }, { status: 403 }, { times: null });
    await world.sync();
    await heal();
    await world.syncWell();
    expect(await lists()).toEqual({ crm: ['Marked'], copies: [], own: ['Marked'] });
  });

  it('a marked meeting that is private by now is not copied after a lost store', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Private by now');
    await hands.addAndMark(id);
    await world.syncWell();
    await hands.outlookEdit(id, { sensitivity: 'private' });
    await world.syncWell();
    world.store = new MemoryStore();
    await world.syncWell();
    await world.syncWell();
    expect(await lists()).toMatchObject({ crm: ['Private by now'], copies: [] });
  });

  it('after a lost store the original is taken, not a copy that was made in Outlook', async () => {
    const ids: string[] = [];
    for (const name of ['Pair 1', 'Pair 2', 'Pair 3', 'Pair 4']) ids.push(await hands.ownMeeting(name));
    ids.sort((a, b) => (a < b ? -1 : 1));
    const last = ids.at(-1)!;
    const added = await hands.add(last);
    await hands.markByOffice(last, added.stamp ?? '');
    const before = await hands.subjects(own);
    const title = await hands.titles();
    for (const id of ids.slice(0, 3)) await hands.markByOffice(id, added.stamp ?? '');
    world.store = new MemoryStore();
    await world.syncWell();
    await world.syncWell();
    expect([await hands.titles(), await hands.subjects(), await hands.subjects(own)]).toEqual([title, [], before]);
  });

  it('a copy in Outlook, added on a device that knows nothing yet, is a meeting of its own', async () => {
    await hands.addAndMark(await hands.ownMeeting('Original'));
    const copy = await hands.ownMeeting('Copy of it');
    await hands.markByOffice(copy, await stampOfFirst());
    world.store = new MemoryStore();
    await hands.add(copy);
    await world.syncWell();
    await world.syncWell();
    expect([await hands.titles(), await hands.subjects(own)]).toEqual([
      ['Copy of it', 'Original'],
      ['Copy of it', 'Original'],
    ]);
  });
  async function stampOfFirst(): Promise<string> {
    const [id] = [...(await world.store.load('meetings.links')).values()] as { outlook: { id: string } }[];
    return (await hands.add(id!.outlook.id)).stamp ?? '';
  }

  it('guests and no mark (queued): a second device makes no copy', async () => {
    const other = new MemoryStore();
    await world.syncWell();
    await world.sync({}, other);
    await hands.add(await hands.ownMeeting('Queued', { attendees: [guest('ana@example.com')] }));
    await world.sync({}, other);
    await world.syncWell();
    expect(await lists()).toEqual({ crm: ['Queued'], copies: [], own: ['Queued'] });
  });

  it('two devices, renamed in between, guests: one record, no copy', async () => {
    const other = new MemoryStore();
    await world.syncWell();
    await world.sync({}, other);
    const id = await hands.ownMeeting('Two', { attendees: [guest('ana@example.com')] });
    await hands.add(id);
    await hands.outlookEdit(id, { subject: 'Two, renamed' });
    const second = await hands.add(id, other);
    await hands.markByOffice(id, second.stamp ?? '');
    for (let run = 0; run < 2; run += 1) {
      await world.syncWell();
      await world.sync({}, other);
    }
    expect(await lists()).toEqual({ crm: ['Two, renamed'], copies: [], own: ['Two, renamed'] });
  });

  it('off for longer than links are kept: guests, unmarked, added just now, switched on', async () => {
    await world.syncWell();
    await world.syncWell({ disable: new Map([['meetings', 'remove']]) });
    await world.control('POST', 'clock', { advanceSeconds: 31 * 86_400 });
    const time = { start: utc(inDays(40, '13:00')), end: utc(inDays(40, '14:00')) };
    await hands.add(await hands.ownMeeting('Late', { ...time, attendees: [guest('ana@example.com')] }));
    await world.syncWell({ enable: new Set(['meetings']) });
    await world.syncWell();
    expect(await lists()).toEqual({ crm: ['Late'], copies: [], own: ['Late'] });
  });
});

describe('the queue', () => {
  async function givenId(): Promise<string> {
    const { value } = await world.graph('GET', `/me/calendars/${await hands.calendar(own)}/events`, undefined, {
      prefer: 'outlook.timezone="UTC"',
    });
    return String((value as Json[])[0]?.['id']);
  }
  it('what the CRM refuses because of its people is made without them', async () => {
    await hands.crmAdd('Contacts', { Last_Name: 'Rivera', Email: 'ana@example.com' });
    await world.syncWell();
    const id = await hands.ownMeeting('Refused people', { attendees: [guest('ana@example.com')] });
    const body = {
      data: [
        {
          code: 'INVALID_DATA',
          details: { api_name: 'Participants', expected_data_type: 'jsonarray', json_path: '$.data[0].Participants' },
          message: 'invalid data',
          status: 'error',
        },
      ],
    };
    await fault({ service: 'crm', method: 'POST', path: '/Events$' }, { status: 400, body }, { times: 1 });
    expect(await hands.add(id)).toMatchObject({ state: 'added' });
    expect(await hands.titles()).toEqual(['Refused people']);
  });

  it('deleted in Outlook while it waits: nothing is made in the CRM', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Deleted meanwhile');
    const body = {
      data: [
        {
          code: 'INVALID_DATA',
          details: { api_name: 'X', expected_data_type: 'text', json_path: '$.data[0].X' },
          message: 'invalid data',
          status: 'error',
        },
      ],
    };
    await fault({ service: 'crm', method: 'POST', path: '/Events$' }, { status: 400, body }, { times: 1 });
    expect(await hands.add(id)).toMatchObject({ state: 'waiting' });
    await hands.outlookDelete(id);
    const since = await hands.logEnd();
    await world.syncWell();
    expect((await hands.writes(since)).filter(({ service }) => service === 'crm')).toEqual([]);
  });

  it('a look that fails for once is no proof that the meeting is gone', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Busy mailbox');
    await fault({ service: 'graph', method: 'GET', path: '/me/events/' }, { status: 503 }, { times: null });
    const result = await hands.add(id).catch((error: unknown) => ({
      state: 'thrown',
      code: (error as { code: string }).code,
    }));
    await heal();
    expect(result).not.toMatchObject({ state: 'left' });
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Busy mailbox']);
  });
  it('a look that is refused in the batch', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Busy mailbox');
    await fault({ service: 'graph', method: 'GET', path: '/me/events/' }, { status: 403 }, { times: null });
    const result = await hands.add(id).catch((error: unknown) => ({
      state: 'thrown',
      code: (error as { code: string }).code,
    }));
    await heal();
    expect(result).not.toMatchObject({ state: 'left' });
  });

  it('an id that Graph cannot read among others spoils no other id', async () => {
    await world.syncWell();
    await hands.ownMeeting('Wanderer');
    const given = await givenId();
    for (const id of ['no id at all!', given])
      await world.store.commit([{ table: 'meetings.wanted', key: id, value: { id, at: inDays(0, '08:00') } }]);
    await world.syncWell();
    const stable = String((await hands.outlookMeetings(own))[0]?.['id']);
    const links = [...(await world.store.load('meetings.links')).values()] as { outlook: { id: string } }[];
    expect(links.map(({ outlook }) => outlook.id)).toEqual([stable]);
    await world.control('POST', 'clock', { advanceSeconds: 31 * 86_400 });
    await world.syncWell();
    expect((await world.store.load('meetings.wanted')).size).toBe(0);
  });

  it('what was deleted in the CRM is not made again by a later edit in one’s own calendar', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Mine');
    const crmId = await hands.addAndMark(id);
    await world.syncWell();
    await hands.crmDelete(crmId);
    await world.syncWell();
    await world.syncWell();
    await hands.outlookEdit(id, { subject: 'Mine, edited' });
    await world.syncWell();
    await world.syncWell();
    expect(await lists()).toEqual({ crm: [], copies: [], own: ['Mine, edited'] });
  });

  it('a pair that sleeps costs nothing more at an idle run', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Mine');
    const crmId = await hands.addAndMark(id);
    await world.syncWell();
    await hands.crmDelete(crmId);
    for (let run = 0; run < 3; run += 1) await world.syncWell();
    const { requests } = await world.syncWell();
    expect(requests.graph + requests.crm).toBe(3);
  });

  it.each([
    "o'brien@example.com",
    'back\\slash@example.com',
    '/o=ExchangeLabs/ou=x/cn=y',
    'a"b@example.com',
    '用户@例え.jp',
    '',
  ])('an address like %s keeps nothing from being added', async (address) => {
    const id = await hands.ownMeeting('Odd', { attendees: [guest(address || 'x')] });
    expect(await hands.add(id)).toMatchObject({ state: 'added' });
  });

  it('sixty people, none of them in the way', async () => {
    const attendees = Array.from({ length: 60 }, (_, index) => guest(`p${index}@example.com`));
    for (let index = 0; index < 60; index += 1)
      await hands.crmAdd('Contacts', { Last_Name: `P${index}`, Email: `p${index}@example.com` });
    expect(await hands.add(await hands.ownMeeting('Crowd', { attendees }))).toMatchObject({ state: 'added' });
  });

  it('all-day', async () => {
    const date = inDays(4, '13:00').slice(0, 10);
    const next = inDays(5, '13:00').slice(0, 10);
    const id = await hands.ownMeeting('Fair', {
      isAllDay: true,
      start: { dateTime: `${date}T00:00:00`, timeZone: 'UTC' },
      end: { dateTime: `${next}T00:00:00`, timeZone: 'UTC' },
    });
    expect(await hands.add(id)).toMatchObject({ state: 'added' });
    await world.syncWell();
    const since = await hands.logEnd();
    world.store = new MemoryStore();
    await world.syncWell();
    expect((await hands.writes(since)).length).toBe(0);
    expect(await lists()).toMatchObject({ crm: ['Fair'], copies: [] });
  });

  it('very old, then a lost store', async () => {
    await world.syncWell();
    const past = { start: utc(inDays(-1200, '13:00')), end: utc(inDays(-1200, '14:00')) };
    await hands.addAndMark(await hands.ownMeeting('Ancient', past));
    await world.syncWell();
    world.store = new MemoryStore();
    await world.syncWell();
    expect(await lists()).toEqual({ crm: ['Ancient'], copies: [], own: ['Ancient'] });
  });

  it('dry runs with wanted rows write nothing and show it', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Preview');
    await world.store.commit([{ table: 'meetings.wanted', key: id, value: { id, at: inDays(0, '08:00') } }]);
    const report = await world.syncWell({ dryRun: true });
    expect(report.actions).toMatchObject([
      { side: 'crm', op: 'create' },
      { side: 'outlook', op: 'stamp' },
    ]);
    expect(await hands.titles()).toEqual([]);
    expect((await world.store.load('meetings.wanted')).size).toBe(1);
  });

  it('moved into the calendar and M10 remove: the person’s own meeting is not lost', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Moved in');
    await hands.addAndMark(id);
    await world.syncWell();
    await move(id, await hands.calendar());
    await world.syncWell();
    await world.syncWell();
    await world.syncWell({ disable: new Map([['meetings', 'move']]) });
    expect(await hands.subjects(own)).toEqual(['Moved in']);
  });
});
