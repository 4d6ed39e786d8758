import fc from 'fast-check';
import {
  eventShape,
  meetingFromGraph,
  meetingToGraph,
  observationFromGraph,
  timeToGraph,
} from '../../src/graph/meeting';
import { ianaFromGraph, windowsFromIana } from '../../src/graph/zone';
import { wallFromInstant, type MeetingTime } from '../../src/model/time';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/Sao_Paulo',
  'UTC',
  'Europe/Kyiv',
];

function event(more: object) {
  return eventShape.parse({
    id: '1',
    '@odata.etag': 'W/"1"',
    subject: 'Visit',
    start: { dateTime: '2026-04-07T07:00:00.0000000', timeZone: 'UTC' },
    end: { dateTime: '2026-04-07T08:00:00.0000000', timeZone: 'UTC' },
    isAllDay: false,
    ...more,
  });
}

/** What Graph answers in UTC for what was written. */
function readBack(time: MeetingTime, zone: string): MeetingTime {
  const { start, end, isAllDay } = timeToGraph(time, zone);
  return meetingFromGraph(event({ start, end, isAllDay, originalStartTimeZone: start?.timeZone })).time;
}

describe('times', () => {
  test('D2: any moment in any zone comes back as the same moment', () => {
    const seconds = fc.integer({ min: Date.UTC(2024, 0) / 1000, max: Date.UTC(2031, 0) / 1000 });
    const moment = (second: number) => new Date(second * 1000).toISOString().replace('.000', '');
    fc.assert(
      fc.property(
        seconds,
        fc.integer({ min: 0, max: 90000 }),
        fc.constantFrom(...zones, null),
        (start, length, zone) => {
          const time = { allDay: false, start: moment(start), end: moment(start + length), zone };
          expect(readBack(time, 'Europe/Berlin')).toMatchObject({ start: time.start, end: time.end, allDay: false });
        },
      ),
    );
  });

  test('113: both sides of the change to summer time are written on the wall clock of the zone', () => {
    const at = (start: string, end: string) => timeToGraph({ allDay: false, start, end, zone: 'Europe/Berlin' }, 'UTC');
    expect(at('2026-03-27T08:00:00Z', '2026-03-27T09:00:00Z').start).toEqual({
      dateTime: '2026-03-27T09:00:00',
      timeZone: 'W. Europe Standard Time',
    });
    expect(at('2026-03-30T07:00:00Z', '2026-03-30T08:00:00Z').start?.dateTime).toBe('2026-03-30T09:00:00');
  });

  test('113: the hour that the clock shows twice is written in another zone, for both ends', () => {
    const time = { allDay: false, start: '2026-10-25T01:30:00Z', end: '2026-10-25T03:00:00Z', zone: 'Europe/Berlin' };
    expect(timeToGraph(time, 'Europe/Berlin')).toEqual({
      isAllDay: false,
      start: { dateTime: '2026-10-25T01:30:00', timeZone: 'UTC' },
      end: { dateTime: '2026-10-25T03:00:00', timeZone: 'UTC' },
    });
  });

  test('115: an all-day meeting is midnight to midnight in one zone and read as dates', () => {
    const time = { allDay: true, start: '2026-03-29', end: '2026-03-31', zone: null };
    expect(timeToGraph(time, 'Pacific/Auckland')).toEqual({
      isAllDay: true,
      start: { dateTime: '2026-03-29T00:00:00', timeZone: 'New Zealand Standard Time' },
      end: { dateTime: '2026-03-31T00:00:00', timeZone: 'New Zealand Standard Time' },
    });
    expect(readBack(time, 'Pacific/Auckland')).toMatchObject({ allDay: true, start: '2026-03-29', end: '2026-03-31' });
  });

  test('112: a timed meeting from midnight to midnight stays timed', () => {
    const times = {
      start: { dateTime: '2026-04-07T00:00:00.0000000' },
      end: { dateTime: '2026-04-08T00:00:00.0000000' },
    };
    expect(meetingFromGraph(event(times)).time).toMatchObject({ allDay: false, start: '2026-04-07T00:00:00Z' });
  });

  test('an event without a time that can be read is no observation', () => {
    expect(observationFromGraph(event({ start: null }))).toBeUndefined();
    expect(observationFromGraph(event({ start: { dateTime: 'soon', timeZone: 'UTC' } }))).toBeUndefined();
  });
});

describe('zones', () => {
  test('every zone that Outlook has a name for comes back with the same clock', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), (zone) => {
        const name = windowsFromIana(zone);
        const back = name === undefined ? zone : (ianaFromGraph(name) ?? '');
        expect(ianaFromGraph(zone)).not.toBeNull();
        expect(wallFromInstant('2026-01-15T12:00:00Z', back)).toHaveLength(19);
      }),
    );
    expect(ianaFromGraph('W. Europe Standard Time')).toBe('Europe/Berlin');
    expect(windowsFromIana('Europe/Kyiv')).toBe('FLE Standard Time');
  });

  test('unknown, custom and empty zones are null', () => {
    expect(['tzone://Microsoft/Custom', 'Nowhere', '', null].map((name) => ianaFromGraph(name))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(ianaFromGraph('tzone://Microsoft/Utc')).toBe('UTC');
  });
});

describe('facts', () => {
  const facts = (more: object) => observationFromGraph(event(more))?.facts;
  const person = (address: string) => ({ emailAddress: { address } });
  const attendees = [person('KIM@contoso.example'), person('ann@x.example'), person('room@contoso.example')];

  test('M5: series, occurrences and exceptions are recurring', () => {
    expect(facts({ type: 'singleInstance' })).toMatchObject({ recurring: false });
    for (const more of [{ type: 'seriesMaster' }, { seriesMasterId: '2' }, { recurrence: { pattern: {} } }]) {
      expect(facts(more)).toMatchObject({ recurring: true });
    }
  });

  test('private and confidential meetings are private, personal ones are not', () => {
    const of = (sensitivity: string) => facts({ sensitivity })?.private;
    expect(['private', 'confidential', 'personal', 'normal'].map(of)).toEqual([true, true, false, false]);
  });

  test('M4: others are the attendees beside the organiser, and nobody where somebody else organises', () => {
    const organizer = person('kim@contoso.example');
    expect(facts({ attendees, organizer, isOrganizer: true })).toMatchObject({ others: 2 });
    expect(facts({ attendees, organizer: person('ann@x.example'), isOrganizer: false })).toMatchObject({ others: 0 });
    expect(facts({ attendees, isOrganizer: true })).toMatchObject({ others: 3 });
  });

  test('M4: an answer without the attendees does not say that there are none', () => {
    expect(facts({ isOrganizer: true })).toMatchObject({ others: 1 });
    expect(facts({ attendees: [], isOrganizer: true })).toMatchObject({ others: 0 });
    expect(facts({ isOrganizer: false })).toMatchObject({ others: 0 });
  });
});

describe('writing', () => {
  test('names only what changed, and never attendees', () => {
    expect(meetingToGraph({ title: '' }, { zone: 'UTC' })).toEqual({ subject: '' });
    expect(meetingToGraph({ location: '' }, { zone: 'UTC' })).toEqual({ location: { displayName: '' } });
  });

  test('an empty subject reads as an empty title; lines and spaces are made one', () => {
    expect(meetingFromGraph(event({ subject: null })).title).toBe('');
    expect(meetingFromGraph(event({ subject: ' a\u00a0 b\r\nc ' })).title).toBe('a b c');
  });
});
