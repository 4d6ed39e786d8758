/** Contacts by id and in lists. */
import { type Context, type Handler, contextLink } from './context';
import { contactsIn, defaultFolder, findContact, findFolder } from './contact-mailbox';
import { contactProperty, expandedContact, readContactProperty } from './contact-output';
import type { StoredContact, StoredContactFolder } from './contact-state';
import { notFound } from './errors';
import type { View } from './event-output';
import type { Reading } from './filter';
import { effectiveQuery, page, readOptions } from './query';
import { chosen, itemReading } from './reading';
import { ok } from './replies';

/** The folder of the path: the one named in it, or the default one. */
export function folderOf(context: Context): StoredContactFolder {
  const { folder } = context.ids;
  return folder === undefined ? defaultFolder(context.mailbox) : findFolder(context.world, context.person.id, folder);
}

/** The contact that the path names. Throws 404 when there is none, or not in the folder of the path. */
export function contactOf(context: Context): StoredContact {
  const contact = findContact(context.world, context.person.id, context.ids.contact ?? '');
  if (context.ids.folder !== undefined && contact.folder !== folderOf(context).number) throw notFound();
  return contact;
}

function reading(contact: StoredContact, view: View): Reading {
  return itemReading(
    (name) => readContactProperty(contact, view, contactProperty(name) ?? name),
    () => contact.properties,
  );
}

export const listContacts: Handler = (context) => {
  const options = readOptions(effectiveQuery(context), contactProperty, 'contact');
  const all = contactsIn(context.mailbox, folderOf(context).number);
  const rows = chosen(all, options, (contact) => reading(contact, context.view));
  const wires = page(context, rows, options, (contact) => expandedContact(contact, context.view, options));
  return ok({ '@odata.context': contextLink(context, 'contacts'), ...wires });
};

export const getContact: Handler = (context) => {
  const options = readOptions(context.request.query, contactProperty, 'contact');
  const wire = expandedContact(contactOf(context), context.view, options);
  return ok({ '@odata.context': contextLink(context, 'contacts/$entity'), ...wire });
};
