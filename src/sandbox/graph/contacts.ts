/** The contacts as their owner changes them without a request: what seeds, loaders and the control interface use. */
import type { World } from '../world';
import { emptyContact, writtenContact } from './contact-input';
import {
  defaultFolder,
  findContact,
  findFolder,
  insertContact,
  relocateContact,
  removeContact,
} from './contact-mailbox';
import { type ContactInput, readContact } from './contact-schema';
import type { StoredContact } from './contact-state';
import { invalidRequest } from './errors';
import { contactId, readContactId } from './ids';
import { mailboxOf, nowIso } from './mailbox';
import { writeProperties } from './properties';

/** A contact that stands in no folder's log yet. Throws Graph's refusals. */
export function buildContact(world: World, input: ContactInput, folder: number): StoredContact {
  const content = writtenContact(emptyContact, input);
  const properties = writeProperties({}, input.singleValueExtendedProperties ?? []);
  const now = nowIso(world);
  return {
    ...{ number: world.nextNumber(), generation: 0, folder, created: now, modified: now },
    ...{ version: world.nextNumber(), content, properties },
  };
}

/** Puts a contact, as a request would carry it, into a folder (or the default one). Answers the default id. */
export function addContact(
  world: World,
  personId: string,
  contact: Record<string, unknown>,
  folderId?: string,
): string {
  const mailbox = mailboxOf(world, personId);
  const folder = folderId === undefined ? defaultFolder(mailbox) : findFolder(world, personId, folderId);
  const built = buildContact(world, readContact(contact), folder.number);
  insertContact(world, mailbox, built);
  return contactId(personId, built, 'default');
}

/** As a drag in Outlook: answers the new default id; the immutable one stays. */
export function moveContact(world: World, personId: string, id: string, folderId: string): string {
  const contact = findContact(world, personId, id);
  const { number } = findFolder(world, personId, folderId);
  if (contact.folder !== number) relocateContact(world, mailboxOf(world, personId), contact, number);
  return contactId(personId, contact, 'default');
}

export function deleteContact(world: World, personId: string, id: string): void {
  removeContact(world, mailboxOf(world, personId), findContact(world, personId, id));
}

/** Deleted Items, by immutable id. */
export function deletedContacts(world: World, personId: string): { id: string; displayName: string | null }[] {
  return Object.values(mailboxOf(world, personId).contacts.deleted).map((contact) => ({
    id: contactId(personId, contact, 'immutable'),
    displayName: contact.content.displayName,
  }));
}

/** From Deleted Items back to its folder (or the default one): answers the new default id; extended properties stay. */
export function restoreContact(world: World, personId: string, id: string): string {
  const mailbox = mailboxOf(world, personId);
  const contact = mailbox.contacts.deleted[readContactId(personId, id).number];
  if (!contact) throw invalidRequest('There is no such contact in Deleted Items.');
  Reflect.deleteProperty(mailbox.contacts.deleted, String(contact.number));
  contact.generation += 1;
  contact.version = world.nextNumber();
  contact.modified = nowIso(world);
  if (!mailbox.contacts.folders[contact.folder]) contact.folder = mailbox.contacts.defaultFolder;
  insertContact(world, mailbox, contact);
  return contactId(personId, contact, 'default');
}
