import type { Meeting, MeetingContext } from '../model/meeting';
import { canonicalLine, cut, noSubject } from '../model/text';
import { textOf } from './texts';
import type { DatedEvent } from './event';
import { timeFromZoho, timeToZoho, type TimeHabits, type ZohoTime } from './time';

/** How long a text the CRM takes. Zoho: 255 for one line; 2,000 or 32,000 for several, by layout. */
export interface TextLimits extends Record<string, number> {
  Event_Title: number;
  Venue: number;
  Description: number;
}

export const usualLimits: TextLimits = { Event_Title: 255, Venue: 255, Description: 32_000 };

export interface ReadHabits extends TimeHabits {
  /** Where a record opens in the CRM. */
  recordUrl(id: string): string;
}

/** The fields of a meeting as the API takes them; null clears, absent is left alone. */
export interface EventChanges extends Partial<ZohoTime> {
  Event_Title?: string;
  Venue?: string | null;
  Description?: string | null;
}

/** @throws RangeError where a time is none. */
export function meetingFromZoho(record: DatedEvent, habits: ReadHabits): Meeting {
  const title = canonicalLine(record.Event_Title);
  const { Start_DateTime, End_DateTime } = record;
  return {
    title: title === noSubject ? '' : title,
    time: timeFromZoho({ Start_DateTime, End_DateTime, All_day: record.All_day === true }, habits),
    location: canonicalLine(record.Venue),
    description: textOf(record.Description),
    context: contextOf(record, habits),
  };
}

/**
 * What is named in `changes` as API fields. Texts are cut to what the CRM holds: its copy is the poorer one, what was
 * cut stays in Outlook. The context is the CRM's own and never written.
 */
export function meetingToZoho(changes: Partial<Meeting>, timeZone: string, limits: TextLimits): EventChanges {
  const { title, time, location, description } = changes;
  return {
    ...(title === undefined ? {} : { Event_Title: cut(title === '' ? noSubject : title, limits.Event_Title) }),
    ...(time === undefined ? {} : timeToZoho(time, timeZone)),
    ...(location === undefined ? {} : { Venue: cut(location, limits.Venue) || null }),
    ...(description === undefined ? {} : { Description: cut(description, limits.Description) || null }),
  };
}

function contextOf(record: DatedEvent, habits: ReadHabits): MeetingContext {
  const about = canonicalLine(record.What_Id?.name);
  return {
    contact: canonicalLine(record.Who_Id?.name) || null,
    about: about === '' ? null : { module: record.$se_module ?? 'Record', name: about },
    url: habits.recordUrl(record.id),
  };
}
