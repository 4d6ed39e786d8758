import { addContact, deleteContact, moveContact, restoreContact } from '../../src/sandbox/graph/contacts';
import { expireDeltaTokens } from '../../src/sandbox/graph/tokens';
import { errorOf, idOf, type Json, type Kit, mailboxes, stamp } from './graph-kit';

const immutable = { prefer: 'IdType="ImmutableId"' };

interface Synced {
  kit: Kit;
  folder: string;
  /** The folder that contacts go to and come back from. */
  other: string;
  url: string;
  add: (givenName: string) => string;
}

function folderOfOurs(): Synced {
  const kit = mailboxes();
  const folder = idOf(kit.post('/me/contactFolders', { displayName: 'Zoho CRM' }));
  const other = idOf(kit.post('/me/contactFolders', { displayName: 'Family' }));
  const contacts = `/me/contactFolders/${folder}/contacts`;
  return { kit, folder, other, url: `${contacts}/delta`, add: (givenName) => idOf(kit.post(contacts, { givenName })) };
}

function removed(id: string): Json {
  return { '@odata.type': '#microsoft.graph.contact', id, '@removed': { reason: 'deleted' } };
}

test('a first round tells what stands in the folder, shuffled, one twice, with an empty page among the others', () => {
  const { kit, url, add } = folderOfOurs();
  kit.post('/me/contacts', { givenName: 'Elsewhere' });
  const ids = Array.from({ length: 15 }, (_, index) => add(`C${index}`));
  const round = kit.pages(url);
  expect(round.sizes).toEqual([10, 0, 6]);
  const told = round.rows.map((row) => row['id']);
  expect(new Set(told)).toEqual(new Set(ids));
  expect([...new Set(told)]).not.toEqual(ids);
  expect(kit.pages(url, { prefer: 'odata.maxpagesize=100' }).sizes).toEqual([16]);
});

test('the default folder has a delta of its own', () => {
  const { kit, add } = folderOfOurs();
  add('Inside');
  const id = idOf(kit.post('/me/contacts', { givenName: 'Outside' }));
  expect(kit.pages('/me/contacts/delta').rows).toMatchObject([{ id, givenName: 'Outside' }]);
});

test('own writes echo in the next round, and then there is silence', () => {
  const { kit, url, add } = folderOfOurs();
  const first = kit.pages(url);
  const id = add('Ada');
  kit.patch(`/me/contacts/${id}`, { givenName: 'Eve' });
  const second = kit.pages(first.deltaLink);
  expect(second.rows).toMatchObject([{ id, givenName: 'Eve' }]);
  expect(kit.pages(second.deltaLink).rows).toEqual([]);
  expect(kit.pages(first.deltaLink).rows).toMatchObject([{ id, givenName: 'Eve' }]);
});

test('a deleted contact is told as removed, whether the client ever saw it or not', () => {
  const { kit, url, add } = folderOfOurs();
  const seen = add('Ada');
  const first = kit.pages(url);
  const unseen = add('Bob');
  kit.del(`/me/contacts/${seen}`);
  kit.del(`/me/contacts/${unseen}`);
  const { rows } = kit.pages(first.deltaLink);
  for (const id of [seen, unseen]) expect(rows).toContainEqual(removed(id));
  expect(rows.every((row) => '@removed' in row)).toBe(true);
});

test('a contact that is moved out is told as removed though it still exists, and as an item where it went', () => {
  const { kit, other, url, add } = folderOfOurs();
  const id = add('Ada');
  const first = kit.pages(url);
  const there = kit.pages(`/me/contactFolders/${other}/contacts/delta`);
  const moved = moveContact(kit.world, 'kim', id, other);
  expect(kit.pages(first.deltaLink).rows).toEqual([removed(id)]);
  expect(kit.pages(there.deltaLink).rows).toMatchObject([{ id: moved, givenName: 'Ada' }]);
});

test('out and back between two rounds is removed and added under default ids', () => {
  const { kit, folder, other, url, add } = folderOfOurs();
  const id = add('Ada');
  const first = kit.pages(url);
  const back = moveContact(kit.world, 'kim', moveContact(kit.world, 'kim', id, other), folder);
  const { rows } = kit.pages(first.deltaLink);
  expect(rows).toContainEqual(removed(id));
  expect(rows.find((row) => row['id'] === back)).toMatchObject({ givenName: 'Ada' });
});

test('out and back between two rounds is removed and nothing else under immutable ids', () => {
  const { kit, folder, other, url, add } = folderOfOurs();
  const id = add('Ada');
  const fixed = idOf(kit.get(`/me/contacts/${id}`, immutable));
  const first = kit.pages(url, immutable);
  const back = moveContact(kit.world, 'kim', moveContact(kit.world, 'kim', id, other), folder);
  const second = kit.pages(first.deltaLink, immutable);
  expect(second.rows).toEqual([removed(fixed)]);
  kit.patch(`/me/contacts/${back}`, { givenName: 'Eve' });
  expect(kit.pages(second.deltaLink, immutable).rows).toMatchObject([{ id: fixed, givenName: 'Eve' }]);
});

test('a contact restored from Deleted Items after its removal was told comes back as an item', () => {
  const { kit, url, add } = folderOfOurs();
  const id = add('Ada');
  const fixed = idOf(kit.get(`/me/contacts/${id}`, immutable));
  const first = kit.pages(url, immutable);
  deleteContact(kit.world, 'kim', id);
  const second = kit.pages(first.deltaLink, immutable);
  const restored = restoreContact(kit.world, 'kim', fixed);
  expect(second.rows).toEqual([removed(fixed)]);
  expect(kit.pages(second.deltaLink, immutable).rows).toMatchObject([{ id: fixed, givenName: 'Ada' }]);
  expect(kit.get(`/me/contacts/${restored}`).status).toBe(200);
});

test('a contact whose folder is gone is restored to the default folder', () => {
  const { kit, folder, add } = folderOfOurs();
  const id = add('Ada');
  kit.del(`/me/contactFolders/${folder}`);
  restoreContact(kit.world, 'kim', id);
  expect(kit.get('/me/contacts').value).toMatchObject([{ givenName: 'Ada' }]);
});

test('an edit of extended properties alone is invisible though the changeKey is new', () => {
  const { kit, url, add } = folderOfOurs();
  const contact = `/me/contacts/${add('Ada')}`;
  const first = kit.pages(url);
  const before = kit.get(contact).body['changeKey'];
  expect(kit.patch(contact, stamp('42')).body['changeKey']).not.toBe(before);
  expect(kit.pages(first.deltaLink).rows).toEqual([]);
  kit.patch(contact, { ...stamp('43'), jobTitle: 'Poet' });
  const [row = {}] = kit.pages(first.deltaLink).rows;
  expect(row).toMatchObject({ jobTitle: 'Poet' });
  expect(row).not.toHaveProperty('singleValueExtendedProperties');
});

test('$select is honoured and lives on in the token', () => {
  const { kit, url, add } = folderOfOurs();
  const id = add('Ada');
  const first = kit.pages(`${url}?$select=givenName,emailAddresses`);
  kit.patch(`/me/contacts/${id}`, { jobTitle: 'Poet' });
  const [row = {}] = kit.pages(first.deltaLink).rows;
  expect(Object.keys(row).sort()).toEqual(['@odata.etag', '@odata.type', 'emailAddresses', 'givenName', 'id']);
});

test('$expand fails with 500, $filter, $orderby and $search are refused', () => {
  const { kit, url } = folderOfOurs();
  const failed = kit.get(`${url}?$expand=singleValueExtendedProperties`);
  expect(failed.status).toBe(500);
  expect(errorOf(failed).message).toMatch(/Value cannot be null\.\s+Parameter name: type/);
  for (const option of ["$filter=surname eq 'x'", '$orderby=surname', '$search=x', '$select=phones']) {
    expect(kit.get(`${url}?${option}`).status).toBe(400);
  }
});

test.each(['SyncStateNotFound', 'ResyncRequired', 'SyncStateInvalid'] as const)(
  'expired tokens answer 410 %s, in the middle of a round too, and new ones work',
  (code) => {
    const { kit, url, add } = folderOfOurs();
    for (let index = 0; index < 12; index += 1) add(`C${index}`);
    const { deltaLink } = kit.pages(url);
    const middle = kit.get(url).body['@odata.nextLink'] as string;
    expireDeltaTokens(kit.world, code, true);
    for (const link of [deltaLink, middle]) {
      const gone = kit.get(link);
      expect([gone.status, errorOf(gone).code]).toEqual([410, code]);
      expect(gone.headers['Location']).toMatch(/\/contacts\/delta$/);
    }
    expect(kit.pages(kit.pages(url).deltaLink).rows).toEqual([]);
  },
);

test('a token that nobody gave, of another folder, or of a calendar, is 410', () => {
  const { kit, other, url } = folderOfOurs();
  const { deltaLink } = kit.pages(url);
  expect(errorOf(kit.get(deltaLink.replace(/token=.*/, 'token=R0usmc'))).code).toBe('SyncStateNotFound');
  const elsewhere = deltaLink.replace(/contactFolders\/[^/]+/, `contactFolders/${other}`);
  expect([kit.get(elsewhere).status, errorOf(kit.get(elsewhere)).code]).toEqual([410, 'SyncStateInvalid']);
  const bounds = 'startDateTime=2026-08-01T00:00:00Z&endDateTime=2026-09-01T00:00:00Z';
  const calendarLink = kit.pages(`/me/calendarView/delta?${bounds}`).deltaLink;
  expect(kit.get(calendarLink.replace('/me/calendarView/delta', url)).status).toBe(410);
});

test('C6: the delta of a deleted folder is ErrorSyncFolderNotFound, in the middle of a round too', () => {
  const { kit, folder, url, add } = folderOfOurs();
  for (let index = 0; index < 12; index += 1) add(`C${index}`);
  const { deltaLink } = kit.pages(url);
  const middle = kit.get(url).body['@odata.nextLink'] as string;
  kit.del(`/me/contactFolders/${folder}`);
  for (const link of [deltaLink, middle, url]) {
    const gone = kit.get(link);
    expect([gone.status, errorOf(gone).code]).toEqual([404, 'ErrorSyncFolderNotFound']);
  }
});

test('changes younger than the lag wait for a later round', () => {
  const { kit, url, add } = folderOfOurs();
  kit.world.state.graph.deltaLagSeconds = 60;
  const id = add('Ada');
  const first = kit.pages(url);
  expect(first.rows).toEqual([]);
  kit.world.state.clockOffsetMs += 61_000;
  expect(kit.pages(first.deltaLink).rows).toMatchObject([{ id }]);
});

test('a contact deleted in the middle of a round is told as removed on its page', () => {
  const { kit, url, add } = folderOfOurs();
  const ids = Array.from({ length: 12 }, (_, index) => add(`C${index}`));
  const first = kit.get(url);
  for (const id of ids) kit.del(`/me/contacts/${id}`);
  const rest = kit.pages(first.body['@odata.nextLink'] as string).rows;
  expect(rest.length).toBeGreaterThan(0);
  expect(rest.every((row) => '@removed' in row)).toBe(true);
});

test('a contact moved away in the middle of a round is told as removed on its page, under immutable ids too', () => {
  const { kit, other, url, add } = folderOfOurs();
  const ids = Array.from({ length: 12 }, (_, index) => add(`C${index}`));
  const first = kit.get(url, immutable);
  for (const id of ids) moveContact(kit.world, 'kim', id, other);
  const rest = kit.pages(first.body['@odata.nextLink'] as string, immutable).rows;
  expect(rest.length).toBeGreaterThan(0);
  expect(rest.every((row) => '@removed' in row)).toBe(true);
});

test('C7: ten thousand contacts are all told, in seconds', () => {
  const { kit, folder, url } = folderOfOurs();
  for (let index = 0; index < 10_000; index += 1) addContact(kit.world, 'kim', { givenName: `C${index}` }, folder);
  const round = kit.pages(url, { prefer: 'odata.maxpagesize=200' });
  expect(new Set(round.rows.map((row) => row['id'])).size).toBe(10_000);
});
