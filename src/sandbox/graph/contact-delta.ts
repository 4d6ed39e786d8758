/** contacts/delta: of one folder; what has left it, and so is of another generation or gone, is "removed". */
import { z } from 'zod';
import { contactsIn } from './contact-mailbox';
import { contactProperty, wireContact } from './contact-output';
import { folderOf } from './contact-reads';
import type { StoredContact, StoredContactFolder } from './contact-state';
import type { Context } from './context';
import { type Reach, arrivedBy, storiesIn } from './delta-rows';
import { type Tracking, deltaOf, folderNotFound } from './delta-rounds';
import type { Wire } from './event-output';
import { contactId, readContactFolderId } from './ids';
import { readOptions } from './query';
import type { RoundItem } from './state';

const chainSchema = z.object({ folder: z.number(), select: z.array(z.string()).optional() });

type Chain = z.infer<typeof chainSchema>;

function begin(context: Context): Chain {
  const { select } = readOptions(context.request.query, contactProperty, 'contact');
  const { folder: id } = context.ids;
  const { folders } = context.mailbox.contacts;
  if (id !== undefined && !folders[readContactFolderId(context.person.id, id)]) throw folderNotFound();
  return { folder: folderOf(context).number, ...(select && { select }) };
}

function trackedFolder(context: Context, chain: Chain): StoredContactFolder {
  const folder = context.mailbox.contacts.folders[chain.folder];
  if (!folder) throw folderNotFound();
  return folder;
}

function itemOf({ number, generation }: StoredContact): RoundItem {
  return { item: number, generation, removed: false };
}

function changes(context: Context, chain: Chain, reach: Reach): RoundItem[] {
  const { contacts } = context.mailbox.contacts;
  return storiesIn(trackedFolder(context, chain).log, reach, context.view.form).map(({ last, hasLeft }) => {
    const contact = contacts[last.item];
    return contact?.generation === last.generation && !hasLeft
      ? itemOf(contact)
      : { item: last.item, generation: last.generation, removed: true };
  });
}

function show({ mailbox, view, person }: Context, chain: Chain, { item, generation, removed }: RoundItem): Wire {
  const contact = mailbox.contacts.contacts[item];
  const type = { '@odata.type': '#microsoft.graph.contact' };
  if (!removed && contact?.generation === generation) {
    return { ...type, ...wireContact(contact, view, chain.select) };
  }
  const id = contactId(person.id, { number: item, generation }, view.form);
  return { ...type, id, '@removed': { reason: 'deleted' } };
}

const folderContacts: Tracking<Chain> = {
  what: 'contactFolders/contacts',
  resource: 'Contact',
  chain: chainSchema,
  begin,
  log: (context, chain) => trackedFolder(context, chain).log,
  everything: (context, chain, until) =>
    contactsIn(context.mailbox, chain.folder)
      .filter(arrivedBy(trackedFolder(context, chain).log, until))
      .map(itemOf),
  changes,
  show,
  restart: ({ select }) => (select ? `$select=${select.join(',')}` : ''),
};

export const contactsDelta = deltaOf(folderContacts);
