import { spawn } from 'node:child_process';
import { readFile, mkdtemp, rm, writeFile, appendFile, readdir, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore, StoreBusy } from '../../src/store/file';
import { MemoryStore } from '../../src/store/memory';
import type { Store } from '../../src/sync/store';
import { storeContract } from './contract';

let folder: string;
const opened: FileStore[] = [];
const path = () => join(folder, 'sync.store');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
});

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  await rm(folder, { recursive: true });
});

async function openFile(): Promise<FileStore> {
  const store = await FileStore.open(path());
  opened.push(store);
  return store;
}

async function reopened(): Promise<FileStore> {
  await opened.pop()?.close();
  return openFile();
}

const kinds: [string, () => Promise<Store>][] = [
  ['in memory', () => Promise.resolve(new MemoryStore())],
  ['in a file', openFile],
];

describe.each(kinds)('a store %s', (_, open) => storeContract(open));

describe('a store in a file', () => {
  it('is there again after it was closed', async () => {
    const store = await openFile();
    await store.commit([
      { table: 't', key: 'a', value: 1 },
      { table: 't', key: 'b', value: 2 },
    ]);
    await store.commit([{ table: 't', key: 'a' }]);
    expect(await (await reopened()).load('t')).toEqual(new Map([['b', 2]]));
  });

  it('keeps the order of commits in the file, too', async () => {
    const store = await openFile();
    await Promise.all(Array.from({ length: 20 }, (_, n) => store.commit([{ table: 't', key: 'a', value: n }])));
    expect((await (await reopened()).load('t')).get('a')).toBe(19);
  });

  it('drops a last commit that a kill cut off, as a whole, wherever it was cut', async () => {
    const store = await openFile();
    await store.commit([{ table: 't', key: 'a', value: 1 }]);
    const whole = await readFile(path(), 'utf8');
    await store.commit([
      { table: 't', key: 'a', value: 2 },
      { table: 't', key: 'é', value: 'ü' },
    ]);
    await store.close();
    opened.pop();
    const both = await readFile(path());
    for (let cut = Buffer.byteLength(whole); cut < both.length; cut += 1) {
      await writeFile(path(), both.subarray(0, cut));
      const torn = await openFile();
      expect(await torn.load('t')).toEqual(new Map([['a', 1]]));
      await torn.commit([{ table: 't', key: 'c', value: 3 }]);
      expect(await (await reopened()).load('t')).toEqual(
        new Map([
          ['a', 1],
          ['c', 3],
        ]),
      );
      await opened.pop()?.close();
    }
  });

  it.each(['not json\n', 'a single line', '{"a":1}\n', '[1]\n', '[{"table":1,"key":"a"}]\n'])(
    'refuses a file that is no store: %j',
    async (text) => {
      await writeFile(path(), text);
      await expect(FileStore.open(path())).rejects.toThrow(/is not a store|damaged/);
      expect(await readFile(path(), 'utf8')).toBe(text);
      await rm(path());
      expect(await (await openFile()).load('t')).toEqual(new Map());
    },
  );

  it('refuses a store that is damaged in its middle', async () => {
    const store = await openFile();
    await store.commit([{ table: 't', key: 'a', value: 1 }]);
    await store.close();
    opened.pop();
    await appendFile(path(), '[{"table":"t","k\n[]\n');
    await expect(FileStore.open(path())).rejects.toThrow(/damaged/);
  });

  it('refuses a second opener while the first one lives', async () => {
    await openFile();
    await expect(FileStore.open(path())).rejects.toThrow(StoreBusy);
    await reopened();
  });

  it('refuses every second opener of one moment', async () => {
    const all = await Promise.allSettled(Array.from({ length: 5 }, openFile));
    expect(all.map(({ status }) => status).sort()).toEqual(['fulfilled', ...Array<string>(4).fill('rejected')]);
  });

  it('is not freed by an earlier holder that is closed twice', async () => {
    const first = await openFile();
    await first.close();
    await openFile();
    await first.close();
    await expect(FileStore.open(path())).rejects.toThrow(StoreBusy);
  });

  const dead = ['999999999', '999999999 1', '', 'no number', String(process.pid), `${process.pid} 1`, '-1', '0'];
  it.each(dead)('takes over the lock of a holder that is dead (%j)', async (holder) => {
    await writeFile(`${path()}.lock`, holder);
    const store = await openFile();
    await store.commit([{ table: 't', key: 'a', value: 1 }]);
    expect((await readFile(`${path()}.lock`, 'utf8')).split(' ')[0]).toBe(String(process.pid));
    expect((await readdir(folder)).sort()).toEqual(['sync.store', 'sync.store.lock']);
  });

  it('tells another process that lives from one that had its number', async () => {
    const other = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    try {
      await writeFile(`${path()}.lock`, String(other.pid));
      await expect(FileStore.open(path())).rejects.toThrow(StoreBusy);
      await utimes(`${path()}.lock`, 1, 1);
      await (await FileStore.open(path())).close();
      await writeFile(`${path()}.lock`, `${other.pid} 1`);
      const hasStarts = (await readdir('/proc').catch((): string[] => [])).length > 0;
      if (hasStarts) await openFile();
      else await expect(FileStore.open(path())).rejects.toThrow(StoreBusy);
    } finally {
      other.kill();
    }
  });

  it('opened for reading only, shows what is there and leaves every file as it was', async () => {
    const store = await openFile();
    for (let n = 0; n < 1200; n += 1) await store.commit([{ table: 't', key: 'a', value: n }]);
    await appendFile(path(), '[{"table":"t","key":"a","val');
    const before = await readFile(path(), 'utf8');
    const reader = await FileStore.open(path(), { isReadOnly: true });
    expect(await reader.load('t')).toEqual(new Map([['a', 1199]]));
    await expect(reader.commit([{ table: 't', key: 'a' }])).rejects.toThrow(/reading only/);
    await reader.close();
    expect(await readFile(path(), 'utf8')).toBe(before);
    expect((await readdir(folder)).sort()).toEqual(['sync.store', 'sync.store.lock']);
    await expect(FileStore.open(path())).rejects.toThrow(StoreBusy);
  });

  it('opened for reading only, makes no file where there is none', async () => {
    const reader = await FileStore.open(path(), { isReadOnly: true });
    expect(await reader.load('t')).toEqual(new Map());
    expect(await readdir(folder)).toEqual([]);
  });

  it('is made smaller when most of it is outdated, and keeps everything', async () => {
    const store = await openFile();
    await store.commit(Array.from({ length: 700 }, (_, n) => ({ table: 'keep', key: `k${n}`, value: n })));
    for (let n = 0; n < 3000; n += 1) await store.commit([{ table: 't', key: 'a', value: { n } }]);
    const before = (await readFile(path())).length;
    const again = await reopened();
    expect((await readFile(path())).length).toBeLessThan(before / 2);
    expect((await again.load('t')).get('a')).toEqual({ n: 2999 });
    expect((await again.load('keep')).size).toBe(700);
    expect(await (await reopened()).load('t')).toEqual(new Map([['a', { n: 2999 }]]));
    expect((await readdir(folder)).sort()).toEqual(['sync.store', 'sync.store.lock']);
  });
});
