import { errorOf, expandStamp, idOf, mailboxes, meeting, stamp, stampId } from './graph-kit';

const immutable = 'IdType="ImmutableId"';

test('a mailbox has its default calendar and a read-only one that refuses events', () => {
  const kit = mailboxes();
  const { value } = kit.get('/me/calendars');
  expect(value.map((each) => [each['name'], each['isDefaultCalendar'], each['canEdit']])).toEqual([
    ['Calendar', true, true],
    ['Birthdays', false, false],
  ]);
  expect(kit.post(`/me/calendars/${value[1]!['id'] as string}/events`, meeting('No')).status).toBe(403);
});

test('the duplicate name of a calendar is refused with 409, whatever its case', () => {
  const kit = mailboxes();
  expect(kit.post('/me/calendars', { name: 'Zoho CRM' }).status).toBe(201);
  const again = kit.post('/me/calendars', { name: 'zoho crm' });
  expect(again.status).toBe(409);
  expect(errorOf(again)).toMatchObject({
    code: 'ErrorFolderExists',
    message: 'A folder with the specified name already exists.',
  });
});

test('renaming a calendar to the name of another is refused, to its own name in another case is not', () => {
  const kit = mailboxes();
  const id = idOf(kit.post('/me/calendars', { name: 'Zoho CRM' }));
  expect(kit.patch(`/me/calendars/${id}`, { name: 'Calendar' }).status).toBe(409);
  expect(kit.patch(`/me/calendars/${id}`, { name: 'ZOHO crm' }).body['name']).toBe('ZOHO crm');
});

test('the id of a calendar drifts between POST, GET and immutable ids, and every form is accepted', () => {
  const kit = mailboxes();
  const made = idOf(kit.post('/me/calendars', { name: 'Zoho CRM' }));
  const listed = kit.get('/me/calendars').value[2]!['id'] as string;
  const fixed = kit.get('/me/calendars', { prefer: immutable }).value[2]!['id'] as string;
  expect(new Set([made, listed, fixed]).size).toBe(3);
  for (const id of [made, listed, fixed]) expect(kit.get(`/me/calendars/${id}`).body['id']).toBe(listed);
});

test('the default calendar cannot be deleted', () => {
  const kit = mailboxes();
  const id = idOf(kit.get('/me/calendar'));
  expect(kit.del(`/me/calendars/${id}`).status).toBe(400);
  expect(kit.get('/me/calendar').status).toBe(200);
});

test('deleting a calendar answers 204 without a body and takes its events along', () => {
  const kit = mailboxes();
  const calendar = idOf(kit.post('/me/calendars', { name: 'Zoho CRM' }));
  const event = idOf(kit.post(`/me/calendars/${calendar}/events`, meeting('One')));
  const gone = kit.del(`/me/calendars/${calendar}`);
  expect([gone.status, gone.body]).toEqual([204, {}]);
  expect(kit.get(`/me/events/${event}`).status).toBe(404);
  expect(kit.get(`/me/calendars/${calendar}`).status).toBe(404);
});

test('the marker of a calendar is shown only on $expand, in lists too', () => {
  const kit = mailboxes();
  const calendar = idOf(kit.post('/me/calendars', { name: 'Zoho CRM', ...stamp('marker') }));
  expect(kit.get(`/me/calendars/${calendar}`).body['singleValueExtendedProperties']).toBeUndefined();
  const expected = [{ id: stampId.replace(/\{.*\}/, (guid) => guid.toLowerCase()), value: 'marker' }];
  expect(kit.get(`/me/calendars/${calendar}?${expandStamp}`).body['singleValueExtendedProperties']).toEqual(expected);
  expect(kit.get(`/me/calendars?${expandStamp}`).value.map((each) => each['singleValueExtendedProperties'])).toEqual([
    undefined,
    undefined,
    expected,
  ]);
});

test('only the primary calendar tallies responses', () => {
  const kit = mailboxes();
  const made = kit.post('/me/calendars', { name: 'Zoho CRM' });
  expect(made.body['isTallyingResponses']).toBe(false);
  expect(kit.get('/me/calendar').body['isTallyingResponses']).toBe(true);
});

test('calendars come ten to a page', () => {
  const kit = mailboxes();
  for (let index = 0; index < 10; index += 1) kit.post('/me/calendars', { name: `Calendar ${index}` });
  expect(kit.pages('/me/calendars').sizes).toEqual([10, 2]);
});
