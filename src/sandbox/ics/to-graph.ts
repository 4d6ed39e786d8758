import type { DateTime } from 'luxon';
import { findWindows } from 'windows-iana';
import type { Person } from '../person';
import type { IcsAttendee, IcsMeeting, IcsPerson } from './meeting';
import { lastDay, unknownRule, type Rule } from './rule';
import { dateIn } from './zones';

type Json = Record<string, unknown>;

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const answers: Record<string, string> = {
  ACCEPTED: 'accepted',
  TENTATIVE: 'tentativelyAccepted',
  DECLINED: 'declined',
};

/** The event as it stands in that person's mailbox, with the changed occurrences of its series. */
export function graphEvent(meeting: IcsMeeting, changed: IcsMeeting[], person: Person): Json {
  const cancelled = changed.filter((each) => each.isCancelled).map((each) => originalDate(each, meeting));
  return {
    ...content(meeting),
    ...people(meeting, person),
    isCancelled: meeting.isCancelled,
    ...(meeting.uid !== '' && { iCalUId: meeting.uid }),
    ...(meeting.rule && {
      recurrence: recurrence(meeting.rule, meeting.start),
      cancelledOccurrences: [...meeting.excluded, ...cancelled],
      exceptionOccurrences: changed
        .filter((each) => !each.isCancelled)
        .map((each) => ({ ...content(each), originalStart: originalStart(each, meeting) })),
    }),
  };
}

function content(meeting: IcsMeeting): Json {
  const { html, text, reminderMinutes } = meeting;
  return {
    subject: meeting.title,
    body: html === '' ? { contentType: 'text', content: text } : { contentType: 'html', content: html },
    start: graphTime(meeting.start),
    end: graphTime(meeting.end),
    isAllDay: meeting.isAllDay,
    ...(meeting.location !== '' && { location: { displayName: meeting.location } }),
    categories: meeting.categories,
    sensitivity: meeting.sensitivity,
    showAs: meeting.showAs,
    importance: meeting.importance,
    isReminderOn: reminderMinutes !== undefined,
    reminderMinutesBeforeStart: reminderMinutes ?? 15,
  };
}

function people({ organizer, attendees }: IcsMeeting, person: Person): Json {
  const list = attendees.map((each) => ({
    type: each.type,
    emailAddress: wireAddress(each),
    status: { response: answers[each.answer] ?? 'none', time: '0001-01-01T00:00:00Z' },
  }));
  if (!organizer || isSame(organizer, person)) return { attendees: list };
  const own: IcsAttendee | undefined = attendees.find((each) => isSame(each, person));
  return {
    attendees: list,
    organizer: { emailAddress: wireAddress(organizer) },
    isOrganizer: false,
    responseStatus: { response: answers[own?.answer ?? ''] ?? 'notResponded', time: '0001-01-01T00:00:00Z' },
  };
}

function wireAddress({ name, address }: IcsPerson): Json {
  return { name, address };
}

function isSame({ address }: IcsPerson, person: Person): boolean {
  return address.toLowerCase() === person.email.toLowerCase();
}

/** Graph: takes Windows names; a zone without one is written in UTC. */
function graphTime(moment: DateTime<true>): Json {
  const windows: string | undefined = moment.zoneName === 'UTC' ? 'UTC' : findWindows(moment.zoneName)[0];
  const shown = windows === undefined ? moment.toUTC() : moment;
  return { dateTime: shown.toFormat("yyyy-MM-dd'T'HH:mm:ss"), timeZone: windows ?? 'UTC' };
}

function originalStart({ replaces }: IcsMeeting, { start }: IcsMeeting): string {
  return (replaces ?? start).toUTC().toISO({ suppressMilliseconds: true });
}

function originalDate({ replaces }: IcsMeeting, { start }: IcsMeeting): string {
  return dateIn(replaces ?? start, start);
}

function recurrence(rule: Rule, start: DateTime<true>): Json {
  return { pattern: { interval: rule.interval, ...pattern(rule, start) }, range: range(rule, start) };
}

function pattern(rule: Rule, start: DateTime<true>): Json {
  const named = rule.days.map(({ weekday }) => weekdays[weekday - 1]);
  const firstDayOfWeek = weekdays[rule.weekStart - 1];
  switch (rule.frequency) {
    case 'DAILY':
      if (named.length === 0) return { type: 'daily' };
      if (rule.interval > 1) throw unknownRule();
      return { type: 'weekly', daysOfWeek: named, firstDayOfWeek };
    case 'WEEKLY':
      return { type: 'weekly', daysOfWeek: named.length > 0 ? named : [weekdays[start.weekday - 1]], firstDayOfWeek };
    case 'MONTHLY':
      return inMonth('Monthly', rule, start);
    case 'YEARLY':
      return { ...inMonth('Yearly', rule, start), month: rule.month ?? start.month };
  }
}

function inMonth(kind: 'Monthly' | 'Yearly', rule: Rule, start: DateTime<true>): Json {
  if (rule.days.length === 0) {
    if (rule.dayOfMonth === -1) return { type: `relative${kind}`, daysOfWeek: weekdays, index: 'last' };
    return { type: `absolute${kind}`, dayOfMonth: rule.dayOfMonth ?? start.day };
  }
  const [nth, ...others] = new Set(rule.days.map((day) => day.nth));
  const index = new Map([
    [1, 'first'],
    [2, 'second'],
    [3, 'third'],
    [4, 'fourth'],
    [-1, 'last'],
  ]).get(nth ?? 0);
  if (index === undefined || others.length > 0 || rule.dayOfMonth !== undefined) throw unknownRule();
  return { type: `relative${kind}`, daysOfWeek: rule.days.map(({ weekday }) => weekdays[weekday - 1]), index };
}

function range(rule: Rule, start: DateTime<true>): Json {
  const startDate = start.toISODate();
  if (rule.count !== undefined) return { type: 'numbered', startDate, numberOfOccurrences: rule.count };
  if (rule.until === undefined) return { type: 'noEnd', startDate };
  return { type: 'endDate', startDate, endDate: lastDay(rule.until, start) };
}
