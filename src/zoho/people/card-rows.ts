import { cut } from '../../model/text';
import { momentOf, type MeetingTime } from '../../model/time';
import type { DealRow, MeetingRow, NoteRow, TaskRow } from '../../people/person';
import type { CoqlRow } from '../coql';
import { instantOr } from '../observation';
import { textOf } from '../texts';
import { timeFromZoho } from '../time';
import { refOf, type PeopleContext } from './context';
import { dateIn, instantIn, linkIn, numberIn, textIn } from './rows';

/** The rows of a card's sections, as they are shown. */
export const dealFields = ['Deal_Name', 'Stage', 'Amount', 'Currency', 'Closing_Date', 'Probability'];
export const taskFields = ['Subject', 'Due_Date', 'Status', 'Priority', 'Owner', 'Closed_Time'];
export const meetingFields = ['Event_Title', 'Start_DateTime', 'End_DateTime', 'All_day', 'Owner'];
export const noteFields = ['Note_Title', 'Note_Content', 'Created_Time', 'Created_By', 'Owner'];

/** Zoho: the longest text of a note. */
const longestNote = 32_000;

/** By id; '' where nobody knows. */
export type NameOf = (userId: string | undefined) => string;

export function dealRow(context: PeopleContext, row: CoqlRow, currency: string | null): DealRow {
  return {
    ...refOf(context, 'deal', row.id, textIn(row, 'Deal_Name')),
    stage: textIn(row, 'Stage'),
    amount: numberIn(row, 'Amount'),
    currency: isoCode(textIn(row, 'Currency')) ?? currency,
    closes: dateIn(row, 'Closing_Date'),
    isOpen: isOpenDeal(row),
  };
}

/** Zoho: a stage that ends a deal has the probability 0 or 100; where that may not be seen, the usual names tell. */
export function isOpenDeal(row: CoqlRow): boolean {
  if (!('Probability' in row)) return !/^closed\b/i.test(textIn(row, 'Stage'));
  const probability = numberIn(row, 'Probability');
  return probability !== 0 && probability !== 100;
}

export function isoCode(text: string): string | null {
  return /^[A-Z]{3}$/.test(text) ? text : null;
}

export function taskRow(context: PeopleContext, row: CoqlRow, nameOf: NameOf): TaskRow {
  return {
    ...refOf(context, 'task', row.id, textIn(row, 'Subject')),
    due: dateIn(row, 'Due_Date'),
    status: textIn(row, 'Status'),
    priority: textIn(row, 'Priority'),
    owner: ownerOf(row, nameOf),
  };
}

export function isOpenTask(row: CoqlRow): boolean {
  return textIn(row, 'Status') !== 'Completed' && instantIn(row, 'Closed_Time') === '';
}

/** Undefined for a meeting without a time. */
export function meetingRow(context: PeopleContext, row: CoqlRow, nameOf: NameOf): MeetingRow | undefined {
  const time = timeIn(row, context.user.timeZone);
  return (
    time && { ...refOf(context, 'meeting', row.id, textIn(row, 'Event_Title')), time, owner: ownerOf(row, nameOf) }
  );
}

function timeIn(row: CoqlRow, timeZone: string): MeetingTime | undefined {
  const { Start_DateTime, End_DateTime, All_day } = row;
  if (typeof Start_DateTime !== 'string' || typeof End_DateTime !== 'string') return undefined;
  try {
    const habits = { timeZone, inclusiveMidnight: false };
    const time = timeFromZoho({ Start_DateTime, End_DateTime, All_day: All_day === true }, habits);
    return [time.start, time.end].some((at) => Number.isNaN(Date.parse(momentOf(at)))) ? undefined : time;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export function noteRow(context: PeopleContext, row: CoqlRow, nameOf: NameOf): NoteRow {
  const { Note_Content: content, Created_Time: created } = row;
  const author = linkIn(row, 'Created_By') ?? linkIn(row, 'Owner');
  return {
    ...refOf(context, 'note', row.id, textIn(row, 'Note_Title')),
    text: cut(textOf(typeof content === 'string' ? content : ''), longestNote),
    at: instantOr(typeof created === 'string' ? created : '', ''),
    by: author ? author.name || nameOf(author.id) : '',
  };
}

export function ownerOf(row: CoqlRow, nameOf: NameOf): string {
  const owner = linkIn(row, 'Owner');
  return owner ? owner.name || nameOf(owner.id) : '';
}

export function isOver({ time }: { time: MeetingTime }, now: string): boolean {
  return Date.parse(momentOf(time.end)) <= Date.parse(now);
}
