/** Reading and changing the contacts of one mailbox, below the level of requests. Whatever a delta must tell goes through `log`. */
import type { World } from '../world';
import type { StoredContact, StoredContactFolder } from './contact-state';
import { notFound } from './errors';
import { readContactFolderId, readContactId } from './ids';
import { mailboxOf, nowIso } from './mailbox';
import type { LogEntry, Mailbox } from './state';

export function defaultFolder({ contacts }: Mailbox): StoredContactFolder {
  const folder = contacts.folders[contacts.defaultFolder];
  if (!folder) throw notFound();
  return folder;
}

/** Throws ErrorItemNotFound, or ErrorInvalidIdMalformed. */
export function findFolder(world: World, personId: string, id: string): StoredContactFolder {
  const folder = mailboxOf(world, personId).contacts.folders[readContactFolderId(personId, id)];
  if (!folder) throw notFound();
  return folder;
}

/** Throws ErrorItemNotFound, or ErrorInvalidIdMalformed. */
export function findContact(world: World, personId: string, id: string): StoredContact {
  const { number, generation } = readContactId(personId, id);
  const contact = mailboxOf(world, personId).contacts.contacts[number];
  if (!contact || (generation !== undefined && generation !== contact.generation)) throw notFound();
  return contact;
}

export function contactsIn(mailbox: Mailbox, folder: number): StoredContact[] {
  return Object.values(mailbox.contacts.contacts).filter((contact) => contact.folder === folder);
}

function log(world: World, mailbox: Mailbox, contact: StoredContact, what: LogEntry['what']): void {
  mailbox.contacts.folders[contact.folder]?.log.push({
    sequence: world.nextNumber(),
    at: world.now('graph').getTime(),
    item: contact.number,
    generation: contact.generation,
    what,
  });
}

export function insertContact(world: World, mailbox: Mailbox, contact: StoredContact): void {
  mailbox.contacts.contacts[contact.number] = contact;
  log(world, mailbox, contact, 'in');
}

/** Gives the contact a new version; a change that no delta tells leaves `what` out. */
export function touchContact(world: World, mailbox: Mailbox, contact: StoredContact, what?: 'change'): void {
  contact.version = world.nextNumber();
  contact.modified = nowIso(world);
  if (what) log(world, mailbox, contact, what);
}

/** To Deleted Items. */
export function removeContact(world: World, mailbox: Mailbox, contact: StoredContact): void {
  log(world, mailbox, contact, 'out');
  Reflect.deleteProperty(mailbox.contacts.contacts, String(contact.number));
  mailbox.contacts.deleted[contact.number] = contact;
}

/** To another folder: the default id changes, the immutable one does not. */
export function relocateContact(world: World, mailbox: Mailbox, contact: StoredContact, folder: number): void {
  log(world, mailbox, contact, 'out');
  contact.generation += 1;
  contact.folder = folder;
  touchContact(world, mailbox, contact);
  log(world, mailbox, contact, 'in');
}

/** Takes its contacts along. */
export function removeFolder(world: World, mailbox: Mailbox, folder: StoredContactFolder): void {
  for (const contact of contactsIn(mailbox, folder.number)) removeContact(world, mailbox, contact);
  Reflect.deleteProperty(mailbox.contacts.folders, String(folder.number));
}
