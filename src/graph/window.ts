import { addDays, momentOf, type MeetingTime } from '../model/time';

/**
 * The stretch of time that a delta watches.
 * Graph: at most 1,825 days, fixed when a round begins. So it begins two years back on the first of a month, and a new
 * month is a new window: one full round a month keeps what lies ahead in sight.
 */
const days = 1825;
const yearsBack = 2;

/** Instants, the end exclusive. */
export interface Window {
  start: string;
  end: string;
}

export function windowAt(now: string): Window {
  const first = `${String(Number(now.slice(0, 4)) - yearsBack).padStart(4, '0')}-${now.slice(5, 7)}-01`;
  return { start: momentOf(first), end: momentOf(addDays(first, days)) };
}

/** A day of leeway at either end: the edges of all-day meetings lie elsewhere in every zone. */
export function isOutside({ start, end }: MeetingTime, window: Window): boolean {
  const [from, to] = [momentOf(start), momentOf(end)].map((moment) => moment.slice(0, 10)) as [string, string];
  return addDays(to, 1) < window.start.slice(0, 10) || addDays(from, -1) > window.end.slice(0, 10);
}
