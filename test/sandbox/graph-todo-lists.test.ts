import { addTask, addTaskList, moveTask } from '../../src/sandbox/graph/todo';
import { errorOf, idOf, type Json, mailboxes } from './graph-kit';
import { link, listOfOurs } from './graph-todo-kit';

const type = { '@odata.type': 'microsoft.graph.openTypeExtension' };
const marker = { ...type, extensionName: 'com.example.marker', account: '42' };
const returned = {
  '@odata.type': '#microsoft.graph.openTypeExtension',
  id: 'Microsoft.OutlookServices.OpenTypeExtension.com.example.marker',
  extensionName: 'com.example.marker',
  account: '42',
};

test('a mailbox has the two built-in lists, which can be neither renamed nor deleted', () => {
  const kit = mailboxes();
  const { value } = kit.get('/me/todo/lists');
  expect(value).toMatchObject([
    { displayName: 'Tasks', wellknownListName: 'defaultList', isOwner: true, isShared: false },
    { displayName: 'Flagged Emails', wellknownListName: 'flaggedEmails' },
  ]);
  for (const list of value) {
    const path = `/me/todo/lists/${list['id'] as string}`;
    for (const refused of [kit.patch(path, { displayName: 'Mine' }), kit.del(path)]) {
      expect([refused.status, errorOf(refused).code]).toEqual([400, 'invalidRequest']);
    }
  }
  expect(kit.get('/me/todo/lists').value).toEqual(value);
});

test('a name that is taken gets a number behind it', () => {
  const kit = mailboxes();
  const made = ['Zoho CRM', 'zoho crm', 'Zoho CRM'].map((displayName) => kit.post('/me/todo/lists', { displayName }));
  expect(made.map((each) => each.status)).toEqual([201, 201, 201]);
  expect(made.map((each) => each.body['displayName'])).toEqual(['Zoho CRM', 'zoho crm (1)', 'Zoho CRM (2)']);
  const renamed = kit.patch(`/me/todo/lists/${idOf(made[2]!)}`, { displayName: 'Tasks' });
  expect(renamed.body['displayName']).toBe('Tasks (1)');
});

test('a list is renamed under a new etag, to its own name without a number', () => {
  const { kit, path } = listOfOurs();
  const before = kit.get(path).body;
  const { status, body } = kit.patch(path, { displayName: 'Zoho CRM' });
  expect([status, body['displayName'], body['id']]).toEqual([200, 'Zoho CRM', before['id']]);
  expect(body['@odata.etag']).not.toBe(before['@odata.etag']);
});

test('a list without a name, or with a property that lists have not, is refused', () => {
  const kit = mailboxes();
  const refused: Json[] = [
    {},
    { displayName: ' ' },
    { displayName: null },
    { displayName: 'x', color: 'red' },
    { displayName: 'x', singleValueExtendedProperties: [{ id: 'x', value: 'y' }] },
    { displayName: 'x', extensions: [{ extensionName: 'com.example.untyped' }] },
  ];
  for (const body of refused) expect(kit.post('/me/todo/lists', body).status).toBe(400);
  expect(kit.get('/me/todo/lists').value).toHaveLength(2);
});

test('a deleted list takes its tasks along, and is 404 from then on', () => {
  const { kit, path, add } = listOfOurs();
  const task = add('One');
  expect(kit.del(path)).toMatchObject({ status: 204, body: {} });
  for (const gone of [path, `${path}/tasks`, `${path}/tasks/${task}`]) {
    const answer = kit.get(gone);
    expect([answer.status, errorOf(answer).code]).toEqual([404, 'ErrorItemNotFound']);
  }
  const other = idOf(kit.post('/me/todo/lists', { displayName: 'Other' }));
  expect(() => moveTask(kit.world, 'kim', task, other)).toThrow();
});

test('lists come ten to a page, are chosen by $filter and cut down by $select', () => {
  const kit = mailboxes();
  for (let index = 0; index < 10; index += 1) kit.post('/me/todo/lists', { displayName: `List ${index}` });
  expect(kit.pages('/me/todo/lists').sizes).toEqual([10, 2]);
  const [found, ...rest] = kit.get("/me/todo/lists?$filter=displayName eq 'List 7'&$select=displayName").value;
  expect(rest).toEqual([]);
  expect(Object.keys(found!).sort()).toEqual(['@odata.etag', 'displayName', 'id']);
});

test('an extension that a list is made with is shown on $expand only, in lists too', () => {
  const { kit, path } = listOfOurs({ extensions: [marker] });
  expect(kit.get(path).body).not.toHaveProperty('extensions');
  expect(kit.get(`${path}?$expand=extensions`).body['extensions']).toEqual([returned]);
  const listed = kit.get('/me/todo/lists?$expand=extensions').value;
  expect(listed.map((each) => each['extensions'])).toEqual([[], [], [returned]]);
});

test('$expand=extensions takes a filter by id, with the prefix or without', () => {
  const { kit, path } = listOfOurs({ extensions: [marker, { ...type, extensionName: 'com.example.other' }] });
  for (const id of [marker.extensionName, returned.id]) {
    const url = `${path}?$expand=${encodeURIComponent(`extensions($filter=id eq '${id}')`)}`;
    expect(kit.get(url).body['extensions']).toEqual([returned]);
  }
});

test('extensions are made, read, changed and deleted one by one', () => {
  const { kit, path } = listOfOurs();
  const made = kit.post(`${path}/extensions`, marker);
  expect([made.status, made.body]).toEqual([201, expect.objectContaining(returned)]);
  expect(kit.post(`${path}/extensions`, marker).status).toBe(409);
  expect(kit.post(`${path}/extensions`, { extensionName: 'com.example.untyped' }).status).toBe(400);
  for (const name of [marker.extensionName, returned.id, `microsoft.graph.openTypeExtension.${marker.extensionName}`]) {
    expect(kit.get(`${path}/extensions/${name}`).body).toMatchObject(returned);
  }
  const changed = kit.patch(`${path}/extensions/${marker.extensionName}`, { ...type, account: null, run: 7 });
  expect(changed.body).toMatchObject({ id: returned.id, run: 7 });
  expect(changed.body).not.toHaveProperty('account');
  expect(kit.get(`${path}/extensions`).value).toHaveLength(1);
  expect(kit.del(`${path}/extensions/${marker.extensionName}`).status).toBe(204);
  expect(kit.get(`${path}/extensions/${marker.extensionName}`).status).toBe(404);
});

test('a malformed id is 400, and the id of another kind is one', () => {
  const { kit, list, path, add } = listOfOurs();
  const task = add('One', { linkedResources: [link] });
  const wrong = [
    '/me/todo/lists/nonsense',
    `/me/todo/lists/${task}`,
    `${path}/tasks/${list}`,
    `/me/calendars/${list}`,
    `/me/events/${task}`,
  ];
  for (const url of wrong) {
    const answer = kit.get(url);
    expect([url, answer.status, errorOf(answer).code]).toEqual([url, 400, 'ErrorInvalidIdMalformed']);
  }
});

test('ids are what they are, whatever IdType is preferred', () => {
  const { kit, list, path, add } = listOfOurs();
  const task = add('One');
  const immutable = { prefer: 'IdType="ImmutableId"' };
  expect(kit.get(path, immutable).body['id']).toBe(list);
  expect(kit.get(`${path}/tasks`, immutable).value[0]!['id']).toBe(task);
});

test('a task put in without a request stands in the list that is named, else in the default one', () => {
  const { kit } = listOfOurs();
  const list = addTaskList(kit.world, 'kim', 'Zoho CRM');
  expect(kit.get(`/me/todo/lists/${list}`).body['displayName']).toBe('Zoho CRM (1)');
  const named = addTask(kit.world, 'kim', { title: 'Named' }, list);
  const unnamed = addTask(kit.world, 'kim', { title: 'Unnamed' });
  const [tasks] = kit.get("/me/todo/lists?$filter=wellknownListName eq 'defaultList'").value;
  expect(kit.get(`/me/todo/lists/${list}/tasks`).value).toMatchObject([{ id: named, title: 'Named' }]);
  expect(kit.get(`/me/todo/lists/${tasks!['id'] as string}/tasks`).value).toMatchObject([{ id: unnamed }]);
});
