import { z } from 'zod';
import type { WorldState } from './world';

export const resetSchema = z.strictObject({ seed: z.enum(['empty', 'demo']) });

export const loadSchema = z.strictObject({
  person: z.string(),
  format: z.enum(['ics', 'vcf']),
  into: z.enum(['outlook', 'crm']),
  as: z.enum(['import', 'single']).default('single'),
  text: z.string(),
  /** The name of the Outlook calendar; by default "Zoho CRM" where there is one, else the default calendar. */
  calendar: z.string().optional(),
});

const seconds = z.number().min(-1e10).max(1e10);

export const clockSchema = z.union(
  [
    z.strictObject({ set: z.iso.datetime({ offset: true }) }),
    z.strictObject({ advanceSeconds: seconds }),
    z.strictObject({ skewSeconds: z.strictObject({ graph: seconds.optional(), crm: seconds.optional() }) }),
  ],
  { error: 'must be one of {"set":ISO}, {"advanceSeconds":n} and {"skewSeconds":{"graph":n,"crm":n}}' },
);

export const sinceSchema = z.strictObject({ since: z.coerce.number().int().min(0).default(0) });

export const moveSchema = z.strictObject({ calendarId: z.string() });

export const moveContactSchema = z.strictObject({ folderId: z.string() });

export const moveTaskSchema = z.strictObject({ listId: z.string() });

export const mergeSchema = z.strictObject({ otherId: z.string() });

export const expireDeltaSchema = z.strictObject({
  code: z.enum(['SyncStateNotFound', 'ResyncRequired', 'SyncStateInvalid']).default('SyncStateNotFound'),
  withLocation: z.boolean().default(false),
});

const guest = z.strictObject({ name: z.string(), address: z.string().min(1) });

/** Graph checks the times, the recurrence and the sensitivity. */
export const invitationSchema = z.strictObject({
  from: guest,
  subject: z.string(),
  start: z.string(),
  end: z.string(),
  timeZone: z.string().default('UTC'),
  isAllDay: z.boolean().default(false),
  location: z.string().default(''),
  /** HTML when it begins with a tag, else text. */
  body: z.string().default(''),
  attendees: z.array(guest).default([]),
  recurrence: z.record(z.string(), z.unknown()).optional(),
  sensitivity: z.string().default('normal'),
});

export const organizerSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('move'),
    start: z.string(),
    end: z.string(),
    timeZone: z.string().optional(),
  }),
  z.strictObject({ do: z.literal('change'), subject: z.string().optional(), location: z.string().optional() }),
  z.strictObject({ do: z.literal('cancel') }),
  z.strictObject({ do: z.literal('remove') }),
]);

export const responseSchema = z.strictObject({
  response: z.enum(['accepted', 'tentativelyAccepted', 'declined']),
  keep: z.boolean().default(false),
});

/** The mailbox checks what is in it. */
export const messageSchema = z.record(z.string(), z.unknown());

const worldSchema = z.looseObject({
  clockOffsetMs: z.number(),
  skewSeconds: z.strictObject({ graph: z.number(), crm: z.number() }),
  people: z
    .array(
      z.looseObject({
        id: z.string(),
        name: z.string(),
        email: z.string(),
        crmUserId: z.string(),
        profile: z.enum(['standard', 'admin']),
        mailboxTimeZone: z.string(),
        crmTimeZone: z.string(),
        graphToken: z.string(),
        crmToken: z.string(),
      }),
    )
    .min(1),
  graph: z.looseObject({}),
  crm: z.looseObject({}),
  outbox: z.array(z.looseObject({})),
  counter: z.number(),
  random: z.number(),
});

/** A snapshot is taken at its word inside the two services' own states. */
export function parseSnapshot(json: unknown): WorldState {
  return parseOrExplain(worldSchema, json) as unknown as WorldState;
}

/** What was asked makes no sense; the message is a sentence for whoever asked. */
export class BadRequest extends Error {}

export function parseOrExplain<Schema extends z.ZodType>(schema: Schema, json: unknown): z.output<Schema> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue?.path.length ? issue.path.join('.') : 'The request';
  throw new BadRequest(`${place}: ${issue?.message ?? 'cannot be read'}.`);
}
