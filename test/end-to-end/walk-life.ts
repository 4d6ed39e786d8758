import { MemoryStore } from '../../src/store/memory';
import { kindNames, type KindName } from '../../src/sync/kind';
import type { Link } from '../../src/sync/state';
import { Hands } from './hands';
import type { SandboxWorld } from './sandbox-world';
import { walkHands, type Shown, type WalkHands, type WalkSide } from './walk-hands';
import { dieAfter } from './walks';

/** What a person, a service on a bad day and a dying device do; `pick` chooses among what there is. */
export type Deed =
  | { do: 'add' | 'late' | 'rename' | 'change' | 'delete' | 'restore'; kind: KindName; side: WalkSide; pick: number }
  | Wandering
  | Giving
  | { do: 'drop'; when: 'before' | 'after'; skip: number }
  | { do: 'refuse'; status: 429 | 503; skip: number }
  | { do: 'kill'; calls: number }
  | { do: 'another device' }
  | { do: 'sync' }
  | { do: 'wait'; seconds: number };

type Wandering = { do: 'move away' | 'move back'; kind: KindName; pick: number };
type Giving = { do: 'give' | 'take back'; kind: KindName; pick: number };

const mostRuns = 6;
const options = { kinds: kindNames };

/** One life of a mailbox and a CRM over HTTP. Titles of new items are never used twice. */
export class Life {
  private readonly hands: Record<KindName, WalkHands>;
  private readonly away: Record<KindName, Set<string>> = {
    meetings: new Set(),
    contacts: new Set(),
    tasks: new Set(),
  };
  private count = 0;

  constructor(private readonly world: SandboxWorld) {
    this.hands = walkHands(world);
  }

  async begin(): Promise<void> {
    await this.world.control('POST', 'reset', { seed: 'empty' });
    this.world.store = new MemoryStore();
    this.world.settings = { contacts: { deleteInCrm: true } };
    for (const kind of kindNames) {
      for (let n = 0; n < 3; n += 1) await this.perform({ do: 'add', kind, side: 'crm', pick: 0 });
    }
    await this.world.syncWell(options);
  }

  async perform(deed: Deed): Promise<void> {
    const { world } = this;
    if (deed.do === 'sync') await world.sync(options);
    else if (deed.do === 'wait') await world.control('POST', 'clock', { advanceSeconds: deed.seconds });
    else if (deed.do === 'kill')
      await dieAfter(deed.calls, { world: this.world, store: this.world.store }, () => this.world.sync(options));
    else if (deed.do === 'drop') await this.fault({ drop: deed.when }, deed.skip);
    else if (deed.do === 'refuse')
      await this.fault({ status: deed.status, headers: { 'retry-after': '3' } }, deed.skip);
    else if (deed.do === 'another device') await this.anotherDevice();
    else if ('side' in deed) await this.edit(deed);
    else if (isGiving(deed)) await this.give(deed);
    else await this.wander(deed);
  }

  private async edit({ do: what, kind, side, pick }: Extract<Deed, { side: WalkSide }>): Promise<void> {
    const hands = this.hands[kind];
    if (what === 'add' || what === 'late') return this.add(hands, side, what === 'late');
    if (what === 'restore') return this.restore(hands, side, pick);
    const item = await this.choose(hands, side, pick);
    if (!item) return;
    if (what === 'delete') await hands.delete(side, item.id);
    else if (what === 'rename') await hands.rename(side, item.id, this.title());
    else await hands.change(side, item.id, (this.count += 1));
  }

  /** A late one is listed a minute after the newer ones. */
  private async add(hands: WalkHands, side: WalkSide, isLate: boolean): Promise<void> {
    const id = await hands.add(side, this.title(), this.count);
    if (side === 'outlook' || !isLate) return;
    Object.assign(this.world.sandbox.world.state.crm, { listLagSeconds: 60, listLagEvery: Number(id.slice(-9)) });
    await this.world.control('POST', 'clock', { advanceSeconds: 2 });
    await hands.add(side, this.title(), this.count);
  }

  private title(): string {
    return `Item ${String((this.count += 1)).padStart(3, '0')}`;
  }

  private async choose(hands: WalkHands, side: WalkSide, pick: number): Promise<Shown | undefined> {
    const items = (await hands.list(side)).filter(({ isForeign }) => !isForeign);
    return items[pick % Math.max(1, items.length)];
  }

  private async restore(hands: WalkHands, side: WalkSide, pick: number): Promise<void> {
    const removed = this.world.sandbox.world.state.crm.modules[hands.module]?.deleted ?? {};
    const ids = side === 'crm' ? Object.keys(removed) : await hands.deleted();
    const id = ids[pick % Math.max(1, ids.length)];
    if (id === undefined) return;
    if (side === 'crm') await this.world.control('POST', `crm/${hands.module}/${id}/restore`);
    else await hands.restore(id);
    await this.tellApart(hands, side);
  }

  /** A second one beside the first gets a name of its own: which of them goes on as the pair, only the marks tell. */
  private async tellApart(hands: WalkHands, side: WalkSide): Promise<void> {
    const seen = new Set<string>();
    for (const { id, title, address = title } of (await hands.list(side)).filter(({ isForeign }) => !isForeign)) {
      if (seen.has(title) || seen.has(address)) await hands.rename(side, id, this.title(), this.count);
      seen.add(title).add(address);
    }
  }

  private async wander({ do: what, kind, pick }: Wandering): Promise<void> {
    const [hands, away] = [this.hands[kind], this.away[kind]];
    if (what === 'move away') {
      const item = await this.choose(hands, 'outlook', pick);
      if (item) away.add(await hands.moveAway(item.id));
      return;
    }
    const [id] = away;
    if (id === undefined) return;
    away.delete(id);
    await hands.moveBack(id);
    await this.tellApart(hands, 'outlook');
  }

  private async give({ do: what, kind, pick }: Giving): Promise<void> {
    const { world } = this;
    const [kim, lee] = world.sandbox.world.state.people;
    if (!kim || !lee) throw new Error('nobody to give it to');
    const hands = this.hands[kind];
    const records = (await hands.list('crm')).filter(({ isForeign }) => isForeign === (what === 'take back'));
    const record = records[pick % Math.max(1, records.length)];
    if (!record) return;
    const Owner = { id: (what === 'give' ? lee : kim).crmUserId };
    world.person = what === 'give' ? kim : lee;
    await world.crm('PUT', `/${hands.module}`, { data: [{ id: record.id, Owner }], trigger: [] });
    world.person = kim;
  }

  /**
   * A device that has nothing stored takes over. It knows an item by its mark only: what no run has marked yet, and what
   * stands where no run looks, it could not tell from something new.
   */
  private async anotherDevice(): Promise<void> {
    const { world } = this;
    for (const kind of kindNames) {
      const links = [...(await world.store.load(`${kind}.links`)).values()] as Link<unknown>[];
      const isOpen = links.some(({ unstamped }) => unstamped) || (await world.store.load(`${kind}.journal`)).size > 0;
      if (isOpen || this.away[kind].size > 0) return;
    }
    world.store = new MemoryStore();
  }

  private async fault(effect: object, skip: number): Promise<void> {
    await this.world.control('POST', 'faults', { match: { client: 'app' }, do: effect, skip, times: 1 });
  }

  /** Everything heals; a day later it runs until nothing is left to do, all questions answered with yes. */
  async settle(): Promise<void> {
    await this.world.control('DELETE', 'faults');
    await this.world.control('POST', 'clock', { advanceSeconds: 90_000 });
    for (let run = 0; run < mostRuns; run += 1) {
      await this.world.control('POST', 'clock', { advanceSeconds: 400 });
      const { actions, error, kinds } = await this.world.sync({ ...options, decide: () => 'approve' });
      if (error) throw new Error(error.message);
      const isQuiet = Object.values(kinds).every(({ held, failed }) => held.length === 0 && failed.length === 0);
      if (actions.length === 0 && isQuiet) return;
    }
    throw new Error(`not quiet after ${mostRuns} runs`);
  }

  async check(): Promise<void> {
    for (const kind of kindNames) expect(await this.broken(kind)).toEqual([]);
    expect(await new Hands(this.world).outbox()).toEqual([]);
  }

  /** What is not as it has to be: each item once, and the same on both sides. */
  private async broken(kind: KindName): Promise<string[]> {
    const line = ({ title, more }: Shown) => `${kind}: ${title} ${more}`;
    const all = await this.hands[kind].list('crm');
    const records = all.filter(({ isForeign }) => !isForeign).map(line);
    const items = (await this.hands[kind].list('outlook')).map(line);
    const foreign = all.length - records.length;
    // A task that was moved away is deleted in the CRM (T7); the record of any other one stays.
    const missing = records.filter((record) => !items.includes(record));
    const extra = items.filter((item) => !records.includes(item));
    return [
      ...twice(records).map((record) => `${record} is twice in the CRM`),
      ...twice(items).map((item) => `${item} is twice in Outlook`),
      ...(missing.length > this.away[kind].size ? missing.map((record) => `${record} is not in Outlook`) : []),
      ...(extra.length > foreign ? extra.map((item) => `${item} is not in the CRM`) : []),
    ];
  }
}

function isGiving(deed: Wandering | Giving): deed is Giving {
  return deed.do === 'give' || deed.do === 'take back';
}

function twice(lines: string[]): string[] {
  return lines.filter((line, place) => lines.indexOf(line) !== place);
}
