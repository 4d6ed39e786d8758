/** The dates of a series, from its pattern and range, in order; exceptions and cancellations are not its business. */
import { DateTime } from 'luxon';
import type { Recurrence } from './state';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const indexes = ['first', 'second', 'third', 'fourth', 'last'];

type Pattern = Recurrence['pattern'];

function weekdayOf(day: DateTime): string {
  return weekdays[day.weekday - 1] ?? '';
}

/** A day of the month that a short month lacks falls on its last day. */
function dayOfMonth(month: DateTime, day: number): DateTime {
  return month.set({ day: Math.min(day, month.daysInMonth ?? 28) });
}

function relativeDay(month: DateTime, pattern: Pattern): DateTime {
  const days = Array.from({ length: month.daysInMonth ?? 28 }, (_, index) => month.set({ day: index + 1 }));
  const matching = days.filter((day) => pattern.daysOfWeek.includes(weekdayOf(day)));
  const position = indexes.indexOf(pattern.index);
  return (position === 4 ? matching.at(-1) : matching[position]) ?? month;
}

function inMonth(first: DateTime, pattern: Pattern): DateTime {
  return pattern.type.startsWith('relative') ? relativeDay(first, pattern) : dayOfMonth(first, pattern.dayOfMonth);
}

function inWeek(start: DateTime, pattern: Pattern, turn: number): DateTime[] {
  const firstDay = weekdays.indexOf(pattern.firstDayOfWeek) + 1;
  const weekStart = start.minus({ days: (start.weekday - firstDay + 7) % 7 }).plus({ weeks: turn * pattern.interval });
  return Array.from({ length: 7 }, (_, index) => weekStart.plus({ days: index })).filter((day) =>
    pattern.daysOfWeek.includes(weekdayOf(day)),
  );
}

/** The dates of the n-th turn of the pattern. */
function turnDates(start: DateTime, pattern: Pattern, turn: number): DateTime[] {
  const step = turn * pattern.interval;
  if (pattern.type === 'daily') return [start.plus({ days: step })];
  if (pattern.type === 'weekly') return inWeek(start, pattern, turn);
  if (pattern.type.endsWith('Monthly')) return [inMonth(start.set({ day: 1 }).plus({ months: step }), pattern)];
  return [inMonth(start.set({ day: 1, month: pattern.month }).plus({ years: step }), pattern)];
}

/**
 * Original dates (`2026-08-03`) of the occurrences up to and including `until`; a series without end is cut there.
 */
export function occurrenceDates(recurrence: Recurrence, until: string): string[] {
  const { pattern, range } = recurrence;
  const start = DateTime.fromISO(range.startDate, { zone: 'utc' });
  const last = range.type === 'endDate' && range.endDate < until ? range.endDate : until;
  const most = range.type === 'numbered' ? range.numberOfOccurrences : Infinity;
  const dates: string[] = [];
  for (let turn = 0; ; turn += 1) {
    for (const day of turnDates(start, pattern, turn)) {
      const date = day.toFormat('yyyy-MM-dd');
      if (date > last || dates.length >= most) return dates;
      if (date >= range.startDate) dates.push(date);
    }
    if (turn > 20_000) return dates;
  }
}
