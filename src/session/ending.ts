import type { RunReport } from '../app';
import { SyncError } from '../sync/errors';
import type { Decision, HeldAction } from '../sync/guard';
import { kindNames, type KindName } from '../sync/kind';
import type { SideName } from '../sync/side';
import type { Counts, LastRun, RunProblem } from './port';
import type { Last, PendingOff } from './saved';
import { StoreFailed } from './told-store';

/**
 * How a run of one kind ended, for a person.
 * 1. What waits for a decision stays until a run could look at it again: a run that broke off says nothing about it.
 * 2. A switch-off that waits is not forgotten by a run that syncs; only the person drops it.
 * 3. What broke the run off before a kind's turn is how it ended for that kind, too.
 */
interface Ordered {
  at: string;
  isAutomatic: boolean;
  task: 'sync' | 'off';
  decide: (id: string) => Decision | undefined;
  /** The switch-off that this run is about, or null where the person drops it; undefined leaves what waits. */
  off: PendingOff | null | undefined;
}

export function lastOf(report: RunReport, kind: KindName, before: Last | null, ordered: Ordered): Last {
  const held = heldAfter(report, kind, before, ordered);
  const off = ordered.off === undefined ? (before?.pendingOff ?? null) : ordered.off;
  return { run: lastRunOf(report, kind, ordered), held, pendingOff: held.some(isQuestion) ? off : null };
}

function lastRunOf(report: RunReport, kind: KindName, { at, isAutomatic }: Ordered): LastRun {
  const { conflicts = [], remaining = 0 } = report.kinds[kind] ?? {};
  return {
    ...{ at, seconds: report.seconds, isAutomatic, error: problemOf(report, kind) },
    ...{ outlook: countsOf(report, kind, 'outlook'), crm: countsOf(report, kind, 'crm') },
    ...{ conflicts: conflicts.length, remaining },
  };
}

function countsOf(report: RunReport, kind: KindName, side: SideName): Counts {
  const { created, updated, deleted } = report.kinds[kind]?.[side] ?? none;
  return { created, updated, deleted };
}

function heldAfter(
  report: RunReport,
  kind: KindName,
  before: Last | null,
  { task, decide, off }: Ordered,
): HeldAction[] {
  const held = report.kinds[kind]?.held ?? [];
  const isBroken = problemOf(report, kind) !== null;
  const isOver = off === null || report.kinds[kind]?.status === 'off';
  const stillWaits = (action: HeldAction) =>
    isQuestion(action) ? !isOver && (isBroken || task === 'sync') : isBroken && decide(action.id) === undefined;
  const known = new Set(held.map(({ id }) => id));
  return [...held, ...(before?.held ?? []).filter((action) => !known.has(action.id) && stillWaits(action))];
}

/** About switching off, not about one item. */
function isQuestion({ items }: HeldAction): boolean {
  return items !== undefined;
}

/** Why a kind's run did not come to its end. Throttling is no error of the report, but a person wants to know. */
export function problemOf(report: RunReport, kind: KindName): RunProblem | null {
  if (!hasBegun(report, kind)) return problemBefore(report);
  const own = report.problems[kind];
  if (own) return own;
  if (report.kinds[kind]?.reason !== 'throttled') return null;
  return { code: 'throttled', side: null, message: 'a service asks for a pause' };
}

function problemBefore(report: RunReport): RunProblem | null {
  const last = kindNames.findLast((kind) => hasBegun(report, kind));
  return last ? problemOf(report, last) : report.error;
}

function hasBegun({ containers }: RunReport, kind: KindName): boolean {
  return kind in containers;
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
    ...{ kinds: {}, problems: {}, actions: [], containers: {}, switchedOff: null, profile: null },
  };
}

const none: Counts = { created: 0, updated: 0, deleted: 0 };

/** For a problem before any run. */
export function noRun(at: string): LastRun {
  return { at, seconds: 0, isAutomatic: false, error: null, outlook: none, crm: none, conflicts: 0, remaining: 0 };
}

/** Nothing can run until the person has signed in, or allowed what is needed. */
export function needsPerson(code: string | undefined): boolean {
  return code === 'signed-out' || code === 'consent' || code === 'other-mailbox' || code === 'no-account';
}
