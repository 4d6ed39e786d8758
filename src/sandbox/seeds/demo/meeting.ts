import type { DateTime } from 'luxon';
import type { Person } from '../../person';
import type { Account } from './accounts';
import type { Diary } from './calendar';
import type { Contact } from './contacts';

/** A meeting as the demo's CRM holds it, before it has an id. */
export interface MeetingDraft {
  owner: Person;
  title: string;
  note?: string | undefined;
  venue?: string | undefined;
  start: DateTime;
  /** The end of the last day for an all-day meeting. */
  end: DateTime;
  isAllDay?: boolean;
  contact?: Contact | undefined;
  account?: Account | undefined;
  /** Stands under a deal of the account, when there was one by then. */
  hasDeal?: boolean;
  guests?: Contact[];
  colleagues?: Person[];
  /** An RRULE as the CRM writes it. */
  rule?: string;
  isCancelled?: boolean;
  created: DateTime;
  modified?: DateTime | undefined;
  source: 'crm_ui' | 'import' | 'crm_api';
  createdBy?: Person;
}

/** What the makers of meetings choose from. */
export interface Cast {
  diary: Diary;
  people: Person[];
  contacts: Contact[];
}

export function colleague(cast: Cast, id: string): Person {
  const person = cast.people.find((candidate) => candidate.id === id);
  if (person === undefined) throw new Error(`Nobody is called ${id}`);
  return person;
}

/** The customers' people that a person looks after. */
export function contactsOf(cast: Cast, owner: Person): Contact[] {
  return cast.contacts.filter((contact) => contact.account.owner === owner.id);
}

/** Somebody at a customer, by the customer's short name. */
export function contactAt(cast: Cast, short: string): Contact {
  const contact = cast.contacts.find((candidate) => candidate.account.short === short);
  if (contact === undefined) throw new Error(`Nobody works at ${short}`);
  return contact;
}
