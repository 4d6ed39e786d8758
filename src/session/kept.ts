import { kindNames } from '../sync/kind';
import type { Store } from '../sync/store';
import { problemFrom } from './ending';
import { Look } from './look';
import type { PaneSettings, Snapshot } from './port';
import { hasSettings, saveLasts, saveSettings, type Lasts } from './saved';
import { isLost, toldStore } from './told-store';

export interface OpenedStore {
  store: Store;
  storage: Snapshot['storage'];
}

/**
 * What the browser keeps of this sync, as it was last read.
 * 1. Reads follow one another: after `lookAgain` nothing older than its call is shown.
 * 2. A store that was lost is opened anew. What only the person could say again goes along: the settings, which kinds
 *    are on, what is to be left alone. Pairs are found again by their marks.
 * 3. How the last runs ended is remembered in this window where the store cannot be written.
 */
export class Kept {
  private unsaved: Lasts = {};
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

  /** How the run of each of these kinds ended. Never throws: what went wrong with the store is then the run's problem. */
  async remember(lasts: Lasts): Promise<void> {
    try {
      this.unsaved = { ...this.unsaved, ...lasts };
      await saveLasts(this.store, this.unsaved);
      this.unsaved = {};
      await this.lookAgain();
    } catch (error) {
      const unsaved = { ...this.unsaved, ...failedBy(error, lasts) };
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
    this.unsaved = {};
    const { look, store } = this;
    if (!(await hasSettings(store))) await saveSettings(store, look.settings);
    await look.carryOver(store);
  }
}

function told({ store, storage }: OpenedStore): OpenedStore {
  return { store: toldStore(store), storage };
}

function failedBy(error: unknown, lasts: Lasts): Lasts {
  const failed: Lasts = {};
  for (const kind of kindNames) {
    const last = lasts[kind];
    if (last) failed[kind] = { ...last, run: { ...last.run, error: last.run.error ?? problemFrom(error) } };
  }
  return failed;
}
