import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openBrowserStore } from '../../src/store/browser';
import { IndexedDbStore, StoreLost } from '../../src/store/indexed-db';
import { storeContract } from './contract';

const name = 'a-store';
const opened: IndexedDbStore[] = [];
type Put = (this: IDBObjectStore, value: unknown, place: IDBValidKey) => IDBRequest<IDBValidKey>;
const putAsEver = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
/** What the browser is asked for: connections are its contexts, durabilities among its arguments. */
let transaction: jest.SpiedFunction<IDBDatabase['transaction']>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  transaction = jest.spyOn(IDBDatabase.prototype, 'transaction');
});

afterEach(async () => {
  jest.restoreAllMocks();
  for (const store of opened.splice(0)) await store.close();
});

async function open(): Promise<IndexedDbStore> {
  const store = await IndexedDbStore.open(name);
  opened.push(store);
  return store;
}

function putAs(put: Put): jest.SpyInstance {
  return jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(put as IDBObjectStore['put']);
}

const a = { table: 't', key: 'a', value: 1 };
const b = { table: 't', key: 'b', value: 2 };
const c = { table: 't', key: 'c', value: 3 };

function tableOf(...changes: { key: string; value: unknown }[]): Map<string, unknown> {
  return new Map(changes.map(({ key, value }) => [key, value]));
}

/** The browser ends the transaction in which the row of this key is written, once. */
function abortAt(key: string, error: DOMException | null): void {
  let isOver = false;
  putAs(function (value, place) {
    const request = putAsEver.call(this, value, place);
    if (isOver || !(place as string[]).includes(key)) return request;
    isOver = true;
    const ending = this.transaction;
    Object.defineProperty(ending, 'error', { get: () => error, set: () => undefined });
    request.addEventListener('success', () => ending.abort());
    return request;
  });
}

/** As when the database's process dies, or the person clears the browser's data. */
async function loseConnection(): Promise<unknown> {
  const connection = transaction.mock.contexts.at(-1) as IDBDatabase;
  const isTold = new Promise((resolve) => connection.addEventListener('close', resolve));
  forceCloseDatabase(connection as unknown as Parameters<typeof forceCloseDatabase>[0]);
  await isTold;
  return connection;
}

function settled(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onblocked = () => reject(new Error('blocked'));
    request.onerror = () => reject(new Error('refused'));
  });
}

describe('a store in the browser', () => {
  storeContract(open);

  it('is there again after it was closed', async () => {
    const store = await open();
    await store.commit([a, b]);
    await store.commit([{ table: 't', key: 'a' }]);
    await store.close();
    expect(await (await open()).load('t')).toEqual(tableOf(b));
  });

  it('writes 5,000 rows in one transaction and reads them in another', async () => {
    const store = await open();
    const rows = Array.from({ length: 5000 }, (_, n) => ({ table: 'big', key: `k${n}`, value: { n } }));
    transaction.mockClear();
    const get = jest.spyOn(IDBObjectStore.prototype, 'get');
    await store.commit(rows);
    expect(await store.load('big')).toEqual(tableOf(...rows));
    expect(transaction).toHaveBeenCalledTimes(2);
    expect(get).not.toHaveBeenCalled();
  });

  it('has a commit that touches a journal on the disk before it ends, others are relaxed', async () => {
    const store = await open();
    await store.commit([a]);
    await store.commit([a, { table: 'meetings.journal', key: 'x', value: {} }]);
    await store.commit([{ table: 'meetings.journal', key: 'x' }]);
    await store.commit([{ table: 'meetings.journals', key: 'x', value: {} }]);
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.map(([, , options]) => options?.durability)).toEqual(['relaxed', 'strict', 'strict', 'relaxed']);
  });

  it('shows one window what another one committed', async () => {
    const [here, there] = [await open(), await open()];
    await here.commit([a]);
    expect(await there.load('t')).toEqual(tableOf(a));
    await there.commit([b]);
    expect(await here.load('t')).toEqual(tableOf(a, b));
  });

  it('erases every table, and goes on', async () => {
    const store = await open();
    await store.commit([a, { table: 'u', key: '', value: 1 }]);
    await store.erase();
    expect(await store.load('t')).toEqual(new Map());
    expect(await store.load('u')).toEqual(new Map());
    await loseConnection();
    await store.commit([b]);
    expect(await store.load('t')).toEqual(tableOf(b));
  });

  it('does what was asked for before it closes, and nothing afterwards', async () => {
    const store = await open();
    const [committed, next] = [store.commit([a]), store.commit([b]), store.close()];
    await Promise.all([committed, next]);
    await expect(store.commit([c])).rejects.toThrow(/closed/);
    expect(await (await open()).load('t')).toEqual(tableOf(a, b));
  });
});

describe('a commit that fails', () => {
  it('changes nothing where one of its rows is refused, and the next one is carried out', async () => {
    const store = await open();
    await store.commit([a]);
    putAs(function (value, place) {
      return value === '"refused"' ? this.add(value, place) : putAsEver.call(this, value, place);
    });
    const failing = store.commit([b, { ...a, value: 'refused' }, { table: 't', key: 'a' }]);
    const next = store.commit([c]);
    await expect(failing).rejects.toMatchObject({ cause: { name: 'ConstraintError' } });
    await next;
    expect(await store.load('t')).toEqual(tableOf(a, c));
  });

  it('changes nothing where there is no room, and says so with its cause', async () => {
    const store = await open();
    abortAt('b', new DOMException('no room', 'QuotaExceededError'));
    const failing = store.commit([a, b, c]);
    await expect(failing).rejects.toThrow(/storage failed: QuotaExceededError/);
    await expect(failing).rejects.toMatchObject({ cause: { name: 'QuotaExceededError' } });
    expect(await store.load('t')).toEqual(new Map());
  });

  it('changes nothing where a value is no JSON', async () => {
    const store = await open();
    await expect(store.commit([a, { ...b, value: 1n }])).rejects.toThrow(TypeError);
    expect(await store.load('t')).toEqual(new Map());
  });
});

describe('a connection that the browser closes', () => {
  it('is opened again at the next need', async () => {
    const store = await open();
    await store.commit([a]);
    const lost = await loseConnection();
    transaction.mockClear();
    expect(await store.load('t')).toEqual(tableOf(a));
    expect(transaction.mock.contexts.some((connection) => connection === lost)).toBe(false);
    await loseConnection();
    await store.commit([b]);
    expect(await store.load('t')).toEqual(tableOf(a, b));
  });

  it('repeats what was under way, in its order', async () => {
    const store = await open();
    abortAt('b', null);
    const newest = { ...a, value: 'newest' };
    await Promise.all([store.commit([a]), store.commit([{ ...a, value: 'newer' }, b]), store.commit([newest])]);
    expect(await store.load('t')).toEqual(tableOf(newest, b));
  });

  it('is opened again once only, and the failure is told with its cause', async () => {
    const store = await open();
    const openings = jest.spyOn(IDBFactory.prototype, 'open');
    transaction.mockImplementation(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    await expect(store.commit([a])).rejects.toMatchObject({ cause: { name: 'InvalidStateError' } });
    expect(openings).toHaveBeenCalledTimes(1);
    transaction.mockRestore();
    await store.commit([b]);
    expect(await store.load('t')).toEqual(tableOf(b));
  });

  it('is given up where the database is another one by then', async () => {
    const store = await open();
    await store.commit([a]);
    await loseConnection();
    await settled(indexedDB.deleteDatabase(name));
    await expect(store.commit([b])).rejects.toThrow(StoreLost);
    await expect(store.load('t')).rejects.toThrow(StoreLost);
    expect(await (await open()).load('t')).toEqual(new Map());
  });
});

describe('another window', () => {
  it('may delete the database, and this one writes no more', async () => {
    const store = await open();
    await store.commit([a]);
    await settled(indexedDB.deleteDatabase(name));
    await expect(store.commit([b])).rejects.toThrow(StoreLost);
    expect(await (await open()).load('t')).toEqual(new Map());
  });

  it('may upgrade the database, after what was under way here', async () => {
    const store = await open();
    const [committed, upgraded] = [store.commit([a]), settled(indexedDB.open(name, 2))];
    await committed;
    (await upgraded).close();
    await expect(store.load('t')).rejects.toThrow(StoreLost);
  });
});

describe('the store that a browser gives', () => {
  const never = () => new Promise<void>(() => undefined);
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };

  async function expectMemory(wait: (milliseconds: number) => Promise<void> = never): Promise<void> {
    const { store, storage } = await openBrowserStore(name, wait);
    expect(storage).toBe('memory');
    await store.commit([a]);
    expect(await store.load('t')).toEqual(tableOf(a));
  }

  it('is kept where it can be written and read', async () => {
    const { store, storage } = await openBrowserStore(name, never);
    expect(storage).toBe('kept');
    await store.commit([a]);
    const again = await openBrowserStore(name, never);
    expect(await again.store.load('t')).toEqual(tableOf(a));
  });

  it('is in memory where there is no IndexedDB', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    await expectMemory();
  });

  it('is in memory where opening is refused', async () => {
    jest.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse);
    await expectMemory();
  });

  it('is in memory where opening fails', async () => {
    (await settled(indexedDB.open(name, 7))).close();
    await expectMemory();
  });

  it('is in memory where writing is refused, and gives the database free', async () => {
    await (await open()).close();
    const put = putAs(refuse);
    await expectMemory();
    put.mockRestore();
    await settled(indexedDB.deleteDatabase(name));
  });

  it('is in memory where nothing of what was written is there', async () => {
    putAs(function () {
      return this.count() as IDBRequest<IDBValidKey>;
    });
    await expectMemory();
  });

  it('is in memory where opening never ends', async () => {
    const silence = { addEventListener: () => undefined } as unknown as IDBOpenDBRequest;
    jest.spyOn(IDBFactory.prototype, 'open').mockReturnValue(silence);
    const waits: number[] = [];
    await expectMemory((milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    });
    expect(waits).toEqual([4000]);
  });
});
