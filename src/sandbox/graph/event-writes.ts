/**
 * Creating, changing and deleting events.
 *
 * 1. A write bumps the version; one that touches nothing but extended properties is not told by any delta.
 * 2. Every write of an organiser mails the attendees (invitations.ts).
 * 3. A transactionId is used up for good by the event that it made, even when that is deleted.
 */
import { type Context, type Handler, contextLink } from './context';
import { GraphError, accessDenied, invalidRequest } from './errors';
import { readRecurrence, writtenContent } from './event-input';
import { type EventInput, readEvent } from './event-schema';
import { calendarOf } from './event-lists';
import { wireEvent } from './event-output';
import { checkMatch, eventOf } from './event-reads';
import { buildEvent, cancelOccurrence } from './events';
import { invite, tellCancellation, tellChange, tellOccurrenceCancelled } from './invitations';
import { insertEvent, nowIso, record, removeEvent, touchEvent } from './mailbox';
import { type Row, datesUntil, occurrenceContent } from './occurrences';
import { writeProperties } from './properties';
import { created, empty, ok } from './replies';
import type { EventContent, Recurrence, StoredEvent } from './state';

function checkEditable(context: Context, calendar: number): void {
  if (!context.mailbox.calendars[calendar]?.canEdit) throw accessDenied();
}

function useTransaction(context: Context, input: EventInput, event: StoredEvent): void {
  const { transactionId } = input;
  if (transactionId === undefined || transactionId === null) return;
  if (context.mailbox.transactionIds[transactionId] !== undefined) {
    throw new GraphError(
      409,
      'ErrorDuplicateTransactionId',
      "Your request can't be completed. The TransactionId was used by a previous event.",
    );
  }
  context.mailbox.transactionIds[transactionId] = event.number;
}

export const createEvent: Handler = (context) => {
  const { world, person, mailbox, view } = context;
  const calendar = calendarOf(context);
  checkEditable(context, calendar.number);
  const input = readEvent(context.request.body);
  const event = buildEvent(world, person.id, input, calendar.number);
  useTransaction(context, input, event);
  insertEvent(world, mailbox, event);
  invite(world, event);
  const wire = wireEvent({ event, content: event.content }, view);
  return created({ '@odata.context': contextLink(context, 'events/$entity'), ...wire });
};

/** Whether the write leaves everything that a delta shows as it was. */
function isPropertiesOnly(input: EventInput): boolean {
  return Object.keys(input).every((name) => name === 'singleValueExtendedProperties') && Object.keys(input).length > 0;
}

function isAttendeesOnly(input: EventInput): boolean {
  return Object.keys(input).every((name) => name === 'attendees');
}

/** A new pattern or start begins the series anew: its exceptions and cancellations are gone. */
function writeRecurrence(event: StoredEvent, input: EventInput): void {
  const start = event.content.start;
  const hasMoved = input.start !== undefined && event.recurrence !== null;
  if (input.recurrence === undefined && !hasMoved) return;
  if (input.recurrence === null) event.recurrence = null;
  else if (input.recurrence) event.recurrence = readRecurrence(input.recurrence, start);
  else if (event.recurrence) event.recurrence = startingOn(event.recurrence, start.local.slice(0, 10));
  event.exceptions = {};
  event.cancelled = [];
}

type Writing = Pick<Context, 'world' | 'mailbox' | 'person'>;

function startingOn({ pattern, range }: Recurrence, startDate: string): Recurrence {
  return { pattern, range: { ...range, startDate } };
}

/** Writes to a whole item, as the one whose mailbox it is. */
export function changeWhole(context: Writing, event: StoredEvent, input: EventInput): void {
  const { world, mailbox } = context;
  const before = event.content;
  const properties = writeProperties(event.properties, input.singleValueExtendedProperties ?? []);
  const after = writtenContent(before, input, `meeting ${context.person.id} ${event.number}`);
  if (input.recurrence) readRecurrence(input.recurrence, after.start);
  event.content = after;
  event.properties = properties;
  writeRecurrence(event, input);
  touchEvent(world, mailbox, event, isPropertiesOnly(input) ? undefined : 'change');
  tellChange(world, event, { before, after, attendeesOnly: isAttendeesOnly(input) });
}

/** Graph: an occurrence cannot be moved across its neighbours. */
function checkNeighbours(row: Required<Row>, after: EventContent): void {
  const { event, date } = row;
  if (!event.recurrence) return;
  const reach = (366 * event.recurrence.pattern.interval + 62) * 86_400_000;
  const dates = datesUntil(event, event.recurrence, row.content.start.ms + reach);
  const position = dates.indexOf(date);
  const [before, next] = [dates[position - 1], dates[position + 1]].map((each) =>
    each === undefined ? undefined : occurrenceContent(event, each),
  );
  if ((before && after.start.ms < before.end.ms) || (next && after.end.ms > next.start.ms)) {
    throw new GraphError(
      400,
      'ErrorOccurrenceCrossingBoundary',
      'Modified occurrence is crossing or overlapping adjacent occurrence.',
    );
  }
}

/** What differs from the occurrence as its master makes it. */
function difference(event: StoredEvent, date: string, after: EventContent): Partial<EventContent> {
  const plain = occurrenceContent({ ...event, exceptions: {} }, date);
  const names = Object.keys(after) as (keyof EventContent)[];
  const changed = names.filter((name) => JSON.stringify(after[name]) !== JSON.stringify(plain[name]));
  return Object.fromEntries(changed.map((name) => [name, after[name]]));
}

function changeOccurrence(context: Context, row: Required<Row>, input: EventInput): void {
  const { world, mailbox } = context;
  const { event, date } = row;
  if (input.recurrence) throw invalidRequest('An occurrence cannot have a recurrence of its own.');
  const after = writtenContent(row.content, input, `occurrence ${context.person.id} ${event.number} ${date}`);
  if (input.start ?? input.end) checkNeighbours(row, after);
  const known = event.exceptions[date]?.properties ?? {};
  event.exceptions[date] = {
    content: difference(event, date, after),
    properties: writeProperties(known, input.singleValueExtendedProperties ?? []),
    version: world.nextNumber(),
    modified: nowIso(world),
  };
  if (!isPropertiesOnly(input)) record(world, mailbox, event, 'occurrence', date);
  tellChange(world, event, { before: row.content, after, attendeesOnly: isAttendeesOnly(input) });
}

export const patchEvent: Handler = (context) => {
  const row = eventOf(context);
  checkEditable(context, row.event.calendar);
  checkMatch(context, row);
  const input = readEvent(context.request.body);
  if (row.date === undefined) changeWhole(context, row.event, input);
  else changeOccurrence(context, { ...row, date: row.date }, input);
  return ok({ '@odata.context': contextLink(context, 'events/$entity'), ...wireEvent(eventOf(context), context.view) });
};

/** Cancels what the person organises, and takes it out of the calendar. */
export function removeRow({ world, mailbox }: Writing, row: Row): void {
  if (row.date === undefined) {
    tellCancellation(world, row.event);
    removeEvent(world, mailbox, row.event);
    return;
  }
  cancelOccurrence(world, row.event, row.date);
  tellOccurrenceCancelled(world, row.event, row.content);
}

export const deleteEventRequest: Handler = (context) => {
  const row = eventOf(context);
  checkEditable(context, row.event.calendar);
  checkMatch(context, row);
  removeRow(context, row);
  return empty(204);
};

export const cancelEvent: Handler = (context) => {
  const row = eventOf(context);
  // Graph: an attendee who cancels gets 400.
  if (!row.content.isOrganizer) {
    throw invalidRequest("Your request can't be completed. You need to be an organizer to cancel a meeting.");
  }
  removeRow(context, row);
  return empty(202);
};
