/** The task lists of a mailbox. */
import { z } from 'zod';
import { type Context, type Handler, contextLink } from './context';
import { todoRefusal } from './errors';
import type { Wire } from './event-output';
import { readBody } from './event-schema';
import { etag, todoId } from './ids';
import { effectiveQuery, page } from './query';
import { created, empty, ok } from './replies';
import { readExtensions, wireExtensions } from './todo-extensions';
import { chosen, type Expansions, readTodoOptions } from './todo-query';
import type { StoredTaskList } from './todo-state';
import { insertList, listOf, removeList, renameList } from './todo-store';

const listSchema = z.strictObject({
  displayName: z.string().nullish(),
  extensions: z.array(z.unknown()).optional(),
});

const readOnly = ['id', 'isOwner', 'isShared', 'wellknownListName'];

/** Extensions apart: their annotations count. */
function readList(body: unknown): z.infer<typeof listSchema> {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  if (!isObject) return readBody(listSchema, body, 'todoTaskList');
  const { extensions, ...rest } = body as Record<string, unknown>;
  const kept = Object.entries(rest).filter(([name]) => !readOnly.includes(name));
  const list = readBody(listSchema, Object.fromEntries(kept), 'todoTaskList');
  return { ...list, ...(Array.isArray(extensions) && { extensions }) };
}

export const listProperties = ['displayName', 'isOwner', 'isShared', 'wellknownListName', 'id'];

export function spellList(name: string): string | undefined {
  return listProperties.find((each) => each.toLowerCase() === name.toLowerCase());
}

export function wireList(context: Context, list: StoredTaskList, select?: string[]): Wire {
  const all: Wire = {
    displayName: list.name,
    isOwner: true,
    isShared: false,
    wellknownListName: list.wellknown,
    id: todoId('taskList', context.person.id, list.number),
  };
  const shown = select ? Object.fromEntries([...select, 'id'].map((name) => [name, all[name]])) : all;
  return { '@odata.etag': etag(context.person.id, list.version), ...shown };
}

function expanded(context: Context, list: StoredTaskList, expansions: Expansions, select?: string[]): Wire {
  const wire = wireList(context, list, select);
  return expansions.has('extensions')
    ? { ...wire, extensions: wireExtensions(list, expansions.get('extensions')) }
    : wire;
}

export const listTaskLists: Handler = (context) => {
  const options = readTodoOptions(effectiveQuery(context), spellList, 'todoTaskList', ['extensions']);
  const rows = chosen(Object.values(context.mailbox.todo.lists), options, (list) => wireList(context, list));
  const show = (list: StoredTaskList) => expanded(context, list, options.expansions, options.select);
  return ok({ '@odata.context': contextLink(context, 'todo/lists'), ...page(context, rows, options, show) });
};

function oneList(context: Context, wire: Wire): Wire {
  return { '@odata.context': contextLink(context, 'todo/lists/$entity'), ...wire };
}

export const getTaskList: Handler = (context) => {
  const { expansions, select } = readTodoOptions(context.request.query, spellList, 'todoTaskList', ['extensions']);
  return ok(oneList(context, expanded(context, listOf(context), expansions, select)));
};

export const createTaskList: Handler = (context) => {
  const input = readList(context.request.body);
  const name = input.displayName?.trim() ?? '';
  if (name === '') throw todoRefusal('The display name of a list cannot be empty.');
  const extensions = input.extensions && readExtensions(input.extensions);
  const list = insertList(context.world, context.mailbox.todo, name);
  if (extensions) list.extensions = extensions;
  const shown = expanded(context, list, new Map(extensions ? [['extensions', undefined]] : []));
  return created(oneList(context, shown));
};

function checkOwn(list: StoredTaskList): void {
  // To Do: the built-in lists can be neither renamed nor deleted.
  if (list.wellknown !== 'none') throw todoRefusal('The built-in lists cannot be changed.');
}

export const patchTaskList: Handler = (context) => {
  const list = listOf(context);
  const { displayName, extensions } = readList(context.request.body);
  checkOwn(list);
  if (extensions) throw todoRefusal('The extensions of a list are changed one by one.');
  if (displayName === null || displayName?.trim() === '') {
    throw todoRefusal('The display name of a list cannot be empty.');
  }
  if (displayName !== undefined) renameList(context.world, context.mailbox.todo, list, displayName.trim());
  return ok(oneList(context, wireList(context, list)));
};

export const deleteTaskList: Handler = (context) => {
  const list = listOf(context);
  checkOwn(list);
  removeList(context.world, context.mailbox.todo, list);
  return empty(204);
};
