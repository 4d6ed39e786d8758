/** The mail of one mailbox, as plain JSON. */
import type { StoredAddress } from './state-parts';

/** Replaced, never changed. */
export type MessageContent = Readonly<{
  subject: string;
  /** HTML as the mailbox keeps it; empty for none. */
  body: string;
  from: StoredAddress;
  sender: StoredAddress;
  toRecipients: StoredAddress[];
  ccRecipients: StoredAddress[];
  bccRecipients: StoredAddress[];
  replyTo: StoredAddress[];
  /** ISO instants; of a draft when it was made. */
  receivedDateTime: string;
  sentDateTime: string;
  isDraft: boolean;
  isRead: boolean;
  internetMessageId: string;
  conversationId: string;
  importance: 'low' | 'normal' | 'high';
  categories: string[];
  sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  isProtected: boolean;
}>;

export const mailFolders = ['inbox', 'drafts', 'sentitems'] as const;

export interface StoredMessage {
  number: number;
  folder: (typeof mailFolders)[number];
  created: string;
  modified: string;
  version: number;
  content: MessageContent;
}

export interface MessagesState {
  messages: Record<string, StoredMessage>;
}
