import { MemoryStore } from '../../src/store/memory';
import { killAnywhere } from '../kill-anywhere';
import { AddingHands, guest, own } from './adding-hands';
import { inDays, utc } from './hands';
import { KilledDevice } from './killed-device';
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

describe('adding a meeting', () => {
  it('makes it in the CRM once, names the people whom the CRM knows, and mails nobody', async () => {
    const contact = await hands.crmAdd('Contacts', { Last_Name: 'Rivera', Email: 'ana@example.com' });
    const lead = await hands.crmAdd('Leads', { Last_Name: 'Novak', Company: 'Novak', Email: 'Jan@example.com' });
    const lee = world.sandbox.world.person('lee')!;
    const attendees = ['ana@example.com', 'jan@EXAMPLE.com', lee.email, 'nobody@example.com'].map(guest);
    const id = await hands.ownMeeting('Quarterly review', { attendees, location: { displayName: 'Room 4' } });
    await world.control('DELETE', 'outbox');
    const added = await hands.add(id);
    expect(added).toMatchObject({ state: 'added', found: 3, people: { length: 4 } });
    const [record, ...others] = await hands.crmMeetings();
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      Event_Title: 'Quarterly review',
      Venue: 'Room 4',
      Owner: { id: world.person.crmUserId },
    });
    const full = await hands.crmRecord(String(record?.['id']));
    expect(full).toMatchObject({ Who_Id: { id: contact } });
    expect(
      (full['Participants'] as Json[]).map(({ type, participant, invited }) => [type, participant, invited]),
    ).toEqual([
      ['contact', contact, false],
      ['lead', lead, false],
      ['user', lee.crmUserId, false],
    ]);
    expect(await hands.outbox()).toEqual([]);
    expect(await hands.add(id)).toMatchObject({ state: 'already' });
    expect(await hands.titles()).toEqual(['Quarterly review']);
  });

  it('copies nothing into the calendar "Zoho CRM", whether meetings were on before or after', async () => {
    await world.syncWell();
    await hands.addAndMark(await hands.ownMeeting('Before'));
    await world.syncWell();
    expect([await hands.subjects(), await hands.subjects(own)]).toEqual([[], ['Before']]);
    world.store = new MemoryStore();
    const since = await hands.logEnd();
    await hands.addAndMark(await hands.ownMeeting('After'));
    await world.syncWell();
    await world.syncWell();
    expect(await hands.titles()).toEqual(['After', 'Before']);
    expect([await hands.subjects(), await hands.subjects(own)]).toEqual([[], ['After', 'Before']]);
    expect((await hands.writes(since)).map(({ method, url }) => [method, new URL(url).pathname])).toEqual([
      ['POST', '/v1.0/me/translateExchangeIds'],
      ['POST', '/crm/v8/Events'],
    ]);
  });

  it('also where the kind has never been on, and enabling it makes no copy', async () => {
    const crmId = await hands.addAndMark(await hands.ownMeeting('Early bird'));
    await world.syncWell();
    expect([await hands.subjects(), await hands.titles()]).toEqual([[], ['Early bird']]);
    await hands.crmEdit(crmId, { Venue: 'Upstairs' });
    await world.syncWell();
    expect((await hands.outlookMeetings(own))[0]).toMatchObject({ location: { displayName: 'Upstairs' } });
  });

  it('takes the id that Outlook gives its windows, and goes on when the meeting is moved', async () => {
    await world.syncWell();
    await hands.ownMeeting('Wanderer');
    const { value } = await world.graph('GET', `/me/calendars/${await hands.calendar(own)}/events`, undefined, {
      prefer: 'outlook.timezone="UTC"',
    });
    const given = String((value as Json[])[0]?.['id']);
    await hands.addAndMark(given);
    const { id: other } = await world.graph('POST', '/me/calendars', { name: 'Travel' });
    const stable = String((await hands.outlookMeetings(own))[0]?.['id']);
    await world.control('POST', `person/${world.person.id}/events/${encodeURIComponent(stable)}/move`, {
      calendarId: other,
    });
    await hands.outlookEdit(String((await hands.outlookMeetings('Travel'))[0]?.['id']), { subject: 'Wandered' });
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Wandered']);
    expect(await hands.subjects()).toEqual([]);
  });

  it.each([
    [
      'M5',
      {
        recurrence: {
          pattern: { type: 'daily', interval: 1 },
          range: { type: 'numbered', numberOfOccurrences: 3, startDate: inDays(4, '13:00').slice(0, 10) },
        },
      },
    ],
    ['private', { sensitivity: 'private' }],
  ])('leaves alone what %s forbids, and says so', async (rule, fields) => {
    const id = await hands.ownMeeting('Not for the CRM', fields);
    expect(await hands.add(id)).toMatchObject({ state: 'left', rule });
    await world.syncWell();
    expect(await hands.titles()).toEqual([]);
  });

  it('says that a meeting is not there any more', async () => {
    const id = await hands.ownMeeting('Gone');
    await hands.outlookDelete(id);
    expect(await hands.add(id)).toMatchObject({ state: 'left', rule: 'not-found' });
  });

  it('is nothing more than a sync for a meeting in the calendar "Zoho CRM" itself', async () => {
    await world.syncWell();
    const id = await hands.outlookMeeting('At home');
    expect(await hands.add(id)).toMatchObject({ state: 'added' });
    await world.syncWell();
    await hands.outlookDelete(id);
    await world.syncWell();
    expect(await hands.titles()).toEqual([]);
  });

  it('finds the meeting that the sync copied from the CRM, in place of making a second one', async () => {
    await hands.crmMeeting('Known', { Start_DateTime: inDays(4, '13:00'), End_DateTime: inDays(4, '14:00') });
    await world.syncWell();
    expect(await hands.add(await hands.ownMeeting('Known'))).toMatchObject({ state: 'already', stamp: null });
    await world.syncWell();
    expect([await hands.titles(), await hands.subjects()]).toEqual([['Known'], ['Known']]);
  });
});

describe('afterwards', () => {
  it('edits follow in both directions for a meeting of one’s own', async () => {
    const id = await hands.ownMeeting('Demo');
    const crmId = await hands.addAndMark(id);
    await world.syncWell();
    await hands.outlookEdit(id, { subject: 'Demo at noon' });
    await world.syncWell();
    expect(await hands.titles()).toEqual(['Demo at noon']);
    await hands.crmEdit(crmId, { Event_Title: 'Demo in the evening' });
    await world.syncWell();
    const event = await hands.outlookEvent(id);
    expect(event['subject']).toBe('Demo in the evening');
    const since = await hands.logEnd();
    await world.syncWell();
    await world.syncWell();
    expect(await hands.writes(since)).toEqual([]);
  });

  it('nothing is written to a meeting that somebody else organises, and its changes reach the CRM', async () => {
    const id = await hands.invitation('Steering group');
    const crmId = await hands.addAndMark(id);
    await world.syncWell();
    const since = await hands.logEnd();
    await hands.crmEdit(crmId, { Venue: 'CRM room' });
    await world.syncWell();
    expect((await hands.outlookEvent(id))['location']).toMatchObject({ displayName: '' });
    await hands.outlookEdit(id, { subject: 'Steering group, moved' });
    await world.syncWell();
    expect(await hands.crmRecord(crmId)).toMatchObject({ Event_Title: 'Steering group, moved', Venue: 'CRM room' });
    expect((await hands.writes(since)).filter(({ service }) => service === 'graph')).toEqual([]);
    expect(await hands.outbox()).toEqual([]);
  });

  it('a change that would mail the guests waits for a decision', async () => {
    const id = await hands.ownMeeting('With guests', { attendees: [guest('ana@example.com')] });
    const crmId = await hands.addAndMark(id);
    await world.syncWell();
    await hands.crmEdit(crmId, { Venue: 'Elsewhere' });
    const { kinds } = await world.syncWell();
    expect(kinds.meetings?.held).toMatchObject([{ rule: 'M4', action: 'update', people: 1 }]);
    expect(await hands.outbox()).toEqual([]);
  });

  it('a deletion in the CRM leaves the meeting in the person’s calendar', async () => {
    const id = await hands.ownMeeting('Mine');
    const crmId = await hands.addAndMark(id);
    await world.syncWell();
    await hands.crmDelete(crmId);
    await world.syncWell();
    await world.syncWell();
    expect([await hands.subjects(own), await hands.titles()]).toEqual([['Mine'], []]);
    await hands.add(id);
    expect(await hands.titles()).toEqual(['Mine']);
  });

  it('a deletion in Outlook goes to the CRM as every other', async () => {
    const id = await hands.ownMeeting('Called off');
    await hands.addAndMark(id);
    await world.syncWell();
    await hands.outlookDelete(id);
    await world.syncWell();
    expect(await hands.titles()).toEqual([]);
  });

  it('M3: a record that is given to a colleague leaves the meeting in the person’s calendar', async () => {
    const crmId = await hands.addAndMark(await hands.ownMeeting('Handed over'));
    await world.syncWell();
    await hands.crmEdit(crmId, { Owner: { id: world.sandbox.world.person('lee')!.crmUserId } });
    await world.syncWell();
    expect(await hands.subjects(own)).toEqual(['Handed over']);
  });

  it('M10: switching off leaves it where it is, and switching on again makes no copy', async () => {
    const id = await hands.ownMeeting('Stays');
    await hands.addAndMark(id);
    await world.syncWell();
    await world.syncWell({ disable: new Map([['meetings', 'remove']]) });
    expect([await hands.subjects(own), await hands.titles()]).toEqual([['Stays'], ['Stays']]);
    await world.syncWell({ enable: new Set(['meetings']) });
    await hands.outlookEdit(id, { subject: 'Stays on' });
    await world.syncWell();
    expect([await hands.subjects(), await hands.subjects(own), await hands.titles()]).toEqual([
      [],
      ['Stays on'],
      ['Stays on'],
    ]);
  });

  it('costs one request more at an idle run, whatever lies long ago', async () => {
    await hands.addAndMark(await hands.ownMeeting('Soon'));
    const past = { start: utc(inDays(-30, '13:00')), end: utc(inDays(-30, '14:00')) };
    await hands.addAndMark(await hands.ownMeeting('Long ago', past));
    for (let run = 0; run < 3; run += 1) await world.syncWell();
    const { requests } = await world.syncWell();
    expect(requests.graph + requests.crm).toBe(4);
  });
});

describe('on bad days', () => {
  it('two devices make one record of it, and neither copies it', async () => {
    const other = new MemoryStore();
    await world.syncWell();
    await world.sync({}, other);
    const id = await hands.ownMeeting('Twice');
    const [first, second] = [await hands.add(id), await hands.add(id, other)];
    expect([first.state, second.state]).toEqual(['added', 'already']);
    expect(await hands.titles()).toEqual(['Twice']);
    await hands.markByOffice(id, first.stamp ?? '');
    await world.sync({}, other);
    await world.syncWell();
    expect([await hands.titles(), await hands.subjects()]).toEqual([['Twice'], []]);
  });

  it('a second device knows it by its mark alone', async () => {
    const other = new MemoryStore();
    await world.sync({}, other);
    const id = await hands.ownMeeting('Marked', { attendees: [guest('ana@example.com')] });
    await hands.addAndMark(id);
    await world.sync({}, other);
    expect(await hands.subjects()).toEqual([]);
    await hands.outlookEdit(id, { subject: 'Marked and moved' });
    await world.sync({}, other);
    expect([await hands.titles(), await hands.subjects()]).toEqual([['Marked and moved'], []]);
  });

  it('a lost store finds it again by its mark', async () => {
    const id = await hands.ownMeeting('Found again');
    await hands.addAndMark(id);
    await world.syncWell();
    world.store = new MemoryStore();
    const since = await hands.logEnd();
    await world.syncWell();
    expect([await hands.titles(), await hands.subjects()]).toEqual([['Found again'], []]);
    expect(await hands.writes(since)).toEqual([]);
  });

  it('a copy of it that the person makes in Outlook is nobody’s business', async () => {
    const id = await hands.ownMeeting('Original');
    const added = await hands.add(id);
    await hands.markByOffice(id, added.stamp ?? '');
    const copy = await hands.ownMeeting('Copy of it');
    await hands.markByOffice(copy, added.stamp ?? '');
    await world.syncWell();
    world.store = new MemoryStore();
    await world.syncWell();
    await world.syncWell();
    expect([await hands.titles(), await hands.subjects()]).toEqual([['Original'], []]);
  });

  it('an answer of the CRM that is lost makes no second record', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Lost answer');
    const fault = { match: { service: 'crm', method: 'POST', path: '/Events$', client: 'app' }, do: { drop: 'after' } };
    await world.control('POST', 'faults', fault);
    expect(await hands.add(id)).toMatchObject({ state: 'waiting' });
    await hands.add(id);
    await world.syncWell();
    expect([await hands.titles(), await hands.subjects()]).toEqual([['Lost answer'], []]);
  });

  it('what was asked for while nobody was signed in is done by the next run', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Waited');
    await world.store.commit([{ table: 'meetings.wanted', key: id, value: { id, at: inDays(0, '08:00') } }]);
    await world.syncWell();
    await world.syncWell();
    expect([await hands.titles(), await hands.subjects()]).toEqual([['Waited'], []]);
    expect((await world.store.load('meetings.wanted')).size).toBe(0);
  });

  it('46: whatever request or store write it is killed at, the next runs make one record and no copy', async () => {
    await world.syncWell();
    const id = await hands.ownMeeting('Killed', { attendees: [guest('ana@example.com')] });
    await world.control('DELETE', 'outbox');
    const visible = async () => ({
      ...{ crm: await hands.titles(), copies: await hands.subjects(), own: await hands.subjects(own) },
      outbox: await hands.outbox(),
    });
    const device = await KilledDevice.of(world, 'meetings', visible, async (store) => {
      await store.commit([{ table: 'meetings.wanted', key: id, value: { id, at: inDays(0, '08:00') } }]);
      await hands.add(id, store);
    });
    // Before it is written down nothing has been asked for.
    const { points, end, failures } = await killAnywhere(device.build, (_, point) => point > 0);
    expect(end).toEqual({ crm: ['Killed'], copies: [], own: ['Killed'], outbox: [] });
    expect(failures).toEqual([]);
    expect(points.length).toBeGreaterThan(15);
  }, 300_000);
});
