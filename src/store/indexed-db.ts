import { openDB, unwrap, type DBSchema, type IDBPDatabase } from 'idb';
import type { Change, Store } from '../sync/store';

/**
 * A store in the browser: one IndexedDB database, one object store of [table, key] → JSON text.
 * 1. A commit is one transaction. What it was given is turned into text before anything is waited for.
 * 2. Loads and commits happen one after another, in the order in which they were asked for.
 * 3. A commit that touches a journal is on the disk before it ends (durability `strict`): the create that it announces
 *    is sent next, and must be known of after a power cut. Any other waits for no disk (`relaxed`) and is safe
 *    from a crash of the browser only: a power cut may take the last of them, never one that a journal was written
 *    after, and the next run finds their work again by comparing.
 * 4. A connection that the browser closed is opened again, once per operation. A database that is not the same one
 *    afterwards was emptied by the browser: whoever remembers what stood in it must not write on (StoreLost).
 * 5. It gives way to another window that deletes or upgrades the database.
 */
export class IndexedDbStore implements Store {
  private database: Database | undefined;
  /** Tells this database from one of the same name that was made later. */
  private identity: string | undefined;
  private ended: Error | undefined;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly name: string) {}

  /** Loads give a table in the order of its keys. */
  static async open(name: string): Promise<IndexedDbStore> {
    const store = new IndexedDbStore(name);
    await store.next(() => Promise.resolve());
    return store;
  }

  async load(table: string): Promise<Map<string, unknown>> {
    const range = IDBKeyRange.bound([table], [table, []]);
    const [places, texts] = await this.next(async (database) => {
      const { store: rows, done } = database.transaction('rows');
      const [keys, values] = await Promise.all([rows.getAllKeys(range), rows.getAll(range), done]);
      return [keys, values];
    });
    return new Map(places.map(([, key], index) => [key, JSON.parse(texts[index] ?? 'null') as unknown]));
  }

  /** Rejects with an Error whose cause is the browser's own: QuotaExceededError where there is no room. */
  async commit(changes: Change[]): Promise<void> {
    const rows = changes.map(rowOf);
    const durability = changes.some(({ table }) => table.endsWith('.journal')) ? 'strict' : 'relaxed';
    await this.next((database) => write(database, rows, durability));
  }

  /** Removes everything. Only while no run goes on, in whichever window. */
  async erase(): Promise<void> {
    await this.next(async (database) => {
      const { store: rows, done } = database.transaction('rows', 'readwrite', { durability: 'strict' });
      await Promise.all([rows.delete(IDBKeyRange.lowerBound(identityPlace, true)), done]);
    });
  }

  /** After what was asked for has been done. */
  async close(): Promise<void> {
    await this.last;
    this.end(new Error(`${this.name} is closed`));
  }

  private next<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const done = this.last.then(() => this.attempt(work));
    this.last = done.catch(() => undefined);
    return done;
  }

  private async attempt<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await this.once(work);
    } catch (error) {
      if (!isOfLostConnection(error)) throw failure(error);
    }
    return this.once(work).catch((error: unknown) => {
      throw failure(error);
    });
  }

  private async once<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      if (this.ended) throw this.ended;
      return await work(this.database ?? (await this.connect()));
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  private async connect(): Promise<Database> {
    const database = await openDB<Schema>(this.name, 1, {
      upgrade: (fresh) => unwrap(fresh.createObjectStore('rows')).put(crypto.randomUUID(), identityPlace),
      blocking: () => this.end(new StoreLost(`another window deletes or upgrades ${this.name}`)),
      terminated: () => this.forget(),
    });
    this.database = database;
    const identity = await database.get('rows', identityPlace);
    this.identity ??= identity;
    if (identity !== this.identity) throw new StoreLost(`the browser emptied ${this.name}`);
    return database;
  }

  private end(why: Error): void {
    this.ended ??= why;
    this.forget();
  }

  private forget(): void {
    this.database?.close();
    this.database = undefined;
  }
}

/** What this store remembers is no longer in the browser, or not its own any more: begin again with a new one. */
export class StoreLost extends Error {
  override readonly name = 'StoreLost';
}

type Place = [table: string, key: string];

interface Schema extends DBSchema {
  rows: { key: Place; value: string };
}

type Database = IDBPDatabase<Schema>;

/** Before every table. */
const identityPlace: Place = ['', ''];

interface Row {
  place: Place;
  /** Undefined removes the row. */
  text: string | undefined;
}

function rowOf({ table, key, value }: Change): Row {
  return { place: [table, key], text: value === undefined ? undefined : JSON.stringify(value) };
}

/** @throws what the transaction says of its end; a request that was under way then only says that it was aborted. */
async function write(database: Database, changes: Row[], durability: 'strict' | 'relaxed'): Promise<void> {
  const transaction = database.transaction('rows', 'readwrite', { durability });
  const { store: rows, done } = transaction;
  const requests = changes.map(({ place, text }) => (text === undefined ? rows.delete(place) : rows.put(text, place)));
  const ends = await Promise.allSettled([...requests, done]);
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw transaction.error ?? failed.reason;
}

function failure(cause: unknown): Error {
  if (cause instanceof StoreLost) return cause;
  return new Error(`the browser's storage failed: ${String(cause)}`, { cause });
}

/** How a connection that is gone shows before, or without, the event that says so; UnknownError is WebKit's. */
function isOfLostConnection(error: unknown): boolean {
  return error instanceof DOMException && ['InvalidStateError', 'AbortError', 'UnknownError'].includes(error.name);
}
