import type { KindName } from './kind';
import type { Observation, SideName } from './side';
import type { Failure, Invited, JournalEntry, Link, LogEntry, Skipped, Staged, Wanted } from './state';
import type { Change, Store } from './store';

/**
 * All that is remembered of one kind, in memory and in the store.
 * 1. Every change goes through `commit`: the store first, then memory; a failed commit changes neither.
 * 2. Lookups by id are maps; a run touches what was staged, never the whole ledger.
 */
export class Ledger<F> {
  readonly links = new Map<string, Link<F>>();
  readonly staged = new Map<string, Staged<F>>();
  readonly journal = new Map<string, JournalEntry<F>>();
  readonly skipped = new Map<string, Skipped>();
  readonly failures = new Map<string, Failure>();
  /** Ids of actions that wait for a decision. */
  readonly held = new Map<string, true>();
  /** Names of actions that the person does not want. */
  readonly left = new Map<string, true>();
  readonly cursors = new Map<string, string>();
  /** By Outlook's id: what is to be added from outside of the container. */
  readonly wanted = new Map<string, Wanted>();
  /** By Outlook's id: invitations whose organiser nobody knows, or has been asked about yet. */
  readonly invited = new Map<string, Invited>();
  /** The links whose Outlook item does not bear its stamp yet. */
  readonly unstamped = new Map<string, Link<F>>();
  /** The links with a value that the person chose and that is not everywhere yet. */
  readonly wished = new Map<string, Link<F>>();
  private readonly byItem = new Map<string, string>();
  /** Numbers of the oldest log row and of the next one. */
  private log = { from: 0, next: 0 };

  private constructor(
    private readonly store: Store,
    readonly kind: KindName,
  ) {}

  static async load<F>(store: Store, kind: KindName): Promise<Ledger<F>> {
    const ledger = new Ledger<F>(store, kind);
    for (const [name, table] of ledger.tables()) {
      for (const [key, value] of await store.load(`${kind}.${name}`)) ledger.remember(name, table, key, value);
    }
    const rows = [...(await store.load(`${kind}.log`)).keys()].map(Number);
    if (rows.length > 0) ledger.log = { from: Math.min(...rows), next: Math.max(...rows) + 1 };
    return ledger;
  }

  /** Whether the person added this Outlook item from outside of the container. */
  isAdded(id: string): boolean {
    if (this.wanted.has(id) || this.linkOf('outlook', id)?.added !== undefined) return true;
    const seen = this.stagedOf('outlook', id)?.seen;
    return seen?.state === 'present' && seen.item.facts.added !== undefined;
  }

  linkOf(side: SideName, id: string): Link<F> | undefined {
    const key = this.byItem.get(itemKey(side, id));
    return key === undefined ? undefined : this.links.get(key);
  }

  stagedOf(side: SideName, id: string): Staged<F> | undefined {
    return this.staged.get(itemKey(side, id));
  }

  /**
   * Whether a pull may take this id as it comes. Outlook: not without a link, because the stamp has to be looked at
   * anew. CRM: not where an import was seen, because only another look at its timeline tells that it still is one.
   */
  isKnown(side: SideName, id: string): boolean {
    if (this.byItem.has(itemKey(side, id))) return true;
    const rule = this.skipped.get(itemKey(side, id))?.rule;
    return (
      side === 'crm' && (this.staged.has(itemKey(side, id)) || (rule !== undefined && rule !== 'M7' && rule !== 'C8'))
    );
  }

  activeLinks(): number {
    let count = 0;
    for (const link of this.links.values()) if (link.state === 'active') count += 1;
    return count;
  }

  async commit(fill: (entry: Entry<F>) => void): Promise<void> {
    const entry = new Entry<F>(this.kind, { ...this.log });
    fill(entry);
    if (entry.changes.length === 0) return;
    await this.store.commit(entry.changes.map((change) => ({ ...change, table: `${this.kind}.${change.table}` })));
    this.log = entry.rows;
    const tables = new Map(this.tables());
    for (const { table, key, value } of entry.changes) {
      const map = tables.get(table);
      if (map) this.remember(table, map, key, value);
    }
  }

  private tables(): [string, Map<string, unknown>][] {
    const { links, staged, journal, skipped, failures, held, left, cursors, wanted, invited } = this;
    return Object.entries({ links, staged, journal, skipped, failures, held, left, cursors, wanted, invited });
  }

  private remember(table: string, map: Map<string, unknown>, key: string, value: unknown): void {
    if (table === 'links') this.index(key, value as Link<F> | undefined);
    if (value === undefined) map.delete(key);
    else map.set(key, value);
  }

  private index(key: string, link: Link<F> | undefined): void {
    const before = this.links.get(key);
    if (before) for (const item of itemsOf(before)) if (this.byItem.get(item) === key) this.byItem.delete(item);
    this.unstamped.delete(key);
    if (link?.unstamped) this.unstamped.set(key, link);
    this.wished.delete(key);
    if (link?.wish) this.wished.set(key, link);
    if (link) for (const item of itemsOf(link)) this.byItem.set(item, key);
  }
}

/** One atomic change of a ledger. */
export class Entry<F> {
  readonly changes: Change[] = [];

  constructor(
    private readonly kind: KindName,
    readonly rows: { from: number; next: number },
  ) {}

  link(link: Link<F>): void {
    this.put('links', link.id, link);
  }
  dropLink(id: string): void {
    this.put('links', id, undefined);
  }
  stage(side: SideName, id: string, seen: Staged<F>['seen'], before?: F[]): void {
    this.put('staged', itemKey(side, id), { side, id, seen, before });
  }
  stageItem(side: SideName, item: Observation<F>, before?: F[]): void {
    this.stage(side, item.id, { state: 'present', item }, before);
  }
  unstage(side: SideName, id: string): void {
    this.put('staged', itemKey(side, id), undefined);
  }
  journal(entry: JournalEntry<F>): void {
    this.put('journal', entry.key, entry);
  }
  unjournal(key: string): void {
    this.put('journal', key, undefined);
  }
  skip(skipped: Skipped): void {
    this.put('skipped', itemKey(skipped.side, skipped.id), skipped);
  }
  unskip(side: SideName, id: string): void {
    this.put('skipped', itemKey(side, id), undefined);
  }
  fail(failure: Failure): void {
    this.put('failures', failure.key, failure);
  }
  unfail(key: string): void {
    this.put('failures', key, undefined);
  }
  hold(id: string): void {
    this.put('held', id, true);
  }
  release(id: string): void {
    this.put('held', id, undefined);
  }
  leave(id: string): void {
    this.put('left', id, true);
  }
  unleave(id: string): void {
    this.put('left', id, undefined);
  }
  want(wanted: Wanted): void {
    this.put('wanted', wanted.id, wanted);
  }
  unwant(id: string): void {
    this.put('wanted', id, undefined);
  }
  invite(invited: Invited): void {
    this.put('invited', invited.id, invited);
  }
  uninvite(id: string): void {
    this.put('invited', id, undefined);
  }
  cursor(name: string, value: string | undefined): void {
    this.put('cursors', name, value);
  }
  log(entry: Omit<LogEntry, 'kind'>): void {
    this.put('log', String(this.rows.next), { ...entry, kind: this.kind });
    this.rows.next += 1;
  }
  /** Keeps the newest rows of the log only. */
  shortenLog(rows: number): void {
    for (; this.rows.from < this.rows.next - rows; this.rows.from += 1)
      this.put('log', String(this.rows.from), undefined);
  }

  private put(table: string, key: string, value: unknown): void {
    this.changes.push(value === undefined ? { table, key } : { table, key, value });
  }
}

export function itemKey(side: SideName, id: string): string {
  return `${side}:${id}`;
}

function itemsOf<F>(link: Link<F>): string[] {
  return [itemKey('crm', link.crm.id), itemKey('outlook', link.outlook.id)];
}
