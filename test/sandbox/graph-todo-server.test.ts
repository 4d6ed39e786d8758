import { type RunningSandbox, startSandbox } from '../../src/sandbox/server';
import { type Json } from './graph-kit';
import { link } from './graph-todo-kit';
import { post } from './server-fake';

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 'empty' });
});

afterAll(() => sandbox.close());

beforeEach(async () => {
  await post(control('reset'), { seed: 'empty' });
});

const control = (path: string) => `${sandbox.graph}/_sandbox/${path}`;

async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: Json }> {
  const response = await fetch(`${sandbox.graph}/v1.0${path}`, {
    method,
    headers: { authorization: 'Bearer kim-graph-token', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Json) };
}

async function make(path: string, body: unknown): Promise<string> {
  return (await ask('POST', path, body)).body['id'] as string;
}

async function titles(path: string): Promise<unknown[]> {
  const { body } = await ask('GET', `${path}/tasks`);
  return (body['value'] as Json[]).map((task) => task['title']);
}

test('faults, log and batches meet To Do as they meet everything', async () => {
  const path = `/me/todo/lists/${await make('/me/todo/lists', { displayName: 'Zoho CRM' })}`;
  await post(control('faults'), { match: { method: 'POST', path: '/tasks$' }, times: 1, do: { drop: 'after' } });
  const requests = ['One', 'Two'].map((title, index) => ({
    ...{ id: String(index), method: 'POST', url: `${path}/tasks`, headers: { 'Content-Type': 'application/json' } },
    body: { title },
  }));
  await expect(ask('POST', `${path}/tasks`, { title: 'Lost answer' })).rejects.toThrow();
  await post(control('faults'), { match: { path: '/tasks$' }, times: 1, do: { status: 503 } });
  const { body } = await ask('POST', '/$batch', { requests });
  expect((body['responses'] as Json[]).map((each) => each['status']).sort()).toEqual([201, 503]);
  expect(await titles(path)).toEqual(['Lost answer', 'Two']);
  const log = (await (await fetch(control('log'))).text()).trim().split('\n');
  const rows = log.map((line) => JSON.parse(line) as Json).filter((row) => (row['url'] as string).endsWith('/tasks'));
  expect(rows.map((row) => [row['method'], row['status'], row['dropped'], row['batch'] !== null])).toEqual([
    ['POST', null, 'after', false],
    ['POST', 503, null, true],
    ['POST', 201, null, true],
    ['GET', 200, null, false],
  ]);
});

test('a snapshot brings lists, tasks and delta rounds back, and a reset forgets them', async () => {
  const path = `/me/todo/lists/${await make('/me/todo/lists', { displayName: 'Zoho CRM' })}`;
  await make(`${path}/tasks`, { title: 'One', linkedResources: [link] });
  const { body } = await ask('GET', `${path}/tasks/delta`);
  const deltaPath = (body['@odata.deltaLink'] as string).replace(`${sandbox.graph}/v1.0`, '');
  const snapshot: unknown = await (await fetch(control('snapshot'))).json();
  await post(control('reset'), { seed: 'empty' });
  expect((await ask('GET', path)).status).toBe(404);
  expect((await post(control('snapshot'), snapshot, 'PUT')).status).toBe(204);
  expect(await titles(path)).toEqual(['One']);
  expect((await ask('GET', deltaPath)).body['value']).toEqual([]);
});

test('T7: a person moves a task to another list, as no API can', async () => {
  const path = `/me/todo/lists/${await make('/me/todo/lists', { displayName: 'Zoho CRM' })}`;
  const listId = await make('/me/todo/lists', { displayName: 'Other' });
  const task = await make(`${path}/tasks`, { title: 'One' });
  const deed = control(`person/kim/tasks/${encodeURIComponent(task)}/move`);
  const moved = (await (await post(deed, { listId })).json()) as { id: string };
  expect(moved.id).not.toBe(task);
  expect(await titles(path)).toEqual([]);
  expect((await ask('GET', `/me/todo/lists/${listId}/tasks/${moved.id}`)).body['title']).toBe('One');
  const again = await post(deed, { listId });
  expect([again.status, await again.json()]).toEqual([400, { error: expect.stringMatching(/\.$/) as string }]);
});
