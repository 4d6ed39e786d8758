import {
  addDays,
  addSeconds,
  instantFromWall,
  isZone,
  offsetFromInstant,
  toInstant,
  type MeetingTime,
} from '../model/time';

/**
 * Times as the CRM writes them, `2026-03-29T09:00:00+02:00`, and the model's.
 * Zoho does not say whether the end of an all-day meeting is its last day or the day after, so:
 * 1. All-day dates are those that are printed; they are never converted to another zone. A start that is not at midnight
 *    is one that is kept as the instant of a midnight elsewhere: it counts by the nearest midnight, and the end moves as
 *    far as the start does.
 * 2. An end with a time of day after midnight names the last day. An end at midnight of the first day is a meeting of
 *    one day. An end at a later midnight is the day after the last one,
 * 3. unless the organisation was seen to keep one-day meetings as start = end at midnight (`inclusiveMidnight`): then
 *    midnights name the last day as well.
 * 4. Written is what both readings understand: from 00:00:00 of the first day to 23:59:59 of the last.
 */
export interface ZohoTime {
  Start_DateTime: string;
  End_DateTime: string;
  All_day: boolean;
}

export interface TimeHabits {
  /** The CRM user's zone, IANA; an unknown one counts as UTC. */
  timeZone: string;
  inclusiveMidnight: boolean;
}

/** @throws RangeError where a time is none. */
export function timeFromZoho(time: ZohoTime, habits: TimeHabits): MeetingTime {
  const zone = knownZone(habits.timeZone);
  if (time.All_day) return { ...allDayDates(time, habits.inclusiveMidnight), allDay: true, zone };
  const start = instantOf(time.Start_DateTime, zone);
  const end = instantOf(time.End_DateTime, zone);
  return { allDay: false, start, end: end < start ? start : end, zone };
}

export function timeToZoho(time: MeetingTime, timeZone: string): ZohoTime {
  const zone = knownZone(timeZone);
  if (!time.allDay) {
    return {
      Start_DateTime: offsetFromInstant(time.start, zone),
      End_DateTime: offsetFromInstant(time.end, zone),
      All_day: false,
    };
  }
  return {
    Start_DateTime: printed(time.start, '00:00:00', zone),
    End_DateTime: printed(addDays(time.end, -1), '23:59:59', zone),
    All_day: true,
  };
}

/** True where a record shows that this organisation's midnights name the last day. */
export function showsInclusiveMidnight(time: ZohoTime): boolean {
  const [start, end] = [wallOf(time.Start_DateTime), wallOf(time.End_DateTime)];
  return time.All_day && isMidnight(start) && isMidnight(end) && start.date === end.date;
}

/** A stamp or time of the CRM as an instant, with an offset as Zoho's samples have it: `2026-03-29T07:00:00+00:00`. */
export function zohoInstant(instant: string): string {
  return toInstant(instant).replace('Z', '+00:00');
}

function allDayDates(time: ZohoTime, inclusiveMidnight: boolean): { start: string; end: string } {
  const start = wallOf(time.Start_DateTime);
  const first = dayNearest(start);
  const end = isMidnight(start) ? wallOf(time.End_DateTime) : endElsewhere(wallOf(time.End_DateTime));
  const isExclusive = isMidnight(end) && !inclusiveMidnight && end.date > first;
  const after = isExclusive ? end.date : addDays(end.date, 1);
  return { start: first, end: after > first ? after : addDays(first, 1) };
}

interface Wall {
  date: string;
  time: string;
}

/** The date whose midnight is nearest; at noon, the one that is printed. */
function dayNearest({ date, time }: Wall): string {
  return time > '12:00:00' ? addDays(date, 1) : date;
}

/** An end where the start is a midnight elsewhere: the same midnight, or the second before it, on the last day. */
function endElsewhere({ date, time }: Wall): Wall {
  if (!time.endsWith(':59')) return { date: dayNearest({ date, time }), time: '00:00:00' };
  const after = dayNearest(secondLater({ date, time }));
  return { date: addDays(after, -1), time: '23:59:59' };
}

function secondLater({ date, time }: Wall): Wall {
  const next = addSeconds(`${date}T${time}Z`, 1);
  return { date: next.slice(0, 10), time: next.slice(11, 19) };
}

function wallOf(text: string): Wall {
  return { date: text.slice(0, 10), time: text.slice(11, 19) };
}

function isMidnight({ time }: Wall): boolean {
  return time === '' || time === '00:00:00';
}

function instantOf(text: string, zone: string): string {
  if (/(Z|[+-]\d\d:?\d\d)$/.test(text) && text.length > 10) return toInstant(text);
  return instantFromWall(text.length === 10 ? `${text}T00:00:00` : text, zone);
}

function printed(date: string, time: string, zone: string): string {
  return offsetFromInstant(instantFromWall(`${date}T${time}`, zone), zone);
}

function knownZone(zone: string): string {
  return isZone(zone) ? zone : 'UTC';
}
