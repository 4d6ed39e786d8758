import type { MeetingTime } from '../model/time';

/** Times as a person writes them. `zone` is IANA; without one, the device's own. */

/** `Tue, 24 Nov 2026, 09:00–10:00`; for an all-day meeting its day or days. */
export function meetingTime(time: MeetingTime, locale: string, zone?: string): string {
  if (time.allDay) return allDay(time, locale);
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    ...(zone === undefined ? {} : { timeZone: zone }),
  });
  return joined(format.formatRangeToParts(new Date(time.start), new Date(time.end)));
}

/** All-day dates float: they are the same everywhere, and the end is exclusive. */
function allDay({ start, end }: MeetingTime, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const last = new Date(Date.parse(`${end}T00:00:00Z`) - 86_400_000);
  return format.formatRange(new Date(`${start}T00:00:00Z`), last);
}

/** `24 Nov 2026` for `2026-11-24`, the same day everywhere; what is no day stays as it is. */
export function dayText(day: string, locale: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

/** `14:05` today, else with its date. */
export function moment(instant: string, locale: string, now: Date): string {
  const at = new Date(instant);
  const isToday = at.toDateString() === now.toDateString();
  return timeText(
    at,
    locale,
    isToday ? { hour: 'numeric', minute: '2-digit' } : { dateStyle: 'medium', timeStyle: 'short' },
  );
}

const shortWait = 600_000;

/** When a wait is over: `14:05:12` where it is short, else like every moment. */
export function endOfWait(instant: string, locale: string, now: Date): string {
  const at = new Date(instant);
  if (at.getTime() - now.getTime() >= shortWait) return moment(instant, locale, now);
  return timeText(at, locale, { hour: 'numeric', minute: '2-digit', second: '2-digit' });
}

export function timeText(at: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return joined(new Intl.DateTimeFormat(locale, options).formatToParts(at));
}

/** In one text, whose day period (`PM`, `p. m.`) stays on one line with its time. */
function joined(parts: { type: string; value: string }[]): string {
  const isKept = (index: number) => parts[index]?.type === 'dayPeriod';
  return parts
    .map(({ value }, index) => (isKept(index) || isKept(index + 1) ? value.replaceAll(' ', '\u00a0') : value))
    .join('');
}

/** A zone as people know it: `London (GMT)`. */
export function zoneName(zone: string, locale: string, at: Date): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return name === undefined ? city : `${city} (${name})`;
}
