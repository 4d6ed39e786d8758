import type { DateTime } from 'luxon';

/** A repeated meeting of the colleagues; the first member is its organiser. */
export interface Team {
  title: string;
  note: string;
  members: string[];
  /** Days from now of the first one. */
  since: number;
  at: [hour: number, minute: number];
  minutes: number;
  isPrivate?: boolean;
  recurrence(start: DateTime): Record<string, unknown>;
}

const dayName = (day: DateTime): string => day.setLocale('en').toFormat('cccc').toLowerCase();
const dateOf = (day: DateTime): string => day.toFormat('yyyy-MM-dd');

const weekly = (start: DateTime): Record<string, unknown> => ({
  pattern: { type: 'weekly', interval: 1, daysOfWeek: [dayName(start)], firstDayOfWeek: 'monday' },
  range: { type: 'noEnd', startDate: dateOf(start), recurrenceTimeZone: start.zoneName },
});

const monthly = (start: DateTime): Record<string, unknown> => ({
  pattern: { type: 'absoluteMonthly', interval: 1, dayOfMonth: start.day },
  range: {
    type: 'endDate',
    startDate: dateOf(start),
    endDate: dateOf(start.plus({ months: 11 })),
    recurrenceTimeZone: start.zoneName,
  },
});

const tenTimes = (start: DateTime): Record<string, unknown> => ({
  pattern: { type: 'weekly', interval: 2, daysOfWeek: [dayName(start)], firstDayOfWeek: 'monday' },
  range: {
    type: 'numbered',
    startDate: dateOf(start),
    numberOfOccurrences: 10,
    recurrenceTimeZone: start.zoneName,
  },
});

export const teams: Team[] = [
  {
    title: 'Sales Europe – Monday round',
    note: 'Pipeline, absences, anything that burns.',
    members: ['jonas', 'nora', 'katrin', 'emre', 'oliver', 'camille', 'friederike'],
    since: -183,
    at: [9, 30],
    minutes: 45,
    recurrence: weekly,
  },
  {
    title: 'Sales Americas stand-up',
    note: '',
    members: ['denise', 'marcus', 'hannah'],
    since: -120,
    at: [9, 0],
    minutes: 20,
    recurrence: weekly,
  },
  {
    title: 'Singapore desk: week ahead',
    note: '',
    members: ['weiling', 'arjun'],
    since: -95,
    at: [10, 0],
    minutes: 30,
    recurrence: weekly,
  },
  {
    title: 'Global sales board',
    note: 'Slides by the evening before.',
    members: ['jonas', 'nora', 'denise', 'weiling'],
    since: -150,
    at: [14, 0],
    minutes: 90,
    recurrence: monthly,
  },
  {
    title: 'Nora / Oliver – handover of accounts',
    note: '',
    members: ['nora', 'oliver'],
    since: -60,
    at: [16, 0],
    minutes: 30,
    recurrence: tenTimes,
  },
  {
    title: 'Pilates',
    note: '',
    members: ['nora'],
    since: -50,
    at: [18, 30],
    minutes: 60,
    isPrivate: true,
    recurrence: weekly,
  },
  {
    title: 'Deutschkurs',
    note: '',
    members: ['marcus'],
    since: -40,
    at: [17, 0],
    minutes: 60,
    isPrivate: true,
    recurrence: weekly,
  },
  {
    title: 'Kita abholen',
    note: '',
    members: ['katrin'],
    since: -34,
    at: [15, 45],
    minutes: 45,
    isPrivate: true,
    recurrence: weekly,
  },
];
