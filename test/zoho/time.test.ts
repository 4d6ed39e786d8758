import * as fc from 'fast-check';
import { addDays, addSeconds, equalTime, offsetFromInstant, toInstant, type MeetingTime } from '../../src/model/time';
import { showsInclusiveMidnight, timeFromZoho, timeToZoho, zohoInstant } from '../../src/zoho/time';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Africa/Cairo',
  'UTC',
  'Mars/Olympus',
];
const habits = (timeZone: string, inclusiveMidnight = false) => ({ timeZone, inclusiveMidnight });
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => toInstant(date.toISOString()));

describe('times of the CRM', () => {
  test('a timed meeting comes back as it was sent, in every zone', () => {
    fc.assert(
      fc.property(instant, fc.nat(10_000_000), fc.constantFrom(...zones), (start, seconds, zone) => {
        const time: MeetingTime = { allDay: false, start, end: addSeconds(start, seconds), zone };
        expect(equalTime(timeFromZoho(timeToZoho(time, zone), habits(zone)), time)).toBe(true);
      }),
    );
  });

  test('an all-day meeting comes back as it was sent, whichever way its midnights are read', () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(...zones),
        fc.boolean(),
        (from, days, zone, inclusive) => {
          const start = from.slice(0, 10);
          const time: MeetingTime = { allDay: true, start, end: addDays(start, days), zone };
          expect(equalTime(timeFromZoho(timeToZoho(time, zone), habits(zone, inclusive)), time)).toBe(true);
        },
      ),
    );
  });

  test('112: a meeting from midnight to midnight that is not all-day stays timed', () => {
    const time = {
      Start_DateTime: '2026-03-29T00:00:00+01:00',
      End_DateTime: '2026-03-30T00:00:00+02:00',
      All_day: false,
    };
    expect(timeFromZoho(time, habits('Europe/Berlin'))).toMatchObject({ allDay: false, start: '2026-03-28T23:00:00Z' });
  });

  test('113: is written with the offset that the zone has on that day', () => {
    const written = (start: string) =>
      timeToZoho({ allDay: false, start, end: addSeconds(start, 60), zone: null }, 'Europe/Berlin').Start_DateTime;
    expect(written('2026-03-28T08:00:00Z')).toBe('2026-03-28T09:00:00+01:00');
    expect(written('2026-03-30T07:00:00Z')).toBe('2026-03-30T09:00:00+02:00');
  });

  test('offsets, Z and fractions of a second are read, a missing offset is the user’s zone', () => {
    const start = (text: string) =>
      timeFromZoho({ Start_DateTime: text, End_DateTime: text, All_day: false }, habits('Asia/Kolkata')).start;
    for (const text of [
      '2026-01-02T09:30:00+05:30',
      '2026-01-02T04:00:00Z',
      '2026-01-02T04:00:00.999Z',
      '2026-01-02T09:30:00',
    ])
      expect(start(text)).toBe('2026-01-02T04:00:00Z');
  });

  test.each([
    ['00:00:00', '2026-05-01T00:00:00', false, '2026-05-02'],
    ['00:00:00', '2026-05-03T00:00:00', false, '2026-05-03'],
    ['00:00:00', '2026-05-03T00:00:00', true, '2026-05-04'],
    ['00:00:00', '2026-05-03T23:59:59', false, '2026-05-04'],
    ['00:00:00', '2026-05-03T23:59:59', true, '2026-05-04'],
    ['00:00:00', '2026-04-01T00:00:00', false, '2026-05-02'],
  ])('an all-day end is read by the rules of its midnight (%s, %s, %s)', (time, end, inclusive, expected) => {
    const record = { Start_DateTime: `2026-05-01T${time}-07:00`, End_DateTime: `${end}-07:00`, All_day: true };
    expect(timeFromZoho(record, habits('Asia/Tokyo', inclusive))).toMatchObject({ start: '2026-05-01', end: expected });
  });

  test.each([
    ['2026-05-01T17:00:00', '2026-05-02T16:59:59', false, '2026-05-02', '2026-05-03'],
    ['2026-05-01T17:00:00', '2026-05-03T17:00:00', false, '2026-05-02', '2026-05-04'],
    ['2026-05-01T17:00:00', '2026-05-03T17:00:00', true, '2026-05-02', '2026-05-05'],
    ['2026-05-01T17:00:00', '2026-05-01T17:00:00', false, '2026-05-02', '2026-05-03'],
    ['2026-05-02T08:00:00', '2026-05-03T07:59:59', false, '2026-05-02', '2026-05-03'],
    ['2026-05-01T23:00:00', '2026-05-02T22:59:59', true, '2026-05-02', '2026-05-03'],
    ['2026-05-02T12:00:00', '2026-05-02T12:00:00', false, '2026-05-02', '2026-05-03'],
  ])(
    'whole days kept as midnights of another zone keep their dates (%s, %s, %s)',
    (start, end, inclusive, ...dates) => {
      const record = { Start_DateTime: `${start}-07:00`, End_DateTime: `${end}-07:00`, All_day: true };
      const read = timeFromZoho(record, habits('America/Los_Angeles', inclusive));
      expect([read.start, read.end]).toEqual(dates);
    },
  );

  test('115: a user who moves up to eleven hours away sees the same whole days', () => {
    const time: MeetingTime = { allDay: true, start: '2026-05-02', end: '2026-05-04', zone: null };
    const kept = timeToZoho(time, 'Europe/London');
    const shown = (text: string, zone: string) => offsetFromInstant(toInstant(text), zone);
    for (const zone of ['America/Los_Angeles', 'Asia/Tokyo', 'Asia/Kolkata', 'America/St_Johns', 'UTC']) {
      const record = {
        Start_DateTime: shown(kept.Start_DateTime, zone),
        End_DateTime: shown(kept.End_DateTime, zone),
        All_day: true,
      };
      expect(equalTime(timeFromZoho(record, habits(zone)), time)).toBe(true);
    }
  });

  test('a one-day meeting that ends at its own midnight shows how the organisation keeps ends', () => {
    const time = (end: string, allDay = true) => ({
      ...{ Start_DateTime: '2026-05-01T00:00:00Z', End_DateTime: end, All_day: allDay },
    });
    expect(showsInclusiveMidnight(time('2026-05-01T00:00:00Z'))).toBe(true);
    expect(showsInclusiveMidnight(time('2026-05-01T00:00:00Z', false))).toBe(false);
    expect(showsInclusiveMidnight(time('2026-05-02T00:00:00Z'))).toBe(false);
    expect(showsInclusiveMidnight(time('2026-05-01T23:59:59Z'))).toBe(false);
  });

  test('stamps in questions carry an offset in digits', () => {
    expect(zohoInstant('2026-05-01T10:00:00.5Z')).toBe('2026-05-01T10:00:00+00:00');
  });
});
