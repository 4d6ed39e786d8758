import * as z from 'zod/mini';
import { fingerprint } from '../model/fingerprint';
import { callAll } from './batch';
import { withQuery, type GraphAnswer } from './call';
import { shaped, type GraphClient } from './client';
import { shownName } from './contact';
import { contactPath, contactShape, folderPath, folderShape, type GraphFolder } from './contact-shape';
import { containerError, isSuccess, problemOf } from './errors';
import { MarkedContainer, type ContainerOptions, type ContainerShape } from './marked-container';
import { containerMark, expandMark, markedWith, originalMark, readMark, recordMark } from './marks';
import { broughtByMark, copyOnce, failureOf, type Copy, type Move, type StampedItem } from './moves';
import { listWhole } from './pages';

const plain = { $select: 'id,displayName' };

const folders: ContainerShape<GraphFolder> = {
  path: '/me/contactFolders',
  shape: folderShape,
  query: { plain, marked: { ...plain, $expand: expandMark(containerMark) } },
  // Graph: the default folder is not among the folders; its contacts answer.
  standard: withQuery('/me/contacts', { $select: 'id', $top: 1 }),
  isNameUnique: true,
  nameOf: ({ displayName }) => displayName,
  ownerOf: (folder) => readMark(folder, containerMark),
  body: (name, owner) => ({ displayName: name, ...markedWith(containerMark, owner) }),
  marking: (path, owner) => ({ method: 'PATCH', path, body: markedWith(containerMark, owner) }),
};

/** The contacts folder that holds the CRM's contacts (C1, C6). */
export class ContactFolder extends MarkedContainer<GraphFolder> {
  constructor(client: GraphClient, options: ContainerOptions) {
    super(client, options, folders);
  }

  async list(id: string): Promise<StampedItem[]> {
    const $select = 'id,displayName,title,givenName,middleName,surname,generation,companyName,emailAddresses';
    const path = withQuery(`${folderPath(id)}/contacts`, { $select, $expand: expandMark(recordMark) });
    const contacts = await listWhole(this.client, path, contactShape, containerError);
    return contacts.map((contact) => ({
      id: contact.id,
      title: contact.displayName?.trim() || shownName(contact),
      others: 0,
      stamp: readMark(contact, recordMark),
    }));
  }

  /** What could not be brought out counts as held: it stands nowhere else. @throws SyncError */
  async moveToDefault(ids: string[]): Promise<{ moved: string[]; held: string[] }> {
    const { moved, held, failed } = await moveContacts(this.client, ids);
    return { moved, held: [...held, ...failed.map(({ id }) => id)] };
  }
}

/** The default folder. */
const target = '/me/contacts';

/**
 * Makes the contacts again in the default folder, once, however often it is called. Leaves the originals. A photo does
 * not go along: nothing but a request for the photo itself tells whether there is one.
 */
export async function moveContacts(client: GraphClient, ids: string[]): Promise<Move> {
  const move: Move = { moved: [], held: [], failed: [] };
  const answers = await callAll(
    client,
    ids.map((id) => ({ method: 'GET', path: contactPath(id) })),
  );
  const copies = ids.flatMap((id, place) => copyOf(id, answers[place], move));
  await copyOnce(client, copies, broughtByMark(client, target), move);
  return move;
}

const wholeShape = z.looseObject({ id: z.string() });

/** What a service says of its own; annotations begin with @. */
const own = new Set(['id', 'changeKey', 'createdDateTime', 'lastModifiedDateTime', 'parentFolderId']);

function copyOf(id: string, answer: GraphAnswer | undefined, move: Move): Copy[] {
  if (!answer || !isSuccess(answer)) {
    move.failed.push(failureOf(id, problemOf(answer, 'GET')));
    return [];
  }
  const said = Object.entries(shaped(answer, wholeShape)).filter(
    ([name, value]) => !own.has(name) && !name.includes('@') && value !== null,
  );
  const body = { ...Object.fromEntries(said), ...markedWith(originalMark, fingerprint(id)) };
  return [{ id, call: { method: 'POST', path: target, body } }];
}
