import type * as z from 'zod/mini';
import type { Change, Store } from '../sync/store';
import type { PeopleHost } from './people-host';

const dayMilliseconds = 86_400_000;

/**
 * A table that only helps to be quick: it is read once and kept in memory, and holds the newest so many values of the
 * last days. A store that fails makes it empty; nothing is thrown.
 */
export class PeopleTable<Value extends { at: string }> {
  private read: { store: Store; rows: Promise<Map<string, Value | null>> } | null = null;

  constructor(
    private readonly host: Pick<PeopleHost, 'store' | 'clock' | 'log'>,
    private readonly options: { table: string; shape: z.ZodMiniType<Value>; most: number; days: number },
  ) {}

  async get(key: string): Promise<Value | null> {
    const value = (await this.rows()).get(key);
    return value && this.isFresh(value) ? value : null;
  }

  async values(): Promise<[string, Value][]> {
    return [...(await this.rows())].flatMap(([key, value]) => (value && this.isFresh(value) ? [[key, value]] : []));
  }

  /** Forgets what is too old or too much, beside. */
  async put(entries: [string, Value][]): Promise<void> {
    const rows = await this.rows();
    const kept = new Map<string, Value | null>([...rows, ...entries]);
    const values = [...kept].filter((entry): entry is [string, Value] => entry[1] !== null && this.isFresh(entry[1]));
    values.sort(([, a], [, b]) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
    const staying = new Set(values.slice(0, this.options.most).map(([key]) => key));
    const gone = [...rows.keys()].filter((key) => !staying.has(key));
    await this.change([...entries.filter(([key]) => staying.has(key)), ...gone.map((key) => [key] as const)]);
  }

  async drop(isDropped: (value: Value, key: string) => boolean): Promise<void> {
    const rows = await this.rows();
    await this.change([...rows].flatMap(([key, value]) => (value && isDropped(value, key) ? [[key] as const] : [])));
  }

  /** Another window may have changed it. */
  forget(): void {
    this.read = null;
  }

  private async change(entries: (readonly [key: string, value?: Value])[]): Promise<void> {
    if (entries.length === 0) return;
    const rows = await this.rows();
    for (const [key, value] of entries) {
      if (value) rows.set(key, value);
      else rows.delete(key);
    }
    const { table } = this.options;
    const changes: Change[] = entries.map(([key, value]) => (value ? { table, key, value } : { table, key }));
    await this.host
      .store()
      .commit(changes)
      .catch((cause: unknown) => this.host.log('not kept', cause));
  }

  private rows(): Promise<Map<string, Value | null>> {
    const store = this.host.store();
    if (this.read?.store !== store) this.read = { store, rows: this.load(store) };
    return this.read.rows;
  }

  /** Null: what does not fit the shape any more. What is too old does not wait for the next `put` to go. */
  private async load(store: Store): Promise<Map<string, Value | null>> {
    const { table } = this.options;
    try {
      const rows = new Map([...(await store.load(table))].map(([key, value]) => [key, this.parsed(value)]));
      const old = [...rows].filter(([, value]) => value && !this.isFresh(value)).map(([key]) => key);
      for (const key of old) rows.delete(key);
      if (old.length > 0) await store.commit(old.map((key) => ({ table, key })));
      return rows;
    } catch (cause) {
      this.host.log('not read', cause);
      this.read = null;
      return new Map();
    }
  }

  private parsed(value: unknown): Value | null {
    const parsed = this.options.shape.safeParse(value);
    return parsed.success ? parsed.data : null;
  }

  private isFresh({ at }: Value): boolean {
    return Math.abs(Date.parse(this.host.clock()) - Date.parse(at)) <= this.options.days * dayMilliseconds;
  }
}
