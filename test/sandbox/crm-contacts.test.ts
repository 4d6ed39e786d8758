import { mergeRecords } from '../../src/sandbox/crm/merge';
import { addRecord, deleteRecord, restoreRecord, updateRecord } from '../../src/sandbox/crm/records';
import { crmWorld, KIM, LEE, type Item } from './crm-client';

const own = { ownerId: KIM.crmUserId, source: 'crm_ui' } as const;

function contactsWorld() {
  const client = crmWorld();
  const create = (fields: Record<string, unknown>): Item =>
    client.post('Contacts', { data: [{ Last_Name: 'Ray', ...fields }], trigger: [] }).body.data[0]!;
  const read = (id: string): Item => client.get(`Contacts/${id}`).body.data[0]!;
  const add = (fields: Record<string, unknown> = {}, module = 'Contacts') =>
    addRecord(client.world, module, { Last_Name: 'Ray', ...fields }, own);
  const record = (id: string) => client.crm.modules['Contacts']!.records[id]!;
  return { ...client, create, read, add, record };
}

test.each([
  ['First_Name', 40],
  ['Last_Name', 80],
  ['Title', 100],
  ['Department', 50],
  ['Mailing_Street', 250],
  ['Other_City', 100],
  ['Mailing_Zip', 30],
  ['Assistant', 50],
])('%s takes %i characters and not one more', (name, length) => {
  const { create, read } = contactsWorld();
  const { id } = create({ [name]: 'ä'.repeat(length) }).details;
  expect(read(id)[name]).toHaveLength(length);
  expect(create({ [name]: 'ä'.repeat(length + 1) })).toMatchObject({
    code: 'INVALID_DATA',
    details: { api_name: name, json_path: `$.data[0].${name}`, maximum_length: length },
  });
});

test.each([
  ['ann.ray@customer.example', true],
  ["o'neil+crm@müller-söhne.example", true],
  ['x@sub.domain.example', true],
  ['ann ray@customer.example', false],
  ['Ann Ray <ann@customer.example>', false],
  ['ann@customer', false],
  ['ann@customer.1', false],
  ['ann@-customer.example', false],
  ['.ann@customer.example', false],
  ['ann@customer.example;bea@customer.example', false],
])('the address %s is taken: %s', (Email, isTaken) => {
  const { create } = contactsWorld();
  const result = create({ Email });
  if (isTaken) expect(result.code).toBe('SUCCESS');
  else expect(result).toMatchObject({ code: 'INVALID_DATA', details: { api_name: 'Email' } });
});

test.each([
  ['+49 (30) 23125-100', true],
  ['+44 20 7946 0101', true],
  ['212.555.0101;22', true],
  ['2125550101,,22#', true],
  ['212 555 0101 ext 22', true],
  ['(212) 555-0101', true],
  ['030/23125100', false],
  ['+49  30 23125100', false],
  ['-30 23125', false],
  ['++49 30', false],
  ['+49 30 *22', false],
  ['030\n040', false],
  ['+49 (30 23125', false],
  ['1'.repeat(31), false],
])('the phone number %j is taken: %s', (Mobile, isTaken) => {
  const { create } = contactsWorld();
  const result = create({ Mobile });
  if (isTaken) expect(result.code).toBe('SUCCESS');
  else expect(result).toMatchObject({ code: 'INVALID_DATA', details: { api_name: 'Mobile' } });
});

test('a birthday is a date alone, in every zone', () => {
  const { create, get } = contactsWorld();
  const born = (Date_of_Birth: unknown) => create({ Date_of_Birth });
  const { id } = born('1980-02-29').details;
  const readers = [{}, { token: LEE.crmToken }];
  const dates = readers.map((options) => get(`Contacts/${id}`, {}, options).body.data[0]!['Date_of_Birth']);
  expect(dates).toEqual(['1980-02-29', '1980-02-29']);
  for (const bad of ['1981-02-29', '1980-02-29T00:00:00+01:00', '29.02.1980', '--02-29', 19800229]) {
    expect(born(bad)).toMatchObject({ code: 'INVALID_DATA', details: { expected_data_type: 'date' } });
  }
});

test('a lookup takes {id} of a record that exists, and neither a name nor a bare text', () => {
  const { create, read, add } = contactsWorld();
  const account = add({ Account_Name: 'Brook Labs' }, 'Accounts');
  const manager = add({ First_Name: 'Mia' });
  const { id } = create({ Account_Name: { id: account }, Reporting_To: { id: manager } }).details;
  expect(read(id)).toMatchObject({
    Account_Name: { id: account, name: 'Brook Labs' },
    Reporting_To: { id: manager, name: 'Mia Ray' },
  });
  for (const bad of [{ name: 'Brook Labs' }, 'Brook Labs', account, { id: manager }, { id: '4876876000000999999' }]) {
    expect(create({ Account_Name: bad })).toMatchObject({
      code: 'INVALID_DATA',
      details: { api_name: 'Account_Name' },
    });
  }
});

test('a deleted account leaves an empty lookup', () => {
  const { create, read, add, world } = contactsWorld();
  const account = add({ Account_Name: 'Brook Labs' }, 'Accounts');
  const { id } = create({ Account_Name: { id: account } }).details;
  deleteRecord(world, 'Accounts', account);
  expect(read(id)['Account_Name']).toBeNull();
});

test('an address may be held twice, until the organisation makes it unique', () => {
  const { crm, create } = contactsWorld();
  const Email = 'ann@customer.example';
  const first = create({ Email });
  expect(create({ Email }).code).toBe('SUCCESS');
  crm.uniqueFields['Contacts'] = ['Email', 'Third_Email'];
  expect(create({ Email })).toMatchObject({ code: 'DUPLICATE_DATA', details: { id: first.details.id } });
  const own = create({ Third_Email: 'ann@home.example' });
  expect(create({ Third_Email: 'Ann@Home.example' })).toMatchObject({
    code: 'DUPLICATE_DATA',
    details: { api_name: 'Third_Email', id: own.details.id },
  });
});

test('upsert goes by the given fields only, own ones included', () => {
  const { post } = contactsWorld();
  const upsert = (fields: object, keys?: string[]) =>
    post('Contacts/upsert', {
      data: [{ Last_Name: 'Ray', ...fields }],
      trigger: [],
      ...(keys ? { duplicate_check_fields: keys } : {}),
    }).body.data[0]!;
  const both = { Email: 'ann@customer.example', Third_Email: 'ann@home.example' };
  expect(upsert(both).action).toBe('insert');
  expect(upsert({ Email: both.Email }, ['Third_Email']).action).toBe('insert');
  expect(upsert({ Third_Email: both.Third_Email }, ['Third_Email'])).toMatchObject({
    action: 'update',
    duplicate_field: 'Third_Email',
  });
});

test('a search by address covers every e-mail field, and an update leaves the index for a while', () => {
  const { get, put, pass, add } = contactsWorld();
  const id = add({ Email: 'a@customer.example', Secondary_Email: 'b@customer.example', Third_Email: 'c@home.example' });
  pass(61);
  const find = (email: string) => get('Contacts/search', { email }).status;
  expect(['a@customer.example', 'B@customer.example', 'c@home.example'].map(find)).toEqual([200, 200, 200]);
  put('Contacts', { data: [{ id, Title: 'Buyer' }], trigger: [] });
  expect(find('a@customer.example')).toBe(204);
  expect(get('Contacts/search', { criteria: '(Email:equals:a@customer.example)' }).status).toBe(204);
  pass(61);
  expect(get('Contacts/search', { criteria: '(Email:equals:a@customer.example)' }).status).toBe(200);
});

test('a locked record is read, and neither changed nor deleted', () => {
  const { ask, get, put, add, record, read } = contactsWorld();
  const id = add();
  record(id).hold = 'locked';
  expect(read(id)).toMatchObject({ Locked__s: true, $locked_for_me: true, $editable: false });
  expect(put('Contacts', { data: [{ id, Title: 'Buyer' }], trigger: [] })).toMatchObject({
    status: 400,
    body: { data: [{ code: 'RECORD_LOCKED', details: { api_name: 'id', action: 'update' } }] },
  });
  expect(ask('DELETE', 'Contacts', { query: { ids: id } }).body.data[0]).toMatchObject({
    code: 'RECORD_LOCKED',
    details: { action: 'delete', id },
  });
  expect(get('Contacts', { fields: 'Locked__s' }).body.data).toEqual([{ id, Locked__s: true }]);
});

test('an unapproved record is in no list unless asked for, and is there all the same', () => {
  const { ask, get, put, add, record, read } = contactsWorld();
  const [waiting, free] = [add(), add()];
  record(waiting).hold = 'unapproved';
  const list = (query: Record<string, string>) =>
    get('Contacts', { fields: 'id', sort_order: 'asc', ...query }).body.data.map((row) => row.id);
  expect(list({})).toEqual([free]);
  expect(list({ approved: 'false' })).toEqual([waiting]);
  expect(list({ approved: 'both' })).toEqual([waiting, free]);
  expect(get('Contacts', { fields: 'id', approved: 'perhaps' }).status).toBe(400);
  expect(read(waiting)).toMatchObject({ $approved: false, $approval_state: 'approval_process_pending' });
  expect(put('Contacts', { data: [{ id: waiting }], trigger: [] }).body.data[0]!.code).toBe('NOT_APPROVED');
  expect(ask('DELETE', `Contacts/${waiting}`).body.data[0]!.code).toBe('NOT_APPROVED');
});

test('merging fills the kept contact, moves what pointed at the other one, and deletes that one for good', () => {
  const { get, read, add, world } = contactsWorld();
  const kept = add({ Email: 'a@customer.example' });
  const other = add({ Email: 'b@customer.example', Title: 'Buyer' });
  const task = add({ Subject: 'Call', Who_Id: { id: other } }, 'Tasks');
  mergeRecords(world, 'Contacts', kept, other);
  expect(read(kept)).toMatchObject({ Email: 'a@customer.example', Title: 'Buyer' });
  expect(get(`Tasks/${task}`).body.data[0]!['Who_Id']).toMatchObject({ id: kept });
  expect(get('Contacts/deleted').body.data).toMatchObject([{ id: other, type: 'permanent' }]);
  expect(get(`Contacts/${other}`).status).toBe(204);
  expect(() => restoreRecord(world, 'Contacts', other)).toThrow('recycle bin');
  expect(() => mergeRecords(world, 'Contacts', kept, other)).toThrow('no two records');
});

test('a hundred go in one DELETE, and 101 are refused; restored, one is back with all it had', () => {
  const { ask, get, read, add, world } = contactsWorld();
  const ids = Array.from({ length: 101 }, () => add({ Title: 'Buyer' }));
  const remove = (some: string[]) => ask('DELETE', 'Contacts', { query: { ids: some.join(',') } });
  expect(remove(ids).body).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 100 } });
  expect(remove(ids.slice(0, 100)).body.data.every((item) => item.code === 'SUCCESS')).toBe(true);
  expect(get('Contacts/deleted').body.data).toHaveLength(100);
  restoreRecord(world, 'Contacts', ids[0]!);
  expect(read(ids[0]!)['Title']).toBe('Buyer');
  expect(get('Contacts/deleted').body.data).toHaveLength(99);
});

test('only the timeline tells an imported contact, with who changed which field since', () => {
  const { get, pass, world } = contactsWorld();
  const id = addRecord(world, 'Contacts', { Last_Name: 'Ray' }, { ...own, source: 'import' });
  pass(5);
  updateRecord(world, 'Contacts', id, { Title: 'Buyer' });
  const timeline = get(`Contacts/${id}/__timeline`).body.__timeline;
  expect(timeline.map((entry) => [entry.action, entry.source])).toEqual([
    ['updated', 'crm_ui'],
    ['added', 'import'],
  ]);
  expect(timeline[0]!.field_history).toMatchObject([{ api_name: 'Title', _value: { old: null, new: 'Buyer' } }]);
});

test('one composite request reads and writes several modules, each with its own answer', () => {
  const { post, add } = contactsWorld();
  add();
  const item = (method: string, uri: string, body: object = {}) => ({
    sub_request_id: uri,
    method,
    uri: `/crm/v8/${uri}`,
    params: {},
    headers: {},
    body,
  });
  const reply = post('__composite_requests', {
    rollback_on_fail: false,
    concurrent_execution: false,
    __composite_requests: [
      item('GET', 'Contacts?fields=id'),
      item('GET', 'Tasks?fields=id'),
      item('GET', 'Contacts/deleted'),
      item('POST', 'coql', { select_query: 'select Last_Name from Contacts' }),
      item('POST', 'Tasks', { data: [{ Subject: 'Call' }], trigger: [] }),
    ],
  });
  const statuses = reply.body.__composite_requests.map((result) => result.details.response.status_code);
  expect(statuses).toEqual([200, 204, 204, 200, 201]);
});
