/**
 * Where links, cursors, journal and log live. A table is a map from text to JSON.
 * 1. `commit` is atomic: after a crash all of a batch is there, or none of it.
 * 2. Values are JSON; what `load` returns belongs to the caller.
 * 3. One owner at a time; opening a store that another process holds is the opener's error to report.
 */
export interface Change {
  table: string;
  key: string;
  /** Undefined removes the key. */
  value?: unknown;
}

export interface Store {
  load(table: string): Promise<Map<string, unknown>>;
  commit(changes: Change[]): Promise<void>;
}
