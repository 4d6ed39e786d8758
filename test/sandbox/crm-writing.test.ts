import { addRecord } from '../../src/sandbox/crm/records';
import { crmWorld, KIM, LEE, meeting } from './crm-client';

const own = { ownerId: KIM.crmUserId, source: 'crm_ui' } as const;
const colleagues = { ownerId: LEE.crmUserId, source: 'crm_ui' } as const;

test('results come in the order of the input: 201 all good, 207 mixed, 400 all bad, each with data', () => {
  const { post } = crmWorld();
  const good = meeting();
  const bad = { Event_Title: 'x' };
  const codes = (data: unknown[]) => {
    const reply = post('Events', { data, trigger: [] });
    return [reply.status, ...reply.body.data.map((item) => item.code)];
  };
  expect(codes([good, good])).toEqual([201, 'SUCCESS', 'SUCCESS']);
  expect(codes([bad, good])).toEqual([207, 'MANDATORY_NOT_FOUND', 'SUCCESS']);
  expect(codes([bad])).toEqual([400, 'MANDATORY_NOT_FOUND']);
});

test('what is not stored names its field and place', () => {
  const { post } = crmWorld();
  const first = (fields: Record<string, unknown>) =>
    post('Events', { data: [meeting(fields)], trigger: [] }).body.data[0]!;
  expect(first({ Event_Title: '' }).details).toEqual({
    api_name: 'Event_Title',
    json_path: '$.data[0].Event_Title',
  });
  expect(first({ Event_Title: 'x'.repeat(256) })).toMatchObject({
    code: 'INVALID_DATA',
    details: { api_name: 'Event_Title', maximum_length: 255 },
  });
  expect(first({ All_day: 'yes' })).toMatchObject({ code: 'INVALID_DATA', details: { expected_data_type: 'boolean' } });
  expect(first({ Start_DateTime: '2026-08-25T10:00:00' }).details.expected_data_type).toBe('datetime');
  expect(first({ End_DateTime: '2026-08-25T09:00:00+02:00' }).details.api_name).toBe('End_DateTime');
  expect(first({ Who_Id: { id: '4876876000000999999' } }).details.json_path).toBe('$.data[0].Who_Id.id');
});

test('a related record needs $se_module', () => {
  const { post, world } = crmWorld();
  const account = addRecord(world, 'Accounts', { Account_Name: 'Brook Labs' }, own);
  const write = (fields: object) => post('Events', { data: [meeting({ ...fields })], trigger: [] });
  expect(write({ What_Id: { id: account } }).body.data[0]).toMatchObject({
    code: 'MANDATORY_NOT_FOUND',
    details: { api_name: '$se_module' },
  });
  expect(write({ What_Id: { id: account }, $se_module: 'Accounts' }).status).toBe(201);
});

test('the 51st participant is one too many', () => {
  const { post } = crmWorld();
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      type: 'email',
      Email: `p${index}@customer.example`,
      participant: `p${index}@customer.example`,
    }));
  const status = (count: number) => post('Events', { data: [meeting({ Participants: people(count) })], trigger: [] });
  expect(status(50).status).toBe(201);
  expect(status(51).body.data[0]).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { maximum_length: 50 } });
});

test('101 records, an unknown trigger and a body without data are refused as a whole', () => {
  const { post } = crmWorld();
  const data = Array.from({ length: 101 }, () => meeting());
  expect(post('Events', { data }).body).toMatchObject({ code: 'INVALID_DATA', details: { maximum_length: 100 } });
  expect(post('Events', { data: [meeting()], trigger: ['workflows'] }).status).toBe(400);
  expect(post('Events', meeting()).body.code).toBe('MANDATORY_NOT_FOUND');
});

test('texts come back without blanks at line ends and with plain line feeds', () => {
  const { get, post } = crmWorld();
  const { id } = post('Events', { data: [meeting({ Description: 'one  \r\ntwo\t\r\n' })], trigger: [] }).body.data[0]!
    .details;
  expect(get(`Events/${id}`).body.data[0]!.Description).toBe('one\ntwo\n');
});

test('unknown values of a choice are kept, unknown and read-only fields passed over', () => {
  const { get, post } = crmWorld();
  const task = { Subject: 'Call', Status: 'Waiting on someone else', Nonsense: 1, Closed_Time: 'x' };
  const { id } = post('Tasks', { data: [task], trigger: [] }).body.data[0]!.details;
  expect(get(`Tasks/${id}`).body.data[0]).toMatchObject({ Status: 'Waiting on someone else', Closed_Time: null });
});

test('a due date is a date alone', () => {
  const { post } = crmWorld();
  const write = (Due_Date: string) => post('Tasks', { data: [{ Subject: 'Call', Due_Date }], trigger: [] }).status;
  expect([write('2026-08-25'), write('2026-08-25T10:00:00+02:00')]).toEqual([201, 400]);
});

test('one recurring POST answers one result per occurrence, each a record of one series', () => {
  const { get, post } = crmWorld();
  const rule = { RRULE: 'FREQ=WEEKLY;INTERVAL=1;DTSTART=2026-10-13;UNTIL=2026-11-03' };
  const times = { Start_DateTime: '2026-10-13T09:00:00+02:00', End_DateTime: '2026-10-13T10:00:00+02:00' };
  const reply = post('Events', { data: [meeting({ ...times, Recurring_Activity: rule })], trigger: [] });
  expect(reply.body.data).toHaveLength(4);
  const rows = get('Events', { fields: 'Start_DateTime,$recurrence_id,Recurring_Activity', sort_order: 'asc' }).body
    .data;
  expect(rows.map((row) => row.Start_DateTime.slice(5, 22))).toEqual([
    '10-13T09:00:00+02',
    '10-20T09:00:00+02',
    '10-27T09:00:00+01',
    '11-03T09:00:00+01',
  ]);
  expect(new Set(rows.map((row) => row['$recurrence_id'])).size).toBe(1);
});

test('the same POST sent again makes a second record: there is no idempotency', () => {
  const { get, post } = crmWorld();
  for (let index = 0; index < 2; index += 1) post('Events', { data: [meeting()], trigger: [] });
  expect(get('Events', { fields: 'id' }).body.data).toHaveLength(2);
});

test('every update moves Modified_Time, even one that changes nothing', () => {
  const { get, put, pass, world } = crmWorld();
  const id = addRecord(world, 'Events', meeting(), { ...own, at: '2026-01-05T09:00:00Z' });
  pass(5);
  put('Events', { data: [{ id, Event_Title: 'Filter review' }], trigger: [] });
  const record = get(`Events/${id}`).body.data[0]!;
  expect(Date.parse(record.Modified_Time)).toBeGreaterThan(Date.parse(record.Created_Time));
});

test('an update keeps the order, leaves other fields alone and clears with null', () => {
  const { get, put, world } = crmWorld();
  const ids = [1, 2].map(() => addRecord(world, 'Events', meeting({ Venue: 'Room 1', Description: 'x' }), own));
  const data = [{ id: ids[1], Venue: null }, { id: '4876876000000999999' }, { id: ids[0], Venue: 'Room 2' }];
  const reply = put('Events', { data, trigger: [] });
  expect(reply.status).toBe(207);
  expect(reply.body.data.map((item) => (item.status === 'success' ? item.details.id : item.code))).toEqual([
    ids[1],
    'INVALID_DATA',
    ids[0],
  ]);
  expect(get(`Events/${ids[1]!}`).body.data[0]).toMatchObject({ Venue: null, Description: 'x' });
});

test('a guarded update of a record changed meanwhile answers 412 with who and when', () => {
  const { put, pass, world } = crmWorld();
  const id = addRecord(world, 'Events', meeting(), own);
  const seen = world.now('crm').toISOString();
  const update = (Venue: string, headers: Record<string, string>) =>
    put(`Events/${id}`, { data: [{ Venue }], trigger: [] }, { headers });
  pass(5);
  expect(update('Room 1', { 'if-unmodified-since': seen }).status).toBe(200);
  const reply = update('Room 2', { 'if-unmodified-since': seen });
  expect(reply.status).toBe(412);
  expect(reply.body.data[0]).toMatchObject({
    code: 'ALREADY_MODIFIED',
    details: { id, Modified_By: { id: KIM.crmUserId } },
  });
});

test('without trigger a workflow edits the record a moment later and mails; trigger [] keeps it quiet', () => {
  const { get, post, pass, world } = crmWorld();
  const create = (body: object) => post('Events', { data: [meeting()], ...body }).body.data[0]!.details;
  const [loud, quiet] = [create({}), create({ trigger: [] })];
  pass(3);
  const record = (id: string) => get(`Events/${id}`).body.data[0]!;
  expect(record(loud.id).Description).toContain('workflow');
  expect(record(loud.id).Modified_Time).not.toBe(loud.Modified_Time);
  expect(record(quiet.id)).toMatchObject({ Description: null, Modified_Time: quiet.Modified_Time });
  expect(world.state.outbox.map((mail) => mail.kind)).toEqual(['crm']);
});

test('participants are mailed when they are invited or a notification is asked for, else not', () => {
  const { post, world } = crmWorld();
  const create = (invited: boolean, fields: object = {}) => {
    const person = { type: 'email', Email: 'ann@customer.example', participant: 'ann@customer.example', invited };
    post('Events', { data: [meeting({ Participants: [person], ...fields })], trigger: [] });
    return world.state.outbox.length;
  };
  expect([create(false), create(true), create(false, { $send_notification: true })]).toEqual([0, 1, 2]);
  expect(world.state.outbox[0]).toMatchObject({ kind: 'crm', to: 'ann@customer.example' });
});

test('DELETE goes to the recycle bin; the same again answers 400 "record not deleted"; mixed is 207', () => {
  const { ask, world } = crmWorld();
  const [first, second] = [1, 2].map(() => addRecord(world, 'Events', meeting(), own));
  const remove = (ids: string) => ask('DELETE', 'Events', { query: { ids } });
  expect(remove(first!).status).toBe(200);
  expect(remove(first!)).toMatchObject({
    status: 400,
    body: { data: [{ code: 'INVALID_DATA', message: 'record not deleted', details: { id: first } }] },
  });
  expect(remove(`${first!},${second!}`).status).toBe(207);
});

test('upsert is refused for meetings and tasks, and finds contacts by their address', () => {
  const { post } = crmWorld();
  expect(post('Events/upsert', { data: [meeting()] }).status).toBe(400);
  expect(post('Tasks/upsert', { data: [{ Subject: 'x' }] }).status).toBe(400);
  const upsert = (Last_Name: string) =>
    post('Contacts/upsert', { data: [{ Last_Name, Email: 'ann@customer.example' }], trigger: [] });
  expect(upsert('Ray')).toMatchObject({ status: 201, body: { data: [{ action: 'insert' }] } });
  expect(upsert('Rey')).toMatchObject({
    status: 200,
    body: { data: [{ action: 'update', duplicate_field: 'Email' }] },
  });
});

test('a unique field refuses a second holder and names the first one', () => {
  const { crm, post, world } = crmWorld();
  crm.uniqueFields['Contacts'] = ['Email'];
  const id = addRecord(world, 'Contacts', { Last_Name: 'Ray', Email: 'ann@customer.example' }, own);
  const reply = post('Contacts', { data: [{ Last_Name: 'Rey', Email: 'ANN@customer.example' }], trigger: [] });
  expect(reply.body.data[0]).toMatchObject({
    code: 'DUPLICATE_DATA',
    details: { api_name: 'Email', duplicate_record: { id, Owner: { id: KIM.crmUserId } } },
  });
});

test("a standard user reads a colleague's meeting and cannot change it; an administrator can", () => {
  const { ask, get, put, world } = crmWorld();
  const id = addRecord(world, 'Events', meeting(), colleagues);
  const body = { data: [{ Venue: 'Room 1' }], trigger: [] };
  expect(get(`Events/${id}`).status).toBe(200);
  expect(put(`Events/${id}`, body)).toMatchObject({ status: 403, body: { code: 'NO_PERMISSION' } });
  expect(ask('DELETE', `Events/${id}`).status).toBe(403);
  expect(put(`Events/${id}`, body, { token: LEE.crmToken }).status).toBe(200);
});

test("private sharing keeps a colleague's meeting out of lists, queries, searches and the deleted feed", () => {
  const { crm, ask, get, coql, world } = crmWorld();
  crm.sharing = 'private';
  crm.searchLagSeconds = 0;
  const id = addRecord(world, 'Events', meeting(), colleagues);
  expect(get('Events', { fields: 'id' }).status).toBe(204);
  expect(coql('select id from Events where id is not null').status).toBe(204);
  expect(get('Events/search', { word: 'Filter' }).status).toBe(204);
  expect(get(`Events/${id}`).status).toBe(403);
  ask('DELETE', `Events/${id}`, { token: LEE.crmToken });
  expect(get('Events/deleted').status).toBe(204);
});

test('a permission taken from a profile answers 403 with its name, a missing tab like an unknown module', () => {
  const { crm, get, post } = crmWorld();
  crm.permissions.standard = { Crm_Implied_Create_Events: false, Crm_Implied_Tab_Deals: false };
  expect(post('Events', { data: [meeting()] })).toMatchObject({
    status: 403,
    body: { code: 'NO_PERMISSION', details: { permissions: ['Crm_Implied_Create_Events'] } },
  });
  expect(get('Deals', { fields: 'id' }).body.code).toBe('INVALID_MODULE');
  expect(get('Leadz', { fields: 'id' }).body.code).toBe('INVALID_MODULE');
});

test('Bearer, a strange token and no header at all are 401', () => {
  const { get } = crmWorld();
  const code = (headers: Record<string, string>) => get('org', {}, { headers });
  expect(code({ authorization: `Bearer ${KIM.crmToken}` })).toMatchObject({
    status: 401,
    body: { code: 'INVALID_TOKEN' },
  });
  expect(code({ authorization: 'Zoho-oauthtoken from-another-data-centre' }).status).toBe(401);
  expect(code({ authorization: '' }).status).toBe(401);
});

test('credits run out over 24 hours with 429 and no Retry-After, and the header shows from half on', () => {
  const { crm, get, pass } = crmWorld();
  crm.creditLimit = 5;
  expect(get('Events/deleted').headers).toEqual({});
  expect(get('org').headers).toEqual({ 'X-API-CREDITS-REMAINING': '2' });
  expect(get('Events/deleted').headers).toEqual({ 'X-API-CREDITS-REMAINING': '0' });
  const reply = get('org');
  expect(reply).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
  expect(reply.headers).not.toHaveProperty('Retry-After');
  pass(86_400 + 60);
  expect(get('org').status).toBe(200);
});

test('a composite request runs up to five requests and answers each', () => {
  const { post } = crmWorld();
  const item = (uri: string) => ({ sub_request_id: 'a', method: 'GET', uri, params: {}, headers: {}, body: {} });
  const switches = { rollback_on_fail: false, concurrent_execution: false };
  const send = (items: unknown[], rest: object = switches) =>
    post('__composite_requests', { ...rest, __composite_requests: items });
  const reply = send([item('/crm/v8/org'), item('/crm/v8/Leadz?fields=id')]);
  expect(reply.body.__composite_requests.map((result) => result.details.response.status_code)).toEqual([200, 400]);
  expect(send(Array.from({ length: 6 }, () => item('/crm/v8/org'))).status).toBe(400);
  expect(send([item('/crm/v8/org')], {}).body).toMatchObject({
    code: 'MANDATORY_NOT_FOUND',
    details: { api_name: 'rollback_on_fail' },
  });
});

test('paths outside the slice are 404 INVALID_URL_PATTERN, sign-in included', () => {
  const { get } = crmWorld();
  expect(get('/oauth/v2/token')).toMatchObject({ status: 404, body: { code: 'INVALID_URL_PATTERN' } });
  expect(get('settings/feilds').status).toBe(404);
});
