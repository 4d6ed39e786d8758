import { withQuery } from './call';
import type { Feed } from './delta';
import type { Looking } from './look';
import { taskShape, type GraphTask } from './task';

const links = { $expand: 'linkedResources' };

/**
 * The tasks of a list. To Do: a delta tells nothing of linked resources, and a list may leave recurrences out; a look at
 * the single task shows both.
 */
export function taskFeed(listId: string): Feed<GraphTask> {
  const path = tasksPath(listId);
  return { start: `${path}/delta`, list: { path, query: links }, shape: taskShape };
}

export function taskLooking(listId: string): Looking<GraphTask> {
  return { path: (id) => withQuery(taskPath(listId, id), links), shape: taskShape };
}

export function listPath(id: string): string {
  return `/me/todo/lists/${encodeURIComponent(id)}`;
}

export function tasksPath(listId: string): string {
  return `${listPath(listId)}/tasks`;
}

/** To Do: a task is found under its own list only. */
export function taskPath(listId: string, id: string): string {
  return `${tasksPath(listId)}/${encodeURIComponent(id)}`;
}
