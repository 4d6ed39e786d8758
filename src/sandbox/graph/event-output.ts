/** An event as Graph answers it, property by property, so that filters read what answers show. */
import type { World } from '../world';
import { type IdForm, calendarId, changeKey, etag, eventId } from './ids';
import { preview } from './html';
import { type Row, hasOccurrence, originalStart, overlaps, type Window, occurrenceContent } from './occurrences';
import { wireProperties } from './properties';
import type { Recurrence, StoredAddress, StoredAttendee, StoredEvent } from './state';
import { wireTime } from './zones';

/** How the request wants its answer. */
export interface View {
  world: World;
  personId: string;
  form: IdForm;
  /** The zone that times are shown in: `Prefer: outlook.timezone`, else UTC. */
  zone: string;
}

export type Wire = Record<string, unknown>;

export function wireInstant(iso: string): string {
  return new Date(iso).toISOString().replace(/\.(\d{3})Z$/, '.$10000Z');
}

function wireRecipient({ name, address }: StoredAddress): Wire {
  return { emailAddress: { name, address } };
}

function wireAttendee(attendee: StoredAttendee): Wire {
  return { type: attendee.type, status: attendee.status, ...wireRecipient(attendee) };
}

function wireRecurrence(recurrence: Recurrence): Wire {
  const { daysOfWeek, ...pattern } = recurrence.pattern;
  return { pattern: { ...pattern, ...(daysOfWeek.length > 0 && { daysOfWeek }) }, range: recurrence.range };
}

function idOf({ event, date }: Row, view: View): string {
  return eventId(view.personId, { ...event, ...(date !== undefined && { date }) }, view.form);
}

function typeOf({ event, date }: Row): string {
  if (date !== undefined) return event.exceptions[date] ? 'exception' : 'occurrence';
  return event.recurrence ? 'seriesMaster' : 'singleInstance';
}

function versionOf({ event, date }: Row): number {
  return Math.max(event.version, (date !== undefined && event.exceptions[date]?.version) || 0);
}

function modifiedOf({ event, date }: Row): string {
  return (date !== undefined && event.exceptions[date]?.modified) || event.modified;
}

function bodyOf({ content }: Row): Wire {
  return { contentType: 'html', content: content.body };
}

function linkOf(row: Row, view: View): string {
  const item = encodeURIComponent(idOf(row, view));
  return `https://outlook.office365.com/owa/?itemid=${item}&exvsurl=1&path=/calendar/item`;
}

type Read = (row: Row, view: View) => unknown;

/** Undefined where Graph leaves a property out. */
const properties: Record<string, Read> = {
  createdDateTime: ({ event }) => wireInstant(event.created),
  lastModifiedDateTime: (row) => wireInstant(modifiedOf(row)),
  changeKey: (row, view) => changeKey(view.personId, versionOf(row)),
  categories: ({ content }) => content.categories,
  // Graph: transactionId is returned only if it was set.
  transactionId: ({ event, date }) => (date === undefined ? (event.transactionId ?? undefined) : undefined),
  originalStartTimeZone: ({ content }) => content.start.zone,
  originalEndTimeZone: ({ content }) => content.end.zone,
  originalStart: ({ event, date }) =>
    date === undefined ? undefined : new Date(originalStart(event, date).ms).toISOString().replace('.000', ''),
  iCalUId: ({ event }) => event.uid,
  reminderMinutesBeforeStart: ({ content }) => content.reminderMinutesBeforeStart,
  isReminderOn: ({ content }) => content.isReminderOn,
  hasAttachments: () => false,
  subject: ({ content }) => content.subject,
  bodyPreview: ({ content }) => preview(content.body),
  importance: ({ content }) => content.importance,
  sensitivity: ({ content }) => content.sensitivity,
  isAllDay: ({ content }) => content.isAllDay,
  isCancelled: ({ content }) => content.isCancelled,
  isOrganizer: ({ content }) => content.isOrganizer,
  responseRequested: ({ content }) => content.responseRequested,
  seriesMasterId: ({ event, date }, view) => (date === undefined ? null : eventId(view.personId, event, view.form)),
  showAs: ({ content }) => content.showAs,
  type: typeOf,
  webLink: linkOf,
  onlineMeetingUrl: () => null,
  isOnlineMeeting: ({ content }) => content.isOnlineMeeting,
  onlineMeetingProvider: ({ content }) => content.onlineMeetingProvider,
  allowNewTimeProposals: ({ content }) => content.allowNewTimeProposals,
  isDraft: () => false,
  hideAttendees: ({ content }) => content.hideAttendees,
  responseStatus: ({ content }) => content.responseStatus,
  body: bodyOf,
  start: ({ content }, view) => wireTime(content.start, content.isAllDay, view.zone),
  end: ({ content }, view) => wireTime(content.end, content.isAllDay, view.zone),
  location: ({ content }) => content.location,
  locations: ({ content }) => content.locations,
  recurrence: ({ event, date }) => (date === undefined && event.recurrence ? wireRecurrence(event.recurrence) : null),
  attendees: ({ content }) => content.attendees.map(wireAttendee),
  organizer: ({ content }) => wireRecipient(content.organizer),
  onlineMeeting: ({ content }) => content.onlineMeeting,
};

/** Graph: only on $select of one series master. */
function cancelledOccurrences({ event }: Row, view: View): string[] {
  const master = eventId(view.personId, event, view.form);
  return event.cancelled.map((date) => `OID.${master}.${date}`);
}

const lowerNames = new Map([...Object.keys(properties), 'id', 'cancelledOccurrences'].map((n) => [n.toLowerCase(), n]));

/** The right spelling of an event's property; undefined when there is none of that name. */
export function eventProperty(name: string): string | undefined {
  return lowerNames.get(name.toLowerCase());
}

export function readProperty(row: Row, view: View, name: string): unknown {
  if (name === 'id') return idOf(row, view);
  if (name === 'cancelledOccurrences') return cancelledOccurrences(row, view);
  return properties[name]?.(row, view);
}

/** The properties in `select` (all but those on demand, without it), id and etag always. */
export function wireEvent(row: Row, view: View, select?: string[]): Wire {
  const wire: Wire = { '@odata.etag': etag(view.personId, versionOf(row)), id: idOf(row, view) };
  for (const name of select ?? Object.keys(properties)) {
    const value = readProperty(row, view, name);
    if (value !== undefined) wire[name] = value;
  }
  return wire;
}

/** Graph: a delta shows an occurrence as a stub; the rest is its master's. */
export function wireStub(row: Row, view: View): Wire {
  return {
    '@odata.type': '#microsoft.graph.event',
    ...wireEvent(row, view, ['type', 'seriesMasterId', 'start', 'end']),
  };
}

export function rowVersion(row: Row): number {
  return versionOf(row);
}

/** What an id names: the item, or the occurrence of it that exists; undefined when the series has none that day. */
export function rowOf(event: StoredEvent, date?: string): Row | undefined {
  if (date === undefined) return { event, content: event.content };
  return hasOccurrence(event, date) ? { event, date, content: occurrenceContent(event, date) } : undefined;
}

export function isInWindow(row: Row, window: Window): boolean {
  return overlaps(row.content, window);
}

export function rowProperties({ event, date }: Row): Record<string, string> {
  return { ...event.properties, ...(date !== undefined && event.exceptions[date]?.properties) };
}

export interface Expand {
  propertyIds?: string[];
  calendar?: boolean;
}

/** Adds what $expand asks for. */
export function wireExpanded(row: Row, view: View, select: string[] | undefined, expand: Expand): Wire {
  const wire = wireEvent(row, view, select);
  const found = wireProperties(rowProperties(row), expand.propertyIds ?? []);
  if (found) wire['singleValueExtendedProperties'] = found;
  if (expand.calendar) wire['calendar'] = { id: calendarId(view.personId, row.event.calendar, view.form) };
  return wire;
}
