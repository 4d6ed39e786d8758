/**
 * Meetings that others organise, as they reach one person's mailbox: invitations from outside and by colleagues, what
 * their organisers do to them, and the person's answer with a setting that Graph does not know.
 *
 * 1. A colleague's meeting is a real one in the colleague's calendar; their deeds are done there.
 * 2. One from outside is kept nowhere but in the guests' copies: a deed makes the organiser's one of any copy, as far as
 *    guests know it, and tells it to all of them.
 * 3. No occurrence of a series is told or answered by itself here.
 */
import type { World } from '../world';
import { invalidRequest } from './errors';
import { writtenContent } from './event-input';
import { type EventInput, readEvent } from './event-schema';
import { changeWhole, removeRow } from './event-writes';
import { buildEvent, deleteEvent } from './events';
import { eventId } from './ids';
import { answer, copyOf, guests, invite, personByAddress, type Reply, tell } from './invitations';
import { defaultCalendar, findEvent, insertEvent, mailboxOf, personOf } from './mailbox';
import type { EventContent, StoredAddress, StoredEvent } from './state';

/** `event` is Graph-shaped; the person is invited without standing among its attendees. */
export interface Invitation {
  from: StoredAddress;
  event: Record<string, unknown>;
}

export type OrganizerDeed =
  | { do: 'move'; start: string; end: string; timeZone?: string | undefined }
  | { do: 'change'; subject?: string | undefined; location?: string | undefined }
  | { do: 'cancel' }
  | { do: 'remove' };

function withGuest(event: Record<string, unknown>, me: StoredAddress): EventInput {
  const input = readEvent(event);
  const others = (input.attendees ?? []).filter(
    (each) => each.emailAddress.address?.toLowerCase() !== me.address.toLowerCase(),
  );
  return { ...input, attendees: [{ emailAddress: me, type: 'required' }, ...others] };
}

/** Puts an invitation into the person's default calendar. Answers the default id. Throws what Graph would refuse. */
export function inviteTo(world: World, personId: string, { from, event }: Invitation): string {
  const me = personOf(world, personId);
  const host = personByAddress(world, from.address);
  if (host === personId) throw invalidRequest('Nobody is invited by themselves.');
  const input = withGuest(event, { name: me.name, address: me.email });
  const hosted = hostedMeeting(world, host ?? personId, input);
  if (host === undefined) hosted.content = { ...hosted.content, organizer: from, isOrganizer: false };
  else insertEvent(world, mailboxOf(world, host), hosted);
  invite(world, hosted);
  const copy = copyOf(world, personId, hosted.uid);
  if (!copy) throw new Error('The invitation has not arrived.');
  return eventId(personId, copy, 'default');
}

function hostedMeeting(world: World, host: string, input: EventInput): StoredEvent {
  return buildEvent(world, host, input, defaultCalendar(mailboxOf(world, host)).number);
}

function invitedTo(world: World, personId: string, id: string): StoredEvent {
  const { event, date } = findEvent(world, personId, id);
  if (date !== undefined) throw invalidRequest('One occurrence cannot be told or answered here.');
  if (event.content.isOrganizer) throw invalidRequest('This person organises the meeting.');
  return event;
}

function written(deed: OrganizerDeed, { start }: EventContent): EventInput {
  if (deed.do === 'move') {
    const timeZone = deed.timeZone ?? start.zone;
    return readEvent({ start: { dateTime: deed.start, timeZone }, end: { dateTime: deed.end, timeZone } });
  }
  if (deed.do !== 'change') return {};
  const { subject, location } = deed;
  return readEvent({
    ...(subject !== undefined && { subject }),
    ...(location !== undefined && { location: { displayName: location } }),
  });
}

/** What the organiser of the meeting, or for `remove` the person with the copy, does to it. */
export function organizerDoes(world: World, personId: string, id: string, deed: OrganizerDeed): void {
  if (deed.do === 'remove') {
    deleteEvent(world, personId, id);
    return;
  }
  const copy = invitedTo(world, personId, id);
  if (copy.content.isCancelled) throw invalidRequest('The organizer has cancelled this meeting.');
  const host = personByAddress(world, copy.content.organizer.address);
  const original = host === undefined ? undefined : copyOf(world, host, copy.uid);
  if (host !== undefined && original?.content.isOrganizer === true) colleagueDoes(world, host, original, deed);
  else outsiderDoes(world, copy, deed);
}

function colleagueDoes(world: World, host: string, event: StoredEvent, deed: OrganizerDeed): void {
  const writing = { world, mailbox: mailboxOf(world, host), person: personOf(world, host) };
  if (deed.do === 'cancel') removeRow(writing, { event, content: event.content });
  else changeWhole(writing, event, written(deed, event.content));
}

/** The organiser knows of no answer's copy: what the guests' copies say of themselves is theirs. */
function outsiderDoes(world: World, copy: StoredEvent, deed: OrganizerDeed): void {
  const told = guests(copy.content);
  if (deed.do === 'cancel') {
    tell(world, copy, told, 'cancellation', copy.content.subject);
    return;
  }
  const content = writtenContent(copy.content, written(deed, copy.content), `meeting ${copy.uid}`);
  tell(world, { ...copy, content }, told, 'update', content.subject);
}

/** The person's answer, mailed to the organiser. */
export function respondTo(world: World, personId: string, id: string, reply: Omit<Reply, 'isMailed'>): void {
  answer(world, personId, invitedTo(world, personId, id), { ...reply, isMailed: true });
}
