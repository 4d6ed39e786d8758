import { deleteEvent, moveEvent, restoreEvent } from '../../src/sandbox/graph/events';
import { errorOf, expandStamp, guest, idOf, type Json, mailboxes, meeting, stamp, utc } from './graph-kit';

const immutable = 'IdType="ImmutableId"';

function contentOf(body: Json): string {
  return (body['body'] as { content: string }).content;
}

test('a new event has the defaults of Exchange', () => {
  const kit = mailboxes();
  const made = kit.post('/me/events', meeting('One'));
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    ...{ isReminderOn: true, reminderMinutesBeforeStart: 15, showAs: 'busy', sensitivity: 'normal' },
    ...{ type: 'singleInstance', isOrganizer: true, seriesMasterId: null, recurrence: null },
    responseStatus: { response: 'organizer', time: '0001-01-01T00:00:00Z' },
    organizer: { emailAddress: { name: 'Kim Park', address: 'kim@example.com' } },
    start: { dateTime: '2026-08-03T10:00:00.0000000', timeZone: 'UTC' },
  });
  expect(made.body).not.toHaveProperty('transactionId');
  expect(made.body['@odata.etag']).toBe(`W/"${made.body['changeKey'] as string}"`);
});

test('times are answered in UTC, or in the zone of Prefer, by its Windows or its IANA name', () => {
  const kit = mailboxes();
  const start = { dateTime: '2026-08-03T09:00:00', timeZone: 'W. Europe Standard Time' };
  const made = kit.post('/me/events', {
    ...{ subject: 'Berlin', start },
    end: { dateTime: '2026-08-03T10:00:00', timeZone: 'Europe/Berlin' },
  });
  expect(made.body['start']).toEqual({ dateTime: '2026-08-03T07:00:00.0000000', timeZone: 'UTC' });
  expect(made.body).toMatchObject({
    originalStartTimeZone: 'W. Europe Standard Time',
    originalEndTimeZone: 'Europe/Berlin',
  });
  const zone = 'Eastern Standard Time';
  const shown = kit.get(`/me/events/${idOf(made)}`, { prefer: `outlook.timezone="${zone}"` });
  expect(shown.body['start']).toEqual({ dateTime: '2026-08-03T03:00:00.0000000', timeZone: zone });
  expect(shown.headers['Preference-Applied']).toBe(`outlook.timezone="${zone}"`);
});

test('an unknown zone is refused with 400 in a body, and fails with an HTML 500 in Prefer', () => {
  const kit = mailboxes();
  const zoned = { dateTime: '2026-08-03T09:00:00', timeZone: 'Mars/Olympus' };
  const refused = kit.post('/me/events', { subject: 'x', start: zoned, end: zoned });
  expect([refused.status, errorOf(refused).code]).toEqual([400, 'TimeZoneNotSupportedException']);
  const failed = kit.get('/me/events', { prefer: 'outlook.timezone="Mars/Olympus"' });
  expect(failed.status).toBe(500);
  expect(failed.headers['Content-Type']).toMatch('text/html');
});

test('an all-day event that does not start at midnight is refused in the documented words', () => {
  const refused = mailboxes().post('/me/events', meeting('Day', 3, { isAllDay: true }));
  expect(refused.status).toBe(400);
  expect(errorOf(refused)).toMatchObject({
    code: 'ErrorInvalidRequest',
    message: 'The Event.Start property for an all-day event needs to be set to midnight.',
  });
});

test('an all-day event shorter than a day, or in two zones, is refused', () => {
  const kit = mailboxes();
  const day = { subject: 'Day', isAllDay: true, start: utc('2026-08-03T00:00:00') };
  expect(kit.post('/me/events', { ...day, end: utc('2026-08-03T00:00:00') }).status).toBe(400);
  const elsewhere = { dateTime: '2026-08-04T00:00:00', timeZone: 'Tokyo Standard Time' };
  expect(kit.post('/me/events', { ...day, end: elsewhere }).status).toBe(400);
});

test('all-day times float: midnight to midnight whatever Prefer says', () => {
  const kit = mailboxes();
  const zoned = (date: string): Json => ({ dateTime: `${date}T00:00:00`, timeZone: 'Tokyo Standard Time' });
  const day = { subject: 'Day', isAllDay: true, start: zoned('2026-08-03'), end: zoned('2026-08-04') };
  const id = idOf(kit.post('/me/events', day));
  for (const prefer of ['', 'outlook.timezone="Pacific Standard Time"']) {
    const { body } = kit.get(`/me/events/${id}`, { prefer });
    expect(body).toMatchObject({
      start: { dateTime: '2026-08-03T00:00:00.0000000' },
      end: { dateTime: '2026-08-04T00:00:00.0000000' },
    });
  }
});

test('a text body is read back as wrapped HTML', () => {
  const kit = mailboxes();
  const made = kit.post('/me/events', meeting('x', 3, { body: { contentType: 'text', content: 'a < b  \nc' } }));
  expect(made.body['body']).toMatchObject({ contentType: 'html' });
  expect(contentOf(made.body)).toMatch(/^<html><head>[\s\S]*<body>[\s\S]*a &lt; b<br>\r\nc[\s\S]*<\/body>\r\n<\/html>/);
  expect(made.body['bodyPreview']).toBe('a < b\r\nc');
});

test('an HTML body loses scripts, styles and handlers, and its ids and classes get a prefix', () => {
  const content = '<style>p{}</style><p id="a" class="b c" onclick="go()">Hi<script>alert(1)</script></p>';
  const made = mailboxes().post('/me/events', meeting('x', 3, { body: { contentType: 'html', content } }));
  expect(contentOf(made.body)).toMatch('<body><p id="x_a" class="x_b x_c">Hi</p>');
  expect(contentOf(made.body)).not.toMatch(/script|style|onclick/);
});

test('an online meeting gets a Teams block, and a body written without it ends the meeting', () => {
  const kit = mailboxes();
  const made = kit.post('/me/events', meeting('x', 3, { isOnlineMeeting: true }));
  const { joinUrl } = made.body['onlineMeeting'] as { joinUrl: string };
  expect(contentOf(made.body)).toContain('_'.repeat(80));
  expect(contentOf(made.body)).toContain(joinUrl);
  const kept = kit.patch(`/me/events/${idOf(made)}`, { body: { contentType: 'html', content: contentOf(made.body) } });
  expect(kept.body['isOnlineMeeting']).toBe(true);
  const ended = kit.patch(`/me/events/${idOf(made)}`, { body: { contentType: 'text', content: 'plain' } });
  expect(ended.body).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
});

test('null clears and absence keeps', () => {
  const kit = mailboxes();
  const made = kit.post('/me/events', meeting('One', 3, { location: { displayName: 'Room' }, categories: ['Red'] }));
  const changed = kit.patch(`/me/events/${idOf(made)}`, { location: null });
  expect(changed.body).toMatchObject({ subject: 'One', locations: [], categories: ['Red'] });
  expect(changed.body['location']).toMatchObject({ displayName: '' });
});

test('an unknown property or value in a body is refused', () => {
  const kit = mailboxes();
  const unknown = kit.post('/me/events', meeting('x', 3, { colour: 'red' }));
  expect([unknown.status, errorOf(unknown).code]).toEqual([400, 'RequestBodyRead']);
  expect(errorOf(unknown).message).toMatch("'colour'");
  expect(kit.post('/me/events', meeting('x', 3, { sensitivity: 'secret' })).status).toBe(400);
  expect(kit.post('/me/events', { subject: 'no times' }).status).toBe(400);
  expect(kit.get('/me/events').value).toEqual([]);
});

test('organizer and isOrganizer stay what they are', () => {
  const kit = mailboxes();
  const id = idOf(kit.post('/me/events', meeting('x')));
  const changed = kit.patch(`/me/events/${id}`, { isOrganizer: false, organizer: guest('lee@example.com') });
  expect(changed.body).toMatchObject({
    isOrganizer: true,
    organizer: { emailAddress: { address: 'kim@example.com' } },
  });
});

test('every write gives a new changeKey, and a stale If-Match is refused with 412 on PATCH and DELETE', () => {
  const kit = mailboxes();
  const made = kit.post('/me/events', meeting('One'));
  const url = `/me/events/${idOf(made)}`;
  const old = made.body['@odata.etag'] as string;
  const changed = kit.patch(url, { subject: 'Two' }, { ifMatch: old });
  expect(changed.body['@odata.etag']).not.toBe(old);
  const stale = kit.patch(url, { subject: 'Three' }, { ifMatch: old });
  expect([stale.status, errorOf(stale).code]).toEqual([412, 'ErrorIrresolvableConflict']);
  expect(kit.del(url, { ifMatch: old }).status).toBe(412);
  expect(kit.get(url).body['subject']).toBe('Two');
  expect(kit.del(url, { ifMatch: changed.body['@odata.etag'] as string }).status).toBe(204);
});

test('every 997th write without If-Match meets a passing 412 that changes nothing', () => {
  const kit = mailboxes();
  const id = idOf(kit.post('/me/events', meeting('One')));
  kit.world.state.graph.writes = 996;
  expect(kit.patch(`/me/events/${id}`, { subject: 'Two' }).status).toBe(412);
  expect(kit.get(`/me/events/${id}`).body['subject']).toBe('One');
  expect(kit.patch(`/me/events/${id}`, { subject: 'Two' }).status).toBe(200);
});

test('a transactionId is used up for good, also by an event that was deleted', () => {
  const kit = mailboxes();
  const made = kit.post('/me/events', meeting('One', 3, { transactionId: 't-1' }));
  expect(made.body['transactionId']).toBe('t-1');
  const again = kit.post('/me/events', meeting('One', 3, { transactionId: 't-1' }));
  expect([again.status, errorOf(again).code]).toEqual([409, 'ErrorDuplicateTransactionId']);
  kit.del(`/me/events/${idOf(made)}`);
  expect(kit.post('/me/events', meeting('One', 3, { transactionId: 't-1' })).status).toBe(409);
  expect(kit.post('/me/events', meeting('One', 3, { transactionId: 't-1' }), { as: 'lee' }).status).toBe(201);
});

test('a malformed id is 400 and an unknown one 404', () => {
  const kit = mailboxes();
  const id = idOf(kit.post('/me/events', meeting('One')));
  const malformed = kit.get('/me/events/not-an-id');
  expect([malformed.status, errorOf(malformed).code]).toEqual([400, 'ErrorInvalidIdMalformed']);
  expect(kit.get(`/me/events/${id.toLowerCase()}`).status).toBe(400);
  kit.del(`/me/events/${id}`);
  const unknown = kit.get(`/me/events/${id}`);
  expect([unknown.status, errorOf(unknown).code]).toEqual([404, 'ErrorItemNotFound']);
});

test('a move changes the default id and leaves the immutable one', () => {
  const kit = mailboxes();
  const calendar = idOf(kit.post('/me/calendars', { name: 'Zoho CRM' }));
  const before = idOf(kit.post('/me/events', meeting('One')));
  const fixed = idOf(kit.get(`/me/events/${before}`, { prefer: immutable }));
  const after = moveEvent(kit.world, 'kim', before, calendar);
  expect(after).not.toBe(before);
  expect(kit.get(`/me/events/${before}`).status).toBe(404);
  expect(idOf(kit.get(`/me/events/${after}`, { prefer: immutable }))).toBe(fixed);
  expect(kit.get(`/me/events/${fixed}`).body['id']).toBe(after);
  expect(kit.get(`/me/events/${fixed}/calendar`).body['name']).toBe('Zoho CRM');
});

test('the preference for immutable ids is case-sensitive', () => {
  const kit = mailboxes();
  const id = idOf(kit.post('/me/events', meeting('One')));
  const answer = kit.get(`/me/events/${id}`, { prefer: 'IdType="immutableid"' });
  expect(idOf(answer)).toBe(id);
  expect(answer.headers['Preference-Applied']).toBeUndefined();
});

test('ids of both kinds are translated into each other', () => {
  const kit = mailboxes();
  const id = idOf(kit.post('/me/events', meeting('One')));
  const fixed = idOf(kit.get(`/me/events/${id}`, { prefer: immutable }));
  const there = { inputIds: [id], sourceIdType: 'restId', targetIdType: 'restImmutableEntryId' };
  expect(kit.post('/me/translateExchangeIds', there).value).toEqual([{ sourceId: id, targetId: fixed }]);
  const back = { inputIds: [fixed], sourceIdType: 'restImmutableEntryId', targetIdType: 'restId' };
  expect(kit.post('/me/translateExchangeIds', back).value).toEqual([{ sourceId: fixed, targetId: id }]);
  const many = { ...there, inputIds: Array<string>(1001).fill(id) };
  expect(kit.post('/me/translateExchangeIds', many).status).toBe(400);
});

test('an event comes back from Deleted Items with its stamp and another default id', () => {
  const kit = mailboxes();
  const id = idOf(kit.post('/me/events', meeting('One', 3, stamp('42'))));
  const fixed = idOf(kit.get(`/me/events/${id}`, { prefer: immutable }));
  deleteEvent(kit.world, 'kim', id);
  expect(kit.get(`/me/events/${fixed}`).status).toBe(404);
  const restored = restoreEvent(kit.world, 'kim', id);
  expect(restored).not.toBe(id);
  const { body } = kit.get(`/me/events/${fixed}?${expandStamp}`);
  expect(body).toMatchObject({ id: restored, singleValueExtendedProperties: [{ value: '42' }] });
});

test('an event is found only in the calendar that the path names', () => {
  const kit = mailboxes();
  const calendar = idOf(kit.post('/me/calendars', { name: 'Zoho CRM' }));
  const id = idOf(kit.post(`/me/calendars/${calendar}/events`, meeting('One')));
  expect(kit.get(`/me/calendars/${calendar}/events/${id}`).status).toBe(200);
  expect(kit.get(`/me/calendar/events/${id}`).status).toBe(404);
  expect(kit.get(`/me/events/${id}`).status).toBe(200);
  expect(kit.get('/me/events').value).toEqual([]);
});

test('a request without a known token is 401 in the shape of Graph', () => {
  const refused = mailboxes().get('/me', { headers: { authorization: 'Bearer stranger' } });
  expect([refused.status, errorOf(refused).code]).toEqual([401, 'InvalidAuthenticationToken']);
  expect(refused.headers['WWW-Authenticate']).toMatch(/^Bearer/);
  const inner = (refused.body['error'] as Json)['innerError'];
  expect(Object.keys(inner as Json)).toEqual(['date', 'request-id', 'client-request-id']);
});

test('an unknown path is 404 and a method that is not there 405, both in the shape of Graph', () => {
  const kit = mailboxes();
  const missing = kit.get('/me/drive');
  expect([missing.status, typeof errorOf(missing).code]).toEqual([404, 'string']);
  const wrong = kit.post('/me/calendar', {});
  expect([wrong.status, typeof errorOf(wrong).message]).toEqual([405, 'string']);
});

test('the mailbox tells its person and its zone by the Windows name', () => {
  const kit = mailboxes();
  expect(kit.get('/me').body).toMatchObject({ displayName: 'Kim Park', mail: 'kim@example.com', givenName: 'Kim' });
  expect(kit.get('/me/mailboxSettings').body).toMatchObject({ timeZone: 'W. Europe Standard Time' });
  const zones = kit.get("/me/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana')");
  expect(zones.value.map((each) => each['alias'])).toContain('Europe/Berlin');
});
