import type { DateTimeTimeZone, Event } from '@microsoft/microsoft-graph-types';
import * as z from 'zod/mini';
import type { Meeting } from '../model/meeting';
import { canonicalLine, noSubject } from '../model/text';
import { addDays, instantFromWall, isShownTwice, isZone, wallFromInstant, type MeetingTime } from '../model/time';
import type { Facts, Observation, Scope } from '../sync/side';
import { descriptionOf, htmlOfBody, withContext, withDescription } from './body';
import { marksShape, readMark, recordMark } from './marks';
import { versionOf } from './writes';
import { ianaFromGraph, windowsFromIana } from './zone';

/**
 * An event of Graph as a meeting, and back.
 * 1. Times are instants, read in UTC; all-day meetings are dates that nobody converts (Graph: they answer midnight
 *    whatever zone is preferred).
 * 2. Times are written on the wall clock of the meeting's own zone, unless that clock shows the hour twice.
 * 3. Attendees are read to be counted and never written.
 */
const momentShape = z.nullish(z.object({ dateTime: z.string(), timeZone: z.nullish(z.string()) }));
const personShape = z.nullish(z.object({ emailAddress: z.nullish(z.object({ address: z.nullish(z.string()) })) }));
const text = z.nullish(z.string());
const flag = z.nullish(z.boolean());

export const eventShape = z.object({
  id: z.string(),
  '@odata.etag': text,
  changeKey: text,
  subject: text,
  body: z.nullish(z.object({ contentType: text, content: text })),
  start: momentShape,
  end: momentShape,
  isAllDay: flag,
  location: z.nullish(z.object({ displayName: text })),
  attendees: z.nullish(z.array(personShape)),
  organizer: personShape,
  isOrganizer: flag,
  isCancelled: flag,
  responseStatus: z.nullish(z.object({ response: text })),
  type: text,
  seriesMasterId: text,
  recurrence: z.nullish(z.unknown()),
  originalStartTimeZone: text,
  sensitivity: text,
  transactionId: text,
  singleValueExtendedProperties: marksShape,
});
export type GraphEvent = z.infer<typeof eventShape>;

/** What a look at an event asks for; the etag comes of itself. */
export const eventFields =
  'id,changeKey,subject,body,start,end,isAllDay,location,attendees,organizer,isOrganizer,isCancelled,responseStatus,type,seriesMasterId,recurrence,originalStartTimeZone,sensitivity,transactionId';

/** @throws RangeError for an event without a time that can be read */
export function meetingFromGraph(event: GraphEvent): Meeting {
  const title = canonicalLine(event.subject);
  return {
    title: title === noSubject ? '' : title,
    time: timeFromGraph(event),
    location: canonicalLine(event.location?.displayName),
    description: descriptionOf(htmlOf(event)),
    context: null,
  };
}

/** What the sync needs of an event; undefined for one without a time that can be read. */
export function observationFromGraph(event: GraphEvent, scope: Scope = 'in'): Observation<Meeting> | undefined {
  try {
    const fields = meetingFromGraph(event);
    const stamp = readMark(event, recordMark);
    return {
      id: event.id,
      version: versionOf(event),
      fields,
      facts: { ...factsOf(event, scope), ...(isCopyOf(event, stamp) ? { isCopy: true } : {}) },
      ...(stamp === undefined ? {} : { stamp }),
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export function htmlOf(event: GraphEvent): string {
  return htmlOfBody(event.body);
}

export interface WriteOptions {
  /** IANA: for all-day meetings and for those whose own zone Outlook does not know. */
  zone: string;
  /** The HTML that the body has now; empty for a new meeting. */
  html?: string;
}

/** The properties to write; only what is named among the changes. */
export function meetingToGraph(changes: Partial<Meeting>, { zone, html = '' }: WriteOptions): Event {
  const { title, time, location } = changes;
  return {
    ...(title === undefined ? {} : { subject: title }),
    ...(time === undefined ? {} : timeToGraph(time, zone)),
    ...(location === undefined ? {} : { location: { displayName: location } }),
    ...(touchesBody(changes) ? { body: { contentType: 'html', content: bodyWith(changes, html) } } : {}),
  };
}

/** A change to these needs the body that is there. */
export function touchesBody({ description, context }: Partial<Meeting>): boolean {
  return description !== undefined || context !== undefined;
}

function bodyWith({ description, context }: Partial<Meeting>, html: string): string {
  const described = description === undefined ? html : withDescription(html, description);
  return context === undefined ? described : withContext(described, context);
}

export function timeToGraph(time: MeetingTime, zone: string): Pick<Event, 'start' | 'end' | 'isAllDay'> {
  const { allDay, start, end } = time;
  if (allDay) {
    const timeZone = windowsFromIana(zone) ?? 'UTC';
    const midnight = (date: string) => ({ dateTime: `${date}T00:00:00`, timeZone });
    return { isAllDay: true, start: midnight(start), end: midnight(end) };
  }
  const zones = [time.zone ?? zone, zone, 'UTC'];
  const fits = zones.find((name) => isExact(start, name) && isExact(end, name)) ?? 'UTC';
  return { isAllDay: false, start: wall(start, fits), end: wall(end, fits) };
}

/**
 * False where the wall clock shows the moment's hour twice, or Outlook has no name for the zone. Of such an hour nobody
 * knows which one the service takes it for.
 */
function isExact(instant: string, zone: string): boolean {
  if (!isZone(zone) || windowsFromIana(zone) === undefined) return false;
  return !isShownTwice(wallFromInstant(instant, zone), zone);
}

function wall(instant: string, zone: string): DateTimeTimeZone {
  return { dateTime: wallFromInstant(instant, zone), timeZone: windowsFromIana(zone) ?? 'UTC' };
}

function timeFromGraph({ start, end, isAllDay, originalStartTimeZone }: GraphEvent): MeetingTime {
  if (!start || !end) throw new RangeError('an event without a time');
  const zone = ianaFromGraph(originalStartTimeZone);
  if (!isAllDay) return { allDay: false, start: instantOf(start), end: instantOf(end), zone };
  const [first, last] = [start.dateTime.slice(0, 10), end.dateTime.slice(0, 10)];
  return { allDay: true, start: first, end: last > first ? last : addDays(first, 1), zone };
}

function instantOf({ dateTime, timeZone }: NonNullable<GraphEvent['start']>): string {
  return instantFromWall(dateTime.replace(/Z$/i, ''), ianaFromGraph(timeZone) ?? 'UTC');
}

function factsOf(event: GraphEvent, scope: Scope): Facts {
  return {
    scope,
    recurring: isRecurring(event),
    private: event.sensitivity === 'private' || event.sensitivity === 'confidential',
    imported: false,
    others: othersOf(event),
    ...(event.isOrganizer === false && event.responseStatus?.response === 'declined' ? { response: 'declined' } : {}),
  };
}

/** Made by a device of ours from the record that it is marked for: so says its once-key. */
function isCopyOf({ transactionId }: GraphEvent, stamp: string | undefined): boolean {
  return stamp !== undefined && transactionId?.startsWith(`${stamp}/`) === true;
}

export function isRecurring({ type, seriesMasterId, recurrence }: GraphEvent): boolean {
  return (type ?? 'singleInstance') !== 'singleInstance' || !!seriesMasterId || !!recurrence;
}

/**
 * How many people Outlook would write to. Only the organiser's copy does that. An answer that leaves the attendees out
 * says nothing of them: there may be one.
 */
export function othersOf({ attendees, organizer, isOrganizer }: GraphEvent): number {
  if (isOrganizer === false) return 0;
  if (attendees === undefined) return 1;
  const own = organizer?.emailAddress?.address?.toLowerCase();
  return (attendees ?? []).filter((person) => person?.emailAddress?.address?.toLowerCase() !== own || !own).length;
}
