import * as z from 'zod/mini';
import { retryAfterSeconds } from '../http/http';
import { SyncError, type SyncErrorCode } from '../sync/errors';
import type { Outcome } from '../sync/side';
import type { GraphAnswer, GraphMethod } from './call';

/**
 * What Graph's statuses and codes mean here; the only place that knows.
 * 1. `runError`: the run cannot go on. 2. `problemOf`: one item could not be written; the others can.
 * Codes count where statuses vary between answers (Graph: the codes of a lost delta come with 400, 404 and 410); an
 * unknown code leaves the word to the status.
 */
type Problem = Extract<Outcome<never>, { ok: false }>;

const runErrors: { status: (status: number) => boolean; code: SyncErrorCode; says: string }[] = [
  { status: (status) => status === 401, code: 'signed-out', says: 'Outlook asks to sign in again' },
  { status: (status) => status === 403, code: 'forbidden', says: 'Outlook does not allow this' },
  { status: (status) => status === 429, code: 'throttled', says: 'Outlook asks to come back later' },
  { status: (status) => status >= 500, code: 'offline', says: 'Outlook does not answer' },
];

const errorShape = z.object({ error: z.object({ code: z.nullish(z.string()) }) });

/** The code in Graph's error shape; empty where the body is none (Graph: 5xx and 429 may come without one). */
export function errorCode(answer: GraphAnswer): string {
  const parsed = errorShape.safeParse(answer.body);
  const code = parsed.success ? (parsed.data.error.code ?? '') : '';
  return /^[\w.-]{1,80}$/.test(code) ? code : '';
}

export function isSuccess(answer: GraphAnswer): boolean {
  return answer.status >= 200 && answer.status < 300;
}

export function runError(answer: GraphAnswer): SyncError {
  const row = runErrors.find(({ status }) => status(answer.status));
  const seconds = retryAfterSeconds(answer.header('retry-after'));
  return new SyncError(
    row?.code ?? 'unexpected',
    'outlook',
    `${row?.says ?? 'Outlook gave an answer that is not understood'} (${named(answer)})`,
    seconds === undefined ? {} : { retryAfterSeconds: seconds },
  );
}

/** As runError, for a request about the container itself: there, not found means that the container is not. */
export function containerError(answer: GraphAnswer): SyncError {
  // Graph: the delta of a deleted container answers ErrorSyncFolderNotFound, other requests ErrorItemNotFound.
  const isGone = answer.status === 404 || errorCode(answer) === 'ErrorSyncFolderNotFound';
  if (!isGone) return runError(answer);
  return new SyncError(
    'container-gone',
    'outlook',
    `Outlook does not find the calendar, folder or list (${named(answer)})`,
  );
}

const lostDeltas = new Set(['syncstatenotfound', 'syncstateinvalid', 'resyncrequired']);

/** The delta's token is not known any more: a full round makes it good. */
export function isLostDelta(answer: GraphAnswer): boolean {
  return answer.status === 410 || lostDeltas.has(errorCode(answer).toLowerCase());
}

export function isNotFound(answer: GraphAnswer): boolean {
  return answer.status === 404 || answer.status === 410;
}

const notFoundCodes = new Set(['erroritemnotfound', 'itemnotfound']);

/**
 * The proof that a thing is not there. Graph: 404 also comes for whole mailboxes that cannot be reached
 * (MailboxNotEnabledForRESTAPI), with a code of its own; nothing follows from that.
 */
export function isProvenGone(answer: GraphAnswer): boolean {
  if (answer.status !== 404) return false;
  const parsed = errorShape.safeParse(answer.body);
  const code = parsed.success ? parsed.data.error.code : undefined;
  return !code || notFoundCodes.has(code.toLowerCase());
}

/** Why a write did not succeed; undefined is a call without an answer. */
export function problemOf(answer: GraphAnswer | undefined, method: GraphMethod): Problem {
  if (!answer) return problem('unknown', 'no-answer', 'Outlook did not say whether this was done');
  const code = errorCode(answer) || String(answer.status);
  return problem(kindOfProblem(answer, method), code, `Outlook did not take this (${named(answer)})`);
}

function kindOfProblem(answer: GraphAnswer, method: GraphMethod): Problem['problem'] {
  const { status } = answer;
  if (status >= 500 || status === 424 || isSuccess(answer)) return 'unknown';
  if (isProvenGone(answer)) return 'gone';
  if (errorCode(answer) === 'ErrorDuplicateTransactionId') return 'duplicate';
  if (status === 412 || (status === 409 && method !== 'POST')) return 'conflict';
  return 'refused';
}

export function problem(kind: Problem['problem'], code: string, message: string): Problem {
  return { ok: false, problem: kind, code, message };
}

function named(answer: GraphAnswer): string {
  return [answer.status, errorCode(answer)].filter(Boolean).join(' ');
}
