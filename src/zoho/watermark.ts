import * as z from 'zod/mini';
import { addSeconds, secondsBetween } from '../model/time';
import { fingerprint } from '../model/fingerprint';

/**
 * How far a feed of the CRM has been read. The feed lists rows by a stamp in whole seconds, newest first; a row may be
 * listed up to five minutes after its stamp, and several rows share one stamp.
 * 1. Only the CRM's own stamps move `since`, the point before which nothing is asked for any more: to five minutes before
 *    the newest stamp, whenever the list has been read down to it. No clock of the device can make it skip a row.
 * 2. A list of one page is read whole, by the one request that it takes.
 * 3. A longer list costs one request while its first page stays as it was. Where that changed, it is read down to the
 *    newest stamp known (`top`). A row that was listed late can hide at or below that, so the list is read down to `since`
 *    (`all`) when five minutes have passed since the last time, until such a reading took place five minutes after the
 *    newest stamp was first seen; then it is calm, and read whole once a day only.
 * 4. "Five minutes have passed" is said by the CRM's clock where an answer shows it (the expiry of page tokens, counted
 *    from one answer to the next), else by the device's. A device clock that went back counts as a long time; one that
 *    jumps ahead can make a list look calm too early: then a late row comes with the next change, or a day later.
 * 5. Rows are known by their content, not by their stamp: what was delivered is not delivered again, and a second change
 *    within one second is.
 */
export type Watermark = z.infer<typeof watermarkSchema>;

const clocksSchema = z.object({
  /** The device's clock, ISO. */
  device: z.string(),
  /** A clock of the CRM that is only compared with itself; null where the answer shows none. */
  server: z.nullable(z.string()),
});

export type Clocks = z.infer<typeof clocksSchema>;

export const watermarkSchema = z.object({
  /** Everything stamped earlier has been read; null: nothing has. */
  since: z.nullable(z.string()),
  newest: z.nullable(z.string()),
  newestAt: clocksSchema,
  /** When the list was last read down to `since`, and how often since the newest stamp was first seen. */
  readAt: clocksSchema,
  readings: z.number(),
  /** The first page as it was. */
  firstPage: z.string(),
  /** The contents of rows stamped `since` or later that were delivered. */
  seen: z.array(z.string()),
});

/** One row as it is listed. */
export interface Sight {
  id: string;
  /** Instant, whole seconds. */
  stamp: string;
  /** A name for its whole content. */
  content: string;
}

export interface FirstPage {
  rows: Sight[];
  hasMore: boolean;
}

export type Depth = 'none' | 'top' | 'all';

export const lagSeconds = 300;
const daySeconds = 86_400;
const mostSeen = 5000;

/** The watermark of a feed of which `rows`, its newest, have been read, and everything else is read in another way. */
export function firstWatermark(rows: Sight[], clocks: Clocks): Watermark {
  const newest = newestOf(rows, null);
  return {
    since: newest === null ? null : addSeconds(newest, -lagSeconds),
    newest,
    newestAt: clocks,
    readAt: clocks,
    readings: 0,
    firstPage: pageName(rows),
    seen: [],
  };
}

/** The watermark of a feed that was not looked at, at a moment when the CRM's clock showed `stamp` or later. */
export function unreadWatermark(stamp: string | null, clocks: Clocks): Watermark {
  return { ...firstWatermark([], clocks), since: stamp === null ? null : addSeconds(stamp, -lagSeconds) };
}

/** How far the list has to be read, judged by its first page. */
export function depthOf(mark: Watermark, page: FirstPage, clocks: Clocks): Depth {
  if (!page.hasMore || mark.newest === null || !isNewestFirst(page.rows) || isDue(mark, clocks)) return 'all';
  return pageName(page.rows) === mark.firstPage ? 'none' : 'top';
}

/** True where no page after one with these rows is needed. */
export function isFarEnough(mark: Watermark, depth: Depth, rows: Sight[]): boolean {
  const last = rows.at(-1);
  if (!last || !isNewestFirst(rows)) return false;
  if (depth === 'top') return mark.newest !== null && last.stamp <= mark.newest;
  return mark.since !== null && last.stamp < mark.since;
}

/** Which of the rows that were read are news. */
export function freshRows<R extends Sight>(mark: Watermark, rows: R[]): R[] {
  const seen = new Set(mark.seen);
  const found = new Map<string, R>();
  for (const row of rows) {
    const isOld = mark.since !== null && row.stamp < mark.since;
    // A row that moves up while the pages are read is listed twice; the later stamp is its present state.
    const other = found.get(row.id);
    if (!isOld && !seen.has(row.content) && !(other && other.stamp >= row.stamp)) found.set(row.id, row);
  }
  return [...found.values()];
}

/** The watermark after the first page and then `rows` in all were read to this depth. */
export function advance(mark: Watermark, depth: Depth, page: FirstPage, rows: Sight[], clocks: Clocks): Watermark {
  if (depth === 'none' || isUnchanged(mark, page)) return mark;
  const newest = newestOf(rows, mark.newest);
  const isNewer = newest !== mark.newest;
  const next = { ...mark, newest, newestAt: isNewer ? clocks : mark.newestAt, firstPage: pageName(page.rows) };
  if (depth === 'top') return { ...next, readings: 0, seen: contents([...rows], mark.seen) };
  const since = laterOf(mark.since, newest === null ? null : addSeconds(newest, -lagSeconds));
  const kept = rows.filter((row) => since === null || row.stamp >= since);
  return { ...next, since, readAt: clocks, readings: isNewer ? 0 : mark.readings + 1, seen: contents(kept, []) };
}

/** Marks rows as delivered that were read in another way. */
export function withSeen(mark: Watermark, rows: Sight[]): Watermark {
  const { since } = mark;
  const kept = rows.filter((row) => since === null || row.stamp >= since);
  return { ...mark, seen: contents(kept, mark.seen) };
}

/** A whole list that is as it was leaves the watermark as it was: nothing has to be stored. */
function isUnchanged(mark: Watermark, page: FirstPage): boolean {
  if (page.hasMore) return false;
  return (
    page.rows.length === 0 || (pageName(page.rows) === mark.firstPage && newestOf(page.rows, null) === mark.newest)
  );
}

function isDue(mark: Watermark, clocks: Clocks): boolean {
  const device = secondsBetween(mark.readAt.device, clocks.device);
  if (isCalm(mark)) return device < 0 || device >= daySeconds;
  const server = serverSeconds(mark.readAt, clocks);
  // The list was one page when it was last read whole, and showed no clock: nothing says how long ago that was.
  if (mark.readAt.server === null && clocks.server !== null) return true;
  // A clock of the CRM that stands still must not make every run read everything: the pauses double.
  return (
    device < 0 ||
    device >= lagSeconds * 2 ** Math.max(0, mark.readings - 1) ||
    (server !== undefined && server >= lagSeconds)
  );
}

/** Every row up to the newest stamp had been listed when the list was last read whole. */
function isCalm({ newestAt, readAt }: Watermark): boolean {
  return (serverSeconds(newestAt, readAt) ?? secondsBetween(newestAt.device, readAt.device)) >= lagSeconds;
}

function serverSeconds(from: Clocks, to: Clocks): number | undefined {
  return from.server === null || to.server === null ? undefined : secondsBetween(from.server, to.server);
}

function isNewestFirst(rows: Sight[]): boolean {
  return rows.every((row, index) => index === 0 || row.stamp <= (rows[index - 1]?.stamp ?? row.stamp));
}

function newestOf(rows: Sight[], known: string | null): string | null {
  return rows.reduce((newest, { stamp }) => laterOf(newest, stamp), known);
}

function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function pageName(rows: Sight[]): string {
  return fingerprint(rows.map((row) => row.content).join(' '));
}

function contents(rows: Sight[], before: string[]): string[] {
  return [...new Set([...rows.map((row) => row.content), ...before])].slice(0, mostSeen);
}
