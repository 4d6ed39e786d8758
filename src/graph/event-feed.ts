import type { Feed } from './delta';
import { withQuery } from './call';
import { calendarPath } from './calendar-shape';
import { expandMark, recordMark } from './marks';
import { eventFields, eventShape, isRecurring, type GraphEvent } from './meeting';
import type { Window } from './window';

/** The meetings of a calendar within the window. Graph: occurrences come as stubs and are only a sign of their series. */
export function eventFeed(calendar: string, window: Window): Feed<GraphEvent> {
  return feedOf(calendarPath(calendar), window);
}

/** @param path of the calendar */
export function feedOf(path: string, { start, end }: Window): Feed<GraphEvent> {
  const view = `${path}/calendarView`;
  const bounds = { startDateTime: start, endDateTime: end };
  return {
    start: withQuery(`${view}/delta`, bounds),
    list: { path: view, query: { ...bounds, $select: eventFields, $expand: expandMark(recordMark) } },
    shape: eventShape,
    partOf: (event) => event.seriesMasterId ?? (isStub(event) ? null : undefined),
  };
}

/** Graph: occurrences and exceptions belong to a series even where the stub does not name it. */
function isStub(event: GraphEvent): boolean {
  return isRecurring(event) && (event.type === 'occurrence' || event.type === 'exception');
}
