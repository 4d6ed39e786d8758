import { addRecord, deleteRecord, restoreRecord } from '../../src/sandbox/crm/records';
import { crmWorld, KIM, LEE, type Item } from './crm-client';

const own = { ownerId: KIM.crmUserId, source: 'crm_ui' } as const;

function tasksWorld() {
  const client = crmWorld();
  const write = (fields: Record<string, unknown>): Item[] =>
    client.post('Tasks', { data: [{ Subject: 'Call', ...fields }], trigger: [] }).body.data;
  const create = (fields: Record<string, unknown>): Item => write(fields)[0]!;
  const update = (id: string, fields: Record<string, unknown>): Item =>
    client.put('Tasks', { data: [{ id, ...fields }], trigger: [] }).body.data[0]!;
  const read = (id: string, token = KIM.crmToken): Item => client.get(`Tasks/${id}`, {}, { token }).body.data[0]!;
  const add = (module: string, fields: Record<string, unknown>) => addRecord(client.world, module, fields, own);
  return { ...client, write, create, update, read, add };
}

test('a due date is the same day for every reader, and takes no time', () => {
  const { create, read } = tasksWorld();
  const { id } = create({ Due_Date: '2026-10-25', Start_Date: '2026-10-20' }).details;
  for (const token of [KIM.crmToken, LEE.crmToken]) {
    expect(read(id, token)).toMatchObject({ Due_Date: '2026-10-25', Start_Date: '2026-10-20' });
  }
  for (const bad of ['2026-10-25T00:00:00+02:00', '2026-13-01', '25.10.2026']) {
    expect(create({ Due_Date: bad })).toMatchObject({
      code: 'INVALID_DATA',
      details: { api_name: 'Due_Date', expected_data_type: 'date' },
    });
  }
});

test('completing sets the time of completion, which stays while it is completed and goes when it is not', () => {
  const { create, update, read, pass } = tasksWorld();
  const { id } = create({ Status: 'In Progress' }).details;
  expect(read(id)['Closed_Time']).toBeNull();
  update(id, { Status: 'Completed', Closed_Time: '2020-01-01T00:00:00+00:00' });
  const closed = read(id)['Closed_Time'];
  expect(closed).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/);
  expect(read(id, LEE.crmToken)['Closed_Time']).toMatch(/-0[45]:00$/);
  pass(60);
  update(id, { Status: 'Completed', Subject: 'Called' });
  expect(read(id)['Closed_Time']).toBe(closed);
  update(id, { Status: 'Deferred' });
  expect(read(id)['Closed_Time']).toBeNull();
});

test('a status goes by its actual value: the displayed one is stored as another, unknown value', () => {
  const { coql, create, read } = tasksWorld();
  const ids = ['Waiting for input', 'Waiting on someone else'].map((Status) => create({ Status }).details.id);
  expect(ids.map((id) => read(id)['Status'])).toEqual(['Waiting for input', 'Waiting on someone else']);
  expect(coql("select id from Tasks where Status = 'Waiting for input'").body.data).toEqual([{ id: ids[0] }]);
});

test('one recurring POST answers one result per occurrence, each a task with its own date', () => {
  const { get, write } = tasksWorld();
  const rule = { RRULE: 'FREQ=WEEKLY;INTERVAL=1;DTSTART=2026-10-13;UNTIL=2026-11-03', EXDATE: '2026-10-27' };
  const results = write({ Due_Date: '2026-10-13', Recurring_Activity: rule });
  expect(results).toHaveLength(3);
  const rows = get('Tasks', { fields: 'Due_Date,$recurrence_id', sort_order: 'asc' }).body.data;
  expect(rows.map((row) => row['Due_Date'])).toEqual(['2026-10-13', '2026-10-20', '2026-11-03']);
  expect(new Set(rows.map((row) => row['$recurrence_id'])).size).toBe(1);
});

test('a recurring task without a due date begins where its rule does; a broken rule is refused', () => {
  const { write } = tasksWorld();
  const recurring = (RRULE: string) => write({ Recurring_Activity: { RRULE } });
  expect(recurring('FREQ=DAILY;INTERVAL=1;DTSTART=2026-10-13;UNTIL=2026-10-16')).toHaveLength(4);
  expect(recurring('FREQ=SOMETIMES')[0]).toMatchObject({
    code: 'INVALID_DATA',
    details: { api_name: 'Recurring_Activity' },
  });
});

test('a reminder is an alarm text, not the list that meetings have', () => {
  const { create, read } = tasksWorld();
  const alarm = { ALARM: 'ACTION=EMAILANDPOPUP;TRIGGER=DATE-TIME:2026-10-13T09:00:00+02:00' };
  expect(read(create({ Remind_At: alarm }).details.id)['Remind_At']).toEqual(alarm);
  const bad = [[{ unit: 15, period: 'minutes' }], '2026-10-13T09:00:00+02:00', { ALARM: 'ACTION=BELL;TRIGGER=x' }];
  for (const Remind_At of bad) {
    expect(create({ Remind_At })).toMatchObject({ code: 'INVALID_DATA', details: { api_name: 'Remind_At' } });
  }
});

test('a task names its contact by {id}, and what it is about by {id} and $se_module', () => {
  const { create, read, add } = tasksWorld();
  const who = add('Contacts', { First_Name: 'Ann', Last_Name: 'Ray' });
  const deal = add('Deals', { Deal_Name: 'Hoods', Stage: 'Proposal', Closing_Date: '2026-12-01' });
  const lead = add('Leads', { Last_Name: 'Lead' });
  const { id } = create({ Who_Id: { id: who }, What_Id: { id: deal }, $se_module: 'Deals' }).details;
  expect(read(id)).toMatchObject({
    Who_Id: { id: who, name: 'Ann Ray' },
    What_Id: { id: deal, name: 'Hoods' },
    $se_module: 'Deals',
  });
  expect(create({ What_Id: { id: lead }, $se_module: 'Leads' }).code).toBe('SUCCESS');
  expect(create({ What_Id: { id: deal } })).toMatchObject({
    code: 'MANDATORY_NOT_FOUND',
    details: { api_name: '$se_module' },
  });
  expect(create({ What_Id: { id: deal }, $se_module: 'Accounts' }).code).toBe('INVALID_DATA');
  expect(create({ What_Id: { id: deal }, $se_module: 'Tasks' }).details.api_name).toBe('$se_module');
  for (const Who_Id of ['Ann Ray', who, { name: 'Ann Ray' }, { id: lead }]) {
    expect(create({ Who_Id })).toMatchObject({ code: 'INVALID_DATA', details: { api_name: 'Who_Id' } });
  }
});

test('another owner is an active user, told by {id}', () => {
  const { create, update, read } = tasksWorld();
  const { id } = create({}).details;
  expect(read(id)['Owner']).toMatchObject({ id: KIM.crmUserId });
  expect(update(id, { Owner: { id: '4876876000000999999' } }).code).toBe('INVALID_DATA');
  update(id, { Owner: { id: LEE.crmUserId } });
  expect(read(id)['Owner']).toMatchObject({ id: LEE.crmUserId, email: LEE.email });
});

test("a task that was given away is its new owner's to change", () => {
  const { create, put, update } = tasksWorld();
  const { id } = create({}).details;
  update(id, { Owner: { id: LEE.crmUserId } });
  const reply = put('Tasks', { data: [{ id, Subject: 'Mail' }], trigger: [] });
  expect(reply).toMatchObject({ status: 403, body: { details: { permissions: ['Crm_Implied_Edit_Tasks'] } } });
});

test('the owner is mailed only when the task asks for it', () => {
  const { create, world } = tasksWorld();
  create({});
  create({ Send_Notification_Email: false });
  expect(world.state.outbox).toEqual([]);
  create({ Send_Notification_Email: true, Owner: { id: LEE.crmUserId } });
  expect(world.state.outbox).toMatchObject([{ kind: 'crm', to: LEE.email, subject: 'Task: Call' }]);
});

test('upsert knows no tasks', () => {
  const { post, get } = tasksWorld();
  const reply = post('Tasks/upsert', { data: [{ Subject: 'Call' }], duplicate_check_fields: ['Subject'] });
  expect(reply).toMatchObject({ status: 400, body: { code: 'INVALID_MODULE' } });
  expect(get('Tasks', { fields: 'id' }).status).toBe(204);
});

test('deleted tasks are in the feed until one is restored, under its old id and in its list', () => {
  const { get, add, world } = tasksWorld();
  const ids = ['Call', 'Mail'].map((Subject) => add('Tasks', { Subject }));
  for (const id of ids) deleteRecord(world, 'Tasks', id, LEE.crmUserId);
  expect(get('Tasks/deleted').body.data).toMatchObject([
    { id: ids[1], display_name: 'Mail', type: 'recycle', deleted_by: { id: LEE.crmUserId } },
    { id: ids[0], display_name: 'Call' },
  ]);
  restoreRecord(world, 'Tasks', ids[0]!);
  expect(get('Tasks', { fields: 'Subject' }).body.data).toEqual([{ id: ids[0], Subject: 'Call' }]);
  expect(get('Tasks/deleted').body.data).toHaveLength(1);
});

test('a count goes by criteria, and the timeline tells an imported task', () => {
  const { crm, get, add, world } = tasksWorld();
  crm.searchLagSeconds = 0;
  add('Tasks', { Subject: 'Call', Priority: 'High' });
  const imported = addRecord(world, 'Tasks', { Subject: 'Mail' }, { ...own, source: 'import' });
  const count = (query: Record<string, string>) => get('Tasks/actions/count', query).body.count;
  expect([count({}), count({ criteria: '(Priority:equals:High)' })]).toEqual(['2', '1']);
  expect(get(`Tasks/${imported}/__timeline`).body.__timeline).toMatchObject([{ action: 'added', source: 'import' }]);
});
