/** Lists of events: of a calendar, of a window of it, and of the instances of a series. */
import type { SandboxReply } from '../exchange';
import { type Context, type Handler, contextLink } from './context';
import { notFound } from './errors';
import { type View, eventProperty, readProperty, rowProperties, wireExpanded } from './event-output';
import type { Reading } from './filter';
import { defaultCalendar, eventsIn, findCalendar, findEvent } from './mailbox';
import { type Row, occurrencesIn, viewRows } from './occurrences';
import { effectiveQuery, page, readOptions } from './query';
import { chosen, itemReading } from './reading';
import { ok } from './replies';
import type { StoredCalendar } from './state';
import { readWindow } from './window';

/** The calendar of the path: the one named in it, or the default one. */
export function calendarOf(context: Context): StoredCalendar {
  const { calendar } = context.ids;
  return calendar === undefined
    ? defaultCalendar(context.mailbox)
    : findCalendar(context.world, context.person.id, calendar);
}

function reading(row: Row, view: View): Reading {
  return itemReading(
    (name) => readProperty(row, view, eventProperty(name) ?? name),
    () => rowProperties(row),
  );
}

function listReply(context: Context, what: string, rowsFor: (query: URLSearchParams) => Row[]): SandboxReply {
  const query = effectiveQuery(context);
  const options = readOptions(query, eventProperty, 'event');
  const rows = chosen(rowsFor(query), options, (row) => reading(row, context.view));
  const show = (row: Row) => wireExpanded(row, context.view, options.select, options.expand);
  return ok({ '@odata.context': contextLink(context, what), ...page(context, rows, options, show) });
}

export const listEvents: Handler = (context) => {
  const calendar = calendarOf(context);
  return listReply(context, 'calendar/events', () =>
    eventsIn(context.mailbox, calendar.number).map((event) => ({ event, content: event.content })),
  );
};

export const listView: Handler = (context) => {
  const calendar = calendarOf(context);
  return listReply(context, 'calendarView', (query) => {
    const window = readWindow(query);
    return eventsIn(context.mailbox, calendar.number)
      .flatMap((event) => viewRows(event, window))
      .sort((one, other) => one.content.start.ms - other.content.start.ms);
  });
};

export const listInstances: Handler = (context) => {
  const { event, date } = findEvent(context.world, context.person.id, context.ids.event ?? '');
  if (date !== undefined) throw notFound();
  return listReply(context, 'events/instances', (query) => occurrencesIn(event, readWindow(query)));
};
