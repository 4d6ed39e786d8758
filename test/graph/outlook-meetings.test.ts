import type { OutlookMeetings } from '../../src/graph/outlook-meetings';
import type { Observation, Outcome } from '../../src/sync/side';
import type { Meeting } from '../../src/model/meeting';
import { crmCalendar, mailbox, meeting, now, owner, type Mailbox } from './mailbox';
import { OutlookMeetings as Side } from '../../src/graph/outlook-meetings';

let box: Mailbox;
let side: OutlookMeetings;
beforeEach(async () => {
  box = await mailbox();
  side = await crmCalendar(box);
});
afterEach(() => box.close());

const isKnown = () => false;
const pull = (cursor?: string, options: object = {}) => side.pull(cursor, { isKnown, limit: 100, now, ...options });
const events = () => `/me/calendars/${encodeURIComponent(side.calendarId)}/events`;
const one = (id: string) => `/me/events/${encodeURIComponent(id)}`;

function item(outcome: Outcome<Meeting> | undefined): Observation<Meeting> {
  if (!outcome?.ok) throw new Error(`not written: ${JSON.stringify(outcome)}`);
  return outcome.item;
}

function deltaLink(query: string): string {
  return `${box.sandbox.graph}/v1.0${events().replace(/events$/, 'calendarView')}/delta?${query}`;
}

async function created(changes: Partial<Meeting> = {}, stamp?: string): Promise<Observation<Meeting>> {
  const [outcome] = await side.create([{ fields: meeting(changes), stamp }]);
  return item(outcome);
}

async function userEvent(more: object = {}): Promise<string> {
  const body = {
    subject: 'Mine',
    start: { dateTime: '2026-04-07T09:00:00', timeZone: 'Europe/Berlin' },
    end: { dateTime: '2026-04-07T10:00:00', timeZone: 'Europe/Berlin' },
    ...more,
  };
  return (await box.user<{ id: string }>('POST', events(), body)).id;
}

const teams = `<div>Agenda</div><div>${'_'.repeat(80)}</div><div>Microsoft Teams</div><div><a href="https://teams.microsoft.com/l/1">Join</a></div><div>${'_'.repeat(80)}</div>`;
const weekly = {
  recurrence: {
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'] },
    range: { type: 'noEnd', startDate: '2026-04-07' },
  },
};

describe('pull', () => {
  test('the first one is complete, the next ones bring what changed, an idle one costs one request', async () => {
    const first = await pull();
    expect(first).toMatchObject({ items: [], complete: true });
    const id = await userEvent({
      body: { contentType: 'text', content: 'Line 1\r\n\r\nLine 3' },
      location: { displayName: 'Room' },
    });
    const second = await pull(first.cursor);
    expect(second.items.map(({ id, fields }) => ({ id, fields }))).toEqual([
      { id, fields: meeting({ title: 'Mine', description: 'Line 1\n\nLine 3', location: 'Room' }) },
    ]);
    await box.requests();
    expect(await pull(second.cursor)).toMatchObject({ items: [], hints: [], complete: false });
    expect(await box.requests()).toHaveLength(1);
  });

  test('34: new ids cost one look for their stamp, known ones none', async () => {
    const { cursor } = await pull();
    const made = await created({}, 'org1/7');
    await box.requests();
    expect((await pull(cursor)).items).toMatchObject([
      { id: made.id, stamp: 'org1/7', version: made.version, fields: made.fields },
    ]);
    expect((await box.requests()).filter(({ batch }) => batch !== null)).toHaveLength(1);
    const known = await pull(cursor, { isKnown: () => true });
    expect(known.items).toMatchObject([{ id: made.id, version: made.version, fields: made.fields }]);
    expect(known.items[0]).not.toHaveProperty('stamp');
    expect((await box.requests()).filter(({ batch }) => batch !== null)).toHaveLength(0);
  });

  test('62, 124: more meetings than a page come once each, in a complete round', async () => {
    const drafts = Array.from({ length: 45 }, (_, n) => ({ fields: meeting({ title: `Visit ${n}` }) }));
    for (let n = 0; n < 45; n += 20) await side.create(drafts.slice(n, n + 20));
    const { items, complete } = await pull(undefined, { isKnown: () => true });
    expect(complete).toBe(true);
    expect(items.map(({ fields }) => fields.title).sort()).toEqual(drafts.map(({ fields }) => fields.title).sort());
  });

  test('39, 116: a series is one item with M5, whatever its occurrences', async () => {
    const id = await userEvent(weekly);
    const { items, cursor } = await pull();
    expect(items).toMatchObject([{ id, facts: { recurring: true } }]);
    const { value } = await box.user<{ value: { id: string }[] }>(
      'GET',
      `${one(id)}/instances?startDateTime=2026-04-01T00:00:00Z&endDateTime=2026-05-01T00:00:00Z`,
    );
    await box.user('PATCH', one(value[1]!.id), { subject: 'Moved' });
    const next = await pull(cursor, { isKnown: (known: string) => known === id });
    expect(next.items.filter((seen) => seen.id !== id)).toEqual([]);
  });

  test('deleted, moved away and out of the window are hints', async () => {
    const ids = [
      await userEvent({ subject: 'Deleted' }),
      await userEvent({ subject: 'Moved' }),
      await userEvent({ subject: 'Long ago' }),
    ];
    const { cursor } = await pull();
    await box.user('DELETE', one(ids[0]!));
    const { id: other } = await box.user<{ id: string }>('POST', '/me/calendars', { name: 'Other' });
    await box.control('POST', `person/kim/events/${encodeURIComponent(ids[1]!)}/move`, { calendarId: other });
    await box.user('PATCH', one(ids[2]!), {
      start: { dateTime: '2011-01-01T09:00:00', timeZone: 'UTC' },
      end: { dateTime: '2011-01-01T10:00:00', timeZone: 'UTC' },
    });
    const { items, hints } = await pull(cursor);
    expect(items).toEqual([]);
    expect([...hints].sort()).toEqual([...ids].sort());
    const confirmed = await side.confirm(ids);
    expect(confirmed.get(ids[0]!)).toEqual({ state: 'gone' });
    expect(confirmed.get(ids[1]!)).toMatchObject({
      state: 'present',
      item: { id: ids[1], facts: { scope: 'container' } },
    });
    expect(confirmed.get(ids[2]!)).toMatchObject({ state: 'present', item: { facts: { scope: 'window' } } });
  });

  test('71: out and back between two pulls is a hint that confirms as present', async () => {
    const id = await userEvent();
    const { cursor } = await pull();
    const { id: other } = await box.user<{ id: string }>('POST', '/me/calendars', { name: 'Other' });
    for (const calendarId of [other, side.calendarId]) {
      await box.control('POST', `person/kim/events/${encodeURIComponent(id)}/move`, { calendarId });
    }
    const { items, hints } = await pull(cursor);
    expect([...items.map((seen) => seen.id), ...hints]).toEqual([id]);
    expect((await side.confirm([id])).get(id)).toMatchObject({ state: 'present', item: { facts: { scope: 'in' } } });
  });

  test.each(['SyncStateNotFound', 'ResyncRequired', 'SyncStateInvalid'])(
    '65: %s brings a complete round',
    async (code) => {
      const id = await userEvent();
      const { cursor } = await pull();
      await box.control('POST', 'graph/expire-delta', { code, withLocation: code === 'ResyncRequired' });
      const fresh = await pull(cursor);
      expect(fresh).toMatchObject({ complete: true, items: [{ id }] });
      expect(await pull(fresh.cursor)).toMatchObject({ complete: false, items: [] });
    },
  );

  test('67: a token lost in the middle of a round drops what was staged', async () => {
    const kept = await userEvent();
    const { cursor } = await pull();
    const half = await userEvent({ subject: 'Half' });
    const page = { value: [{ id: 'ghost', subject: 'Ghost' }], '@odata.nextLink': deltaLink('$skiptoken=expired') };
    await box.fault({ path: 'delta' }, { status: 200, body: page });
    const { items, hints, complete } = await pull(cursor);
    expect({ ids: items.map(({ id }) => id).sort(), hints, complete }).toEqual({
      ids: [kept, half].sort(),
      hints: [],
      complete: true,
    });
  });

  test('68: pages that repeat for ever end the delta; the calendar is listed instead, and the next pull begins anew', async () => {
    const made = await created({}, 'org1/1');
    const page = {
      value: [{ id: made.id, subject: 'Again' }],
      '@odata.nextLink': deltaLink('$skiptoken=x'),
    };
    await box.fault({ path: 'delta' }, { status: 200, body: page }, { times: null });
    const listed = await pull();
    expect(listed).toMatchObject({
      complete: true,
      cursor: '',
      items: [{ id: made.id, stamp: 'org1/1', fields: { title: 'Visit' } }],
    });
    await box.control('DELETE', 'faults');
    expect(await pull(listed.cursor)).toMatchObject({ complete: true, items: [{ id: made.id }] });
  });

  test('70: a new month is a new window and a complete round', async () => {
    const { cursor } = await pull();
    expect(await pull(cursor, { now: '2026-03-31T23:59:59Z' })).toMatchObject({ complete: false });
    expect(await pull(cursor, { now: '2026-04-01T00:00:00Z' })).toMatchObject({ complete: true });
  });

  test('77: a calendar that is not there ends the pull as container-gone', async () => {
    const { cursor } = await pull();
    await box.user('DELETE', `/me/calendars/${encodeURIComponent(side.calendarId)}`);
    await expect(pull(cursor)).rejects.toMatchObject({ code: 'container-gone' });
    await expect(pull()).rejects.toMatchObject({ code: 'container-gone' });
    await expect(side.create([{ fields: meeting() }])).rejects.toMatchObject({ code: 'container-gone' });
  });

  test('a look that finds no answer leaves a hint, so that a stamp is never taken for missing', async () => {
    const { cursor } = await pull();
    const made = await created({}, 'org1/1');
    await box.fault({ method: 'GET', path: '/me/events/' }, { status: 500 }, { times: null });
    expect(await pull(cursor)).toMatchObject({ items: [], hints: [made.id] });
  });
});

describe('confirm', () => {
  test('leaves out what could not be looked at', async () => {
    const made = await created();
    await box.fault({ method: 'GET', path: '/me/events/' }, { status: 403 }, { times: null });
    expect(await side.confirm([made.id])).toEqual(new Map());
  });

  test('knows the calendar by its mark when its id has drifted', async () => {
    const made = await created();
    const drifted = new Side(box.client, { calendarId: 'an-old-form', owner, zone: 'UTC' });
    expect((await drifted.confirm([made.id])).get(made.id)).toMatchObject({ item: { facts: { scope: 'in' } } });
  });
});

describe('create', () => {
  test('M4, 122: the stamp travels in the POST, with reminders off, without attendees', async () => {
    await box.requests();
    const context = { contact: 'Ann', about: { module: 'Deals', name: 'Hoods' }, url: 'https://crm.zoho.eu/1' };
    const fields = meeting({ description: 'a\nb', location: 'Room', context });
    const [outcome] = await side.create([{ fields, stamp: 'org1/9', onceKey: 'k9' }]);
    expect(item(outcome)).toMatchObject({ stamp: 'org1/9', fields: { ...fields, context: null } });
    expect(await box.requests()).toHaveLength(2);
    const stored = await box.user('GET', one(item(outcome).id));
    expect(stored).toMatchObject({ isReminderOn: false, attendees: [], transactionId: 'k9' });
    expect(JSON.stringify(stored)).toContain('Deal: Hoods');
    expect(await box.control('GET', 'outbox')).toEqual([]);
  });

  test('keeps the reminder of Outlook where one is wanted', async () => {
    const [outcome] = await side.create([{ fields: meeting(), remind: true }]);
    expect(await box.user('GET', one(item(outcome).id))).toMatchObject({ isReminderOn: true });
  });

  test('all-day meetings keep their dates', async () => {
    const time = { allDay: true, start: '2026-03-29', end: '2026-03-31', zone: null };
    expect((await created({ time })).fields.time).toMatchObject({
      allDay: true,
      start: '2026-03-29',
      end: '2026-03-31',
    });
  });

  test('40: a lost answer is unknown, nothing is sent twice, and the meeting is found by its stamp', async () => {
    const drafts = [1, 2].map((n) => ({
      fields: meeting({ title: `Visit ${n}` }),
      stamp: `org1/o'${n}`,
      onceKey: `k${n}`,
      at: now,
    }));
    await box.fault({ method: 'POST', path: '\\$batch' }, { drop: 'after' });
    await box.requests();
    expect(await side.create(drafts)).toMatchObject([{ problem: 'unknown' }, { problem: 'unknown' }]);
    expect((await box.requests()).filter(({ batch }) => batch === null)).toHaveLength(1);
    const found = await side.findLost([...drafts, { fields: meeting(), stamp: 'org1/3', at: now }], isKnown);
    expect(found.map((seen) => seen?.fields.title)).toEqual(['Visit 1', 'Visit 2', undefined]);
    expect(found[0]?.stamp).toBe("org1/o'1");
    const ids = new Set(found.map((seen) => seen?.id));
    expect(await side.findLost(drafts, (id) => ids.has(id))).toEqual([undefined, undefined]);
  });

  test('40: findLost never takes a failed search for an absence', async () => {
    await box.fault({ method: 'GET', path: 'filter' }, { status: 503 }, { times: null });
    await expect(side.findLost([{ fields: meeting(), stamp: 'org1/1', at: now }], isKnown)).rejects.toMatchObject({
      code: 'offline',
    });
  });

  test('a 5xx on one item is unknown for that item alone', async () => {
    await box.fault({ method: 'POST', path: '/events' }, { status: 503 }, { skip: 1 });
    const outcomes = await side.create([
      { fields: meeting({ title: 'A' }) },
      { fields: meeting({ title: 'B' }) },
      { fields: meeting({ title: 'C' }) },
    ]);
    expect(outcomes.map((outcome) => outcome.ok || outcome.problem).sort()).toEqual([true, true, 'unknown']);
  });

  test('a once-key that was used before is a duplicate', async () => {
    const draft = { fields: meeting(), stamp: 'org1/1', onceKey: 'k1' };
    await side.create([draft]);
    expect(await side.create([draft])).toMatchObject([{ problem: 'duplicate', code: 'ErrorDuplicateTransactionId' }]);
  });

  test.each([
    ['title', { subject: 'Renamed' }],
    ['time', { end: { dateTime: '2026-04-07T12:00:00', timeZone: 'UTC' } }],
    ['place', { location: { displayName: 'Elsewhere' } }],
    ['description', { body: { contentType: 'html', content: '<p>Notes of an hour</p>' } }],
  ])('an answer with an event of before, whose %s the user changed, is a duplicate', async (_, change) => {
    const draft = { fields: meeting({ description: 'a\n\nb', location: 'Room' }), stamp: 'org1/1', onceKey: 'k1' };
    const made = item((await side.create([draft]))[0]);
    const same = await box.user('GET', one(made.id));
    await box.fault({ method: 'POST', path: '/events' }, { status: 200, body: same });
    expect(item((await side.create([draft]))[0])).toMatchObject({ id: made.id, fields: made.fields });
    const edited = await box.user('PATCH', one(made.id), change);
    await box.fault({ method: 'POST', path: '/events' }, { status: 201, body: edited });
    expect(await side.create([draft])).toMatchObject([{ ok: false, problem: 'duplicate' }]);
  });

  test('98: what Outlook refuses is that item’s own matter, a right that is lost ends the run', async () => {
    const refusal = { status: 400, body: { error: { code: 'ErrorPropertyValidationFailure', message: 'secret' } } };
    await box.fault({ method: 'POST', path: '/events' }, refusal);
    const outcomes = await side.create([{ fields: meeting() }, { fields: meeting() }]);
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.code)).sort()).toEqual([
      'ErrorPropertyValidationFailure',
      'ok',
    ]);
    expect(JSON.stringify(outcomes)).not.toContain('secret');
    await box.fault({ method: 'POST', path: '/events' }, { status: 403 }, { times: 2 });
    await expect(side.create([{ fields: meeting() }, { fields: meeting() }])).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('update', () => {
  test('a change of title costs one request and leaves the rest', async () => {
    const made = await created({ description: 'text', location: 'Room' });
    await box.requests();
    const [outcome] = await side.update([{ id: made.id, version: made.version, changes: { title: 'New' } }]);
    expect(item(outcome).fields).toEqual({ ...made.fields, title: 'New' });
    expect((await box.requests()).filter(({ batch }) => batch === null)).toHaveLength(1);
  });

  test('125: a stamp alone is one PATCH and comes back with the outcome', async () => {
    const id = await userEvent();
    const { items } = await pull();
    const [outcome] = await side.update([{ id, version: items[0]!.version, changes: {}, stamp: 'org1/5' }]);
    expect(item(outcome)).toMatchObject({ stamp: 'org1/5', fields: items[0]!.fields });
    expect((await side.confirm([id])).get(id)).toMatchObject({ item: { stamp: 'org1/5' } });
  });

  test('53: another version is a conflict, with and without the body', async () => {
    const made = await created();
    await box.user('PATCH', one(made.id), { subject: 'By the user' });
    const edits = [{ title: 'Ours' }, { description: 'Ours' }].map((changes) => ({
      id: made.id,
      version: made.version,
      changes,
    }));
    expect(await side.update(edits)).toMatchObject([{ problem: 'conflict' }, { problem: 'conflict' }]);
    expect(await box.user('GET', one(made.id))).toMatchObject({ subject: 'By the user' });
  });

  test('95: an item that is gone is gone, with and without the body', async () => {
    const made = await created();
    await box.user('DELETE', one(made.id));
    const edits = [{ title: 'Ours' }, { description: 'Ours' }].map((changes) => ({
      id: made.id,
      version: made.version,
      changes,
    }));
    expect(await side.update(edits)).toMatchObject([{ problem: 'gone' }, { problem: 'gone' }]);
  });

  test('107: a new description keeps the block of the online meeting', async () => {
    const id = await userEvent({ body: { contentType: 'html', content: teams } });
    const { items } = await pull();
    expect(items[0]!.fields.description).toBe('Agenda');
    const [outcome] = await side.update([{ id, version: items[0]!.version, changes: { description: 'New agenda' } }]);
    expect(item(outcome).fields.description).toBe('New agenda');
    expect(JSON.stringify(await box.user('GET', one(id)))).toContain('https://teams.microsoft.com/l/1');
  });

  test('D1: a new context changes nothing that flows back', async () => {
    const made = await created({ description: 'text', context: { contact: 'Ann', about: null, url: null } });
    const context = { contact: 'Bo', about: null, url: null };
    const [outcome] = await side.update([{ id: made.id, version: made.version, changes: { context } }]);
    expect(item(outcome).fields).toEqual(made.fields);
    const { body } = await box.user<{ body: { content: string } }>('GET', one(made.id));
    expect(body.content).toContain('Contact: Bo');
    expect(body.content).not.toContain('Contact: Ann');
  });

  test('43: a PATCH that was applied without an answer is repeated with its version and ends as a conflict', async () => {
    const made = await created();
    await box.fault({ method: 'POST', path: '\\$batch' }, { drop: 'after' });
    expect(await side.update([{ id: made.id, version: made.version, changes: { title: 'New' } }])).toMatchObject([
      { problem: 'conflict' },
    ]);
    expect(await box.user('GET', one(made.id))).toMatchObject({ subject: 'New' });
  });
});

describe('remove', () => {
  test('44: gone already is a success, another version is a conflict', async () => {
    const [a, b] = [await created(), await created()];
    await box.user('DELETE', one(a.id));
    await box.user('PATCH', one(b.id), { subject: 'By the user' });
    expect(await side.remove([a, b])).toMatchObject([{ ok: true }, { problem: 'conflict' }]);
  });

  test('44: a DELETE that was applied without an answer is a success', async () => {
    const made = await created();
    await box.fault({ method: 'POST', path: '\\$batch' }, { drop: 'after' });
    expect(await side.remove([made])).toEqual([{ ok: true }]);
    expect((await side.confirm([made.id])).get(made.id)).toEqual({ state: 'gone' });
  });
});
