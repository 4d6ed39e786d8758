/** The paths of contact folders and contacts. */
import { contactsDelta } from './contact-delta';
import { createFolder, deleteFolder, getFolder, listFolders, patchFolder } from './contact-folders';
import { getContact, listContacts } from './contact-reads';
import { createContact, deleteContactRequest, patchContact } from './contact-writes';
import type { Handler } from './context';

type Methods = Partial<Record<string, Handler>>;

const many: Methods = { GET: listContacts, POST: createContact };
const one: Methods = { GET: getContact, PATCH: patchContact, DELETE: deleteContactRequest };
const folders = 'me/contactFolders';

export const contactRoutes: [string, Methods][] = [
  [folders, { GET: listFolders, POST: createFolder }],
  [`${folders}/{folder}`, { GET: getFolder, PATCH: patchFolder, DELETE: deleteFolder }],
  [`${folders}/{folder}/contacts`, many],
  [`${folders}/{folder}/contacts/delta`, { GET: contactsDelta }],
  [`${folders}/{folder}/contacts/{contact}`, one],
  ['me/contacts', many],
  ['me/contacts/delta', { GET: contactsDelta }],
  ['me/contacts/{contact}', one],
];
