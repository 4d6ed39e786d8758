/**
 * Reading and changing one mailbox, below the level of requests: no mails, no refusals but for what is not there.
 * Whatever a delta must tell goes through `record`.
 */
import type { Person } from '../person';
import type { World } from '../world';
import { notFound } from './errors';
import { type ItemRef, readCalendarId, readEventId } from './ids';
import type { LogEntry, Mailbox, StoredCalendar, StoredEvent } from './state';

export function mailboxOf(world: World, personId: string): Mailbox {
  const mailbox = world.state.graph.mailboxes[personId];
  if (!mailbox) throw new Error(`There is no mailbox of ${personId}.`);
  return mailbox;
}

export function personOf(world: World, personId: string): Person {
  const person = world.person(personId);
  if (!person) throw new Error(`There is no person ${personId}.`);
  return person;
}

export function nowIso(world: World): string {
  return world.now('graph').toISOString();
}

export function defaultCalendar(mailbox: Mailbox): StoredCalendar {
  const calendar = mailbox.calendars[mailbox.defaultCalendar];
  if (!calendar) throw notFound();
  return calendar;
}

/** Throws ErrorItemNotFound, or ErrorInvalidIdMalformed. */
export function findCalendar(world: World, personId: string, id: string): StoredCalendar {
  const calendar = mailboxOf(world, personId).calendars[readCalendarId(personId, id)];
  if (!calendar) throw notFound();
  return calendar;
}

/** An item, and the date when the id names one occurrence of it. */
export interface Found {
  event: StoredEvent;
  date?: string;
}

function matches(event: StoredEvent | undefined, ref: ItemRef): event is StoredEvent {
  return event !== undefined && (ref.generation === undefined || ref.generation === event.generation);
}

/** Throws ErrorItemNotFound, or ErrorInvalidIdMalformed. */
export function findEvent(world: World, personId: string, id: string): Found {
  const ref = readEventId(personId, id);
  const event = mailboxOf(world, personId).events[ref.number];
  if (!matches(event, ref)) throw notFound();
  return { event, ...(ref.date !== undefined && { date: ref.date }) };
}

/** Appends to the calendar's log; a calendar that is gone has none. */
export function record(
  world: World,
  mailbox: Mailbox,
  event: StoredEvent,
  what: LogEntry['what'],
  date?: string,
): void {
  mailbox.calendars[event.calendar]?.log.push({
    sequence: world.nextNumber(),
    at: world.now('graph').getTime(),
    item: event.number,
    generation: event.generation,
    what,
    ...(date !== undefined && { date }),
  });
}

export function insertEvent(world: World, mailbox: Mailbox, event: StoredEvent): void {
  mailbox.events[event.number] = event;
  mailbox.eventByUid[event.uid] = event.number;
  record(world, mailbox, event, 'in');
}

/** Gives the item a new version; a change that no delta tells leaves `what` out. */
export function touchEvent(world: World, mailbox: Mailbox, event: StoredEvent, what?: 'change'): void {
  event.version = world.nextNumber();
  event.modified = nowIso(world);
  if (what) record(world, mailbox, event, what);
}

/** To Deleted Items, silently. */
export function removeEvent(world: World, mailbox: Mailbox, event: StoredEvent): void {
  record(world, mailbox, event, 'out');
  Reflect.deleteProperty(mailbox.events, String(event.number));
  if (mailbox.eventByUid[event.uid] === event.number) Reflect.deleteProperty(mailbox.eventByUid, event.uid);
  mailbox.deleted[event.number] = event;
}

/** To another calendar: the default id changes, the immutable one does not. */
export function relocateEvent(world: World, mailbox: Mailbox, event: StoredEvent, calendar: number): void {
  record(world, mailbox, event, 'out');
  event.generation += 1;
  event.calendar = calendar;
  touchEvent(world, mailbox, event);
  record(world, mailbox, event, 'in');
}

export function eventsIn(mailbox: Mailbox, calendar: number): StoredEvent[] {
  return Object.values(mailbox.events).filter((event) => event.calendar === calendar);
}
