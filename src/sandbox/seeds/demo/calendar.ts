import { DateTime } from 'luxon';
import type { Chance } from './chance';

/** How far the demo's meetings reach around now, in days: fourteen months back, eight ahead. */
export const reach = { back: 425, ahead: 240 };

const closed = new Set(['12-24', '12-25', '12-26', '12-31', '01-01', '05-01']);

const isWorkday = (day: DateTime): boolean => day.weekday <= 5 && !closed.has(day.toFormat('MM-dd'));

/** The midnight of the first working day from `day` on, or of the last one before it when `step` is -1. */
function nearestWorkday(day: DateTime, step: 1 | -1): DateTime {
  return isWorkday(day) ? day : nearestWorkday(day.plus({ days: step }), step);
}

/** The midnight of a working day about `offset` days from now: further from now when that day is off. */
export function workday(now: Date, zone: string, offset: number): DateTime {
  const day = DateTime.fromJSDate(now, { zone }).startOf('day').plus({ days: offset });
  return nearestWorkday(day, offset < 0 ? -1 : 1);
}

/** The first midnights of a zone after its clocks changed, oldest first, inside the demo's reach. */
export function clockChanges(now: Date, zone: string): DateTime[] {
  const today = DateTime.fromJSDate(now, { zone }).startOf('day');
  const days = Array.from({ length: reach.back + reach.ahead - 10 }, (_, index) =>
    today.plus({ days: index - reach.back + 5 }),
  );
  return days.filter((day) => day.offset !== day.minus({ days: 1 }).offset);
}

export interface Diary {
  now: Date;
  chance: Chance;
  /** A start between nine and half past four on a working day, where the owner has nothing else in the diary. */
  freeStart(owner: string, zone: string, low: number, high: number): DateTime;
}

export function newDiary(now: Date, chance: Chance): Diary {
  const taken = new Set<string>();
  const suggest = (zone: string, low: number, high: number): DateTime =>
    workday(now, zone, chance.between(low, high)).set({
      hour: chance.between(9, 15),
      minute: chance.pick([0, 0, 15, 30]),
    });
  return {
    now,
    chance,
    freeStart(owner, zone, low, high) {
      for (let attempt = 0; ; attempt += 1) {
        const start = suggest(zone, low, high);
        const slot = `${owner} ${start.toFormat('yyyy-MM-dd HH')}`;
        if (taken.has(slot) && attempt < 50) continue;
        taken.add(slot);
        return start;
      }
    },
  };
}

const atDesk = (day: DateTime, chance: Chance): DateTime =>
  day.set({
    hour: chance.between(8, 17),
    minute: chance.between(0, 59),
    second: chance.between(0, 59),
    millisecond: 0,
  });

/** When somebody typed a meeting in: on a working day some time before it, and always before now. */
export function enteredBefore(diary: Diary, start: DateTime): DateTime {
  const { now, chance } = diary;
  const today = DateTime.fromJSDate(now, { zone: start.zone }).startOf('day');
  const last = (start < today ? start : today).startOf('day').minus({ days: chance.between(1, 26) });
  return atDesk(nearestWorkday(last, -1), chance);
}

/** A later change on a working day within the next two weeks; undefined when that would lie ahead of now. */
export function editedAfter(diary: Diary, created: DateTime): DateTime | undefined {
  const day = created.plus({ days: diary.chance.between(1, 12) });
  const edited = atDesk(day, diary.chance);
  return edited.toMillis() < diary.now.getTime() - 3_600_000 && isWorkday(day) ? edited : undefined;
}

export const instant = (time: DateTime): string => time.toUTC().toISO() ?? '';

/** A working moment some months ago, a few minutes apart from its neighbours in the table. */
export function monthsAgo(now: Date, zone: string, months: number, index: number): DateTime {
  const day = DateTime.fromJSDate(now, { zone })
    .minus({ months })
    .startOf('day')
    .plus({ days: Math.floor(index / 6) });
  const weekday = day.weekday <= 5 ? day : day.minus({ days: 2 });
  return weekday.set({ hour: 9 + (index % 6), minute: (index * 17) % 60, second: (index * 29) % 60 });
}
