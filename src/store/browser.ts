import type { Store } from '../sync/store';
import { IndexedDbStore } from './indexed-db';
import { MemoryStore } from './memory';

export interface BrowserStore {
  store: Store;
  /** `memory`: the browser keeps nothing; pairs are found again by their marks. */
  storage: 'kept' | 'memory';
}

/** Longer than any browser takes that opens at all: some never answer where storage is blocked or broken. */
const limitMilliseconds = 4000;

/**
 * The best store that this browser gives. It may refuse storage (private window, policy), keep it from an add-in's
 * frame, fail at the first write or never answer: then the store lives as long as the page. A database that opens
 * after all stays idle, and gives way to whoever needs it.
 */
export async function openBrowserStore(name: string, wait = after): Promise<BrowserStore> {
  const opening = openProven(name).catch(() => undefined);
  const kept = await Promise.race([opening, wait(limitMilliseconds)]);
  if (kept) return { store: kept, storage: 'kept' };
  return { store: new MemoryStore(), storage: 'memory' };
}

/** A store that has been written to and read from. */
async function openProven(name: string): Promise<Store> {
  const store = await IndexedDbStore.open(name);
  await store.commit([{ table: 'canary', key: 'sings', value: true }]);
  const canary = await store.load('canary');
  if (canary.get('sings') !== true) throw new Error(`${name} does not keep what is written`);
  return store;
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
