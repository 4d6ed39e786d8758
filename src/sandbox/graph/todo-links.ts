/** Linked resources: what ties a task to an item of another application. A change of them is told by no delta. */
import type { World } from '../world';
import { type Context, type Handler, contextLink } from './context';
import { notFound } from './errors';
import type { Wire } from './event-output';
import { created, empty, ok } from './replies';
import type { StoredLink } from './todo-state';
import { taskOf } from './todo-store';
import { wireLink } from './todo-task-output';
import { type LinkInput, readLink } from './todo-task-schema';

export function newLink(world: World, input: LinkInput): StoredLink {
  const { webUrl = null, applicationName = null, displayName = null, externalId = null } = input;
  return { number: world.nextNumber(), webUrl, applicationName, displayName, externalId };
}

function linkOf(context: Context): StoredLink {
  const wanted = (context.ids.link ?? '').toLowerCase();
  const found = taskOf(context).links.find((link) => wireLink(context.person.id, link)['id'] === wanted);
  if (!found) throw notFound();
  return found;
}

function one(context: Context, link: StoredLink): Wire {
  const what = 'todo/lists/tasks/linkedResources/$entity';
  return { '@odata.context': contextLink(context, what), ...wireLink(context.person.id, link) };
}

export const listLinks: Handler = (context) =>
  ok({
    '@odata.context': contextLink(context, 'todo/lists/tasks/linkedResources'),
    value: taskOf(context).links.map((link) => wireLink(context.person.id, link)),
  });

export const getLink: Handler = (context) => ok(one(context, linkOf(context)));

export const createLink: Handler = (context) => {
  const task = taskOf(context);
  const link = newLink(context.world, readLink(context.request.body));
  task.links.push(link);
  return created(one(context, link));
};

export const patchLink: Handler = (context) => {
  const link = linkOf(context);
  const sent = Object.entries(readLink(context.request.body)).filter(([, value]) => value !== undefined);
  Object.assign(link, Object.fromEntries(sent));
  return ok(one(context, link));
};

export const deleteLink: Handler = (context) => {
  const link = linkOf(context);
  const task = taskOf(context);
  task.links = task.links.filter((each) => each !== link);
  return empty(204);
};
