import { type Handler, contextLink } from './context';
import { effectiveQuery, page } from './query';
import { ok } from './replies';
import { chosen, readTodoOptions } from './todo-query';
import type { StoredTask } from './todo-state';
import { listOf, taskOf, tasksIn } from './todo-store';
import { spellTask, wireTask } from './todo-task-output';

const expandable = ['linkedResources'];

export const listTasks: Handler = (context) => {
  const { view, mailbox } = context;
  const list = listOf(context);
  const options = readTodoOptions(effectiveQuery(context), spellTask, 'todoTask', expandable);
  const rows = chosen(tasksIn(mailbox.todo, list.number), options, (task) => wireTask(task, view));
  const show = (task: StoredTask) => wireTask(task, view, options.select, options.expansions);
  return ok({ '@odata.context': contextLink(context, 'todo/lists/tasks'), ...page(context, rows, options, show) });
};

export const getTask: Handler = (context) => {
  const { select, expansions } = readTodoOptions(context.request.query, spellTask, 'todoTask', expandable);
  const wire = wireTask(taskOf(context), context.view, select, expansions);
  return ok({ '@odata.context': contextLink(context, 'todo/lists/tasks/$entity'), ...wire });
};
