import type { Meeting } from '../../src/model/meeting';
import { canonicalLine, canonicalText } from '../../src/model/text';
import type { MeetingTime } from '../../src/model/time';
import { lines, type Samples } from './samples';

/** An hour on a day of April 2026, in Berlin. */
export function sample(changes: Partial<Meeting> = {}, day = 7): Meeting {
  const date = `2026-04-${String(day).padStart(2, '0')}`;
  return {
    title: 'Visit',
    time: timed(`${date}T07:00:00Z`, `${date}T08:00:00Z`),
    location: '',
    description: '',
    context: null,
    ...changes,
  };
}

export function timed(start: string, end: string, zone = 'Europe/Berlin'): MeetingTime {
  return { allDay: false, start, end, zone };
}

export function allDay(start: string, end: string): MeetingTime {
  return { allDay: true, start, end, zone: 'Europe/Berlin' };
}

const texts: [string, Partial<Meeting>][] = [
  ['empty texts', { title: '', location: '', description: '' }],
  ['plain texts', { title: 'Kick-off', location: 'Room 5', description: 'Bring the plan.' }],
  ['longer texts than lists show', { title: 'T'.repeat(255), location: 'L'.repeat(255), description: lines(4000) }],
  ['the longest texts', { title: 'T'.repeat(400), location: 'L'.repeat(400), description: lines(33_040) }],
  ['a long title whose limit lies inside of a character', { title: `${'x'.repeat(254)}😀 and more` }],
  ['other scripts', { title: 'Встреча с Ольгой', location: '東京都千代田区', description: 'नमस्ते, Ωραία, žluťoučký' }],
  ['emoji', { title: '🎉 Launch 👩‍💻', location: '🏢 4️⃣', description: '👨‍👩‍👧‍👦 🇪🇺 👍🏽' }],
  ['right-to-left', { title: 'פגישה עם לקוח (VIP)', location: 'غرفة ٥', description: 'مرحبا world\nשלום' }],
  ['line breaks', { description: 'One\nTwo\n\nThree\n- four\n- five' }],
  ['blanks that lay a text out', { description: 'Agenda:\n  1. first\n     twice\n  2.   second' }],
  [
    'signs that HTML and queries know',
    { title: `O'Neil & "Sons" <3 \\ (1,2)`, description: 'a < b & c > d; &amp; &lt;b&gt;' },
  ],
];

export const times: [string, MeetingTime][] = [
  ['without length', timed('2026-04-07T07:00:00Z', '2026-04-07T07:00:00Z')],
  ['over several days', timed('2026-04-07T07:00:00Z', '2026-04-10T15:30:00Z')],
  ['from midnight to midnight, yet timed', timed('2026-04-06T22:00:00Z', '2026-04-07T22:00:00Z')],
  ['all day', allDay('2026-04-07', '2026-04-08')],
  ['all day on the day when the clocks go forward', allDay('2026-03-29', '2026-03-30')],
  ['on several whole days, while the clocks go back', allDay('2026-10-24', '2026-10-27')],
  ['all day, over the end of a year', allDay('2026-12-31', '2027-01-02')],
  ['before the clocks go forward', timed('2026-03-28T08:00:00Z', '2026-03-28T09:00:00Z')],
  ['while the clocks go forward', timed('2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z')],
  ['after the clocks went forward', timed('2026-03-30T07:00:00Z', '2026-03-30T08:00:00Z')],
  ['before the clocks go back', timed('2026-10-24T07:00:00Z', '2026-10-24T08:00:00Z')],
  ['while the clocks go back', timed('2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z')],
  ['in the first of two equal hours', timed('2026-10-25T00:15:00Z', '2026-10-25T00:45:00Z')],
  ['in the second of two equal hours', timed('2026-10-25T01:15:00Z', '2026-10-25T01:45:00Z')],
  ['after the clocks went back', timed('2026-10-26T08:00:00Z', '2026-10-26T09:00:00Z')],
  ['in a zone ahead', timed('2026-04-07T03:15:00Z', '2026-04-07T04:15:00Z', 'Asia/Tokyo')],
  [
    'in a zone whose clocks change on other days',
    timed('2026-03-20T13:00:00Z', '2026-03-20T14:00:00Z', 'America/New_York'),
  ],
  [
    'while the clocks of another zone go back',
    timed('2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z', 'America/New_York'),
  ],
];

const handwritten: [string, Partial<Meeting>, Partial<Meeting>][] = [
  [
    'blanks around',
    { title: '  Spaced   out ', location: ' Room\u00a05 ' },
    { title: 'Spaced out', location: 'Room 5' },
  ],
  [
    'Windows line breaks',
    { description: 'One  \r\nTwo\r\n\r\n\r\n\r\nThree\r\n\r\n' },
    { description: 'One\nTwo\n\nThree' },
  ],
  [
    'accents in two parts',
    { title: 'Cafe\u0301', description: 'Zu\u0308rich' },
    { title: 'Café', description: 'Zürich' },
  ],
  [
    'nothing but blanks',
    { title: '   ', location: ' ', description: ' \n ' },
    { title: '', location: '', description: '' },
  ],
  ['the placeholder for no title', { title: '(No subject)' }, { title: '' }],
];

const full = sample({ title: 'Old', location: 'Room 1', description: 'Line 1\n\nLine 3' });

const changes: [string, Partial<Meeting>][] = [
  ['the title', { title: 'New' }],
  ['the place', { location: 'Room 2' }],
  ['the description', { description: 'Other\ntext' }],
  ['the time', { time: timed('2026-04-08T09:00:00Z', '2026-04-08T10:30:00Z') }],
  ['the kind of time', { time: allDay('2026-04-08', '2026-04-10') }],
  [
    'everything',
    { title: '', location: '', description: '', time: timed('2026-05-01T05:00:00Z', '2026-05-01T06:00:00Z') },
  ],
];

export const meetingSamples: Samples<Meeting> = {
  item: (title = 'Visit', n = 7) => sample({ title }, n),
  titleOf: ({ title }) => title,
  titled: (title) => ({ title }),
  noted: (location) => ({ location }),
  described: (description) => ({ description }),
  full,
  changes,
  kept: [
    ...texts.map(([name, fields]): [string, Meeting] => [name, sample(fields)]),
    ...times.map(([name, time]): [string, Meeting] => [name, sample({ time })]),
  ],
  handwritten,
  lost: [sample({ title: 'Lost', description: 'Text' }), sample({ title: '', time: sample({}, 9).time })],
  expectCanonical,
};

function expectCanonical({ title, location, description, time }: Meeting): void {
  expect({ title, location, description }).toEqual({
    title: canonicalLine(title),
    location: canonicalLine(location),
    description: canonicalText(description),
  });
  const form = time.allDay ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
  expect([time.start, time.end]).toEqual([expect.stringMatching(form), expect.stringMatching(form)]);
}
