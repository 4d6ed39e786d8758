import { addRecord, deleteRecord, purgeRecord, restoreRecord, updateRecord } from '../../src/sandbox/crm/records';
import { crmWorld, KIM, LEE, meeting } from './crm-client';

const own = { ownerId: KIM.crmUserId, source: 'crm_ui' } as const;
const DAY = 86_400;

function many(count: number) {
  const client = crmWorld();
  for (let index = 0; index < count; index += 1) addRecord(client.world, 'Events', meeting(), own);
  return client;
}

test('a list without fields is refused, and so are more than 50 fields and 200 a page', () => {
  const { get } = many(1);
  expect(get('Events').body).toMatchObject({ code: 'REQUIRED_PARAM_MISSING', details: { param_name: 'fields' } });
  const names = Array.from({ length: 51 }, (_, index) => `F${index}`).join(',');
  expect(get('Events', { fields: names }).body).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 50 } });
  expect(get('Events', { fields: 'id', per_page: '201' }).body.code).toBe('LIMIT_EXCEEDED');
});

test('nothing at all is 204, nothing modified since is 304, both without a body', () => {
  const { get, world } = crmWorld();
  expect(get('Events', { fields: 'id' })).toMatchObject({ status: 204, body: undefined });
  addRecord(world, 'Events', meeting(), own);
  const later = new Date(world.now('crm').getTime() + 60_000).toISOString();
  const reply = get('Events', { fields: 'id' }, { headers: { 'if-modified-since': later } });
  expect(reply).toMatchObject({ status: 304, body: undefined });
});

test('If-Modified-Since includes its own second, where several changes can share one stamp', () => {
  const { get, world } = crmWorld();
  const at = '2026-01-05T09:00:00Z';
  const ids = [1, 2].map(() => addRecord(world, 'Events', meeting(), { ...own, at }));
  addRecord(world, 'Events', meeting(), { ...own, at: '2026-01-05T08:59:59Z' });
  const reply = get(
    'Events',
    { fields: 'Modified_Time', sort_by: 'Modified_Time', sort_order: 'asc' },
    { headers: { 'if-modified-since': '2026-01-05T10:00:00+01:00' } },
  );
  expect(reply.body.data.map((row) => row.id)).toEqual(ids);
  expect(new Set(reply.body.data.map((row) => row.Modified_Time)).size).toBe(1);
});

test('page 11 is refused without a token, and the tokens lead through everything once', () => {
  const { get } = many(2050);
  const query = { fields: 'id', sort_by: 'Created_Time', sort_order: 'asc' };
  expect(get('Events', { ...query, page: '11' }).body.code).toBe('DISCRETE_PAGINATION_LIMIT_EXCEEDED');
  const seen: string[] = [];
  let reply = get('Events', query);
  for (;;) {
    seen.push(...reply.body.data.map((row) => row.id));
    const token = reply.body.info.next_page_token;
    expect(reply.body.info.more_records).toBe(token !== null);
    if (token === null) break;
    reply = get('Events', { ...query, page_token: token });
  }
  expect(seen).toHaveLength(2050);
  expect(new Set(seen).size).toBe(2050);
});

test('a page token is bound to its parameters and its user, and lives 24 hours', () => {
  const { get, pass } = many(3);
  const query = { fields: 'id', per_page: '2' };
  const token = get('Events', query).body.info.next_page_token!;
  const next = { ...query, page_token: token };
  expect(get('Events', next).body.data).toHaveLength(1);
  expect(get('Events', { ...next, fields: 'id,Venue' }).body.code).toBe('TOKEN_BOUND_DATA_MISMATCH');
  expect(get('Events', next, { token: LEE.crmToken }).body.code).toBe('TOKEN_BOUND_DATA_MISMATCH');
  expect(get('Events', { ...next, page: '2' }).body.code).toBe('AMBIGUITY_DURING_PROCESSING');
  expect(get('Events', { ...query, page_token: 'x' }).body.code).toBe('INVALID_DATA');
  pass(DAY + 2);
  expect(get('Events', next).body.code).toBe('EXPIRED_VALUE');
});

test('a record that vanishes between two pages hides none of the others', () => {
  const { get, world } = many(4);
  const query = { fields: 'id', per_page: '2', sort_order: 'asc' };
  const first = get('Events', query).body;
  const [gone] = first.data;
  deleteRecord(world, 'Events', gone!.id);
  const second = get('Events', { ...query, page_token: first.info.next_page_token! }).body;
  expect(second.data).toHaveLength(2);
});

test('times come with the offset of the token user, whatever offset they were written with', () => {
  const { get, post } = crmWorld();
  const created = post('Events', { data: [meeting({ Start_DateTime: '2026-08-25T08:00:00.750Z' })], trigger: [] });
  const { id } = created.body.data[0]!.details;
  expect(get(`Events/${id}`).body.data[0]!.Start_DateTime).toBe('2026-08-25T10:00:00+02:00');
  const other = get(`Events/${id}`, {}, { token: LEE.crmToken });
  expect(other.body.data[0]!.Start_DateTime).toBe('2026-08-25T04:00:00-04:00');
});

test('the offset follows summer time of the day of the meeting', () => {
  const { get, world } = crmWorld();
  const times = { Start_DateTime: '2026-10-26T09:00:00Z', End_DateTime: '2026-10-26T10:00:00Z' };
  const id = addRecord(world, 'Events', meeting(times), own);
  expect(get(`Events/${id}`).body.data[0]!.Start_DateTime).toBe('2026-10-26T10:00:00+01:00');
});

test.each([
  ['lastSecond', '2026-03-30T23:59:59+02:00'],
  ['midnightOfLastDay', '2026-03-30T00:00:00+02:00'],
] as const)('all-day keeps its dates over a change of the clock, with the end as %s', (allDayEnd, end) => {
  const { crm, get, post } = crmWorld();
  crm.allDayEnd = allDayEnd;
  const written = meeting({
    All_day: true,
    Start_DateTime: '2026-03-28T00:00:00+01:00',
    End_DateTime: '2026-03-30T12:00:00+02:00',
  });
  const { id } = post('Events', { data: [written], trigger: [] }).body.data[0]!.details;
  const record = get(`Events/${id}`).body.data[0]!;
  expect([record.Start_DateTime, record.End_DateTime]).toEqual(['2026-03-28T00:00:00+01:00', end]);
});

test('rich text is cut to 500 characters in lists and queries, and whole in the answer for one record', () => {
  const { get, world, coql } = crmWorld();
  const id = addRecord(world, 'Events', meeting({ Description: 'ä'.repeat(700) }), own);
  expect(get('Events', { fields: 'Description' }).body.data[0]!.Description).toHaveLength(500);
  expect(coql("select Description from Events where id = '" + id + "'").body.data[0]!.Description).toHaveLength(500);
  expect(get(`Events/${id}`).body.data[0]!.Description).toHaveLength(700);
});

test('participants and $event_cancelled come in a list only when they are named', () => {
  const { get, world } = crmWorld();
  const participants = [{ type: 'email', Email: 'ann@customer.example', participant: 'ann@customer.example' }];
  addRecord(world, 'Events', meeting({ Participants: participants, $event_cancelled: true }), own);
  expect(get('Events', { fields: 'Event_Title' }).body.data[0]).not.toHaveProperty('Participants');
  const row = get('Events', { fields: 'Participants,$event_cancelled,Nonsense' }).body.data[0]!;
  expect(Object.keys(row).sort()).toEqual(['$event_cancelled', 'Participants', 'id']);
  expect(row.Participants[0]).toMatchObject({ type: 'email', Email: 'ann@customer.example', invited: false });
});

test('lookups carry name and id, the owner an address as well', () => {
  const { get, world } = crmWorld();
  const contact = addRecord(world, 'Contacts', { First_Name: 'Ann', Last_Name: 'Ray' }, own);
  const account = addRecord(world, 'Accounts', { Account_Name: 'Brook Labs' }, own);
  const fields = { Who_Id: { id: contact }, What_Id: { id: account }, $se_module: 'Accounts' };
  addRecord(world, 'Events', meeting(fields), own);
  const row = get('Events', { fields: 'Owner,Who_Id,What_Id,$se_module' }).body.data[0]!;
  expect(row).toMatchObject({
    Owner: { id: KIM.crmUserId, name: KIM.name, email: KIM.email },
    Who_Id: { id: contact, name: 'Ann Ray' },
    What_Id: { id: account, name: 'Brook Labs' },
    $se_module: 'Accounts',
  });
});

test('an unknown id is 400 INVALID_DATA, a deleted one 204', () => {
  const { get, world } = crmWorld();
  const id = addRecord(world, 'Events', meeting(), own);
  deleteRecord(world, 'Events', id);
  expect(get(`Events/${id}`).status).toBe(204);
  expect(get('Events/4876876000000999999')).toMatchObject({ status: 400, body: { code: 'INVALID_DATA' } });
});

test('the deleted feed shows recycle for 60 days, permanent without names to the 120th, then nothing', () => {
  const { get, world, pass } = crmWorld();
  const id = addRecord(world, 'Events', meeting(), own);
  deleteRecord(world, 'Events', id, LEE.crmUserId);
  expect(get('Events/deleted').body.data[0]).toMatchObject({
    id,
    type: 'recycle',
    display_name: 'Filter review',
    deleted_by: { id: LEE.crmUserId },
  });
  pass(61 * DAY);
  expect(get('Events/deleted', { type: 'recycle' }).status).toBe(204);
  const row = get('Events/deleted', { type: 'permanent' }).body.data[0]!;
  expect(row).toMatchObject({ id, type: 'permanent', display_name: null, deleted_by: null, created_by: null });
  pass(60 * DAY);
  expect(get('Events/deleted').status).toBe(204);
});

test('the deleted feed filters by the time of deletion, newest first, and answers 304', () => {
  const { get, world, pass } = crmWorld();
  const ids = [1, 2].map(() => addRecord(world, 'Events', meeting(), own));
  deleteRecord(world, 'Events', ids[0]!);
  pass(100);
  const since = world.now('crm').toISOString();
  deleteRecord(world, 'Events', ids[1]!);
  const rows = (headers: Record<string, string>) => get('Events/deleted', {}, { headers });
  expect(rows({}).body.data.map((row) => row.id)).toEqual([ids[1], ids[0]]);
  expect(rows({ 'if-modified-since': since }).body.data).toHaveLength(1);
  pass(100);
  expect(rows({ 'if-modified-since': world.now('crm').toISOString() }).status).toBe(304);
});

test('a restored record is back under its id and gone from the deleted feed; a purged one stays away', () => {
  const { get, world } = crmWorld();
  const [back, purged] = [1, 2].map(() => addRecord(world, 'Events', meeting(), own));
  deleteRecord(world, 'Events', back!);
  deleteRecord(world, 'Events', purged!);
  purgeRecord(world, 'Events', purged!);
  restoreRecord(world, 'Events', back!);
  expect(() => restoreRecord(world, 'Events', purged!)).toThrow('recycle bin');
  expect(get(`Events/${back!}`).status).toBe(200);
  expect(get('Events/deleted').body.data.map((row) => row.id)).toEqual([purged]);
});

test('only the timeline tells an imported record, and what was edited since', () => {
  const { get, world, pass } = crmWorld();
  const id = addRecord(world, 'Events', meeting(), { ...own, source: 'import', at: '2026-01-05T09:00:00Z' });
  pass(5);
  updateRecord(world, 'Events', id, { Event_Title: 'Filter change' });
  expect(JSON.stringify(get(`Events/${id}`).body)).not.toContain('import');
  const timeline = get(`Events/${id}/__timeline`).body.__timeline;
  expect(timeline.map((entry) => [entry.action, entry.source])).toEqual([
    ['updated', 'crm_ui'],
    ['added', 'import'],
  ]);
  expect(timeline[0]!.field_history[0]).toMatchObject({
    api_name: 'Event_Title',
    _value: { old: 'Filter review', new: 'Filter change' },
  });
});

test('the search index lags a fresh record, and COQL does not', () => {
  const { get, coql, pass, world } = crmWorld();
  addRecord(world, 'Contacts', { Last_Name: 'Ray', Email: 'ann.ray@customer.example' }, own);
  const find = () => get('Contacts/search', { email: 'ann.ray@customer.example' });
  expect(find().status).toBe(204);
  expect(coql("select Email from Contacts where Email = 'ann.ray@customer.example'").body.data).toHaveLength(1);
  pass(61);
  expect(find().body.data).toHaveLength(1);
});

test('equals of the search behaves as contains, and brackets in a value are escaped', () => {
  const { crm, get, world } = crmWorld();
  crm.searchLagSeconds = 0;
  for (const name of ['Ray', 'Rayburn (new)', 'Smith']) addRecord(world, 'Contacts', { Last_Name: name }, own);
  const find = (criteria: string) => get('Contacts/search', { criteria });
  expect(find('(Last_Name:equals:Ray)').body.data).toHaveLength(2);
  expect(find('((Last_Name:equals:Ray)and(Last_Name:equals:\\(new\\)))').body.data).toHaveLength(1);
  expect(find('(Nonsense:equals:x)').body.code).toBe('INVALID_QUERY');
  expect(get('Contacts/search').body.code).toBe('EXPECTED_PARAM_MISSING');
});

test('the list lag keeps a fresh change out of lists while the single record shows it', () => {
  const { crm, get, pass, world } = crmWorld();
  crm.listLagSeconds = 5;
  const id = addRecord(world, 'Events', meeting(), own);
  expect(get('Events', { fields: 'id' }).status).toBe(204);
  expect(get(`Events/${id}`).status).toBe(200);
  pass(6);
  expect(get('Events', { fields: 'id' }).status).toBe(200);
});

test('the list lag may keep back one record while a newer one is listed', () => {
  const { crm, get, pass, world } = crmWorld();
  crm.listLagSeconds = 60;
  const late = addRecord(world, 'Events', meeting(), own);
  crm.listLagEvery = Number(late.slice(-9));
  pass(1);
  const newer = addRecord(world, 'Events', meeting(), own);
  expect(get('Events', { fields: 'id' }).body.data).toMatchObject([{ id: newer }]);
  pass(60);
  expect(get('Events', { fields: 'id' }).body.data).toHaveLength(2);
});

test('ids are texts of 19 digits that a number cannot hold', () => {
  const { world } = crmWorld();
  const id = addRecord(world, 'Events', meeting(), own);
  expect(id).toMatch(/^\d{19}$/);
  expect(String(Number(id))).not.toBe(id);
});
