import { errorOf, expandStamp, idOf, type Json, mailboxes, stamp, stampId } from './graph-kit';

const immutable = { prefer: 'IdType="ImmutableId"' };
const shownStamp = [{ id: stampId.replace(/\{.*\}/, (guid) => guid.toLowerCase()), value: 'marker' }];

function names(rows: Json[]): unknown[] {
  return rows.map((row) => row['displayName']);
}

test('the default folder is in no list, but contacts name it as their parent and it answers by its id', () => {
  const kit = mailboxes();
  kit.post('/me/contactFolders', { displayName: 'Zoho CRM' });
  expect(names(kit.get('/me/contactFolders').value)).toEqual(['Zoho CRM']);
  const parent = kit.post('/me/contacts', { givenName: 'Ada' }).body['parentFolderId'] as string;
  expect(kit.get(`/me/contactFolders/${parent}`).body).toMatchObject({ id: parent, displayName: 'Contacts' });
  expect(kit.get('/me/contactFolders').value[0]!['parentFolderId']).toBe(parent);
});

test('C1: a folder is made once: its name, in whatever case, is refused with 409 and lives on after a rename', () => {
  const kit = mailboxes();
  const made = kit.post('/me/contactFolders', { displayName: 'Zoho CRM' });
  expect([made.status, made.body['displayName']]).toEqual([201, 'Zoho CRM']);
  const again = kit.post('/me/contactFolders', { displayName: 'zoho crm' });
  expect([again.status, errorOf(again)]).toMatchObject([
    409,
    { code: 'ErrorFolderExists', message: 'A folder with the specified name already exists.' },
  ]);
  const other = idOf(kit.post('/me/contactFolders', { displayName: 'Family' }));
  expect(kit.patch(`/me/contactFolders/${other}`, { displayName: 'ZOHO CRM' }).status).toBe(409);
  expect(kit.patch(`/me/contactFolders/${other}`, { displayName: 'FAMILY' }).body['displayName']).toBe('FAMILY');
  expect(names(kit.get('/me/contactFolders').value)).toEqual(['Zoho CRM', 'FAMILY']);
});

test('a folder without a name, or with a property that there is not, is refused', () => {
  const kit = mailboxes();
  expect(kit.post('/me/contactFolders', { displayName: ' ' }).status).toBe(400);
  expect(kit.post('/me/contactFolders', {}).status).toBe(400);
  expect(kit.post('/me/contactFolders', { name: 'Zoho CRM' }).status).toBe(400);
  expect(kit.get('/me/contactFolders?$select=name').status).toBe(400);
});

test('the id of a folder drifts between POST, GET and immutable ids, and every form is accepted', () => {
  const kit = mailboxes();
  const made = idOf(kit.post('/me/contactFolders', { displayName: 'Zoho CRM' }));
  const listed = kit.get('/me/contactFolders').value[0]!['id'] as string;
  const fixed = kit.get('/me/contactFolders', immutable).value[0]!['id'] as string;
  expect(new Set([made, listed, fixed]).size).toBe(3);
  for (const id of [made, listed, fixed]) expect(kit.get(`/me/contactFolders/${id}`).body['id']).toBe(listed);
});

test('C6: deleting a folder answers 204, takes its contacts along and leaves 404 behind', () => {
  const kit = mailboxes();
  const folder = `/me/contactFolders/${idOf(kit.post('/me/contactFolders', { displayName: 'Zoho CRM' }))}`;
  const inside = idOf(kit.post(`${folder}/contacts`, { givenName: 'Ada' }));
  const outside = idOf(kit.post('/me/contacts', { givenName: 'Bob' }));
  expect(kit.del(folder)).toMatchObject({ status: 204, body: {} });
  for (const url of [folder, `${folder}/contacts`, `/me/contacts/${inside}`]) {
    expect([kit.get(url).status, errorOf(kit.get(url)).code]).toEqual([404, 'ErrorItemNotFound']);
  }
  expect(kit.del(folder).status).toBe(404);
  expect(kit.get(`/me/contacts/${outside}`).status).toBe(200);
});

test('the default folder can neither be deleted nor renamed', () => {
  const kit = mailboxes();
  const parent = kit.post('/me/contacts', { givenName: 'Ada' }).body['parentFolderId'] as string;
  expect(kit.del(`/me/contactFolders/${parent}`).status).toBe(400);
  expect(kit.patch(`/me/contactFolders/${parent}`, { displayName: 'People' }).status).toBe(400);
  expect(kit.get('/me/contacts').value).toHaveLength(1);
});

test('the marker of a folder is written inline, shown only on $expand, and found by $filter', () => {
  const kit = mailboxes();
  kit.post('/me/contactFolders', { displayName: 'Family' });
  const folder = `/me/contactFolders/${idOf(kit.post('/me/contactFolders', { displayName: 'Zoho CRM', ...stamp('marker') }))}`;
  expect(kit.get(folder).body).not.toHaveProperty('singleValueExtendedProperties');
  expect(kit.get(`${folder}?${expandStamp}`).body['singleValueExtendedProperties']).toEqual(shownStamp);
  const all = kit.get(`/me/contactFolders?${expandStamp}`).value;
  expect(all.map((each) => each['singleValueExtendedProperties'])).toEqual([undefined, shownStamp]);
  const any = `singleValueExtendedProperties/Any(ep: ep/id eq '${stampId}' and ep/value eq 'marker')`;
  expect(names(kit.get(`/me/contactFolders?$filter=${encodeURIComponent(any)}`).value)).toEqual(['Zoho CRM']);
  kit.patch(folder, { singleValueExtendedProperties: [{ id: stampId, value: null }] });
  expect(kit.get(`${folder}?${expandStamp}`).body).not.toHaveProperty('singleValueExtendedProperties');
});

test('folders come ten to a page', () => {
  const kit = mailboxes();
  for (let index = 0; index < 12; index += 1) kit.post('/me/contactFolders', { displayName: `Folder ${index}` });
  expect(kit.pages('/me/contactFolders').sizes).toEqual([10, 2]);
  expect(names(kit.get("/me/contactFolders?$filter=displayName eq 'Folder 7'").value)).toEqual(['Folder 7']);
});

test('the id of a calendar or of a contact is no id of a folder', () => {
  const kit = mailboxes();
  const calendar = idOf(kit.get('/me/calendar'));
  const contact = idOf(kit.post('/me/contacts', { givenName: 'Ada' }));
  for (const id of [calendar, contact, 'contacts']) {
    expect(errorOf(kit.get(`/me/contactFolders/${id}`)).code).toBe('ErrorInvalidIdMalformed');
  }
});

test('the folders and contacts of another person are not found', () => {
  const kit = mailboxes();
  const folder = idOf(kit.post('/me/contactFolders', { displayName: 'Zoho CRM' }));
  const contact = idOf(kit.post('/me/contacts', { givenName: 'Ada' }));
  expect(kit.get(`/me/contactFolders/${folder}`, { as: 'lee' }).status).toBe(404);
  expect(kit.get(`/me/contacts/${contact}`, { as: 'lee' }).status).toBe(404);
});
