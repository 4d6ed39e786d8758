import * as z from 'zod/mini';
import type { Meeting } from '../model/meeting';
import { SyncError } from '../sync/errors';
import type { MainPull } from '../sync/side';
import { addedFromGraph } from './added-events';
import { calendarShape } from './calendar-shape';
import { withQuery } from './call';
import { shaped, type GraphClient } from './client';
import { jsonOf, readRound, type Feed } from './delta';
import { feedOf } from './event-feed';
import { isSuccess, runError } from './errors';
import { eventLooking, standingsOf } from './event-reader';
import { lookAt } from './look';
import { observationFromGraph, type GraphEvent } from './meeting';
import { isOutside, windowAt, type Window } from './window';

/**
 * The calendar to which invitations come.
 * 1. Its delta is one of its own, within the same window as that of the calendar "Zoho CRM"; a round in which nothing
 *    changed is one request.
 * 2. It is asked for by its name, and named by its id: ids of calendars drift, there is only one that is the default.
 * 3. Graph: what was moved or deleted and is back between two rounds is only told as removed. So what is told as removed
 *    is looked at.
 */
const mainPath = '/me/calendar';

const cursorShape = z.object({ container: z.string(), round: z.string() });

/** @param address of the mailbox: it is none of a meeting's people. @throws SyncError */
export async function pullMainCalendar(
  client: GraphClient,
  cursor: string | undefined,
  options: { now: string; address: string },
): Promise<MainPull<Meeting>> {
  const before = readCursor(cursor);
  const feed: Feed<GraphEvent> = feedOf(mainPath, windowAt(options.now));
  const round = await readRound(client, feed, before?.round).catch(asItsOwn);
  const container = before && !round.isComplete ? before.container : await mainId(client);
  const back = round.isComplete
    ? []
    : await stillThere(client, [...round.removed], { container, window: windowAt(options.now) });
  const items = [...round.rows.values(), ...back].flatMap((event) => addedFromGraph(event, options.address) ?? []);
  const isBack = new Set(back.map(({ id }) => id));
  return {
    container,
    items,
    removed: [...round.removed].filter((id) => !isBack.has(id)),
    complete: round.isComplete,
    cursor: JSON.stringify({ container, round: round.cursor } satisfies z.infer<typeof cursorShape>),
  };
}

/** Those of the removed ones that stand in the main calendar after all. */
async function stillThere(
  client: GraphClient,
  ids: string[],
  main: { container: string; window: Window },
): Promise<GraphEvent[]> {
  const looks = await lookAt(client, eventLooking, ids);
  const present = [...looks.values()].flatMap((look) => (look.state === 'present' ? [look.row] : []));
  const open = present.filter((event) => {
    const fields = observationFromGraph(event)?.fields;
    return fields && !isOutside(fields.time, main.window);
  });
  const place = { calendars: new Set([main.container]), owner: '', window: undefined };
  const found = open.map(({ id }) => id);
  // By an id of the calendar that has drifted nothing is found: they stay what they were told as.
  const standings = await standingsOf(client, place, main.container, found).catch((error: unknown) => {
    if (error instanceof SyncError && error.code === 'container-gone') return new Map<string, never>();
    throw error;
  });
  return open.filter(({ id }) => standings.get(id) === 'here');
}

async function mainId(client: GraphClient): Promise<string> {
  const answer = await client.call({ method: 'GET', path: withQuery(mainPath, { $select: 'id' }) });
  if (!isSuccess(answer)) throw runError(answer);
  return shaped(answer, calendarShape).id;
}

/** Every mailbox has it: that it is not found says nothing about the calendar "Zoho CRM". */
function asItsOwn(cause: unknown): never {
  if (!(cause instanceof SyncError) || cause.code !== 'container-gone') throw cause;
  throw new SyncError('offline', 'outlook', 'the main calendar does not answer', { cause });
}

function readCursor(text: string | undefined): z.infer<typeof cursorShape> | undefined {
  if (text === undefined) return undefined;
  const parsed = cursorShape.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : undefined;
}
