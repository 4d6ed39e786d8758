/**
 * calendarView/delta.
 *
 * 1. A round's rows are fixed when it begins, shuffled, and one is told twice; what they show is read when their page
 *    is asked for. The deltaLink stands for the log as it was when the round began.
 * 2. A round of more than one page has an empty page with a nextLink in it.
 * 3. Whatever is gone from the calendar or stands outside the window is "removed", whether the client ever saw it or
 *    not; under immutable ids, out and back between two rounds is "removed" and nothing else.
 * 4. Changes younger than the lag wait for a later round.
 */
import { z } from 'zod';
import type { SandboxReply } from '../exchange';
import { type Context, type Handler, contextLink } from './context';
import { GraphError } from './errors';
import { calendarOf } from './event-lists';
import { type Wire, eventProperty, isInWindow, rowOf, wireEvent, wireStub } from './event-output';
import { eventId, readCalendarId } from './ids';
import type { Window } from './occurrences';
import { pageSize, readOptions } from './query';
import { ok } from './replies';
import { changedItems, cutOff, everything } from './delta-rows';
import type { RoundItem } from './state';
import { openToken, sealToken } from './tokens';
import { readWindow } from './window';

const tokenSchema = z.object({
  issued: z.number(),
  calendar: z.number(),
  path: z.string(),
  from: z.number(),
  to: z.number(),
  bounds: z.tuple([z.string(), z.string()]),
  select: z.array(z.string()).optional(),
  /** Of a deltaLink: the log position it stands for. */
  since: z.number().optional(),
  /** Of a nextLink. */
  round: z.string().optional(),
  offset: z.number().optional(),
  page: z.number().optional(),
});

type Token = z.infer<typeof tokenSchema>;

/** What all pages of all rounds of one chain share. */
type Chain = Pick<Token, 'calendar' | 'path' | 'from' | 'to' | 'bounds' | 'select'>;

function chainOf({ calendar, path, from, to, bounds, select }: Token): Chain {
  return { calendar, path, from, to, bounds, ...(select && { select }) };
}

function refuseOptions(query: URLSearchParams): void {
  for (const key of query.keys()) {
    const name = key.toLowerCase();
    if (name === '$expand') {
      // Graph: $expand on a delta is not refused but fails.
      throw new GraphError(500, 'ErrorInternalServerError', 'Value cannot be null.\r\nParameter name: type');
    }
    if (['$filter', '$orderby', '$search'].includes(name)) {
      const message = `The following parameters are not supported with change tracking over the 'CalendarView' resource: '${key}'.`;
      throw new GraphError(400, 'ErrorInvalidUrlQuery', message);
    }
  }
}

function tokenOf(query: URLSearchParams): string | undefined {
  return [...query].find(([key]) => /^\$(skip|delta)token$/i.test(key))?.[1];
}

function gone(context: Context, code: string, token?: Token): GraphError {
  const { expired } = context.world.state.graph;
  const [from = '', to = ''] = token?.bounds ?? [];
  const query = `startDateTime=${encodeURIComponent(from)}&endDateTime=${encodeURIComponent(to)}`;
  const location = `${context.request.origin}${context.request.path}?${query}`;
  const message =
    code === 'ResyncRequired'
      ? 'Resync required. Replace any local items with the server version.'
      : 'The sync state generation is not found; continue with a full synchronization.';
  return new GraphError(410, code, message, token && expired.withLocation ? { Location: location } : {});
}

function readToken(context: Context, text: string): Token {
  const read = tokenSchema.safeParse(openToken(text));
  if (!read.success) throw gone(context, 'SyncStateNotFound');
  const { expired } = context.world.state.graph;
  if (read.data.issued <= expired.upTo) throw gone(context, expired.code, read.data);
  if (read.data.path !== context.segments.join('/')) throw gone(context, 'SyncStateInvalid');
  return read.data;
}

function folderNotFound(): GraphError {
  return new GraphError(404, 'ErrorSyncFolderNotFound', 'The folder that is being synchronized was not found.');
}

function showItem(context: Context, item: RoundItem, chain: Chain): Wire {
  const { mailbox, view, person } = context;
  const event = mailbox.events[item.event];
  const isThere = !item.removed && event?.calendar === chain.calendar && event.generation === item.generation;
  const row = isThere ? rowOf(event, item.date) : undefined;
  const isTold = row && (row.event.recurrence !== null || isInWindow(row, chain));
  if (!isTold) {
    const ref = { number: item.event, generation: item.generation, ...(item.date && { date: item.date }) };
    return {
      '@odata.type': '#microsoft.graph.event',
      id: eventId(person.id, ref, view.form),
      '@removed': { reason: 'deleted' },
    };
  }
  if (row.date !== undefined) return wireStub(row, view);
  return { '@odata.type': '#microsoft.graph.event', ...wireEvent(row, view, chain.select) };
}

function link(context: Context, name: '$skiptoken' | '$deltatoken', token: Omit<Token, 'issued'>): string {
  const { world, request } = context;
  return `${request.origin}${request.path}?${name}=${sealToken({ issued: world.nextNumber(), ...token })}`;
}

interface Position {
  round: string;
  offset: number;
  page: number;
}

function roundPage(context: Context, chain: Chain, { round, offset, page }: Position): SandboxReply {
  const stored = context.mailbox.rounds[round];
  if (!stored) throw gone(context, 'SyncStateNotFound');
  const isEmptyPage = page === 1;
  const size = isEmptyPage ? 0 : pageSize(context, undefined);
  const items = stored.items.slice(offset, offset + size);
  const next = offset + items.length;
  const links =
    next < stored.items.length
      ? { '@odata.nextLink': link(context, '$skiptoken', { ...chain, round, offset: next, page: page + 1 }) }
      : { '@odata.deltaLink': link(context, '$deltatoken', { ...chain, since: stored.until }) };
  return ok({
    '@odata.context': contextLink(context, 'calendarView'),
    ...links,
    value: items.map((item) => showItem(context, item, chain)),
  });
}

const keptRounds = 20;

function shuffled(context: Context, items: RoundItem[]): RoundItem[] {
  const mixed = items
    .map((item) => ({ item, place: context.world.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
  const replayed = mixed.length > 1 ? mixed[Math.floor(context.world.random() * mixed.length)] : undefined;
  return replayed ? [...mixed, replayed] : mixed;
}

function beginRound(context: Context, chain: Chain, items: RoundItem[], until: number): SandboxReply {
  const { rounds } = context.mailbox;
  const round = String(context.world.nextNumber());
  rounds[round] = { items: shuffled(context, items), until };
  const surplus = Object.keys(rounds).slice(0, -keptRounds);
  for (const old of surplus) Reflect.deleteProperty(rounds, old);
  return roundPage(context, chain, { round, offset: 0, page: 0 });
}

function firstRound(context: Context): SandboxReply {
  const { query } = context.request;
  refuseOptions(query);
  const window: Window = readWindow(query);
  const { select } = readOptions(query, eventProperty, 'event');
  const { calendar: id } = context.ids;
  if (id !== undefined && !context.mailbox.calendars[readCalendarId(context.person.id, id)]) throw folderNotFound();
  const calendar = calendarOf(context);
  const bound = (name: string): string => [...query].find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
  const chain: Chain = {
    ...{ calendar: calendar.number, path: context.segments.join('/'), ...window },
    bounds: [bound('startdatetime'), bound('enddatetime')],
    ...(select && { select }),
  };
  const until = cutOff(context.world, calendar);
  return beginRound(context, chain, everything(context.mailbox, calendar, window, until), until);
}

function nextRound(context: Context, token: Token, since: number): SandboxReply {
  const calendar = context.mailbox.calendars[token.calendar];
  if (!calendar) throw folderNotFound();
  const until = Math.max(since, cutOff(context.world, calendar));
  const items = changedItems(context.mailbox, calendar, { ...token, since, until }, context.view.form);
  return beginRound(context, chainOf(token), items, until);
}

export const delta: Handler = (context) => {
  const text = tokenOf(context.request.query);
  if (text === undefined) return firstRound(context);
  refuseOptions(context.request.query);
  const token = readToken(context, text);
  if (token.since !== undefined) return nextRound(context, token, token.since);
  if (!context.mailbox.calendars[token.calendar]) throw folderNotFound();
  const { round = '', offset = 0, page = 0 } = token;
  return roundPage(context, chainOf(token), { round, offset, page });
};
