import { deleteEvent, moveEvent, restoreEvent } from '../../src/sandbox/graph/events';
import { expireDeltaTokens } from '../../src/sandbox/graph/tokens';
import { august, errorOf, idOf, type Json, type Kit, mailboxes, meeting, stamp, utc } from './graph-kit';

const immutable = { prefer: 'IdType="ImmutableId"' };

interface Synced {
  kit: Kit;
  calendar: string;
  url: string;
  add: (subject: string, more?: Json) => string;
}

function calendarOfOurs(): Synced {
  const kit = mailboxes();
  const calendar = idOf(kit.post('/me/calendars', { name: 'Zoho CRM' }));
  const add = (subject: string, more: Json = {}): string =>
    idOf(kit.post(`/me/calendars/${calendar}/events`, meeting(subject, 3, more)));
  return { kit, calendar, url: `/me/calendars/${calendar}/calendarView/delta?${august}`, add };
}

function removed(id: string): Json {
  return { '@odata.type': '#microsoft.graph.event', id, '@removed': { reason: 'deleted' } };
}

test('a first round tells what stands in the window, in ten-item pages with an empty one between them', () => {
  const { kit, url, add } = calendarOfOurs();
  const ids = Array.from({ length: 15 }, (_, index) => add(`M${index}`));
  add('Outside', { start: utc('2027-01-01T10:00:00'), end: utc('2027-01-01T11:00:00') });
  const round = kit.pages(url);
  expect(round.sizes).toEqual([10, 0, 6]);
  expect(new Set(round.rows.map((row) => row['id']))).toEqual(new Set(ids));
  expect(round.deltaLink).toMatch(/\$deltatoken=/);
});

test('a round comes shuffled and tells one item twice', () => {
  const { kit, url, add } = calendarOfOurs();
  const ids = Array.from({ length: 12 }, (_, index) => add(`M${index}`));
  const told = kit.pages(url).rows.map((row) => row['id']);
  expect(told).toHaveLength(13);
  expect([...new Set(told)]).not.toEqual(ids);
});

test('odata.maxpagesize counts on the request that carries it only', () => {
  const { kit, url, add } = calendarOfOurs();
  for (let index = 0; index < 14; index += 1) add(`M${index}`);
  expect(kit.pages(url, { prefer: 'odata.maxpagesize=100' }).sizes).toEqual([15]);
  const first = kit.get(url, { prefer: 'odata.maxpagesize=3' });
  expect(first.value).toHaveLength(3);
  expect(kit.pages(first.body['@odata.nextLink'] as string).sizes).toEqual([0, 10, 2]);
});

test('own writes echo in the next round, and then there is silence', () => {
  const { kit, url, add } = calendarOfOurs();
  const id = add('One');
  const first = kit.pages(url);
  kit.patch(`/me/events/${id}`, { subject: 'Two' });
  const second = kit.pages(first.deltaLink);
  expect(second.rows).toMatchObject([{ id, subject: 'Two' }]);
  expect(kit.pages(second.deltaLink).rows).toEqual([]);
});

test('the same deltaLink tells the same changes again', () => {
  const { kit, url, add } = calendarOfOurs();
  const first = kit.pages(url);
  const id = add('One');
  expect(kit.pages(first.deltaLink).rows).toMatchObject([{ id }]);
  expect(kit.pages(first.deltaLink).rows).toMatchObject([{ id }]);
});

test('a deleted event is told as removed', () => {
  const { kit, url, add } = calendarOfOurs();
  const id = add('One');
  const first = kit.pages(url);
  kit.del(`/me/events/${id}`);
  expect(kit.pages(first.deltaLink).rows).toEqual([removed(id)]);
});

test('an event that is moved out is told as removed though it still exists', () => {
  const { kit, url, add } = calendarOfOurs();
  const id = add('One');
  const first = kit.pages(url);
  const moved = moveEvent(kit.world, 'kim', id, idOf(kit.get('/me/calendar')));
  expect(kit.pages(first.deltaLink).rows).toEqual([removed(id)]);
  expect(kit.get(`/me/events/${moved}`).status).toBe(200);
});

test('events that leave the window, or change outside it, are told as removed', () => {
  const { kit, url, add } = calendarOfOurs();
  const inside = add('One');
  const first = kit.pages(url);
  const later = { start: utc('2027-01-01T10:00:00'), end: utc('2027-01-01T11:00:00') };
  kit.patch(`/me/events/${inside}`, later);
  const outside = add('Outside', later);
  const rows = kit.pages(first.deltaLink).rows;
  expect(new Set(rows.map((row) => row['id']))).toEqual(new Set([inside, outside]));
  expect(rows.every((row) => '@removed' in row)).toBe(true);
});

test('out and back between two rounds is removed and added under default ids', () => {
  const { kit, calendar, url, add } = calendarOfOurs();
  const id = add('One');
  const first = kit.pages(url);
  const away = moveEvent(kit.world, 'kim', id, idOf(kit.get('/me/calendar')));
  const back = moveEvent(kit.world, 'kim', away, calendar);
  const rows = kit.pages(first.deltaLink).rows;
  expect(rows).toContainEqual(removed(id));
  expect(rows.find((row) => row['id'] === back)).toMatchObject({ subject: 'One' });
});

test('out and back between two rounds is removed and nothing else under immutable ids', () => {
  const { kit, calendar, url, add } = calendarOfOurs();
  const id = add('One');
  const fixed = idOf(kit.get(`/me/events/${id}`, immutable));
  const first = kit.pages(url, immutable);
  const away = moveEvent(kit.world, 'kim', id, idOf(kit.get('/me/calendar')));
  const back = moveEvent(kit.world, 'kim', away, calendar);
  const second = kit.pages(first.deltaLink, immutable);
  expect(second.rows).toEqual([removed(fixed)]);
  expect(kit.pages(second.deltaLink, immutable).rows).toEqual([]);
  kit.patch(`/me/events/${back}`, { subject: 'Two' });
  expect(kit.pages(second.deltaLink, immutable).rows).toMatchObject([{ id: fixed, subject: 'Two' }]);
});

test('an event restored from Deleted Items after its removal was told comes back as an item', () => {
  const { kit, url, add } = calendarOfOurs();
  const id = add('One');
  const fixed = idOf(kit.get(`/me/events/${id}`, immutable));
  const first = kit.pages(url, immutable);
  deleteEvent(kit.world, 'kim', id);
  const second = kit.pages(first.deltaLink, immutable);
  restoreEvent(kit.world, 'kim', id);
  expect(second.rows).toEqual([removed(fixed)]);
  expect(kit.pages(second.deltaLink, immutable).rows).toMatchObject([{ id: fixed, subject: 'One' }]);
});

test('an edit of extended properties alone is invisible though the changeKey is new', () => {
  const { kit, url, add } = calendarOfOurs();
  const id = add('One');
  const first = kit.pages(url);
  const before = kit.get(`/me/events/${id}`).body['changeKey'];
  const after = kit.patch(`/me/events/${id}`, stamp('42')).body['changeKey'];
  expect(after).not.toBe(before);
  expect(kit.pages(first.deltaLink).rows).toEqual([]);
});

test('$expand fails with 500 in the documented words, $filter, $orderby and $search are refused', () => {
  const { kit, url } = calendarOfOurs();
  const failed = kit.get(`${url}&$expand=attachments`);
  expect(failed.status).toBe(500);
  expect(errorOf(failed).message).toMatch(/Value cannot be null\.\s+Parameter name: type/);
  for (const option of ["$filter=subject eq 'x'", '$orderby=subject', '$search=x']) {
    expect(kit.get(`${url}&${option}`).status).toBe(400);
  }
});

test('$select is honoured and lives on in the token', () => {
  const { kit, url, add } = calendarOfOurs();
  const id = add('One');
  const first = kit.pages(`${url}&$select=subject`);
  kit.patch(`/me/events/${id}`, { categories: ['Red'] });
  const [row = {}] = kit.pages(first.deltaLink).rows;
  expect(Object.keys(row).sort()).toEqual(['@odata.etag', '@odata.type', 'id', 'subject']);
});

test('missing bounds and a window of more than 1825 days are refused', () => {
  const { kit, calendar } = calendarOfOurs();
  const view = `/me/calendars/${calendar}/calendarView/delta`;
  expect(kit.get(view).status).toBe(400);
  const tooLong = kit.get(`${view}?startDateTime=2024-01-01T00:00:00Z&endDateTime=2028-12-31T00:00:00Z`);
  expect([tooLong.status, errorOf(tooLong).code]).toEqual([400, 'ErrorInvalidRequest']);
  expect(kit.get(`${view}?startDateTime=2024-01-01T00:00:00Z&endDateTime=2028-12-30T00:00:00Z`).status).toBe(200);
});

test('a token that nobody gave, or of another calendar, is 410', () => {
  const { kit, url } = calendarOfOurs();
  const { deltaLink } = kit.pages(url);
  const made = kit.get(deltaLink.replace(/token=.*/, 'token=R0usmc'));
  expect([made.status, errorOf(made).code]).toEqual([410, 'SyncStateNotFound']);
  const elsewhere = deltaLink.replace(/\/me\/calendars\/[^/]+/, '/me/calendar');
  expect(kit.get(elsewhere).status).toBe(410);
});

test.each(['SyncStateNotFound', 'ResyncRequired', 'SyncStateInvalid'] as const)(
  'expired tokens answer 410 %s, in the middle of a round too, and new ones work',
  (code) => {
    const { kit, url, add } = calendarOfOurs();
    for (let index = 0; index < 12; index += 1) add(`M${index}`);
    const { deltaLink } = kit.pages(url);
    const middle = kit.get(url).body['@odata.nextLink'] as string;
    expireDeltaTokens(kit.world, code, true);
    for (const link of [deltaLink, middle]) {
      const gone = kit.get(link);
      expect([gone.status, errorOf(gone).code]).toEqual([410, code]);
      expect(gone.headers['Location']).toMatch(/calendarView\/delta\?startDateTime=/);
    }
    expect(kit.pages(kit.pages(url).deltaLink).rows).toEqual([]);
  },
);

test('tokens that expire without Location say nothing of where to go', () => {
  const { kit, url } = calendarOfOurs();
  const { deltaLink } = kit.pages(url);
  expireDeltaTokens(kit.world, 'ResyncRequired', false);
  expect(kit.get(deltaLink).headers).not.toHaveProperty('Location');
});

test('the delta of a deleted calendar is ErrorSyncFolderNotFound', () => {
  const { kit, calendar, url } = calendarOfOurs();
  const { deltaLink } = kit.pages(url);
  kit.del(`/me/calendars/${calendar}`);
  for (const link of [deltaLink, url]) {
    const gone = kit.get(link);
    expect([gone.status, errorOf(gone).code]).toEqual([404, 'ErrorSyncFolderNotFound']);
  }
});

test('changes younger than the lag wait for a later round', () => {
  const { kit, url, add } = calendarOfOurs();
  kit.world.state.graph.deltaLagSeconds = 60;
  const id = add('One');
  const first = kit.pages(url);
  expect(first.rows).toEqual([]);
  kit.world.state.clockOffsetMs += 61_000;
  const second = kit.pages(first.deltaLink);
  expect(second.rows).toMatchObject([{ id }]);
  kit.del(`/me/events/${id}`);
  const third = kit.pages(second.deltaLink);
  expect(third.rows).toEqual([]);
  kit.world.state.clockOffsetMs += 61_000;
  expect(kit.pages(third.deltaLink).rows).toEqual([removed(id)]);
});

test('an item deleted in the middle of a round is told as removed on its page', () => {
  const { kit, url, add } = calendarOfOurs();
  const ids = Array.from({ length: 12 }, (_, index) => add(`M${index}`));
  const first = kit.get(url);
  for (const id of ids) kit.del(`/me/events/${id}`);
  const rest = kit.pages(first.body['@odata.nextLink'] as string).rows;
  expect(rest.length).toBeGreaterThan(0);
  expect(rest.every((row) => '@removed' in row)).toBe(true);
});

test('events/delta is not in this version: delta is read as an id', () => {
  expect(errorOf(mailboxes().get('/me/events/delta')).code).toBe('ErrorInvalidIdMalformed');
});

test('five thousand events made by batches are all told, in seconds', () => {
  const { kit, calendar, url } = calendarOfOurs();
  for (let batch = 0; batch < 250; batch += 1) {
    const items = Array.from({ length: 20 }, (_, index) => ({
      ...{ id: String(index), method: 'POST', url: `/me/calendars/${calendar}/events` },
      ...{ headers: { 'Content-Type': 'application/json' }, body: meeting(`M${batch}-${index}`) },
    }));
    kit.batch(items);
  }
  const round = kit.pages(url, { prefer: 'odata.maxpagesize=200' });
  // Five writes met a passing conflict.
  expect(new Set(round.rows.map((row) => row['id'])).size).toBe(4995);
});
