/** Which handler answers which path. */
import {
  createCalendar,
  deleteCalendar,
  getCalendar,
  getCalendarOfEvent,
  listCalendars,
  patchCalendar,
} from './calendars';
import { contactRoutes } from './contact-routes';
import type { Context, Handler, ItemKind } from './context';
import { delta } from './delta';
import { GraphError } from './errors';
import { listEvents, listInstances, listView } from './event-lists';
import { getEvent } from './event-reads';
import { acceptEvent, declineEvent, tentativelyAcceptEvent } from './event-responses';
import { cancelEvent, createEvent, deleteEventRequest, patchEvent } from './event-writes';
import { getMailboxSettings, getMe, listTimeZones, translateIds } from './me';
import { messageRoutes } from './message-routes';
import { todoRoutes } from './todo-routes';

type Methods = Partial<Record<string, Handler>>;

const oneEvent: Methods = { GET: getEvent, PATCH: patchEvent, DELETE: deleteEventRequest };
const manyEvents: Methods = { GET: listEvents, POST: createEvent };

const routes: [string, Methods][] = [
  ['me', { GET: getMe }],
  ['me/mailboxSettings', { GET: getMailboxSettings }],
  ['me/translateExchangeIds', { POST: translateIds }],
  ['me/outlook/supportedTimeZones', { GET: listTimeZones }],
  ['me/calendars', { GET: listCalendars, POST: createCalendar }],
  ['me/calendars/{calendar}', { GET: getCalendar, PATCH: patchCalendar, DELETE: deleteCalendar }],
  ['me/calendar', { GET: getCalendar, PATCH: patchCalendar }],
  ['me/events', manyEvents],
  ['me/calendar/events', manyEvents],
  ['me/calendars/{calendar}/events', manyEvents],
  ['me/events/{event}', oneEvent],
  ['me/calendar/events/{event}', oneEvent],
  ['me/calendars/{calendar}/events/{event}', oneEvent],
  ['me/events/{event}/calendar', { GET: getCalendarOfEvent }],
  ['me/events/{event}/instances', { GET: listInstances }],
  ['me/events/{event}/cancel', { POST: cancelEvent }],
  ['me/events/{event}/accept', { POST: acceptEvent }],
  ['me/events/{event}/decline', { POST: declineEvent }],
  ['me/events/{event}/tentativelyAccept', { POST: tentativelyAcceptEvent }],
  ['me/calendarView', { GET: listView }],
  ['me/calendar/calendarView', { GET: listView }],
  ['me/calendars/{calendar}/calendarView', { GET: listView }],
  ['me/calendarView/delta', { GET: delta }],
  ['me/calendar/calendarView/delta', { GET: delta }],
  ['me/calendars/{calendar}/calendarView/delta', { GET: delta }],
  ...contactRoutes,
  ...todoRoutes,
  ...messageRoutes,
];

const patterns = routes.map(([path, methods]) => ({ parts: path.split('/'), methods }));

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The path below the version, its OData spellings (`()`, `('key')`, the namespace) brought to one. */
export function pathSegments(path: string): string[] {
  const plain = path
    .replace(/^\/v1\.0\/?/, '')
    .replace(/\(TimeZoneStandard=[^)]*\)/i, '')
    .replace(/\(\)/g, '')
    .replace(/\/microsoft\.graph\./g, '/')
    .replace(/\((?:'|%27)(.*?)(?:'|%27)\)/g, '/$1');
  return plain.split('/').filter(Boolean).map(decoded);
}

function idsIn(parts: string[], segments: string[]): Context['ids'] | undefined {
  if (parts.length !== segments.length) return undefined;
  const ids: Context['ids'] = {};
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? '';
    const kind = /^\{(.*)\}$/.exec(part)?.[1] as ItemKind | undefined;
    if (kind) ids[kind] = segment;
    else if (part.toLowerCase() !== segment.toLowerCase()) return undefined;
  }
  return ids;
}

export interface Route {
  handler: Handler;
  ids: Context['ids'];
}

/** Throws 404 for a path that is not here, and 405 for a method that the path does not have. */
export function findRoute(method: string, segments: string[]): Route {
  for (const { parts, methods } of patterns) {
    const ids = idsIn(parts, segments);
    if (!ids) continue;
    const handler = methods[method];
    if (handler) return { handler, ids };
    throw new GraphError(405, 'BadRequest', 'Specified HTTP method is not allowed for the request target.');
  }
  const name = segments.at(-1) ?? '';
  throw new GraphError(404, 'ResourceNotFound', `Resource not found for the segment '${name}'.`);
}
