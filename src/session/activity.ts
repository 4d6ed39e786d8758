import type { HeldAction } from '../sync/guard';
import type { Kind, KindName } from '../sync/kind';
import { chosen, isKeptInCrm } from '../sync/leave';
import { itemKey, type Ledger } from '../sync/ledger';
import type { SideName } from '../sync/side';
import type { Link, LogEntry, Skipped } from '../sync/state';
import { idOf, keyIn } from './keys';
import { failedItem } from './needs';
import type {
  ActivityPage,
  ActivityQuery,
  ActivityRow,
  ActivityState,
  HistoryEntry,
  LostValue,
  RecordHistory,
} from './port';

/** A line of the log with its place in it. */
export interface LogLine {
  id: string;
  entry: LogEntry;
}

/** What happened to the records of one kind. */
export interface KindActivity {
  readonly rows: ActivityRow[];
  /** `crmUrl`: where a record opens. */
  history(key: string, crmUrl: (id: string) => string | null): RecordHistory | null;
  /** A lost value of the log that can still be taken, and the id of the pair that it belongs to. */
  lost(entry: string, field: string): { link: string; value: unknown } | null;
}

/** The newest rows of all these kinds first, as far as they are asked for. */
export function pageOf(rows: ActivityRow[], { search, state, kind, from, count }: ActivityQuery): ActivityPage {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const found = rows.filter(
    (row) =>
      (kind === 'all' || row.kind === kind) &&
      isOf(row, state) &&
      words.every((word) => plain(row.title).includes(word)),
  );
  return { rows: found.slice(from, from + count), total: found.length };
}

/**
 * From the ledger and the log: one row per pair, and one per item that is left alone or fails without a pair. Built once
 * per state of the store, asked for page by page.
 */
export class LedgerActivity<F extends object> implements KindActivity {
  readonly rows: ActivityRow[];
  private readonly linesOf = new Map<string, LogLine[]>();
  /** Keys of the items that wait or fail. */
  private readonly waiting: Set<string>;
  private readonly failing: Set<string>;

  constructor(
    private readonly kind: Kind<F>,
    private readonly ledger: Ledger<F>,
    log: LogLine[],
    held: HeldAction[],
  ) {
    for (const line of log) this.keep(line);
    this.waiting = new Set(held.flatMap(({ item }) => (item ? keyOf(item) : [])));
    this.failing = new Set([...ledger.failures.values()].map((failure) => keyOf(failedItem(failure))));
    const pairs = [...ledger.links.values()].map((link) => this.pairRow(link));
    this.rows = [...pairs, ...this.skippedRows(), ...this.failedRows()].sort(byTime);
  }

  history(key: string, crmUrl: (id: string) => string | null): RecordHistory | null {
    const link = this.ledger.links.get(idOf(key));
    const row = this.rows.find((each) => each.key === key);
    if (!row) return null;
    const lines = link ? this.linesFor(link) : [];
    return {
      ...{ key, kind: row.kind, title: row.title, when: row.when, state: row.state, rule: row.rule },
      crmUrl: link && link.state !== 'ended' ? crmUrl(link.crm.id) : null,
      canInclude: (row.rule === chosen && row.count === 1) || (link !== undefined && isKeptInCrm(link)),
      canLeave: link?.state === 'active',
      entries: lines.map((line) => this.historyEntry(line, link)).reverse(),
    };
  }

  lost(entry: string, field: string): { link: string; value: unknown } | null {
    for (const link of this.ledger.links.values()) {
      const line = this.linesFor(link).find(({ id }) => id === idOf(entry));
      const lost = line?.entry.lost.find((each) => each.field === field);
      if (line && lost)
        return this.lostValue(lost, line.entry, link).canTake ? { link: link.id, value: lost.value } : null;
    }
    return null;
  }

  private keep(line: LogLine): void {
    const { crmId, outlookId } = line.entry;
    const keys = [crmId === null ? [] : itemKey('crm', crmId), outlookId === null ? [] : itemKey('outlook', outlookId)];
    for (const key of keys.flat()) this.linesOf.set(key, [...(this.linesOf.get(key) ?? []), line]);
  }

  /** In the order in which they were written. */
  private linesFor(link: Link<F>): LogLine[] {
    const keys = [itemKey('crm', link.crm.id), itemKey('outlook', link.outlook.id)];
    const lines = new Map(keys.flatMap((key) => this.linesOf.get(key) ?? []).map((line) => [line.id, line]));
    const sorted = [...lines.values()].sort((a, b) => Number(a.id) - Number(b.id));
    // The mark on what was just made from an Outlook item is part of that, and no news.
    const isOwnMark = (op: string, before: LogLine | undefined) =>
      op === 'stamp' && before?.entry.op === 'create' && before.entry.side === 'crm';
    return sorted.filter(({ entry }, place) => !isOwnMark(entry.op, sorted[place - 1]));
  }

  private pairRow(link: Link<F>): ActivityRow {
    const lines = this.linesFor(link);
    const last = lines.at(-1)?.entry;
    const fields = link.crm.shadow ?? link.outlook.shadow;
    const rule = this.ruleOf(link);
    const told = lines.findLast(({ entry }) => entry.title !== '')?.entry;
    return {
      key: keyIn(this.kind.name, link.id),
      kind: this.kind.name,
      title: fields ? this.kind.title(fields) : (told?.title ?? ''),
      when: fields ? this.kind.when(fields) : (told?.when ?? null),
      state: this.stateOf(link, last),
      at: last?.at ?? link.at,
      op: last?.op ?? 'link',
      side: last?.side ?? null,
      why: last?.why ?? null,
      rule,
      count: 1,
      hasConflict: this.hasOpenConflict(lines, link),
    };
  }

  private stateOf(link: Link<F>, last: LogEntry | undefined): ActivityState {
    const keys = [itemKey('crm', link.crm.id), itemKey('outlook', link.outlook.id)];
    if (keys.some((key) => this.waiting.has(key))) return 'waiting';
    if (keys.some((key) => this.failing.has(key))) return 'failed';
    if (link.state === 'ended') return 'removed';
    // What the person left unlike on both sides is not in step, until something else happens to it.
    const isInStep = link.state === 'active' && last?.why !== 'you left it as it is';
    return isInStep ? 'synced' : 'left';
  }

  /** Why a pair sleeps: the rule where one says so, else the reason itself. */
  private ruleOf(link: Link<F>): string | null {
    if (link.state !== 'asleep') return null;
    const skips = (['crm', 'outlook'] as const).map((side) => this.ledger.skipped.get(itemKey(side, link[side].id)));
    const reason = isKeptInCrm(link) ? 'C5' : link.reason;
    return skips.find((skip) => skip)?.rule ?? (reason === 'owner' ? this.kind.exitRule : reason);
  }

  private skippedRows(): ActivityRow[] {
    const groups = new Map<string, ActivityRow>();
    for (const skipped of this.ledger.skipped.values()) {
      if (skipped.id === '*' || this.ledger.linkOf(skipped.side, skipped.id)) continue;
      const name = groupName(skipped);
      const known = groups.get(name);
      groups.set(name, known ? { ...known, count: known.count + 1 } : skippedRow(this.kind.name, skipped));
    }
    return [...groups.values()];
  }

  private failedRows(): ActivityRow[] {
    return [...this.ledger.failures.values()].flatMap((failure) => {
      const item = failedItem(failure);
      if (this.ledger.linkOf(item.side, item.id)) return [];
      const seen = this.ledger.stagedOf(item.side, item.id)?.seen;
      const fields = seen?.state === 'present' ? seen.item.fields : null;
      const [title, when] = fields ? [this.kind.title(fields), this.kind.when(fields)] : ['', null];
      const { key, at, side } = failure;
      const row = { key, kind: this.kind.name, title, when, state: 'failed', at, side } as const;
      return [{ ...row, op: 'create', why: null, rule: null, count: 1, hasConflict: false } satisfies ActivityRow];
    });
  }

  private historyEntry({ id, entry }: LogLine, link: Link<F> | undefined): HistoryEntry {
    const { at, op, side, why, fields } = entry;
    const lost = entry.lost.map((each) => this.lostValue(each, entry, link));
    return { id: keyIn(this.kind.name, id), at, op, side, why, fields, lost };
  }

  /** A value lost a conflict and could still be taken, and the person has not chosen one of that field since. */
  private hasOpenConflict(lines: LogLine[], link: Link<F>): boolean {
    return lines.some(({ entry }, index) =>
      entry.lost.some((lost) => {
        const later = lines.slice(index).filter((line) => line.entry.why === 'you chose the other value');
        const isDecided = later.some((line) => line.entry.lost.some(({ field }) => field === lost.field));
        return !isDecided && this.lostValue(lost, entry, link).canTake;
      }),
    );
  }

  private lostValue(lost: LogEntry['lost'][number], entry: LogEntry, link: Link<F> | undefined): LostValue {
    const { field, side, value, kept } = lost;
    const current = link?.state === 'active' && entry.op === 'update' ? link.crm.shadow : null;
    const rules = this.kind.fields.find(({ name }) => name === field);
    const isThere = current && rules ? rules.equal(current, { ...current, [field]: value }) : true;
    const isWished = link?.wish !== undefined && field in link.wish;
    return { field, side, value, kept, canTake: !isThere && !isWished };
  }
}

function skippedRow(kind: KindName, { side, id, title, when = null, rule }: Skipped): ActivityRow {
  const row = {
    key: keyIn(kind, `${side}:${id}`),
    kind,
    title,
    when,
    state: 'left',
    at: null,
    op: null,
    side,
    why: null,
  } as const;
  return { ...row, rule, count: 1, hasConflict: false };
}

/** Rules about series, whose occurrences are items of their own and share a line. */
export const seriesRules = new Set(['M5', 'T5']);

function groupName({ side, id, title, rule }: Skipped): string {
  return JSON.stringify(seriesRules.has(rule) ? [side, title, rule] : [side, id]);
}

function keyOf({ side, id }: { side: SideName; id: string }): string {
  return itemKey(side, id);
}

function isOf(row: ActivityRow, state: ActivityQuery['state']): boolean {
  if (state === 'all') return true;
  return state === 'conflict' ? row.hasConflict : row.state === state;
}

/** Without case and accents, for searching. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export function byTime(a: ActivityRow, b: ActivityRow): number {
  if (a.at !== b.at) return (b.at ?? '') < (a.at ?? '') ? -1 : 1;
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}
