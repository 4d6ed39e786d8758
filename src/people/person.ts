import type { MeetingTime } from '../model/time';

/**
 * What the panel shows of the CRM, as plain data. All texts are as the CRM holds them: hostile until React has shown them
 * as text.
 */
export type RecordType = 'contact' | 'lead' | 'user' | 'account' | 'deal' | 'task' | 'meeting' | 'note';

/** One record of the CRM, as it is named and opened. */
export interface RecordRef {
  type: RecordType;
  id: string;
  name: string;
  /** Where it opens in the CRM; null where it has no page of its own (users). */
  url: string | null;
}

/** Somebody whom the CRM knows. `user`: a colleague, with an account of the same CRM. */
export interface Person extends RecordRef {
  type: 'contact' | 'lead' | 'user';
  /** '' where the CRM does not say, as in all further texts. */
  company: string;
  title: string;
  phones: string[];
  /** In lower case. */
  addresses: string[];
  /** Name of the record's owner. */
  owner: string;
  /** The account of a contact. */
  account: RecordRef | null;
  /** Another address can be added to the record. */
  hasFreeAddress: boolean;
  /** The CRM does not know that the address belongs to it: the person said so on this device. */
  isLinkedHere?: true | undefined;
}

/** When the last contact with somebody was, how, and by whom of the CRM's users. */
export interface LastContact {
  /** ISO instant. */
  at: string;
  how: 'meeting' | 'note' | 'mail' | 'call' | 'task';
  /** A name; '' where the CRM does not say. */
  by: string;
}

/** What a line about somebody says beside the name; null: it could not be seen. */
export interface Brief {
  openDeals: number | null;
  lastContact: LastContact | null;
}

/** What the CRM knows of one address. */
export interface Known {
  /** In lower case. */
  address: string;
  /** Everybody who has it, best match first; none: the CRM does not know it. */
  people: Person[];
  /** Id of the one that the person chose among several; null: the first. */
  chosen: string | null;
  /** Of the one that is shown; null until it has been asked for. */
  brief: Brief | null;
  /** When the CRM said so (ISO instant). */
  at: string;
}

export interface Rows<Row> {
  rows: Row[];
  /** The CRM holds more than these. */
  hasMore: boolean;
}

/** `hidden`: the person's profile may not see it. `failed`: it could not be read this time; `before`: as it was known. */
export type Section<Row> =
  ({ state: 'shown' } & Rows<Row>) | { state: 'hidden' } | { state: 'failed'; before?: Rows<Row> | undefined };

export interface DealRow extends RecordRef {
  stage: string;
  /** Null where there is none. */
  amount: number | null;
  /** ISO 4217; null: the CRM does not say. */
  currency: string | null;
  /** `2026-12-31`; null where there is none. */
  closes: string | null;
  isOpen: boolean;
}

export interface TaskRow extends RecordRef {
  /** A date, or null. */
  due: string | null;
  status: string;
  priority: string;
  owner: string;
}

export interface MeetingRow extends RecordRef {
  time: MeetingTime;
  owner: string;
}

export interface NoteRow extends RecordRef {
  text: string;
  /** ISO instant; '' where the CRM does not say. */
  at: string;
  by: string;
}

/** A person with what belongs to it. */
export interface Card {
  person: Person;
  /** Open ones first, then by closing date. */
  deals: Section<DealRow>;
  /** Open ones, by due date. */
  tasks: Section<TaskRow>;
  /** Soonest first. */
  upcoming: Section<MeetingRow>;
  /** Latest first. */
  past: Section<MeetingRow>;
  /** Latest first. */
  notes: Section<NoteRow>;
  lastContact: LastContact | null;
  /** When the CRM said so (ISO instant). */
  at: string;
}

/** A record found by words. */
export interface Hit extends RecordRef {
  /** What tells it from others of the same name: company, stage, address. */
  detail: string;
}

/** The record that is shown for an address; null where the CRM knows nobody. */
export function shownOf({ people, chosen }: Known): Person | null {
  return people.find(({ id }) => id === chosen) ?? people[0] ?? null;
}
