import type { Meeting } from '../model/meeting';
import type { Confirmed, Observation } from '../sync/side';
import { callAll } from './batch';
import { withQuery, type GraphAnswer, type GraphCall } from './call';
import { shaped, type GraphClient } from './client';
import { isNotFound, isSuccess } from './errors';
import { containerMark, expandMark, readMark, recordMark } from './marks';
import { eventFields, eventShape, observationFromGraph, type GraphEvent } from './meeting';
import { calendarShape } from './calendar-shape';
import { isOutside, type Window } from './window';

/** Looks at single events, twenty or ten in a request. */
export type Look = { state: 'present'; event: GraphEvent } | { state: 'gone' };

/** Events with their marks. What could not be looked at is not in the answer. @throws SyncError */
export async function lookAt(client: GraphClient, ids: string[]): Promise<Map<string, Look>> {
  const answers = await callAll(client, ids.map(eventCall));
  const looks = new Map<string, Look>();
  ids.forEach((id, place) => {
    const look = lookOf(answers[place]);
    if (look) looks.set(id, look.state === 'present' ? { ...look, event: { ...look.event, id } } : look);
  });
  return looks;
}

/** Where an event has to stand to count. */
export interface Place {
  /** Ids of the calendar, in every form that was seen; those that its mark proves are added. */
  calendars: Set<string>;
  /** The value of the calendar's mark. */
  owner: string;
  window: Window | undefined;
}

/**
 * Events with the calendar that they stand in.
 * Graph: not found is the proof of a deletion; an event that no calendar holds cannot be seen by anybody.
 */
export async function confirmIn(
  client: GraphClient,
  place: Place,
  ids: string[],
): Promise<Map<string, Confirmed<Meeting>>> {
  const answers = await callAll(
    client,
    ids.flatMap((id) => [eventCall(id), calendarCall(id)]),
  );
  const confirmed = new Map<string, Confirmed<Meeting>>();
  ids.forEach((id, index) => {
    const seen = confirmedOf(id, answers[2 * index], answers[2 * index + 1], place);
    if (seen) confirmed.set(id, seen);
  });
  return confirmed;
}

function confirmedOf(
  id: string,
  answer: GraphAnswer | undefined,
  calendar: GraphAnswer | undefined,
  place: Place,
): Confirmed<Meeting> | undefined {
  const look = lookOf(answer);
  if (look?.state !== 'present') return look;
  if (calendar && isNotFound(calendar)) return { state: 'absent' };
  if (!calendar || !isSuccess(calendar)) return undefined;
  const item = observationFromGraph({ ...look.event, id });
  return item && { state: 'present', item: placed(item, isOurs(calendar, place), place) };
}

function placed(item: Observation<Meeting>, isHere: boolean, { window }: Place): Observation<Meeting> {
  const isAway = window !== undefined && !item.facts.recurring && isOutside(item.fields.time, window);
  const scope = !isHere ? 'container' : isAway ? 'window' : 'in';
  return { ...item, facts: { ...item.facts, scope } };
}

/** Graph: ids of calendars come in several forms and drift; the mark does not. */
function isOurs(answer: GraphAnswer, place: Place): boolean {
  const calendar = shaped(answer, calendarShape);
  if (place.calendars.has(calendar.id)) return true;
  if (readMark(calendar, containerMark) !== place.owner) return false;
  place.calendars.add(calendar.id);
  return true;
}

function lookOf(answer: GraphAnswer | undefined): Look | undefined {
  if (!answer) return undefined;
  if (isNotFound(answer)) return { state: 'gone' };
  if (!isSuccess(answer)) return undefined;
  return { state: 'present', event: shaped(answer, eventShape) };
}

function eventCall(id: string): GraphCall {
  const query = { $select: eventFields, $expand: expandMark(recordMark) };
  return { method: 'GET', path: withQuery(eventPath(id), query) };
}

function calendarCall(id: string): GraphCall {
  const query = { $select: 'id', $expand: expandMark(containerMark) };
  return { method: 'GET', path: withQuery(`${eventPath(id)}/calendar`, query) };
}

export function eventPath(id: string): string {
  return `/me/events/${encodeURIComponent(id)}`;
}
