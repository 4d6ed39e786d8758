/*
 * One VEVENT as a plain meeting, free of the file's dialect. What it cannot say exactly it refuses, with the reason.
 */
import { Duration, type DateTime } from 'luxon';
import { ruleFrom, type Rule } from './rule';
import {
  escapedTextOf,
  firstProperty,
  parseComponent,
  textOf,
  Unreadable,
  type Component,
  type Property,
} from './values';
import { dateIn, sound, type ZoneBook } from './zones';

export interface IcsPerson {
  name: string;
  address: string;
}

export interface IcsAttendee extends IcsPerson {
  type: 'required' | 'optional' | 'resource';
  /** PARTSTAT in upper case. */
  answer: string;
}

export interface IcsMeeting {
  uid: string;
  title: string;
  /** In their zones; the days of an all-day meeting are midnights in UTC, the end exclusive. */
  start: DateTime<true>;
  end: DateTime<true>;
  isAllDay: boolean;
  location: string;
  text: string;
  html: string;
  organizer: IcsPerson | undefined;
  attendees: IcsAttendee[];
  isCancelled: boolean;
  sensitivity: 'normal' | 'private' | 'confidential';
  showAs: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere';
  importance: 'low' | 'normal' | 'high';
  categories: string[];
  /** Undefined for none. */
  reminderMinutes: number | undefined;
  rule: Rule | undefined;
  /** Dates (`2026-08-03`, in the zone of the start) of the occurrences that do not take place. */
  excluded: string[];
  /** For one changed occurrence of a series: the start it had. */
  replaces: DateTime<true> | undefined;
}

export function meetingFrom(block: string, zones: ZoneBook): IcsMeeting {
  const event = parseComponent(block);
  const times = timesOf(event, zones);
  if (event.properties.has('rdate')) throw new Unreadable('It has extra dates (RDATE), which no calendar here knows.');
  return {
    uid: textOf(event, 'uid'),
    title: textOf(event, 'summary'),
    ...times,
    location: textOf(event, 'location'),
    text: textOf(event, 'description'),
    html: escapedTextOf(event, 'x-alt-desc'),
    organizer: event.properties.get('organizer')?.flatMap(personFrom)[0],
    attendees: (event.properties.get('attendee') ?? []).flatMap(attendeeFrom),
    isCancelled: textOf(event, 'status').toUpperCase() === 'CANCELLED',
    sensitivity: sensitivityOf(event),
    showAs: showAsOf(event),
    importance: importanceOf(event),
    categories: (event.properties.get('categories') ?? []).flatMap(({ values }) => values.map(String)),
    reminderMinutes: reminderOf(event),
    rule: ruleFrom(event),
    excluded: (event.properties.get('exdate') ?? []).flatMap((property) => datesFrom(property, times.start, zones)),
    replaces: replacedBy(event, zones),
  };
}

function timesOf(event: Component, zones: ZoneBook): Pick<IcsMeeting, 'start' | 'end' | 'isAllDay'> {
  const property = firstProperty(event, 'dtstart');
  if (!property) throw new Unreadable('It has no DTSTART.');
  const [start] = momentsFrom(property, zones);
  if (!start) throw new Unreadable('Its DTSTART is empty.');
  const end = endOf(event, zones, start, isDate(property));
  if (end < start) throw new Unreadable('It ends before it starts.');
  // Outlook: marks all-day meetings by this property when it writes their borders as midnights of a zone.
  const isMarked = textOf(event, 'x-microsoft-cdo-alldayevent').toUpperCase() === 'TRUE';
  if (!isDate(property) && !(isMarked && isMidnight(start) && isMidnight(end))) return { start, end, isAllDay: false };
  const [firstDay, lastDay] = [dayOf(start), dayOf(end)];
  return { start: firstDay, end: lastDay > firstDay ? lastDay : firstDay.plus({ days: 1 }), isAllDay: true };
}

function endOf(event: Component, zones: ZoneBook, start: DateTime<true>, isDay: boolean): DateTime<true> {
  const property = firstProperty(event, 'dtend');
  if (property) {
    const [end] = momentsFrom(property, zones);
    if (end) return end;
  }
  const text = textOf(event, 'duration');
  if (text === '') return isDay ? start.plus({ days: 1 }) : start;
  return sound(start.plus(Duration.fromISO(text)), text);
}

function isDate({ values: [value] }: Property): boolean {
  return typeof value === 'string' && value.length === 10;
}

function isMidnight(moment: DateTime): boolean {
  return moment.hour === 0 && moment.minute === 0;
}

function dayOf(moment: DateTime<true>): DateTime<true> {
  return sound(moment.setZone('utc', { keepLocalTime: true }).startOf('day'));
}

/** Some programs exclude by date, some by the start of the occurrence. */
function datesFrom(property: Property, start: DateTime<true>, zones: ZoneBook): string[] {
  const moments = momentsFrom(property, zones);
  const isByDay = isDate(property);
  return moments.map((moment) => dateIn(moment, isByDay ? moment : start));
}

function momentsFrom(property: Property, zones: ZoneBook): DateTime<true>[] {
  return property.values.map((value) => {
    const text = String(value);
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return zones.moment(`${text}T00:00:00`, 'UTC');
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/.test(text)) throw new Unreadable(`"${text.slice(0, 60)}" is no time.`);
    return zones.moment(text.slice(0, 19), text.endsWith('Z') ? 'UTC' : property.parameters.tzid);
  });
}

function replacedBy(event: Component, zones: ZoneBook): DateTime<true> | undefined {
  const property = firstProperty(event, 'recurrence-id');
  if (!property) return undefined;
  if (property.parameters.range !== undefined) {
    throw new Unreadable('It changes all later occurrences of its series (RANGE), which no calendar here knows.');
  }
  return momentsFrom(property, zones)[0];
}

function personFrom({ parameters, values: [value] }: Property): IcsPerson[] {
  const address = String(value)
    .replace(/^mailto:/i, '')
    .trim();
  const best = parameters.email ?? address;
  // Outlook: "invalid:nomail" stands for somebody without an address.
  if (!/^[^\s@]+@[^\s@]+$/.test(best)) return [];
  return [{ name: parameters.cn ?? best, address: best }];
}

function attendeeFrom(property: Property): IcsAttendee[] {
  const { parameters } = property;
  const kind = (parameters.cutype ?? '').toUpperCase();
  const role = (parameters.role ?? '').toUpperCase();
  const isThing = kind === 'RESOURCE' || kind === 'ROOM' || role === 'NON-PARTICIPANT';
  const type = isThing ? 'resource' : role === 'OPT-PARTICIPANT' ? 'optional' : 'required';
  const answer = (parameters.partstat ?? 'NEEDS-ACTION').toUpperCase();
  return personFrom(property).map((person) => ({ ...person, type, answer }));
}

function sensitivityOf(event: Component): IcsMeeting['sensitivity'] {
  const text = textOf(event, 'class').toUpperCase();
  if (text === '' || text === 'PUBLIC') return 'normal';
  // RFC 5545: a class that is not known is to be treated as private.
  return text === 'CONFIDENTIAL' ? 'confidential' : 'private';
}

function showAsOf(event: Component): IcsMeeting['showAs'] {
  const known = {
    FREE: 'free',
    TENTATIVE: 'tentative',
    BUSY: 'busy',
    OOF: 'oof',
    WORKINGELSEWHERE: 'workingElsewhere',
  };
  const status = new Map(Object.entries(known)).get(textOf(event, 'x-microsoft-cdo-busystatus').toUpperCase());
  if (status) return status as IcsMeeting['showAs'];
  if (textOf(event, 'transp').toUpperCase() === 'TRANSPARENT') return 'free';
  return textOf(event, 'status').toUpperCase() === 'TENTATIVE' ? 'tentative' : 'busy';
}

function importanceOf(event: Component): IcsMeeting['importance'] {
  const priority = Number(firstProperty(event, 'priority')?.values[0] ?? 0);
  if (priority >= 1 && priority <= 4) return 'high';
  return priority >= 6 ? 'low' : 'normal';
}

function reminderOf(event: Component): number | undefined {
  for (const alarm of event.components) {
    const duration = Duration.fromISO(textOf(alarm, 'trigger'));
    if (alarm.name === 'valarm' && duration.isValid && duration.toMillis() <= 0) {
      return Math.round(-duration.as('minutes'));
    }
  }
  return undefined;
}
