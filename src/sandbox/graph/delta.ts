/**
 * calendarView/delta: whatever is gone from the calendar or stands outside the window is "removed", whether the client
 * ever saw it or not.
 */
import { z } from 'zod';
import type { Context } from './context';
import { changedItems, everything } from './delta-rows';
import { type Tracking, deltaOf, folderNotFound } from './delta-rounds';
import { calendarOf } from './event-lists';
import { type Wire, eventProperty, isInWindow, rowOf, wireEvent, wireStub } from './event-output';
import { eventId, readCalendarId } from './ids';
import { readOptions } from './query';
import type { RoundItem, StoredCalendar } from './state';
import { readWindow } from './window';

const chainSchema = z.object({
  calendar: z.number(),
  from: z.number(),
  to: z.number(),
  bounds: z.tuple([z.string(), z.string()]),
  select: z.array(z.string()).optional(),
});

type Chain = z.infer<typeof chainSchema>;

function begin(context: Context): Chain {
  const { query } = context.request;
  const window = readWindow(query);
  const { select } = readOptions(query, eventProperty, 'event');
  const { calendar: id } = context.ids;
  if (id !== undefined && !context.mailbox.calendars[readCalendarId(context.person.id, id)]) throw folderNotFound();
  const bound = (name: string): string => [...query].find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
  return {
    ...{ calendar: calendarOf(context).number, ...window },
    bounds: [bound('startdatetime'), bound('enddatetime')],
    ...(select && { select }),
  };
}

function show({ mailbox, view, person }: Context, chain: Chain, item: RoundItem): Wire {
  const event = mailbox.events[item.item];
  const isThere = !item.removed && event?.calendar === chain.calendar && event.generation === item.generation;
  const row = isThere ? rowOf(event, item.date) : undefined;
  const isTold = row && (row.event.recurrence !== null || isInWindow(row, chain));
  if (!isTold) {
    const ref = { number: item.item, generation: item.generation, ...(item.date && { date: item.date }) };
    return {
      '@odata.type': '#microsoft.graph.event',
      id: eventId(person.id, ref, view.form),
      '@removed': { reason: 'deleted' },
    };
  }
  if (row.date !== undefined) return wireStub(row, view);
  return { '@odata.type': '#microsoft.graph.event', ...wireEvent(row, view, chain.select) };
}

function restart({ bounds: [from, to] }: Chain): string {
  return `startDateTime=${encodeURIComponent(from)}&endDateTime=${encodeURIComponent(to)}`;
}

/** Throws ErrorSyncFolderNotFound. */
function trackedCalendar(context: Context, chain: Chain): StoredCalendar {
  const calendar = context.mailbox.calendars[chain.calendar];
  if (!calendar) throw folderNotFound();
  return calendar;
}

const calendarView: Tracking<Chain> = {
  what: 'calendarView',
  resource: 'CalendarView',
  chain: chainSchema,
  begin,
  log: (context, chain) => trackedCalendar(context, chain).log,
  everything: (context, chain, until) => everything(context.mailbox, trackedCalendar(context, chain), chain, until),
  changes: (context, chain, reach) =>
    changedItems(context.mailbox, trackedCalendar(context, chain), { ...chain, ...reach }, context.view.form),
  show,
  restart,
};

export const delta = deltaOf(calendarView);
