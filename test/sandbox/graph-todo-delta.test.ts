import { deleteTask, moveTask } from '../../src/sandbox/graph/todo';
import { expireDeltaTokens } from '../../src/sandbox/graph/tokens';
import { errorOf, idOf, type Json, utc } from './graph-kit';
import { berlin, at, link, listOfOurs, preferring } from './graph-todo-kit';

function removed(id: string, type = 'todoTask'): Json {
  return { '@odata.type': `#microsoft.graph.${type}`, id, '@removed': { reason: 'deleted' } };
}

test('a first round tells every task, shuffled and one twice, with an empty page between', () => {
  const { kit, path, add } = listOfOurs();
  const ids = Array.from({ length: 15 }, (_, index) => add(`T${index}`));
  const round = kit.pages(`${path}/tasks/delta`);
  expect(round.sizes).toEqual([10, 0, 6]);
  const told = round.rows.map((row) => row['id']);
  expect(new Set(told)).toEqual(new Set(ids));
  expect([...new Set(told)]).not.toEqual(ids);
});

test('$top, $select and $expand hold for the whole chain', () => {
  const { kit, path, add } = listOfOurs();
  for (let index = 0; index < 4; index += 1) add(`T${index}`, { linkedResources: [link] });
  const first = kit.pages(`${path}/tasks/delta?$top=3&$select=title&$expand=linkedResources`);
  expect(first.sizes).toEqual([3, 0, 2]);
  const id = add('Later', { linkedResources: [link] });
  const { rows } = kit.pages(first.deltaLink);
  expect(rows.map(({ '@odata.etag': etag, ...row }) => [typeof etag, row])).toEqual([
    [
      'string',
      {
        '@odata.type': '#microsoft.graph.todoTask',
        ...{ id, title: 'Later', linkedResources: [{ ...link, displayName: null, id: expect.any(String) as string }] },
      },
    ],
  ]);
});

test('dates in a delta follow Prefer, page by page', () => {
  const { kit, path, add } = listOfOurs();
  add('Due', { dueDateTime: at('2026-08-03T00:00:00', berlin) });
  expect(kit.get(`${path}/tasks/delta`, preferring(berlin)).value[0]).toMatchObject({
    dueDateTime: { dateTime: '2026-08-03T00:00:00.0000000', timeZone: berlin },
  });
});

test('own writes echo, the same deltaLink tells them again, and then there is silence', () => {
  const { kit, path, add } = listOfOurs();
  const id = add('One');
  const first = kit.pages(`${path}/tasks/delta`);
  kit.patch(`${path}/tasks/${id}`, { title: 'Two' });
  expect(kit.pages(first.deltaLink).rows).toMatchObject([{ id, title: 'Two' }]);
  const second = kit.pages(first.deltaLink);
  expect(second.rows).toMatchObject([{ id, title: 'Two' }]);
  expect(kit.pages(second.deltaLink).rows).toEqual([]);
});

test('a deleted task is told as removed, whether the client ever saw it or not', () => {
  const { kit, path, add } = listOfOurs();
  const seen = add('Seen');
  const first = kit.pages(`${path}/tasks/delta`);
  const unseen = add('Unseen');
  for (const id of [seen, unseen]) deleteTask(kit.world, 'kim', id);
  const { rows } = kit.pages(first.deltaLink);
  expect(rows).toEqual(expect.arrayContaining([removed(seen), removed(unseen)]));
  expect(rows.every((row) => '@removed' in row)).toBe(true);
});

test('T7: a task that is moved leaves its list as removed and stands in the other under a new id, link and all', () => {
  const { kit, path, add } = listOfOurs();
  const other = idOf(kit.post('/me/todo/lists', { displayName: 'Other' }));
  const id = add('Call', { linkedResources: [link], dueDateTime: utc('2026-08-03T00:00:00') });
  const here = kit.pages(`${path}/tasks/delta`);
  const there = kit.pages(`/me/todo/lists/${other}/tasks/delta?$expand=linkedResources`);
  const moved = moveTask(kit.world, 'kim', id, other);
  expect(moved).not.toBe(id);
  expect(moveTask(kit.world, 'kim', moved, other)).toBe(moved);
  expect(kit.pages(here.deltaLink).rows).toEqual([removed(id)]);
  expect(kit.pages(there.deltaLink).rows).toMatchObject([
    { id: moved, title: 'Call', linkedResources: [{ externalId: link.externalId }] },
  ]);
  expect(kit.get(`${path}/tasks/${id}`).status).toBe(404);
});

test('a change of linked resources or extensions alone is told by no delta', () => {
  const { kit, path, add } = listOfOurs();
  const id = add('One');
  const tasks = kit.pages(`${path}/tasks/delta`);
  const lists = kit.pages('/me/todo/lists/delta');
  const made = kit.post(`${path}/tasks/${id}/linkedResources`, link);
  kit.patch(`${path}/tasks/${id}/linkedResources/${idOf(made)}`, { displayName: 'x' });
  kit.post(`${path}/extensions`, {
    '@odata.type': 'microsoft.graph.openTypeExtension',
    extensionName: 'com.example.a',
  });
  expect(kit.pages(tasks.deltaLink).rows).toEqual([]);
  expect(kit.pages(lists.deltaLink).rows).toEqual([]);
});

test('the completion of a repeated task is told with the task that it makes', () => {
  const { kit, path, add } = listOfOurs();
  const id = add('Water', {
    dueDateTime: utc('2026-08-03T00:00:00'),
    recurrence: { pattern: { type: 'daily', interval: 1 }, range: { type: 'noEnd', startDate: '2026-08-03' } },
  });
  const first = kit.pages(`${path}/tasks/delta`);
  kit.patch(`${path}/tasks/${id}`, { status: 'completed' });
  const told = new Set(kit.pages(first.deltaLink).rows.map((row) => [row['id'] === id, row['status']].join()));
  expect(told).toEqual(new Set(['true,completed', 'false,notStarted']));
});

test('the delta of the lists tells new, renamed and deleted ones', () => {
  const { kit, list, path } = listOfOurs();
  const first = kit.pages('/me/todo/lists/delta');
  expect(new Set(first.rows.map((row) => row['displayName']))).toEqual(
    new Set(['Tasks', 'Flagged Emails', 'Zoho CRM']),
  );
  kit.patch(path, { displayName: 'CRM' });
  const second = kit.pages(first.deltaLink);
  expect(second.rows).toMatchObject([{ id: list, displayName: 'CRM', '@odata.type': '#microsoft.graph.todoTaskList' }]);
  kit.del(path);
  expect(kit.pages(second.deltaLink).rows).toEqual([removed(list, 'todoTaskList')]);
});

test('the delta of a deleted list is ErrorSyncFolderNotFound', () => {
  const { kit, path } = listOfOurs();
  const { deltaLink } = kit.pages(`${path}/tasks/delta`);
  kit.del(path);
  for (const link of [deltaLink, `${path}/tasks/delta`]) {
    const gone = kit.get(link);
    expect([gone.status, errorOf(gone).code]).toEqual([404, 'ErrorSyncFolderNotFound']);
  }
});

test('used-up tokens are 410 with the code of the day, and a Location that begins anew', () => {
  const { kit, path, add } = listOfOurs();
  for (let index = 0; index < 12; index += 1) add(`T${index}`);
  const url = `${path}/tasks/delta?$select=title&$top=5&$expand=linkedResources`;
  const { deltaLink } = kit.pages(url);
  const half = kit.get(url).body['@odata.nextLink'] as string;
  expireDeltaTokens(kit.world, 'ResyncRequired', true);
  for (const link of [deltaLink, half]) {
    const gone = kit.get(link);
    expect([gone.status, errorOf(gone).code]).toEqual([410, 'ResyncRequired']);
    const { rows, sizes } = kit.pages(gone.headers['Location']!);
    expect(sizes).toEqual([5, 0, 5, 3]);
    expect(rows[0]).toMatchObject({ linkedResources: [] });
    expect(rows[0]).not.toHaveProperty('status');
  }
});

test('a token of one list is void for another', () => {
  const { kit, path } = listOfOurs();
  const { deltaLink } = kit.pages(`${path}/tasks/delta`);
  const other = idOf(kit.post('/me/todo/lists', { displayName: 'Other' }));
  const token = new URL(deltaLink).search;
  expect(kit.get(`/me/todo/lists/${other}/tasks/delta${token}`).status).toBe(410);
});

test('changes younger than the lag wait for a later round', () => {
  const { kit, path, add } = listOfOurs();
  kit.world.state.graph.deltaLagSeconds = 60;
  const id = add('One');
  const first = kit.pages(`${path}/tasks/delta`);
  expect(first.rows).toEqual([]);
  kit.world.state.clockOffsetMs += 61_000;
  expect(kit.pages(first.deltaLink).rows).toMatchObject([{ id }]);
});

test.each([
  ["$filter=status eq 'completed'", 'ErrorInvalidUrlQuery'],
  ['$orderby=title', 'ErrorInvalidUrlQuery'],
  ['$expand=extensions', 'BadRequest'],
  ['$expand=attachments', 'ErrorInvalidRequest'],
  ['$select=subject', 'RequestBroker--ParseUri'],
])('a delta with %s is refused', (query, code) => {
  const { kit, path } = listOfOurs();
  const refused = kit.get(`${path}/tasks/delta?${query}`);
  expect([refused.status, errorOf(refused).code]).toEqual([400, code]);
});
