import { chosen } from '../sync/leave';
import { Ledger } from '../sync/ledger';
import { meetings } from '../sync/meetings';
import type { Skipped } from '../sync/state';
import type { Store } from '../sync/store';
import { loadStatus, saveStatus } from '../sync/switch';
import { problemFrom } from './ending';
import { Look } from './look';
import type { PaneSettings, Snapshot } from './port';
import { saveLast, saveSettings, type Last } from './saved';
import { isLost, toldStore } from './told-store';

export interface OpenedStore {
  store: Store;
  storage: Snapshot['storage'];
}

/**
 * What the browser keeps of this sync, as it was last read.
 * 1. Reads follow one another: after `lookAgain` nothing older than its call is shown.
 * 2. A store that was lost is opened anew. What only the person could say again goes along: the settings, whether
 *    meetings are on, what is to be left alone. Pairs are found again by their marks.
 * 3. How the last run ended is remembered in this window where the store cannot be written.
 */
export class Kept {
  private unsaved: Last | null = null;
  private reading: Promise<unknown> = Promise.resolve();
  private next: Promise<void> | null = null;

  private constructor(
    private readonly openStore: () => Promise<OpenedStore>,
    private opened: OpenedStore,
    public look: Look,
  ) {}

  static async open(openStore: () => Promise<OpenedStore>): Promise<Kept> {
    const opened = told(await openStore());
    return new Kept(openStore, opened, await Look.at(opened.store));
  }

  get store(): Store {
    return this.opened.store;
  }

  get storage(): Snapshot['storage'] {
    return this.opened.storage;
  }

  /** @throws StoreFailed; what was read before still stands then. */
  lookAgain(): Promise<void> {
    this.next ??= this.reading.then(() => {
      this.next = null;
      return this.read();
    });
    this.reading = this.next.catch(() => undefined);
    return this.next;
  }

  /** Never throws: what went wrong with the store is then the run's problem. */
  async remember(last: Last): Promise<void> {
    try {
      this.unsaved = last;
      await saveLast(this.store, last);
      this.unsaved = null;
      await this.lookAgain();
    } catch (error) {
      const { run } = last;
      const unsaved = { ...last, run: { ...run, error: run.error ?? problemFrom(error) } };
      this.unsaved = unsaved;
      await this.lookAgain().catch(() => (this.look = this.look.after(unsaved)));
    }
  }

  /** @throws StoreFailed */
  async saveSettings(settings: PaneSettings): Promise<void> {
    await this.lookAgain();
    await saveSettings(this.store, settings);
    await this.lookAgain();
  }

  private async read(): Promise<void> {
    try {
      this.look = await Look.at(this.store, this.unsaved);
    } catch (error) {
      if (!isLost(error)) throw error;
      await this.renew();
      this.look = await Look.at(this.store);
    }
  }

  private async renew(): Promise<void> {
    this.opened = told(await this.openStore());
    this.unsaved = null;
    await carryOver(this.look, this.store);
  }
}

function told({ store, storage }: OpenedStore): OpenedStore {
  return { store: toldStore(store), storage };
}

/** Where another window was first, what it has done since counts. */
async function carryOver({ settings, status, ledger }: Look, store: Store): Promise<void> {
  if ((await loadStatus(store, 'meetings')).state !== 'new') return;
  const fresh = await Ledger.load(store, 'meetings');
  await fresh.commit((entry) => {
    for (const key of ledger.left.keys()) entry.leave(key);
    for (const skipped of leftAlone(ledger)) entry.skip(skipped);
  });
  await saveSettings(store, settings);
  if (status.state !== 'new') await saveStatus(store, 'meetings', status);
}

/** What the person left alone: items by themselves, and the records of pairs, to which their marks lead. */
function leftAlone(ledger: Look['ledger']): Skipped[] {
  const items = [...ledger.skipped.values()].filter(({ rule }) => rule === chosen);
  const pairs = [...ledger.links.values()].filter(({ state, reason }) => state === 'asleep' && reason === chosen);
  const records = pairs.map(({ crm, outlook }): Skipped => {
    const fields = crm.shadow ?? outlook.shadow;
    const [title, when] = fields ? [meetings.title(fields), meetings.when(fields)] : ['', null];
    return { side: 'crm', id: crm.id, rule: chosen, title, when };
  });
  return [...items, ...records];
}
