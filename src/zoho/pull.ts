import * as z from 'zod/mini';
import { SyncError } from '../sync/errors';
import type { Observation, Pull, PullOptions } from '../sync/side';
import type { ZohoClient } from './client';
import { ListTooLong, readFeed } from './feed';
import { viewStateSchema } from './list-view';
import { recordRow, type RecordRow } from './observation';
import { importedAmong } from './origin';
import type { CrmRecord } from './record';
import type { Listed } from './record-module';
import { checkEmpty, type RecordReader } from './record-reader';
import { firstWatermark, unreadWatermark, watermarkSchema, withSeen } from './watermark';

/**
 * What changed in the CRM.
 * 1. Without a cursor everything of the user is read in the kind's order of a first sync. COQL gives the order, lists give
 *    the content. The watermark is taken before, so that what changes meanwhile comes with the next pull. The limit counts
 *    what is not known; what is known is always read, or its edits would be lost behind the watermark.
 * 2. With one, two feeds are read: changed and deleted, by one request each when nothing happened. They are not filtered
 *    by owner, because who loses a record would not see it go; what is neither the user's nor known is dropped here.
 * 3. What the first limit left out does not slip in with the overlap of later pulls, unless it is changed.
 * 4. A cursor that cannot be used any more (unknown form, list too long to be paged, another view, another reading of
 *    all-day ends) leads to a full reading, which is a `complete` one.
 * 5. Where a view chooses (G4), what came into it and what left it is read when the view is listed anew.
 */
const cursorSchema = z.object({
  form: z.literal(2),
  changed: watermarkSchema,
  deleted: watermarkSchema,
  /** Unknown records last changed up to here were left out by the first limit. */
  cutAt: z.nullable(z.string()),
  habit: z.string(),
  view: z.nullable(viewStateSchema),
});

type Cursor = z.infer<typeof cursorSchema>;

export interface PullPorts<F, R extends CrmRecord> {
  client: ZohoClient;
  reader: RecordReader<F, R>;
  /** Told the ids of the deleted feed. */
  onDeleted: (ids: string[]) => void;
}

export async function pullRecords<F, R extends CrmRecord>(
  ports: PullPorts<F, R>,
  cursorText: string | undefined,
  options: PullOptions,
): Promise<Pull<F>> {
  const { module, scoping } = ports.reader;
  const cursor = readCursor(cursorText);
  if (!cursor || cursor.view?.id !== scoping.view?.id) return pullAll(ports, options);
  module.habit?.adopt(cursor.habit);
  if (cursor.view) scoping.view?.adopt(cursor.view);
  try {
    const pull = await pullChanges(ports, cursor, options);
    return habitOf(ports) === cursor.habit ? pull : await pullAll(ports, options);
  } catch (error) {
    if (error instanceof ListTooLong) return pullAll(ports, options);
    throw error;
  }
}

async function pullChanges<F, R extends CrmRecord>(
  ports: PullPorts<F, R>,
  cursor: Cursor,
  options: PullOptions,
): Promise<Pull<F>> {
  const { reader } = ports;
  const [changed, deleted] = await Promise.all([
    readFeed(cursor.changed, options.now, (place, since) => reader.changedPage(place, since)),
    readFeed(cursor.deleted, options.now, (place, since) => reader.deletedPage(place, since)),
  ]);
  const isLeftOut = ({ stamp }: { stamp: string }) => cursor.cutAt !== null && stamp <= cursor.cutAt;
  const rows = changed.fresh.filter((row) => options.isKnown(row.id) || (reader.isMine(row.record) && !isLeftOut(row)));
  const hints = deleted.fresh.map((row) => row.id);
  ports.onDeleted(hints);
  const records = await chosen(ports, rows, changed.mark.newest, options);
  const view = reader.scoping.view?.state() ?? null;
  const next: Cursor = { ...cursor, changed: changed.mark, deleted: deleted.mark, view };
  return { items: await items(ports, records, options), hints, complete: false, cursor: JSON.stringify(next) };
}

/** Less what the view leaves out and nobody knows; with what came into it, and what is known and left it. */
async function chosen<F, R extends CrmRecord>(
  { reader }: PullPorts<F, R>,
  rows: RecordRow<R>[],
  newest: string | null,
  { isKnown, now }: PullOptions,
): Promise<R[]> {
  const records = rows.map((row) => row.record);
  const { view } = reader.scoping;
  if (!view) return records;
  const isNews = (record: R) => !isKnown(record.id) || (reader.isMine(record) && view.isUnjudged(record));
  const news = records.filter(isNews).map(({ id }) => id);
  const { entered, left } = await view.follow(now, newest ?? '', news);
  const listed = new Set(records.map(({ id }) => id));
  const moved = [...entered, ...left.filter(isKnown)].filter((id) => !listed.has(id));
  const found = moved.length === 0 ? [] : [...(await reader.byIds(moved)).values()];
  return [...records, ...found].filter(
    (record) => isKnown(record.id) || (view.lists(record.id) && reader.isMine(record)),
  );
}

async function pullAll<F, R extends CrmRecord>(ports: PullPorts<F, R>, options: PullOptions): Promise<Pull<F>> {
  const { reader } = ports;
  const { module } = reader;
  const { rows, serverClock } = await reader.changedPage({ page: 1 });
  const clocks = { device: options.now, server: serverClock };
  const mark = firstWatermark(rows, clocks);
  const { ids, isCut } = withinLimit(await idsInOrder(ports, mark.newest, options), options);
  const found = await contentOf(ports, ids, rows);
  if (ids.length > 0 && found.size === 0) {
    throw new SyncError('contradiction', 'crm', `The CRM counts ${module.plural}, but its list has none of them.`);
  }
  const records = ids.flatMap((id) => found.get(id) ?? []);
  const others = rows.filter((row) => !reader.isMine(row.record));
  const cursor: Cursor = {
    form: 2,
    changed: withSeen(mark, [...records.map(recordRow), ...others]),
    deleted: unreadWatermark(mark.newest, clocks),
    cutAt: isCut ? mark.newest : null,
    habit: habitOf(ports),
    view: reader.scoping.view?.state() ?? null,
  };
  const pulled = await items(ports, records, options);
  return { items: pulled, hints: [], complete: !isCut, isCut, cursor: JSON.stringify(cursor) };
}

/** The first page of changes shows the newest of them already; what changes after it comes with the next pull. */
async function contentOf<F, R extends CrmRecord>(
  { reader }: PullPorts<F, R>,
  ids: string[],
  rows: RecordRow<R>[],
): Promise<Map<string, R>> {
  const listed = new Map(rows.map(({ id, record }) => [id, record]));
  const found = await reader.byIds(ids.filter((id) => !listed.has(id)));
  for (const id of ids) {
    const record = listed.get(id);
    if (record) found.set(id, record);
  }
  return found;
}

/** @throws SyncError contradiction when COQL finds none although the CRM counts some */
async function idsInOrder<F, R extends CrmRecord>(
  ports: PullPorts<F, R>,
  newest: string | null,
  options: PullOptions,
): Promise<Listed> {
  const { client, reader } = ports;
  const { view, userId } = reader.scoping;
  if (view) {
    await view.list(options.now, newest ?? '');
    return { ids: view.all(), isCut: false };
  }
  const listed = await reader.module.firstIds(client, userId, options);
  if (listed.ids.length === 0 && !(listed.isCut || options.limit === 0))
    await checkEmpty(client, reader.module, userId);
  return listed;
}

function withinLimit({ ids, isCut }: Listed, { isKnown, limit }: PullOptions): Listed {
  let unknown = 0;
  const kept = ids.filter((id) => isKnown(id) || (unknown += 1) <= limit);
  return { ids: kept, isCut: isCut || kept.length < ids.length };
}

async function items<F, R extends CrmRecord>(
  ports: PullPorts<F, R>,
  records: R[],
  options: PullOptions,
): Promise<Observation<F>[]> {
  const { client, reader } = ports;
  const unknown = records.filter((record) => !options.isKnown(record.id));
  const [whole, imported] = await Promise.all([reader.inFull(records), importedAmong(client, reader, unknown)]);
  return reader.observations(whole, imported);
}

function habitOf<F, R extends CrmRecord>({ reader }: PullPorts<F, R>): string {
  return reader.module.habit?.get() ?? '';
}

function readCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
