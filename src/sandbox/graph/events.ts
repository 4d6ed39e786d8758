/**
 * The mailbox as its owner and the world around change it, without a request: what seeds, loaders and tests use.
 * Nothing here sends a mail.
 */
import type { World } from '../world';
import { invalidRequest, validationFailure } from './errors';
import { newContent, noTime, readAttendee, readRecurrence, readTime, writtenContent } from './event-input';
import { type EventHistory, type EventInput, readEvent, readHistory } from './event-schema';
import { eventId, guid, readEventId } from './ids';
import {
  defaultCalendar,
  findCalendar,
  findEvent,
  insertEvent,
  mailboxOf,
  nowIso,
  personOf,
  relocateEvent,
  removeEvent,
} from './mailbox';
import { writeProperties } from './properties';
import type { EventContent, StoredEvent, StoredException } from './state';

const uidStart = '040000008200E00074C5B7101A82E008';

/** Builds an event that stands in no calendar yet. Throws Graph's refusals. */
export function buildEvent(world: World, personId: string, input: EventInput, calendar: number): StoredEvent {
  if (!input.start || !input.end) throw validationFailure('At least one property failed validation: start and end.');
  const person = personOf(world, personId);
  const number = world.nextNumber();
  const organizer = { name: person.name, address: person.email };
  const base = newContent(organizer, readTime(input.start), readTime(input.end));
  const content = writtenContent(base, input, `meeting ${personId} ${number}`);
  const now = nowIso(world);
  return {
    number,
    generation: 0,
    calendar,
    uid: `${uidStart}${guid(`uid ${personId} ${number}`).replaceAll('-', '').toUpperCase()}`,
    transactionId: input.transactionId ?? null,
    created: now,
    modified: now,
    version: world.nextNumber(),
    content,
    properties: writeProperties({}, input.singleValueExtendedProperties ?? []),
    recurrence: input.recurrence ? readRecurrence(input.recurrence, content.start) : null,
    exceptions: {},
    cancelled: [],
  };
}

function withPast(content: EventContent, input: EventInput, history: EventHistory): EventContent {
  const organizer = history.organizer?.emailAddress;
  const isOrganizer = history.isOrganizer ?? (organizer ? organizer.address === content.organizer.address : true);
  const response = history.responseStatus?.response ?? (isOrganizer ? 'organizer' : 'notResponded');
  return {
    ...content,
    ...(organizer && {
      organizer: { name: organizer.name ?? organizer.address ?? '', address: organizer.address ?? '' },
    }),
    isOrganizer,
    isCancelled: history.isCancelled ?? false,
    responseStatus: { response, time: history.responseStatus?.time ?? noTime },
    attendees: (input.attendees ?? []).map((each) => ({
      ...readAttendee(each, []),
      status: { response: each.status?.response ?? 'none', time: each.status?.time ?? noTime },
    })),
  };
}

function exceptionFrom(world: World, event: StoredEvent, body: Record<string, unknown>): [string, StoredException] {
  const { originalStart } = readHistory(body);
  if (originalStart === undefined) throw invalidRequest("An exception needs 'originalStart'.");
  const zone = event.content.start.zone;
  const date = readTime({ dateTime: originalStart.replace(/Z?$/, 'Z'), timeZone: zone }).local.slice(0, 10);
  const input = readEvent(body);
  const written = writtenContent(event.content, input, `exception ${event.number} ${date}`);
  const names = Object.keys(written) as (keyof EventContent)[];
  const content = Object.fromEntries(
    names.filter((name) => written[name] !== event.content[name]).map((name) => [name, written[name]]),
  );
  const isCancelled = readHistory(body).isCancelled;
  return [
    date,
    {
      content: { ...content, ...(isCancelled !== undefined && { isCancelled }) },
      properties: {},
      version: world.nextNumber(),
      modified: event.modified,
    },
  ];
}

/**
 * Puts an event into a mailbox as if it had always been there. Graph-shaped JSON, and beyond what a request may say:
 * organizer, isOrganizer, isCancelled, responseStatus, attendees' status, iCalUId, createdDateTime,
 * lastModifiedDateTime, `cancelledOccurrences` (original dates, `2026-08-03`, or the OID form that ends with one) and
 * `exceptionOccurrences` (events with `originalStart`, in UTC). Answers the default id. Throws what Graph would refuse.
 */
export function addEvent(world: World, personId: string, event: Record<string, unknown>, calendarId?: string): string {
  const mailbox = mailboxOf(world, personId);
  const calendar = calendarId === undefined ? defaultCalendar(mailbox) : findCalendar(world, personId, calendarId);
  const input = readEvent(event);
  const history = readHistory(event);
  const built = buildEvent(world, personId, input, calendar.number);
  built.content = withPast(built.content, input, history);
  built.uid = history.iCalUId ?? built.uid;
  built.created = history.createdDateTime ?? built.created;
  built.modified = history.lastModifiedDateTime ?? built.created;
  built.cancelled = (history.cancelledOccurrences ?? []).map((each) => each.slice(-10));
  built.exceptions = Object.fromEntries(
    (history.exceptionOccurrences ?? []).map((each) => exceptionFrom(world, built, each)),
  );
  if (built.transactionId !== null) mailbox.transactionIds[built.transactionId] = built.number;
  insertEvent(world, mailbox, built);
  return eventId(personId, built, 'default');
}

/** As a drag in Outlook: answers the new default id; the immutable one stays. */
export function moveEvent(world: World, personId: string, id: string, calendarId: string): string {
  const { event, date } = findEvent(world, personId, id);
  if (date !== undefined) throw invalidRequest('An occurrence cannot be moved without its series.');
  const { number } = findCalendar(world, personId, calendarId);
  if (event.calendar !== number) relocateEvent(world, mailboxOf(world, personId), event, number);
  return eventId(personId, event, 'default');
}

/** To Deleted Items, for the owner alone: attendees learn nothing. An occurrence is cancelled in its series. */
export function deleteEvent(world: World, personId: string, id: string): void {
  const { event, date } = findEvent(world, personId, id);
  if (date === undefined) removeEvent(world, mailboxOf(world, personId), event);
  else cancelOccurrence(world, event, date);
}

/** Graph: a deleted occurrence leaves no row in a delta. */
export function cancelOccurrence(world: World, event: StoredEvent, date: string): void {
  if (!event.cancelled.includes(date)) event.cancelled.push(date);
  Reflect.deleteProperty(event.exceptions, date);
  event.version = world.nextNumber();
  event.modified = nowIso(world);
}

/** Deleted Items, by immutable id. */
export function deletedEvents(world: World, personId: string): { id: string; subject: string; start: string }[] {
  return Object.values(mailboxOf(world, personId).deleted).map((event) => ({
    id: eventId(personId, event, 'immutable'),
    subject: event.content.subject,
    start: event.content.start.local,
  }));
}

/** From Deleted Items back to its calendar (or the default one): answers the new default id; extended properties stay. */
export function restoreEvent(world: World, personId: string, id: string): string {
  const mailbox = mailboxOf(world, personId);
  const event = mailbox.deleted[readEventId(personId, id).number];
  if (!event) throw invalidRequest('There is no such event in Deleted Items.');
  Reflect.deleteProperty(mailbox.deleted, String(event.number));
  event.generation += 1;
  event.version = world.nextNumber();
  event.modified = nowIso(world);
  if (!mailbox.calendars[event.calendar]) event.calendar = mailbox.defaultCalendar;
  insertEvent(world, mailbox, event);
  return eventId(personId, event, 'default');
}
