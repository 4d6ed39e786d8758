/**
 * Times on the wire and in the state. Zoho: written with the offset of the token user's zone, whole seconds; on input
 * any offset, `Z` and fractions of a second are accepted, a time without an offset is not.
 */
import { DateTime, IANAZone } from 'luxon';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const zones = new Map<string, IANAZone>();

function zoneOf(name: string): IANAZone {
  let zone = zones.get(name);
  if (!zone) {
    zone = IANAZone.create(name);
    zones.set(name, zone);
  }
  return zone;
}

export function stampOf(time: Date | number): string {
  const milliseconds = typeof time === 'number' ? time : time.getTime();
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** The stored form of a written instant; undefined when it is none. */
export function parseInstant(text: string): string | undefined {
  if (!INSTANT.test(text)) return undefined;
  const milliseconds = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(milliseconds) ? undefined : stampOf(milliseconds);
}

export function isDate(text: string): boolean {
  return DATE.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/** A stored instant as the wire shows it to somebody in that zone. */
export function formatInstant(stamp: string, zone: string): string {
  const milliseconds = Date.parse(stamp);
  const minutes = zoneOf(zone).offset(milliseconds);
  const local = new Date(milliseconds + minutes * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The wall-clock date of a stored instant in a zone. */
export function dateIn(stamp: string, zone: string): string {
  return formatInstant(stamp, zone).slice(0, 10);
}

const wallClock = new Map<string, string>();
const REMEMBERED = 20_000;

/** The instant at which a wall clock shows this; a time that the zone skips moves forward. */
export function instantAt(date: string, time: string, zone: string): string {
  const key = `${date}T${time} ${zone}`;
  const known = wallClock.get(key);
  if (known !== undefined) return known;
  const found = stampOf(DateTime.fromISO(`${date}T${time}`, { zone }).toMillis());
  if (wallClock.size >= REMEMBERED) wallClock.clear();
  wallClock.set(key, found);
  return found;
}

export function addSeconds(stamp: string, seconds: number): string {
  return stampOf(Date.parse(stamp) + seconds * 1000);
}

export function addDays(stamp: string, days: number): string {
  return addSeconds(stamp, days * 86_400);
}

export function offsetMilliseconds(zone: string, now: Date): number {
  return zoneOf(zone).offset(now.getTime()) * 60_000;
}
