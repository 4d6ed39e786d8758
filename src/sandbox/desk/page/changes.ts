/** What is different between two looks at one side's meetings. */
import { changedKeys, counted, differencesBetween, toldOf, type Change } from './differences';
import type { Entry, Look } from './entries';

const fieldNames = {
  title: 'title',
  start: 'start',
  end: 'end',
  isAllDay: 'all day',
  place: 'place',
  note: 'text',
  isPrivate: 'private',
  isCancelled: 'cancelled',
  invitation: 'answer',
  about: 'related to',
} as const;

export const meetingWords = {
  one: 'meeting',
  many: 'meetings',
  home: 'calendar',
  homes: 'calendars',
  gone: 'in these weeks',
};

export function changesBetween(before: Look, after: Look): Change[] {
  return differencesBetween(before, after, (old: Entry, now: Entry) => changedKeys(old, now, fieldNames));
}

/** The changes in sentences, for a status line; `where` tells what a number of meetings is about. */
export function newsOf(changes: Change[], where: '' | 'in these weeks'): string {
  return toldOf(changes, { ...meetingWords, where });
}

export function meetings(count: number): string {
  return counted(count, meetingWords);
}
