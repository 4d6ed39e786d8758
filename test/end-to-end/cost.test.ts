import type { RunReport } from '../../src/app';
import { calendar, cards, tasks } from '../../src/cli/bench-data';
import { kindNames, type KindName } from '../../src/sync/kind';
import { Hands } from './hands';
import { SandboxWorld } from './sandbox-world';

const requestsOf = ({ requests }: RunReport) => requests.graph + requests.crm;

describe('what a run costs', () => {
  let world: SandboxWorld;

  beforeEach(async () => {
    world = await SandboxWorld.start();
  });
  afterEach(() => world.close({ isJudged: false }));

  async function load(format: 'ics' | 'vcf', text: string): Promise<void> {
    await world.control('POST', 'load', { person: 'kim', format, into: 'crm', text });
  }

  async function addTasks(count: number): Promise<void> {
    for (let from = 0; from < count; from += 100) {
      await world.crm('POST', '/Tasks', { data: tasks({ from, size: Math.min(100, count - from) }), trigger: [] });
    }
  }

  /** Outlook takes 10,000 calls in ten minutes; a batch of twenty takes it a while. */
  function takeTime(): void {
    const { fetch } = world;
    world.fetch = (url, init) => {
      if (url.endsWith('$batch')) world.sandbox.world.state.clockOffsetMs += 1500;
      return fetch(url, init);
    };
  }

  async function expectCost(kind: KindName, count: number): Promise<void> {
    const first = await world.syncWell({ kinds: [kind] });
    expect(first.kinds[kind]?.outlook.created).toBe(count);
    // Probes of imports come on top.
    expect(requestsOf(first) - (await probes())).toBeLessThanOrEqual(1.05 * (count / 200 + count / 20));
  }

  async function probes(): Promise<number> {
    return (await new Hands(world).requests()).filter(({ url }) => url.includes('__timeline')).length;
  }

  async function expectIdle(kinds: KindName[]): Promise<void> {
    await world.syncWell({ kinds });
    const idle = await world.syncWell({ kinds });
    expect(idle.actions).toEqual([]);
    expect(requestsOf(idle)).toBeLessThanOrEqual(3 * kinds.length);
  }

  it('M6: a first sync of 5,000 meetings costs a twentieth more than its reads and batches, an idle run three requests', async () => {
    await load('ics', calendar({ from: 0, size: 5100 }));
    await expectCost('meetings', 5000);
    await expectIdle(['meetings']);
  }, 180_000);

  it('C7: a first sync of 10,000 contacts costs a twentieth more than its reads and batches, an idle run three requests', async () => {
    await load('vcf', cards({ from: 0, size: 10_000 }));
    takeTime();
    await expectCost('contacts', 10_000);
    await expectIdle(['contacts']);
  }, 300_000);

  it('T1: a first sync of 5,000 tasks costs a twentieth more than its reads and batches, an idle run three requests', async () => {
    await addTasks(5000);
    await expectCost('tasks', 5000);
    await expectIdle(['tasks']);
  }, 180_000);

  it('an idle run of all three kinds costs nine requests', async () => {
    await load('ics', calendar({ from: 0, size: 300 }));
    await load('vcf', cards({ from: 0, size: 300 }));
    await addTasks(300);
    const { kinds } = await world.syncWell({ kinds: kindNames });
    expect(kindNames.map((kind) => kinds[kind]?.outlook.created)).toEqual([300, 300, 300]);
    await expectIdle(kindNames);
  });
});
