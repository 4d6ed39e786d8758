import type { Mailbox } from './mailbox';
import { made, pathOf, taskBox, type TaskBox } from './task-box';
import { taskMapping, taskValues } from './task-values';

let box: TaskBox;
beforeEach(async () => (box = await taskBox()));
afterEach(() => box.close());

const berlin = 'W. Europe Standard Time';
const at = (date: string, timeZone = berlin) => ({ dateTime: `${date}T00:00:00`, timeZone });
const weekly = {
  dueDateTime: at('2026-08-03'),
  recurrence: { pattern: { type: 'daily', interval: 2 }, range: { type: 'noEnd', startDate: '2026-08-03' } },
};
const methodsOf = async (of: Mailbox) => (await of.requests()).map(({ method }) => method);
const gone = { status: 404, body: { error: { code: 'ErrorItemNotFound', message: '' } } };

describe('pull', () => {
  test('T2: the first one hands out the whole list over many pages, with stamps, and a later one what changed', async () => {
    for (let n = 0; n < 25; n += 1) await box.add({ title: `Task ${n}` });
    const stamped = await box.create({ title: 'Ours' }, 'org1/7');
    const first = await box.pull();
    expect([first.items.length, first.hints, first.complete]).toEqual([26, [], true]);
    expect(first.items.find(({ id }) => id === stamped.id)).toEqual(stamped);
    const edited = await box.add({ title: 'New' });
    await box.edit(edited, { title: 'Newer' });
    const second = await box.pull(first.cursor);
    expect(second).toMatchObject({ items: [{ id: edited, fields: { title: { title: 'Newer' } } }], complete: false });
    expect(await box.pull(second.cursor)).toMatchObject({ items: [], hints: [], complete: false });
  });

  test('only ids that are new cost a look', async () => {
    const id = await box.add({ title: 'Task' });
    const { cursor } = await box.pull();
    await box.edit(id, { title: 'Other' });
    await box.requests();
    await box.pull(cursor, { isKnown: () => true });
    expect(await methodsOf(box)).toEqual(['GET']);
  });

  test('T7, T8: what was deleted or moved to another list is a hint, and gone when looked at', async () => {
    const [deleted, moved] = [await box.add({ title: 'A' }), await box.add({ title: 'B' })];
    const { cursor } = await box.pull();
    await box.erase(deleted);
    await box.move(moved, await box.newList('Other'));
    const { items, hints } = await box.pull(cursor);
    expect([items, new Set(hints)]).toEqual([[], new Set([deleted, moved])]);
    const seen = await box.side.confirm(hints);
    expect([seen.get(deleted), seen.get(moved)]).toEqual([{ state: 'gone' }, { state: 'gone' }]);
  });

  test('a lost token, at the start of a round or in its middle, brings the whole list', async () => {
    for (let n = 0; n < 3; n += 1) await box.add({ title: `Task ${n}` });
    const { cursor } = await box.pull();
    await box.fault({ path: 'delta' }, { status: 410, body: { error: { code: 'SyncStateNotFound', message: '' } } });
    const again = await box.pull(cursor);
    expect([again.items.length, again.complete]).toEqual([3, true]);
    await box.fault({ path: 'skiptoken' }, { status: 410 }, { times: null });
    expect((await box.pull()).items).toHaveLength(3);
  });

  test('a cursor of another list is none', async () => {
    await box.add({ title: 'Task' });
    const { cursor } = await box.pull();
    const other = await box.newList('Other');
    const id = await box.add({ title: 'Elsewhere' }, other);
    const pull = await box.sideWith({ listId: other }).pull(cursor, { isKnown: () => false, limit: 9, now: '' });
    expect([pull.complete, pull.items.map((item) => item.id)]).toEqual([true, [id]]);
  });

  test('T9: a list that was deleted is no list without tasks', async () => {
    const { cursor } = await box.pull();
    await box.user('DELETE', pathOf(box.listId));
    for (const from of [cursor, undefined])
      await expect(box.pull(from)).rejects.toMatchObject({ code: 'container-gone' });
  });

  test('T5: a recurring task is told, also where a list leaves the recurrence out', async () => {
    const id = await box.add({ title: 'Water', ...weekly });
    const row = { id, title: 'Water', status: 'notStarted', '@odata.etag': 'W/"1"' };
    await box.fault({ path: 'delta' }, { status: 200, body: { value: [row], '@odata.deltaLink': 'http://x/v1.0/y' } });
    expect((await box.pull()).items).toMatchObject([{ id, facts: { recurring: true } }]);
  });

  test('a due date is that of the user, in whatever zone the mailbox is', async () => {
    for (const [zone, windows] of [
      ['Asia/Tokyo', 'Tokyo Standard Time'],
      ['America/Los_Angeles', 'Pacific Standard Time'],
      ['Pacific/Kiritimati', 'Line Islands Standard Time'],
      ['Etc/GMT+12', 'Dateline Standard Time'],
    ] as const) {
      const id = await box.add({ title: 'Task', dueDateTime: at('2026-08-03', windows) });
      const side = box.sideWith({ zone });
      const seen = (await side.confirm([id])).get(id);
      expect(seen).toMatchObject({ item: { fields: taskValues({ title: 'Task', dueDateTime: '2026-08-03' }) } });
      const [copy] = await side.create([{ fields: taskValues({ title: 'Copy', dueDateTime: '2026-08-03' }) }]);
      const raw = await box.user('GET', pathOf(box.listId, made(copy).id));
      const own = await box.user('GET', pathOf(box.listId, id));
      expect(raw['dueDateTime']).toEqual(own['dueDateTime']);
    }
  });
});

describe('confirm', () => {
  test('T9: nothing is gone where the list is', async () => {
    const id = await box.add({ title: 'Task' });
    await box.user('DELETE', pathOf(box.listId));
    await expect(box.side.confirm([id])).rejects.toMatchObject({ code: 'container-gone' });
    await expect(box.side.update([{ id, version: 'x', changes: { title: { title: 'New' } } }])).rejects.toMatchObject({
      code: 'container-gone',
    });
    await expect(box.create({ title: 'New' })).rejects.toMatchObject({ code: 'container-gone' });
  });

  test.each([
    [404, 'MailboxNotEnabledForRESTAPI'],
    [404, 'ResourceNotFound'],
    [410, 'ErrorItemNotFound'],
    [400, 'ErrorInvalidIdMalformed'],
  ])('79: %i %s is no proof of a deletion', async (status, code) => {
    const item = await box.create({ title: 'Task' });
    await box.fault({ path: '/tasks/' }, { status, body: { error: { code, message: '' } } }, { times: null });
    expect(await box.side.confirm([item.id])).toEqual(new Map());
    expect(await box.side.remove([item])).toMatchObject([{ ok: false, problem: 'refused' }]);
  });
});

describe('create', () => {
  test('makes tasks with their link to the CRM in one request each, as a look shows them', async () => {
    await box.requests();
    const parts = { title: 'Call', body: 'One\nTwo', dueDateTime: '2026-08-03', startDateTime: '2026-08-01' };
    const item = await box.create(
      { ...parts, status: 'waitingOnOthers', importance: 'high', categories: 'Red' },
      'o/7',
    );
    expect((await box.requests()).filter(({ batch }) => batch !== null)).toHaveLength(1);
    expect(item).toMatchObject({
      fields: taskValues({ ...parts, status: 'waitingOnOthers', importance: 'high', categories: 'Red' }),
      stamp: 'o/7',
    });
    expect(await box.look(item.id)).toEqual(item);
    expect(await box.links(item.id)).toMatchObject([
      { applicationName: 'Zoho CRM', externalId: 'o/7', displayName: 'Call', webUrl: 'https://crm.example/o/7' },
    ]);
  });

  test('T5: sends neither a reminder nor anything that is not mapped', async () => {
    const title = taskMapping.filter(({ outlook }) => outlook.name === 'title');
    await box.sideWith({ mapping: title }).create([{ fields: { title: { title: 'Call' } }, remind: true }]);
    const sent = (await box.requests()).find(({ method, batch }) => method === 'POST' && batch !== null);
    expect(sent?.requestBody).toEqual({ title: 'Call' });
  });

  test('a task without a title gets the placeholder, also where the title is not mapped', async () => {
    const item = await box.create({ title: '' });
    expect(item.fields['title']).toEqual({ title: '' });
    const body = taskMapping.filter(({ outlook }) => outlook.name === 'body');
    const [outcome] = await box.sideWith({ mapping: body }).create([{ fields: { body: { body: 'Text' } } }]);
    expect((await box.look(made(outcome).id)).fields).toEqual(taskValues({ body: 'Text' }));
  });

  test('a lost answer is unknown, and the create is not repeated', async () => {
    await box.fault({ method: 'POST', path: '\\$batch' }, { drop: 'after' });
    const outcomes = await box.side.create([
      { fields: taskValues({ title: 'A' }) },
      { fields: taskValues({ title: 'B' }) },
    ]);
    expect(outcomes).toMatchObject([{ problem: 'unknown' }, { problem: 'unknown' }]);
    expect((await box.pull()).items).toHaveLength(2);
  });
});

describe('update', () => {
  test('touches what it names, keeps reminder, links and the rest, and knows the new version', async () => {
    const reminder = { isReminderOn: true, reminderDateTime: { dateTime: '2026-08-03T07:00:00', timeZone: 'UTC' } };
    const id = await box.add({ title: 'Call', body: { content: 'Text', contentType: 'text' }, ...reminder });
    const before = await box.look(id);
    const [outcome] = await box.side.update([{ ...before, changes: { status: { status: 'completed' } } }]);
    const after = made(outcome);
    expect(after.fields).toEqual(taskValues({ title: 'Call', body: 'Text', status: 'completed' }));
    expect(after.version).not.toBe(before.version);
    expect(await box.look(id)).toEqual(after);
    expect(await box.user('GET', pathOf(box.listId, id))).toMatchObject({
      isReminderOn: true,
      completedDateTime: { timeZone: 'UTC' },
    });
  });

  test('empties what is emptied', async () => {
    const parts = { title: 'Call', body: 'Text', dueDateTime: '2026-08-03', categories: 'Red' };
    const item = await box.create(parts);
    const [outcome] = await box.side.update([{ ...item, changes: taskValues({}) }]);
    expect(made(outcome).fields).toEqual(taskValues({}));
  });

  test('is a conflict on another version, whether or not the service heeds If-Match, while its neighbours are done', async () => {
    const items = [
      await box.create({ title: 'A' }),
      await box.create({ title: 'B' }),
      await box.create({ title: 'C' }),
    ];
    await box.edit(items[1]!.id, { importance: 'high' });
    await box.requests();
    const outcomes = await box.side.update(items.map((item) => ({ ...item, changes: { title: { title: 'New' } } })));
    expect(outcomes.map((outcome) => outcome.ok || outcome.problem)).toEqual([true, 'conflict', true]);
    const patches = (await box.requests()).filter(({ method }) => method === 'PATCH');
    expect(patches.map(({ requestHeaders }) => requestHeaders['if-match'])).toEqual([
      items[0]!.version,
      items[2]!.version,
    ]);
    expect((await box.look(items[1]!.id)).fields).toEqual(taskValues({ title: 'B', importance: 'high' }));
  });

  test('a change between the look and the write is a conflict, too', async () => {
    const item = await box.create({ title: 'A' });
    await box.fault({ method: 'PATCH' }, { status: 412 });
    expect(await box.side.update([{ ...item, changes: taskValues({}) }])).toMatchObject([{ problem: 'conflict' }]);
  });

  test('T8: of what is gone tells so', async () => {
    const item = await box.create({ title: 'A' });
    await box.erase(item.id);
    expect(await box.side.update([{ ...item, changes: taskValues({}) }])).toMatchObject([{ problem: 'gone' }]);
  });

  test('T5: neither changes nor removes a task that recurs', async () => {
    const id = await box.add({ title: 'Water', ...weekly });
    const { version } = await box.look(id);
    const [outcome] = await box.side.update([{ id, version, changes: { dueDateTime: { dueDateTime: '2026-08-09' } } }]);
    expect(outcome).toMatchObject({ ok: false, problem: 'conflict' });
    expect(await box.side.remove([{ id, version }])).toMatchObject([{ ok: false, problem: 'conflict' }]);
    expect((await box.look(id)).version).toBe(version);
  });
});

describe('the stamp', () => {
  const ours = { applicationName: 'Zoho CRM', externalId: 'o/1', displayName: 'A', webUrl: 'https://crm.example/o/1' };
  const other = { applicationName: 'Outlook', externalId: 'mail', displayName: 'Mail', webUrl: 'https://mail.example' };

  test('is added to a task that has none, alone or after a change, beside the links of others', async () => {
    const ids = [await box.add({ title: 'A', linkedResources: [other] }), await box.add({ title: 'B' })];
    const items = [await box.look(ids[0]!), await box.look(ids[1]!)];
    const outcomes = await box.side.update([
      { ...items[0]!, changes: {}, stamp: 'o/1' },
      { ...items[1]!, changes: { title: { title: 'New' } }, stamp: 'o/2' },
    ]);
    expect(outcomes.map(made)).toEqual([await box.look(ids[0]!), await box.look(ids[1]!)]);
    expect(made(outcomes[0])).toEqual({ ...items[0], stamp: 'o/1' });
    expect(await box.links(ids[0]!)).toMatchObject([other, ours]);
    expect(await box.links(ids[1]!)).toMatchObject([{ externalId: 'o/2', displayName: 'New' }]);
  });

  test('of ours is changed, never doubled, and left alone where it is right', async () => {
    const item = await box.create({ title: 'A' }, 'o/1');
    const [first] = await box.side.update([{ ...item, changes: {}, stamp: 'o/2' }]);
    expect(made(first).stamp).toBe('o/2');
    await box.requests();
    const [second] = await box.side.update([{ ...item, changes: {}, stamp: 'o/2' }]);
    expect([made(second).stamp, (await methodsOf(box)).filter((method) => method === 'PATCH')]).toEqual(['o/2', []]);
    expect(await box.links(item.id)).toMatchObject([{ externalId: 'o/2', webUrl: 'https://crm.example/o/2' }]);
  });

  test('that could not be written is no success', async () => {
    const item = await box.create({ title: 'A' });
    await box.fault({ method: 'POST', path: '/linkedResources$' }, { status: 503 });
    expect(await box.side.update([{ ...item, changes: {}, stamp: 'o/1' }])).toMatchObject([{ problem: 'unknown' }]);
  });

  test('goes along with a task that is moved to another list and back', async () => {
    const item = await box.create({ title: 'A' }, 'o/1');
    const other = await box.newList('Other');
    const away = await box.move(item.id, other);
    const back = await box.move(away, box.listId);
    expect((await box.pull()).items).toMatchObject([{ id: back, stamp: 'o/1' }]);
  });
});

describe('remove', () => {
  test('takes away; what is gone is a success, another version a conflict', async () => {
    const items = [
      await box.create({ title: 'A' }),
      await box.create({ title: 'B' }),
      await box.create({ title: 'C' }),
    ];
    await box.erase(items[0]!.id);
    await box.edit(items[1]!.id, { title: 'Still needed' });
    const outcomes = await box.side.remove(items);
    expect(outcomes).toMatchObject([{ ok: true }, { ok: false, problem: 'conflict' }, { ok: true }]);
    expect((await box.pull()).items).toMatchObject([{ id: items[1]!.id }]);
  });
});

describe('findLost', () => {
  const lost = (stamp: string | undefined) => ({ fields: taskValues({ title: 'Lost' }), stamp, at: '' });

  test('finds what a lost create made by its stamp, once, with one listing, and never what is known', async () => {
    for (let n = 0; n < 30; n += 1) await box.add({ title: `Task ${n}` });
    const drafts = [lost('o/1'), lost('o/2'), lost(undefined), lost('o/3')];
    await box.fault({ method: 'POST', path: '\\$batch' }, { drop: 'after' });
    await box.side.create(drafts.slice(0, 2));
    await box.requests();
    const found = await box.side.findLost(drafts, () => false);
    expect(new Set(await methodsOf(box))).toEqual(new Set(['GET']));
    expect(found.map((item) => item?.stamp)).toEqual(['o/1', 'o/2', undefined, undefined]);
    expect(found[0]).toEqual(await box.look(found[0]!.id));
    expect(await box.side.findLost(drafts, (id) => id === found[0]!.id)).toEqual([
      undefined,
      found[1],
      undefined,
      undefined,
    ]);
  });

  test('takes no task for two drafts', async () => {
    await box.create({ title: 'One' }, 'o/1');
    expect((await box.side.findLost([lost('o/1'), lost('o/1')], () => false)).filter(Boolean)).toHaveLength(1);
  });

  test('a listing that fails is no absence', async () => {
    await box.fault({ path: 'expand' }, gone, { times: null });
    await expect(box.side.findLost([lost('o/1')], () => false)).rejects.toMatchObject({ code: 'container-gone' });
    expect(await box.side.findLost([lost(undefined)], () => false)).toEqual([undefined]);
  });
});
