/** The contact folders of a mailbox: those below the default one, which no list shows. */
import { removeFolder } from './contact-mailbox';
import { folderOf } from './contact-reads';
import { readFolder } from './contact-schema';
import type { StoredContactFolder } from './contact-state';
import { type Context, type Handler, contextLink } from './context';
import { GraphError, invalidRequest } from './errors';
import type { Wire } from './event-output';
import { type IdForm, contactFolderId } from './ids';
import { wireProperties, writeProperties } from './properties';
import { effectiveQuery, type Options, page, readOptions } from './query';
import { chosen, itemReading } from './reading';
import { created, empty, ok } from './replies';

const names = ['id', 'displayName', 'parentFolderId'];

function spell(name: string): string | undefined {
  return names.find((each) => each.toLowerCase() === name.toLowerCase());
}

/** Above the default folder stands the mailbox's root, which is none of ours: number 0. */
function wireFolder({ person, mailbox }: Context, folder: StoredContactFolder, form: IdForm | 'new'): Wire {
  const { defaultFolder } = mailbox.contacts;
  const parent = folder.number === defaultFolder ? 0 : defaultFolder;
  return {
    id: contactFolderId(person.id, folder.number, form),
    parentFolderId: contactFolderId(person.id, parent, form === 'new' ? 'default' : form),
    displayName: folder.name,
  };
}

function show(context: Context, folder: StoredContactFolder, { select, expand }: Options): Wire {
  const wire = wireFolder(context, folder, context.view.form);
  const shown = select ? Object.fromEntries(['id', ...select].map((name) => [name, wire[name]])) : wire;
  const found = wireProperties(folder.properties, expand.propertyIds ?? []);
  return { ...shown, ...(found && { singleValueExtendedProperties: found }) };
}

/** Graph: the default folder is not among them. */
export const listFolders: Handler = (context) => {
  const options = readOptions(effectiveQuery(context), spell, 'contactFolder');
  const { folders, defaultFolder } = context.mailbox.contacts;
  const all = Object.values(folders).filter(({ number }) => number !== defaultFolder);
  const rows = chosen(all, options, (folder) => {
    const wire = wireFolder(context, folder, context.view.form);
    return itemReading(
      (name) => wire[spell(name) ?? name],
      () => folder.properties,
    );
  });
  const wires = page(context, rows, options, (folder) => show(context, folder, options));
  return ok({ '@odata.context': contextLink(context, 'contactFolders'), ...wires });
};

export const getFolder: Handler = (context) => {
  const folder = folderOf(context);
  const options = readOptions(context.request.query, spell, 'contactFolder');
  return ok({ '@odata.context': contextLink(context, 'contactFolders/$entity'), ...show(context, folder, options) });
};

function checkedName(context: Context, name: string | null | undefined, own?: number): string {
  const trimmed = name?.trim() ?? '';
  if (trimmed === '') throw invalidRequest('The name of a folder cannot be empty.');
  const isTaken = Object.values(context.mailbox.contacts.folders).some(
    (each) => each.number !== own && each.name.toLowerCase() === trimmed.toLowerCase(),
  );
  if (isTaken) throw new GraphError(409, 'ErrorFolderExists', 'A folder with the specified name already exists.');
  return trimmed;
}

export const createFolder: Handler = (context) => {
  const input = readFolder(context.request.body);
  const name = checkedName(context, input.displayName);
  const properties = writeProperties({}, input.singleValueExtendedProperties ?? []);
  const folder = { number: context.world.nextNumber() + 1000, name, properties, log: [] };
  context.mailbox.contacts.folders[folder.number] = folder;
  const wire = wireFolder(context, folder, 'new');
  return created({ '@odata.context': contextLink(context, 'contactFolders/$entity'), ...wire });
};

function isDistinguished(context: Context, folder: StoredContactFolder): boolean {
  return folder.number === context.mailbox.contacts.defaultFolder;
}

export const patchFolder: Handler = (context) => {
  const folder = folderOf(context);
  const input = readFolder(context.request.body);
  const properties = writeProperties(folder.properties, input.singleValueExtendedProperties ?? []);
  if (input.displayName !== undefined) {
    if (isDistinguished(context, folder)) throw invalidRequest('Distinguished folders cannot be renamed.');
    folder.name = checkedName(context, input.displayName, folder.number);
  }
  folder.properties = properties;
  const wire = wireFolder(context, folder, context.view.form);
  return ok({ '@odata.context': contextLink(context, 'contactFolders/$entity'), ...wire });
};

export const deleteFolder: Handler = (context) => {
  const folder = folderOf(context);
  if (isDistinguished(context, folder)) {
    throw new GraphError(400, 'ErrorDeleteDistinguishedFolder', 'Distinguished folders cannot be deleted.');
  }
  removeFolder(context.world, context.mailbox, folder);
  return empty(204);
};
