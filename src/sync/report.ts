import type { KindName } from './kind';
import type { HeldAction } from './guard';
import type { Ledger } from './ledger';
import type { Skipped } from './state';
import type { ActionLine, ConflictLine, Tally } from './tally';

/** I4: how a sync stands. */
export type Status = 'active' | 'off' | 'paused' | 'attention';

export interface FailedLine {
  side: 'crm' | 'outlook';
  id: string;
  code: string;
  message: string;
  attempts: number;
}

/** How one kind's run ended. Skipped and held are all that stand so, not only this run's. */
export interface KindReport {
  status: Status;
  reason: string | null;
  /** Actions that are planned and wait for the next run. */
  remaining: number;
  outlook: { created: number; updated: number; deleted: number; stamped: number };
  crm: { created: number; updated: number; deleted: number };
  conflicts: ConflictLine[];
  held: HeldAction[];
  skipped: Skipped[];
  failed: FailedLine[];
}

export interface KindRun {
  kind: KindName;
  report: KindReport;
  actions: ActionLine[];
}

/** The report of a kind that could not even begin. */
export function emptyReport(reason: string): KindReport {
  const outlook = { created: 0, updated: 0, deleted: 0, stamped: 0 };
  const crm = { created: 0, updated: 0, deleted: 0 };
  return { status: 'attention', reason, remaining: 0, outlook, crm, conflicts: [], held: [], skipped: [], failed: [] };
}

export function kindReport<F>(
  ledger: Ledger<F>,
  tally: Tally,
  outcome: { status: Status; reason: string | null; remaining: number; held: HeldAction[] },
): KindReport {
  const { outlook, crm, conflicts } = tally;
  return {
    status: outcome.status,
    reason: outcome.reason,
    remaining: outcome.remaining,
    outlook: { ...outlook },
    crm: { ...crm },
    conflicts,
    held: outcome.held,
    skipped: [...ledger.skipped.values()].map(({ rule, side, id, title, when }) => ({ rule, side, id, title, when })),
    failed: [...ledger.failures.values()].map(({ side, id, code, message, attempts }) => ({
      side,
      id,
      code,
      message,
      attempts,
    })),
  };
}
