/**
 * Creating, changing and deleting tasks.
 *
 * 1. Every write bumps the version and is told by the delta of its list.
 * 2. A repeated task that is completed becomes a single one and leaves the series to a new task, on the next date.
 */
import type { World } from '../world';
import { type Context, type Handler, contextLink } from './context';
import { conflict, todoRefusal } from './errors';
import { changeKey } from './ids';
import { nowIso } from './mailbox';
import { occurrenceDates } from './recurrence';
import { created, empty, ok } from './replies';
import { newLink } from './todo-links';
import type { StoredTask, TaskContent, TodoState } from './todo-state';
import { changeTask, insertTask, listOf, removeTask, taskOf } from './todo-store';
import { changedTask, midnight, newTask } from './todo-task-input';
import { wireTask } from './todo-task-output';
import { readTask } from './todo-task-schema';
import { atInstant } from './zones';

export function todayUtc(world: World): string {
  return nowIso(world).slice(0, 10);
}

/** Puts a task into a list as its POST would. Throws Graph's refusals. */
export function makeTask(world: World, todo: TodoState, list: number, body: unknown): StoredTask {
  const input = readTask(body);
  const sent = input.linkedResources ?? [];
  if (sent.length > 1) throw todoRefusal('A task is created with one linked resource at most.');
  const content = newTask(input, todayUtc(world));
  return insertTask(world, todo, list, { content, links: sent.map((link) => newLink(world, link)) });
}

function entity(context: Context, task: StoredTask, hasLinks: boolean): Record<string, unknown> {
  const expansions = new Map(hasLinks ? [['linkedResources', undefined] as const] : []);
  const wire = wireTask(task, context.view, undefined, expansions);
  return { '@odata.context': contextLink(context, 'todo/lists/tasks/$entity'), ...wire };
}

export const createTask: Handler = (context) => {
  const { world, mailbox, request } = context;
  const task = makeTask(world, mailbox.todo, listOf(context).number, request.body);
  return created(entity(context, task, task.links.length > 0));
};

function checkMatch(context: Context, task: StoredTask): void {
  const wanted = context.request.headers['if-match'];
  if (wanted === undefined || wanted === '*') return;
  const bare = wanted.replace(/^W\//, '').replace(/^"(.*)"$/, '$1');
  if (bare !== changeKey(context.person.id, task.version)) throw conflict();
}

const dayMs = 86_400_000;

/** The repeated task on its next date; undefined when the series is over. */
function nextOf(content: TaskContent): TaskContent | undefined {
  const { recurrence, due } = content;
  if (!recurrence || due === null) return undefined;
  const zone = recurrence.range.recurrenceTimeZone;
  const date = atInstant(due, zone).local.slice(0, 10);
  const reach = new Date(due + (366 * recurrence.pattern.interval + 62) * dayMs).toISOString().slice(0, 10);
  const next = occurrenceDates(recurrence, reach).find((each) => each > date);
  if (next === undefined) return undefined;
  const later = midnight(next, zone);
  const shifted = (ms: number | null): number | null => (ms === null ? null : ms + later - due);
  return { ...content, due: later, start: shifted(content.start), reminder: shifted(content.reminder) };
}

/** As the task's owner would, or a PATCH. */
export function writeTask(world: World, todo: TodoState, task: StoredTask, after: TaskContent): void {
  const isDone = after.status === 'completed' && task.content.status !== 'completed';
  const next = isDone ? nextOf({ ...after, status: 'notStarted', completed: null }) : undefined;
  changeTask(world, todo, task, isDone ? { ...after, recurrence: null } : after);
  if (!next) return;
  const links = task.links.map((link) => newLink(world, link));
  insertTask(world, todo, task.list, { content: next, links });
}

export const patchTask: Handler = (context) => {
  const { world, mailbox, request } = context;
  const task = taskOf(context);
  checkMatch(context, task);
  writeTask(world, mailbox.todo, task, changedTask(task.content, readTask(request.body), todayUtc(world)));
  return ok(entity(context, task, false));
};

export const deleteTaskRequest: Handler = (context) => {
  const task = taskOf(context);
  checkMatch(context, task);
  removeTask(context.world, context.mailbox.todo, task);
  return empty(204);
};
