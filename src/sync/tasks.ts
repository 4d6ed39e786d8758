import type { ChoiceValues } from '../model/choice-values';
import type { MappedField } from '../model/mapping';
import { addDays, type MeetingTime } from '../model/time';
import type { Task } from '../model/values';
import type { Kind } from './kind';
import { formOf, mappedFields } from './mapped';
import type { Facts, Observation } from './side';

/** All that is special to tasks (rules T1–T9), with the fields of this mapping and the values that go together. */
export function tasksWith(mapping: MappedField[], values?: ChoiceValues): Kind<Task> {
  return {
    name: 'tasks',
    fields: mappedFields(mapping),
    form: formOf(mapping, values),
    firstLimit: Infinity,
    limitRule: 'T1',
    title: (task) => partOf(task, 'title'),
    when: dueDay,
    detail: (task) => [partOf(task, 'status'), partOf(task, 'body')].filter((text) => text !== '').join(' · '),
    skipRule: (_side, { recurring }: Facts) => (recurring ? 'T5' : undefined),
    // To Do: a task of a series that is done loses its recurrence; the next one goes on with the series.
    staysSkipped: (rule, task) => rule === 'T5' && partOf(task, 'status') === 'completed',
    exitRule: 'T6',
    mailRule: 'M4',
    matchKey: (task) => JSON.stringify([partOf(task, 'title'), partOf(task, 'dueDateTime')]),
    isKeyUnique: false,
    hasOnceKeys: false,
    compare,
    covers: () => true,
    coveredFrom: () => '',
    isAhead: () => false,
    massChange: () => undefined,
  };
}

/** A task takes place on its due day, whatever the zone; null without one. */
function dueDay(task: Task): MeetingTime | null {
  const start = partOf(task, 'dueDateTime');
  return start === '' ? null : { allDay: true, start, end: addDays(start, 1), zone: null };
}

/** What is open first, the most urgent before the rest. */
function compare(a: Observation<Task>, b: Observation<Task>): number {
  const [aKey, bKey] = [orderOf(a), orderOf(b)];
  return aKey < bKey ? -1 : aKey > bKey ? 1 : 0;
}

function orderOf({ id, fields }: Observation<Task>): string {
  const isDone = partOf(fields, 'status') === 'completed';
  return `${isDone ? '1' : '0'} ${partOf(fields, 'dueDateTime') || '9999'} ${id}`;
}

function partOf(task: Task, name: string): string {
  return task[name]?.[name] ?? '';
}
