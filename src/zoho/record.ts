import * as z from 'zod/mini';

/** The CRM's answers about records, as far as every module has them. */

const text = z.nullish(z.string());

export const lookupSchema = z.nullish(z.object({ id: z.string(), name: text }));

export const recordShape = {
  id: z.string(),
  Owner: lookupSchema,
  // Zoho: {RRULE, EXDATE}, or a text in older editions.
  Recurring_Activity: z.optional(z.unknown()),
  $recurrence_id: z.optional(z.unknown()),
  Created_Time: text,
  Modified_Time: text,
  Created_By: lookupSchema,
};

const recordSchema = z.object(recordShape);

export type CrmRecord = z.infer<typeof recordSchema>;

/** A record with the fields that a mapping names. */
export const mappedRecordSchema = z.catchall(recordSchema, z.unknown());

export type MappedRecord = z.infer<typeof mappedRecordSchema>;

/** A list of records in full: what is used of a page. */
export function listSchema<R extends CrmRecord>(record: z.ZodMiniType<R>) {
  return z.object({
    data: z.array(record),
    info: z.nullish(
      z.object({
        more_records: z.nullish(z.boolean()),
        next_page_token: text,
        page_token_expiry: text,
      }),
    ),
  });
}

const deletedSchema = z.object({ id: z.string(), deleted_time: z.string() });

export const deletedListSchema = z.object({
  data: z.array(deletedSchema),
  info: z.nullish(z.object({ more_records: z.nullish(z.boolean()) })),
});

/** A field of a record by its name. */
export function valueIn(record: CrmRecord, name: string): unknown {
  return (record as Record<string, unknown>)[name];
}

/** Zoho: a series or one of its occurrences, which are records of their own. */
export function isRecurring(record: CrmRecord): boolean {
  return isFilled(record.Recurring_Activity) || isFilled(record.$recurrence_id);
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return false;
  return typeof value !== 'object' || Object.values(value).some(isFilled);
}

/** What the timeline of an untouched record says of how it was made. */
export type Origin = 'import' | 'api' | 'other';

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Zoho: ids are whole numbers of up to 19 digits, too long for a number. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || compareTexts(a, b);
}
