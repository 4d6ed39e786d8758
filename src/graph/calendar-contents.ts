import type { Event, NullableOption, PatternedRecurrence } from '@microsoft/microsoft-graph-types';
import * as z from 'zod/mini';
import { momentOf, wallFromInstant, type MeetingTime } from '../model/time';
import { answered, callAll } from './batch';
import { withContext } from './body';
import { withQuery, type GraphAnswer } from './call';
import { calendarPath } from './calendar-shape';
import { shaped, type GraphClient } from './client';
import { containerError, isSuccess, problemOf, runError } from './errors';
import { eventPath } from './event-reader';
import { fingerprint } from '../model/fingerprint';
import { expandMark, markedWith, originalMark, readMark, recordMark } from './marks';
import { eventFields, eventShape, htmlOf, isRecurring, meetingFromGraph, othersOf, timeToGraph } from './meeting';
import { broughtByMark, copyOnce, failureOf, type Copy, type Move, type StampedItem } from './moves';
import { listWhole, pageShape } from './pages';
import { windowAt } from './window';
import { windowsFromIana } from './zone';

/**
 * What stands in the calendar when it is switched off, so that nothing is lost with it.
 * 1. The list is complete: series and meetings of any time included, occurrences not.
 * 2. Graph moves nothing between calendars: an item is made again in the default calendar, without attendees, so that
 *    nobody gets mail. Moved or cancelled occurrences of a series do not go along.
 * 3. All are looked at before the first one is copied. A meeting that the user organises for others is held: made again
 *    it would be another meeting than theirs; so is one with attachments, which a copy would lose.
 * 4. A copy carries the mark of its original, and is made under a key of the two places: it is made once, and what an
 *    earlier try brought over is known again.
 */
export interface Standing extends StampedItem {
  /** An instant or, all day, a date; null where it cannot be read. */
  start: string | null;
  recurring: boolean;
}

export async function listContents(client: GraphClient, calendarId: string): Promise<Standing[]> {
  const query = { $select: eventFields, $expand: expandMark(recordMark) };
  const path = withQuery(`${calendarPath(calendarId)}/events`, query);
  const events = await listWhole(client, path, movingShape, containerError);
  return events.map((event) => ({
    id: event.id,
    title: event.subject?.trim() ?? '',
    start: timeOf(event)?.start ?? null,
    recurring: isRecurring(event),
    others: othersOf(event),
    stamp: readMark(event, recordMark),
  }));
}

export interface MoveOptions {
  /** IANA, of the mailbox. */
  zone: string;
  /** The device's clock: what has ended does not remind again. */
  now: string;
}

/** Makes the items again in the default calendar; once, however often it is called. Leaves the originals. */
export async function moveToDefault(client: GraphClient, ids: string[], options: MoveOptions): Promise<Move> {
  const move: Move = { moved: [], held: [], failed: [] };
  const looks = await callAll(
    client,
    ids.map((id) => ({ method: 'GET', path: withQuery(eventPath(id), { $select: movingFields }) })),
  );
  const uneven = await unevenSeries(client, ids, looks, options.now);
  move.held.push(...uneven);
  const copies = ids.flatMap((id, place) => (uneven.has(id) ? [] : readyOf(id, looks[place], move, options)));
  await copyOnce(client, copies, broughtByMark(client, `${target}/events`), move);
  return move;
}

/** Series with an occurrence that was changed or deleted. @throws SyncError where that cannot be told */
async function unevenSeries(
  client: GraphClient,
  ids: string[],
  looks: (GraphAnswer | undefined)[],
  now: string,
): Promise<Set<string>> {
  const events = looks.map((answer) => (answer && isSuccess(answer) ? shaped(answer, movingShape) : undefined));
  const series = ids.filter((_, place) => events[place]?.recurrence);
  const { start, end } = windowAt(now);
  const query = { startDateTime: start, endDateTime: end, $select: 'type', $top: 999 };
  const answers = await callAll(
    client,
    series.map((id) => ({ method: 'GET', path: withQuery(`${eventPath(id)}/instances`, query) })),
  );
  const isChanged = (answer: GraphAnswer) => {
    if (!isSuccess(answer)) throw runError(answer);
    return shaped(answer, pageShape).value.some((row) => typeShape.safeParse(row).data?.type === 'exception');
  };
  const changed = new Set(series.filter((_, place) => isChanged(answered(answers[place]))));
  const shortened = ids.filter((_, place) => (events[place]?.cancelledOccurrences ?? []).length > 0);
  return new Set([...changed, ...shortened]);
}

const typeShape = z.object({ type: z.nullish(z.string()) });

/** The default calendar. */
const target = '/me/calendar';
const text = z.nullish(z.string());
const movingShape = z.object({
  ...eventShape.shape,
  recurrence: z.nullish(z.looseObject({ range: z.nullish(z.looseObject({})) })),
  categories: z.nullish(z.array(z.string())),
  hasAttachments: z.nullish(z.boolean()),
  cancelledOccurrences: z.nullish(z.array(z.string())),
  showAs: text,
  importance: text,
  isReminderOn: z.nullish(z.boolean()),
  reminderMinutesBeforeStart: z.nullish(z.number()),
});
type MovingEvent = z.infer<typeof movingShape>;
const movingFields = `${eventFields},hasAttachments,cancelledOccurrences,categories,showAs,importance,isReminderOn,reminderMinutesBeforeStart`;

function readyOf(id: string, answer: GraphAnswer | undefined, move: Move, options: MoveOptions): Copy[] {
  if (!answer || !isSuccess(answer)) {
    move.failed.push(failureOf(id, problemOf(answer, 'GET')));
    return [];
  }
  const event = shaped(answer, movingShape);
  const time = timeOf(event);
  if (othersOf(event) > 0 || event.hasAttachments === true) move.held.push(id);
  else if (!time) move.failed.push({ id, code: 'no-time', message: 'Outlook does not say when this takes place' });
  else return [{ id, call: { method: 'POST', path: '/me/events', body: copyOf(event, id, time, options) } }];
  return [];
}

function copyOf(event: MovingEvent, id: string, time: MeetingTime, { zone, now }: MoveOptions): Event {
  const times = event.recurrence ? seriesTimes(time, zone) : timeToGraph(time, zone);
  const isOver = !event.recurrence && momentOf(time.end) <= now;
  return {
    subject: event.subject ?? '',
    body: { contentType: 'html', content: withContext(htmlOf(event), null) },
    ...times,
    ...(event.recurrence ? { recurrence: recurrenceOf(event.recurrence, times) } : {}),
    location: { displayName: event.location?.displayName ?? '' },
    categories: event.categories ?? [],
    ...given('sensitivity', event.sensitivity),
    ...given('showAs', event.showAs),
    ...given('importance', event.importance),
    isReminderOn: event.isReminderOn === true && !isOver,
    ...given('reminderMinutesBeforeStart', event.reminderMinutesBeforeStart),
    ...markedWith(originalMark, fingerprint(id)),
    transactionId: `crm-sync-move-${fingerprint(`${id} ${target}`)}`,
  };
}

/** A series is planned on the wall clock of its zone: in UTC it would shift with the seasons. */
function seriesTimes(time: MeetingTime, zone: string): Pick<Event, 'start' | 'end' | 'isAllDay'> {
  const own = time.zone ?? zone;
  const timeZone = windowsFromIana(own);
  if (time.allDay || timeZone === undefined) return timeToGraph(time, zone);
  const wall = (instant: string) => ({ dateTime: wallFromInstant(instant, own), timeZone });
  return { isAllDay: false, start: wall(time.start), end: wall(time.end) };
}

/** Graph: the range begins on the day of the start, in the same zone. */
function recurrenceOf(recurrence: object, { start }: Pick<Event, 'start'>): NullableOption<PatternedRecurrence> {
  const { range, ...rest } = recurrence as PatternedRecurrence;
  const startDate = start?.dateTime?.slice(0, 10) ?? null;
  return { ...rest, range: { ...range, startDate, recurrenceTimeZone: start?.timeZone ?? null } };
}

/** What the answer had; Graph's own words go back unchanged. */
function given<K extends keyof Event>(name: K, value: string | number | null | undefined): Pick<Event, K> {
  return (value === null || value === undefined ? {} : { [name]: value }) as Pick<Event, K>;
}

function timeOf(event: MovingEvent): MeetingTime | undefined {
  try {
    return meetingFromGraph(event).time;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
