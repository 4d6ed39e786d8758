import type { SyncOptions } from '../../src/app';
import type { WorldState } from '../../src/sandbox/world';
import { MemoryStore } from '../../src/store/memory';
import { metadataTable } from '../../src/sync/metadata';
import type { KindName } from '../../src/sync/kind';
import type { Change, Store } from '../../src/sync/store';
import type { KillableWorld, KillSwitch } from '../kill-anywhere';
import type { SandboxWorld } from './sandbox-world';

/** A store that passes a point before and after every commit. */
class KillableStore implements Store {
  constructor(
    private readonly real: Store,
    private readonly kill: KillSwitch,
  ) {}

  load(table: string): Promise<Map<string, unknown>> {
    return this.real.load(table);
  }

  async commit(changes: Change[]): Promise<void> {
    this.kill.point(`before commit of ${changes[0]?.table ?? 'nothing'}`);
    await this.real.commit(changes);
    this.kill.point(`after commit of ${changes[0]?.table ?? 'nothing'}`);
  }
}

const tables = [
  'links',
  'staged',
  'journal',
  'skipped',
  'failures',
  'held',
  'left',
  'cursors',
  'wanted',
  'invited',
  'log',
];

async function copyOf(store: Store, kind: KindName): Promise<MemoryStore> {
  const copy = new MemoryStore();
  for (const table of ['profile', 'kinds', metadataTable, ...tables.map((name) => `${kind}.${name}`)]) {
    await copy.commit([...(await store.load(table))].map(([key, value]) => ({ table, key, value })));
  }
  return copy;
}

/** The same world each time, with a device that can be killed at every request and every commit. */
export class KilledDevice {
  private constructor(
    private readonly world: SandboxWorld,
    private readonly kind: KindName,
    private readonly before: WorldState,
    private readonly stored: Store,
    private readonly visible: () => Promise<unknown>,
    private readonly deed: ((store: Store) => Promise<unknown>) | undefined,
  ) {}

  /**
   * From what the world is now; `visible` is what must be the same in the end, `deed` what is done in place of the first
   * run.
   */
  static async of(
    world: SandboxWorld,
    kind: KindName,
    visible: () => Promise<unknown>,
    deed?: (store: Store) => Promise<unknown>,
  ): Promise<KilledDevice> {
    const before = structuredClone(world.sandbox.world.state);
    return new KilledDevice(world, kind, before, await copyOf(world.store, kind), visible, deed);
  }

  readonly build = async (kill: KillSwitch): Promise<KillableWorld> => {
    const { world, kind } = this;
    world.sandbox.world.state = structuredClone(this.before);
    const store = new KillableStore(await copyOf(this.stored, kind), kill);
    world.fetch = (url, init) => deadly(url, init, kill);
    const options: Partial<SyncOptions> = { kinds: [kind] };
    let runs = 0;
    return {
      run: async () => {
        if (runs > 0) await world.control('POST', 'clock', { advanceSeconds: 400 });
        runs += 1;
        if (runs === 1 && this.deed) {
          await this.deed(store);
          return false;
        }
        const report = await world.sync(options, store);
        kill.point('end');
        return report.error === null && report.actions.length === 0;
      },
      state: this.visible,
    };
  };
}

async function deadly(url: string, init: RequestInit, kill: KillSwitch) {
  const name = `${init.method ?? ''} ${new URL(url).pathname.split('/').slice(-1).join('')}`;
  kill.point(`before ${name}`);
  const answer = await fetch(url, init);
  const text = await answer.text();
  kill.point(`after ${name}`);
  return { status: answer.status, headers: answer.headers, text: () => Promise.resolve(text) };
}

/** By the first letter of what a record is called, its id. */
export function byLetter(items: Record<string, unknown>[], name: string): (letter: string) => string {
  const ids = new Map(items.map((item) => [String(item[name]).slice(0, 1), String(item['id'])]));
  return (letter) => {
    const id = ids.get(letter);
    if (id === undefined) throw new Error(`nothing begins with ${letter}`);
    return id;
  };
}
