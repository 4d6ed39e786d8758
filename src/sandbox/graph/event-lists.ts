/** Lists of events: of a calendar, of a window of it, and of the instances of a series. */
import type { SandboxReply } from '../exchange';
import { type Context, type Handler, contextLink } from './context';
import { notFound } from './errors';
import { type View, eventProperty, readProperty, rowProperties, wireExpanded } from './event-output';
import { type Reading, isMatch } from './filter';
import { defaultCalendar, eventsIn, findCalendar, findEvent } from './mailbox';
import { type Row, occurrencesIn, viewRows } from './occurrences';
import { type Options, effectiveQuery, page, readOptions } from './query';
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

function inner(value: unknown, path: string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.entries(found).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  }
  return found;
}

function memberReading(value: unknown, variable: string): Reading {
  return {
    value: (path) => inner(value, path.split('/').slice(path.startsWith(`${variable}/`) ? 1 : 0)),
    members: () => [],
  };
}

function reading(row: Row, view: View): Reading {
  const value = (path: string): unknown => {
    const [root = '', ...rest] = path.split('/');
    return inner(readProperty(row, view, eventProperty(root) ?? root), rest);
  };
  return {
    value,
    members: (path, variable) => {
      const all =
        path === 'singleValueExtendedProperties'
          ? Object.entries(rowProperties(row)).map(([id, text]) => ({ id, value: text }))
          : value(path);
      return Array.isArray(all) ? all.map((each: unknown) => memberReading(each, variable)) : [];
    },
  };
}

function byPath(order: NonNullable<Options['orderBy']>, view: View): (one: Row, other: Row) => number {
  const sign = order.isDescending ? -1 : 1;
  const key = (row: Row): string => {
    const value = reading(row, view).value(order.path);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  return (one, other) => sign * (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0);
}

function chosen(rows: Row[], options: Options, view: View): Row[] {
  const { filter, orderBy } = options;
  const kept = filter ? rows.filter((row) => isMatch(filter, reading(row, view))) : rows;
  return orderBy ? [...kept].sort(byPath(orderBy, view)) : kept;
}

function listReply(context: Context, what: string, rowsFor: (query: URLSearchParams) => Row[]): SandboxReply {
  const query = effectiveQuery(context);
  const options = readOptions(query, eventProperty, 'event');
  const rows = chosen(rowsFor(query), options, context.view);
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
