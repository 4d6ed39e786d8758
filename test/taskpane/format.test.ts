import { endOfWait, meetingTime, moment } from '../../src/taskpane/format';

const now = new Date('2026-11-22T13:00:00');
const at = (time: string) => new Date(time).toISOString();

test.each([
  ['en-US', '1:10[\u00a0\u202f]PM'],
  ['es-US', '1:10[\u00a0\u202f]p.m.'],
  ['hi', '1:10\u00a0pm'],
  ['fr', '13:10'],
])('%s: the day period stays with its time', (locale, words) => {
  expect(moment(at('2026-11-22T13:10:00'), locale, now)).toMatch(new RegExp(`^${words}$`));
  expect(moment(at('2026-11-20T13:10:00'), locale, now)).toMatch(new RegExp(`${words}$`));
});

test('both times of a meeting are kept together with their day periods', () => {
  const time = { allDay: false, start: '2026-11-24T11:00:00Z', end: '2026-11-24T13:10:00Z', zone: null };
  const words = meetingTime(time, 'en-US', 'UTC');
  expect(words).toMatch(/11:00[\u00a0\u202f]AM.*1:10[\u00a0\u202f]PM$/);
});

test('the end of a wait is told to the second below ten minutes', () => {
  expect(endOfWait(at('2026-11-22T13:09:59'), 'en-GB', now)).toBe('13:09:59');
  expect(endOfWait(at('2026-11-22T13:10:00'), 'en-GB', now)).toBe('13:10');
});
