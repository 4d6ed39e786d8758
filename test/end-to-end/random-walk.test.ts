import fc from 'fast-check';
import { MemoryStore } from '../../src/store/memory';
import { Hands, inDays, utc } from './hands';
import { SandboxWorld } from './sandbox-world';

/** What a person, a service on a bad day and a dying device do; `pick` chooses among what there is. */
type Deed =
  | { do: 'add' | 'late' | 'rename' | 'move in time' | 'delete'; side: 'crm' | 'outlook'; pick: number }
  | { do: 'move away' | 'move back'; pick: number }
  | { do: 'drop'; when: 'before' | 'after'; skip: number }
  | { do: 'kill'; calls: number }
  | { do: 'sync' }
  | { do: 'wait'; seconds: number };

const pick = fc.nat(20);
const side = fc.constantFrom('crm' as const, 'outlook' as const);
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('add', 'rename', 'move in time', 'delete'), side, pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('late'), side, pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('move away', 'move back'), pick }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('drop'), when: fc.constantFrom('before', 'after'), skip: fc.nat(4) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('kill'), calls: fc.integer({ min: 1, max: 14 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('sync') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait'), seconds: fc.constantFrom(10, 400, 7200) }) },
);

const mostRuns = 6;

/** One life of a mailbox and a CRM over HTTP. Titles of new meetings are never used twice. */
class Life {
  private readonly hands: Hands;
  private readonly away = new Set<string>();
  private count = 0;

  constructor(private readonly world: SandboxWorld) {
    this.hands = new Hands(world);
  }

  async begin(): Promise<void> {
    await this.world.control('POST', 'reset', { seed: 'empty' });
    this.world.store = new MemoryStore();
    for (let n = 0; n < 4; n += 1) await this.perform({ do: 'add', side: 'crm', pick: 0 });
    await this.world.syncWell();
  }

  async perform(deed: Deed): Promise<void> {
    const { world } = this;
    if (deed.do === 'sync') await world.sync();
    else if (deed.do === 'wait') await world.control('POST', 'clock', { advanceSeconds: deed.seconds });
    else if (deed.do === 'kill') await this.killAfter(deed.calls);
    else if (deed.do === 'drop') await this.drop(deed.when, deed.skip);
    else if (!('side' in deed)) await this.wander(deed.do === 'move back', deed.pick);
    else await this.edit(deed);
  }

  private async edit({ do: what, side: where, pick: chosen }: Extract<Deed, { side: string }>): Promise<void> {
    const { hands } = this;
    if (what === 'add' || what === 'late') return this.add(where, what === 'late');
    const id = await this.choose(where, chosen);
    if (id === undefined) return;
    const title = this.title();
    const [start, end] = [inDays(10 + (this.count % 40), '09:00'), inDays(10 + (this.count % 40), '10:00')];
    if (where === 'crm') {
      if (what === 'delete') await hands.crmDelete(id);
      else
        await hands.crmEdit(
          id,
          what === 'rename' ? { Event_Title: title } : { Start_DateTime: start, End_DateTime: end },
        );
    } else if (what === 'delete') await hands.outlookDelete(id);
    else await hands.outlookEdit(id, what === 'rename' ? { subject: title } : { start: utc(start), end: utc(end) });
  }

  /** A late one is listed a minute after the newer ones. */
  private async add(where: 'crm' | 'outlook', isLate: boolean): Promise<void> {
    if (where === 'outlook') {
      await this.hands.outlookMeeting(this.title());
      return;
    }
    const id = await this.hands.crmMeeting(this.title());
    if (!isLate) return;
    const every = Number(id.slice(-9));
    Object.assign(this.world.sandbox.world.state.crm, { listLagSeconds: 60, listLagEvery: every });
    await this.world.control('POST', 'clock', { advanceSeconds: 2 });
    await this.hands.crmMeeting(this.title());
  }

  private title(): string {
    return `Meeting ${String((this.count += 1)).padStart(3, '0')}`;
  }

  private async choose(where: 'crm' | 'outlook', chosen: number): Promise<string | undefined> {
    const items = where === 'crm' ? await this.hands.crmMeetings() : await this.hands.outlookMeetings();
    const item = items[chosen % Math.max(1, items.length)];
    return item === undefined ? undefined : String(item['id']);
  }

  private async wander(isBack: boolean, chosen: number): Promise<void> {
    const id = isBack ? [...this.away][0] : await this.choose('outlook', chosen);
    if (id === undefined) return;
    const calendarId = isBack ? await this.hands.calendar() : (await this.world.graph('GET', '/me/calendar'))['id'];
    await this.world.control('POST', `person/kim/events/${encodeURIComponent(id)}/move`, { calendarId });
    if (isBack) this.away.delete(id);
    else this.away.add(id);
  }

  private async drop(when: 'before' | 'after', skip: number): Promise<void> {
    await this.world.control('POST', 'faults', { match: { client: 'app' }, do: { drop: when }, skip, times: 1 });
  }

  /** The device dies at one of its calls, before or after the service has done it. */
  private async killAfter(calls: number): Promise<void> {
    const { world } = this;
    const alive = world.fetch;
    let left = calls;
    world.fetch = async (url, init) => {
      left -= 1;
      if (left < 0 || (left === 0 && calls % 2 === 0)) throw new Error('dead');
      const answer = await alive(url, init);
      if (left === 0) throw new Error('dead');
      return answer;
    };
    const store = world.store;
    const commit = store.commit.bind(store);
    store.commit = (changes) => (left <= 0 ? Promise.reject(new Error('dead')) : commit(changes));
    await world.sync().catch(() => undefined);
    world.fetch = alive;
    store.commit = commit;
  }

  /** Everything heals; runs until nothing is left to do, all questions answered with yes. */
  async settle(): Promise<void> {
    await this.world.control('DELETE', 'faults');
    for (let run = 0; run < mostRuns; run += 1) {
      await this.world.control('POST', 'clock', { advanceSeconds: 400 });
      const { actions, error } = await this.world.sync({ decide: () => 'approve' });
      if (error) throw new Error(error.message);
      if (actions.length === 0) return;
    }
    throw new Error(`not quiet after ${mostRuns} runs`);
  }

  async check(): Promise<void> {
    const line = (title: unknown, start: unknown) => `${String(title)} ${new Date(String(start)).toISOString()}`;
    const events = (await this.hands.outlookMeetings()).map((event) => {
      return line(event['subject'], `${(event['start'] as { dateTime: string }).dateTime.slice(0, 19)}Z`);
    });
    const records = (await this.hands.crmMeetings()).map((record) =>
      line(record['Event_Title'], record['Start_DateTime']),
    );
    const missing = records.filter((record) => !events.includes(record));
    expect(new Set(records).size).toBe(records.length);
    expect(new Set(events).size).toBe(events.length);
    expect(events.filter((event) => !records.includes(event))).toEqual([]);
    expect(missing.length).toBeLessThanOrEqual(this.away.size);
    expect(await this.hands.outbox()).toEqual([]);
  }
}

/** The same lives at every check, so that it never depends on luck; `WALKS=5000` lives as many new ones. */
function walks(numRuns: number): { numRuns: number; seed?: number } {
  const wanted = process.env['WALKS'];
  return wanted === undefined ? { numRuns, seed: 20_261_122 } : { numRuns: Number(wanted) };
}

describe('random walk over HTTP', () => {
  let world: SandboxWorld;

  beforeEach(async () => {
    world = await SandboxWorld.start();
  });
  afterEach(() => world.close({ isJudged: false }));

  it('soak: whatever people, services and a dying device do, both sides end up with the same meetings, once each', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { minLength: 3, maxLength: 16 }), async (program) => {
        const life = new Life(world);
        await life.begin();
        for (const deed of program) await life.perform(deed);
        await life.settle();
        await life.check();
      }),
      walks(25),
    );
  }, 3_600_000);
});
