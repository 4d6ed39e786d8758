/** From what a write says to what the mailbox keeps: defaults, null that clears, and the rules on times. */
import { invalidRequest, validationFailure } from './errors';
import type { AttendeeInput, EventInput, LocationInput, RecurrenceInput } from './event-schema';
import { cleanHtml, textToHtml, withTeamsBlock } from './html';
import { guid } from './ids';
import type { EventContent, Recurrence, StoredAddress, StoredAttendee, StoredResponse, StoredTime } from './state';
import { storedTime } from './zones';

export const noTime = '0001-01-01T00:00:00Z';
const organizerResponse: StoredResponse = { response: 'organizer', time: noTime };

/** The defaults of a new event that this person organises. */
export function newContent(organizer: StoredAddress, start: StoredTime, end: StoredTime): EventContent {
  return {
    subject: '',
    body: '',
    start,
    end,
    isAllDay: false,
    location: wireLocation({}),
    locations: [],
    attendees: [],
    organizer,
    isOrganizer: true,
    isCancelled: false,
    responseStatus: organizerResponse,
    categories: [],
    sensitivity: 'normal',
    showAs: 'busy',
    importance: 'normal',
    isReminderOn: true,
    reminderMinutesBeforeStart: 15,
    responseRequested: true,
    allowNewTimeProposals: true,
    hideAttendees: false,
    isOnlineMeeting: false,
    onlineMeetingProvider: 'unknown',
    onlineMeeting: null,
  };
}

export function readTime(time: { dateTime: string; timeZone?: string | null | undefined }): StoredTime {
  return storedTime(time.dateTime, time.timeZone ?? 'UTC');
}

function wireLocation(input: LocationInput): Record<string, unknown> {
  const name = input.displayName ?? '';
  const known = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
  return {
    displayName: name,
    locationType: 'default',
    ...(name !== '' && { uniqueId: name }),
    uniqueIdType: name === '' ? 'unknown' : 'private',
    address: {},
    coordinates: {},
    ...known,
  };
}

function places(input: EventInput): Partial<EventContent> {
  if (input.locations) {
    const locations = input.locations.map(wireLocation);
    return { locations, location: locations[0] ?? wireLocation({}) };
  }
  if (input.location === undefined)
    return input.locations === null ? { locations: [], location: wireLocation({}) } : {};
  const location = wireLocation(input.location ?? {});
  return { location, locations: location['displayName'] === '' ? [] : [location] };
}

export function readAttendee(input: AttendeeInput, known: StoredAttendee[]): StoredAttendee {
  const address = input.emailAddress.address ?? '';
  if (address === '') throw validationFailure('At least one recipient is not valid.');
  const before = known.find((each) => each.address.toLowerCase() === address.toLowerCase());
  return {
    name: input.emailAddress.name ?? before?.name ?? address,
    address,
    type: input.type ?? 'required',
    status: before?.status ?? { response: 'none', time: noTime },
  };
}

function people(base: EventContent, input: EventInput): Partial<EventContent> {
  if (input.attendees === undefined) return {};
  const attendees = input.attendees ?? [];
  // Graph: at most 500 attendees.
  if (attendees.length > 500) throw invalidRequest('The maximum number of attendees for an event is 500.');
  return { attendees: attendees.map((each) => readAttendee(each, base.attendees)) };
}

/** Graph: a body written without the block of the online meeting ends that meeting. */
function text(base: EventContent, input: EventInput): Partial<EventContent> {
  if (input.body === undefined) return {};
  const content = input.body?.content ?? '';
  const isText = (input.body?.contentType ?? 'text').toLowerCase() === 'text';
  const body = isText ? textToHtml(content) : cleanHtml(content);
  const joinUrl = base.onlineMeeting?.joinUrl;
  if (joinUrl === undefined || content.includes(joinUrl)) return { body };
  return { body, isOnlineMeeting: false, onlineMeeting: null, onlineMeetingProvider: 'unknown' };
}

const simpleDefaults = {
  subject: '',
  isAllDay: false,
  categories: [] as string[],
  sensitivity: 'normal',
  showAs: 'busy',
  importance: 'normal',
  isReminderOn: false,
  reminderMinutesBeforeStart: 15,
  responseRequested: true,
  allowNewTimeProposals: true,
  hideAttendees: false,
} as const;

function simple(input: EventInput): Partial<EventContent> {
  const names = Object.keys(simpleDefaults) as (keyof typeof simpleDefaults)[];
  const sent = names.filter((name) => input[name] !== undefined);
  return Object.fromEntries(sent.map((name) => [name, input[name] ?? simpleDefaults[name]]));
}

function online(content: EventContent, input: EventInput, seed: string): EventContent {
  if (!input.isOnlineMeeting || content.onlineMeeting) return content;
  const joinUrl = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${guid(seed).replaceAll('-', '')}%40thread.v2/0`;
  return {
    ...content,
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    onlineMeeting: { joinUrl },
    body: withTeamsBlock(content.body, joinUrl),
  };
}

const midnight = /T00:00:00$/;

function checkTimes({ start, end, isAllDay }: EventContent): void {
  if (isAllDay) {
    const message = (name: string): string =>
      `The Event.${name} property for an all-day event needs to be set to midnight.`;
    if (!midnight.test(start.local)) throw invalidRequest(message('Start'));
    if (!midnight.test(end.local)) throw invalidRequest(message('End'));
    if (start.zone !== end.zone) {
      throw invalidRequest('The Event.Start and Event.End properties of an all-day event need the same time zone.');
    }
    if (end.local <= start.local)
      throw invalidRequest('The duration of an all-day event needs to be at least 24 hours.');
  }
  if (end.ms < start.ms) throw validationFailure('The end of the event is earlier than its start.');
}

/** The content after the write; `seed` makes the address of an online meeting. Throws Graph's refusals. */
export function writtenContent(base: EventContent, input: EventInput, seed: string): EventContent {
  const times = {
    ...(input.start && { start: readTime(input.start) }),
    ...(input.end && { end: readTime(input.end) }),
  };
  const written = {
    ...base,
    ...simple(input),
    ...times,
    ...places(input),
    ...people(base, input),
    ...text(base, input),
  };
  checkTimes(written);
  return online(written, input, seed);
}

const needed: Record<string, ('daysOfWeek' | 'dayOfMonth' | 'month')[]> = {
  weekly: ['daysOfWeek'],
  absoluteMonthly: ['dayOfMonth'],
  relativeMonthly: ['daysOfWeek'],
  absoluteYearly: ['dayOfMonth', 'month'],
  relativeYearly: ['daysOfWeek', 'month'],
};

/** Graph: range.startDate is the date of start. */
export function readRecurrence(input: RecurrenceInput, start: StoredTime): Recurrence {
  const { pattern, range } = input;
  for (const name of needed[pattern.type] ?? []) {
    const value = pattern[name];
    if (value === 0 || (Array.isArray(value) && value.length === 0)) {
      throw validationFailure(`The recurrence pattern '${pattern.type}' needs '${name}'.`);
    }
  }
  if (range.startDate !== start.local.slice(0, 10)) {
    throw validationFailure('The start date of the recurrence range is not the date of the event.');
  }
  if (range.type === 'endDate' && range.endDate < range.startDate) {
    throw validationFailure('The recurrence ends before it starts.');
  }
  if (range.type === 'numbered' && range.numberOfOccurrences === 0) {
    throw validationFailure("The recurrence range 'numbered' needs 'numberOfOccurrences'.");
  }
  return { pattern, range: { ...range, recurrenceTimeZone: range.recurrenceTimeZone ?? start.zone } };
}
