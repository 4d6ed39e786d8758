import * as z from 'zod/mini';
import type { Address, ItemWish } from '../office-wish';
import type { GraphApi } from './graph-api';
import { plainText } from './plain-text';

/** An item that is open in Outlook: shown on the page, and handed to the task pane. */
export interface OpenItem {
  wish: ItemWish;
  /** Of a meeting that somebody else organises. */
  invitation: { response: string; isCancelled: boolean } | null;
  /** What Outlook hands to the add-in. */
  shows: Shows;
}

export type Shows = 'everything' | 'no text' | 'nothing';

export interface Opened extends OpenItem {
  /** Another one for another item. */
  number: number;
}

/** Null where the add-in finds no item. */
export function handedOut(opened: OpenItem | null): ItemWish | null {
  if (!opened || opened.shows === 'nothing') return null;
  return opened.shows === 'no text' ? { ...opened.wish, isProtected: true } : opened.wish;
}

export const recipientShape = z.object({
  emailAddress: z.object({ name: z.nullish(z.string()), address: z.nullish(z.string()) }),
});

export function addressOf({ emailAddress: { name, address } }: z.infer<typeof recipientShape>): Address {
  return { displayName: name ?? '', emailAddress: address ?? '' };
}

const sensitivity = z.enum(['normal', 'personal', 'private', 'confidential']);
const time = z.object({ dateTime: z.string() });
const meetingShape = z.object({
  id: z.string(),
  subject: z.nullish(z.string()),
  body: z.object({ content: z.string() }),
  organizer: recipientShape,
  attendees: z.array(z.object({ ...recipientShape.shape, type: z.string() })),
  start: time,
  end: time,
  location: z.object({ displayName: z.nullish(z.string()) }),
  sensitivity,
  isOrganizer: z.boolean(),
  isCancelled: z.boolean(),
  type: z.string(),
  responseStatus: z.object({ response: z.string() }),
});

const path = (id: string) => `/me/events/${encodeURIComponent(id)}`;

/** Whose meeting it is writes it, as Outlook opens it; everybody else reads it. */
export async function openMeeting(graph: GraphApi, id: string): Promise<OpenItem> {
  const select = Object.keys(meetingShape.shape).join(',');
  const event = z.parse(meetingShape, await graph.call(`${path(id)}?$select=${select}`));
  const { isOrganizer, isCancelled, attendees } = event;
  const typed = (isOptional: boolean) =>
    attendees.filter(({ type }) => (type === 'optional') === isOptional).map(addressOf);
  const wish: ItemWish = {
    ...{ id: event.id, itemType: 'appointment', mode: isOrganizer ? 'compose' : 'read', subject: event.subject ?? '' },
    ...{ organizer: addressOf(event.organizer), requiredAttendees: typed(false), optionalAttendees: typed(true) },
    ...{ start: instant(event.start.dateTime), end: instant(event.end.dateTime), body: plainText(event.body.content) },
    ...{ location: event.location.displayName ?? '', sensitivity: event.sensitivity },
    repeats: event.type !== 'singleInstance',
  };
  const invitation = isOrganizer ? null : { response: event.responseStatus.response, isCancelled };
  return { wish, invitation, shows: 'everything' };
}

/** Graph: without another wish, times are UTC. */
const instant = (dateTime: string) => `${dateTime.slice(0, 19)}Z`;

export function compose(wish: ItemWish): OpenItem {
  return { wish: { ...wish, mode: 'compose' }, invitation: null, shows: 'everything' };
}

/** Of a message that is read. */
export function replyTo({ from, subject = '', conversationId }: ItemWish): OpenItem {
  return compose({
    ...{ itemType: 'message', subject: /^re:/i.test(subject) ? subject : `RE: ${subject}`, body: '' },
    ...(from && { to: [from] }),
    ...(conversationId !== undefined && { conversationId }),
  });
}

/** Saves a meeting that is being written; who is on it gets Outlook's invitation. Answers its id. */
export async function saveMeeting(graph: GraphApi, wish: ItemWish): Promise<string> {
  const { subject = '', body = '', start = '', end = '', location = '' } = wish;
  const attendees = [
    ...(wish.requiredAttendees ?? []).map((each) => attendee(each, 'required')),
    ...(wish.optionalAttendees ?? []).map((each) => attendee(each, 'optional')),
  ];
  const made = await graph.call('/me/events', {
    method: 'POST',
    body: {
      ...{ subject, body: { contentType: 'text', content: body }, location: { displayName: location }, attendees },
      ...{ start: utc(start), end: utc(end), sensitivity: wish.sensitivity ?? 'normal' },
    },
  });
  return z.parse(z.object({ id: z.string() }), made).id;
}

const utc = (at: string) => ({ dateTime: at.slice(0, 19), timeZone: 'UTC' });

function attendee({ displayName, emailAddress }: Address, type: 'required' | 'optional') {
  return { type, emailAddress: { name: displayName || emailAddress, address: emailAddress } };
}

export type Answer = 'accept' | 'tentativelyAccept' | 'decline';

export async function answerInvitation(graph: GraphApi, id: string, answer: Answer): Promise<void> {
  await graph.call(`${path(id)}/${answer}`, { method: 'POST', body: {} });
}

/** What the organiser of an invitation does, at home. */
export async function organizerDoes(graph: GraphApi, { id = '', start, end }: ItemWish, deed: 'move' | 'cancel') {
  const times = { start: dayLater(start), end: dayLater(end), timeZone: 'UTC' };
  const body = { do: deed, ...(deed === 'move' && times) };
  await graph.deed('POST', `events/${encodeURIComponent(id)}/organizer`, body);
}

function dayLater(at = ''): string {
  return new Date(Date.parse(at) + 86_400_000).toISOString().slice(0, 19);
}

export interface Invitation {
  name: string;
  address: string;
  title: string;
  /** Wall clock of the mailbox's zone. */
  start: string;
  end: string;
}

/** Somebody else invites the person. */
export async function invite(graph: GraphApi, { name, address, title, start, end }: Invitation): Promise<void> {
  const timeZone = await graph.windowsZone();
  const body = { from: { name, address }, subject: title, start: `${start}:00`, end: `${end}:00`, timeZone };
  await graph.deed('POST', 'invitations', body);
}
