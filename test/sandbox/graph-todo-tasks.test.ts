import { errorOf, idOf, type Json, utc } from './graph-kit';
import { at, berlin, link, listOfOurs, preferring, tokyo } from './graph-todo-kit';

test('a new task answers its defaults, and leaves out the dates that it has not', () => {
  const { kit, path } = listOfOurs();
  const { status, body } = kit.post(`${path}/tasks`, { title: 'Call' });
  expect(status).toBe(201);
  const { '@odata.etag': etag, '@odata.context': context, ...rest } = body;
  expect(etag).toMatch(/^W\/".+"$/);
  expect(context).toContain('todo');
  const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string;
  expect(rest).toEqual({
    ...{ id: rest['id'], title: 'Call', status: 'notStarted', importance: 'normal', isReminderOn: false },
    ...{ createdDateTime: instant, lastModifiedDateTime: instant, bodyLastModifiedDateTime: instant },
    ...{ hasAttachments: false, categories: [], body: { content: '', contentType: 'text' } },
  });
});

const repeated = {
  dueDateTime: at('2026-08-03T00:00:00', berlin),
  recurrence: {
    pattern: { type: 'daily', interval: 2 },
    range: { type: 'numbered', startDate: '2026-08-03', numberOfOccurrences: 2 },
  },
};

test.each<[string, Json, string]>([
  ['without a title', {}, 'invalidRequest'],
  ['with an empty title', { title: ' ' }, 'invalidRequest'],
  ['with a title of 256 characters', { title: 'x'.repeat(256) }, 'invalidRequest'],
  ['with two linked resources', { title: 'x', linkedResources: [link, link] }, 'invalidRequest'],
  ['that is repeated and never due', { title: 'x', recurrence: repeated.recurrence }, 'invalidRequest'],
  ['with a property that tasks have not', { title: 'x', subject: 'y' }, 'RequestBodyRead'],
  ['with extended properties', { title: 'x', singleValueExtendedProperties: [] }, 'RequestBodyRead'],
  ['with a status that is none', { title: 'x', status: 'done' }, 'RequestBodyRead'],
  ['with a null status', { title: 'x', status: null }, 'RequestBodyRead'],
  [
    'due in an unknown zone',
    { title: 'x', dueDateTime: at('2026-08-03T00:00:00', 'x') },
    'TimeZoneNotSupportedException',
  ],
])('a task %s is refused', (_, body, code) => {
  const { kit, path } = listOfOurs();
  const refused = kit.post(`${path}/tasks`, body);
  expect([refused.status, errorOf(refused).code]).toEqual([400, code]);
  expect(kit.get(`${path}/tasks`).value).toEqual([]);
});

test('a title of 255 characters is kept as it is', () => {
  const { kit, path, add } = listOfOurs();
  const title = 'ż'.repeat(255);
  expect(kit.get(`${path}/tasks/${add(title)}`).body['title']).toBe(title);
});

test.each([
  [berlin, '2026-08-02T22:00:00.0000000'],
  [tokyo, '2026-08-02T15:00:00.0000000'],
  ['Pacific Standard Time', '2026-08-03T07:00:00.0000000'],
])('a due date in %s loses its time of day, is shifted in UTC and whole in its own zone', (zone, inUtc) => {
  const { kit, path, add } = listOfOurs();
  const id = add('Due', {
    dueDateTime: at('2026-08-03T17:45:00', zone),
    startDateTime: at('2026-08-03T09:00:00', zone),
  });
  const shown = (dateTime: string, timeZone: string): Json => ({
    dueDateTime: { dateTime, timeZone },
    startDateTime: { dateTime, timeZone },
  });
  expect(kit.get(`${path}/tasks/${id}`).body).toMatchObject(shown(inUtc, 'UTC'));
  expect(kit.get(`${path}/tasks`, preferring(zone)).value[0]).toMatchObject(shown('2026-08-03T00:00:00.0000000', zone));
});

test('a reminder keeps its time of day', () => {
  const { kit, path, add } = listOfOurs();
  const id = add('Ring', { isReminderOn: true, reminderDateTime: at('2026-08-03T17:45:00', berlin) });
  expect(kit.get(`${path}/tasks/${id}`).body['reminderDateTime']).toEqual(utc('2026-08-03T15:45:00.0000000'));
});

test('null clears and absent keeps', () => {
  const { kit, path, add } = listOfOurs();
  const whole = { dueDateTime: utc('2026-08-03T00:00:00'), categories: ['Red'], body: { content: 'Text' } };
  const task = `${path}/tasks/${add('All', whole)}`;
  const kept = kit.patch(task, { importance: 'high' }).body;
  expect(kept).toMatchObject({ importance: 'high', categories: ['Red'], body: { content: 'Text' } });
  expect(kept).toHaveProperty('dueDateTime');
  const cleared = kit.patch(task, { dueDateTime: null, categories: null, body: null }).body;
  expect(cleared).toMatchObject({ title: 'All', importance: 'high', categories: [], body: { content: '' } });
  expect(cleared).not.toHaveProperty('dueDateTime');
  expect(kit.patch(task, { title: null }).status).toBe(400);
});

test('a body is answered as text, whatever was sent', () => {
  const { kit, path, add } = listOfOurs();
  const plain = add('Plain', { body: { content: 'One\nTwo <3', contentType: 'text' } });
  const rich = add('Rich', { body: { content: '<p>One &amp; <b>two</b></p>', contentType: 'html' } });
  const bodyOf = (id: string): unknown => kit.get(`${path}/tasks/${id}`).body['body'];
  expect(bodyOf(plain)).toEqual({ content: 'One\nTwo <3', contentType: 'text' });
  expect(bodyOf(rich)).toEqual({ content: 'One & two', contentType: 'text' });
});

test('bodyLastModifiedDateTime moves with the body alone', () => {
  const { kit, path, add } = listOfOurs();
  const task = `${path}/tasks/${add('One')}`;
  const { bodyLastModifiedDateTime: made } = kit.get(task).body;
  kit.world.state.clockOffsetMs += 60_000;
  const renamed = kit.patch(task, { title: 'Two' }).body;
  expect([renamed['bodyLastModifiedDateTime'], renamed['lastModifiedDateTime'] === made]).toEqual([made, false]);
  expect(kit.patch(task, { body: { content: 'x' } }).body['bodyLastModifiedDateTime']).not.toBe(made);
});

test('completing sets the day at midnight in UTC, reopening clears it', () => {
  const { kit, path, add } = listOfOurs();
  kit.world.state.clockOffsetMs = Date.parse('2026-08-03T23:30:00Z') - Date.now();
  const task = `${path}/tasks/${add('Do')}`;
  const done = kit.patch(task, { status: 'completed' }, preferring(tokyo)).body;
  expect(done).toMatchObject({ status: 'completed', completedDateTime: utc('2026-08-03T00:00:00.0000000') });
  const reopened = kit.patch(task, { status: 'inProgress' }).body;
  expect(reopened['status']).toBe('inProgress');
  expect(reopened).not.toHaveProperty('completedDateTime');
});

test('sending completedDateTime completes, and null reopens', () => {
  const { kit, path, add } = listOfOurs();
  const task = `${path}/tasks/${add('Do')}`;
  expect(kit.patch(task, { completedDateTime: at('2026-07-01T18:00:00', berlin) }).body).toMatchObject({
    status: 'completed',
    completedDateTime: utc('2026-07-01T00:00:00.0000000'),
  });
  expect(kit.patch(task, { completedDateTime: null }).body['status']).toBe('notStarted');
});

test('a repeated task that is completed leaves its series to a new task on the next date, until the series is over', () => {
  const { kit, path, add } = listOfOurs();
  const early = {
    startDateTime: at('2026-08-02T00:00:00', berlin),
    reminderDateTime: at('2026-08-03T08:00:00', berlin),
  };
  const first = add('Water', { ...repeated, ...early, linkedResources: [link] });
  expect(kit.patch(`${path}/tasks/${first}`, { status: 'completed' }).body).not.toHaveProperty('recurrence');
  const open = kit
    .get(`${path}/tasks?$expand=linkedResources`, preferring(berlin))
    .value.filter((task) => task['status'] !== 'completed');
  expect(open).toMatchObject([
    {
      title: 'Water',
      dueDateTime: at('2026-08-05T00:00:00.0000000', berlin),
      startDateTime: at('2026-08-04T00:00:00.0000000', berlin),
      reminderDateTime: at('2026-08-05T08:00:00.0000000', berlin),
      recurrence: { pattern: { type: 'daily', interval: 2 } },
      linkedResources: [{ externalId: link.externalId }],
    },
  ]);
  expect(open[0]!['id']).not.toBe(first);
  kit.patch(`${path}/tasks/${open[0]!['id'] as string}`, { status: 'completed' });
  const all = kit.get(`${path}/tasks`).value;
  expect(all.map((task) => task['status'])).toEqual(['completed', 'completed']);
});

test('a pattern cannot be patched, but the due date of a repeated task can, and null ends the series', () => {
  const { kit, path, add } = listOfOurs();
  const task = `${path}/tasks/${add('Water', repeated)}`;
  for (const body of [repeated, { recurrence: repeated.recurrence }]) {
    const refused = kit.patch(task, body);
    expect([refused.status, errorOf(refused).code]).toEqual([400, 'invalidRequest']);
  }
  const moved = kit.patch(task, { dueDateTime: at('2026-08-04T00:00:00', berlin) }, preferring(berlin)).body;
  expect(moved['dueDateTime']).toEqual(at('2026-08-04T00:00:00.0000000', berlin));
  expect(moved).toHaveProperty('recurrence');
  expect(kit.patch(task, { recurrence: null }).body).not.toHaveProperty('recurrence');
});

test('every write gives a new etag, and an older one in If-Match is refused with 412', () => {
  const { kit, path, add } = listOfOurs();
  const task = `${path}/tasks/${add('One')}`;
  const stale = kit.get(task).body['@odata.etag'] as string;
  const fresh = kit.patch(task, { title: 'Two' }, { ifMatch: stale }).body['@odata.etag'] as string;
  expect(fresh).not.toBe(stale);
  const refused = [kit.patch(task, { title: 'Three' }, { ifMatch: stale }), kit.del(task, { ifMatch: stale })];
  expect(refused.map((each) => each.status)).toEqual([412, 412]);
  expect(kit.get(task).body['title']).toBe('Two');
  expect(kit.del(task, { ifMatch: fresh }).status).toBe(204);
  expect(kit.get(task).status).toBe(404);
});

test('a task is found under its own list only', () => {
  const { kit, path, add } = listOfOurs();
  const other = `/me/todo/lists/${idOf(kit.post('/me/todo/lists', { displayName: 'Other' }))}`;
  const id = add('One');
  expect(kit.get(`${path}/tasks/${id}`).status).toBe(200);
  expect(kit.get(`${other}/tasks/${id}`).status).toBe(404);
  expect(kit.get(`${path}/tasks/${id}`, { as: 'lee' }).status).toBe(404);
});

test('tasks come ten to a page, are chosen, sorted and cut down', () => {
  const { kit, path, add } = listOfOurs();
  for (let index = 0; index < 12; index += 1) add(`Task ${index}`, { status: index % 2 ? 'deferred' : 'completed' });
  expect(kit.pages(`${path}/tasks`).sizes).toEqual([10, 2]);
  expect(kit.pages(`${path}/tasks?$top=5`).sizes).toEqual([5, 5, 2]);
  const query = "$filter=status eq 'deferred'&$orderby=title desc&$top=2&$select=title";
  const { value } = kit.get(`${path}/tasks?${query}`);
  expect(value.map((task) => task['title'])).toEqual(['Task 9', 'Task 7']);
  expect(Object.keys(value[0]!).sort()).toEqual(['@odata.etag', 'id', 'title']);
});

test.each([
  "$filter=linkedResources/any(r:r/externalId eq 'crm:Tasks:1')",
  "$filter=singleValueExtendedProperties/any(p:p/id eq 'x')",
  '$expand=singleValueExtendedProperties',
  '$select=subject',
  '$search="x"',
])('%s on tasks is refused', (query) => {
  const { kit, path, add } = listOfOurs();
  add('One');
  expect(kit.get(`${path}/tasks?${query}`).status).toBe(400);
});

test('a linked resource comes with its task, and is shown on $expand only', () => {
  const { kit, path } = listOfOurs();
  const made = kit.post(`${path}/tasks`, { title: 'One', linkedResources: [link] });
  expect(made.body['linkedResources']).toMatchObject([link]);
  const task = `${path}/tasks/${idOf(made)}`;
  expect(kit.get(task).body).not.toHaveProperty('linkedResources');
  const shown = [{ ...link, displayName: null, id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string }];
  expect(kit.get(`${task}?$expand=linkedResources`).body['linkedResources']).toEqual(shown);
  expect(kit.get(`${path}/tasks?$expand=linkedResources`).value[0]!['linkedResources']).toEqual(shown);
});

test('linked resources are made, read, changed and deleted one by one', () => {
  const { kit, path, add } = listOfOurs();
  const links = `${path}/tasks/${add('One')}/linkedResources`;
  const made = kit.post(links, link);
  expect([made.status, made.body]).toEqual([201, expect.objectContaining(link)]);
  const own = `${links}/${idOf(made)}`;
  kit.post(links, { externalId: 'second' });
  expect(kit.patch(own, { displayName: 'Deal' }).body).toMatchObject({ ...link, displayName: 'Deal' });
  expect(kit.get(own).body['displayName']).toBe('Deal');
  expect(kit.post(links, { name: 'x' }).status).toBe(400);
  expect(kit.patch(`${path}/tasks/${idOf(made)}`, {}).status).toBe(400);
  expect(kit.del(own).status).toBe(204);
  expect(kit.get(own).status).toBe(404);
  expect(kit.get(links).value).toMatchObject([{ externalId: 'second' }]);
});
