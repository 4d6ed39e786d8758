import * as z from 'zod/mini';

/** The CRM's answers about meetings, as far as they are used. Zoho: the module behind "Meetings" is called Events. */

const text = z.nullish(z.string());

const lookupSchema = z.nullish(z.object({ id: z.string(), name: text }));

export const eventSchema = z.object({
  id: z.string(),
  Event_Title: text,
  Start_DateTime: text,
  End_DateTime: text,
  All_day: z.nullish(z.boolean()),
  Venue: text,
  Description: text,
  Owner: lookupSchema,
  Who_Id: lookupSchema,
  What_Id: lookupSchema,
  $se_module: text,
  // Zoho: {RRULE, EXDATE}, or a text in older editions.
  Recurring_Activity: z.optional(z.unknown()),
  $recurrence_id: z.optional(z.unknown()),
  Created_Time: text,
  Modified_Time: text,
  Created_By: lookupSchema,
});

export type EventRecord = z.infer<typeof eventSchema>;

/** What a list is asked for. Zoho: `fields` is mandatory, 50 at most; Participants are never needed. */
export const eventFields = Object.keys(eventSchema.shape).join(',');

export const eventListSchema = z.object({
  data: z.array(eventSchema),
  info: z.nullish(
    z.object({
      more_records: z.nullish(z.boolean()),
      next_page_token: text,
      page_token_expiry: text,
    }),
  ),
});

const deletedSchema = z.object({ id: z.string(), deleted_time: z.string() });

export const deletedListSchema = z.object({
  data: z.array(deletedSchema),
  info: z.nullish(z.object({ more_records: z.nullish(z.boolean()) })),
});

/** A record with both its times: what can be shown as a meeting. */
export type DatedEvent = EventRecord & { Start_DateTime: string; End_DateTime: string };

const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/;

export function isDated(record: EventRecord): record is DatedEvent {
  return moment.test(record.Start_DateTime ?? '') && moment.test(record.End_DateTime ?? '');
}

/** What can be judged, too: a record that does not say whose it is must not count as somebody else's. */
export type ReadableEvent = DatedEvent & { Owner: { id: string } };

export function isReadable(record: EventRecord): record is ReadableEvent {
  return isDated(record) && record.Owner != null;
}

/** Zoho: a series or one of its occurrences, which are records of their own. */
export function isRecurring(record: EventRecord): boolean {
  return isFilled(record.Recurring_Activity) || isFilled(record.$recurrence_id);
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return false;
  return typeof value !== 'object' || Object.values(value).some(isFilled);
}

/** What the timeline of an untouched record says of how it was made. */
export type Origin = 'import' | 'api' | 'other';
