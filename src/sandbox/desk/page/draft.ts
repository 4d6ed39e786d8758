import { movedEnd } from './days';
import type { Draft, Entry } from './entries';

/** A whole form. */
export type Form = Required<Draft>;

/** The form of a meeting that is there; its note is read apart. */
export function formOf(entry: Entry, note: string): Form {
  const { title, start, end, isAllDay, place, isPrivate, home } = entry;
  return { title, start, end, isAllDay, place, note, isPrivate, home };
}

/** A new meeting: an hour from ten on, on that day. */
export function newForm(day: string, home: string): Form {
  const [start, end] = [`${day}T10:00`, `${day}T11:00`];
  return { title: '', start, end, isAllDay: false, place: '', note: '', isPrivate: false, home };
}

/** Between a day and hours of it; the length goes along when the start moves. */
export function withAllDay(form: Form, isAllDay: boolean): Form {
  const [first, last] = [form.start.slice(0, 10), form.end.slice(0, 10)];
  return isAllDay
    ? { ...form, isAllDay, start: first, end: last }
    : { ...form, isAllDay, start: `${first}T10:00`, end: `${last}T11:00` };
}

export function withStart(form: Form, start: string): Form {
  return { ...form, start, end: start === '' ? form.end : movedEnd(form.start, form.end, start) };
}

/** What was changed; times go together. */
export function changesOf(before: Form, after: Form): Draft {
  const names = Object.keys(after) as (keyof Form)[];
  const changed = names.filter((name) => before[name] !== after[name]);
  const { start, end, isAllDay } = after;
  const isMoved = changed.some((name) => ['start', 'end', 'isAllDay'].includes(name));
  const rest: Draft = Object.fromEntries(changed.map((name) => [name, after[name]]));
  return isMoved ? { ...rest, start, end, isAllDay } : rest;
}
