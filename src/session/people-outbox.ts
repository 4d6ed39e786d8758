import type * as z from 'zod/mini';
import type { Draft, Problem } from '../people/form';
import type { CreatedRecord } from '../people/source';
import type { Change } from '../sync/store';
import { keyFor, type PeopleHost } from './people-host';
import {
  madeShape,
  queuedShape,
  sentShape,
  type MadeRow,
  type Note,
  type QueuedRow,
  type SentRow,
  type Touched,
} from './people-shapes';

/**
 * What was sent, what came of it and what waits, by the drafts' keys. Every step is one commit.
 * 1. A draft stands in the journal before it is sent, until an answer is on record.
 * 2. A note is in the queue before it is sent, too: who dies on the way has it sent by the next one.
 */
const tables = { journal: 'people.journal', made: 'people.made', queue: 'people.queue' } as const;

/** So many records are remembered as made here. */
const mostMade = 2000;
const longestDoubtMilliseconds = 30 * 86_400_000;

export class Outbox {
  /** What was sent from this window and is not settled: a store that is lost meanwhile takes its journal along. */
  private readonly doubts = new Map<string, SentRow>();

  constructor(private readonly host: Pick<PeopleHost, 'store' | 'storage' | 'clock'>) {}

  made(owner: string, key: string): Promise<MadeRow | undefined> {
    return this.row(tables.made, madeShape, keyFor(owner, key));
  }

  async allMade(owner: string, keys: string[]): Promise<{ key: string; row: MadeRow }[]> {
    const rows = await this.host.store().load(tables.made);
    return keys.flatMap((key) => {
      const row = parsed(madeShape, rows.get(keyFor(owner, key)));
      return row ? [{ key, row }] : [];
    });
  }

  /** Ids of the records that are on record as made here. */
  async knownIds(owner: string): Promise<Set<string>> {
    const rows = [...(await this.host.store().load(tables.made))].filter(([key]) => key.startsWith(keyFor(owner, '')));
    return new Set(rows.flatMap(([, value]) => parsed(madeShape, value)?.record.id ?? []));
  }

  /** A device's clock that was set back would make it wait for as long: it counts from now on. */
  async sent(owner: string, draftKey: string): Promise<SentRow | undefined> {
    const key = keyFor(owner, draftKey);
    const row = (await this.row(tables.journal, sentShape, key)) ?? this.doubts.get(key);
    const now = this.host.clock();
    if (!row || Date.parse(row.at) <= Date.parse(now)) return row;
    const value = { ...row, at: now };
    await this.commit([{ table: tables.journal, key, value }]);
    return value;
  }

  waiting(owner: string, key: string): Promise<QueuedRow | undefined> {
    return this.row(tables.queue, queuedShape, keyFor(owner, key));
  }

  /** Oldest first. */
  async queue(owner: string): Promise<QueuedRow[]> {
    const rows = await this.host.store().load(tables.queue);
    const own = [...rows].filter(([key]) => key.startsWith(keyFor(owner, '')));
    const queued = own.flatMap(([, value]) => parsed(queuedShape, value) ?? []);
    return queued.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  /** It is sent next. */
  async begin(owner: string, draft: Draft): Promise<SentRow> {
    const sent = { draft, at: this.host.clock() };
    const change = { table: tables.journal, key: keyFor(owner, draft.key), value: sent };
    const isKept = draft.type === 'note' && this.host.storage() === 'kept';
    const queueing = isKept ? await this.queueing(owner, draft, noAnswer) : [];
    await this.commit([...(await this.forgotten()), change, ...queueing]);
    this.doubts.set(change.key, sent);
    return sent;
  }

  /** Nothing was sent after all, or so long ago that it counts as lost. */
  async unsend(owner: string, key: string): Promise<void> {
    await this.settle(keyFor(owner, key), [{ table: tables.journal, key: keyFor(owner, key) }]);
  }

  async end(owner: string, draft: Draft, { record, version }: CreatedRecord, touched: Touched): Promise<void> {
    const value: MadeRow = { record, version, touched, at: this.host.clock() };
    const key = keyFor(owner, draft.key);
    await this.settle(key, [...(await this.surplus()), { table: tables.made, key, value }, ...this.over(key)]);
  }

  /** The CRM said no: a note that waited before goes on doing so until the person decides. */
  async refuse(owner: string, draft: Draft, problem: Problem, before: QueuedRow | undefined): Promise<void> {
    const key = keyFor(owner, draft.key);
    if (!before) return this.settle(key, this.over(key));
    const draftNow = draft.type === 'note' ? { draft } : {};
    const value = { ...before, ...draftNow, problem, isRefused: true };
    await this.settle(key, [
      { table: tables.journal, key },
      { table: tables.queue, key, value },
    ]);
  }

  /** It waits on, with what keeps it from being sent. */
  async keepWaiting(owner: string, row: QueuedRow): Promise<void> {
    await this.commit([{ table: tables.queue, key: keyFor(owner, row.draft.key), value: row }]);
  }

  /** It waits no more. Where nobody knows what came of it, that stays on record. */
  async unqueue(owner: string, key: string): Promise<void> {
    await this.commit([{ table: tables.queue, key: keyFor(owner, key) }]);
  }

  /** It waits for the connection. */
  async enqueue(owner: string, draft: Note, problem: Problem): Promise<void> {
    await this.commit(await this.queueing(owner, draft, problem));
  }

  async forget(owner: string, key: string): Promise<void> {
    await this.commit([{ table: tables.made, key: keyFor(owner, key) }]);
  }

  private async queueing(owner: string, draft: Note, problem: Problem): Promise<Change[]> {
    const { at = this.host.clock() } = (await this.waiting(owner, draft.key)) ?? {};
    const value = { draft, at, problem, isRefused: false };
    return [{ table: tables.queue, key: keyFor(owner, draft.key), value }];
  }

  private over(key: string): Change[] {
    return [tables.journal, tables.queue].map((table) => ({ table, key }));
  }

  /** Drafts that nobody asked about again. */
  private async forgotten(): Promise<Change[]> {
    const rows = await this.host.store().load(tables.journal);
    const now = Date.parse(this.host.clock());
    const isOld = (row: SentRow | undefined) => !row || now - Date.parse(row.at) > longestDoubtMilliseconds;
    const isWaiting = new Set((await this.host.store().load(tables.queue)).keys());
    const old = [...rows].filter(([key, value]) => isOld(parsed(sentShape, value)) && !isWaiting.has(key));
    return old.map(([key]) => ({ table: tables.journal, key }));
  }

  /** The oldest that were made, where one more would be too many. */
  private async surplus(): Promise<Change[]> {
    const rows = await this.host.store().load(tables.made);
    if (rows.size < mostMade) return [];
    const byAge = [...rows].map(([key, value]) => ({ key, at: parsed(madeShape, value)?.at ?? '' }));
    byAge.sort((a, b) => (a.at < b.at ? -1 : 1));
    return byAge.slice(0, rows.size - mostMade + 1).map(({ key }) => ({ table: tables.made, key }));
  }

  private async row<Row>(table: string, shape: z.ZodMiniType<Row>, key: string): Promise<Row | undefined> {
    return parsed(shape, (await this.host.store().load(table)).get(key));
  }

  /** What came of it is on record. */
  private async settle(key: string, changes: Change[]): Promise<void> {
    await this.commit(changes);
    this.doubts.delete(key);
  }

  private commit(changes: Change[]): Promise<void> {
    return this.host.store().commit(changes);
  }
}

/** It was sent, and nobody knows what came of it. */
export const noAnswer: Problem = { code: 'no-answer', side: 'crm', message: 'the answer was lost' };

function parsed<Row>(shape: z.ZodMiniType<Row>, value: unknown): Row | undefined {
  const result = shape.safeParse(value);
  return result.success ? result.data : undefined;
}
