/** Time zones by their Windows and IANA names, and the wire form of times. */
import { DateTime, IANAZone } from 'luxon';
import { findIana, findWindows } from 'windows-iana';
import { GraphError } from './errors';
import type { StoredTime } from './state';

const cache = new Map<string, string | undefined>();

function lookUp(name: string): string | undefined {
  if (/^(utc|etc\/utc|tzone:\/\/microsoft\/utc)$/i.test(name)) return 'utc';
  const fromWindows = findIana(name)[0];
  if (fromWindows) return fromWindows;
  return findWindows(name).length > 0 && DateTime.utc().setZone(name).isValid ? name : undefined;
}

/** The IANA zone for a Windows or a listed IANA name; undefined for any other. */
export function ianaZone(name: string): string | undefined {
  if (!cache.has(name)) cache.set(name, lookUp(name));
  return cache.get(name);
}

export function windowsZone(iana: string): string {
  return findWindows(iana)[0] ?? 'UTC';
}

function zoneOrRefuse(name: string): string {
  const iana = ianaZone(name);
  if (iana !== undefined) return iana;
  throw new GraphError(
    400,
    'TimeZoneNotSupportedException',
    `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`,
  );
}

/** Reads a dateTimeTimeZone; a time written with `Z` is that instant, shown in the zone. */
export function storedTime(dateTime: string, zone: string): StoredTime {
  const iana = zoneOrRefuse(zone);
  const isInstant = dateTime.endsWith('Z');
  const read = isInstant
    ? DateTime.fromISO(dateTime, { zone: 'utc' }).setZone(iana)
    : DateTime.fromISO(dateTime, { zone: iana });
  if (!read.isValid || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z?$/.test(dateTime)) {
    throw new GraphError(400, 'ErrorInvalidRequest', `The value '${dateTime}' is not a valid DateTime.`);
  }
  return atInstant(read.toMillis(), zone);
}

const dayMs = 86_400_000;
const minuteMs = 60_000;
const years = { from: Date.UTC(1900, 0), to: Date.UTC(9000, 0) };
const offsets = new Map<string, Map<number, number>>();

/** Minutes, at the beginning of a day of UTC. */
function offsetOf(iana: string, day: number): number {
  const known = offsets.get(iana) ?? new Map<number, number>();
  offsets.set(iana, known);
  const offset = known.get(day) ?? (iana === 'utc' ? 0 : IANAZone.create(iana).offset(day * dayMs));
  known.set(day, offset);
  return offset;
}

/** The offset of a zone that has only one from the day before to the day after, in whatever zone `ms` counts. */
function steadyOffset(iana: string, ms: number): number | undefined {
  if (!(ms >= years.from && ms < years.to)) return undefined;
  const day = Math.floor(ms / dayMs);
  const offset = offsetOf(iana, day);
  return [day - 1, day + 1, day + 2].every((other) => offsetOf(iana, other) === offset) ? offset : undefined;
}

/** As storedTime, for a wall-clock time of the form `2026-08-03T09:00:00`; by mere addition where no clock changes. */
export function wallTime(local: string, zone: string): StoredTime {
  const wall = Date.parse(`${local}Z`);
  const offset = steadyOffset(zoneOrRefuse(zone), wall);
  return offset === undefined ? storedTime(local, zone) : { local, zone, ms: wall - Math.round(offset * minuteMs) };
}

export function atInstant(ms: number, zone: string): StoredTime {
  const iana = zoneOrRefuse(zone);
  const offset = steadyOffset(iana, ms);
  const local =
    offset === undefined
      ? DateTime.fromMillis(ms, { zone: iana }).toFormat("yyyy-MM-dd'T'HH:mm:ss")
      : new Date(ms + Math.round(offset * minuteMs)).toISOString().slice(0, 19);
  return { local, zone, ms };
}

/** Seven digits, as Exchange answers. All-day times are floating: never converted (Graph: midnight whatever Prefer says). */
export function wireTime(time: StoredTime, isAllDay: boolean, zone: string): { dateTime: string; timeZone: string } {
  const local = isAllDay ? time.local : atInstant(time.ms, zone).local;
  return { dateTime: `${local}.0000000`, timeZone: zone };
}

/** An instant of the query: an offset is honoured, none means UTC. */
export function queryInstant(text: string): number | undefined {
  const repaired = text.replace(/ (\d\d:\d\d)$/, '+$1');
  const read = DateTime.fromISO(repaired, { zone: 'utc' });
  return read.isValid ? read.toMillis() : undefined;
}
