/** To Do as its owner changes it, without a request: what seeds, loaders, deeds and tests use. */
import type { World } from '../world';
import { todoId } from './ids';
import { mailboxOf } from './mailbox';
import type { StoredTaskList } from './todo-state';
import { findList, findTask, insertList, insertTask, removeTask } from './todo-store';
import { makeTask } from './todo-task-writes';

/** Answers the list's id; a name that is taken gets a suffix. */
export function addTaskList(world: World, personId: string, name: string): string {
  const list = insertList(world, mailboxOf(world, personId).todo, name);
  return todoId('taskList', personId, list.number);
}

function defaultList(world: World, personId: string): StoredTaskList {
  const all = Object.values(mailboxOf(world, personId).todo.lists);
  const found = all.find((list) => list.wellknown === 'defaultList');
  if (!found) throw new Error(`There is no default list of ${personId}.`);
  return found;
}

/** Graph-shaped JSON, as a POST takes it. Answers the task's id. Throws what Graph would refuse. */
export function addTask(world: World, personId: string, task: Record<string, unknown>, listId?: string): string {
  const list = listId === undefined ? defaultList(world, personId) : findList(world, personId, listId);
  const made = makeTask(world, mailboxOf(world, personId).todo, list.number, task);
  return todoId('task', personId, made.number);
}

/** As a drag in To Do, which no API offers: answers the new id, the old one is dead. Linked resources go along. */
export function moveTask(world: World, personId: string, id: string, listId: string): string {
  const { todo } = mailboxOf(world, personId);
  const task = findTask(world, personId, id);
  const { number } = findList(world, personId, listId);
  if (task.list === number) return id;
  removeTask(world, todo, task);
  return todoId('task', personId, insertTask(world, todo, number, task).number);
}

/** For good: To Do has nothing to restore from. */
export function deleteTask(world: World, personId: string, id: string): void {
  removeTask(world, mailboxOf(world, personId).todo, findTask(world, personId, id));
}
