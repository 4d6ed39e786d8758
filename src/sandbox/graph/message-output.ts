/** A message as Graph answers it, property by property, so that filters read what answers show. */
import { createHash } from 'node:crypto';
import type { View, Wire } from './event-output';
import { htmlToText, preview } from './html';
import { changeKey, etag, mailFolderId, messageId } from './ids';
import { mailFolders, type MessageContent, type StoredMessage } from './message-state';
import type { StoredAddress } from './state';

export type MessageView = View & {
  /** What `Prefer: outlook.body-content-type` asks for. */
  bodyType: 'html' | 'text';
  /** Whether the desk asks, which stands for Outlook itself. */
  isDesk: boolean;
};

type Read = (message: StoredMessage, view: MessageView) => unknown;

function seconds(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19)}Z`;
}

function wireRecipient({ name, address }: StoredAddress): Wire {
  return { emailAddress: { name, address } };
}

function bodyOf({ content: { body } }: StoredMessage, { bodyType }: MessageView): Wire {
  return bodyType === 'text'
    ? { contentType: 'text', content: htmlToText(body).replaceAll('\n', '\r\n') }
    : { contentType: 'html', content: body };
}

/** Ids of conversations name no item that could be asked for. */
function conversation(name: string): Buffer {
  return createHash('sha256').update(`conversation ${name}`).digest();
}

function linkOf(message: StoredMessage, view: View): string {
  const item = encodeURIComponent(messageId(view.personId, message, view.form));
  return `https://outlook.office365.com/owa/?ItemID=${item}&exvsurl=1&viewmodel=ReadMessageItem`;
}

const lists = ['toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo'] as const;
const plain = ['importance', 'categories', 'internetMessageId', 'subject', 'isRead', 'isDraft'] as const;

/** No properties of Graph, and answered to the desk alone: what else Outlook itself knows of a message. */
const ours = ['sensitivity', 'isProtected'] as const;

function same(names: readonly (keyof MessageContent)[]): Record<string, Read> {
  return Object.fromEntries(names.map((name) => [name, ({ content }: StoredMessage) => content[name]]));
}

const properties: Record<string, Read> = {
  createdDateTime: ({ created }) => seconds(created),
  lastModifiedDateTime: ({ modified }) => seconds(modified),
  changeKey: ({ version }, { personId }) => changeKey(personId, version),
  receivedDateTime: ({ content }) => seconds(content.receivedDateTime),
  sentDateTime: ({ content }) => seconds(content.sentDateTime),
  hasAttachments: () => false,
  ...same(plain),
  bodyPreview: ({ content }) => preview(content.body),
  parentFolderId: ({ folder }, { personId, form }) => mailFolderId(personId, mailFolders.indexOf(folder) + 1, form),
  conversationId: ({ content }) => `AAQk${conversation(content.conversationId).toString('base64url')}=`,
  conversationIndex: ({ content }) => conversation(content.conversationId).subarray(0, 21).toString('base64'),
  isDeliveryReceiptRequested: () => false,
  isReadReceiptRequested: () => false,
  webLink: linkOf,
  inferenceClassification: () => 'focused',
  body: bodyOf,
  sender: ({ content }) => wireRecipient(content.sender),
  from: ({ content }) => wireRecipient(content.from),
  ...Object.fromEntries(lists.map((name): [string, Read] => [name, ({ content }) => content[name].map(wireRecipient)])),
  flag: () => ({ flagStatus: 'notFlagged' }),
};

const onDemand: Record<string, Read> = { uniqueBody: bodyOf };
const forDesk: Record<string, Read> = { ...properties, ...same(ours) };

const all: Record<string, Read> = { ...forDesk, ...onDemand };
const lowerNames = new Map(['id', ...Object.keys(all)].map((name) => [name.toLowerCase(), name]));

/** The right spelling of a message's property; undefined when there is none of that name. */
export function messageProperty({ isDesk }: MessageView): (name: string) => string | undefined {
  return (name) => {
    const spelled = lowerNames.get(name.toLowerCase());
    return isDesk || !ours.some((each) => each === spelled) ? spelled : undefined;
  };
}

export function readMessageProperty(message: StoredMessage, view: MessageView, name: string): unknown {
  if (name === 'id') return messageId(view.personId, message, view.form);
  return all[name]?.(message, view);
}

/** The properties in `select` (all but those on demand, without it), id and etag always. */
export function wireMessage(message: StoredMessage, view: MessageView, select?: string[]): Wire {
  const names = select ?? Object.keys(view.isDesk ? forDesk : properties);
  return {
    '@odata.etag': etag(view.personId, message.version),
    id: messageId(view.personId, message, view.form),
    ...Object.fromEntries(names.map((name) => [name, readMessageProperty(message, view, name)])),
  };
}
