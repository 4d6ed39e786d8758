import * as z from 'zod/mini';
import type { Meeting } from '../model/meeting';
import type { Confirmed, Observation } from '../sync/side';
import { withQuery, type GraphAnswer, type GraphCall } from './call';
import { shaped, type GraphClient } from './client';
import { containerError, isProvenGone, isSuccess } from './errors';
import { lookAt, type Look, type Looking } from './look';
import { containerMark, expandMark, readMark, recordMark } from './marks';
import { eventFields, eventShape, observationFromGraph, type GraphEvent } from './meeting';
import { calendarPath, calendarShape } from './calendar-shape';
import { listWhole } from './pages';
import { isOutside, type Window } from './window';

/** A look at an event, with its mark. */
export const eventLooking: Looking<GraphEvent> = {
  path: (id) => withQuery(eventPath(id), { $select: eventFields, $expand: expandMark(recordMark) }),
  shape: eventShape,
};

/** Where an event has to stand to count. */
export interface Place {
  /** Ids of the calendar, in every form that was seen; those that its mark proves are added. */
  calendars: Set<string>;
  /** The value of the calendar's mark. */
  owner: string;
  window: Window | undefined;
}

/** Where an event stands; an event that no calendar holds cannot be seen by anybody. */
type Standing = 'here' | 'elsewhere' | 'nowhere';

/** More events than this are looked up in one listing of the calendar instead of one by one. */
const mostSingleLooks = 10;

/**
 * Events with where they stand. Graph: not found is the proof of a deletion.
 * What could not be looked at is not in the answer. @throws SyncError
 */
export async function confirmIn(
  client: GraphClient,
  place: Place,
  calendarId: string,
  ids: string[],
): Promise<Map<string, Confirmed<Meeting>>> {
  const looks = await lookAt(client, eventLooking, ids);
  const present = [...looks].filter(([, look]) => look.state === 'present').map(([id]) => id);
  const standings = await standingsOf(client, place, calendarId, present);
  const confirmed = new Map<string, Confirmed<Meeting>>();
  for (const [id, look] of looks) {
    const seen = confirmedOf(look, standings.get(id), place);
    if (seen) confirmed.set(id, seen);
  }
  return confirmed;
}

/** Those that could not be told are missing. @throws SyncError */
export async function standingsOf(
  client: GraphClient,
  place: Place,
  calendarId: string,
  ids: string[],
): Promise<Map<string, Standing>> {
  const standings = new Map<string, Standing>();
  if (ids.length > mostSingleLooks) {
    const path = withQuery(`${calendarPath(calendarId)}/events`, { $select: 'id' });
    const listed = await listWhole(client, path, z.object({ id: z.string() }), containerError);
    const here = new Set(listed.map(({ id }) => id));
    for (const id of ids) standings.set(id, here.has(id) ? 'here' : 'elsewhere');
    return standings;
  }
  for (const id of ids) {
    const answer = await client.call(calendarCall(id));
    const standing = isProvenGone(answer) ? 'nowhere' : isSuccess(answer) ? standingIn(answer, place) : undefined;
    if (standing) standings.set(id, standing);
  }
  return standings;
}

function confirmedOf(
  look: Look<GraphEvent>,
  standing: Standing | undefined,
  place: Place,
): Confirmed<Meeting> | undefined {
  if (look.state === 'gone') return look;
  if (standing === 'nowhere') return { state: 'absent' };
  const item = standing && observationFromGraph(look.row);
  return item && { state: 'present', item: placed(item, standing === 'here', place) };
}

function placed(item: Observation<Meeting>, isHere: boolean, { window }: Place): Observation<Meeting> {
  const isAway = window !== undefined && !item.facts.recurring && isOutside(item.fields.time, window);
  const scope = !isHere ? 'container' : isAway ? 'window' : 'in';
  return { ...item, facts: { ...item.facts, scope } };
}

/** Graph: ids of calendars come in several forms and drift; the mark does not. */
function standingIn(answer: GraphAnswer, place: Place): Standing {
  const calendar = shaped(answer, calendarShape);
  if (place.calendars.has(calendar.id)) return 'here';
  if (readMark(calendar, containerMark) !== place.owner) return 'elsewhere';
  place.calendars.add(calendar.id);
  return 'here';
}

function calendarCall(id: string): GraphCall {
  const query = { $select: 'id', $expand: expandMark(containerMark) };
  return { method: 'GET', path: withQuery(`${eventPath(id)}/calendar`, query) };
}

export function eventPath(id: string): string {
  return `/me/events/${encodeURIComponent(id)}`;
}
