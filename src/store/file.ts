import { appendFile, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Change, Store } from '../sync/store';

/**
 * A store in one file, for the headless run.
 * 1. The file is a list of commits, one JSON line each; a commit is one write at the end of the file.
 * 2. A line that a kill cut off is not there: it is dropped when the file is opened.
 * 3. When half of the lines are outdated, opening writes the file anew beside the old one and renames it.
 * 4. A lock file names the process that holds it; a dead holder's lock is taken over.
 */
export class FileStore implements Store {
  private readonly tables = new Map<string, Map<string, unknown>>();

  private constructor(private readonly path: string) {}

  /** @throws StoreBusy when another process has it open; SyntaxError-like Error when the file is no store. */
  static async open(path: string): Promise<FileStore> {
    await lock(path);
    const store = new FileStore(path);
    try {
      await store.read();
    } catch (error) {
      await store.close();
      throw error;
    }
    return store;
  }

  load(table: string): Promise<Map<string, unknown>> {
    const rows = this.tables.get(table) ?? new Map<string, unknown>();
    return Promise.resolve(new Map([...rows].map(([key, value]) => [key, structuredClone(value)])));
  }

  async commit(changes: Change[]): Promise<void> {
    const line = JSON.stringify(changes);
    await appendFile(this.path, `${line}\n`);
    this.remember(JSON.parse(line) as Change[]);
  }

  async close(): Promise<void> {
    await rm(lockOf(this.path), { force: true });
  }

  private async read(): Promise<void> {
    const text = await readFile(this.path, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return '';
      throw error;
    });
    const lines = text.split('\n');
    const cut = lines.pop() ?? '';
    let changes = 0;
    for (const line of lines) changes += this.remember(parseCommit(line, this.path));
    const rows = [...this.tables.values()].reduce((sum, table) => sum + table.size, 0);
    if (cut !== '' || changes > 1000 + rows * 2) await this.compact();
  }

  private remember(changes: Change[]): number {
    for (const { table, key, value } of changes) {
      const rows = this.tables.get(table) ?? new Map<string, unknown>();
      this.tables.set(table, rows);
      if (value === undefined) rows.delete(key);
      else rows.set(key, value);
    }
    return changes.length;
  }

  private async compact(): Promise<void> {
    const fresh = `${this.path}.new`;
    const file = await open(fresh, 'w');
    for (const [table, rows] of this.tables) {
      const changes = [...rows].map(([key, value]) => ({ table, key, value }));
      for (let start = 0; start < changes.length; start += 500) {
        await file.write(`${JSON.stringify(changes.slice(start, start + 500))}\n`);
      }
    }
    await file.close();
    await rename(fresh, this.path);
  }
}

/** Another process works on this store. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
}

function parseCommit(line: string, path: string): Change[] {
  try {
    const commit: unknown = JSON.parse(line);
    if (Array.isArray(commit)) return commit as Change[];
  } catch (cause) {
    throw new Error(`${path} is not a store of this program, or it is damaged`, { cause });
  }
  throw new Error(`${path} is not a store of this program`);
}

async function lock(path: string): Promise<void> {
  const lockPath = lockOf(path);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(lockPath, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!isExisting(error)) throw error;
    }
    const holder = Number(await readFile(lockPath, 'utf8').catch(() => ''));
    if (isAlive(holder)) throw new StoreBusy(`${path} is in use by process ${holder}`);
    await rm(lockPath, { force: true });
  }
  throw new StoreBusy(`${path} is in use`);
}

function lockOf(path: string): string {
  return `${path}.lock`;
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function isExisting(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST';
}
