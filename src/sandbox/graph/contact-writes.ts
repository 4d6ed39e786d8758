/**
 * Creating, changing and deleting contacts. A write bumps the version; one that touches nothing but extended properties
 * is not told by any delta.
 */
import { writtenContact } from './contact-input';
import { findFolder, insertContact, relocateContact, removeContact, touchContact } from './contact-mailbox';
import { wireContact } from './contact-output';
import { contactOf, folderOf } from './contact-reads';
import { type ContactInput, readContact } from './contact-schema';
import { buildContact } from './contacts';
import { type Handler, contextLink } from './context';
import { checkVersion } from './event-reads';
import { writeProperties } from './properties';
import { created, empty, ok } from './replies';

export const createContact: Handler = (context) => {
  const folder = folderOf(context);
  const contact = buildContact(context.world, readContact(context.request.body), folder.number);
  insertContact(context.world, context.mailbox, contact);
  const wire = wireContact(contact, context.view);
  return created({ '@odata.context': contextLink(context, 'contacts/$entity'), ...wire });
};

function isPropertiesOnly(input: ContactInput): boolean {
  const names = Object.keys(input);
  return names.length > 0 && names.every((name) => name === 'singleValueExtendedProperties');
}

export const patchContact: Handler = (context) => {
  const { world, mailbox, person } = context;
  const contact = contactOf(context);
  checkVersion(context, contact.version);
  const input = readContact(context.request.body);
  const content = writtenContact(contact.content, input);
  const properties = writeProperties(contact.properties, input.singleValueExtendedProperties ?? []);
  const folder = input.parentFolderId ? findFolder(world, person.id, input.parentFolderId).number : contact.folder;
  contact.content = content;
  contact.properties = properties;
  touchContact(world, mailbox, contact, isPropertiesOnly(input) ? undefined : 'change');
  if (folder !== contact.folder) relocateContact(world, mailbox, contact, folder);
  return ok({ '@odata.context': contextLink(context, 'contacts/$entity'), ...wireContact(contact, context.view) });
};

export const deleteContactRequest: Handler = (context) => {
  const contact = contactOf(context);
  checkVersion(context, contact.version);
  removeContact(context.world, context.mailbox, contact);
  return empty(204);
};
