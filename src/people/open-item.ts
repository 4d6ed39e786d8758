import type { MeetingTime } from '../model/time';

/** The item that is open in Outlook, as the panel needs it: hostile texts, as Outlook hands them out. */
export interface ShownItem {
  /** Another one for another item. The same item changes under it: recipients come and go while a message is written. */
  key: string;
  kind: 'message' | 'meeting';
  mode: 'read' | 'compose';
  /** Of a meeting: whose it is. Null where Outlook does not say, and for messages. */
  role: 'organizer' | 'attendee' | null;
  /** Graph's, in the form that Outlook knows; null where there is none. */
  graphId: string | null;
  /** Why there is none: not saved yet, or Outlook does not tell. */
  withoutId: 'unsaved' | 'unknown' | null;
  subject: string;
  /** Everybody on it, in Outlook's order, the person of the mailbox too. */
  people: Participant[];
  /** Of a meeting. */
  time: MeetingTime | null;
  /** Of a message: names it in every mailbox; null where there is none yet. */
  messageId: string | null;
  /** Of a message that is read: when it came (ISO instant). */
  at: string | null;
  isRecurring: boolean;
  isPrivate: boolean;
  /** Encrypted or otherwise protected: Outlook shows add-ins little or nothing of it. */
  isProtected: boolean;
}

export interface Participant {
  name: string;
  /** As Outlook has it; '' where there is none. */
  address: string;
  role: 'from' | 'to' | 'cc' | 'bcc' | 'organizer' | 'required' | 'optional';
}

export interface OpenItemPort {
  /** The addresses that are the person's own, in lower case. */
  me: string[];
  /**
   * Calls with the item as soon as it is read, and then at every change; null: none is open, or several are. Returns the
   * way to end it.
   */
  subscribe(listener: (item: ShownItem | null) => void): () => void;
  /** The plain text of the message that is open; '' where it cannot be read. Never throws. */
  bodyText(): Promise<string>;
  /**
   * Notes on the item with this key, if it is still open, which record it belongs to: past the item itself, nobody is
   * told of a change. Never throws: where Outlook does not do it, a later run does.
   * @param record what `Added.record` says
   */
  mark(key: string, record: string): Promise<void>;
}

/** Where no Outlook is around the page. */
export const noItem: OpenItemPort = {
  me: [],
  subscribe(listener) {
    listener(null);
    return () => undefined;
  },
  bodyText: () => Promise.resolve(''),
  mark: () => Promise.resolve(),
};
