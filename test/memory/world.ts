import { MemoryStore } from '../../src/store/memory';
import type { Decision, HeldAction } from '../../src/sync/guard';
import type { KindSettings } from '../../src/sync/kind';
import { meetings } from '../../src/sync/meetings';
import { runKind, type KindResult, type RunOptions } from '../../src/sync/run';
import type { Store } from '../../src/sync/store';
import type { Meeting } from '../../src/model/meeting';
import { addSeconds, momentOf } from '../../src/model/time';
import { MemoryContainer } from './container';
import { MemoryService, type Item } from './service';
import { MemorySide } from './side';

export const startOfTime = '2026-06-15T08:00:00Z';
const windowDays = { back: 730, ahead: 1090 };

/** A mailbox, a CRM and a device, all in memory. */
export class MemoryWorld {
  now = startOfTime;
  readonly crm = new MemoryService('Z', 'me', 'owner');
  readonly outlook = new MemoryService('O', 'calendar-1', 'container', (fields) => this.isInWindow(fields));
  readonly crmSide = new MemorySide('crm', this.crm);
  readonly outlookSide = new MemorySide('outlook', this.outlook);
  readonly containers = new MemoryContainer(this.outlook);
  store: Store = new MemoryStore();
  settings: KindSettings = { conflict: 'crm', deleteInCrm: true };
  readonly decisions = new Map<string, Decision>();
  /** What the device waited for in all, in seconds. */
  waited = 0;
  private ids = 0;
  private window = { at: '', from: '', to: '' };

  constructor(conflict: KindSettings['conflict'] = 'crm') {
    this.settings.conflict = conflict;
  }

  /** A meeting `day` days after the start of time, from 9 to 10. */
  meeting(title: string, changes: Partial<Meeting> = {}, day = 5): Meeting {
    return { title, time: this.at(day), location: '', description: '', context: null, ...changes };
  }

  at(day: number, from = 9, hours = 1): Meeting['time'] {
    const midnight = addSeconds('2026-06-15T00:00:00Z', day * 86_400);
    const start = addSeconds(midnight, from * 3600);
    return { allDay: false, start, end: addSeconds(start, hours * 3600), zone: 'Europe/Berlin' };
  }

  /** A linked pair, in step; nothing is counted for it. */
  async linked(title: string, changes: Partial<Meeting> = {}): Promise<{ crm: string; outlook: string }> {
    const { id } = this.crm.add(this.meeting(title, changes));
    await this.sync();
    const outlook = this.copyOf(id);
    this.resetCounts();
    return { crm: id, outlook: outlook.id };
  }

  /** So many linked pairs, "Meeting 0" and so on, a day apart. */
  async linkedMany(count: number): Promise<{ crm: string; outlook: string }[]> {
    const ids = Array.from({ length: count }, (_, n) => this.crm.add(this.meeting(`Meeting ${n}`, {}, n + 1)).id);
    await this.sync();
    this.resetCounts();
    return ids.map((crm) => ({ crm, outlook: this.copyOf(crm).id }));
  }

  /** The one Outlook item that bears the stamp of this record. */
  copyOf(crmId: string): Item {
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
    const sum = ({ writes }: MemoryService) => writes.created + writes.updated + writes.deleted;
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

  /** One run. */
  async sync(options: Partial<RunOptions> = {}): Promise<KindResult> {
    return runKind(
      {
        kind: meetings,
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

  private isInWindow({ time }: Meeting): boolean {
    if (this.window.at !== this.now) {
      const edge = (days: number) => addSeconds(this.now, days * 86_400);
      this.window = { at: this.now, from: edge(-windowDays.back), to: edge(windowDays.ahead) };
    }
    return momentOf(time.end) >= this.window.from && momentOf(time.start) <= this.window.to;
  }
}

/** The end of every story: one more run writes nothing, and nobody got mail. */
export async function expectQuiet(world: MemoryWorld, options: Partial<RunOptions> = {}): Promise<KindResult> {
  world.resetCounts();
  const result = await world.sync(options);
  expect(world.writes()).toEqual([0, 0]);
  expect(world.mails()).toBe(0);
  return result;
}

/** Both sides hold exactly these meetings, field by field the same. */
export function expectInStep(world: MemoryWorld, ...titles: string[]): void {
  const shown = ({ fields: { title, time, location, description } }: Item) =>
    [title, time.start, time.end, location, description].join(' | ');
  expect(world.crm.titles()).toEqual([...titles].sort());
  expect(world.outlook.inScope().map(shown).sort()).toEqual(world.crm.inScope().map(shown).sort());
}
