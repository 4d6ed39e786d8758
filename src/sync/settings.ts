import * as z from 'zod/mini';

/**
 * The settings of all kinds as people write them; absent means the default. An unknown key is an error, because a
 * misspelled setting that is silently ignored is worse than none.
 */
const policy = z.enum(['crm', 'outlook']);

const meetingSettings = z.strictObject({
  conflict: z._default(policy, 'crm'),
  deleteInCrm: z._default(z.boolean(), true),
  invitations: z._default(z.enum(['off', 'people', 'people+users']), 'off'),
  /** Private meetings go to the CRM, too. */
  syncPrivate: z._default(z.boolean(), false),
});

const pair = z.strictObject({ outlook: z.string(), crm: z.string() });
/** A constant fills a CRM field that Outlook lacks, when a record is created. */
const mapping = z.array(z.union([pair, z.strictObject({ value: z.string(), crm: z.string() })]));

const contactSettings = z.strictObject({
  conflict: z._default(policy, 'crm'),
  direction: z._default(z.enum(['both', 'toOutlook', 'toCrm']), 'both'),
  deleteInCrm: z._default(z.boolean(), false),
  view: z._default(z.nullable(z.string()), null),
  outOfView: z._default(z.enum(['keep', 'remove']), 'keep'),
  mapping: z._default(z.nullable(mapping), null),
  limits: z._default(z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]), [10_000, 500]),
});

const taskSettings = z.strictObject({
  conflict: z._default(policy, 'crm'),
  mapping: z._default(z.nullable(mapping), null),
  values: z._default(z.nullable(z.strictObject({ status: z.array(pair), priority: z.array(pair) })), null),
});

const settings = z.strictObject({
  meetings: z.prefault(meetingSettings, {}),
  contacts: z.prefault(contactSettings, {}),
  tasks: z.prefault(taskSettings, {}),
});

export type Settings = z.infer<typeof settings>;

/** @throws Error that names the first wrong setting in words. */
export function parseSettings(json: unknown): Settings {
  const parsed = settings.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.map(String).join('.') ?? '';
  const unknown = issue?.code === 'unrecognized_keys' ? `unknown setting ${issue.keys.join(', ')}` : undefined;
  throw new Error(`settings${where === '' ? '' : ` (${where})`}: ${unknown ?? issue?.message ?? 'not understood'}`);
}
