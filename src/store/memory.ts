import type { Change, Store } from '../sync/store';

/** A store that lives as long as the process: for tests, dry runs and browsers that refuse storage. */
export class MemoryStore implements Store {
  private readonly tables = new Map<string, Map<string, string>>();

  async load(table: string): Promise<Map<string, unknown>> {
    const rows = this.tables.get(table) ?? new Map<string, string>();
    return Promise.resolve(new Map([...rows].map(([key, json]) => [key, JSON.parse(json) as unknown])));
  }

  async commit(changes: Change[]): Promise<void> {
    for (const { table, key, value } of changes) {
      const rows = this.tables.get(table) ?? new Map<string, string>();
      this.tables.set(table, rows);
      if (value === undefined) rows.delete(key);
      else rows.set(key, JSON.stringify(value));
    }
    return Promise.resolve();
  }
}
