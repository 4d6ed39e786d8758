import { MemoryStore } from '../../src/store/memory';
import type { Decision, HeldAction } from '../../src/sync/guard';
import type { KindSettings } from '../../src/sync/kind';
import { runKind, type KindResult, type RunOptions } from '../../src/sync/run';
import type { SideName } from '../../src/sync/side';
import type { Link, LogEntry, Staged } from '../../src/sync/state';
import type { Store } from '../../src/sync/store';
import { addSeconds } from '../../src/model/time';
import { MemoryContainer } from './container';
import { MemoryService, type Item, type Nature } from './service';
import { MemorySide } from './side';

const startOfTime = '2026-06-15T08:00:00Z';

/** A mailbox, a CRM and a device, all in memory, with items of one kind. */
export abstract class KindWorld<F> {
  now = startOfTime;
  readonly crm: MemoryService<F>;
  readonly outlook: MemoryService<F>;
  readonly crmSide: MemorySide<F>;
  readonly outlookSide: MemorySide<F>;
  readonly containers: MemoryContainer<F>;
  store: Store = new MemoryStore();
  settings: KindSettings = { conflict: 'crm', deleteInCrm: true };
  readonly decisions = new Map<string, Decision>();
  /** What the device waited for in all, in seconds. */
  waited = 0;
  private ids = 0;

  constructor(
    readonly nature: Nature<F>,
    conflict: KindSettings['conflict'],
  ) {
    this.settings.conflict = conflict;
    this.crm = new MemoryService('Z', 'me', 'owner', nature);
    this.outlook = new MemoryService('O', 'calendar-1', 'container', nature);
    this.crmSide = new MemorySide('crm', this.crm, nature);
    this.outlookSide = new MemorySide('outlook', this.outlook, nature);
    this.containers = new MemoryContainer(this.outlook);
  }

  /** An item that is called so; `n` makes it unlike others. */
  abstract sample(title: string, n: number): F;

  /** What a person sees of an item, without ids. */
  seen(side: SideName, { fields }: Item<F>): unknown {
    return this.nature.read(side, fields);
  }

  /** A linked pair, in step; nothing is counted for it. */
  async linkedWith(fields: F): Promise<{ crm: string; outlook: string }> {
    const { id } = this.crm.add(fields);
    await this.sync();
    const outlook = this.copyOf(id);
    this.resetCounts();
    return { crm: id, outlook: outlook.id };
  }

  /** So many linked pairs, "Meeting 0" and so on, each a little unlike the others. */
  async linkedMany(count: number, called = 'Meeting'): Promise<{ crm: string; outlook: string }[]> {
    const ids = Array.from({ length: count }, (_, n) => this.crm.add(this.sample(`${called} ${n}`, n)).id);
    await this.sync();
    this.resetCounts();
    return ids.map((crm) => ({ crm, outlook: this.copyOf(crm).id }));
  }

  /** The one Outlook item that bears the stamp of this record. */
  copyOf(crmId: string): Item<F> {
    const found = this.outlook.inScope().filter((item) => item.stamp === `org/${crmId}`);
    if (found.length !== 1) throw new Error(`${found.length} copies of ${crmId}`);
    return found[0]!;
  }

  resetCounts(): void {
    for (const service of [this.crm, this.outlook]) service.writes = { created: 0, updated: 0, deleted: 0 };
    for (const side of [this.crmSide, this.outlookSide]) side.calls = [];
  }

  /** Writes of the sync since the counts were reset: [CRM, Outlook]. */
  writes(): [number, number] {
    const sum = ({ writes }: MemoryService<F>) => writes.created + writes.updated + writes.deleted;
    return [sum(this.crm), sum(this.outlook)];
  }

  mails(): number {
    return this.crm.mails + this.outlook.mails;
  }

  decide(decision: Decision, ...held: HeldAction[]): void {
    for (const { id } of held) this.decisions.set(id, decision);
  }

  wait(seconds: number): void {
    this.now = addSeconds(this.now, seconds);
  }

  sideOf(name: SideName): MemorySide<F> {
    return name === 'crm' ? this.crmSide : this.outlookSide;
  }

  /** A table of this kind, as the store has it. */
  async table<T>(name: string): Promise<T[]> {
    return [...(await this.store.load(`${this.nature.kind.name}.${name}`)).values()] as T[];
  }

  links(): Promise<Link<F>[]> {
    return this.table('links');
  }

  staged(): Promise<Staged<F>[]> {
    return this.table('staged');
  }

  log(): Promise<LogEntry[]> {
    return this.table('log');
  }

  /** One run. */
  async sync(options: Partial<RunOptions> = {}): Promise<KindResult> {
    return runKind(
      {
        kind: this.nature.kind,
        container: this.containers,
        sides: (container) => {
          this.outlookSide.isThere = () => this.containers.isThere(container);
          return { crm: this.crmSide, outlook: this.outlookSide };
        },
        settings: this.settings,
      },
      {
        store: this.store,
        clock: () => this.now,
        newId: () => `L${String((this.ids += 1))}`,
        wait: (milliseconds) => {
          this.waited += Math.ceil(milliseconds / 1000);
          this.wait(Math.ceil(milliseconds / 1000));
          return Promise.resolve();
        },
        serverNow: () => undefined,
        stampOf: (id) => `org/${id}`,
        recordOf: (stamp) => (stamp.startsWith('org/') ? stamp.slice(4) : undefined),
        decide: (id) => this.decisions.get(id),
        enable: new Set(),
        disable: new Map(),
        isStopped: () => false,
        onProgress: () => undefined,
        ...options,
      },
    );
  }
}

/** The end of every story: one more run writes nothing, and nobody got mail. */
export async function expectQuiet<F>(world: KindWorld<F>, options: Partial<RunOptions> = {}): Promise<KindResult> {
  world.resetCounts();
  const result = await world.sync(options);
  expect(world.writes()).toEqual([0, 0]);
  expect(world.mails()).toBe(0);
  return result;
}
