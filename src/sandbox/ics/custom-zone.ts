/*
 * Zones that a file defines itself (VTIMEZONE). Real files use two shapes only: a yearly rule on the n-th weekday of a
 * month, or single dates. From them follow the offset at any local time and, by comparing a year, the public zone that a
 * custom one is equal to.
 */
import { DateTime, IANAZone } from 'luxon';
import { textOf, type Component } from './values';

interface Observance {
  /** Minutes east of UTC. */
  offset: number;
  start: DateTime;
  rule: { month: number; weekday: number; nth: number; until: string } | undefined;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export class CustomZone {
  private readonly twins = new Map<number, string | undefined>();

  private constructor(
    readonly publicName: string,
    private readonly observances: Observance[],
  ) {}

  static from(component: Component): CustomZone | undefined {
    const observances = component.components.flatMap(observanceFrom);
    return observances.length === 0 ? undefined : new CustomZone(textOf(component, 'x-lic-location'), observances);
  }

  /** Minutes east of UTC at a wall-clock time (given as if it were UTC). */
  offsetAt(local: DateTime): number {
    let latest: { at: number; offset: number } | undefined;
    for (const observance of this.observances) {
      const at = lastOnset(observance, local);
      if (at !== undefined && (!latest || at > latest.at)) latest = { at, offset: observance.offset };
    }
    return (latest ?? { offset: this.observances[0]?.offset ?? 0 }).offset;
  }

  /** The public zone that shows the same offsets all through that year, the preferred ones first. */
  twin(year: number, preferred: string[]): string | undefined {
    if (!this.twins.has(year)) {
      const names = [...preferred, ...Intl.supportedValuesOf('timeZone')];
      this.twins.set(
        year,
        names.find((name) => IANAZone.isValidZone(name) && this.isLike(IANAZone.create(name), year)),
      );
    }
    return this.twins.get(year);
  }

  private isLike(zone: IANAZone, year: number): boolean {
    return Array.from({ length: 53 }, (_, week) => DateTime.utc(year, 1, 1, 12).plus({ weeks: week })).every(
      (local) => {
        const offset = this.offsetAt(local);
        return zone.offset(local.toMillis() - offset * 60_000) === offset;
      },
    );
  }
}

function observanceFrom(component: Component): Observance[] {
  const start = DateTime.fromISO(textOf(component, 'dtstart'), { zone: 'utc' });
  const offset = minutesOf(textOf(component, 'tzoffsetto'));
  if (!start.isValid || offset === undefined) return [];
  return [{ offset, start, rule: ruleFrom(component) }];
}

function ruleFrom(component: Component): Observance['rule'] {
  const [value] = component.properties.get('rrule')?.[0]?.values ?? [];
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = new Map(Object.entries(value).map(([key, part]) => [key, String(part)]));
  const [, nth = '', day = ''] = /^([+-]?\d)([A-Z]{2})$/.exec(parts.get('byday') ?? '') ?? [];
  const weekday = weekdays.indexOf(day) + 1;
  const month = Number(parts.get('bymonth'));
  if (parts.get('freq') !== 'YEARLY' || weekday === 0 || !(month >= 1 && month <= 12)) return undefined;
  return { month, weekday, nth: Number(nth), until: parts.get('until') ?? '9999' };
}

/** When, at or before this local time, the observance began last. */
function lastOnset(observance: Observance, local: DateTime): number | undefined {
  if (local < observance.start) return undefined;
  if (!observance.rule) return observance.start.toMillis();
  for (const year of [local.year, local.year - 1]) {
    const onset = onsetIn(year, observance.rule, observance.start);
    if (
      onset <= local &&
      onset >= observance.start &&
      onset.toISO().slice(0, 10) <= observance.rule.until.slice(0, 10)
    ) {
      return onset.toMillis();
    }
  }
  return undefined;
}

function onsetIn(year: number, rule: NonNullable<Observance['rule']>, start: DateTime): DateTime<true> {
  const { hour, minute } = start;
  const first = DateTime.utc(year, rule.month, 1, hour, minute) as DateTime<true>;
  if (rule.nth > 0) {
    return first.plus({ days: ((rule.weekday - first.weekday + 7) % 7) + (rule.nth - 1) * 7 });
  }
  const last = first.endOf('month').set({ hour, minute, second: 0, millisecond: 0 });
  return last.minus({ days: ((last.weekday - rule.weekday + 7) % 7) + (-rule.nth - 1) * 7 });
}

function minutesOf(offset: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(offset) ?? [];
  if (sign === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
