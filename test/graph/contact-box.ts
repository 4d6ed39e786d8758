import { ContactFolder } from '../../src/graph/contact-folder';
import { OutlookContacts, type OutlookContactsOptions } from '../../src/graph/outlook-contacts';
import type { ContainerOptions } from '../../src/graph/marked-container';
import type { Contact } from '../../src/model/values';
import type { Observation, Outcome, Pull, PullOptions } from '../../src/sync/side';
import { contactMapping } from '../side-contract/mapping';
import { valuesWith } from '../side-contract/values';
import { mailbox, now, owner, type Mailbox } from './mailbox';

/** Kim's contacts in the sandbox, with a folder of ours and its side. */
export interface ContactBox extends Omit<Mailbox, 'container'> {
  container: ContactFolder;
  /** As the create of the folder answered it; lists name it otherwise. */
  folderId: string;
  side: OutlookContacts;
  sideWith(options: Partial<OutlookContactsOptions>): OutlookContacts;
  containerWith(options: Partial<ContainerOptions>): ContactFolder;
  /** By the user's own hand: answers the id. */
  add(contact: object, folder?: string): Promise<string>;
  edit(id: string, changes: object): Promise<unknown>;
  erase(id: string): Promise<unknown>;
  read(id: string): Promise<Record<string, unknown>>;
  newFolder(displayName: string): Promise<string>;
  /** As a drag in Outlook. */
  move(id: string, folder: string): Promise<unknown>;
  pull(cursor?: string, options?: Partial<PullOptions>): Promise<Pull<Contact>>;
  create(parts: Record<string, string>, stamp?: string): Promise<Observation<Contact>>;
  update(item: Observation<Contact>, changes: Partial<Contact>): Promise<Observation<Contact>>;
}

export const folderOf = (id: string) => `/me/contactFolders/${encodeURIComponent(id)}`;
export const contactOf = (id: string) => `/me/contacts/${encodeURIComponent(id)}`;

export async function contactBox(): Promise<ContactBox> {
  const box = await mailbox();
  const { id: accountId } = await box.user<{ id: string }>('GET', '/me');
  const containerWith = (options: Partial<ContainerOptions>) =>
    new ContactFolder(box.client, { name: 'Zoho CRM', owner, accountId, ...options });
  const container = containerWith({});
  const folderId = await container.create('Zoho CRM');
  const sideWith = (options: Partial<OutlookContactsOptions>) =>
    new OutlookContacts(box.client, { folderId, owner, mapping: contactMapping, ...options });
  const side = sideWith({});
  return {
    ...box,
    ...{ container, containerWith, folderId, side, sideWith },
    add: async (contact, folder = folderId) =>
      (await box.user<{ id: string }>('POST', `${folderOf(folder)}/contacts`, contact)).id,
    edit: (id, changes) => box.user('PATCH', contactOf(id), changes),
    erase: (id) => box.user('DELETE', contactOf(id)),
    read: (id) => box.user('GET', contactOf(id)),
    newFolder: async (displayName) =>
      (await box.user<{ id: string }>('POST', '/me/contactFolders', { displayName })).id,
    move: (id, folder) =>
      box.control('POST', `person/kim/contacts/${encodeURIComponent(id)}/move`, { folderId: folder }),
    pull: (cursor, options = {}) => side.pull(cursor, { isKnown: () => false, limit: Infinity, now, ...options }),
    create: async (parts, stamp) => made((await side.create([{ fields: contactValues(parts), stamp }]))[0]),
    update: async ({ id, version }, changes) => made((await side.update([{ id, version, changes }]))[0]),
  };
}

/** Values under the usual mapping, by the names of Outlook's fields. */
export function contactValues(parts: Record<string, string>): Contact {
  return valuesWith(contactMapping, parts);
}

export function made(outcome: Outcome<Contact> | undefined): Observation<Contact> {
  if (!outcome?.ok) throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.item;
}
