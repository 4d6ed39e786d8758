/**
 * From what a write says to what To Do keeps.
 *
 * 1. Null clears, absent keeps.
 * 2. Due and start lose their time of day: midnight of their date in the zone they were sent in, kept as an instant.
 * 3. Status and completion move together; whichever is sent takes the other along.
 */
import { todoRefusal } from './errors';
import { readRecurrence } from './event-input';
import { htmlToText } from './html';
import type { Recurrence } from './state-parts';
import type { TaskInput, TaskTime } from './todo-task-schema';
import type { TaskContent } from './todo-state';
import { storedTime, wallTime } from './zones';

const longestTitle = 255;

const blank: TaskContent = {
  title: '',
  body: '',
  status: 'notStarted',
  importance: 'normal',
  due: null,
  start: null,
  completed: null,
  isReminderOn: false,
  reminder: null,
  recurrence: null,
  categories: [],
};

function zoneOf(time: TaskTime): string {
  return time.timeZone ?? 'UTC';
}

/** The date that is written, whatever the time behind it. */
function dateOf(time: TaskTime): string {
  return storedTime(time.dateTime, zoneOf(time)).local.slice(0, 10);
}

export function midnight(date: string, zone: string): number {
  return wallTime(`${date}T00:00:00`, zone).ms;
}

function dayOf(time: TaskTime): number {
  return midnight(dateOf(time), zoneOf(time));
}

function written<In, Out>(sent: In | null | undefined, read: (value: In) => Out, kept: Out, cleared: Out): Out {
  if (sent === undefined) return kept;
  return sent === null ? cleared : read(sent);
}

function titleOf(title: string): string {
  if (title.trim() === '') throw todoRefusal('The title of a task cannot be empty.');
  if (title.length > longestTitle) throw todoRefusal(`The title of a task has at most ${longestTitle} characters.`);
  return title;
}

function bodyOf({ content, contentType }: NonNullable<TaskInput['body']>): string {
  return contentType?.toLowerCase() === 'html' ? htmlToText(content ?? '') : (content ?? '');
}

function completion(base: TaskContent, input: TaskInput, today: string): Pick<TaskContent, 'status' | 'completed'> {
  const sent = input.completedDateTime;
  if (sent) return { status: 'completed', completed: dateOf(sent) };
  const isReopened = sent === null && base.status === 'completed';
  const status = input.status ?? (isReopened ? 'notStarted' : base.status);
  return { status, completed: status === 'completed' ? (base.completed ?? today) : null };
}

function recurrenceOf(input: NonNullable<TaskInput['recurrence']>, due: TaskTime | null | undefined): Recurrence {
  if (!due) throw todoRefusal('A task that is repeated needs dueDateTime.');
  const start = storedTime(due.dateTime, zoneOf(due));
  return readRecurrence(input, { ...start, local: `${input.range.startDate}T00:00:00` });
}

/** `today` is the date in UTC. Throws Graph's refusals. */
export function writtenTask(base: TaskContent, input: TaskInput, today: string): TaskContent {
  return {
    title: written(input.title, titleOf, base.title, ''),
    body: written(input.body, bodyOf, base.body, ''),
    importance: input.importance ?? base.importance,
    due: written(input.dueDateTime, dayOf, base.due, null),
    start: written(input.startDateTime, dayOf, base.start, null),
    isReminderOn: input.isReminderOn ?? base.isReminderOn,
    reminder: written(
      input.reminderDateTime,
      (time) => storedTime(time.dateTime, zoneOf(time)).ms,
      base.reminder,
      null,
    ),
    recurrence: written(input.recurrence, (sent) => recurrenceOf(sent, input.dueDateTime), base.recurrence, null),
    categories: written(input.categories, (all) => all, base.categories, []),
    ...completion(base, input, today),
  };
}

export function newTask(input: TaskInput, today: string): TaskContent {
  return writtenTask({ ...blank, title: titleOf(input.title ?? '') }, input, today);
}

/** As a PATCH may change it: the title stays one, and a pattern cannot be written (To Do refuses every one). */
export function changedTask(base: TaskContent, input: TaskInput, today: string): TaskContent {
  if (input.title === null) throw todoRefusal('The title of a task cannot be empty.');
  if (input.recurrence) throw todoRefusal('Invalid request: InvalidModel.');
  if (input.linkedResources) throw todoRefusal('The linked resources of a task are changed one by one.');
  return writtenTask(base, input, today);
}
