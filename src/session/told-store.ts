import type { Store } from '../sync/store';

/** The store did not do what it was asked; the cause says why. */
export class StoreFailed extends Error {
  override readonly name = 'StoreFailed';

  /** The browser emptied or deleted it: what is remembered of it holds no more. */
  get isLost(): boolean {
    return this.cause instanceof Error && this.cause.name === 'StoreLost';
  }
}

/** The same store, whose failures can be told from those of everything else. */
export function toldStore(store: Store): Store {
  const tell = (cause: unknown): never => {
    throw new StoreFailed(`the store failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  };
  return {
    load: (table) => store.load(table).catch(tell),
    commit: (changes) => store.commit(changes).catch(tell),
  };
}

export function isLost(error: unknown): boolean {
  return error instanceof StoreFailed && error.isLost;
}
