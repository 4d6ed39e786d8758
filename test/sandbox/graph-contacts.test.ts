import { moveContact } from '../../src/sandbox/graph/contacts';
import { errorOf, expandStamp, idOf, type Json, type Kit, mailboxes, stamp, stampId } from './graph-kit';

const immutable = { prefer: 'IdType="ImmutableId"' };

const ada: Json = {
  ...{ givenName: 'Ada', middleName: 'King', surname: 'Lovelace', title: 'Countess', nickName: 'Enchantress' },
  ...{ companyName: 'Analytical Engines', department: 'Notes', jobTitle: 'Programmer', officeLocation: 'London' },
  ...{ manager: 'Charles Babbage', assistantName: 'Luigi Menabrea', spouseName: 'William', generation: null },
  emailAddresses: [
    { name: 'Ada', address: 'ada@engines.example' },
    { name: 'Ada at home', address: 'ada@home.example' },
  ],
  ...{ businessPhones: ['+44 20 1', '+44 20 2'], homePhones: ['+44 30 1'], mobilePhone: '+44 70 1' },
  businessAddress: { street: '1 Dorset Street', city: 'London', postalCode: 'W1', countryOrRegion: 'UK' },
  homeAddress: { city: 'Ockham', state: 'Surrey' },
  ...{ businessHomePage: 'https://engines.example', birthday: '1815-12-10T00:00:00Z', personalNotes: 'Poetical' },
  ...{ categories: ['Red'], imAddresses: ['ada@chat.example'], children: ['Byron', 'Anne'] },
};

interface Made {
  kit: Kit;
  url: string;
}

function made(contact: Json = ada): Made {
  const kit = mailboxes();
  return { kit, url: `/me/contacts/${idOf(kit.post('/me/contacts', contact))}` };
}

function found(kit: Kit, filter: string): unknown[] {
  return kit.pages(`/me/contacts?$filter=${encodeURIComponent(filter)}`).rows.map((row) => row['givenName']);
}

test('a contact is read back as it was written, with the birthday a minute before noon', () => {
  const { kit, url } = made();
  expect(kit.get(url).body).toMatchObject({
    ...ada,
    birthday: '1815-12-10T11:59:00Z',
    displayName: 'Ada King Lovelace',
    fileAs: 'Lovelace, Ada King',
    otherAddress: {},
  });
});

test('an empty contact shows null, empty lists, empty addresses and empty notes', () => {
  const { kit, url } = made({});
  expect(kit.get(url).body).toMatchObject({
    ...{ displayName: null, fileAs: null, surname: null, mobilePhone: null, birthday: null, personalNotes: '' },
    ...{ emailAddresses: [], businessPhones: [], homePhones: [], categories: [] },
    ...{ businessAddress: {}, homeAddress: {}, otherAddress: {} },
  });
});

test('null clears, an empty list empties, absent keeps', () => {
  const { kit, url } = made();
  const cleared = { jobTitle: null, birthday: null, mobilePhone: null, emailAddresses: [], personalNotes: null };
  kit.patch(url, { ...cleared, homePhones: [], businessAddress: null });
  expect(kit.get(url).body).toMatchObject({
    ...{ jobTitle: null, birthday: null, mobilePhone: null, emailAddresses: [], personalNotes: '' },
    ...{ homePhones: [], businessAddress: {} },
    ...{ department: 'Notes', businessPhones: ada['businessPhones'], homeAddress: ada['homeAddress'] },
  });
});

test('the empty string is null, in texts, addresses, phones and e-mails', () => {
  const { kit, url } = made();
  const nothing = { emailAddresses: [{ name: 'Nobody', address: '' }], homeAddress: { city: '', state: 'Surrey' } };
  kit.patch(url, { jobTitle: '', businessPhones: ['', '+44 20 2'], ...nothing });
  expect(kit.get(url).body).toMatchObject({ jobTitle: null, businessPhones: ['+44 20 2'], emailAddresses: [] });
  expect(kit.get(url).body['homeAddress']).toEqual({ state: 'Surrey' });
});

test('a PATCH replaces an address and a list as a whole', () => {
  const { kit, url } = made();
  const emailAddresses = [{ name: 'New', address: 'new@engines.example' }];
  kit.patch(url, { businessAddress: { city: 'Paris' }, emailAddresses, businessPhones: ['+33 1'] });
  const { body } = kit.get(url);
  expect(body['businessAddress']).toEqual({ city: 'Paris' });
  expect([body['emailAddresses'], body['businessPhones']]).toEqual([emailAddresses, ['+33 1']]);
});

test('an e-mail address without a name is shown with itself for one', () => {
  const { kit, url } = made({ emailAddresses: [{ address: 'ada@engines.example' }] });
  const shown = [{ name: 'ada@engines.example', address: 'ada@engines.example' }];
  expect(kit.get(url).body['emailAddresses']).toEqual(shown);
});

test.each([
  ['emailAddresses', 'EmailAddresses', 4, 3, { address: 'a@b.example' }],
  ['businessPhones', 'BusinessPhones', 3, 2, '+1'],
  ['homePhones', 'HomePhones', 3, 2, '+1'],
])('more %s than there is room for are refused, and nothing is written', (name, called, count, room, entry) => {
  const { kit, url } = made({});
  const before = kit.get(url).body;
  const refused = kit.patch(url, { givenName: 'Ada', [name]: Array<unknown>(count).fill(entry) });
  expect([refused.status, errorOf(refused).message]).toEqual([
    400,
    `The multi value property ${called} has ${count} entries, that exceeds the max allowed value of ${room}`,
  ]);
  expect(kit.get(url).body).toEqual(before);
  expect(kit.patch(url, { [name]: Array<unknown>(room).fill(entry) }).status).toBe(200);
});

test('a text of 255 characters is kept, a longer one is refused; notes may be as long as they like', () => {
  const { kit, url } = made({});
  expect(kit.patch(url, { companyName: 'x'.repeat(255) }).status).toBe(200);
  for (const body of [{ companyName: 'x'.repeat(256) }, { homeAddress: { street: 'x'.repeat(256) } }]) {
    const refused = kit.patch(url, body);
    expect([refused.status, errorOf(refused).code]).toEqual([400, 'ErrorPropertyValidationFailure']);
  }
  expect(kit.patch(url, { personalNotes: 'x'.repeat(30_000) }).body['personalNotes']).toHaveLength(30_000);
});

test('notes come back with CR LF between their lines', () => {
  const { kit, url } = made({ personalNotes: 'One\nTwo\r\nThree\rFour' });
  expect(kit.get(url).body['personalNotes']).toBe('One\r\nTwo\r\nThree\r\nFour');
});

test('spaces, emoji and other scripts survive', () => {
  const texts = { givenName: ' Ada ', surname: '渡辺 👩‍💻', companyName: 'Société Ünïcode' };
  const { kit, url } = made(texts);
  expect(kit.get(url).body).toMatchObject(texts);
});

test('the date of a birthday is that of its instant in UTC, and a bare date is refused', () => {
  const { kit, url } = made({ birthday: '1985-04-12T00:30:00+02:00' });
  expect(kit.get(url).body['birthday']).toBe('1985-04-11T11:59:00Z');
  expect(kit.patch(url, { birthday: '1985-04-12' }).status).toBe(400);
  expect(kit.patch(url, { birthday: '1985-13-12T00:00:00Z' }).status).toBe(400);
});

test('displayName is made anew when a part of the name changes and it is not sent along', () => {
  const { kit, url } = made({ givenName: 'Ada', surname: 'Byron', displayName: 'The Countess' });
  expect(kit.get(url).body['displayName']).toBe('The Countess');
  kit.patch(url, { jobTitle: 'Programmer', surname: 'Byron' });
  expect(kit.get(url).body['displayName']).toBe('The Countess');
  kit.patch(url, { surname: 'Lovelace', displayName: 'The Countess' });
  expect(kit.get(url).body['displayName']).toBe('The Countess');
  kit.patch(url, { surname: 'King' });
  expect(kit.get(url).body).toMatchObject({ displayName: 'Ada King', fileAs: 'King, Ada' });
});

test('an unknown property, a wrong kind and null for a list are refused, read-only ones and annotations ignored', () => {
  const { kit, url } = made();
  for (const body of [
    { phones: [] },
    { givenName: 1 },
    { homeAddress: { town: 'x' } },
    { businessPhones: '+1' },
    { emailAddresses: null },
    { homePhones: null },
  ]) {
    const refused = kit.patch(url, body);
    expect([refused.status, errorOf(refused).code]).toEqual([400, 'RequestBodyRead']);
  }
  const { body } = kit.get(url);
  expect(kit.patch(url, { ...body, id: 'x', changeKey: 'y' })).toMatchObject({ status: 200, body: { id: body['id'] } });
});

test('every write gives another changeKey and etag; If-Match of an old one is refused with 412', () => {
  const { kit, url } = made();
  const first = kit.get(url).body;
  const second = kit.patch(url, { jobTitle: 'Author' }, { ifMatch: first['@odata.etag'] as string }).body;
  expect(second['changeKey']).not.toBe(first['changeKey']);
  expect(second['@odata.etag']).toBe(`W/"${second['changeKey'] as string}"`);
  const late = kit.patch(url, { jobTitle: 'Poet' }, { ifMatch: first['@odata.etag'] as string });
  expect([late.status, errorOf(late).code]).toEqual([412, 'ErrorIrresolvableConflict']);
  expect(kit.del(url, { ifMatch: first['@odata.etag'] as string }).status).toBe(412);
  expect(kit.get(url).body['jobTitle']).toBe('Author');
  expect(kit.del(url, { ifMatch: second['@odata.etag'] as string }).status).toBe(204);
  expect(kit.get(url).status).toBe(404);
});

test('contacts stand in their own folder only', () => {
  const kit = mailboxes();
  const folder = `/me/contactFolders/${idOf(kit.post('/me/contactFolders', { displayName: 'Zoho CRM' }))}`;
  const inside = idOf(kit.post(`${folder}/contacts`, { givenName: 'Inside' }));
  const outside = idOf(kit.post('/me/contacts', { givenName: 'Outside' }));
  const names = (url: string): unknown[] => kit.get(url).value.map((each) => each['givenName']);
  expect([names(`${folder}/contacts`), names('/me/contacts')]).toEqual([['Inside'], ['Outside']]);
  expect(kit.get(`/me/contacts/${inside}`).status).toBe(200);
  expect(kit.get(`${folder}/contacts/${inside}`).status).toBe(200);
  expect(kit.get(`${folder}/contacts/${outside}`).status).toBe(404);
  expect(kit.patch(`${folder}/contacts/${outside}`, { givenName: 'x' }).status).toBe(404);
  expect(kit.del(`${folder}/contacts/${outside}`).status).toBe(404);
});

test('a PATCH of parentFolderId moves: the default id dies, the immutable one lives on', () => {
  const { kit, url } = made();
  const fixed = idOf(kit.get(url, immutable));
  const folder = idOf(kit.post('/me/contactFolders', { displayName: 'Zoho CRM' }));
  const moved = kit.patch(url, { parentFolderId: folder });
  expect(moved.status).toBe(200);
  expect(kit.get(url).status).toBe(404);
  expect(kit.get(`/me/contactFolders/${folder}/contacts/${idOf(moved)}`).body['givenName']).toBe('Ada');
  expect(idOf(kit.get(`/me/contacts/${fixed}`, immutable))).toBe(fixed);
  expect(kit.patch(`/me/contacts/${fixed}`, { parentFolderId: 'nowhere' }).status).toBe(400);
});

test('translateExchangeIds translates contacts, after a move to the id of now', () => {
  const { kit, url } = made();
  const fixed = idOf(kit.get(url, immutable));
  const folder = idOf(kit.post('/me/contactFolders', { displayName: 'Zoho CRM' }));
  const id = moveContact(kit.world, 'kim', url.slice('/me/contacts/'.length), folder);
  const to = (inputIds: string[], sourceIdType: string, targetIdType: string): unknown[] =>
    kit
      .post('/me/translateExchangeIds', { inputIds, sourceIdType, targetIdType })
      .value.map((each) => each['targetId']);
  expect(to([id], 'restId', 'restImmutableEntryId')).toEqual([fixed]);
  expect(to([fixed], 'restImmutableEntryId', 'restId')).toEqual([id]);
});

test('lists come ten to a page; $top and odata.maxpagesize size them, and the link carries the query', () => {
  const kit = mailboxes();
  for (let index = 0; index < 12; index += 1) kit.post('/me/contacts', { givenName: `C${index}` });
  const selected = kit.pages('/me/contacts?$select=givenName');
  expect(selected.sizes).toEqual([10, 2]);
  expect(Object.keys(selected.rows.at(-1) ?? {}).sort()).toEqual(['@odata.etag', 'givenName', 'id']);
  expect(kit.pages('/me/contacts?$top=7').sizes).toEqual([7, 5]);
  expect(kit.pages('/me/contacts', { prefer: 'odata.maxpagesize=5' }).sizes).toEqual([5, 5, 2]);
  expect(kit.get('/me/contacts?$select=phones').status).toBe(400);
  expect(kit.get('/me/contacts?$orderby=givenName desc').value[0]!['givenName']).toBe('C9');
});

test('G6: contacts are found by any of their addresses', () => {
  const { kit } = made();
  kit.post('/me/contacts', { givenName: "O'Neil", emailAddresses: [{ address: "o'neil@engines.example" }] });
  const byAddress = (address: string): unknown[] => found(kit, `emailAddresses/any(a:a/address eq '${address}')`);
  expect(byAddress('ada@home.example')).toEqual(['Ada']);
  expect(byAddress("o''neil@engines.example")).toEqual(["O'Neil"]);
  expect(byAddress('nobody@home.example')).toEqual([]);
  expect(found(kit, "surname eq 'Lovelace' and startswith(displayName,'Ada')")).toEqual(['Ada']);
});

test('a stamp is written inline, found by $filter and shown only on $expand', () => {
  const { kit } = made();
  const url = `/me/contacts/${idOf(kit.post('/me/contacts', { givenName: 'Bob', ...stamp('42') }))}`;
  const id = stampId.replace(/\{.*\}/, (guid) => guid.toLowerCase());
  const any = `singleValueExtendedProperties/Any(ep: ep/id eq '${id}' and ep/value eq '42')`;
  expect(found(kit, any)).toEqual(['Bob']);
  expect(kit.get(url).body).not.toHaveProperty('singleValueExtendedProperties');
  const shown = kit.get(`/me/contacts?${expandStamp}`).value.map((each) => each['singleValueExtendedProperties']);
  expect(shown).toEqual([undefined, [{ id, value: '42' }]]);
  kit.patch(url, stamp('43'));
  expect(kit.get(`${url}?${expandStamp}`).body['singleValueExtendedProperties']).toMatchObject([{ value: '43' }]);
});

test('the id of an event is no id of a contact, a gone contact is not found', () => {
  const { kit, url } = made();
  expect(errorOf(kit.get(`/me/contacts/${idOf(kit.get('/me/calendar'))}`)).code).toBe('ErrorInvalidIdMalformed');
  expect(errorOf(kit.get('/me/contacts/nonsense')).code).toBe('ErrorInvalidIdMalformed');
  kit.del(url);
  expect(errorOf(kit.get(url)).code).toBe('ErrorItemNotFound');
  expect(kit.patch(url, { givenName: 'x' }).status).toBe(404);
});

test('the items of a batch are requests like any other: throttled, refused and answered one by one', () => {
  const kit = mailboxes();
  const json = { 'Content-Type': 'application/json' };
  const post = (id: string, body: Json): Json => ({ id, method: 'POST', url: '/me/contacts', headers: json, body });
  const items = [post('1', ada), post('2', { phones: [] }), post('3', ada), post('4', ada)];
  const answers = kit.batch(items, 3).body['responses'] as Json[];
  const statuses = answers.map((each) => `${String(each['id'])}: ${String(each['status'])}`);
  expect(statuses.sort()).toEqual(['1: 201', '2: 400', '3: 201', '4: 429']);
  expect(kit.get('/me/contacts').value).toHaveLength(2);
});
