import * as z from 'zod/mini';
import type { ItemWish } from '../office-wish';
import { changedKeys, differencesBetween, type Change, type Seen, type Thing } from './differences';
import type { GraphApi } from './graph-api';
import { addressOf, recipientShape, type OpenItem } from './opened';
import { plainText } from './plain-text';

const text = z.nullish(z.string());
const messageShape = z.object({
  id: z.string(),
  subject: text,
  bodyPreview: text,
  body: z.object({ contentType: z.string(), content: z.string() }),
  from: z.nullish(recipientShape),
  toRecipients: z.array(recipientShape),
  ccRecipients: z.array(recipientShape),
  bccRecipients: z.array(recipientShape),
  receivedDateTime: text,
  createdDateTime: text,
  isDraft: z.boolean(),
  /** The sandbox's: Outlook does not hand out the text. */
  isProtected: z.optional(z.boolean()),
  internetMessageId: text,
  conversationId: text,
});
type Message = z.infer<typeof messageShape>;

/** A message as the mailbox lists it. */
export interface MailRow extends Thing {
  from: string;
  preview: string;
  /** ISO instant. */
  at: string;
  isDraft: boolean;
  isProtected: boolean;
  wish: ItemWish;
}

export type MailLook = Seen<MailRow>;

export const mailWords = {
  one: 'message',
  many: 'messages',
  home: 'folder',
  homes: 'folders',
  where: '',
  gone: 'here',
};

const whole = { id: 'mail', name: 'Mail', canEdit: true, isDefault: true, total: 0 };
const selected = Object.keys(messageShape.shape).join(',');

/** All messages, newest first, drafts before them. */
export async function lookAtMail(graph: GraphApi): Promise<MailLook> {
  const messages = await graph.all(messageShape, `/me/messages?$top=100&$select=${selected}`);
  const entries = messages.map(rowOf).sort((a, b) => Number(b.isDraft) - Number(a.isDraft) || (a.at < b.at ? 1 : -1));
  return { entries, homes: [whole], deleted: null };
}

export function mailChanges(before: MailLook, after: MailLook): Change[] {
  return differencesBetween(before, after, (old, now) => changedKeys(old, now, { title: 'subject', preview: 'text' }));
}

export function openMessage({ wish, isProtected }: MailRow): OpenItem {
  return { wish, invitation: null, shows: isProtected ? 'no text' : 'everything' };
}

function rowOf(message: Message): MailRow {
  const { id, subject, from, isDraft, receivedDateTime, createdDateTime } = message;
  const at = receivedDateTime ?? createdDateTime ?? '';
  const sender = from && addressOf(from);
  return {
    ...{ id, root: id, home: whole.id, title: subject ?? '', at, isDraft, preview: message.bodyPreview ?? '' },
    from: sender ? sender.displayName || sender.emailAddress : '',
    isProtected: message.isProtected === true,
    wish: wishOf(message, at),
  };
}

function wishOf({ id, body, from, isDraft, ...message }: Message, at: string): ItemWish {
  const { internetMessageId, conversationId } = message;
  return {
    ...{ id, itemType: 'message', mode: isDraft ? 'compose' : 'read', subject: message.subject ?? '' },
    body: body.contentType.toLowerCase() === 'html' ? plainText(body.content) : body.content,
    ...(from && { from: addressOf(from) }),
    ...{ to: message.toRecipients.map(addressOf), cc: message.ccRecipients.map(addressOf) },
    bcc: message.bccRecipients.map(addressOf),
    ...(internetMessageId && !isDraft && { internetMessageId }),
    ...(conversationId && { conversationId }),
    ...(at !== '' && { dateTimeCreated: at }),
  };
}
