import {
  august,
  errorOf,
  expandStamp,
  idOf,
  type Json,
  type Kit,
  mailboxes,
  meeting,
  stamp,
  stampId,
} from './graph-kit';

function filled(count = 12): Kit {
  const kit = mailboxes();
  for (let index = 0; index < count; index += 1) kit.post('/me/events', meeting(`M${index}`, 3 + index));
  return kit;
}

function subjects(rows: Json[]): unknown[] {
  return rows.map((row) => row['subject']);
}

function filter(kit: Kit, text: string): unknown[] {
  return subjects(kit.pages(`/me/events?$filter=${encodeURIComponent(text)}`).rows);
}

test('lists and views come ten to a page, with a link that carries the query', () => {
  const kit = filled();
  for (const url of ['/me/events?$select=subject', `/me/calendarView?${august}&$select=subject`]) {
    const { sizes, rows } = kit.pages(url);
    expect(sizes).toEqual([10, 2]);
    expect(Object.keys(rows.at(-1) ?? {}).sort()).toEqual(['@odata.etag', 'id', 'subject']);
  }
});

test('$top and odata.maxpagesize size the pages, and $top ends at 1000', () => {
  const kit = filled();
  expect(kit.pages('/me/events?$top=7').sizes).toEqual([7, 5]);
  expect(kit.pages('/me/events', { prefer: 'odata.maxpagesize=5' }).sizes).toEqual([5, 5, 2]);
  expect(kit.get('/me/events?$top=1001').status).toBe(400);
  expect(kit.get('/me/events?$skip=10&$count=true').body).toMatchObject({ '@odata.count': 12, value: [{}, {}] });
});

test('a skip token is good for its own calendar only', () => {
  const kit = filled();
  const next = kit.get('/me/events').body['@odata.nextLink'] as string;
  expect(kit.get(next.replace('/me/events', '/me/calendar/events')).status).toBe(400);
  expect(kit.get(next.replace(/token=.*/, 'token=10')).status).toBe(400);
});

test('an unknown property in $select, $filter or $orderby is refused', () => {
  const kit = mailboxes();
  for (const option of ['$select=colour', "$filter=colour eq 'x'", '$orderby=colour', '$colour=1']) {
    expect(kit.get(`/me/events?${option}`).status).toBe(400);
  }
  expect(errorOf(kit.get('/me/events?$filter=subject is x')).code).toBe('ErrorInvalidUrlQueryFilter');
});

test('$orderby sorts by a simple property, both ways', () => {
  const kit = filled(3);
  expect(subjects(kit.get('/me/events?$orderby=subject desc').value)).toEqual(['M2', 'M1', 'M0']);
  expect(subjects(kit.get('/me/events?$orderby=start/dateTime').value)).toEqual(['M0', 'M1', 'M2']);
});

test('$filter knows comparisons, nested paths, and, or, not, brackets and startswith', () => {
  const kit = filled();
  kit.post('/me/events', meeting("It's", 20, { isReminderOn: false }));
  expect(filter(kit, "subject eq 'It''s'")).toEqual(["It's"]);
  expect(filter(kit, 'isReminderOn eq false')).toEqual(["It's"]);
  expect(filter(kit, "start/dateTime ge '2026-08-14' and not (subject eq 'It''s')")).toEqual(['M11']);
  expect(filter(kit, "startswith(subject,'M1') and (subject ne 'M1' or subject eq 'M1')")).toEqual([
    'M1',
    'M10',
    'M11',
  ]);
  expect(filter(kit, "organizer/emailAddress/address eq 'lee@example.com'")).toEqual([]);
});

test('a stamp is found by $filter, whatever the case of its GUID', () => {
  const kit = filled(2);
  const id = idOf(kit.post('/me/events', meeting('Stamped', 9, stamp("org'1:42"))));
  for (const property of [stampId, stampId.replace(/\{.*\}/, (guid) => guid.toLowerCase())]) {
    const any = `singleValueExtendedProperties/Any(ep: ep/id eq '${property}' and ep/value eq 'org''1:42')`;
    const { value } = kit.get(`/me/events?$filter=${encodeURIComponent(any)}`);
    expect(value.map((each) => each['id'])).toEqual([id]);
  }
});

test('a stamp is shown only on $expand, in lists and views too', () => {
  const kit = filled(1);
  kit.post('/me/events', meeting('Stamped', 9, stamp('42')));
  for (const url of ['/me/events?', `/me/calendarView?${august}&`]) {
    const { value } = kit.get(url + expandStamp);
    expect(value.map((each) => each['singleValueExtendedProperties'])).toEqual([undefined, [expect.anything()]]);
    expect(kit.get(url).value[1]).not.toHaveProperty('singleValueExtendedProperties');
  }
  expect(kit.get('/me/events?$expand=singleValueExtendedProperties').status).toBe(400);
});

test('a stamp is overwritten by another value and removed by null', () => {
  const kit = mailboxes();
  const url = `/me/events/${idOf(kit.post('/me/events', meeting('One', 3, stamp('1'))))}`;
  kit.patch(url, { singleValueExtendedProperties: [{ id: stampId.replace('6F3A', '6f3a'), value: '2' }] });
  expect(kit.get(`${url}?${expandStamp}`).body['singleValueExtendedProperties']).toMatchObject([{ value: '2' }]);
  kit.patch(url, { singleValueExtendedProperties: [{ id: stampId, value: null }] });
  expect(kit.get(`${url}?${expandStamp}`).body).not.toHaveProperty('singleValueExtendedProperties');
  expect(kit.patch(url, { singleValueExtendedProperties: [{ id: 'CrmRecord', value: '3' }] }).status).toBe(400);
});

test('the bounds of a view honour their offset, mean UTC without one, and ignore Prefer', () => {
  const kit = mailboxes();
  kit.post('/me/events', meeting('Ten to eleven'));
  const count = (from: string, to: string): number =>
    kit.get(`/me/calendarView?startDateTime=${encodeURIComponent(from)}&endDateTime=${encodeURIComponent(to)}`, {
      prefer: 'outlook.timezone="Tokyo Standard Time"',
    }).value.length;
  expect(count('2026-08-03T10:30:00', '2026-08-03T12:00:00')).toBe(1);
  expect(count('2026-08-03T11:00:00', '2026-08-03T12:00:00')).toBe(0);
  expect(count('2026-08-03T12:30:00+02:00', '2026-08-03T13:00:00+02:00')).toBe(1);
  expect(count('2026-08-03T13:00:00+02:00', '2026-08-03T14:00:00+02:00')).toBe(0);
});

test('a view without bounds, reversed, or of more than 1825 days is refused', () => {
  const kit = mailboxes();
  const status = (query: string): number => kit.get(`/me/calendarView?${query}`).status;
  expect(status('startDateTime=2026-08-01T00:00:00Z')).toBe(400);
  expect(status('startDateTime=2026-08-02T00:00:00Z&endDateTime=2026-08-01T00:00:00Z')).toBe(400);
  expect(status('startDateTime=2026-01-01T00:00:00Z&endDateTime=2031-01-01T00:00:00Z')).toBe(400);
  expect(status('startDateTime=2026-01-01T00:00:00Z&endDateTime=2030-12-31T00:00:00Z')).toBe(200);
});
