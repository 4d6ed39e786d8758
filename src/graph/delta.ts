import * as z from 'zod/mini';
import { withQuery, type GraphAnswer } from './call';
import { shaped, type GraphClient } from './client';
import { containerError, isLostDelta, isSuccess } from './errors';
import { expandMark, recordMark } from './marks';
import { eventFields, eventShape, isRecurring, type GraphEvent } from './meeting';
import { listWhole, nextPath, pageShape, pageSize, RepeatWatch, type Page } from './pages';
import type { Window } from './window';

/**
 * One round of the calendar's delta, from a link to the next one.
 * 1. Nothing of a round counts before its end: a lost token or a loop on any page drops it as a whole.
 * 2. Of an item that comes more than once the last state counts (Graph: repeats, and no order).
 * 3. Occurrences come as stubs and are only a sign of their series.
 * 4. `@removed` is a hint: Graph sends it for what was moved, declined or lies outside of the window, too.
 */
export interface Round {
  /** Single meetings and series, whole. */
  events: Map<string, GraphEvent>;
  /** Series of which only occurrences came. */
  series: Set<string>;
  removed: Set<string>;
  /** All that the window holds came, not only what changed. */
  isComplete: boolean;
  /** The events carry their marks. */
  isMarked: boolean;
  /** Where the next round begins; undefined: from the start. */
  next: string | undefined;
}

const restarts = 2;
const rowShape = z.object({ ...eventShape.shape, '@removed': z.nullish(z.unknown()) });

/** From `path`, or all of it. Falls back to the plain list where the delta does not end. @throws SyncError */
export async function readRound(
  client: GraphClient,
  calendar: string,
  window: Window,
  path: string | undefined,
): Promise<Round> {
  const start = withQuery(`${viewPath(calendar)}/delta`, bounds(window));
  for (let attempt = 0; attempt <= restarts; attempt += 1) {
    const isComplete = path === undefined || attempt > 0;
    const round = await readPages(client, isComplete ? start : path, isComplete);
    if (round === 'looping') break;
    if (round !== 'lost') return round;
  }
  return listed(client, calendar, window);
}

async function readPages(client: GraphClient, start: string, isComplete: boolean): Promise<Round | 'lost' | 'looping'> {
  const round = emptyRound(isComplete);
  const watch = new RepeatWatch();
  for (let path: string | undefined = start; path !== undefined;) {
    const answer: GraphAnswer = await client.call({ method: 'GET', path, pageSize });
    if (isLostDelta(answer)) return 'lost';
    if (!isSuccess(answer)) throw containerError(answer);
    const page: Page = shaped(answer, pageShape);
    if (watch.isLoop(page)) return 'looping';
    for (const row of page.value) addRow(round, shaped({ ...answer, body: row }, rowShape));
    path = nextPath(page['@odata.nextLink']);
    round.next = nextPath(page['@odata.deltaLink']);
  }
  return round;
}

/** The calendar as it is, without a delta: slower, and the next pull begins anew. */
async function listed(client: GraphClient, calendar: string, window: Window): Promise<Round> {
  const round = { ...emptyRound(true), isMarked: true };
  const query = { ...bounds(window), $select: eventFields, $expand: expandMark(recordMark) };
  const events = await listWhole(client, withQuery(viewPath(calendar), query), eventShape, containerError);
  for (const event of events) addRow(round, event);
  return round;
}

function addRow(round: Round, row: z.infer<typeof rowShape> | GraphEvent): void {
  const { id } = row;
  if ('@removed' in row && row['@removed']) {
    round.events.delete(id);
    round.removed.add(id);
    return;
  }
  if (row.seriesMasterId) {
    round.series.add(row.seriesMasterId);
    return;
  }
  if (isStub(row)) return;
  round.removed.delete(id);
  round.events.set(id, row);
}

/** Graph: occurrences and exceptions belong to a series even where the stub does not name it. */
function isStub(row: GraphEvent): boolean {
  return isRecurring(row) && (row.type === 'occurrence' || row.type === 'exception');
}

function emptyRound(isComplete: boolean): Round {
  return { events: new Map(), series: new Set(), removed: new Set(), isComplete, isMarked: false, next: undefined };
}

function viewPath(calendar: string): string {
  return `/me/calendars/${encodeURIComponent(calendar)}/calendarView`;
}

function bounds({ start, end }: Window): Record<string, string> {
  return { startDateTime: start, endDateTime: end };
}
