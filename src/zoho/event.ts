import * as z from 'zod/mini';
import { lookupSchema, recordShape } from './record';

/** The CRM's answers about meetings, as far as they are used. Zoho: the module behind "Meetings" is called Events. */

const text = z.nullish(z.string());

export const eventSchema = z.object({
  ...recordShape,
  Event_Title: text,
  Start_DateTime: text,
  End_DateTime: text,
  All_day: z.nullish(z.boolean()),
  Venue: text,
  Description: text,
  Who_Id: lookupSchema,
  What_Id: lookupSchema,
  $se_module: text,
});

export type EventRecord = z.infer<typeof eventSchema>;

/** A record with both its times: what can be shown as a meeting. */
export type DatedEvent = EventRecord & { Start_DateTime: string; End_DateTime: string };

const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/;

export function isDated(record: EventRecord): record is DatedEvent {
  return moment.test(record.Start_DateTime ?? '') && moment.test(record.End_DateTime ?? '');
}
