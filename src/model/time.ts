import { Temporal } from 'temporal-polyfill';

/**
 * When a meeting takes place.
 * Timed: `start` and `end` are instants, `2026-03-29T07:00:00Z`, whole seconds; `zone` is the IANA zone it was planned in.
 * All day: `start` and `end` are floating dates, `2026-03-29`, the end exclusive; they are never converted.
 */
export interface MeetingTime {
  allDay: boolean;
  start: string;
  end: string;
  /** IANA, null where the service does not say. Carried along, never a difference by itself. */
  zone: string | null;
}

/** The same time, whatever zone it was planned in. */
export function equalTime(a: MeetingTime, b: MeetingTime): boolean {
  return a.allDay === b.allDay && a.start === b.start && a.end === b.end;
}

/** An instant in whole seconds, UTC: `2026-03-29T07:00:00Z`. @throws RangeError when the text is no instant. */
export function toInstant(text: string): string {
  return Temporal.Instant.from(text).round({ smallestUnit: 'second', roundingMode: 'trunc' }).toString();
}

/** `2026-03-29T09:00:00` on a wall clock in `zone` as an instant. @throws RangeError for an unknown zone or no date. */
export function instantFromWall(wall: string, zone: string): string {
  return toInstant(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant().toString());
}

/** True where a wall clock in `zone` shows this twice, because the clocks go back. @throws RangeError as instantFromWall */
export function isShownTwice(wall: string, zone: string): boolean {
  const moment = (disambiguation: 'earlier' | 'later') =>
    Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation }).epochMilliseconds;
  return moment('earlier') !== moment('later');
}

/** An instant as `2026-03-29T09:00:00` on a wall clock in `zone`. @throws RangeError for an unknown zone. */
export function wallFromInstant(instant: string, zone: string): string {
  return zoned(instant, zone).toPlainDateTime().toString({ smallestUnit: 'second' });
}

/** An instant as `2026-03-29T09:00:00+02:00`, with the offset that `zone` has then. */
export function offsetFromInstant(instant: string, zone: string): string {
  const moment = zoned(instant, zone);
  return `${moment.toPlainDateTime().toString({ smallestUnit: 'second' })}${moment.offset.slice(0, 6)}`;
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

export function addSeconds(instant: string, seconds: number): string {
  return Temporal.Instant.from(instant).add({ seconds }).toString();
}

/** Seconds from `from` to `to`; negative when `to` is earlier. */
export function secondsBetween(from: string, to: string): number {
  return Math.round(
    (Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds) / 1000,
  );
}

/** The moment at which a meeting begins or ends, for ordering and windows; an all-day one counts in UTC. */
export function momentOf(edge: string): string {
  return edge.length === 10 ? `${edge}T00:00:00Z` : edge;
}

/** True where `zone` is one that this machine knows. */
export function isZone(zone: string): boolean {
  try {
    Temporal.PlainDate.from('2000-01-01').toZonedDateTime(zone);
    return true;
  } catch {
    return false;
  }
}

function zoned(instant: string, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
}
