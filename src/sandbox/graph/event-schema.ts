/** The event that a request may carry, checked as Graph checks it: unknown names and wrong kinds are refused. */
import { z } from 'zod';
import { GraphError } from './errors';

const address = z.strictObject({ name: z.string().nullish(), address: z.string().nullish() });
const time = z.strictObject({ dateTime: z.string(), timeZone: z.string().nullish() });
const location = z.strictObject({
  displayName: z.string().nullish(),
  locationType: z.string().nullish(),
  locationUri: z.string().nullish(),
  locationEmailAddress: z.string().nullish(),
  uniqueId: z.string().nullish(),
  uniqueIdType: z.string().nullish(),
  address: z.record(z.string(), z.unknown()).nullish(),
  coordinates: z.record(z.string(), z.unknown()).nullish(),
});
const response = z.strictObject({
  response: z.enum(['none', 'organizer', 'tentativelyAccepted', 'accepted', 'declined', 'notResponded']).nullish(),
  time: z.string().nullish(),
});
const attendee = z.strictObject({
  type: z.enum(['required', 'optional', 'resource']).nullish(),
  emailAddress: address,
  status: response.nullish(),
  proposedNewTime: z.unknown().optional(),
});
const weekday = z.enum(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']);
const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);

export const recurrence = z.strictObject({
  pattern: z.strictObject({
    type: z.enum(['daily', 'weekly', 'absoluteMonthly', 'relativeMonthly', 'absoluteYearly', 'relativeYearly']),
    interval: z.int().min(1).max(999).default(1),
    month: z.int().min(0).max(12).default(0),
    dayOfMonth: z.int().min(0).max(31).default(0),
    daysOfWeek: z.array(weekday).default([]),
    firstDayOfWeek: weekday.nullish().transform((day) => day ?? 'sunday'),
    index: z
      .enum(['first', 'second', 'third', 'fourth', 'last'])
      .nullish()
      .transform((index) => index ?? 'first'),
  }),
  range: z.strictObject({
    type: z.enum(['endDate', 'noEnd', 'numbered']),
    startDate: date,
    endDate: date.nullish().transform((end) => end ?? '0001-01-01'),
    recurrenceTimeZone: z.string().nullish(),
    numberOfOccurrences: z.int().min(0).max(999).default(0),
  }),
});

const properties = z.array(z.strictObject({ id: z.string(), value: z.string().nullish() }));

const writable = {
  subject: z.string().nullish(),
  body: z
    .strictObject({
      contentType: z
        .string()
        .regex(/^(text|html)$/i)
        .nullish(),
      content: z.string().nullish(),
    })
    .nullish(),
  start: time.optional(),
  end: time.optional(),
  isAllDay: z.boolean().nullish(),
  location: location.nullish(),
  locations: z.array(location).nullish(),
  attendees: z.array(attendee).nullish(),
  recurrence: recurrence.nullish(),
  categories: z.array(z.string()).nullish(),
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']).nullish(),
  showAs: z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']).nullish(),
  importance: z.enum(['low', 'normal', 'high']).nullish(),
  isReminderOn: z.boolean().nullish(),
  reminderMinutesBeforeStart: z.int().nullish(),
  responseRequested: z.boolean().nullish(),
  allowNewTimeProposals: z.boolean().nullish(),
  hideAttendees: z.boolean().nullish(),
  isOnlineMeeting: z.boolean().nullish(),
  onlineMeetingProvider: z.enum(['unknown', 'skypeForBusiness', 'skypeForConsumer', 'teamsForBusiness']).nullish(),
  transactionId: z.string().nullish(),
  singleValueExtendedProperties: properties.optional(),
};

const eventSchema = z.strictObject(writable);

const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'not an instant');

/** What only the mailbox itself may say of an item: taken from addEvent, dropped from a request. */
const historySchema = z.object({
  organizer: z.object({ emailAddress: address }).optional(),
  isOrganizer: z.boolean().optional(),
  isCancelled: z.boolean().optional(),
  responseStatus: response.optional(),
  iCalUId: z.string().optional(),
  createdDateTime: instant.optional(),
  lastModifiedDateTime: instant.optional(),
  cancelledOccurrences: z.array(z.string()).optional(),
  exceptionOccurrences: z.array(z.record(z.string(), z.unknown())).optional(),
  originalStart: z.string().optional(),
});

/** Graph: sent in a write, they are ignored. */
const readOnly = new Set([
  ...Object.keys(historySchema.shape),
  ...['id', 'changeKey', 'type', 'seriesMasterId', 'webLink', 'bodyPreview', 'hasAttachments', 'isDraft', 'uid'],
  ...['onlineMeeting', 'onlineMeetingUrl', 'originalStartTimeZone', 'originalEndTimeZone', 'occurrenceId'],
]);

export type EventInput = z.infer<typeof eventSchema>;
export type EventHistory = z.infer<typeof historySchema>;
export type RecurrenceInput = z.infer<typeof recurrence>;
export type LocationInput = z.infer<typeof location>;
export type AttendeeInput = z.infer<typeof attendee>;

/** Annotations (`@odata.type` and the like) are allowed everywhere and mean nothing here. */
function withoutAnnotations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAnnotations);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name]) => !name.includes('@'));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutAnnotations(inner)]));
}

function refusal(issue: z.core.$ZodIssue | undefined, type: string): GraphError {
  if (issue?.code === 'unrecognized_keys') {
    const name = issue.keys[0] ?? '';
    const message = `The property '${name}' does not exist on type 'microsoft.graph.${type}'. Make sure to only use property names that are defined by the type or mark the type as open type.`;
    return new GraphError(400, 'RequestBodyRead', message);
  }
  const where = issue?.path.join('.') ?? '';
  return new GraphError(400, 'RequestBodyRead', `Cannot convert the value of '${where}': ${issue?.message ?? ''}`);
}

/** Parses a request's body with its schema; throws in the words of Graph. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown, type: string): T {
  if (body === undefined || body === null || typeof body !== 'object' || Array.isArray(body)) {
    throw new GraphError(400, 'BadRequest', 'Empty Payload. JSON content expected.');
  }
  const read = schema.safeParse(withoutAnnotations(body));
  if (!read.success) throw refusal(read.error.issues[0], type);
  return read.data;
}

export function readEvent(body: unknown): EventInput {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  const kept = isObject ? Object.fromEntries(Object.entries(body).filter(([name]) => !readOnly.has(name))) : body;
  return readBody(eventSchema, kept, 'event');
}

export function readHistory(body: unknown): EventHistory {
  return readBody(historySchema, body, 'event');
}
