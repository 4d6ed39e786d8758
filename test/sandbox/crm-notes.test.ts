import { mergeRecords } from '../../src/sandbox/crm/merge';
import { addRecord } from '../../src/sandbox/crm/records';
import { crmWorld, KIM, LEE } from './crm-client';

const note = (id: string, fields: Record<string, unknown> = {}) => ({
  Note_Title: 'Call',
  Note_Content: 'Wants a quote by Friday.',
  Parent_Id: { id, module: { api_name: 'Contacts' } },
  ...fields,
});

/** Kim's customer. */
function setUp() {
  const client = crmWorld();
  const origin = { ownerId: KIM.crmUserId, source: 'crm_ui' } as const;
  const contact = addRecord(client.world, 'Contacts', { First_Name: 'Eva', Last_Name: 'Roth' }, origin);
  const write = (...data: Record<string, unknown>[]) => client.post('Notes', { data });
  const read = (fields: string) => client.get(`Contacts/${contact}/Notes`, { fields });
  return { ...client, contact, write, read };
}

test('a note hangs on its record, and is read there', () => {
  const { contact, write, read, pass } = setUp();
  const made = write(note(contact));
  expect(made.status).toBe(201);
  pass(60);
  write(note(contact, { Note_Title: null, Note_Content: 'Second thoughts' }));
  const rows = read('Note_Title,Note_Content,Parent_Id,Owner').body.data;
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ Note_Title: null, Note_Content: 'Second thoughts' });
  expect(rows[1]).toMatchObject({
    id: made.body.data[0]!.details.id,
    Note_Title: 'Call',
    Parent_Id: { id: contact, name: 'Eva Roth', module: { api_name: 'Contacts' } },
    Owner: { name: 'Kim Sawyer', id: KIM.crmUserId, email: KIM.email },
    $se_module: 'Contacts',
  });
});

test.each([
  ['without a text', { Note_Content: '' }, 'MANDATORY_NOT_FOUND', '$.data[0].Note_Content'],
  ['with a title that is too long', { Note_Title: 'x'.repeat(121) }, 'INVALID_DATA', '$.data[0].Note_Title'],
  ['with a text that is too long', { Note_Content: 'x'.repeat(32_001) }, 'INVALID_DATA', '$.data[0].Note_Content'],
  ['on nothing', { Parent_Id: undefined }, 'MANDATORY_NOT_FOUND', '$.data[0].Parent_Id'],
  ['on a record without its module', { Parent_Id: { id: '1' } }, 'MANDATORY_NOT_FOUND', '$.data[0].Parent_Id.module'],
  [
    'on a record of another module',
    { Parent_Id: { id: '4876876000000900001', module: { api_name: 'Leads' } } },
    'INVALID_DATA',
    '$.data[0].Parent_Id.id',
  ],
  [
    'on a module that has none',
    { Parent_Id: { id: '1', module: { api_name: 'Notes' } } },
    'INVALID_DATA',
    '$.data[0].Parent_Id.module.api_name',
  ],
])('a note %s is refused', (_, fields, code, path) => {
  const { contact, write, read } = setUp();
  const answer = write(note(contact, fields));
  expect(answer.status).toBe(400);
  expect(answer.body.data[0]).toMatchObject({ code, details: { json_path: path } });
  expect(read('id').status).toBe(204);
});

test('a hundred notes at once are the most, and one that is refused keeps no other from being made', () => {
  const { contact, write, read } = setUp();
  expect(write(...Array.from({ length: 101 }, () => note(contact))).status).toBe(400);
  expect(write(note(contact), note('1')).status).toBe(207);
  expect(read('id').body.data).toHaveLength(1);
});

test('lists cut a long text at 500 characters, the note itself has all of it', () => {
  const { contact, write, read, get } = setUp();
  const id = write(note(contact, { Note_Content: 'x'.repeat(900) })).body.data[0]!.details.id;
  expect(String(read('Note_Content').body.data[0]!.Note_Content)).toHaveLength(500);
  expect(String(get(`Notes/${id}`).body.data[0]!.Note_Content)).toHaveLength(900);
});

test('all notes at once are for administrators', () => {
  const { contact, write, get } = setUp();
  write(note(contact));
  expect(get('Notes', { fields: 'Note_Title' }).status).toBe(403);
  expect(get('Notes', { fields: 'Note_Title' }, { token: LEE.crmToken }).body.data).toHaveLength(1);
});

test('a note is changed and deleted by who wrote it, not by a colleague', () => {
  const { contact, write, put, ask, read } = setUp();
  const [first, second, third] = write(note(contact), note(contact), note(contact)).body.data.map(
    (row) => row.details.id,
  );
  const lee = (path: string, query = {}) => ask('DELETE', path, { query, token: LEE.crmToken }).status;
  expect(put(`Notes/${first!}`, { data: [{ Note_Content: 'By Monday.' }] }).status).toBe(200);
  expect(read('Note_Content').body.data.at(-1)!.Note_Content).toBe('By Monday.');
  expect(ask('DELETE', `Notes/${first!}`).status).toBe(200);
  expect(ask('DELETE', 'Notes', { query: { ids: second! } }).status).toBe(200);
  expect(lee(`Notes/${third!}`)).toBe(200);
  expect(read('id').status).toBe(204);
});

test('a colleague who is no administrator cannot delete a note', () => {
  const { world, contact, ask, read } = setUp();
  const origin = { ownerId: LEE.crmUserId, source: 'crm_ui' } as const;
  const id = addRecord(world, 'Notes', note(contact), origin);
  expect(ask('DELETE', `Notes/${id}`).status).toBe(403);
  expect(read('id').body.data).toHaveLength(1);
});

test('with private sharing, who sees a record sees the notes of others on it', () => {
  const { world, crm, contact, read } = setUp();
  addRecord(world, 'Notes', note(contact), { ownerId: LEE.crmUserId, source: 'crm_ui' });
  crm.sharing = 'private';
  expect(read('Note_Title').body.data).toHaveLength(1);
});

test('no automation writes into a note', () => {
  const { contact, write, read, pass } = setUp();
  write(note(contact));
  const before = read('Modified_Time').body;
  pass(60);
  expect(read('Modified_Time').body).toEqual(before);
});

test('notes are no module of queries', () => {
  const { contact, write, coql } = setUp();
  write(note(contact));
  expect(coql('select Note_Title from Notes where id is not null').status).toBe(400);
});

test('notes of a duplicate hang on the record that it was merged into', () => {
  const { world, contact, write, read } = setUp();
  const double = addRecord(world, 'Contacts', { Last_Name: 'Roth' }, { ownerId: KIM.crmUserId, source: 'crm_ui' });
  write(note(double));
  mergeRecords(world, 'Contacts', contact, double);
  expect(read('Parent_Id').body.data[0]!.Parent_Id).toMatchObject({ id: contact, module: { api_name: 'Contacts' } });
});
