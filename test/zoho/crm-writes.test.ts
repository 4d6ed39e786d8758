import type { Outcome } from '../../src/sync/side';
import type { Meeting } from '../../src/model/meeting';
import { deleteRecord, restoreRecord, updateRecord } from '../../src/sandbox/crm/records';
import { addMeeting, advance, calls, control, meeting, options, present, startCrm, type Crm } from './kit';

let crm: Crm;

beforeEach(async () => {
  crm = await startCrm();
});

afterEach(async () => {
  await crm.sandbox.close();
});

function done(outcome: Outcome<Meeting> | undefined) {
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return outcome.item;
}

const records = () => Object.values(crm.crm.modules['Events']!.records);
const look = async (id: string) => present((await crm.side.confirm([id])).get(id));
const fault = (match: Record<string, unknown>, effect: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  control(crm.sandbox, 'faults', { match, do: effect, ...more });

describe('creating', () => {
  test('stores what the draft says and reports what the CRM made of it, by two requests', async () => {
    const drafts = [meeting(), meeting({ title: '', location: '', description: '' })].map((fields) => ({ fields }));
    const { calls: requests, result } = await calls(crm, () => crm.side.create(drafts));
    expect(requests).toBe(2);
    const zone = crm.user.timeZone;
    const [first, second] = result.map(done);
    expect(first!.fields).toEqual({
      ...drafts[0]!.fields,
      time: { ...drafts[0]!.fields.time, zone },
      context: { contact: null, about: null, url: expect.stringContaining(first!.id) as string },
    });
    expect(second!.fields).toMatchObject({ title: '', location: '', description: '' });
    expect(records().map((record) => record.fields['Event_Title'])).toEqual(['Kick-off', '(No subject)']);
    expect(await look(first!.id)).toEqual(first);
  });

  test('M4: starts no automation and mails nobody', async () => {
    await crm.side.create([{ fields: meeting() }]);
    advance(crm, 10);
    await crm.side.pull(undefined, options(crm));
    expect(crm.world.state.outbox).toEqual([]);
    expect(records()[0]!.history).toEqual([]);
  });

  test('110: cuts a long title on the way and says so in the outcome', async () => {
    const [item] = (await crm.side.create([{ fields: meeting({ title: 'x'.repeat(300) }) }])).map(done);
    expect(item!.fields.title).toBe('x'.repeat(255));
  });

  test('a text that the layout finds too long is cut to what it takes', async () => {
    const drafts = [{ fields: meeting({ description: 'y'.repeat(31_999) }) }, { fields: meeting() }];
    const refused = {
      code: 'INVALID_DATA',
      details: { api_name: 'Description', json_path: '$.data[0].Description', maximum_length: 2000 },
      message: 'invalid data',
      status: 'error',
    };
    await fault({ method: 'POST', path: '/Events$' }, { status: 400, body: { data: [refused, refused] } });
    const items = (await crm.side.create(drafts)).map(done);
    expect(items.map((item) => item.fields.description.length)).toEqual([2000, meeting().description.length]);
    expect(records()).toHaveLength(2);
  });

  test('what was stored counts, although the texts that were cut cannot be sent again', async () => {
    const stored = addMeeting(crm, { Event_Title: 'Stored' });
    const details = { api_name: 'Description', json_path: '$.data[1].Description', maximum_length: 2000 };
    const data = [
      { code: 'SUCCESS', details: { id: stored }, message: 'record added', status: 'success' },
      { code: 'INVALID_DATA', details, message: 'invalid data', status: 'error' },
    ];
    const refusal = { code: 'NO_PERMISSION', details: {}, message: 'permission denied', status: 'error' };
    await fault({ method: 'POST', path: '/Events$' }, { status: 207, body: { data } });
    await fault({ method: 'POST', path: '/Events$' }, { status: 403, body: refusal });
    const drafts = [{ fields: meeting() }, { fields: meeting({ description: 'y'.repeat(3000) }) }];
    expect(await crm.side.create(drafts)).toMatchObject([
      { ok: true, item: { id: stored } },
      { ok: false, problem: 'refused', code: 'INVALID_DATA' },
    ]);
  });

  test('41: an answer that is lost leaves the outcome open, and nothing is sent twice', async () => {
    await fault({ method: 'POST', path: '/Events$' }, { drop: 'after' });
    const outcomes = await crm.side.create([{ fields: meeting() }]);
    expect(outcomes).toMatchObject([{ ok: false, problem: 'unknown' }]);
    expect(records()).toHaveLength(1);
  });

  test('a server error leaves the outcome open, too', async () => {
    await fault({ method: 'POST', path: '/Events$' }, { status: 502 });
    expect(await crm.side.create([{ fields: meeting() }])).toMatchObject([{ ok: false, problem: 'unknown' }]);
  });

  test('is done even where the reading afterwards fails', async () => {
    await fault({ method: 'GET', path: '/Events\\?' }, { status: 503 }, { times: null });
    const [item] = (await crm.side.create([{ fields: meeting() }])).map(done);
    expect(item!.fields).toMatchObject({ title: 'Kick-off', location: 'Room 5' });
    await fetch(`${crm.sandbox.crm}/_sandbox/faults`, { method: 'DELETE' });
    const edited = await crm.side.update([{ id: item!.id, version: item!.version, changes: { location: 'Room 6' } }]);
    expect(done(edited[0]).fields.location).toBe('Room 6');
  });

  test('98: a refused record names the field, the others are stored', async () => {
    const mixed = {
      data: [
        { code: 'MANDATORY_NOT_FOUND', details: { api_name: 'Region' }, message: 'required', status: 'error' },
        { code: 'INVALID_DATA', details: { api_name: 'Venue' }, message: 'invalid data', status: 'error' },
      ],
    };
    await fault({ method: 'POST', path: '/Events$' }, { status: 400, body: mixed });
    expect(await crm.side.create([{ fields: meeting() }, { fields: meeting() }])).toEqual([
      { ok: false, problem: 'refused', code: 'MANDATORY_NOT_FOUND', message: 'The CRM requires Region.' },
      { ok: false, problem: 'refused', code: 'INVALID_DATA', message: 'The CRM does not accept the value of Venue.' },
    ]);
  });

  test('more than a call takes goes in several', async () => {
    const drafts = Array.from({ length: 130 }, (_, index) => ({ fields: meeting({ title: `#${index}` }) }));
    const items = (await crm.side.create(drafts)).map(done);
    expect(items.map((item) => item.fields.title)).toEqual(drafts.map((draft) => draft.fields.title));
  });
});

describe('updating', () => {
  test('touches what is named only, clears what is empty, and starts no automation', async () => {
    const id = addMeeting(crm, { Venue: 'Room 1', Description: 'Old' });
    const { version } = await look(id);
    advance(crm, 5);
    const item = done((await crm.side.update([{ id, version, changes: { location: '', title: 'New' } }]))[0]);
    expect(item.fields).toMatchObject({ title: 'New', location: '', description: 'Old' });
    expect(item.version).not.toBe(version);
    advance(crm, 10);
    expect(await look(id)).toEqual(item);
    expect(crm.world.state.outbox).toEqual([]);
  });

  test('53: leaves a record alone that was changed meanwhile, even within one second', async () => {
    const ids = [addMeeting(crm), addMeeting(crm)];
    const versions = [(await look(ids[0]!)).version, (await look(ids[1]!)).version];
    updateRecord(crm.world, 'Events', ids[0]!, { Venue: 'Elsewhere' });
    const edits = ids.map((id, index) => ({ id, version: versions[index]!, changes: { location: 'Here' } }));
    const outcomes = await crm.side.update(edits);
    expect(outcomes).toMatchObject([{ ok: false, problem: 'conflict' }, { ok: true }]);
    expect((await look(ids[0]!)).fields.location).toBe('Elsewhere');
  });

  test('55: an edit between our write and our reading is seen as a change by the next pull', async () => {
    const id = addMeeting(crm);
    const first = await crm.side.pull(undefined, options(crm));
    advance(crm, 60);
    await fault({ method: 'GET', path: `ids=${id}` }, { delayMs: 300 }, { skip: 1 });
    const update = crm.side.update([{ id, version: first.items[0]!.version, changes: { title: 'Ours' } }]);
    while (records()[0]!.fields['Event_Title'] !== 'Ours') await new Promise((done) => setImmediate(done));
    advance(crm, 2);
    updateRecord(crm.world, 'Events', id, { Venue: 'Theirs' });
    const item = done((await update)[0]);
    expect(item.fields).toMatchObject({ title: 'Ours', location: '' });
    const second = await crm.side.pull(first.cursor, options(crm, { isKnown: () => true }));
    expect(second.items[0]!.fields).toMatchObject({ title: 'Ours', location: 'Theirs' });
    expect(second.items[0]!.version).not.toBe(item.version);
  });

  test('55: so is one within the second of our write, in a field that we left alone', async () => {
    const id = addMeeting(crm);
    const { version } = await look(id);
    await fault({ method: 'GET', path: `ids=${id}` }, { delayMs: 300 }, { skip: 1 });
    const update = crm.side.update([{ id, version, changes: { title: 'Ours' } }]);
    while (records()[0]!.fields['Event_Title'] !== 'Ours') await new Promise((done) => setImmediate(done));
    updateRecord(crm.world, 'Events', id, { Venue: 'Theirs' }, { at: records()[0]!.modified });
    expect(done((await update)[0]).fields).toMatchObject({ title: 'Ours', location: '' });
  });

  test('a record that is gone or hidden has to be looked at again', async () => {
    const id = addMeeting(crm);
    const { version } = await look(id);
    deleteRecord(crm.world, 'Events', id);
    const outcomes = await crm.side.update([{ id, version, changes: { title: 'New' } }]);
    expect(outcomes).toMatchObject([{ ok: false, problem: 'conflict' }]);
  });

  test('a colleague’s record is refused without stopping the run', async () => {
    const id = addMeeting(crm, {}, { ownerId: crm.world.person('lee')!.crmUserId });
    const { version, facts } = await look(id);
    expect(facts.scope).toBe('owner');
    const outcomes = await crm.side.update([{ id, version, changes: { title: 'New' } }]);
    expect(outcomes).toMatchObject([{ ok: false, problem: 'refused' }]);
    expect(await crm.side.remove([{ id, version }])).toMatchObject([{ ok: false, problem: 'refused' }]);
  });

  test('is sent once: a lost answer leaves the outcome open, and what the user types next stays', async () => {
    const id = addMeeting(crm);
    const { version } = await look(id);
    await fault({ method: 'PUT' }, { drop: 'after' });
    const outcomes = await crm.side.update([{ id, version, changes: { title: 'New' } }]);
    expect(outcomes).toMatchObject([{ ok: false, problem: 'unknown' }]);
    expect(crm.waits).toEqual([]);
    await fault({ method: 'PUT' }, { status: 503 });
    const edit = { id, version: (await look(id)).version, changes: { title: 'Newer' } };
    expect(await crm.side.update([edit])).toMatchObject([{ ok: false, problem: 'unknown' }]);
    expect((await look(id)).fields.title).toBe('New');
  });

  test('an answer that stays away leaves the outcome open', async () => {
    const id = addMeeting(crm);
    const { version } = await look(id);
    await fault({ method: 'PUT' }, { drop: 'after' }, { times: null });
    const outcomes = await crm.side.update([{ id, version, changes: { title: 'New' } }]);
    expect(outcomes).toMatchObject([{ ok: false, problem: 'unknown' }]);
  });
});

describe('removing', () => {
  test('moves records to the recycle bin, and one that is gone already is a success', async () => {
    const ids = [addMeeting(crm), addMeeting(crm), addMeeting(crm)];
    const removals = await Promise.all(ids.map(async (id) => ({ id, version: (await look(id)).version })));
    deleteRecord(crm.world, 'Events', ids[0]!);
    updateRecord(crm.world, 'Events', ids[1]!, { Venue: 'Still needed' });
    const outcomes = await crm.side.remove(removals);
    expect(outcomes).toMatchObject([{ ok: true }, { ok: false, problem: 'conflict' }, { ok: true }]);
    expect(records().map((record) => record.id)).toEqual([ids[1]]);
  });

  test('G9: one that is hidden is not removed, one that cannot be looked at has to be looked at again', async () => {
    const ids = [addMeeting(crm), addMeeting(crm)];
    const removals = await Promise.all(ids.map(async (id) => ({ id, version: (await look(id)).version })));
    updateRecord(crm.world, 'Events', ids[0]!, { Owner: { id: crm.world.person('lee')!.crmUserId } });
    crm.crm.sharing = 'private';
    deleteRecord(crm.world, 'Events', ids[1]!);
    await fault({ method: 'GET', path: `/Events/${ids[1]}` }, { status: 500 }, { times: null });
    expect(await crm.side.remove(removals)).toMatchObject([
      { ok: false, problem: 'refused' },
      { ok: false, problem: 'conflict' },
    ]);
    expect(records().map((record) => record.id)).toEqual([ids[0]]);
  });

  test('44: an answer that is lost is asked for again, and the second refusal means success', async () => {
    const id = addMeeting(crm);
    const { version } = await look(id);
    await fault({ method: 'DELETE' }, { drop: 'after' });
    expect(await crm.side.remove([{ id, version }])).toEqual([{ ok: true }]);
  });
});

describe('looking at single records', () => {
  test('tells present, gone and absent', async () => {
    const ids = [addMeeting(crm), addMeeting(crm), '4876876000009999999'];
    deleteRecord(crm.world, 'Events', ids[1]!);
    const seen = await crm.side.confirm(ids);
    expect(ids.map((id) => seen.get(id)?.state)).toEqual(['present', 'gone', 'absent']);
  });

  test('what is no id of a record is absent without a request', async () => {
    const odd = ['', 'abc', '1,2', '../users', '1?x=2'];
    const { calls: requests, result } = await calls(crm, () => crm.side.confirm(odd));
    expect([requests, odd.map((id) => result.get(id))]).toEqual([0, odd.map(() => ({ state: 'absent' }))]);
    expect(await crm.side.remove([{ id: '../users', version: '' }])).toMatchObject([{ ok: false }]);
  });

  test('G9: a record that may not be seen any more is absent, not gone', async () => {
    const lee = crm.world.person('lee')!.crmUserId;
    const id = addMeeting(crm, {}, { ownerId: lee });
    crm.crm.sharing = 'private';
    expect((await crm.side.confirm([id])).get(id)).toEqual({ state: 'absent' });
  });

  test('23: a record that was restored is present again', async () => {
    const id = addMeeting(crm);
    const first = await crm.side.pull(undefined, options(crm));
    deleteRecord(crm.world, 'Events', id);
    await crm.side.pull(first.cursor, options(crm));
    expect((await crm.side.confirm([id])).get(id)).toEqual({ state: 'gone' });
    restoreRecord(crm.world, 'Events', id);
    expect((await look(id)).id).toBe(id);
  });

  test('a look that fails leaves its id out', async () => {
    const id = addMeeting(crm);
    deleteRecord(crm.world, 'Events', id);
    await fault({ method: 'GET', path: `/Events/${id}` }, { status: 500 }, { times: null });
    expect((await crm.side.confirm([id])).has(id)).toBe(false);
  });
});

describe('a create whose answer was lost', () => {
  const lost = (fields: Meeting) => ({ fields, at: '2011-01-01T00:00:00Z' });

  test('41: is found by what was sent, whatever the device’s clock says', async () => {
    const other = addMeeting(crm, {
      Event_Title: 'Kick-off',
      Start_DateTime: meeting().time.start,
      End_DateTime: meeting().time.end,
    });
    await fault({ method: 'POST', path: '/Events$' }, { drop: 'after' });
    const fields = [
      meeting(),
      meeting({ title: '', time: { ...meeting().time, allDay: true, start: '2026-07-01', end: '2026-07-03' } }),
    ];
    await crm.side.create(fields.map((item) => ({ fields: item })));
    const found = await crm.side.findLost([...fields, meeting({ title: 'Never' })].map(lost), (id) => id === other);
    expect(found.map((item) => item?.fields.title)).toEqual(['Kick-off', '', undefined]);
    expect(found.map((item) => item?.id)).not.toContain(other);
  });

  test('M5: is never taken for an occurrence of a series', async () => {
    const { start, end } = meeting().time;
    const RRULE = 'FREQ=DAILY;INTERVAL=1;DTSTART=2026-03-29;UNTIL=2026-04-01';
    addMeeting(crm, {
      Event_Title: meeting().title,
      Start_DateTime: start.replace('30T', '29T'),
      End_DateTime: end.replace('30T', '29T'),
      Recurring_Activity: { RRULE },
    });
    expect(records().length).toBeGreaterThan(1);
    expect(await crm.side.findLost([lost(meeting())], () => false)).toEqual([undefined]);
  });

  test('130: twins are paired one to one in the order of their ids', async () => {
    await fault({ method: 'POST', path: '/Events$' }, { drop: 'after' });
    await crm.side.create([{ fields: meeting() }, { fields: meeting() }]);
    const found = await crm.side.findLost([meeting(), meeting(), meeting()].map(lost), () => false);
    expect(found.map((item) => item?.id)).toEqual([
      ...records()
        .map((record) => record.id)
        .sort(),
      undefined,
    ]);
  });
});

describe('what ends a run', () => {
  test('97: a token that expires signs out', async () => {
    await fault({ path: '/Events' }, { expireToken: true });
    await expect(crm.side.confirm(['1'])).rejects.toMatchObject({ code: 'signed-out', side: 'crm' });
  });

  test('92: used-up credits throttle', async () => {
    crm.crm.creditLimit = 1;
    await expect(crm.side.pull(undefined, options(crm))).rejects.toMatchObject({ code: 'throttled' });
    expect(crm.waits).toHaveLength(4);
  });

  test('G9: a lacking permission is named', async () => {
    crm.crm.permissions.standard['Crm_Implied_View_Events'] = false;
    await expect(crm.side.pull(undefined, options(crm))).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('Crm_Implied_View_Events') as string,
    });
  });

  test('a server that stays down is offline', async () => {
    await fault({ method: 'GET' }, { status: 503 }, { times: null });
    await expect(crm.side.confirm(['1'])).rejects.toMatchObject({ code: 'offline' });
  });
});
