import { firstPlan, timeOf } from '../../src/taskpane/views/people/actions/meeting-time';

test('a meeting is planned for the next working day at first', () => {
  expect(firstPlan(new Date(2026, 10, 18, 15)).date).toBe('2026-11-19');
  expect(firstPlan(new Date(2026, 10, 20, 15)).date).toBe('2026-11-23');
});

test('a time of the wall clock becomes an instant, and the end follows from the duration', () => {
  const time = timeOf({ date: '2026-11-25', start: '09:00', minutes: 45 });
  expect(Date.parse(time!.start)).toBe(new Date(2026, 10, 25, 9).getTime());
  expect(Date.parse(time!.end) - Date.parse(time!.start)).toBe(45 * 60_000);
  expect(time!.start).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(timeOf({ date: '2026-13-40', start: '09:00', minutes: 45 })).toBeNull();
  expect(timeOf({ date: '2026-11-25', start: '', minutes: 45 })).toBeNull();
});
