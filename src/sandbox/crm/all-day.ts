/**
 * All-day meetings, whose borders Zoho does not document. The sandbox's convention stands here and nowhere else:
 *
 * 1. A written start or end counts by its date in the writer's zone; its time of day is dropped.
 * 2. The end names the last day itself, not the day after.
 * 3. Readers get the start as 00:00:00 in their zone, the end as 23:59:59 of the last day, or as its midnight when
 *    `allDayEnd` says so.
 */
import type { CrmState } from './state';
import { dateIn, instantAt } from './times';

export type TimeField = 'Start_DateTime' | 'End_DateTime';

export function isTimeField(name: string): name is TimeField {
  return name === 'Start_DateTime' || name === 'End_DateTime';
}

/** Brings a stored date or instant into the form that fits the meeting's kind. */
export function settleTime(stored: string, name: TimeField, allDay: boolean, zone: string): string {
  const isDateOnly = stored.length === 10;
  if (allDay) return isDateOnly ? stored : dateIn(stored, zone);
  if (!isDateOnly) return stored;
  return instantAt(stored, name === 'Start_DateTime' ? '00:00:00' : '23:59:59', zone);
}

/** The instant that a reader in this zone sees. */
export function shownTime(stored: string, name: TimeField, state: CrmState, zone: string): string {
  if (stored.length !== 10) return stored;
  const isLastSecond = name === 'End_DateTime' && state.allDayEnd === 'lastSecond';
  return instantAt(stored, isLastSecond ? '23:59:59' : '00:00:00', zone);
}
