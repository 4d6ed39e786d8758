/** The paths of messages, and what is asked of them. Only drafts are written; none is ever sent. */
import { type Context, type Handler, contextLink } from './context';
import { GraphError } from './errors';
import { checkVersion } from './event-reads';
import { type Filter, filterPaths } from './filter';
import { nowIso } from './mailbox';
import { type MessageView, messageProperty, readMessageProperty, wireMessage } from './message-output';
import { draftProperty, readMessage } from './message-schema';
import type { StoredMessage } from './message-state';
import { allMessages, buildDraft, findMessage, insertMessage, removeMessage, writtenMessage } from './messages';
import { effectiveQuery, type Options, page, readOptions } from './query';
import { chosen, itemReading } from './reading';
import { created, empty, ok } from './replies';

function viewOf({ view, preferences, request }: Context): MessageView {
  return { ...view, bodyType: preferences.bodyType, isDesk: request.headers['x-sandbox-client'] === 'desk' };
}

function messageOf(context: Context): StoredMessage {
  return findMessage(context.world, context.person.id, context.ids.message ?? '');
}

function entity(context: Context, message: StoredMessage, select?: string[]): Record<string, unknown> {
  const wire = wireMessage(message, viewOf(context), select);
  return { '@odata.context': contextLink(context, 'messages/$entity'), ...wire };
}

/** Graph ("Use the $orderby parameter"): what orders a filtered list stands first in its filter. */
function checkOrder({ filter, orderBy }: { filter?: Filter; orderBy?: Options['orderBy'] }): void {
  if (!filter || !orderBy || filterPaths(filter)[0]?.toLowerCase() === orderBy.path.toLowerCase()) return;
  throw new GraphError(400, 'InefficientFilter', 'The restriction or sort order is too complex for this operation.');
}

/** Graph names no order for a list without $orderby: Outlook's. */
const latestFirst = { path: 'receivedDateTime', isDescending: true };

const listMessages: Handler = (context) => {
  const view = viewOf(context);
  const spell = messageProperty(view);
  const options = readOptions(effectiveQuery(context), spell, 'message');
  checkOrder(options);
  const reading = (message: StoredMessage) =>
    itemReading(
      (name) => readMessageProperty(message, view, spell(name) ?? name),
      () => ({}),
    );
  const rows = chosen(allMessages(context.mailbox), { ...options, orderBy: options.orderBy ?? latestFirst }, reading);
  const wires = page(context, rows, options, (message) => wireMessage(message, view, options.select));
  return ok({ '@odata.context': contextLink(context, 'messages'), ...wires });
};

const getMessage: Handler = (context) => {
  const { select } = readOptions(context.request.query, messageProperty(viewOf(context)), 'message');
  return ok(entity(context, messageOf(context), select));
};

const createDraft: Handler = (context) => {
  const draft = buildDraft(context.world, context.person.id, readMessage(context.request.body));
  insertMessage(context.mailbox, draft);
  return created(entity(context, draft));
};

const patchMessage: Handler = (context) => {
  const { world } = context;
  const message = messageOf(context);
  checkVersion(context, message.version);
  const input = readMessage(context.request.body);
  const refused = message.content.isDraft ? undefined : draftProperty(input);
  if (refused !== undefined) {
    throw new GraphError(400, 'ErrorInvalidPropertySet', `The property '${refused}' can be set on a draft only.`);
  }
  message.content = writtenMessage(message.content, input);
  message.version = world.nextNumber();
  message.modified = nowIso(world);
  return ok(entity(context, message));
};

const deleteMessage: Handler = (context) => {
  const message = messageOf(context);
  checkVersion(context, message.version);
  removeMessage(context.mailbox, message);
  return empty(204);
};

export const messageRoutes: [string, Partial<Record<string, Handler>>][] = [
  ['me/messages', { GET: listMessages, POST: createDraft }],
  ['me/messages/{message}', { GET: getMessage, PATCH: patchMessage, DELETE: deleteMessage }],
];
