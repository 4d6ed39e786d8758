/** One event by its id. */
import { type Context, type Handler, contextLink } from './context';
import { conflict, notFound } from './errors';
import { eventProperty, rowOf, rowVersion, wireExpanded } from './event-output';
import { calendarOf } from './event-lists';
import { changeKey } from './ids';
import { findEvent } from './mailbox';
import type { Row } from './occurrences';
import { readOptions } from './query';
import { ok } from './replies';

/** The item that the path names. Throws 404 when there is none, or not in the calendar of the path. */
export function eventOf(context: Context): Row {
  const found = findEvent(context.world, context.person.id, context.ids.event ?? '');
  const row = rowOf(found.event, found.date);
  const isScoped = context.segments[1] !== 'events';
  if (!row || (isScoped && row.event.calendar !== calendarOf(context).number)) throw notFound();
  return row;
}

/** Throws 412 when If-Match names another version. */
export function checkVersion(context: Context, version: number): void {
  const wanted = context.request.headers['if-match'];
  if (wanted === undefined || wanted === '*') return;
  const bare = wanted.replace(/^W\//, '').replace(/^"(.*)"$/, '$1');
  if (bare !== changeKey(context.person.id, version)) throw conflict();
}

export function checkMatch(context: Context, row: Row): void {
  checkVersion(context, rowVersion(row));
}

export const getEvent: Handler = (context) => {
  const options = readOptions(context.request.query, eventProperty, 'event');
  const wire = wireExpanded(eventOf(context), context.view, options.select, options.expand);
  return ok({ '@odata.context': contextLink(context, 'events/$entity'), ...wire });
};
