import type { SideName } from './side';

/**
 * Why a run cannot go on. What was done before stands; what was not is planned again by the next run.
 * - signed-out: the token is not accepted (any more)
 * - consent: the person has not yet allowed what the kind needs
 * - other-mailbox: the account that is signed in is not the one of the open mailbox
 * - no-account: who is signed in has no account in the CRM, or none that may be used by programs
 * - throttled: the service asks for more patience than a run has
 * - forbidden: the person lacks a right that the kind needs
 * - offline: the service did not answer
 * - container-gone: the calendar, folder or list is not where it was
 * - foreign-container: a container of our name was made by somebody else
 * - other-account: another mailbox or CRM organisation than the one that this profile belongs to
 * - stopped: the user stopped the run
 * - contradiction: two answers of the service cannot both be true
 * - unexpected: an answer that no schema knows
 */
export type SyncErrorCode =
  | 'signed-out'
  | 'consent'
  | 'other-mailbox'
  | 'no-account'
  | 'throttled'
  | 'forbidden'
  | 'offline'
  | 'container-gone'
  | 'foreign-container'
  | 'other-account'
  | 'stopped'
  | 'contradiction'
  | 'unexpected';

export class SyncError extends Error {
  constructor(
    readonly code: SyncErrorCode,
    readonly side: SideName | null,
    message: string,
    options?: { cause?: unknown; retryAfterSeconds?: number },
  ) {
    super(message, options);
    this.name = 'SyncError';
    this.retryAfterSeconds = options?.retryAfterSeconds;
  }
  readonly retryAfterSeconds: number | undefined;
}
