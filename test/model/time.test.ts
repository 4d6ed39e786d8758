import fc from 'fast-check';
import {
  addDays,
  addSeconds,
  equalTime,
  instantFromWall,
  isZone,
  momentOf,
  offsetFromInstant,
  secondsBetween,
  toInstant,
  wallFromInstant,
} from '../../src/model/time';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];
const zone = fc.constantFrom(...zones);
const instant = fc
  .integer({ min: Date.UTC(2000, 0) / 1000, max: Date.UTC(2045, 0) / 1000 })
  .map((seconds) => toInstant(new Date(seconds * 1000).toISOString()));

describe('time', () => {
  it('113: an instant is the same after a way over any wall clock, but for the hour that a clock shows twice', () => {
    fc.assert(
      fc.property(instant, zone, (at, where) => {
        const back = instantFromWall(wallFromInstant(at, where), where);
        const isTwice = wallFromInstant(back, where) === wallFromInstant(at, where);
        expect(back === at || isTwice).toBe(true);
        expect(Math.abs(secondsBetween(at, back))).toBeLessThanOrEqual(3600);
      }),
    );
  });

  it('an instant is the same after a way over its text with an offset', () => {
    fc.assert(
      fc.property(instant, zone, (at, where) => {
        expect(toInstant(offsetFromInstant(at, where))).toBe(at);
      }),
    );
  });

  it('113: nine in Berlin is nine in Berlin on each side of the change to winter time', () => {
    expect(instantFromWall('2026-10-24T09:00:00', 'Europe/Berlin')).toBe('2026-10-24T07:00:00Z');
    expect(instantFromWall('2026-10-26T09:00:00', 'Europe/Berlin')).toBe('2026-10-26T08:00:00Z');
    expect(wallFromInstant('2026-10-24T07:00:00Z', 'Europe/Berlin')).toBe('2026-10-24T09:00:00');
    expect(offsetFromInstant('2026-10-26T08:00:00Z', 'Europe/Berlin')).toBe('2026-10-26T09:00:00+01:00');
  });

  it('a wall time that the clock skips is read as the moment just after', () => {
    expect(instantFromWall('2026-03-29T02:30:00', 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z');
  });

  it('a wall time that the clock shows twice is read as the first', () => {
    expect(instantFromWall('2026-10-25T02:30:00', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z');
  });

  it('adding and measuring seconds agree', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -1e8, max: 1e8 }), (at, seconds) => {
        expect(secondsBetween(at, addSeconds(at, seconds))).toBe(seconds);
      }),
    );
  });

  it('instants are whole seconds in UTC, whatever they were written in', () => {
    expect(toInstant('2026-03-29T09:00:00.9999999+02:00')).toBe('2026-03-29T07:00:00Z');
    expect(() => toInstant('tomorrow')).toThrow(RangeError);
    expect(() => instantFromWall('2026-03-29T09:00:00', 'Nowhere/At_All')).toThrow(RangeError);
  });

  it('dates of all-day meetings are counted, never converted', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(momentOf('2026-01-01')).toBe('2026-01-01T00:00:00Z');
    expect(momentOf('2026-01-01T09:00:00Z')).toBe('2026-01-01T09:00:00Z');
  });

  it('112: the same hours in another zone are equal, a whole day and its hours are not', () => {
    const timed = { allDay: false, start: '2026-06-01T00:00:00Z', end: '2026-06-02T00:00:00Z', zone: 'UTC' };
    expect(equalTime(timed, { ...timed, zone: null })).toBe(true);
    expect(equalTime(timed, { ...timed, allDay: true })).toBe(false);
    expect(equalTime(timed, { ...timed, end: '2026-06-02T00:00:01Z' })).toBe(false);
  });

  it('knows a zone from a name that only looks like one', () => {
    expect(zones.every(isZone)).toBe(true);
    expect(isZone('W. Europe Standard Time')).toBe(false);
    expect(isZone('')).toBe(false);
  });
});
