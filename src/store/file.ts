import { appendFile, open, readFile, rename, stat, truncate } from 'node:fs/promises';
import type { Change, Store } from '../sync/store';
import { lock, orMissing, unlock } from './lock';

export { StoreBusy } from './lock';

/**
 * A store in one file, for the headless run.
 * 1. The file is a list of commits, one JSON line each; a commit is one write at the end of the file.
 * 2. A line that a kill cut off is not there: it is dropped when the file is opened.
 * 3. When half of the lines are outdated, opening writes the file anew beside the old one and renames it.
 * 4. One opener at a time (lock.ts). Opened for reading only, the file is neither locked nor touched.
 */
export class FileStore implements Store {
  private readonly tables = new Map<string, Map<string, unknown>>();
  /** The last commit: the next one waits for it, so that the file keeps their order. */
  private last: Promise<void> = Promise.resolve();
  private isLocked = false;

  private constructor(
    private readonly path: string,
    private readonly isReadOnly: boolean,
  ) {}

  /** @throws StoreBusy when it is open already; SyntaxError-like Error when the file is no store. */
  static async open(path: string, { isReadOnly = false }: { isReadOnly?: boolean } = {}): Promise<FileStore> {
    if (!isReadOnly) await lock(path);
    const store = new FileStore(path, isReadOnly);
    store.isLocked = !isReadOnly;
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

  /** Rejects where the store was opened for reading only. */
  commit(changes: Change[]): Promise<void> {
    if (this.isReadOnly) return Promise.reject(new Error(`${this.path} was opened for reading only`));
    const line = JSON.stringify(changes);
    const written = this.last.then(() => this.append(line));
    this.last = written.catch(() => undefined);
    return written;
  }

  async close(): Promise<void> {
    await this.last;
    if (!this.isLocked) return;
    this.isLocked = false;
    await unlock(this.path);
  }

  /** A line that could not be written as a whole is taken back, so that the next one does not continue it. */
  private async append(line: string): Promise<void> {
    const { size } = await stat(this.path).catch(() => ({ size: 0 }));
    try {
      await appendFile(this.path, `${line}\n`);
    } catch (error) {
      await truncate(this.path, size).catch(() => undefined);
      throw error;
    }
    this.remember(JSON.parse(line) as Change[]);
  }

  private async read(): Promise<void> {
    const text = (await readFile(this.path, 'utf8').catch(orMissing)) ?? '';
    const lines = text.split('\n');
    const cut = lines.pop() ?? '';
    assertCut(cut, this.path);
    let changes = 0;
    for (const line of lines) changes += this.remember(parseCommit(line, this.path));
    const rows = [...this.tables.values()].reduce((sum, table) => sum + table.size, 0);
    if (this.isReadOnly) return;
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
    try {
      for (const line of this.lines()) await file.writeFile(`${line}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, this.path);
  }

  /** What is in the store, in as few commits as fit a line. */
  private *lines(): Generator<string> {
    for (const [table, rows] of this.tables) {
      const changes = [...rows].map(([key, value]) => ({ table, key, value }));
      for (let start = 0; start < changes.length; start += 500) {
        yield JSON.stringify(changes.slice(start, start + 500));
      }
    }
  }
}

function parseCommit(line: string, path: string): Change[] {
  try {
    const commit: unknown = JSON.parse(line);
    if (Array.isArray(commit) && commit.every(isChange)) return commit;
  } catch (cause) {
    throw new Error(`${path} is not a store of this program, or it is damaged`, { cause });
  }
  throw new Error(`${path} is not a store of this program`);
}

function isChange(value: unknown): value is Change {
  const { table, key } = (value ?? {}) as Partial<Change>;
  return typeof table === 'string' && typeof key === 'string';
}

const beginning = '[{"table":';

/** A last line without its end is a commit that was cut off, unless it begins like nothing that is written here. */
function assertCut(line: string, path: string): void {
  if (!beginning.startsWith(line.slice(0, beginning.length))) throw new Error(`${path} is not a store of this program`);
}
