/** A contact as Graph answers it, property by property, so that filters read what answers show. */
import { type StoredContact, contactLists, contactPlaces, contactTexts } from './contact-state';
import type { View, Wire } from './event-output';
import { changeKey, contactFolderId, contactId, etag } from './ids';
import { wireProperties } from './properties';

type Read = (contact: StoredContact, view: View) => unknown;

function seconds(iso: string): string {
  return `${iso.slice(0, 19)}Z`;
}

/** Graph: other than the texts, empty notes are the empty string. */
const properties: Record<string, Read> = {
  createdDateTime: ({ created }) => seconds(created),
  lastModifiedDateTime: ({ modified }) => seconds(modified),
  changeKey: ({ version }, { personId }) => changeKey(personId, version),
  parentFolderId: ({ folder }, { personId, form }) => contactFolderId(personId, folder, form),
  // Exchange keeps a birthday as a minute before noon, UTC, whatever time was sent with it.
  birthday: ({ content }) => (content.birthday === null ? null : `${content.birthday}T11:59:00Z`),
  ...Object.fromEntries(
    [...contactTexts, ...contactLists, ...contactPlaces, 'emailAddresses' as const].map((name): [string, Read] => [
      name,
      ({ content }) => content[name],
    ]),
  ),
  personalNotes: ({ content }) => content.personalNotes ?? '',
};

const lowerNames = new Map(['id', ...Object.keys(properties)].map((name) => [name.toLowerCase(), name]));

/** The right spelling of a contact's property; undefined when there is none of that name. */
export function contactProperty(name: string): string | undefined {
  return lowerNames.get(name.toLowerCase());
}

export function readContactProperty(contact: StoredContact, view: View, name: string): unknown {
  if (name === 'id') return contactId(view.personId, contact, view.form);
  return properties[name]?.(contact, view);
}

/** The properties in `select` (all, without it), id and etag always. */
export function wireContact(contact: StoredContact, view: View, select?: string[]): Wire {
  const names = select ?? Object.keys(properties);
  return {
    '@odata.etag': etag(view.personId, contact.version),
    id: contactId(view.personId, contact, view.form),
    ...Object.fromEntries(names.map((name) => [name, readContactProperty(contact, view, name)])),
  };
}

/** Adds the extended properties that $expand asks for. */
export function expandedContact(
  contact: StoredContact,
  view: View,
  options: { select?: string[]; expand: { propertyIds?: string[] } },
): Wire {
  const found = wireProperties(contact.properties, options.expand.propertyIds ?? []);
  return {
    ...wireContact(contact, view, options.select),
    ...(found && { singleValueExtendedProperties: found }),
  };
}
