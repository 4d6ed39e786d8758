import { addEvent } from '../../src/sandbox/graph/events';
import { august, errorOf, idOf, type Json, type Kit, mailboxes, meeting, utc } from './graph-kit';

const year = 'startDateTime=2026-08-01T00:00:00Z&endDateTime=2027-08-01T00:00:00Z&$top=500';

function weekly(range: Json = { type: 'noEnd' }): Json {
  return {
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
    range: { startDate: '2026-08-03', ...range },
  };
}

function series(recurrence: Json, more: Json = {}): { kit: Kit; id: string } {
  const kit = mailboxes();
  const made = kit.post('/me/events', meeting('Series', 3, { recurrence, ...more }));
  expect(made.status).toBe(201);
  return { kit, id: idOf(made) };
}

function dates(kit: Kit, id: string, window = year): string[] {
  return kit.get(`/me/events/${id}/instances?${window}`).value.map((each) => startOf(each).slice(0, 10));
}

function startOf(event: Json): string {
  return (event['start'] as { dateTime: string }).dateTime;
}

test.each<[string, Json, Json, string[]]>([
  ['daily', { type: 'daily', interval: 2 }, { type: 'numbered', numberOfOccurrences: 3 }, ['08-03', '08-05', '08-07']],
  [
    'weekly on two days every other week',
    { type: 'weekly', interval: 2, daysOfWeek: ['monday', 'friday'] },
    { type: 'endDate', endDate: '2026-08-21' },
    ['08-03', '08-07', '08-17', '08-21'],
  ],
  [
    'on the 31st, or the last day of a shorter month',
    { type: 'absoluteMonthly', interval: 1, dayOfMonth: 31 },
    { type: 'numbered', numberOfOccurrences: 3 },
    ['08-31', '09-30', '10-31'],
  ],
  [
    'on the last Friday',
    { type: 'relativeMonthly', interval: 1, daysOfWeek: ['friday'], index: 'last' },
    { type: 'numbered', numberOfOccurrences: 2 },
    ['08-28', '09-25'],
  ],
  [
    'yearly by date',
    { type: 'absoluteYearly', interval: 1, month: 9, dayOfMonth: 9 },
    { type: 'numbered', numberOfOccurrences: 1 },
    ['09-09'],
  ],
  [
    'yearly by weekday',
    { type: 'relativeYearly', interval: 1, month: 10, daysOfWeek: ['tuesday'], index: 'second' },
    { type: 'numbered', numberOfOccurrences: 1 },
    ['10-13'],
  ],
])('a series repeats %s', (_, pattern, range, expected) => {
  const { kit, id } = series({ pattern, range: { startDate: '2026-08-03', ...range } });
  expect(dates(kit, id).map((date) => date.slice(5))).toEqual(expected);
});

test('a series without end is cut at the window', () => {
  const { kit, id } = series(weekly());
  expect(dates(kit, id, august)).toEqual(['2026-08-03', '2026-08-10', '2026-08-17', '2026-08-24', '2026-08-31']);
});

test('an occurrence keeps its wall-clock time when the clocks change', () => {
  const zoned = (time: string): Json => ({ dateTime: `2026-10-19T${time}`, timeZone: 'Europe/Berlin' });
  const recurrence = weekly({ type: 'numbered', numberOfOccurrences: 2, startDate: '2026-10-19' });
  const { kit, id } = series(recurrence, { start: zoned('09:00:00'), end: zoned('10:00:00') });
  const { value } = kit.get(`/me/events/${id}/instances?${year}`);
  expect(value.map(startOf)).toEqual(['2026-10-19T07:00:00.0000000', '2026-10-26T08:00:00.0000000']);
});

test('a recurrence that starts on another day than its event, or lacks what its type needs, is refused', () => {
  const kit = mailboxes();
  const refused = (recurrence: Json): number => kit.post('/me/events', meeting('x', 3, { recurrence })).status;
  expect(refused(weekly({ type: 'noEnd', startDate: '2026-08-04' }))).toBe(400);
  expect(refused({ ...weekly(), pattern: { type: 'weekly', interval: 1 } })).toBe(400);
});

test('a calendar view shows occurrences and no master, a list the master and no occurrences', () => {
  const { kit, id } = series(weekly());
  const view = kit.get(`/me/calendarView?${august}`).value;
  expect(view.map((each) => each['type'])).toEqual(Array(5).fill('occurrence'));
  expect(view[0]).toMatchObject({ seriesMasterId: id, subject: 'Series', recurrence: null });
  expect(kit.get('/me/events').value.map((each) => each['type'])).toEqual(['seriesMaster']);
});

test('a delta tells the master whole and its occurrences as stubs', () => {
  const { kit, id } = series(weekly());
  const { rows } = kit.pages(`/me/calendarView/delta?${august}`, { prefer: 'odata.maxpagesize=50' });
  const stub = rows.find((row) => row['type'] === 'occurrence') ?? {};
  expect(Object.keys(stub).sort()).toEqual([
    ...['@odata.etag', '@odata.type', 'end', 'id', 'seriesMasterId', 'start', 'type'],
  ]);
  expect(rows.find((row) => row['id'] === id)).toMatchObject({ type: 'seriesMaster', subject: 'Series' });
});

test('a deleted occurrence is silent in the delta and named by cancelledOccurrences on $select', () => {
  const { kit, id } = series(weekly());
  const { deltaLink } = kit.pages(`/me/calendarView/delta?${august}`);
  const second = kit.get(`/me/events/${id}/instances?${august}`).value[1]!['id'] as string;
  expect(kit.del(`/me/events/${second}`).status).toBe(204);
  expect(kit.pages(deltaLink).rows).toEqual([]);
  expect(kit.get(`/me/events/${second}`).status).toBe(404);
  expect(dates(kit, id, august)).not.toContain('2026-08-10');
  expect(kit.get(`/me/events/${id}`).body).not.toHaveProperty('cancelledOccurrences');
  const asked = kit.get(`/me/events/${id}?$select=cancelledOccurrences`);
  expect(asked.body['cancelledOccurrences']).toEqual([`OID.${id}.2026-08-10`]);
});

test('a changed occurrence becomes an exception with the same id, and the delta tells it', () => {
  const { kit, id } = series(weekly());
  const { deltaLink } = kit.pages(`/me/calendarView/delta?${august}`);
  const second = kit.get(`/me/events/${id}/instances?${august}`).value[1]!['id'] as string;
  const moved = { start: utc('2026-08-11T10:00:00'), end: utc('2026-08-11T11:00:00'), subject: 'Moved' };
  expect(kit.patch(`/me/events/${second}`, moved).body).toMatchObject({ id: second, type: 'exception' });
  expect(kit.pages(deltaLink).rows).toMatchObject([{ id: second, type: 'exception', seriesMasterId: id }]);
  expect(kit.get(`/me/events/${second}`).body).toMatchObject({
    ...{ subject: 'Moved', originalStart: '2026-08-10T10:00:00Z' },
    start: { dateTime: '2026-08-11T10:00:00.0000000' },
  });
  expect(kit.get(`/me/events/${id}`).body['subject']).toBe('Series');
});

test('an occurrence cannot be moved across its neighbour', () => {
  const { kit, id } = series(weekly());
  const second = kit.get(`/me/events/${id}/instances?${august}`).value[1]!['id'] as string;
  const crossing = { start: utc('2026-08-18T10:00:00'), end: utc('2026-08-18T11:00:00') };
  const refused = kit.patch(`/me/events/${second}`, crossing);
  expect([refused.status, errorOf(refused).code]).toEqual([400, 'ErrorOccurrenceCrossingBoundary']);
});

test('a change of the master reaches its occurrences but not what an exception has of its own', () => {
  const { kit, id } = series(weekly());
  const second = kit.get(`/me/events/${id}/instances?${august}`).value[1]!['id'] as string;
  kit.patch(`/me/events/${second}`, { subject: 'Mine' });
  kit.patch(`/me/events/${id}`, { subject: 'New', categories: ['Red'] });
  const subjects = kit.get(`/me/events/${id}/instances?${august}`).value.map((each) => each['subject']);
  expect(new Set(subjects)).toEqual(new Set(['New', 'Mine']));
  expect(kit.get(`/me/events/${second}`).body['categories']).toEqual(['Red']);
});

test('recurrence null makes a series a single event', () => {
  const { kit, id } = series(weekly());
  expect(kit.patch(`/me/events/${id}`, { recurrence: null }).body).toMatchObject({ type: 'singleInstance' });
  expect(kit.get(`/me/calendarView?${august}`).value).toHaveLength(1);
});

test('a series can be put in with its exceptions and cancellations', () => {
  const kit = mailboxes();
  const id = addEvent(kit.world, 'kim', {
    ...meeting('Series', 3, { recurrence: weekly() }),
    cancelledOccurrences: ['2026-08-10'],
    exceptionOccurrences: [{ originalStart: '2026-08-17T10:00:00Z', subject: 'Other' }],
  });
  const { value } = kit.get(`/me/events/${id}/instances?${august}`);
  expect(value.map((each) => [startOf(each).slice(8, 10), each['subject'], each['type']]).sort()).toEqual([
    ['03', 'Series', 'occurrence'],
    ['17', 'Other', 'exception'],
    ['24', 'Series', 'occurrence'],
    ['31', 'Series', 'occurrence'],
  ]);
});
