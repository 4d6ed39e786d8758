import * as z from 'zod/mini';
import { SyncError, type SyncErrorCode } from '../sync/errors';

/**
 * What the CRM's refusals mean.
 * 1. Two tables decide: by the code that the CRM gives, and by the HTTP status where it gives none that is known.
 * 2. A refusal stands at the top level or, in newer editions, wrapped in `data`: both are read.
 * 3. Messages name the permission or the field, never a value.
 */

const textOrNumber = z.union([z.string(), z.number()]);

const detailsSchema = z.object({
  id: z.nullish(textOrNumber),
  api_name: z.nullish(z.string()),
  maximum_length: z.nullish(z.number()),
  permissions: z.nullish(z.array(z.string())),
  retry_after: z.nullish(textOrNumber),
});

const errorSchema = z.object({
  code: z.string(),
  message: z.nullish(z.string()),
  // Zoho: an empty object in some errors, an empty list in others.
  details: z.catch(z.nullish(detailsSchema), null),
});

export type ZohoError = z.infer<typeof errorSchema>;

const wrappedSchema = z.object({ data: z.array(errorSchema) });

/** The refusal in an answer; undefined when it holds none. */
export function errorIn(body: unknown): ZohoError | undefined {
  const plain = errorSchema.safeParse(body);
  if (plain.success) return plain.data;
  const wrapped = wrappedSchema.safeParse(body);
  return wrapped.success ? wrapped.data.data.find((item) => item.code !== 'SUCCESS') : undefined;
}

const runErrors: Record<string, SyncErrorCode> = {
  INVALID_TOKEN: 'signed-out',
  AUTHENTICATION_FAILURE: 'signed-out',
  OAUTH_SCOPE_MISMATCH: 'forbidden',
  NO_PERMISSION: 'forbidden',
  AUTHORIZATION_FAILED: 'forbidden',
  // Zoho: also what somebody without access to the module's tab gets.
  INVALID_MODULE: 'forbidden',
  TOO_MANY_REQUESTS: 'throttled',
  INTERNAL_ERROR: 'offline',
};

const runStatuses: Record<number, SyncErrorCode> = { 401: 'signed-out', 403: 'forbidden', 429: 'throttled' };

const sentences: Partial<Record<SyncErrorCode, string>> = {
  'signed-out': 'The CRM does not accept the sign-in any more.',
  throttled: 'The CRM takes no more requests for now.',
  offline: 'The CRM did not answer.',
};

interface Refusal {
  status: number;
  body: unknown;
  retryAfterSeconds?: number | undefined;
  path?: string;
}

/** Why a refused call ends the run. */
export function runError(refusal: Refusal): SyncError {
  const error = errorIn(refusal.body);
  const code = codeOf(refusal.status, error);
  const retryAfterSeconds = refusal.retryAfterSeconds ?? secondsIn(error);
  const message =
    sentences[code] ?? (code === 'forbidden' ? forbidden(refusal, error) : unexpected(refusal.status, error));
  return new SyncError(code, 'crm', message, retryAfterSeconds === undefined ? {} : { retryAfterSeconds });
}

function codeOf(status: number, error: ZohoError | undefined): SyncErrorCode {
  if (status === 429) return 'throttled';
  if (status >= 500) return 'offline';
  return runErrors[error?.code ?? ''] ?? runStatuses[status] ?? 'unexpected';
}

function secondsIn(error: ZohoError | undefined): number | undefined {
  const seconds = Number(error?.details?.retry_after ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}

/** By the names that people see. */
const moduleNames: Record<string, string> = { Events: 'Meetings', Contacts: 'Contacts', Tasks: 'Tasks' };

function forbidden({ path = '' }: Refusal, error: ZohoError | undefined): string {
  const permissions = error?.details?.permissions?.join(', ');
  if (permissions) return `The CRM profile lacks a permission: ${permissions}.`;
  const module = moduleNames[path.split('/')[1] ?? ''] ?? 'this module';
  if (error?.code === 'INVALID_MODULE') return `There is no access to ${module} in the CRM.`;
  if (error?.code === 'OAUTH_SCOPE_MISMATCH') return 'The sign-in to the CRM does not cover what this needs.';
  return 'The CRM does not allow this.';
}

function unexpected(status: number, error: ZohoError | undefined): string {
  return `The CRM answered ${status}${error ? ` ${error.code}` : ''}.`;
}

export interface RecordProblem {
  ok: false;
  problem: 'conflict' | 'gone' | 'unknown' | 'refused';
  code: string;
  message: string;
}

/** Nobody knows whether a write was carried out. */
export const unknownOutcome: RecordProblem = {
  ok: false,
  problem: 'unknown',
  code: 'LOST_ANSWER',
  message: 'The CRM did not answer; the change may or may not be there.',
};

export const conflict: RecordProblem = {
  ok: false,
  problem: 'conflict',
  code: 'ALREADY_MODIFIED',
  message: 'The record was changed in the CRM meanwhile.',
};

export const hidden: RecordProblem = {
  ok: false,
  problem: 'refused',
  code: 'NO_PERMISSION',
  message: 'The record may not be seen in the CRM.',
};

export const gone: RecordProblem = {
  ok: false,
  problem: 'gone',
  code: 'INVALID_DATA',
  message: 'The record is not in the CRM any more.',
};

/** What the CRM's answer about one record means. */
export function recordProblem(error: ZohoError): RecordProblem {
  if (error.code === 'ALREADY_MODIFIED') return conflict;
  if (isGone(error)) return gone;
  return { ok: false, problem: 'refused', code: error.code, message: refusalSentence(error) };
}

/** Zoho: INVALID_DATA with one of two messages, and no faulty field but the id. */
function isGone({ code, message, details }: ZohoError): boolean {
  const isAboutId = details?.api_name == null || details.api_name === 'id';
  return code === 'INVALID_DATA' && isAboutId && /record not deleted|id given seems to be invalid/i.test(message ?? '');
}

const refusals: Record<string, (field: string, error: ZohoError) => string> = {
  MANDATORY_NOT_FOUND: (field) => `The CRM requires ${field}.`,
  DUPLICATE_DATA: (field) => `Another record in the CRM has the same value in ${field}.`,
  INVALID_DATA: (field, { details, message }) => {
    if (/permission denied/i.test(message ?? '')) return 'The record may not be changed in the CRM.';
    if (details?.maximum_length == null) return `The CRM does not accept the value of ${field}.`;
    return `The CRM takes at most ${details.maximum_length} characters in ${field}.`;
  },
  RECORD_LOCKED: () => 'The record is locked in the CRM.',
  NOT_APPROVED: () => 'The record waits for approval in the CRM.',
  AUTHORIZATION_FAILED: () => 'The record may not be changed in the CRM.',
  NO_PERMISSION: (_, { details }) =>
    `The record may not be changed in the CRM${details?.permissions ? `: ${details.permissions.join(', ')}` : ''}.`,
};

function refusalSentence(error: ZohoError): string {
  const field = error.details?.api_name ?? 'one of its fields';
  return refusals[error.code]?.(field, error) ?? `The CRM refused the record: ${error.code} (${field}).`;
}
