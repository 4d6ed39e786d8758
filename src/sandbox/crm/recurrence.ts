/**
 * Recurring meetings and tasks. Zoho stores every occurrence as a record of its own; the rule is written as
 * `FREQ=…;INTERVAL=…;DTSTART=yyyy-MM-dd;UNTIL=yyyy-MM-dd[;BYDAY=…]`. The wall-clock time stays the same over a change to
 * or from summer time. A rule without an end stops after 100 occurrences.
 */
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { textOf, type Json } from './json';
import { formatInstant, instantAt } from './times';

const LIMIT = 100;

export function parseRule(text: string): ICAL.Recur | undefined {
  const parts = text
    .split(';')
    .filter((part) => part !== '' && !part.startsWith('DTSTART'))
    .map((part) => (part.startsWith('UNTIL=') ? `UNTIL=${part.slice(6).replaceAll('-', '').slice(0, 8)}` : part));
  try {
    const rule = ICAL.Recur.fromString(parts.join(';'));
    return /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(rule.freq) ? rule : undefined;
  } catch {
    return undefined;
  }
}

function occurrenceDates(rule: ICAL.Recur, first: string, excluded: string[]): string[] {
  const dates: string[] = [];
  const iterator = rule.iterator(ICAL.Time.fromDateString(first));
  for (
    let next = iterator.next() as ICAL.Time | null;
    next && dates.length < LIMIT;
    next = iterator.next() as ICAL.Time | null
  ) {
    const date = next.toString().slice(0, 10);
    if (!excluded.includes(date)) dates.push(date);
  }
  return dates;
}

function shift(stored: string, days: number, zone: string): string {
  if (stored.length === 10) return DateTime.fromISO(stored, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
  const local = formatInstant(stored, zone);
  const date = DateTime.fromISO(local.slice(0, 10), { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
  return instantAt(date, local.slice(11, 19), zone);
}

/** Start and end of each occurrence, in stored form; the meeting's own times alone when it does not recur. */
export function occurrences(fields: Json, zone: string): { start: string; end: string }[] {
  const [start, end] = [String(fields['Start_DateTime']), String(fields['End_DateTime'])];
  const activity = fields['Recurring_Activity'] as Json | null | undefined;
  const rule = activity ? parseRule(String(activity['RRULE'])) : undefined;
  if (!rule) return [{ start, end }];
  const first = (start.length === 10 ? start : formatInstant(start, zone)).slice(0, 10);
  const excluded = excludedDates(activity);
  const origin = DateTime.fromISO(first, { zone: 'utc' });
  const found = occurrenceDates(rule, first, excluded).map((date) => {
    const days = DateTime.fromISO(date, { zone: 'utc' }).diff(origin, 'days').days;
    return { start: shift(start, days, zone), end: shift(end, days, zone) };
  });
  return found.length > 0 ? found : [{ start, end }];
}

/** The due date of each occurrence of a recurring task; nothing for one without a date to begin with. */
export function dueDates(fields: Json): string[] {
  const activity = fields['Recurring_Activity'] as Json;
  const text = String(activity['RRULE']);
  const rule = parseRule(text);
  const first = textOf(fields['Due_Date']) ?? /DTSTART=(\d{4}-\d\d-\d\d)/.exec(text)?.[1];
  if (!rule || first === undefined) return [];
  return occurrenceDates(rule, first, excludedDates(activity));
}

function excludedDates(activity: Json | null | undefined): string[] {
  return (textOf(activity?.['EXDATE']) ?? '').split(',').map((date) => date.trim().slice(0, 10));
}
