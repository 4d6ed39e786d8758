import type { RunReport } from '../app';
import { SyncError } from '../sync/errors';
import type { Decision, HeldAction } from '../sync/guard';
import type { SideName } from '../sync/side';
import type { Counts, LastRun, RunProblem } from './port';
import type { Last, PendingOff } from './saved';
import { StoreFailed } from './told-store';

/**
 * How a run ended, for a person.
 * 1. What waits for a decision stays until a run could look at it again: a run that broke off says nothing about it.
 * 2. A switch-off that waits is not forgotten by a run that syncs; only the person drops it.
 */
interface Ordered {
  at: string;
  isAutomatic: boolean;
  task: 'sync' | 'off';
  decide: (id: string) => Decision | undefined;
  /** The switch-off that this run is about, or null where the person drops it; undefined leaves what waits. */
  off: PendingOff | null | undefined;
}

export function lastOf(report: RunReport, before: Last | null, ordered: Ordered): Last {
  const held = heldAfter(report, before, ordered);
  const off = ordered.off === undefined ? (before?.pendingOff ?? null) : ordered.off;
  return { run: lastRunOf(report, ordered), held, pendingOff: held.some(isQuestion) ? off : null };
}

function lastRunOf(report: RunReport, { at, isAutomatic }: Ordered): LastRun {
  const kind = report.kinds.meetings;
  return {
    ...{ at, seconds: report.seconds, isAutomatic, error: problemOf(report) },
    ...{ outlook: countsOf(report, 'outlook'), crm: countsOf(report, 'crm') },
    conflicts: kind?.conflicts.length ?? 0,
    remaining: kind?.remaining ?? 0,
  };
}

function countsOf(report: RunReport, side: SideName): Counts {
  const { created, updated, deleted } = report.kinds.meetings?.[side] ?? none;
  return { created, updated, deleted };
}

function heldAfter(report: RunReport, before: Last | null, { task, decide, off }: Ordered): HeldAction[] {
  const kind = report.kinds.meetings;
  const held = kind?.held ?? [];
  const isBroken = problemOf(report) !== null;
  const isOver = off === null || kind?.status === 'off';
  const stillWaits = (action: HeldAction) =>
    isQuestion(action) ? !isOver && (isBroken || task === 'sync') : isBroken && decide(action.id) === undefined;
  const known = new Set(held.map(({ id }) => id));
  return [...held, ...(before?.held ?? []).filter((action) => !known.has(action.id) && stillWaits(action))];
}

/** About switching off, not about a meeting. */
function isQuestion({ meetings }: HeldAction): boolean {
  return meetings !== undefined;
}

/** Why the run did not come to its end. Throttling is no error of the run's report, but a person wants to know. */
export function problemOf({ error, kinds }: RunReport): RunProblem | null {
  if (error) return error;
  if (kinds.meetings?.reason !== 'throttled') return null;
  return { code: 'throttled', side: null, message: 'a service asks for a pause' };
}

export function problemFrom(error: unknown): RunProblem {
  const code = error instanceof SyncError ? error.code : error instanceof StoreFailed ? 'storage' : 'unexpected';
  const side = error instanceof SyncError ? error.side : null;
  return { code, side, message: error instanceof Error ? error.message : String(error) };
}

/** The report of a run that broke off without one. */
export function failedReport(error: unknown, at: string): RunReport {
  return {
    ...{ startedAt: at, seconds: 0, dryRun: false, error: problemFrom(error) },
    requests: { graph: 0, graphBatches: 0, crm: 0 },
    ...{ kinds: {}, actions: [], containers: {}, switchedOff: null, profile: null },
  };
}

const none: Counts = { created: 0, updated: 0, deleted: 0 };

/** For a problem before any run. */
export function noRun(at: string): LastRun {
  return { at, seconds: 0, isAutomatic: false, error: null, outlook: none, crm: none, conflicts: 0, remaining: 0 };
}
