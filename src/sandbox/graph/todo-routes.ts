/** The paths of To Do. */
import type { Handler } from './context';
import { createExtension, deleteExtension, getExtension, listExtensions, patchExtension } from './todo-extensions';
import { listsDelta, tasksDelta } from './todo-delta';
import { createLink, deleteLink, getLink, listLinks, patchLink } from './todo-links';
import { createTaskList, deleteTaskList, getTaskList, listTaskLists, patchTaskList } from './todo-lists';
import { getTask, listTasks } from './todo-task-reads';
import { createTask, deleteTaskRequest, patchTask } from './todo-task-writes';

const lists = 'me/todo/lists';
const tasks = `${lists}/{list}/tasks`;

export const todoRoutes: [string, Partial<Record<string, Handler>>][] = [
  [lists, { GET: listTaskLists, POST: createTaskList }],
  [`${lists}/delta`, { GET: listsDelta }],
  [`${lists}/{list}`, { GET: getTaskList, PATCH: patchTaskList, DELETE: deleteTaskList }],
  [`${lists}/{list}/extensions`, { GET: listExtensions, POST: createExtension }],
  [`${lists}/{list}/extensions/{extension}`, { GET: getExtension, PATCH: patchExtension, DELETE: deleteExtension }],
  [tasks, { GET: listTasks, POST: createTask }],
  [`${tasks}/delta`, { GET: tasksDelta }],
  [`${tasks}/{task}`, { GET: getTask, PATCH: patchTask, DELETE: deleteTaskRequest }],
  [`${tasks}/{task}/linkedResources`, { GET: listLinks, POST: createLink }],
  [`${tasks}/{task}/linkedResources/{link}`, { GET: getLink, PATCH: patchLink, DELETE: deleteLink }],
];
