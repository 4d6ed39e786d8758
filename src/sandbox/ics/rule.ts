import { DateTime } from 'luxon';
import { z } from 'zod';
import { firstProperty, Unreadable, type Component } from './values';

/** A recurrence as the file says it; what is not said follows from the start. */
export interface Rule {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count: number | undefined;
  /** `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm:ssZ`. */
  until: string | undefined;
  /** Weekdays, 1 for Monday, with the week of the month they fall in (−1 the last, undefined every week). */
  days: { weekday: number; nth: number | undefined }[];
  dayOfMonth: number | undefined;
  month: number | undefined;
  /** 1 for Monday. */
  weekStart: number;
}

export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const list = z
  .union([z.array(z.union([z.string(), z.number()])), z.string(), z.number()])
  .transform((value) => (Array.isArray(value) ? value : [value]).map(String));

const recurSchema = z.object({
  freq: z.enum(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']),
  interval: z.coerce.number().int().min(1).max(999).default(1),
  count: z.coerce.number().int().min(1).max(9999).optional(),
  until: z.string().optional(),
  byday: list.default([]),
  bymonthday: list.default([]),
  bymonth: list.default([]),
  bysetpos: list.default([]),
  wkst: z.union([z.string(), z.number()]).default('MO'),
});

const alien = ['byhour', 'byminute', 'bysecond', 'byweekno', 'byyearday', 'rscale'];

export function ruleFrom(event: Component): Rule | undefined {
  const property = firstProperty(event, 'rrule');
  if (!property) return undefined;
  if ((event.properties.get('rrule') ?? []).length > 1) throw new Unreadable('It has more than one recurrence.');
  const recur = recurSchema.safeParse(property.values[0]);
  const parts = Object.keys(property.values[0] ?? {});
  if (!recur.success || parts.some((part) => alien.includes(part))) throw unknownRule();
  const { freq, interval, count, until, bymonthday, bymonth, bysetpos, byday, wkst } = recur.data;
  return {
    frequency: freq,
    interval,
    count,
    until,
    days: byday.map((day) => dayFrom(day, bysetpos)),
    dayOfMonth: onlyNumber(bymonthday),
    month: onlyNumber(bymonth),
    // The parser gives the day as a number, 1 for Sunday.
    weekStart: typeof wkst === 'number' ? (wkst === 1 ? 7 : wkst - 1) : weekdayCodes.indexOf(wkst) + 1 || 1,
  };
}

/** The date until which a series runs, in the zone of its start. */
export function lastDay(until: string, start: DateTime): string {
  const moment = DateTime.fromISO(until, { zone: start.zone });
  if (!moment.isValid) throw new Unreadable(`"${until}" is no end of a series.`);
  return moment.toISODate();
}

export function unknownRule(): Unreadable {
  return new Unreadable('It recurs in a way that no calendar here knows.');
}

function dayFrom(text: string, positions: string[]): { weekday: number; nth: number | undefined } {
  const [, nth = '', code = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(text) ?? [];
  const weekday = weekdayCodes.indexOf(code) + 1;
  const position = nth === '' ? onlyNumber(positions) : Number(nth);
  if (weekday === 0 || position === 0) throw unknownRule();
  return { weekday, nth: position };
}

function onlyNumber(texts: string[]): number | undefined {
  if (texts.length > 1) throw unknownRule();
  return texts[0] === undefined ? undefined : Number(texts[0]);
}
