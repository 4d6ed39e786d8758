import type { DateTime } from 'luxon';
import type { IcsMeeting } from './meeting';
import { lastDay, weekdayCodes, type Rule } from './rule';
import { Unreadable } from './values';
import { dateIn } from './zones';

type Json = Record<string, unknown>;

/**
 * The CRM's Events record of a meeting; attendees stay behind, as an import would leave them. `zone` is the CRM user's.
 * The CRM keeps every occurrence as a record of its own: the days of changed occurrences are left out of the series.
 */
export function crmEvent(meeting: IcsMeeting, changed: IcsMeeting[], zone: string): Json {
  if (meeting.title === '') throw new Unreadable('It has no title, which the CRM requires.');
  return {
    Event_Title: meeting.title,
    ...times(meeting, zone),
    All_day: meeting.isAllDay,
    ...(meeting.location !== '' && { Venue: meeting.location }),
    ...(plainText(meeting) !== '' && { Description: plainText(meeting) }),
    ...(meeting.isCancelled && { $event_cancelled: true }),
    ...(meeting.rule && { Recurring_Activity: recurrence(meeting.rule, meeting, changed) }),
  };
}

/** An all-day meeting ends on its last day; the file names the day after. */
function times({ start, end, isAllDay }: IcsMeeting, zone: string): Json {
  if (!isAllDay) return { Start_DateTime: wireTime(start, zone), End_DateTime: wireTime(end, zone) };
  const first = start.setZone(zone, { keepLocalTime: true });
  const last = end.setZone(zone, { keepLocalTime: true }).minus({ days: 1 }).endOf('day');
  return { Start_DateTime: wireTime(first, zone), End_DateTime: wireTime(last, zone) };
}

function wireTime(moment: DateTime, zone: string): string {
  return moment.setZone(zone).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}

function plainText({ text, html }: IcsMeeting): string {
  if (text !== '' || html === '') return text;
  return html
    .replace(/<(style|script|head)\b.*?<\/\1>/gis, '')
    .replace(/<(br|\/p|\/div|\/li|\/tr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

function recurrence(rule: Rule, { start, excluded }: IcsMeeting, changed: IcsMeeting[]): Json {
  const parts = [`FREQ=${rule.frequency}`, `INTERVAL=${rule.interval}`, `DTSTART=${start.toISODate()}`];
  if (rule.until !== undefined) parts.push(`UNTIL=${lastDay(rule.until, start)}`);
  if (rule.count !== undefined) parts.push(`COUNT=${rule.count}`);
  if (rule.days.length > 0) parts.push(`BYDAY=${rule.days.map(dayCode).join(',')}`);
  if (rule.dayOfMonth !== undefined) parts.push(`BYMONTHDAY=${rule.dayOfMonth}`);
  if (rule.month !== undefined) parts.push(`BYMONTH=${rule.month}`);
  const moved = changed.flatMap(({ replaces }) => (replaces ? [dateIn(replaces, start)] : []));
  const missing = [...excluded, ...moved];
  return { RRULE: parts.join(';'), ...(missing.length > 0 && { EXDATE: missing.join(',') }) };
}

function dayCode({ weekday, nth }: Rule['days'][number]): string {
  return `${nth ?? ''}${weekdayCodes[weekday - 1] ?? ''}`;
}
