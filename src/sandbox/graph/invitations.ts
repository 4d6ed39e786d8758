/**
 * Who gets mail, and what it does to the mailboxes of this organisation.
 *
 * 1. Only a write of the organiser mails, and every one of theirs does: there is no switch to suppress it.
 * 2. An attendee who is a person of this world gets a copy in the default calendar; it is found again by its uid,
 *    follows the organiser's changes and is marked when the meeting is cancelled. Another time asks for another answer
 *    (MS-OXOCAL: a full update), any other change leaves the answer as it is.
 * 3. A write that changes attendees only goes to the changed ones (Graph: event-update).
 */
import type { OutboxMail, World } from '../world';
import { noTime } from './event-input';
import { insertEvent, mailboxOf, nowIso, removeEvent, touchEvent } from './mailbox';
import type { EventContent, StoredAddress, StoredAttendee, StoredEvent, StoredResponse } from './state';

function isSame(one: StoredAddress, other: StoredAddress): boolean {
  return one.address.toLowerCase() === other.address.toLowerCase();
}

export function guests(content: EventContent): StoredAttendee[] {
  return content.attendees.filter((attendee) => !isSame(attendee, content.organizer));
}

export function personByAddress(world: World, address: string): string | undefined {
  return world.state.people.find((person) => person.email.toLowerCase() === address.toLowerCase())?.id;
}

/** The meeting of that uid as this person has it. */
export function copyOf(world: World, personId: string, uid: string): StoredEvent | undefined {
  const mailbox = mailboxOf(world, personId);
  const number = mailbox.eventByUid[uid];
  return number === undefined ? undefined : mailbox.events[number];
}

function isAtSameTime(one: EventContent, other: EventContent): boolean {
  return one.start.ms === other.start.ms && one.end.ms === other.end.ms && one.isAllDay === other.isAllDay;
}

/** What a guest sees of the meeting: the organiser's own categories and reminder stay at home. */
function guestContent(content: EventContent, before?: EventContent): EventContent {
  const answered = before && isAtSameTime(before, content) ? before : undefined;
  return {
    ...content,
    isOrganizer: false,
    responseStatus: answered?.responseStatus ?? { response: 'notResponded', time: noTime },
    categories: before?.categories ?? [],
    showAs: answered?.showAs ?? 'tentative',
    isReminderOn: before?.isReminderOn ?? true,
    reminderMinutesBeforeStart: before?.reminderMinutesBeforeStart ?? 15,
  };
}

function putCopy(world: World, personId: string, event: StoredEvent): void {
  const mailbox = mailboxOf(world, personId);
  const now = nowIso(world);
  const copy = copyOf(world, personId, event.uid);
  const series = { recurrence: event.recurrence, exceptions: event.exceptions, cancelled: event.cancelled };
  if (copy) {
    Object.assign(copy, structuredClone({ ...series, content: guestContent(event.content, copy.content) }));
    touchEvent(world, mailbox, copy, 'change');
    return;
  }
  insertEvent(world, mailbox, {
    ...structuredClone({ ...series, content: guestContent(event.content) }),
    number: world.nextNumber(),
    generation: 0,
    calendar: mailbox.defaultCalendar,
    uid: event.uid,
    transactionId: null,
    created: now,
    modified: now,
    version: world.nextNumber(),
    properties: {},
  });
}

function cancelCopy(world: World, personId: string, uid: string): void {
  const copy = copyOf(world, personId, uid);
  if (!copy) return;
  copy.content = {
    ...copy.content,
    subject: `Canceled: ${copy.content.subject}`,
    isCancelled: true,
    showAs: 'free',
  };
  touchEvent(world, mailboxOf(world, personId), copy, 'change');
}

type Kind = 'invitation' | 'update' | 'cancellation';

const subjectPrefix: Record<Kind, string> = { invitation: '', update: 'Updated: ', cancellation: 'Canceled: ' };

interface Notice {
  event: StoredEvent;
  to: StoredAttendee[];
  kind: Kind;
  /** An occurrence's mail leaves the copies of the series as they are, but for what the series itself shows. */
  subject: string;
}

function send(world: World, { event, to, kind, subject }: Notice): void {
  const from = event.content.organizer.address;
  for (const { address } of to) {
    const mail: Omit<OutboxMail, 'at'> = { from, to: address, kind, subject: subjectPrefix[kind] + subject };
    world.mail(mail);
  }
}

/** The meeting has just been made. */
export function invite(world: World, event: StoredEvent): void {
  tell(world, event, guests(event.content), 'invitation', event.content.subject);
}

/** Mails them, and does to their copies what the mail says. */
export function tell(world: World, event: StoredEvent, to: StoredAttendee[], kind: Kind, subject: string): void {
  send(world, { event, to, kind, subject });
  for (const { address } of to) {
    const personId = personByAddress(world, address);
    if (personId === undefined) continue;
    if (kind === 'cancellation') cancelCopy(world, personId, event.uid);
    else putCopy(world, personId, event);
  }
}

/**
 * The organiser has changed the meeting, or one occurrence of it: `before` and `after` are its contents.
 * Nobody is told when the meeting is not the writer's own.
 */
export function tellChange(
  world: World,
  event: StoredEvent,
  change: { before: EventContent; after: EventContent; attendeesOnly: boolean },
): void {
  const { before, after, attendeesOnly } = change;
  if (!after.isOrganizer) return;
  const added = guests(after).filter((one) => !guests(before).some((other) => isSame(one, other)));
  const gone = guests(before).filter((one) => !guests(after).some((other) => isSame(one, other)));
  const kept = guests(after).filter((one) => !added.includes(one));
  tell(world, event, added, 'invitation', after.subject);
  tell(world, event, gone, 'cancellation', after.subject);
  if (!attendeesOnly) tell(world, event, kept, 'update', after.subject);
}

/** The organiser cancels or deletes the meeting; one that is cancelled already says nothing. */
export function tellCancellation(world: World, event: StoredEvent): void {
  if (!event.content.isOrganizer || event.content.isCancelled) return;
  tell(world, event, guests(event.content), 'cancellation', event.content.subject);
}

/** The organiser cancels one occurrence: the copies of the series lose it. */
export function tellOccurrenceCancelled(world: World, event: StoredEvent, content: EventContent): void {
  if (!content.isOrganizer) return;
  send(world, { event, to: guests(content), kind: 'cancellation', subject: content.subject });
  for (const { address } of guests(content)) {
    const personId = personByAddress(world, address);
    const copy = personId === undefined ? undefined : copyOf(world, personId, event.uid);
    if (copy) copy.cancelled = [...event.cancelled];
  }
}

const replies = { accepted: 'Accepted', tentativelyAccepted: 'Tentative', declined: 'Declined' } as const;

const shownAs = { accepted: 'busy', tentativelyAccepted: 'tentative', declined: 'free' } as const;

export interface Reply {
  response: keyof typeof replies;
  isMailed: boolean;
  /** A declined copy stays in the calendar: Outlook's setting "Show declined events". */
  isKept?: boolean;
}

/**
 * An attendee answers. Declining removes the copy. The organiser's list of attendees follows only where the invitation
 * went out from the primary calendar (Graph: isTallyingResponses).
 */
export function answer(world: World, personId: string, event: StoredEvent, reply: Reply): void {
  const me = world.person(personId);
  if (!me) return;
  const { response, isMailed, isKept = false } = reply;
  const status: StoredResponse = { response, time: nowIso(world) };
  event.content = { ...event.content, responseStatus: status, showAs: shownAs[response] };
  const mailbox = mailboxOf(world, personId);
  touchEvent(world, mailbox, event, 'change');
  if (response === 'declined' && !isKept) removeEvent(world, mailbox, event);
  if (!isMailed) return;
  const to = event.content.organizer.address;
  world.mail({ from: me.email, to, kind: 'mail', subject: `${replies[response]}: ${event.content.subject}` });
  tally(world, event, me.email, status);
}

function tally(world: World, copy: StoredEvent, address: string, status: StoredResponse): void {
  const organizer = personByAddress(world, copy.content.organizer.address);
  const meeting = organizer === undefined ? undefined : copyOf(world, organizer, copy.uid);
  if (organizer === undefined || !meeting) return;
  const mailbox = mailboxOf(world, organizer);
  if (meeting.calendar !== mailbox.defaultCalendar) return;
  const attendees = meeting.content.attendees.map((each) =>
    each.address.toLowerCase() === address.toLowerCase() ? { ...each, status } : each,
  );
  meeting.content = { ...meeting.content, attendees };
  touchEvent(world, mailbox, meeting, 'change');
}
