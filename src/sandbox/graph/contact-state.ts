/** What the contact folders of one person hold, as plain JSON. */
import type { LogEntry, StoredAddress } from './state-parts';

export const contactTexts = [
  ...(['displayName', 'fileAs', 'givenName', 'middleName', 'surname', 'title', 'generation'] as const),
  ...(['initials', 'nickName', 'yomiGivenName', 'yomiSurname', 'yomiCompanyName', 'companyName'] as const),
  ...(['department', 'jobTitle', 'profession', 'officeLocation', 'manager', 'assistantName', 'spouseName'] as const),
  ...(['businessHomePage', 'mobilePhone', 'personalNotes'] as const),
] as const;
export const contactLists = ['businessPhones', 'homePhones', 'imAddresses', 'children', 'categories'] as const;
export const contactPlaces = ['businessAddress', 'homeAddress', 'otherAddress'] as const;
export const placeParts = ['street', 'city', 'state', 'countryOrRegion', 'postalCode'] as const;

export type ContactText = (typeof contactTexts)[number];
/** Only the parts that say something. */
export type StoredPlace = Partial<Record<(typeof placeParts)[number], string>>;

/** Replaced, never changed. Nothing is null, not the empty string. */
export type ContactContent = Readonly<
  Record<ContactText, string | null> &
    Record<(typeof contactLists)[number], string[]> &
    Record<(typeof contactPlaces)[number], StoredPlace> & {
      emailAddresses: StoredAddress[];
      /** A date, `1985-04-12`. */
      birthday: string | null;
    }
>;

export interface StoredContact {
  number: number;
  /** Raised by every move; part of the default id only. */
  generation: number;
  folder: number;
  created: string;
  modified: string;
  version: number;
  content: ContactContent;
  /** Extended properties by canonical id. */
  properties: Record<string, string>;
}

export interface StoredContactFolder {
  number: number;
  name: string;
  properties: Record<string, string>;
  log: LogEntry[];
}

export interface ContactsState {
  folders: Record<string, StoredContactFolder>;
  defaultFolder: number;
  contacts: Record<string, StoredContact>;
  /** Deleted Items. */
  deleted: Record<string, StoredContact>;
}

/** The default folder alone. */
export function emptyContacts(): ContactsState {
  return {
    folders: { '1': { number: 1, name: 'Contacts', properties: {}, log: [] } },
    defaultFolder: 1,
    contacts: {},
    deleted: {},
  };
}
