/** The occurrences of a stored series, each with the content it shows. */
import { isOccurrenceDate, occurrenceDates } from './recurrence';
import type { EventContent, Recurrence, StoredEvent, StoredTime } from './state';
import { atInstant, ianaZone, wallTime } from './zones';

/** An item as one row of a view: a single event, a master, or an occurrence with its original date. */
export interface Row {
  event: StoredEvent;
  date?: string;
  content: EventContent;
}

export interface Window {
  from: number;
  to: number;
}

const dayMs = 86_400_000;

function wallMs(time: StoredTime): number {
  return Date.parse(`${time.local}Z`);
}

/** Keeps the wall-clock length, so that a meeting of an hour stays one across a change of the clocks. */
function endFor(master: EventContent, start: StoredTime): StoredTime {
  if (ianaZone(master.start.zone) !== ianaZone(master.end.zone)) {
    return atInstant(start.ms + master.end.ms - master.start.ms, master.end.zone);
  }
  const local = new Date(wallMs(start) + wallMs(master.end) - wallMs(master.start)).toISOString().slice(0, 19);
  return wallTime(local, master.end.zone);
}

type Times = Pick<EventContent, 'start' | 'end'>;

/** By content, which a write replaces and never changes, and by original date. */
const knownTimes = new WeakMap<EventContent, Map<string, Times>>();

function timesOf(master: EventContent, date: string): Times {
  const known = knownTimes.get(master) ?? new Map<string, Times>();
  knownTimes.set(master, known);
  const found = known.get(date);
  if (found) return found;
  const start = wallTime(`${date}${master.start.local.slice(10)}`, master.start.zone);
  const times = { start, end: endFor(master, start) };
  known.set(date, times);
  return times;
}

export function originalStart(event: StoredEvent, date: string): StoredTime {
  return timesOf(event.content, date).start;
}

export function occurrenceContent(event: StoredEvent, date: string): EventContent {
  return { ...event.content, ...timesOf(event.content, date), ...event.exceptions[date]?.content };
}

export function overlaps(content: EventContent, window: Window): boolean {
  const { start, end } = content;
  if (start.ms === end.ms) return start.ms >= window.from && start.ms < window.to;
  return start.ms < window.to && end.ms > window.from;
}

function isoDate(ms: number): string {
  const within = Math.max(Date.parse('1000-01-01T00:00:00Z'), Math.min(ms, Date.parse('9000-01-01T00:00:00Z')));
  return new Date(within).toISOString().slice(0, 10);
}

export function datesUntil(event: StoredEvent, recurrence: Recurrence, to: number): string[] {
  const dates = occurrenceDates(recurrence, isoDate(to + dayMs));
  return dates.filter((date) => !event.cancelled.includes(date));
}

/** Whether the series has an occurrence on that original date. */
export function hasOccurrence(event: StoredEvent, date: string): boolean {
  if (!event.recurrence || event.cancelled.includes(date)) return false;
  return event.exceptions[date] !== undefined || isOccurrenceDate(event.recurrence, date);
}

/** The occurrences that overlap the window; a moved one counts where it stands now. */
export function occurrencesIn(event: StoredEvent, window: Window): Row[] {
  if (!event.recurrence) return [];
  const moved = Object.keys(event.exceptions);
  const length = event.content.end.ms - event.content.start.ms;
  const earliest = isoDate(window.from - length - 2 * dayMs);
  const regular = datesUntil(event, event.recurrence, window.to).filter((date) => date >= earliest);
  const dates = new Set([...regular, ...moved]);
  return [...dates]
    .map((date) => ({ event, date, content: occurrenceContent(event, date) }))
    .filter((row) => overlaps(row.content, window));
}

/** What a calendar view shows of an item: itself, or its occurrences. */
export function viewRows(event: StoredEvent, window: Window): Row[] {
  if (event.recurrence) return occurrencesIn(event, window);
  return overlaps(event.content, window) ? [{ event, content: event.content }] : [];
}
