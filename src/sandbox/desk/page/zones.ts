import { Temporal } from 'temporal-polyfill';

/** The ISO instant of a wall-clock time in that zone, or of the midnight of a date. */
export function instantIn(zone: string, wall: string): string {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant().toString();
}

/** `2026-11-24T09:00` on a wall clock in that zone. */
export function wallIn(zone: string, instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16);
}
