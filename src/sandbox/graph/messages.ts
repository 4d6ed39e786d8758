/** The mail of a mailbox, below the level of requests: what seeds, loaders and tests use. Nothing here sends any. */
import type { World } from '../world';
import { notFound, validationFailure } from './errors';
import { cleanHtml, textToHtml } from './html';
import { guid, messageId, readMessageId } from './ids';
import { mailboxOf, nowIso, personOf } from './mailbox';
import { type MessageInput, type RecipientInput, readMessage, readMessageHistory } from './message-schema';
import type { MessageContent, MessagesState, StoredMessage } from './message-state';
import type { Mailbox, StoredAddress } from './state';

/** A snapshot of earlier days has none. */
function messagesOf(mailbox: Mailbox): MessagesState {
  return (mailbox.messages ??= { messages: {} });
}

export function allMessages(mailbox: Mailbox): StoredMessage[] {
  return Object.values(messagesOf(mailbox).messages);
}

/** Throws ErrorItemNotFound, or ErrorInvalidIdMalformed. */
export function findMessage(world: World, personId: string, id: string): StoredMessage {
  const message = messagesOf(mailboxOf(world, personId)).messages[readMessageId(personId, id).number];
  if (!message) throw notFound();
  return message;
}

export function insertMessage(mailbox: Mailbox, message: StoredMessage): void {
  messagesOf(mailbox).messages[message.number] = message;
}

export function removeMessage(mailbox: Mailbox, message: StoredMessage): void {
  Reflect.deleteProperty(messagesOf(mailbox).messages, String(message.number));
}

function addressOf({ emailAddress: { name, address } }: RecipientInput): StoredAddress {
  if (!address) throw validationFailure('At least one recipient is not valid.');
  return { name: name ?? address, address };
}

const people = ['toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo'] as const;

function recipients(input: MessageInput): Partial<MessageContent> {
  const sent = people.flatMap((name) => (input[name] ? [[name, input[name].map(addressOf)] as const] : []));
  const { from, sender } = input;
  return {
    ...Object.fromEntries(sent),
    ...(from && { from: addressOf(from) }),
    ...((sender ?? from) && { sender: addressOf((sender ?? from) as RecipientInput) }),
  };
}

function texts(input: MessageInput): Partial<MessageContent> {
  const { subject, body, isRead, importance, categories, internetMessageId } = input;
  const text = body?.content ?? '';
  const isText = (body?.contentType ?? 'text').toLowerCase() === 'text';
  return {
    ...(subject !== undefined && { subject: subject ?? '' }),
    ...(body !== undefined && { body: isText ? textToHtml(text) : cleanHtml(text) }),
    ...(isRead !== undefined && { isRead: isRead ?? false }),
    ...(importance !== undefined && { importance: importance ?? 'normal' }),
    ...(categories !== undefined && { categories: categories ?? [] }),
    ...(internetMessageId !== undefined && { internetMessageId }),
  };
}

/** The content after the write. Throws Graph's refusals. */
export function writtenMessage(base: MessageContent, input: MessageInput): MessageContent {
  return { ...base, ...recipients(input), ...texts(input) };
}

function newContent(owner: StoredAddress, number: number, now: string): MessageContent {
  return {
    ...{ subject: '', body: '', from: owner, sender: owner, importance: 'normal', sensitivity: 'normal' },
    ...{ toRecipients: [], ccRecipients: [], bccRecipients: [], replyTo: [], categories: [] },
    ...{ receivedDateTime: now, sentDateTime: now, isDraft: true, isRead: true, isProtected: false },
    internetMessageId: `<${guid(`message ${owner.address} ${number}`)}@${owner.address.split('@')[1] ?? 'mail'}>`,
    conversationId: `message ${owner.address} ${number}`,
  };
}

/** A draft that stands nowhere yet. Throws Graph's refusals. */
export function buildDraft(world: World, personId: string, input: MessageInput): StoredMessage {
  const { name, email } = personOf(world, personId);
  const number = world.nextNumber();
  const now = nowIso(world);
  const content = writtenMessage(newContent({ name, address: email }, number, now), input);
  return { number, folder: 'drafts', created: now, modified: now, version: world.nextNumber(), content };
}

function folderOf({ isDraft, from }: MessageContent, owner: string): StoredMessage['folder'] {
  if (isDraft) return 'drafts';
  return from.address.toLowerCase() === owner.toLowerCase() ? 'sentitems' : 'inbox';
}

/**
 * Puts a message into a mailbox as if it had come, been sent or been begun there. Graph-shaped JSON, and beyond what a
 * request may say: receivedDateTime, sentDateTime, isDraft (by default false), conversationId (any text), sensitivity and
 * isProtected. Answers the default id. Throws what Graph would refuse.
 */
export function addMessage(world: World, personId: string, message: Record<string, unknown>): string {
  const built = buildDraft(world, personId, readMessage(message));
  const history = readMessageHistory(message);
  const at = history.receivedDateTime ?? history.sentDateTime ?? built.created;
  const { from, internetMessageId } = built.content;
  const domain = from.address.split('@')[1] ?? 'mail';
  const content: MessageContent = {
    ...built.content,
    internetMessageId: message['internetMessageId']
      ? internetMessageId
      : internetMessageId.replace(/@.*>$/, `@${domain}>`),
    isDraft: history.isDraft ?? false,
    receivedDateTime: at,
    sentDateTime: history.sentDateTime ?? at,
    conversationId: history.conversationId ?? built.content.conversationId,
    sensitivity: history.sensitivity ?? 'normal',
    isProtected: history.isProtected ?? false,
  };
  const folder = folderOf(content, personOf(world, personId).email);
  insertMessage(mailboxOf(world, personId), { ...built, folder, created: at, modified: at, content });
  return messageId(personId, built, 'default');
}
