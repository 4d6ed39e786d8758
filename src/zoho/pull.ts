import * as z from 'zod/mini';
import type { Meeting } from '../model/meeting';
import { SyncError } from '../sync/errors';
import type { Pull, PullOptions } from '../sync/side';
import type { ZohoClient } from './client';
import { coqlIds, compare, allOf, type Selection } from './coql';
import { checkEmpty, type EventReader } from './event-reader';
import { ListTooLong, readFeed } from './feed';
import { eventRow } from './observation';
import { importedAmong } from './origin';
import type { EventRecord } from './record';
import { zohoInstant } from './time';
import { firstWatermark, unreadWatermark, watermarkSchema, withSeen } from './watermark';

/**
 * What changed in the CRM.
 * 1. Without a cursor everything of the user is read in the order of M6: what has not ended, soonest first, then what
 *    ended, latest first. COQL gives the order, lists give the content. The watermark is taken before, so that what
 *    changes meanwhile comes with the next pull. The limit counts what is not known; what is known is always read, or
 *    its edits would be lost behind the watermark.
 * 2. With one, two feeds are read: changed and deleted, by one request each when nothing happened. They are not filtered
 *    by owner, because who loses a record would not see it go; what is neither the user's nor known is dropped here.
 * 3. What the first limit left out does not slip in with the overlap of later pulls, unless it is changed.
 * 4. A cursor that cannot be used any more (unknown form, list too long to be paged, another reading of all-day ends)
 *    leads to a full reading, which is a `complete` one.
 */
const cursorSchema = z.object({
  form: z.literal(1),
  changed: watermarkSchema,
  deleted: watermarkSchema,
  /** Unknown records last changed up to here were left out by the first limit. */
  cutAt: z.nullable(z.string()),
  inclusiveMidnight: z.boolean(),
});

type Cursor = z.infer<typeof cursorSchema>;

export interface PullPorts {
  client: ZohoClient;
  reader: EventReader;
  /** Told the ids of the deleted feed. */
  onDeleted: (ids: string[]) => void;
}

export async function pullMeetings(
  ports: PullPorts,
  cursorText: string | undefined,
  options: PullOptions,
): Promise<Pull<Meeting>> {
  const cursor = readCursor(cursorText);
  if (!cursor) return pullAll(ports, options);
  const { habits } = ports.reader;
  habits.inclusiveMidnight ||= cursor.inclusiveMidnight;
  try {
    const pull = await pullChanges(ports, cursor, options);
    return habits.inclusiveMidnight === cursor.inclusiveMidnight ? pull : await pullAll(ports, options);
  } catch (error) {
    if (error instanceof ListTooLong) return pullAll(ports, options);
    throw error;
  }
}

async function pullChanges(ports: PullPorts, cursor: Cursor, options: PullOptions): Promise<Pull<Meeting>> {
  const { reader } = ports;
  const [changed, deleted] = await Promise.all([
    readFeed(cursor.changed, options.now, (place, since) => reader.changedPage(place, since)),
    readFeed(cursor.deleted, options.now, (place, since) => reader.deletedPage(place, since)),
  ]);
  const isLeftOut = ({ stamp }: { stamp: string }) => cursor.cutAt !== null && stamp <= cursor.cutAt;
  const rows = changed.fresh.filter((row) => options.isKnown(row.id) || (reader.isMine(row.record) && !isLeftOut(row)));
  const hints = deleted.fresh.map((row) => row.id);
  ports.onDeleted(hints);
  const next: Cursor = { ...cursor, changed: changed.mark, deleted: deleted.mark };
  const records = rows.map((row) => row.record);
  return { items: await items(ports, records, options), hints, complete: false, cursor: JSON.stringify(next) };
}

async function pullAll(ports: PullPorts, options: PullOptions): Promise<Pull<Meeting>> {
  const { reader } = ports;
  const { rows, serverClock } = await reader.changedPage({ page: 1 });
  const clocks = { device: options.now, server: serverClock };
  const mark = firstWatermark(rows, clocks);
  const { ids, isCut } = withinLimit(await idsInOrder(ports, options), options);
  if (ids.length === 0 && !isCut) await checkEmpty(ports.client, reader.habits.userId);
  const found = await reader.byIds(ids);
  if (ids.length > 0 && found.size === 0) {
    throw new SyncError('contradiction', 'crm', 'The CRM counts meetings, but its list has none of them.');
  }
  const records = ids.flatMap((id) => found.get(id) ?? []);
  const others = rows.filter((row) => !reader.isMine(row.record));
  const cursor: Cursor = {
    form: 1,
    changed: withSeen(mark, [...records.map(eventRow), ...others]),
    deleted: unreadWatermark(mark.newest, clocks),
    cutAt: isCut ? mark.newest : null,
    inclusiveMidnight: reader.habits.inclusiveMidnight,
  };
  const pulled = await items(ports, records, options);
  return { items: pulled, hints: [], complete: !isCut, isCut, cursor: JSON.stringify(cursor) };
}

interface Listed {
  ids: string[];
  isCut: boolean;
}

function withinLimit({ ids, isCut }: Listed, { isKnown, limit }: PullOptions): Listed {
  let unknown = 0;
  const kept = ids.filter((id) => isKnown(id) || (unknown += 1) <= limit);
  return { ids: kept, isCut: isCut || kept.length < ids.length };
}

/** M6's order. */
async function idsInOrder(ports: PullPorts, options: PullOptions): Promise<Listed> {
  const { client, reader } = ports;
  const now = zohoInstant(options.now);
  const mine = compare('Owner', '=', reader.habits.userId);
  const ahead: Selection = {
    columns: ['id'],
    module: 'Events',
    where: allOf(mine, compare('End_DateTime', '>=', now)),
    orderBy: [
      ['Start_DateTime', 'asc'],
      ['id', 'asc'],
    ],
  };
  const over: Selection = {
    ...ahead,
    where: allOf(mine, compare('End_DateTime', '<', now)),
    orderBy: [
      ['End_DateTime', 'desc'],
      ['id', 'desc'],
    ],
  };
  const most = options.isFirst === true ? options.limit : Infinity;
  const first = await coqlIds(client, ahead, most);
  if (first.isCut) return first;
  const second = await coqlIds(client, over, most - first.ids.length);
  return { ids: [...new Set([...first.ids, ...second.ids])], isCut: second.isCut };
}

async function items(ports: PullPorts, records: EventRecord[], options: PullOptions): Promise<Pull<Meeting>['items']> {
  const { client, reader } = ports;
  const unknown = records.filter((record) => !options.isKnown(record.id));
  const [whole, imported] = await Promise.all([reader.inFull(records), importedAmong(client, reader, unknown)]);
  return reader.observations(whole, imported);
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
