import { SandboxWorld } from './sandbox-world';
import { Story } from './stories';
import { due, TaskHands } from './task-hands';

type Json = Record<string, unknown>;

let world: SandboxWorld;
let hands: TaskHands;
let story: Story;

beforeEach(async () => {
  world = await SandboxWorld.start();
  hands = new TaskHands(world);
  story = new Story(world, 'tasks');
});
afterEach(() => world.close());

const only = async (): Promise<Json> => (await hands.outlookAll())[0] ?? {};
const taskOf = async (title: string): Promise<Json> =>
  (await hands.outlookAll()).find((task) => task['title'] === title) ?? {};
const recordOf = async (subject: string): Promise<Json> =>
  (await hands.crmAll()).find((record) => record['Subject'] === subject) ?? {};

describe('T3: the values of status and priority', () => {
  it.each([
    ['Not Started', 'notStarted'],
    ['In Progress', 'inProgress'],
    ['Waiting for input', 'waitingOnOthers'],
    ['Deferred', 'deferred'],
    ['Completed', 'completed'],
  ])('%s is %s, both ways', async (Status, status) => {
    await hands.crmAdd('By the CRM', { Status });
    await story.sync();
    await hands.outlookAdd('By Outlook', { status });
    await story.sync();
    expect(await taskOf('By the CRM')).toMatchObject({ status });
    expect(await recordOf('By Outlook')).toMatchObject({ Status });
    await story.expectQuiet();
  });

  it('an untouched task keeps the priority that Outlook cannot tell from another; a change in Outlook takes the plain one', async () => {
    const pairs = { Highest: 'high', High: 'high', Normal: 'normal', Low: 'low', Lowest: 'low' };
    for (const Priority of Object.keys(pairs)) await hands.crmAdd(Priority, { Priority });
    await story.sync();
    for (const [Priority, importance] of Object.entries(pairs)) {
      const task = await taskOf(Priority);
      expect(task).toMatchObject({ importance });
      await hands.outlookEdit(String(task['id']), { title: `${Priority}, renamed` });
    }
    await story.sync();
    for (const Priority of Object.keys(pairs))
      expect(await recordOf(`${Priority}, renamed`)).toMatchObject({ Priority });
    const highest = await taskOf('Highest, renamed');
    await hands.outlookEdit(String(highest['id']), { importance: 'low' });
    await story.sync();
    await hands.outlookEdit(String(highest['id']), { importance: 'high' });
    await story.sync();
    expect(await recordOf('Highest, renamed')).toMatchObject({ Priority: 'High' });
    await story.expectQuiet();
  });

  it("an organisation's own statuses go to what their names suggest, and stay while nobody changes them in Outlook", async () => {
    const own = [
      'Not Started',
      'In Progress',
      'Completed',
      'Waiting on the customer',
      'Waiting on legal',
      'Negotiating',
    ];
    story.moduleSettings('Tasks').choices['Status'] = own.map((actual) => ({ actual }));
    for (const Status of own) await hands.crmAdd(Status, { Status });
    await story.sync();
    const statuses = (await hands.outlookAll()).map(({ title, status }) => [title, status]);
    expect(Object.fromEntries(statuses)).toEqual({
      'Not Started': 'notStarted',
      'In Progress': 'inProgress',
      Completed: 'completed',
      'Waiting on the customer': 'waitingOnOthers',
      'Waiting on legal': 'waitingOnOthers',
      Negotiating: 'inProgress',
    });
    await hands.outlookEdit(String((await taskOf('Waiting on legal'))['id']), { title: 'Renamed' });
    await story.sync();
    expect(await recordOf('Renamed')).toMatchObject({ Status: 'Waiting on legal' });
    // Nothing in this CRM stands for it: the CRM keeps what it has.
    await hands.outlookEdit(String((await taskOf('Negotiating'))['id']), { status: 'deferred', importance: 'high' });
    await story.sync();
    expect(await recordOf('Negotiating')).toMatchObject({ Status: 'Negotiating', Priority: 'High' });
    expect(await taskOf('Negotiating')).toMatchObject({ status: 'deferred' });
    await story.expectQuiet();
    story.loseStore();
    await story.sync();
    await story.expectQuiet();
    expect(await taskOf('Renamed')).toMatchObject({ status: 'waitingOnOthers' });
    expect(await recordOf('Renamed')).toMatchObject({ Status: 'Waiting on legal' });
  });

  it('go both ways as the person paired them', async () => {
    world.settings = {
      tasks: {
        values: {
          status: [
            { crm: 'Deferred', outlook: 'waitingOnOthers' },
            { crm: 'Not Started', outlook: 'notStarted' },
            { crm: 'Completed', outlook: 'completed' },
          ],
          priority: [
            { crm: 'Lowest', outlook: 'low' },
            { crm: 'Highest', outlook: 'high' },
            { crm: 'Normal', outlook: 'normal' },
          ],
        },
      },
    };
    await hands.crmAdd('By the CRM', { Status: 'Deferred', Priority: 'Lowest' });
    await story.sync();
    await hands.outlookAdd('By Outlook', { status: 'waitingOnOthers', importance: 'high' });
    await story.sync();
    expect(await taskOf('By the CRM')).toMatchObject({ status: 'waitingOnOthers', importance: 'low' });
    expect(await recordOf('By Outlook')).toMatchObject({ Status: 'Deferred', Priority: 'Highest' });
    await story.expectQuiet();
  });

  it('changed later, write nothing until somebody changes a task', async () => {
    const id = await hands.crmAdd('Paired anew', { Status: 'Deferred' });
    await story.sync();
    const pairs = [
      { crm: 'Deferred', outlook: 'waitingOnOthers' },
      { crm: 'In Progress', outlook: 'inProgress' },
    ];
    world.settings = { tasks: { values: { status: pairs, priority: [] } } };
    await story.sync();
    await story.expectQuiet();
    expect(await hands.crmRecord(id)).toMatchObject({ Status: 'Deferred' });
    await hands.outlookEdit(String((await only())['id']), { status: 'inProgress' });
    await story.sync();
    expect(await hands.crmRecord(id)).toMatchObject({ Status: 'In Progress' });
    await story.expectQuiet();
  });
});

describe('115: due dates are dates', () => {
  const zones = [
    'Pacific/Kiritimati',
    'Pacific/Honolulu',
    'Pacific/Auckland',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
  ];
  /** Around the days on which Berlin, New York and Auckland change their clocks, and around a leap day. */
  const dates = ['2026-10-25', '2026-11-01', '2026-12-31', '2027-03-28', '2027-04-04', '2028-02-29'];
  const pairs = zones.flatMap((mailbox, index): [string, string][] => [
    [mailbox, mailbox],
    [mailbox, zones[(index + 1) % zones.length] ?? mailbox],
  ]);

  it.each(pairs)('of a mailbox in %s and a CRM user in %s', async (mailbox, crm) => {
    world.person.mailboxTimeZone = mailbox;
    world.person.crmTimeZone = crm;
    for (const Due_Date of dates) await hands.crmAdd(`CRM ${Due_Date}`, { Due_Date });
    await story.sync();
    // Read by the zone that the person sees the task in.
    const prefer = `outlook.timezone="${mailbox}"`;
    const path = `/me/todo/lists/${encodeURIComponent(await hands.list())}/tasks`;
    const { value } = await world.graph('GET', `${path}?$top=100`, undefined, { prefer });
    const shown = (value as Json[]).map((task) => [
      task['title'],
      (task['dueDateTime'] as { dateTime: string }).dateTime.slice(0, 16),
    ]);
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(dates.map((date) => [`CRM ${date}`, `${date}T00:00`])),
    );
    for (const date of dates) await hands.outlookAdd(`Outlook ${date}`, due(date, mailbox));
    await story.sync();
    for (const date of dates) expect(await recordOf(`Outlook ${date}`)).toMatchObject({ Due_Date: date });
    await story.expectQuiet();
    story.loseStore();
    await story.expectQuiet();
  });

  it('none is none, both ways, and one that is cleared is cleared', async () => {
    await hands.crmAdd('Never', {});
    const id = await hands.crmAdd('Cleared in Outlook', { Due_Date: '2026-12-01' });
    const other = await hands.crmAdd('Cleared in the CRM', { Due_Date: '2026-12-01' });
    await story.sync();
    expect(await taskOf('Never')).not.toHaveProperty('dueDateTime');
    await hands.outlookEdit(String((await taskOf('Cleared in Outlook'))['id']), { dueDateTime: null });
    await hands.crmEdit(other, { Due_Date: null });
    await story.sync();
    expect(await hands.crmRecord(id)).toMatchObject({ Due_Date: null });
    expect(await taskOf('Cleared in the CRM')).not.toHaveProperty('dueDateTime');
    await story.expectQuiet();
  });

  it('T3, G5: a start date of its own goes both ways, too', async () => {
    world.settings = {
      tasks: {
        mapping: [
          { outlook: 'title', crm: 'Subject' },
          { outlook: 'dueDateTime', crm: 'Due_Date' },
          { outlook: 'startDateTime', crm: 'Start_Date' },
        ],
      },
    };
    await hands.crmAdd('By the CRM', { Due_Date: '2026-12-24', Start_Date: '2026-12-20' });
    await story.sync();
    const { dateTime, timeZone } = (await only())['startDateTime'] as { dateTime: string; timeZone: string };
    expect([dateTime.slice(0, 13), timeZone]).toEqual(['2026-12-19T23', 'UTC']);
    const startDateTime = { dateTime: '2026-12-03T00:00:00', timeZone: 'Europe/Berlin' };
    await hands.outlookAdd('By Outlook', { ...due('2026-12-05', 'Europe/Berlin'), startDateTime });
    await story.sync();
    const record = await recordOf('By Outlook');
    expect(await hands.crmRecord(String(record['id']))).toMatchObject({
      Start_Date: '2026-12-03',
      Due_Date: '2026-12-05',
    });
    await story.expectQuiet();
  });
});
