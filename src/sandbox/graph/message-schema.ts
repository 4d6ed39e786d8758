/** The message that a request may carry, checked as Graph checks it. */
import { z } from 'zod';
import { readBody } from './event-schema';

const recipient = z.strictObject({
  emailAddress: z.strictObject({ name: z.string().nullish(), address: z.string().nullish() }),
});
const body = z.strictObject({
  contentType: z
    .string()
    .regex(/^(text|html)$/i)
    .nullish(),
  content: z.string().nullish(),
});

/** What may be said of any message, and what of a draft alone. */
const always = {
  isRead: z.boolean().nullish(),
  importance: z.enum(['low', 'normal', 'high']).nullish(),
  categories: z.array(z.string()).nullish(),
};
const ofDrafts = {
  subject: z.string().nullish(),
  body: body.nullish(),
  from: recipient.optional(),
  sender: recipient.optional(),
  toRecipients: z.array(recipient).optional(),
  ccRecipients: z.array(recipient).optional(),
  bccRecipients: z.array(recipient).optional(),
  replyTo: z.array(recipient).optional(),
  internetMessageId: z.string().optional(),
};

const messageSchema = z.strictObject({ ...always, ...ofDrafts });

const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'not an instant');

/** What only the mailbox itself may say of a message: taken from addMessage, dropped from a request. */
const historySchema = z.object({
  receivedDateTime: instant.optional(),
  sentDateTime: instant.optional(),
  isDraft: z.boolean().optional(),
  conversationId: z.string().optional(),
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']).optional(),
  isProtected: z.boolean().optional(),
});

/** Graph: sent in a write, they are ignored. */
const readOnly = new Set([
  ...Object.keys(historySchema.shape),
  ...['id', 'changeKey', 'createdDateTime', 'lastModifiedDateTime', 'bodyPreview', 'hasAttachments', 'webLink'],
  ...['parentFolderId', 'conversationIndex', 'isDeliveryReceiptRequested', 'isReadReceiptRequested'],
  ...['inferenceClassification', 'flag', 'uniqueBody'],
]);

export type MessageInput = z.infer<typeof messageSchema>;
type MessageHistory = z.infer<typeof historySchema>;
export type RecipientInput = z.infer<typeof recipient>;

export function readMessage(sent: unknown): MessageInput {
  const isObject = typeof sent === 'object' && sent !== null && !Array.isArray(sent);
  const kept = isObject ? Object.fromEntries(Object.entries(sent).filter(([name]) => !readOnly.has(name))) : sent;
  return readBody(messageSchema, kept, 'message');
}

export function readMessageHistory(sent: unknown): MessageHistory {
  return readBody(historySchema, sent, 'message');
}

/** The first property in the write that only a draft takes. */
export function draftProperty(input: MessageInput): string | undefined {
  return Object.keys(input).find((name) => name in ofDrafts);
}
