import type { MeetingTime } from '../../../../model/time';

/** What a person says of a meeting's time, on the device's own wall clock. */
export interface Planned {
  /** `2026-12-31` */
  date: string;
  /** `09:00` */
  start: string;
  minutes: number;
}

/** The next working day, at nine, for half an hour. */
export function firstPlan(now: Date): Planned {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  while (day.getDay() % 6 === 0) day.setDate(day.getDate() + 1);
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  return { date, start: '09:00', minutes: 30 };
}

/** Null where the date or the time is none. */
export function timeOf({ date, start, minutes }: Planned): MeetingTime | null {
  const begin = Date.parse(`${date}T${start}:00`);
  if (!isDate(date) || !isStart(start) || Number.isNaN(begin)) return null;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { allDay: false, start: instant(begin), end: instant(begin + minutes * 60_000), zone: timeZone };
}

export function isDate(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(`${date}T00:00:00Z`));
}

export function isStart(start: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(start);
}

function instant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
