/**
 * What the mailboxes hold, as plain JSON.
 *
 * 1. Items are kept by number; the ids of the wire are computed from number and generation (ids.ts), so that a move
 *    changes the default id by raising the generation and leaves the immutable one alone.
 * 2. Every change that a delta may tell is appended to the log of the calendar it happened in; nothing else is needed
 *    to answer a delta, whatever its age.
 * 3. An exception of a series stores only what differs from its master.
 */
import { type ContactsState, emptyContacts } from './contact-state';
import type { MessagesState } from './message-state';
import type { LogEntry, Recurrence, StoredAddress } from './state-parts';
import { type TodoState, emptyTodo } from './todo-state';

export type { LogEntry, Recurrence, StoredAddress } from './state-parts';

/** A wall-clock time (`2026-08-03T09:00:00`), its zone as it was sent, and the instant both mean. */
export interface StoredTime {
  local: string;
  zone: string;
  ms: number;
}

export interface StoredResponse {
  response: 'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';
  time: string;
}

export interface StoredAttendee extends StoredAddress {
  type: 'required' | 'optional' | 'resource';
  status: StoredResponse;
}

/** What a series and one of its occurrences can both have a value of. */
export interface EventContent {
  subject: string;
  /** HTML as the mailbox keeps it; empty for none. */
  body: string;
  start: StoredTime;
  end: StoredTime;
  isAllDay: boolean;
  location: Record<string, unknown>;
  locations: Record<string, unknown>[];
  attendees: StoredAttendee[];
  organizer: StoredAddress;
  isOrganizer: boolean;
  isCancelled: boolean;
  responseStatus: StoredResponse;
  categories: string[];
  sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  showAs: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown';
  importance: 'low' | 'normal' | 'high';
  isReminderOn: boolean;
  reminderMinutesBeforeStart: number;
  responseRequested: boolean;
  allowNewTimeProposals: boolean;
  hideAttendees: boolean;
  isOnlineMeeting: boolean;
  onlineMeetingProvider: 'unknown' | 'skypeForBusiness' | 'skypeForConsumer' | 'teamsForBusiness';
  onlineMeeting: { joinUrl: string } | null;
}

export interface StoredException {
  content: Partial<EventContent>;
  properties: Record<string, string>;
  version: number;
  modified: string;
}

export interface StoredEvent {
  number: number;
  /** Raised by every move; part of the default id only. */
  generation: number;
  calendar: number;
  uid: string;
  transactionId: string | null;
  created: string;
  modified: string;
  version: number;
  content: EventContent;
  /** Extended properties by canonical id. */
  properties: Record<string, string>;
  recurrence: Recurrence | null;
  /** By the original date of the occurrence, `2026-08-03`. */
  exceptions: Record<string, StoredException>;
  /** Original dates of deleted occurrences. */
  cancelled: string[];
}

export interface StoredCalendar {
  number: number;
  name: string;
  color: string;
  canEdit: boolean;
  isRemovable: boolean;
  version: number;
  properties: Record<string, string>;
  log: LogEntry[];
}

export interface RoundItem {
  item: number;
  generation: number;
  date?: string;
  removed: boolean;
}

/** The rows of one delta round, fixed when it begins; `until` is the log position that its deltaLink stands for. */
export interface DeltaRound {
  items: RoundItem[];
  until: number;
}

export interface Mailbox {
  calendars: Record<string, StoredCalendar>;
  defaultCalendar: number;
  events: Record<string, StoredEvent>;
  /** Deleted Items. */
  deleted: Record<string, StoredEvent>;
  eventByUid: Record<string, number>;
  transactionIds: Record<string, number>;
  rounds: Record<string, DeltaRound>;
  contacts: ContactsState;
  todo: TodoState;
  /** Missing in a snapshot of earlier days. */
  messages?: MessagesState;
  /** Requests by minute of the epoch. */
  requests: Record<string, number>;
}

export type ExpiryCode = 'SyncStateNotFound' | 'ResyncRequired' | 'SyncStateInvalid';

export interface GraphState {
  mailboxes: Record<string, Mailbox>;
  /** Writes without If-Match so far; every 997th meets a passing conflict. */
  writes: number;
  /** Changes younger than this are not told by a delta yet. */
  deltaLagSeconds: number;
  /** Tokens issued up to this number answer 410. */
  expired: { upTo: number; code: ExpiryCode; withLocation: boolean };
}

function calendar(number: number, name: string, editable: boolean): StoredCalendar {
  return {
    number,
    name,
    color: 'auto',
    canEdit: editable,
    isRemovable: false,
    version: number,
    properties: {},
    log: [],
  };
}

function emptyMailbox(): Mailbox {
  return {
    calendars: { '1': calendar(1, 'Calendar', true), '2': calendar(2, 'Birthdays', false) },
    defaultCalendar: 1,
    events: {},
    deleted: {},
    eventByUid: {},
    transactionIds: {},
    rounds: {},
    contacts: emptyContacts(),
    todo: emptyTodo(),
    requests: {},
  };
}

/** A mailbox per person, each with its default calendar and the read-only "Birthdays". */
export function emptyGraph(people: { id: string }[]): GraphState {
  return {
    mailboxes: Object.fromEntries(people.map((person) => [person.id, emptyMailbox()])),
    writes: 0,
    deltaLagSeconds: 0,
    expired: { upTo: 0, code: 'SyncStateNotFound', withLocation: false },
  };
}
