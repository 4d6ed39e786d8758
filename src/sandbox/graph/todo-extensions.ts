/** Open extensions of a task list. They are told by no delta. */
import { type Context, type Handler, contextLink } from './context';
import { GraphError, invalidRequest, notFound } from './errors';
import type { Wire } from './event-output';
import type { Filter } from './filter';
import { created, empty, ok } from './replies';
import { matches } from './todo-query';
import type { StoredTaskList } from './todo-state';
import { listOf } from './todo-store';

/** Graph: the id that comes back is the name behind this prefix. */
const prefix = 'Microsoft.OutlookServices.OpenTypeExtension.';
const anyPrefix = /^(microsoft\.(graph|outlookservices)\.)?opentypeextension\./i;

type Values = Record<string, unknown>;

function asObject(body: unknown): Values {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Values;
  throw new GraphError(400, 'BadRequest', 'Empty Payload. JSON content expected.');
}

function valuesIn(sent: Values): Values {
  return Object.fromEntries(
    Object.entries(sent).filter(([key]) => !key.includes('@') && !['id', 'extensionName'].includes(key)),
  );
}

function readExtension(body: unknown): [string, Values] {
  const sent = asObject(body);
  const type = sent['@odata.type'];
  if (typeof type !== 'string' || !/^#?microsoft\.graph\.opentypeextension$/i.test(type)) {
    throw invalidRequest("An extension needs '@odata.type': 'microsoft.graph.openTypeExtension'.");
  }
  const name = sent['extensionName'];
  if (typeof name !== 'string' || name.trim() === '') throw invalidRequest("An extension needs 'extensionName'.");
  return [name, valuesIn(sent)];
}

/** Those that a list is made with. */
export function readExtensions(sent: unknown[]): StoredTaskList['extensions'] {
  return Object.fromEntries(sent.map(readExtension));
}

function wireExtension(name: string, values: Values): Wire {
  return {
    '@odata.type': '#microsoft.graph.openTypeExtension',
    ...values,
    id: `${prefix}${name}`,
    extensionName: name,
  };
}

/** The filter may name an extension with its prefix or without. */
export function wireExtensions({ extensions }: StoredTaskList, filter?: Filter): Wire[] {
  return Object.entries(extensions)
    .map(([name, values]) => wireExtension(name, values))
    .filter((wire) => matches(filter, wire) || matches(filter, { ...wire, id: wire['extensionName'] }));
}

function extensionOf(context: Context): { list: StoredTaskList; name: string; values: Values } {
  const list = listOf(context);
  const wanted = (context.ids.extension ?? '').replace(anyPrefix, '').toLowerCase();
  const found = Object.entries(list.extensions).find(([name]) => name.toLowerCase() === wanted);
  if (!found) throw notFound();
  return { list, name: found[0], values: found[1] };
}

export const listExtensions: Handler = (context) =>
  ok({ '@odata.context': contextLink(context, 'todo/lists/extensions'), value: wireExtensions(listOf(context)) });

function one(context: Context, name: string, values: Values): Wire {
  return { '@odata.context': contextLink(context, 'todo/lists/extensions/$entity'), ...wireExtension(name, values) };
}

export const getExtension: Handler = (context) => {
  const { name, values } = extensionOf(context);
  return ok(one(context, name, values));
};

export const createExtension: Handler = (context) => {
  const list = listOf(context);
  const [name, values] = readExtension(context.request.body);
  if (Object.hasOwn(list.extensions, name)) {
    throw new GraphError(409, 'Conflict', 'An extension with the same name already exists.');
  }
  list.extensions[name] = values;
  return created(one(context, name, values));
};

/** What it does not name stays; null removes. */
export const patchExtension: Handler = (context) => {
  const { list, name, values } = extensionOf(context);
  const merged = { ...values, ...valuesIn(asObject(context.request.body)) };
  const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
  list.extensions[name] = kept;
  return ok(one(context, name, kept));
};

export const deleteExtension: Handler = (context) => {
  const { list, name } = extensionOf(context);
  Reflect.deleteProperty(list.extensions, name);
  return empty(204);
};
