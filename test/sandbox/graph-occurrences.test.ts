import { DateTime } from 'luxon';
import { isOccurrenceDate, occurrenceDates } from '../../src/sandbox/graph/recurrence';
import type { Recurrence } from '../../src/sandbox/graph/state';
import { atInstant, ianaZone, wallTime } from '../../src/sandbox/graph/zones';
import { idOf, mailboxes, type Json } from './graph-kit';

const fiveYears = 'startDateTime=2026-01-01T00:00:00Z&endDateTime=2030-12-30T00:00:00Z';
const zones = ['Europe/Berlin', 'Pacific Standard Time', 'Lord Howe Standard Time', 'Nepal Standard Time', 'UTC'];

test('a series is unrolled once, however many of its dates are asked for', () => {
  let turns = 0;
  const daysOfWeek = ['monday'];
  const pattern: Recurrence['pattern'] = {
    ...{ type: 'weekly', interval: 1, month: 0, dayOfMonth: 0, daysOfWeek, index: 'first' },
    get firstDayOfWeek() {
      turns += 1;
      return 'sunday';
    },
  };
  const range = { startDate: '2026-01-05', endDate: '', recurrenceTimeZone: 'UTC', numberOfOccurrences: 0 };
  const weekly: Recurrence = { pattern, range: { type: 'noEnd', ...range } };
  const dates = occurrenceDates(weekly, '2030-12-30');
  expect(dates).toHaveLength(261);
  expect(dates.every((date) => isOccurrenceDate(weekly, date))).toBe(true);
  expect(isOccurrenceDate(weekly, '2026-01-06')).toBe(false);
  expect(occurrenceDates(weekly, '2026-01-20')).toEqual(['2026-01-05', '2026-01-12', '2026-01-19']);
  expect(turns).toBeLessThanOrEqual(dates.length + 1);
});

test('a delta round over a daily series of five years tells every occurrence once, and its replay', () => {
  const kit = mailboxes();
  const zoned = (time: string): Json => ({ dateTime: `2026-01-01T${time}`, timeZone: 'Europe/Berlin' });
  const recurrence = { pattern: { type: 'daily', interval: 1 }, range: { type: 'noEnd', startDate: '2026-01-01' } };
  const event = { subject: 'Daily', start: zoned('09:00:00'), end: zoned('09:15:00'), recurrence };
  const made = kit.post('/me/events', event);
  const { rows } = kit.pages(`/me/calendarView/delta?${fiveYears}`, { prefer: 'odata.maxpagesize=200' });
  const ids = rows.map((row) => row['id']);
  expect([rows.length, new Set(ids).size, ids.includes(idOf(made))]).toEqual([1826, 1825, true]);
});

test('a new start of a series is a new calendar of dates', () => {
  const kit = mailboxes();
  const at = (day: string): Json => ({ dateTime: `${day}T09:00:00`, timeZone: 'UTC' });
  const recurrence = { pattern: { type: 'daily', interval: 2 }, range: { type: 'noEnd', startDate: '2026-08-03' } };
  const event = { subject: 'Series', start: at('2026-08-03'), end: at('2026-08-03'), recurrence };
  const id = idOf(kit.post('/me/events', event));
  const week = 'startDateTime=2026-08-03T00:00:00Z&endDateTime=2026-08-08T00:00:00Z';
  const days = (): string[] =>
    kit
      .get(`/me/events/${id}/instances?${week}`)
      .value.map((each) => (each['start'] as { dateTime: string }).dateTime.slice(8, 10));
  expect(days()).toEqual(['03', '05', '07']);
  kit.patch(`/me/events/${id}`, { start: at('2026-08-04'), end: at('2026-08-04') });
  expect(days()).toEqual(['04', '06']);
});

test.each(zones)('wall clocks of every hour of a year are as the zone says: %s', (zone) => {
  const iana = ianaZone(zone) ?? '';
  const hours = Array.from({ length: 366 * 24 }, (_, hour) => Date.UTC(2026, 0) + hour * 3_600_000);
  const wrong = hours.filter((ms) => {
    const local = DateTime.fromMillis(ms, { zone: iana }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
    const read = DateTime.fromISO(local, { zone: iana }).toMillis();
    return atInstant(ms, zone).local !== local || wallTime(local, zone).ms !== read;
  });
  expect(wrong).toEqual([]);
});
