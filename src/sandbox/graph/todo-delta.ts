/**
 * lists/delta and tasks/delta, with $top and $expand, which belong to the chain like $select. Neither extensions nor
 * linked resources are tracked: they are shown as they are when their row is.
 */
import { z } from 'zod';
import type { Context } from './context';
import { arrivedBy, storiesIn, type Reach } from './delta-rows';
import { type Tracking, deltaOf, folderNotFound } from './delta-rounds';
import { GraphError } from './errors';
import type { Wire } from './event-output';
import { readTodoId, todoId } from './ids';
import type { Spell } from './query';
import type { LogEntry, RoundItem } from './state';
import { spellList, wireList } from './todo-lists';
import { readTodoOptions } from './todo-query';
import type { StoredTaskList } from './todo-state';
import { tasksIn } from './todo-store';
import { spellTask, wireTask } from './todo-task-output';

const chainSchema = z.object({
  /** The number of the list whose tasks are tracked. */
  list: z.number().optional(),
  select: z.array(z.string()).optional(),
  top: z.number().optional(),
  hasLinks: z.boolean(),
});

type Chain = z.infer<typeof chainSchema>;

function readChain({ request }: Context, spell: Spell, type: string, expandable: string[]): Chain {
  const { query } = request;
  const expand = [...query].find(([key]) => key.toLowerCase() === '$expand')?.[1] ?? '';
  if (/^\s*extensions/i.test(expand)) {
    // To Do: extensions cannot be expanded in a delta.
    const message = "Parsing OData Select and Expand failed: Value cannot be null. (Parameter 'initialState')";
    throw new GraphError(400, 'BadRequest', message);
  }
  const { select, top, expansions } = readTodoOptions(query, spell, type, expandable);
  return {
    hasLinks: expansions.has('linkedResources'),
    ...(select && { select }),
    ...(top !== undefined && { top }),
  };
}

function restart({ select, top, hasLinks }: Chain): string {
  const query = new URLSearchParams({
    ...(select && { $select: select.join(',') }),
    ...(top !== undefined && { $top: String(top) }),
    ...(hasLinks && { $expand: 'linkedResources' }),
  });
  return query.toString().replaceAll('%24', '$');
}

function row(number: number): RoundItem {
  return { item: number, generation: 0, removed: false };
}

function present(log: LogEntry[], until: number, items: { number: number }[]): RoundItem[] {
  const hasArrived = arrivedBy(log, until);
  return items.filter(({ number }) => hasArrived({ number, generation: 0 })).map(({ number }) => row(number));
}

function changed(log: LogEntry[], reach: Reach): RoundItem[] {
  return storiesIn(log, reach, 'default').map(({ last }) => row(last.item));
}

/** A row, or what is told of an item that is not there (any more). */
function told(type: string, id: string, wire: Wire | undefined): Wire {
  return { '@odata.type': `#microsoft.graph.${type}`, ...(wire ?? { id, '@removed': { reason: 'deleted' } }) };
}

const lists: Tracking<Chain> = {
  what: 'Collection(todoTaskList)',
  resource: 'TodoTaskLists',
  canExpand: true,
  chain: chainSchema,
  begin: (context) => readChain(context, spellList, 'todoTaskList', []),
  top: ({ top }) => top,
  log: ({ mailbox }) => mailbox.todo.log,
  everything: ({ mailbox }, _chain, until) => present(mailbox.todo.log, until, Object.values(mailbox.todo.lists)),
  changes: ({ mailbox }, _chain, reach) => changed(mailbox.todo.log, reach),
  show: (context, { select }, { item }) => {
    const list = context.mailbox.todo.lists[item];
    const id = todoId('taskList', context.person.id, item);
    return told('todoTaskList', id, list && wireList(context, list, select));
  },
  restart,
};

/** Throws ErrorSyncFolderNotFound. */
function trackedList({ mailbox }: Context, number = -1): StoredTaskList {
  const list = mailbox.todo.lists[number];
  if (!list) throw folderNotFound();
  return list;
}

const tasks: Tracking<Chain> = {
  what: 'Collection(todoTask)',
  resource: 'TodoTasks',
  canExpand: true,
  chain: chainSchema,
  begin: (context) => ({
    ...readChain(context, spellTask, 'todoTask', ['linkedResources']),
    list: readTodoId('taskList', context.person.id, context.ids.list ?? ''),
  }),
  top: ({ top }) => top,
  log: (context, { list }) => trackedList(context, list).log,
  everything: (context, { list = -1 }, until) =>
    present(trackedList(context, list).log, until, tasksIn(context.mailbox.todo, list)),
  changes: (context, { list }, reach) => changed(trackedList(context, list).log, reach),
  show: ({ mailbox, view, person }, { select, hasLinks }, { item }) => {
    const task = mailbox.todo.tasks[item];
    const expansions = new Map(hasLinks ? [['linkedResources', undefined] as const] : []);
    return told('todoTask', todoId('task', person.id, item), task && wireTask(task, view, select, expansions));
  },
  restart,
};

export const listsDelta = deltaOf(lists);
export const tasksDelta = deltaOf(tasks);
