import { cancelledPrefix, cancelledTitle, isCancelledTitle } from '../model/cancelled';
import type { Meeting, MeetingContext } from '../model/meeting';
import { addSeconds, equalTime, momentOf, secondsBetween } from '../model/time';
import type { Ends, Field, Kind } from './kind';
import type { Facts, SideName } from './side';

const day = 86_400;
/** A little inside the window that the calendar's delta can watch (two years back, the rest of 1,825 days ahead). */
const coveredDays = { back: 730, ahead: 1060 };

/** All that is special to meetings (rules M1–M10, D1, D2). */
export const meetings: Kind<Meeting> = {
  name: 'meetings',
  fields: meetingFields(),
  firstLimit: 5000,
  limitRule: 'M6',
  title: (meeting) => meeting.title,
  when: (meeting) => meeting.time,
  detail: ({ location, context, description }) =>
    [location, context?.contact, context?.about?.name, description].filter((text) => text).join(' · '),
  skipRule,
  newRule: ({ cancelled, response }) => (cancelled ? 'cancelled' : response === 'declined' ? 'declined' : undefined),
  assumed,
  isCalledOff: ({ title }) => isCancelledTitle(title),
  exitRule: 'M3',
  mailRule: 'M4',
  isKeyUnique: false,
  hasOnceKeys: true,
  matchKey: (meeting) => JSON.stringify([meeting.title, meeting.time.allDay, meeting.time.start, meeting.time.end]),
  compare: (a, b, now) => firstSyncOrder(a.fields, b.fields, now) || compareText(a.id, b.id),
  covers: (meeting, now) =>
    momentOf(meeting.time.end) >= addSeconds(now, -coveredDays.back * day) &&
    momentOf(meeting.time.start) <= addSeconds(now, coveredDays.ahead * day),
  coveredFrom: (meeting) => addSeconds(momentOf(meeting.time.start), -coveredDays.ahead * day),
  isAhead: (meeting, now) => momentOf(meeting.time.start) > now,
  massChange: shift,
};

function meetingFields(): Field<Meeting>[] {
  return [
    { ...textField('title'), carry: calledOff },
    {
      name: 'time',
      flows: 'both',
      equal: (a, b) => equalTime(a.time, b.time),
      isBlank: () => false,
      show: ({ time }) => `${time.start} – ${time.end}`,
    },
    textField('location'),
    textField('description'),
    {
      name: 'context',
      flows: 'toOutlook',
      equal: (a, b) => showContext(a.context) === showContext(b.context),
      isBlank: (meeting) => meeting.context === null,
      show: (meeting) => showContext(meeting.context),
    },
  ];
}

/** Where only the word for it came before the title in Outlook, it comes before the CRM's own title. */
function calledOff({ crm, outlook, outlookShadow }: Ends<Meeting>, winner: SideName): string {
  if (winner === 'crm') return crm.title;
  const isMark = outlookShadow !== null && outlook.title === cancelledTitle(outlookShadow.title);
  return isMark && isCancelledTitle(outlook.title) ? cancelledTitle(crm.title) : outlook.title;
}

/** What the user wrote in the CRM stays there; when it takes place, and that it was called off, is for its organiser to say. */
function assumed({ crm, outlook }: Pick<Ends<Meeting>, SideName>): Meeting {
  const text = (name: 'title' | 'location' | 'description') => (crm[name] === '' ? '' : outlook[name]);
  const isNews = isCancelledTitle(outlook.title) && !isCancelledTitle(crm.title);
  const title = isNews ? outlook.title.slice(cancelledPrefix.length) : text('title');
  return { ...crm, title, location: text('location'), description: text('description') };
}

function textField(name: 'title' | 'location' | 'description'): Field<Meeting> {
  return {
    name,
    flows: 'both',
    equal: (a, b) => a[name] === b[name],
    isBlank: (meeting) => meeting[name] === '',
    show: (meeting) => meeting[name],
  };
}

function showContext(context: MeetingContext | null): string {
  if (!context) return '';
  return [context.contact, context.about?.module, context.about?.name, context.url]
    .map((part) => part ?? '')
    .join(' | ');
}

/** Meetings as these settings want them. */
export function meetingsWith({ syncPrivate }: { syncPrivate: boolean }): Kind<Meeting> {
  if (!syncPrivate) return meetings;
  return { ...meetings, skipRule: (side, facts) => skipRule(side, { ...facts, private: false }) };
}

function skipRule(side: SideName, facts: Facts): string | undefined {
  if (facts.recurring) return 'M5';
  if (side === 'outlook' && facts.private) return 'private';
  if (side === 'crm' && facts.imported) return 'M7';
  return undefined;
}

/** M6: what lies ahead first, soonest first; then what is over, most recently ended first. */
function firstSyncOrder(a: Meeting, b: Meeting, now: string): number {
  const [aAhead, bAhead] = [momentOf(a.time.end) >= now, momentOf(b.time.end) >= now];
  if (aAhead !== bAhead) return aAhead ? -1 : 1;
  return aAhead
    ? compareText(momentOf(a.time.start), momentOf(b.time.start))
    : compareText(momentOf(b.time.end), momentOf(a.time.end));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By how many seconds a change moves a meeting; moving all of them alike is what broken time zone rules look like. */
function shift(before: Meeting, after: Meeting): string | undefined {
  if (equalTime(before.time, after.time) || before.time.allDay !== after.time.allDay) return undefined;
  const start = secondsBetween(momentOf(before.time.start), momentOf(after.time.start));
  const end = secondsBetween(momentOf(before.time.end), momentOf(after.time.end));
  return start === end ? `moved by ${start} s` : undefined;
}
