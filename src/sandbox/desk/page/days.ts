import type { Entry, Range } from './entries';

const dayMs = 86_400_000;

export function plusDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** Today's date on a wall clock in that zone. */
export function dayIn(zone: string, instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant));
}

const long = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** `Tuesday 24 November`. */
export function longDay(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}

export function rangeText({ from, to }: Range): string {
  return short.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${plusDays(to, -1)}T00:00:00Z`));
}

/** `24 Nov 2026, 09:00` of a wall-clock time, `24 Nov 2026` of a date. */
export function whenText(time: string): string {
  const day = short.format(new Date(`${time.slice(0, 10)}T00:00:00Z`));
  return time.length > 10 ? `${day}, ${time.slice(11, 16)}` : day;
}

/** `09:00–10:00`; an end on another day is named. */
export function timeText({ start, end, isAllDay }: Entry): string {
  if (isAllDay) return start === end ? 'All day' : `All day until ${whenText(end)}`;
  const isSameDay = start.slice(0, 10) === end.slice(0, 10);
  return `${start.slice(11)}–${isSameDay ? end.slice(11) : whenText(end)}`;
}

export interface Day {
  day: string;
  entries: Entry[];
}

/** The entries that begin in the range, or reach into it, by day and time. */
export function byDay(entries: Entry[], { from, to }: Range): Day[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.start.slice(0, 10);
    if (first >= to || entry.end.slice(0, 10) < from) continue;
    const day = first < from ? from : first;
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  const order = (a: Entry, b: Entry) => compare(a.start, b.start) || compare(a.title, b.title);
  return [...days].sort(([a], [b]) => compare(a, b)).map(([day, list]) => ({ day, entries: list.sort(order) }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The end that keeps the length of a meeting whose start was moved; both wall clock, or both dates. */
export function movedEnd(oldStart: string, oldEnd: string, newStart: string): string {
  const at = (time: string) => Date.parse(time.length > 10 ? `${time}Z` : `${time}T00:00:00Z`);
  const end = at(newStart) + at(oldEnd) - at(oldStart);
  return Number.isNaN(end) ? oldEnd : new Date(end).toISOString().slice(0, newStart.length);
}

/** `Europe/London` as a person says it. */
export function cityOf(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}
