import { killAnywhere } from '../kill-anywhere';
import { Hands } from './hands';
import { byLetter, KilledDevice } from './killed-device';
import { SandboxWorld } from './sandbox-world';
import { due, TaskHands } from './task-hands';

type Json = Record<string, unknown>;

const kinds = { kinds: ['tasks' as const] };
const titles = [
  'A kept',
  'B renamed in the CRM',
  'C put off in Outlook',
  'D both edited',
  'E deleted in the CRM',
  'F deleted in Outlook',
  'G deleted and edited',
  'H edited and deleted',
  'I given away',
  'N moved away',
  'P done in Outlook',
];

/** Everything that a run can have to do with tasks, in both directions. */
async function somethingOfEach(world: SandboxWorld, hands: TaskHands): Promise<void> {
  for (const title of titles) await hands.crmAdd(title, { Due_Date: '2027-03-01', Description: 'By phone' });
  await world.syncWell(kinds);
  await world.syncWell(kinds);
  const z = byLetter(await hands.crmAll(), 'Subject');
  const o = byLetter(await hands.outlookAll(), 'title');
  await world.control('POST', 'clock', { advanceSeconds: 3600 });
  await hands.crmEdit(z('B'), { Subject: 'B renamed', Description: 'New text' });
  await hands.outlookEdit(o('C'), due('2027-03-09'));
  await hands.crmEdit(z('D'), { Priority: 'Low' });
  await hands.outlookEdit(o('D'), { title: 'D renamed' });
  await hands.crmDelete(z('E'));
  await hands.outlookDelete(o('F'));
  await hands.outlookDelete(o('G'));
  await hands.crmEdit(z('G'), { Subject: 'G lives' });
  await hands.outlookEdit(o('H'), { title: 'H lives' });
  await hands.crmDelete(z('H'));
  await hands.crmEdit(z('I'), { Owner: { id: world.sandbox.world.state.people[1]?.crmUserId } });
  const { id: other } = await world.graph('POST', '/me/todo/lists', { displayName: 'Private' });
  await hands.outlookMove(o('N'), String(other));
  await hands.outlookEdit(o('P'), { status: 'completed' });
  await addNew(world, hands);
}

async function addNew(world: SandboxWorld, hands: TaskHands): Promise<void> {
  const late = await hands.crmAdd('J new in the CRM, listed late');
  Object.assign(world.sandbox.world.state.crm, { listLagSeconds: 60, listLagEvery: Number(late.slice(-9)) });
  await world.control('POST', 'clock', { advanceSeconds: 5 });
  await hands.crmAdd('K new in the CRM', { Due_Date: '2027-04-01', Status: 'Deferred' });
  for (const title of ['L new in Outlook', 'M new in Outlook', 'M new in Outlook'])
    await hands.outlookAdd(title, due('2027-05-01'));
}

/** What a person sees on both sides; ids and versions do not count. */
async function visible(world: SandboxWorld, hands: TaskHands): Promise<unknown> {
  const [crm, outlook] = [await hands.crmAll(), await hands.outlookAll()];
  const record = ({ Subject, Due_Date, Status, Priority, Description, Owner }: Json) =>
    JSON.stringify({ Subject, Due_Date, Status, Priority, Description, Owner });
  const task = ({ title, dueDateTime, status, importance, body, linkedResources }: Json) =>
    JSON.stringify({ title, dueDateTime, status, importance, body, links: (linkedResources as Json[]).length });
  return {
    titles: {
      crm: crm.map(({ Subject }) => String(Subject)),
      outlook: outlook.map(({ title }) => String(title)),
    },
    records: crm.map(record).sort(),
    tasks: outlook.map(task).sort(),
    outbox: await new Hands(world).outbox(),
  };
}

const onBothSides = [
  'A kept',
  'B renamed',
  'C put off in Outlook',
  'D renamed',
  'G lives',
  'H lives',
  'J new in the CRM, listed late',
  'K new in the CRM',
  'L new in Outlook',
  'M new in Outlook',
  'M new in Outlook',
  'P done in Outlook',
];
const wantedEnd = { titles: { crm: [...onBothSides, 'I given away'].sort(), outlook: onBothSides }, outbox: [] };

describe('kill-anywhere with tasks over HTTP', () => {
  let world: SandboxWorld;

  beforeAll(async () => {
    world = await SandboxWorld.start();
  });
  afterAll(() => world.close());

  it('46: whatever request or store write a run is killed at, the next runs reach the very end of the unkilled one', async () => {
    const hands = new TaskHands(world);
    await somethingOfEach(world, hands);
    const device = await KilledDevice.of(world, 'tasks', () => visible(world, hands));
    const { points, end, failures } = await killAnywhere(device.build);
    expect(end).toMatchObject(wantedEnd);
    expect(failures).toEqual([]);
    expect(points.length).toBeGreaterThan(40);
  }, 600_000);
});
