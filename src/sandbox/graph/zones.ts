/** Time zones by their Windows and IANA names, and the wire form of times. */
import { DateTime } from 'luxon';
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

export function atInstant(ms: number, zone: string): StoredTime {
  const local = DateTime.fromMillis(ms, { zone: zoneOrRefuse(zone) });
  return { local: local.toFormat("yyyy-MM-dd'T'HH:mm:ss"), zone, ms };
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
