/**
 * Reading and changing the lists and tasks of one mailbox, below the level of requests.
 *
 * 1. To Do has no Deleted Items for its tasks: what is removed is gone.
 * 2. A move makes a new task of the same content; the old id is dead.
 * 3. Whatever a delta must tell goes through a log; extensions and linked resources do not.
 */
import type { World } from '../world';
import type { Context } from './context';
import { notFound } from './errors';
import { readTodoId } from './ids';
import { mailboxOf, nowIso } from './mailbox';
import type { LogEntry } from './state-parts';
import type { StoredLink, StoredTask, StoredTaskList, TaskContent, TodoState } from './todo-state';

/** Throws ErrorItemNotFound, or ErrorInvalidIdMalformed. */
export function findList(world: World, personId: string, id: string): StoredTaskList {
  const list = mailboxOf(world, personId).todo.lists[readTodoId('taskList', personId, id)];
  if (!list) throw notFound();
  return list;
}

/** Throws ErrorItemNotFound, or ErrorInvalidIdMalformed. */
export function findTask(world: World, personId: string, id: string): StoredTask {
  const task = mailboxOf(world, personId).todo.tasks[readTodoId('task', personId, id)];
  if (!task) throw notFound();
  return task;
}

/** The list that the path names. */
export function listOf({ world, person, ids }: Context): StoredTaskList {
  return findList(world, person.id, ids.list ?? '');
}

/** The task that the path names. Throws 404 when it is in another list. */
export function taskOf(context: Context): StoredTask {
  const list = listOf(context);
  const task = findTask(context.world, context.person.id, context.ids.task ?? '');
  if (task.list !== list.number) throw notFound();
  return task;
}

export function tasksIn(todo: TodoState, list: number): StoredTask[] {
  return Object.values(todo.tasks).filter((task) => task.list === list);
}

function record(world: World, log: LogEntry[] | undefined, item: number, what: LogEntry['what']): void {
  log?.push({ sequence: world.nextNumber(), at: world.now('graph').getTime(), item, generation: 0, what });
}

/** To Do: a name that is taken gets a suffix, it is not refused. */
export function freeName(todo: TodoState, name: string, own?: number): string {
  const taken = new Set(
    Object.values(todo.lists)
      .filter((list) => list.number !== own)
      .map((list) => list.name.toLowerCase()),
  );
  let free = name;
  for (let count = 1; taken.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
  return free;
}

export function insertList(world: World, todo: TodoState, name: string): StoredTaskList {
  const list: StoredTaskList = {
    number: world.nextNumber() + 1000,
    name: freeName(todo, name),
    wellknown: 'none',
    version: world.nextNumber(),
    extensions: {},
    log: [],
  };
  todo.lists[list.number] = list;
  record(world, todo.log, list.number, 'in');
  return list;
}

export function renameList(world: World, todo: TodoState, list: StoredTaskList, name: string): void {
  list.name = freeName(todo, name, list.number);
  list.version = world.nextNumber();
  record(world, todo.log, list.number, 'change');
}

/** Takes its tasks along. */
export function removeList(world: World, todo: TodoState, list: StoredTaskList): void {
  for (const task of tasksIn(todo, list.number)) Reflect.deleteProperty(todo.tasks, String(task.number));
  Reflect.deleteProperty(todo.lists, String(list.number));
  record(world, todo.log, list.number, 'out');
}

export function insertTask(
  world: World,
  todo: TodoState,
  list: number,
  made: { content: TaskContent; links: StoredLink[]; created?: string },
): StoredTask {
  const now = nowIso(world);
  const task: StoredTask = {
    number: world.nextNumber(),
    list,
    created: made.created ?? now,
    modified: now,
    bodyModified: now,
    version: world.nextNumber(),
    content: made.content,
    links: made.links,
  };
  todo.tasks[task.number] = task;
  record(world, todo.lists[list]?.log, task.number, 'in');
  return task;
}

export function changeTask(world: World, todo: TodoState, task: StoredTask, content: TaskContent): void {
  const now = nowIso(world);
  if (content.body !== task.content.body) task.bodyModified = now;
  task.content = content;
  task.version = world.nextNumber();
  task.modified = now;
  record(world, todo.lists[task.list]?.log, task.number, 'change');
}

export function removeTask(world: World, todo: TodoState, task: StoredTask): void {
  Reflect.deleteProperty(todo.tasks, String(task.number));
  record(world, todo.lists[task.list]?.log, task.number, 'out');
}
