import { startSandbox, type RunningSandbox } from '../../src/sandbox/server';
import { expandStamp, type Json, stamp } from './graph-kit';
import { post } from './server-fake';

let sandbox: RunningSandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: 'empty' });
});

afterEach(() => sandbox.close());

const control = (path: string) => `${sandbox.graph}/_sandbox/${path}`;

interface Answer {
  status: number;
  body: Json;
  headers: Headers;
}

async function graph(method: string, path: string, body?: Json): Promise<Answer> {
  const answer = await fetch(`${sandbox.graph}/v1.0${path}`, {
    method,
    headers: { authorization: 'Bearer kim-graph-token', ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as Json), headers: answer.headers };
}

async function read(path: string): Promise<unknown> {
  return (await fetch(control(path))).json();
}

async function idFrom(answer: Promise<Answer>): Promise<string> {
  return (await answer).body['id'] as string;
}

async function given(): Promise<{ folder: string; contact: string }> {
  const folder = await idFrom(graph('POST', '/me/contactFolders', { displayName: 'Zoho CRM' }));
  const body = { givenName: 'Ada', birthday: '1815-12-10T00:00:00Z', ...stamp('42') };
  return { folder, contact: await idFrom(graph('POST', `/me/contactFolders/${folder}/contacts`, body)) };
}

test('a person moves a contact to another folder and back; what cannot be is said', async () => {
  const { folder, contact } = await given();
  const family = await idFrom(graph('POST', '/me/contactFolders', { displayName: 'Family' }));
  const moved = await post(control(`person/kim/contacts/${contact}/move`), { folderId: family });
  const { id } = (await moved.json()) as { id: string };
  expect((await graph('GET', `/me/contacts/${contact}`)).status).toBe(404);
  expect((await graph('GET', `/me/contactFolders/${family}/contacts/${id}`)).body['givenName']).toBe('Ada');
  expect((await post(control(`person/kim/contacts/${id}/move`), { folderId: folder })).status).toBe(200);
  expect((await post(control(`person/kim/contacts/${id}/move`), { folderId: folder })).status).toBe(400);
});

test('a deleted contact stands in Deleted Items and is restored with its stamp', async () => {
  const { folder, contact } = await given();
  await graph('DELETE', `/me/contactFolders/${folder}`);
  const [deleted] = (await read('person/kim/contacts/deleted')) as Json[];
  expect(deleted).toMatchObject({ displayName: 'Ada' });
  const restored = await post(control(`person/kim/contacts/${String(deleted!['id'])}/restore`), {});
  const { id } = (await restored.json()) as { id: string };
  expect((await graph('GET', `/me/contacts/${id}?${expandStamp}`)).body).toMatchObject({
    givenName: 'Ada',
    singleValueExtendedProperties: [{ value: '42' }],
  });
  expect(await read('person/kim/contacts/deleted')).toEqual([]);
  expect((await post(control(`person/kim/contacts/${contact}/restore`), {})).status).toBe(400);
});

test('folders, contacts and delta tokens live in the snapshot; a reset forgets them', async () => {
  const { folder, contact } = await given();
  const url = `/me/contactFolders/${folder}/contacts`;
  const deltaLink = (await graph('GET', `${url}/delta`)).body['@odata.deltaLink'] as string;
  const snapshot = await read('snapshot');
  await post(control('reset'), { seed: 'empty' });
  expect((await graph('GET', '/me/contactFolders')).body['value']).toEqual([]);
  await fetch(control('snapshot'), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(snapshot),
  });
  expect((await graph('GET', url)).body['value']).toMatchObject([{ id: contact, givenName: 'Ada' }]);
  await graph('PATCH', `/me/contacts/${contact}`, { jobTitle: 'Poet' });
  const changed = await graph('GET', deltaLink.slice(deltaLink.indexOf('/v1.0') + 5));
  expect(changed.body['value']).toMatchObject([{ id: contact, jobTitle: 'Poet' }]);
});

test('faults strike contacts, the log tells of them, the pulse counts their requests', async () => {
  const { contact } = await given();
  const before = (await read('pulse')) as Json;
  const match = { service: 'graph', method: 'PATCH', path: '/me/contacts/' };
  const strike = { match, times: 1, do: { status: 429, headers: { 'Retry-After': '7' } } };
  expect((await post(control('faults'), strike)).status).toBe(201);
  const struck = await graph('PATCH', `/me/contacts/${contact}`, { jobTitle: 'Poet' });
  expect([struck.status, struck.headers.get('retry-after')]).toEqual([429, '7']);
  expect((await graph('GET', `/me/contacts/${contact}`)).body['jobTitle']).toBeNull();
  const lines = (await (await fetch(control('log'))).text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as Json).at(-2)).toMatchObject({
    ...{ method: 'PATCH', status: 429, requestBody: { jobTitle: 'Poet' } },
    url: `${sandbox.graph}/v1.0/me/contacts/${contact}`,
  });
  expect(((await read('pulse')) as Json)['revision']).toBeGreaterThan(before['revision'] as number);
});

test('a fifth request at once is one too many', async () => {
  await given();
  const match = { service: 'graph', method: 'GET', path: '/me/contacts' };
  await post(control('faults'), { match, times: null, do: { delayMs: 50 } });
  const answers = await Promise.all(Array.from({ length: 5 }, () => graph('GET', '/me/contacts')));
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 200, 200, 429]);
});
