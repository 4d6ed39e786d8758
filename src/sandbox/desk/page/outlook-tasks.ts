import * as z from 'zod/mini';
import type { Home } from './entries';
import type { GraphApi } from './graph-api';
import { changedValues, choice, field, shown, withTotals } from './records';
import type { RecordChange, RecordLook, RecordSide, Row, Values } from './records';

const text = z.nullish(z.string());
const taskShape = z.object({
  id: z.string(),
  title: z.string(),
  status: z.string(),
  importance: z.string(),
  body: z.nullish(z.object({ content: text })),
  dueDateTime: z.nullish(z.object({ dateTime: z.string() })),
  recurrence: z.nullish(z.unknown()),
  linkedResources: z.optional(z.array(z.object({ displayName: text, applicationName: text, webUrl: text }))),
});
type Task = z.infer<typeof taskShape>;
const listShape = z.object({ id: z.string(), displayName: z.string(), wellknownListName: z.string() });

const done = 'completed';
const fields = [
  field('title', 'Title', 'text', true),
  field('due', 'Due date', 'date'),
  choice('status', 'Status', 'notStarted', {
    notStarted: 'Not started',
    inProgress: 'In progress',
    [done]: 'Completed',
    waitingOnOthers: 'Waiting on others',
    deferred: 'Deferred',
  }),
  choice('importance', 'Importance', 'normal', { low: 'Low', normal: 'Normal', high: 'High' }),
  field('body', 'Text', 'lines'),
];

/** To Do keeps nothing that was deleted, and a task that is moved is another one. */
export class OutlookTasks implements RecordSide {
  constructor(private readonly graph: GraphApi) {}

  async look(): Promise<RecordLook> {
    const lists = await this.graph.all(listShape, '/me/todo/lists?$top=100');
    const homes = lists.map(({ id, displayName, wellknownListName: known }) => ({
      ...{ id, name: displayName, canEdit: known !== 'flaggedEmails', isDefault: known === 'defaultList' },
    }));
    const zone = await this.graph.windowsZone();
    const entries = (await Promise.all(homes.map(({ id }) => this.rowsIn(id, zone)))).flat();
    return { entries, homes: withTotals(homes, entries), deleted: null, fields, views: [] };
  }

  async read(row: Row): Promise<Values> {
    const task = await this.graph.call(taskPath(row), {}, await this.graph.windowsZone());
    return valuesOf(z.parse(taskShape, task));
  }

  async create(home: string, values: Values): Promise<void> {
    const body = await this.written(changedValues({}, values));
    await this.graph.call(`${listPath(home)}/tasks`, { method: 'POST', body });
  }

  async change(row: Row, { values, home }: RecordChange): Promise<void> {
    const body = await this.written(values);
    if (Object.keys(body).length > 0) await this.graph.call(taskPath(row), { method: 'PATCH', body });
    if (home !== undefined) await this.graph.deed('POST', `tasks/${encodeURIComponent(row.id)}/move`, { listId: home });
  }

  async remove(row: Row): Promise<void> {
    await this.graph.call(taskPath(row), { method: 'DELETE' });
  }

  async finish(row: Row, isDone: boolean): Promise<void> {
    await this.change(row, { values: { status: isDone ? done : 'notStarted' } });
  }

  async removeHome(id: string): Promise<void> {
    await this.graph.call(listPath(id), { method: 'DELETE' });
  }

  private async rowsIn(list: Home['id'], zone: string): Promise<Row[]> {
    const path = `${listPath(list)}/tasks?$expand=linkedResources&$top=1000`;
    return (await this.graph.all(taskShape, path, zone)).map((task) => rowOf(task, list));
  }

  /** A due date is a midnight of the mailbox's own zone. */
  private async written({ title, due, status, importance, body }: Values): Promise<Record<string, unknown>> {
    const timeZone = await this.graph.windowsZone();
    const dueDateTime = due ? { dateTime: `${due}T00:00:00`, timeZone } : null;
    return {
      ...(title !== undefined && { title }),
      ...(due !== undefined && { dueDateTime }),
      ...(status !== undefined && { status }),
      ...(importance !== undefined && { importance }),
      ...(body !== undefined && { body: { contentType: 'text', content: body } }),
    };
  }
}

const listPath = (id: string) => `/me/todo/lists/${encodeURIComponent(id)}`;
const taskPath = ({ id, home }: Row) => `${listPath(home)}/tasks/${encodeURIComponent(id)}`;

function valuesOf({ title, status, importance, body, dueDateTime }: Task): Values {
  const due = dueDateTime?.dateTime.slice(0, 10) ?? '';
  return { title, status, importance, due, body: body?.content ?? '' };
}

function rowOf(task: Task, home: string): Row {
  const values = valuesOf(task);
  const links = (task.linkedResources ?? []).map((link) => link.displayName ?? link.webUrl ?? '');
  const details = [
    shown(fields, values, 'status'),
    task.importance === 'normal' ? '' : `${shown(fields, values, 'importance')} importance`,
    task.recurrence ? 'repeats' : '',
    ...links.map((link) => `Link: ${link}`),
  ];
  return {
    ...{ id: task.id, root: task.id, title: task.title, home, values, lead: values['due'] ?? '', details },
    isDone: task.status === done,
    facts: [...(task.recurrence ? ['This task repeats.'] : []), ...factsOf(task)],
  };
}

function factsOf({ linkedResources = [] }: Task): string[] {
  return linkedResources.map(
    ({ displayName, applicationName, webUrl }) =>
      `Linked to “${displayName ?? ''}” in ${applicationName ?? 'another application'}${webUrl ? `: ${webUrl}` : ''}.`,
  );
}
