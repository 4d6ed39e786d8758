import { MemoryStore } from '../../src/store/memory';
import type { Container } from '../../src/sync/container';
import type { Decision } from '../../src/sync/guard';
import type { KindSettings } from '../../src/sync/kind';
import { meetings } from '../../src/sync/meetings';
import { runKind, type KindResult, type RunOptions } from '../../src/sync/run';
import type { Store } from '../../src/sync/store';
import type { Meeting } from '../../src/model/meeting';
import { addSeconds } from '../../src/model/time';
import { MemoryService } from './service';
import { MemorySide } from './side';

export const startOfTime = '2026-06-15T08:00:00Z';

/** A mailbox, a CRM and a device, all in memory. */
export class MemoryWorld {
  readonly crm = new MemoryService('Z');
  readonly outlook = new MemoryService('O');
  readonly crmSide = new MemorySide('crm', this.crm);
  readonly outlookSide = new MemorySide('outlook', this.outlook);
  store: Store = new MemoryStore();
  now = startOfTime;
  settings: KindSettings = { conflict: 'crm', deleteInCrm: true };
  decisions = new Map<string, Decision>();
  containers = new MemoryContainer();
  private ids = 0;

  meeting(title: string, changes: Partial<Meeting> = {}): Meeting {
    const time = { allDay: false, start: '2026-06-20T09:00:00Z', end: '2026-06-20T10:00:00Z', zone: 'Europe/Berlin' };
    return { title, time, location: '', description: '', context: null, ...changes };
  }

  /** A linked pair, in step; nothing is counted for it. */
  async linked(title: string, changes: Partial<Meeting> = {}): Promise<{ crm: string; outlook: string }> {
    const { id } = this.crm.add(this.meeting(title, changes));
    await this.sync();
    const outlook = [...this.outlook.items.values()].find((item) => item.stamp === `org/${id}`);
    if (!outlook) throw new Error('not linked');
    await this.sync();
    this.resetCounts();
    return { crm: id, outlook: outlook.id };
  }

  resetCounts(): void {
    for (const service of [this.crm, this.outlook]) service.writes = { created: 0, updated: 0, deleted: 0 };
  }

  /** Writes of the sync since the counts were reset: [CRM, Outlook]. */
  writes(): [number, number] {
    const sum = ({ writes }: MemoryService) => writes.created + writes.updated + writes.deleted;
    return [sum(this.crm), sum(this.outlook)];
  }

  /** One run; `then` must be a quiet run for a story to end well. */
  async sync(options: Partial<RunOptions> = {}): Promise<KindResult> {
    return runKind(
      {
        kind: meetings,
        container: this.containers,
        sides: () => ({ crm: this.crmSide, outlook: this.outlookSide }),
        settings: this.settings,
      },
      {
        store: this.store,
        clock: () => this.now,
        newId: () => `L${String((this.ids += 1))}`,
        wait: (milliseconds) => {
          this.now = addSeconds(this.now, Math.ceil(milliseconds / 1000));
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

/** One container that is there until a test says otherwise. */
export class MemoryContainer implements Container {
  id: string | null = null;
  foreign: { id: string; name: string } | null = null;
  state: 'there' | 'gone' | 'unsure' = 'there';
  private made = 0;

  find = () => Promise.resolve({ ours: this.id, foreign: this.foreign });
  create = () => {
    this.made += 1;
    this.id = `calendar-${String(this.made)}`;
    this.state = 'there';
    return Promise.resolve(this.id);
  };
  adopt = (id: string) => {
    this.id = id;
    return Promise.resolve();
  };
  probe = (id: string) =>
    Promise.resolve(this.state === 'there' ? { state: 'there' as const, id } : { state: this.state });
  remove = () => {
    this.id = null;
    this.state = 'gone';
    return Promise.resolve();
  };
  list = () => Promise.resolve([]);
  moveToDefault = (ids: string[]) => Promise.resolve({ moved: ids, held: [] });
}
