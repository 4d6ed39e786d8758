import { TaskList, type TaskListOptions } from '../../src/graph/task-list';
import { now, owner } from './mailbox';
import { pathOf, taskBox, type TaskBox } from './task-box';

let box: TaskBox;
let accountId: string;
let list: TaskList;
beforeEach(async () => {
  box = await taskBox();
  await box.user('DELETE', pathOf(box.listId));
  accountId = (await box.user<{ id: string }>('GET', '/me')).id;
  list = listWith({});
});
afterEach(() => box.close());

function listWith(more: Partial<TaskListOptions>): TaskList {
  const options = { name: 'Zoho CRM', owner, accountId, zone: 'Europe/Berlin', clock: () => now };
  return new TaskList(box.client, { ...options, ...more });
}

const missing = { status: 404, body: { error: { code: 'ErrorItemNotFound', message: '' } } };
const refused = { status: 400, body: { error: { code: 'invalidRequest', message: '' } } };
const rename = (id: string, displayName: string) => box.user('PATCH', pathOf(id), { displayName });
const listsNow = async () =>
  (await box.user<{ value: { id: string; displayName: string; wellknownListName: string }[] }>('GET', '/me/todo/lists'))
    .value;
const names = async () => (await listsNow()).map(({ displayName }) => displayName);
const defaultId = async () =>
  (await listsNow()).find(({ wellknownListName }) => wellknownListName === 'defaultList')?.id ?? '';

describe('finding and making the list', () => {
  test('T1: it is made once, marked, and found again among more lists than a page holds', async () => {
    for (let n = 0; n < 12; n += 1) await box.newList(`Team ${n}`);
    expect(await list.find()).toEqual({ ours: null, foreign: null });
    const id = await list.create('Zoho CRM');
    expect(await list.find()).toEqual({ ours: id, foreign: null });
    expect(await list.create('Zoho CRM')).toBe(id);
    expect((await box.requests()).filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('76: it is known by its mark when it was renamed', async () => {
    const id = await list.create('Zoho CRM');
    await rename(id, 'Customers');
    expect(await list.find()).toEqual({ ours: id, foreign: null });
    expect(await list.create('Zoho CRM')).toBe(id);
  });

  test('one of the name that somebody else made is foreign until it is adopted, and gets no neighbour with a number', async () => {
    const id = await box.newList('zoho crm');
    expect(await list.find()).toEqual({ ours: null, foreign: { id, name: 'zoho crm' } });
    await expect(list.create('Zoho CRM')).rejects.toMatchObject({ code: 'foreign-container' });
    expect(await names()).toEqual(['Tasks', 'Flagged Emails', 'zoho crm']);
    await list.adopt(id);
    expect(await list.find()).toEqual({ ours: id, foreign: null });
  });

  test('a second name is there for when the usual one is taken', async () => {
    await box.newList('Zoho CRM');
    const id = await list.create('Zoho CRM (CRM Sync)');
    expect((await list.find()).ours).toBe(id);
  });

  test('one that is marked for another CRM user is not ours, and can be adopted', async () => {
    const id = await list.create('Zoho CRM');
    const other = listWith({ owner: 'org2/kim' });
    expect(await other.find()).toEqual({ ours: null, foreign: { id, name: 'Zoho CRM' } });
    await other.adopt(id);
    expect([(await other.find()).ours, (await list.find()).ours]).toEqual([id, null]);
  });

  test('a create that was carried out without an answer is found by its mark', async () => {
    await box.fault({ method: 'POST', path: '/todo/lists$' }, { drop: 'after' });
    const id = await list.create('Zoho CRM');
    expect(await list.find()).toEqual({ ours: id, foreign: null });
    expect((await names()).filter((name) => name.startsWith('Zoho'))).toEqual(['Zoho CRM']);
  });

  test('a create that was not carried out is no success', async () => {
    await box.fault({ method: 'POST', path: '/todo/lists$' }, { drop: 'before' });
    await expect(list.create('Zoho CRM')).rejects.toMatchObject({ code: 'offline' });
    expect(await list.find()).toEqual({ ours: null, foreign: null });
  });

  test('where a list takes no extension at its creation, it is marked afterwards', async () => {
    await box.fault({ method: 'POST', path: '/todo/lists$' }, refused);
    const id = await list.create('Zoho CRM');
    expect(await list.find()).toEqual({ ours: id, foreign: null });
  });

  test('where another device was faster, a refusal makes no second one', async () => {
    const id = await list.create('Zoho CRM');
    await box.fault({ method: 'GET', path: '/todo/lists\\?' }, { status: 200, body: { value: [] } });
    await box.fault({ method: 'POST', path: '/todo/lists$' }, refused);
    await box.requests();
    expect(await listWith({}).create('Zoho CRM')).toBe(id);
    expect((await box.requests()).filter(({ method }) => method !== 'GET')).toHaveLength(1);
  });

  test('where the service drops the extension without a word, it is marked afterwards', async () => {
    const id = await box.newList('Made');
    await box.fault({ method: 'POST', path: '/todo/lists$' }, { status: 201, body: { id, displayName: 'Made' } });
    expect(await list.create('Zoho CRM')).toBe(id);
    expect((await list.find()).ours).toBe(id);
  });

  test('of two lists that two devices made at once, the same one stays on both', async () => {
    const id = await list.create('Zoho CRM');
    await box.fault({ method: 'GET', path: '/todo/lists\\?' }, { status: 200, body: { value: [] } });
    expect(await listWith({}).create('Zoho CRM')).toBe(id);
    expect(await names()).toEqual(['Tasks', 'Flagged Emails', 'Zoho CRM']);
  });

  test('where the list refuses $expand, the lists are asked one by one', async () => {
    const id = await list.create('Zoho CRM');
    await box.fault({ method: 'GET', path: '/todo/lists\\?.*expand' }, refused, { times: null });
    expect(await list.find()).toEqual({ ours: id, foreign: null });
  });
});

describe('whether the list is there', () => {
  test('T9: it is gone when it was deleted, and there while it is', async () => {
    const id = await list.create('Zoho CRM');
    expect(await list.probe(id)).toEqual({ state: 'there', id });
    await box.user('DELETE', pathOf(id));
    expect(await list.probe(id)).toEqual({ state: 'gone' });
  });

  test('it is there under another id where the mark says so', async () => {
    const id = await list.create('Zoho CRM');
    expect(await list.probe(box.listId)).toEqual({ state: 'there', id });
  });

  test('nothing is proven while the list is still listed, the default list does not answer, or the account is another', async () => {
    const id = await list.create('Zoho CRM');
    await box.fault({ method: 'GET', path: `/todo/lists/${id}` }, missing, { times: null });
    expect(await list.probe(id)).toEqual({ state: 'unsure' });
    await box.user('DELETE', pathOf(id));
    expect(await listWith({ accountId: 'another' }).probe(id)).toEqual({ state: 'unsure' });
    await box.fault({ method: 'GET', path: `/todo/lists/${await defaultId()}` }, { status: 404 }, { times: null });
    expect(await list.probe(id)).toEqual({ state: 'unsure' });
  });

  test('79: a mailbox that cannot be reached is no deleted list', async () => {
    const id = await list.create('Zoho CRM');
    await box.user('DELETE', pathOf(id));
    const body = { error: { code: 'MailboxNotEnabledForRESTAPI', message: '' } };
    await box.fault({ path: '/todo/lists/' }, { status: 404, body });
    expect(await list.probe(id)).toEqual({ state: 'unsure' });
  });

  test('T9: removing takes it away with its tasks; twice is fine, and a built-in list is refused', async () => {
    const id = await list.create('Zoho CRM');
    await box.add({ title: 'Task' }, id);
    await list.remove(id);
    await list.remove(id);
    expect(await names()).toEqual(['Tasks', 'Flagged Emails']);
    await expect(list.remove(await defaultId())).rejects.toMatchObject({ code: 'unexpected' });
  });
});

describe('bringing tasks to the default list', () => {
  const berlin = 'W. Europe Standard Time';
  const at = (date: string) => ({ dateTime: `${date}T00:00:00`, timeZone: berlin });
  const whole = {
    ...{ title: 'Call', body: { content: 'One\nTwo', contentType: 'text' }, categories: ['Red'] },
    ...{ status: 'inProgress', importance: 'high', dueDateTime: at('2026-08-03'), startDateTime: at('2026-08-01') },
  };
  const weekly = {
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'], firstDayOfWeek: 'sunday' },
    range: { type: 'noEnd', startDate: '2026-08-03' },
  };
  const ring = (dateTime: string) => ({ isReminderOn: true, reminderDateTime: { dateTime, timeZone: 'UTC' } });
  const copies = async () => {
    const path = `${pathOf(await defaultId())}/tasks?$expand=linkedResources`;
    return (await box.user<{ value: Record<string, unknown>[] }>('GET', path)).value;
  };

  let id: string;
  beforeEach(async () => (id = await list.create('Zoho CRM')));
  const move = async () => list.moveToDefault((await list.list(id)).map((item) => item.id));

  test('lists all tasks, with nobody who would get mail', async () => {
    for (let n = 0; n < 12; n += 1) await box.add({ title: `Task ${n}` }, id);
    const recurring = await box.add({ title: 'Water', dueDateTime: at('2026-08-03'), recurrence: weekly }, id);
    const items = await list.list(id);
    expect(items).toHaveLength(13);
    expect(items.at(-1)).toEqual({ id: recurring, title: 'Water', others: 0 });
  });

  test('T9: makes them again with all that they hold, without mail, and leaves the originals', async () => {
    const own = [
      await box.add({ ...whole, ...ring('2026-08-02T07:00:00') }, id),
      await box.add({ title: 'Old', status: 'completed', ...ring('2026-01-02T07:00:00') }, id),
      await box.add({ title: 'Water', dueDateTime: at('2026-08-03'), recurrence: weekly }, id),
    ];
    expect(await move()).toEqual({ moved: own, held: [] });
    const [call, old, water] = await copies();
    const due = { dateTime: '2026-08-02T22:00:00.0000000', timeZone: 'UTC' };
    expect(call).toMatchObject({ ...whole, startDateTime: {}, dueDateTime: due, isReminderOn: true });
    expect(call).toMatchObject({ reminderDateTime: { dateTime: '2026-08-02T07:00:00.0000000' } });
    expect(old).toMatchObject({ title: 'Old', status: 'completed', isReminderOn: false });
    expect(water).toMatchObject({ title: 'Water', dueDateTime: due, recurrence: weekly });
    expect(await list.list(id)).toHaveLength(3);
    expect(await box.control<unknown[]>('GET', 'outbox')).toEqual([]);
  });

  test('a series goes on from where it stands', async () => {
    await box.add({ title: 'Water', dueDateTime: at('2026-08-10'), recurrence: weekly }, id);
    expect((await move()).held).toEqual([]);
    expect(await copies()).toMatchObject([{ recurrence: { range: { type: 'noEnd', startDate: '2026-08-10' } } }]);
  });

  test('takes them from the list that was listed, where two are ours', async () => {
    const second = await box.newList('Second');
    await list.adopt(second);
    const task = await box.add({ title: 'A' }, second);
    await list.list(second);
    expect(await list.moveToDefault([task])).toEqual({ moved: [task], held: [] });
  });

  test('makes each once, however often it is called, and when answers are lost', async () => {
    for (const title of ['A', 'B']) await box.add({ title }, id);
    await box.fault({ method: 'POST', path: 'batch' }, { drop: 'after' }, { skip: 1 });
    expect((await move()).moved).toHaveLength(2);
    expect(await move()).toMatchObject({ held: [] });
    await listWith({}).moveToDefault((await list.list(id)).map((item) => item.id));
    expect((await copies()).map(({ title }) => title)).toEqual(['A', 'B']);
  });

  test('the links of other programs go along, the one to the CRM does not', async () => {
    const mail = {
      applicationName: 'Outlook',
      externalId: 'mail',
      displayName: 'Mail',
      webUrl: 'https://mail.example',
    };
    const task = await box.add({ title: 'Mail', linkedResources: [mail] }, id);
    const crm = { applicationName: 'Zoho CRM', externalId: 'o/1', displayName: 'Task', webUrl: 'https://crm.example' };
    const earlier = { applicationName: 'CRM Sync for Outlook', externalId: 'an earlier original' };
    for (const link of [crm, earlier]) await box.user('POST', `${pathOf(id, task)}/linkedResources`, link);
    await move();
    await move();
    const [copy] = await copies();
    const links = copy?.['linkedResources'] as Record<string, unknown>[];
    expect(links.map(({ applicationName }) => applicationName)).toEqual(['CRM Sync for Outlook', 'Outlook']);
    expect(links[1]).toMatchObject(mail);
  });

  test('steps follow their task, in their order, and what an earlier try left out is added', async () => {
    const task = await box.add({ title: 'A' }, id);
    const steps = ['First', 'Second'].map((displayName, n) => ({ displayName, isChecked: n === 0 }));
    const path = `${encodeURIComponent(await defaultId())}/tasks/.*/checklistItems`;
    const answer = (value: unknown[]) => ({ status: 200, body: { value } });
    await box.fault({ path: `${task}/checklistItems` }, answer(steps), { times: null });
    await box.fault({ method: 'GET', path }, answer([]));
    await box.fault({ method: 'POST', path }, { status: 201, body: {} }, { times: 1 });
    expect(await move()).toEqual({ moved: [], held: [task] });
    const sent = async () =>
      (await box.requests())
        .filter(({ method, url }) => method === 'POST' && url.includes('checklistItems'))
        .map(({ requestBody }) => requestBody);
    expect(await sent()).toEqual(steps);
    await box.fault({ method: 'GET', path }, answer(steps.slice(0, 1)));
    await box.fault({ method: 'POST', path }, { status: 201, body: {} }, { times: null });
    expect(await move()).toEqual({ moved: [task], held: [] });
    expect(await sent()).toEqual(steps.slice(1));
    expect(await copies()).toHaveLength(1);
  });

  test('holds what a copy would lose, or what could not be looked at', async () => {
    const numbered = { ...weekly, range: { type: 'numbered', startDate: '2026-07-27', numberOfOccurrences: 5 } };
    const counted = await box.add({ title: 'Counted', dueDateTime: at('2026-08-03'), recurrence: numbered }, id);
    const attached = await box.add({ title: 'Attached' }, id);
    const row = { id: attached, title: 'Attached', hasAttachments: true };
    await box.fault({ path: `/tasks/${attached}\\?` }, { status: 200, body: row });
    const unseen = await box.add({ title: 'Unseen' }, id);
    await box.fault({ path: `/tasks/${unseen}` }, { status: 400 }, { times: null });
    expect(await move()).toEqual({ moved: [], held: [counted, attached, unseen] });
    expect(await copies()).toEqual([]);
  });
});
