import * as z from 'zod/mini';
import { withQuery, type GraphAnswer } from './call';
import { shaped, type GraphClient } from './client';
import { containerError, isLostDelta, isSuccess } from './errors';
import { listWhole, nextPath, pageShape, pageSize, RepeatWatch, type Page } from './pages';

/**
 * One round of a container's delta, from a link to the next one; the same for every kind of item.
 * 1. Nothing of a round counts before its end: a lost token or a loop on any page drops it as a whole.
 * 2. Of an item that comes more than once the last state counts (Graph: repeats, and no order).
 * 3. Rows that are only a part of an item are a sign of it.
 * 4. `@removed` is a hint: Graph sends it for what was moved, declined or lies outside of the window, too.
 */
export interface Round<Row> {
  /** Whole items. */
  rows: Map<string, Row>;
  /** Items of which only parts came. */
  signs: Set<string>;
  removed: Set<string>;
  /** All that the container holds came, not only what changed. */
  isComplete: boolean;
  /** The rows carry their marks. */
  isMarked: boolean;
  /** Where the next round begins; opaque, empty: from the start. */
  cursor: string;
}

/** What is read: the items of one container, in one form. */
export interface Feed<Row extends { id: string }> {
  /** The first request of a delta. Names all that a cursor depends on: the container, and the window where there is one. */
  start: string;
  /** The plain list of the same items, with their marks. */
  list: { path: string; query: Record<string, string | number> };
  shape: z.ZodMiniType<Row>;
  /** The id of the item that the row is a part of; null where that cannot be told. Undefined: the row is an item. */
  partOf?(row: Row): string | null | undefined;
}

const restarts = 2;
const removedShape = z.object({ id: z.string(), '@removed': z.nullish(z.unknown()) });

/** From the cursor, or all of it. Falls back to the plain list where the delta does not end. @throws SyncError */
export async function readRound<Row extends { id: string }>(
  client: GraphClient,
  feed: Feed<Row>,
  cursor: string | undefined,
): Promise<Round<Row>> {
  const path = pathOfCursor(cursor, feed.start);
  for (let attempt = 0; attempt <= restarts; attempt += 1) {
    const isComplete = path === undefined || attempt > 0;
    const round = await readPages(client, feed, isComplete ? feed.start : path, isComplete);
    if (round === 'looping') break;
    if (round !== 'lost') return round;
  }
  return listed(client, feed);
}

async function readPages<Row extends { id: string }>(
  client: GraphClient,
  feed: Feed<Row>,
  start: string,
  isComplete: boolean,
): Promise<Round<Row> | 'lost' | 'looping'> {
  const round = emptyRound<Row>(isComplete);
  const watch = new RepeatWatch();
  for (let path: string | undefined = start; path !== undefined;) {
    const answer: GraphAnswer = await client.call({ method: 'GET', path, pageSize });
    if (isLostDelta(answer)) return 'lost';
    if (!isSuccess(answer)) throw containerError(answer);
    const page: Page = shaped(answer, pageShape);
    if (watch.isLoop(page)) return 'looping';
    for (const row of page.value) addAnswered(round, feed, { ...answer, body: row });
    path = nextPath(page['@odata.nextLink']);
    round.cursor = cursorOf(feed.start, nextPath(page['@odata.deltaLink']));
  }
  return round;
}

/** The container as it is, without a delta: slower, and the next pull begins anew. */
async function listed<Row extends { id: string }>(client: GraphClient, feed: Feed<Row>): Promise<Round<Row>> {
  const round = { ...emptyRound<Row>(true), isMarked: true };
  const { path, query } = feed.list;
  for (const row of await listWhole(client, withQuery(path, query), feed.shape, containerError))
    addRow(round, feed, row);
  return round;
}

function addAnswered<Row extends { id: string }>(round: Round<Row>, feed: Feed<Row>, answer: GraphAnswer): void {
  const removed = shaped(answer, removedShape);
  if (!removed['@removed']) return addRow(round, feed, shaped(answer, feed.shape));
  round.rows.delete(removed.id);
  round.removed.add(removed.id);
}

function addRow<Row extends { id: string }>(round: Round<Row>, feed: Feed<Row>, row: Row): void {
  const whole = feed.partOf?.(row);
  if (whole === null) return;
  if (whole !== undefined) {
    round.signs.add(whole);
    return;
  }
  round.removed.delete(row.id);
  round.rows.set(row.id, row);
}

function emptyRound<Row>(isComplete: boolean): Round<Row> {
  return { rows: new Map(), signs: new Set(), removed: new Set(), isComplete, isMarked: false, cursor: '' };
}

const cursorShape = z.object({ start: z.string(), path: z.string() });

function cursorOf(start: string, path: string | undefined): string {
  return path === undefined ? '' : JSON.stringify({ start, path });
}

/** The path to go on at; undefined where a full round is due. */
function pathOfCursor(cursor: string | undefined, start: string): string | undefined {
  const parsed = cursor ? cursorShape.safeParse(jsonOf(cursor)) : undefined;
  return parsed?.success && parsed.data.start === start ? parsed.data.path : undefined;
}

/** Undefined for what is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
