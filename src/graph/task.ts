import type { DateTimeTimeZone, TodoTask } from '@microsoft/microsoft-graph-types';
import * as z from 'zod/mini';
import { textFromHtml } from '../model/html';
import type { MappedField } from '../model/mapping';
import { canonicalLine, canonicalText, cut, noSubject } from '../model/text';
import { addDays, instantFromWall, wallFromInstant } from '../model/time';
import { canonicalPart, wordsOf, type Task } from '../model/values';
import type { Observation } from '../sync/side';
import { linksShape, stampOf } from './task-link';
import { ianaFromGraph, windowsFromIana } from './zone';

/**
 * A task of To Do as the values of its mapped fields, and back.
 * 1. Due and start are dates. They are written as midnight in the mailbox's zone. What is read is the date of a midnight:
 *    of one in the answer's own zone, else of the one that lies nearest in the mailbox's zone (To Do keeps the instant of
 *    a midnight, in whatever zone it was written, and answers it in UTC).
 * 2. To Do refuses a task without a title: an empty one is written as the placeholder, which reads as empty.
 * 3. Reminders and completion dates are neither read nor written: a status takes its date along (T5).
 */
const text = z.nullish(z.string());
const momentShape = z.nullish(z.object({ dateTime: z.string(), timeZone: text }));

export const taskShape = z.object({
  id: z.string(),
  '@odata.etag': text,
  lastModifiedDateTime: text,
  title: text,
  body: z.nullish(z.object({ contentType: text, content: text })),
  status: text,
  importance: text,
  dueDateTime: momentShape,
  startDateTime: momentShape,
  categories: z.nullish(z.array(z.string())),
  recurrence: z.nullish(z.unknown()),
  linkedResources: linksShape,
});
export type GraphTask = z.infer<typeof taskShape>;

export interface TaskOptions {
  mapping: MappedField[];
  /** IANA, of the mailbox. */
  zone: string;
}

const readers: Record<string, (task: GraphTask, zone: string) => string> = {
  title: ({ title }) => titleOf(title),
  body: ({ body }) => bodyOf(body),
  dueDateTime: ({ dueDateTime }, zone) => dateOf(dueDateTime, zone),
  startDateTime: ({ startDateTime }, zone) => dateOf(startDateTime, zone),
  status: ({ status }) => status || 'notStarted',
  importance: ({ importance }) => importance || 'normal',
  categories: ({ categories }) => (categories ?? []).join(','),
};

/** @throws RangeError for a date that cannot be read */
export function taskFromGraph(task: GraphTask, { mapping, zone }: TaskOptions): Task {
  const values: Task = {};
  for (const { outlook } of mapping) {
    const value = readers[outlook.name]?.(task, zone);
    values[outlook.group] = { ...values[outlook.group], [outlook.name]: canonicalPart(outlook.type, value) };
  }
  return values;
}

/** To Do: 255, as for everything with a name. */
const longestTitle = 255;

const writers: Record<string, (value: string, zone: string) => TodoTask> = {
  title: (value) => ({ title: writtenTitle(value) }),
  body: (value) => ({ body: { contentType: 'text', content: value } }),
  dueDateTime: (value, zone) => ({ dueDateTime: midnight(value, zone) }),
  startDateTime: (value, zone) => ({ startDateTime: midnight(value, zone) }),
  status: (value) => ({ status: (value || 'notStarted') as NonNullable<TodoTask['status']> }),
  importance: (value) => ({ importance: (value || 'normal') as NonNullable<TodoTask['importance']> }),
  categories: (value) => ({ categories: wordsOf(value) }),
};

/** The properties to write; only what is mapped and named among the changes. */
export function taskToGraph(changes: Partial<Task>, { mapping, zone }: TaskOptions): TodoTask {
  const written = mapping.map(({ outlook }) => {
    const value = changes[outlook.group]?.[outlook.name];
    return value === undefined ? {} : writers[outlook.name]?.(value, zone);
  });
  return Object.assign({}, ...written) as TodoTask;
}

export function writtenTitle(title: string): string {
  return cut(title, longestTitle).trim() || noSubject;
}

/** What the sync needs of a task; undefined for one with a date that cannot be read. */
export function observationFromTask(task: GraphTask, options: TaskOptions): Observation<Task> | undefined {
  try {
    const stamp = stampOf(task);
    return {
      id: task.id,
      version: versionOf(task),
      fields: taskFromGraph(task, options),
      facts: { scope: 'in', recurring: !!task.recurrence, private: false, imported: false, others: 0 },
      ...(stamp === undefined ? {} : { stamp }),
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export function versionOf(task: GraphTask): string {
  return task['@odata.etag'] ?? task.lastModifiedDateTime ?? '';
}

export function titleOf(title: string | null | undefined): string {
  const line = canonicalLine(title);
  return line === noSubject ? '' : line;
}

/** To Do: the documentation says HTML, the answers are text. */
function bodyOf(body: GraphTask['body']): string {
  const content = body?.content ?? '';
  return body?.contentType?.toLowerCase() === 'html' ? textFromHtml(content) : canonicalText(content);
}

const midnightForm = /^(\d{4}-\d\d-\d\d)(?:T00:00(?::00(?:\.0+)?)?)?Z?$/i;

/** @throws RangeError */
export function dateOf(moment: GraphTask['dueDateTime'], zone: string): string {
  if (!moment) return '';
  const { dateTime, timeZone } = moment;
  const date = midnightForm.exec(dateTime)?.[1];
  if (date !== undefined) return date;
  const instant = instantFromWall(dateTime.replace(/Z$/i, ''), ianaFromGraph(timeZone) ?? 'UTC');
  const wall = wallFromInstant(instant, zone);
  return Number(wall.slice(11, 13)) < 12 ? wall.slice(0, 10) : addDays(wall.slice(0, 10), 1);
}

export function midnight(date: string, zone: string): DateTimeTimeZone | null {
  if (date === '') return null;
  return { dateTime: `${date}T00:00:00`, timeZone: windowsFromIana(zone) ?? 'UTC' };
}
