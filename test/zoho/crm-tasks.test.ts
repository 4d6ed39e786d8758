import type { ChoiceValues } from '../../src/model/choice-values';
import { updateRecord } from '../../src/sandbox/crm/records';
import type { CrmRecords } from '../../src/zoho/crm-records';
import { taskMapping } from '../side-contract/mapping';
import { groupsWith } from '../side-contract/values';
import { calls, options, startCrm, type Crm } from './kit';
import { add, done, edited, fault, ids, kept, look, sideOf, task } from './records-kit';

let crm: Crm;
let side: CrmRecords;

beforeEach(async () => {
  crm = await startCrm();
  side = sideOf(crm, 'Tasks');
});

afterEach(async () => {
  await crm.sandbox.close();
});

const make = async (named: Record<string, string>) => done((await side.create([{ fields: task(named) }]))[0]);
const groups = (named: Record<string, string>) => groupsWith(taskMapping, named);

describe('tasks of the CRM', () => {
  test('T1: come with their dates as dates and their texts whole, without a question about imports', async () => {
    const Description = 'x'.repeat(499) + ' and the end';
    add(crm, 'Tasks', { Subject: 'Call', Due_Date: '2026-03-29', Description }, { source: 'import' });
    const { calls: requests, result } = await calls(crm, () => side.pull(undefined, options(crm)));
    expect(result.items.map(({ fields }) => [fields['dueDateTime'], fields['body']])).toEqual([
      [{ dueDateTime: '2026-03-29' }, { body: Description }],
    ]);
    expect(requests).toBe(3);
    expect(result.items[0]!.facts.imported).toBe(false);
  });

  test('T5: tell those that recur, and reminders are neither read nor written', async () => {
    const Recurring_Activity = { RRULE: 'FREQ=DAILY;INTERVAL=1;DTSTART=2026-03-29;UNTIL=2026-04-01' };
    add(crm, 'Tasks', { Subject: 'Daily', Due_Date: '2026-03-29', Recurring_Activity });
    const Remind_At = { ALARM: 'ACTION=POPUP;TRIGGER=DATE-TIME:2026-03-28T09:00:00+01:00' };
    const single = add(crm, 'Tasks', { Subject: 'Single', Remind_At });
    const { items } = await side.pull(undefined, options(crm));
    expect(items.length).toBeGreaterThan(2);
    expect(items.filter(({ facts }) => !facts.recurring).map(({ id }) => id)).toEqual([single]);
    await edited(side, single, groups({ title: 'Renamed' }));
    expect(kept(crm, 'Tasks', single)).toMatchObject({ Subject: 'Renamed', Remind_At });
  });

  test('T3: a CRM value that stands for the wanted one stays, and another becomes the first of its pairs', async () => {
    const id = add(crm, 'Tasks', { Subject: 'Call', Priority: 'Highest', Status: 'In Progress' });
    expect((await look(side, id)).fields).toMatchObject({
      importance: { importance: 'high' },
      status: { status: 'inProgress' },
    });
    await edited(side, id, groups({ importance: 'high', title: 'Call back' }));
    expect(kept(crm, 'Tasks', id)).toMatchObject({ Subject: 'Call back', Priority: 'Highest' });
    await edited(side, id, groups({ importance: 'low', status: 'completed' }));
    expect(kept(crm, 'Tasks', id)).toMatchObject({ Priority: 'Low', Status: 'Completed' });
  });

  test('T3: an Outlook value without a CRM value leaves the CRM’s alone', async () => {
    const values: ChoiceValues = { status: [{ crm: 'Completed', outlook: 'completed' }], importance: [] };
    side = sideOf(crm, 'Tasks', { values });
    const id = add(crm, 'Tasks', { Subject: 'Call', Status: 'In Progress', Priority: 'Low' });
    await edited(side, id, groups({ status: 'deferred', importance: 'high' }));
    expect(kept(crm, 'Tasks', id)).toMatchObject({ Status: 'In Progress', Priority: 'Low' });
  });

  test('an empty subject is written as the mandatory one, read as empty, and stays when something else changes', async () => {
    const { id, fields } = await make({ title: '' });
    expect([kept(crm, 'Tasks', id)['Subject'], fields['title']]).toEqual(['(No subject)', { title: '' }]);
    await edited(side, id, groups({ body: 'Text' }));
    expect(kept(crm, 'Tasks', id)).toMatchObject({ Subject: '(No subject)', Description: 'Text' });
    updateRecord(crm.world, 'Tasks', id, { Subject: 'Call' });
    expect((await edited(side, id, groups({ title: '' }))).fields['title']).toEqual({ title: '' });
  });

  test('T6: one that goes to a colleague is seen with its new owner', async () => {
    const id = add(crm, 'Tasks', { Subject: 'Call' });
    const { cursor } = await side.pull(undefined, options(crm));
    updateRecord(crm.world, 'Tasks', id, { Owner: { id: crm.world.person('lee')!.crmUserId } });
    const { items } = await side.pull(cursor, options(crm, { isKnown: () => true }));
    expect(items.map(({ facts }) => facts.scope)).toEqual(['owner']);
    expect(await side.sweepIds()).toEqual(new Set());
  });

  test('say when they were made by this program, as long as they are as they were made', async () => {
    const { id, facts } = await make({ title: 'Call' });
    expect(facts.made).toEqual(expect.any(String));
    crm.world.state.clockOffsetMs += 5000;
    updateRecord(crm.world, 'Tasks', id, { Subject: 'Call back' });
    expect((await look(side, id)).facts.made).toBeUndefined();
  });

  test('130: lost twins are paired one to one, and none is taken that differs', async () => {
    const fields = task({ title: 'Call', dueDateTime: '2026-04-01' });
    add(crm, 'Tasks', { Subject: 'Call', Due_Date: '2026-04-02' });
    await fault(crm, { method: 'POST', path: '/Tasks$' }, { drop: 'after' });
    await side.create([{ fields }, { fields }]);
    const lost = { fields, at: '2026-01-01T00:00:00Z' };
    const found = await side.findLost([lost, lost, lost], () => false);
    expect(found.map((item) => item?.fields['dueDateTime'])).toEqual([
      ...Array<object>(2).fill({ dueDateTime: '2026-04-01' }),
      undefined,
    ]);
  });

  test('are swept by their owner only', async () => {
    const mine = add(crm, 'Tasks', { Subject: 'Mine' });
    add(crm, 'Tasks', { Subject: 'Lee’s' }, { ownerId: crm.world.person('lee')!.crmUserId });
    expect(await side.sweepIds()).toEqual(new Set([mine]));
    expect(ids(await side.pull(undefined, options(crm)))).toEqual([mine]);
  });
});
