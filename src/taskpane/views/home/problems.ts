import type { RunProblem, Snapshot } from '../../../session/port';
import type { KindName } from '../../../sync/kind';
import { kindsOf } from '../kinds';

interface Problems {
  /** What concerns the whole sync, once each, with a kind that has it. */
  ofAll: { problem: RunProblem; kind: KindName }[];
  of: Partial<Record<KindName, RunProblem>>;
}

/** About an account, the connection, the person's own stop or this device: never about one kind alone. */
const general = new Set(['signed-out', 'offline', 'throttled', 'other-account', 'stopped', 'storage']);

/** How the last runs ended badly: what several kinds have in common stands apart from what is wrong with one. */
export function problemsOf(snapshot: Snapshot): Problems {
  const problems: Problems = { ofAll: [], of: {} };
  const found = kindsOf(snapshot).flatMap(({ kind, lastRun }) =>
    lastRun?.error ? [{ kind, problem: lastRun.error }] : [],
  );
  for (const { kind, problem } of found) {
    const isShared = found.some((other) => other.kind !== kind && isSame(other.problem, problem));
    if (!general.has(problem.code) && !isShared) problems.of[kind] = problem;
    else if (!problems.ofAll.some((other) => isSame(other.problem, problem))) problems.ofAll.push({ problem, kind });
  }
  return problems;
}

function isSame(a: RunProblem, b: RunProblem): boolean {
  return a.code === b.code && a.side === b.side;
}
