/**
 * The dates of a series, from its pattern and range, in order; exceptions and cancellations are not its business.
 * Days are counted from the epoch. A series is unrolled once, as far as it was ever asked for: a new pattern or range is
 * a new object, never a changed one.
 */
import type { Recurrence } from './state';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const indexes = ['first', 'second', 'third', 'fourth', 'last'];
const dayMs = 86_400_000;
const mostTurns = 20_000;
const lastDay = dayOf('9000-12-31');

type Pattern = Recurrence['pattern'];

/** A month, counted from the year 0. */
type Month = number;

function dayOf(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayMs);
}

function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Monday is 0, and so was the third day before the epoch. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function monthOf(date: string): Month {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function firstOf(month: Month): number {
  return Math.round(Date.UTC(Math.floor(month / 12), month % 12, 1) / dayMs);
}

/** A day of the month that a short month lacks falls on its last day. */
function dayOfMonth(month: Month, day: number): number {
  return Math.min(firstOf(month) + day, firstOf(month + 1)) - 1;
}

function daysFrom(first: number, count: number, pattern: Pattern): number[] {
  return Array.from({ length: count }, (_, index) => first + index).filter((day) =>
    pattern.daysOfWeek.includes(weekdays[weekdayOf(day)] ?? ''),
  );
}

function relativeDay(month: Month, pattern: Pattern): number {
  const first = firstOf(month);
  const matching = daysFrom(first, firstOf(month + 1) - first, pattern);
  const position = indexes.indexOf(pattern.index);
  return (position === 4 ? matching.at(-1) : matching[position]) ?? first;
}

function inMonth(month: Month, pattern: Pattern): number {
  return pattern.type.startsWith('relative') ? relativeDay(month, pattern) : dayOfMonth(month, pattern.dayOfMonth);
}

function inWeek(start: number, pattern: Pattern, turn: number): number[] {
  const firstWeekday = weekdays.indexOf(pattern.firstDayOfWeek);
  const weekStart = start - ((weekdayOf(start) - firstWeekday + 7) % 7);
  return daysFrom(weekStart + 7 * turn * pattern.interval, 7, pattern);
}

/** The days of the n-th turn of the pattern. */
function turnDays(startDate: string, pattern: Pattern, turn: number): number[] {
  const step = turn * pattern.interval;
  if (pattern.type === 'daily') return [dayOf(startDate) + step];
  if (pattern.type === 'weekly') return inWeek(dayOf(startDate), pattern, turn);
  const month = monthOf(startDate);
  if (pattern.type.endsWith('Monthly')) return [inMonth(month + step, pattern)];
  return [inMonth(month - (month % 12) + pattern.month - 1 + 12 * step, pattern)];
}

/** To the end of the series, or of all calendars. */
function* unroll({ pattern, range }: Recurrence): Generator<string, undefined> {
  let count = 0;
  for (let turn = 0; turn <= mostTurns; turn += 1) {
    for (const day of turnDays(range.startDate, pattern, turn)) {
      if (!(day <= lastDay)) return;
      const date = dateOf(day);
      if (range.type === 'endDate' && date > range.endDate) return;
      if (range.type === 'numbered' && count >= range.numberOfOccurrences) return;
      if (date < range.startDate) continue;
      count += 1;
      yield date;
    }
  }
}

interface Unrolled {
  dates: string[];
  known: Set<string>;
  rest: Iterator<string, undefined>;
}

const unrolledSeries = new WeakMap<Recurrence, Unrolled>();

function unrolledUntil(recurrence: Recurrence, until: string): Unrolled {
  const series = unrolledSeries.get(recurrence) ?? { dates: [], known: new Set(), rest: unroll(recurrence) };
  unrolledSeries.set(recurrence, series);
  while ((series.dates.at(-1) ?? '') <= until) {
    const { value } = series.rest.next();
    if (value === undefined) break;
    series.dates.push(value);
    series.known.add(value);
  }
  return series;
}

/**
 * Original dates (`2026-08-03`) of the occurrences up to and including `until`; a series without end is cut there.
 */
export function occurrenceDates(recurrence: Recurrence, until: string): string[] {
  const { dates } = unrolledUntil(recurrence, until);
  const end = dates.findIndex((date) => date > until);
  return end < 0 ? [...dates] : dates.slice(0, end);
}

export function isOccurrenceDate(recurrence: Recurrence, date: string): boolean {
  return unrolledUntil(recurrence, date).known.has(date);
}
