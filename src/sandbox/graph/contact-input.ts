/**
 * From what a write says to what the mailbox keeps.
 *
 * 1. What is absent stays, null (of a collection: []) clears, and the empty string is null.
 * 2. A collection and an address are replaced as a whole.
 * 3. displayName and fileAs follow the parts of the name, unless the write brings its own.
 */
import type { ContactInput } from './contact-schema';
import {
  type ContactContent,
  type ContactText,
  type StoredPlace,
  contactLists,
  contactPlaces,
  contactTexts,
  placeParts,
} from './contact-state';
import { validationFailure } from './errors';
import type { StoredAddress } from './state';

export const emptyContact = {
  ...Object.fromEntries(contactTexts.map((name) => [name, null])),
  ...Object.fromEntries(contactLists.map((name) => [name, []])),
  ...Object.fromEntries(contactPlaces.map((name) => [name, {}])),
  emailAddresses: [],
  birthday: null,
} as unknown as ContactContent;

type Maybe = string | null | undefined;

/** The contact's own limit; Graph names none. The notes have no such limit. */
const longestText = 255;

function checked(name: string, value: Maybe): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (value.length > longestText) {
    throw validationFailure(
      `At least one property failed validation: ${name} is longer than ${longestText} characters.`,
    );
  }
  return value;
}

function present(name: string, values: Maybe[]): string[] {
  return values.map((value) => checked(name, value)).filter((value) => value !== null);
}

const most = { emailAddresses: 3, businessPhones: 2, homePhones: 2 };

function checkCount(name: keyof typeof most, count: number): void {
  if (count <= most[name]) return;
  const property = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  throw validationFailure(
    `The multi value property ${property} has ${count} entries, that exceeds the max allowed value of ${most[name]}`,
  );
}

/** The notes are a body: Exchange ends its lines with CR LF. */
function notes(value: Maybe): string | null {
  return value ? value.replace(/\r\n|\r|\n/g, '\r\n') : null;
}

function texts(input: ContactInput): Partial<Record<ContactText, string | null>> {
  const sent = contactTexts.filter((name) => input[name] !== undefined);
  return Object.fromEntries(
    sent.map((name) => [name, name === 'personalNotes' ? notes(input[name]) : checked(name, input[name])]),
  );
}

function lists(input: ContactInput): Partial<ContactContent> {
  checkCount('businessPhones', input.businessPhones?.length ?? 0);
  checkCount('homePhones', input.homePhones?.length ?? 0);
  const sent = contactLists.filter((name) => input[name] !== undefined);
  return Object.fromEntries(sent.map((name) => [name, present(name, input[name] ?? [])]));
}

function place(name: string, input: Partial<Record<keyof StoredPlace, Maybe>>): StoredPlace {
  const stored: StoredPlace = {};
  for (const part of placeParts) {
    const value = checked(`${name}/${part}`, input[part]);
    if (value !== null) stored[part] = value;
  }
  return stored;
}

function places(input: ContactInput): Partial<ContactContent> {
  const sent = contactPlaces.filter((name) => input[name] !== undefined);
  return Object.fromEntries(sent.map((name) => [name, place(name, input[name] ?? {})]));
}

/** An address without a name is shown with itself for one. */
function emails(input: ContactInput): { emailAddresses?: StoredAddress[] } {
  if (input.emailAddresses === undefined) return {};
  checkCount('emailAddresses', input.emailAddresses.length);
  const read = input.emailAddresses.flatMap((each) => {
    const address = checked('emailAddresses', each.address);
    return address === null ? [] : [{ name: checked('emailAddresses', each.name) ?? address, address }];
  });
  return { emailAddresses: read };
}

function birthday(input: ContactInput): { birthday?: string | null } {
  if (input.birthday === undefined) return {};
  return { birthday: input.birthday === null ? null : new Date(input.birthday).toISOString().slice(0, 10) };
}

function joined(parts: (string | null)[], by: string): string | null {
  return parts.filter((part) => part !== null).join(by) || null;
}

function fullName({ givenName, middleName, surname, generation }: ContactContent): string | null {
  return joined([givenName, middleName, surname, generation], ' ');
}

function filedName({ givenName, middleName, surname, companyName }: ContactContent): string | null {
  return joined([surname, joined([givenName, middleName], ' ')], ', ') ?? companyName;
}

/** Graph: a write that changes the parts of the name brings back the made-up ones. */
function namesAfter(before: ContactContent, after: ContactContent, input: ContactInput): Partial<ContactContent> {
  const isRenamed = fullName(before) !== fullName(after);
  const isRefiled = filedName(before) !== filedName(after);
  return {
    ...(isRenamed && input.displayName === undefined && { displayName: fullName(after) }),
    ...(isRefiled && input.fileAs === undefined && { fileAs: filedName(after) }),
  };
}

/** The content after the write. Throws Graph's refusals. */
export function writtenContact(base: ContactContent, input: ContactInput): ContactContent {
  const after = {
    ...base,
    ...texts(input),
    ...lists(input),
    ...places(input),
    ...emails(input),
    ...birthday(input),
  };
  return { ...after, ...namesAfter(base, after, input) };
}
