import type { RunProblem, Snapshot } from '../../../session/port';
import type { SignInSnapshot } from '../../../session/sign-in';
import type { KindName } from '../../../sync/kind';
import { kindsOf } from '../kinds';
import type { Standings } from '../sign-in/standing';

interface Problems {
  /** What concerns the whole sync, once each, with the kinds that have it. */
  ofAll: { problem: RunProblem; kind: KindName; kinds: KindName[] }[];
  of: Partial<Record<KindName, RunProblem>>;
}

/** About an account, the connection, the person's own stop or this device: never about one kind alone. */
const general = new Set([
  ...['signed-out', 'offline', 'throttled', 'other-account', 'other-mailbox', 'no-account', 'stopped', 'storage'],
]);

/**
 * How the last runs ended badly: what several kinds have in common stands apart from what is wrong with one.
 * @param isSaid what the page says of the sign-in already is no problem of a run beside it
 */
export function problemsOf(snapshot: Snapshot, isSaid: (problem: RunProblem) => boolean): Problems {
  const problems: Problems = { ofAll: [], of: {} };
  const found = kindsOf(snapshot).flatMap(({ kind, lastRun }) =>
    lastRun?.error && !isSaid(lastRun.error) ? [{ kind, problem: lastRun.error }] : [],
  );
  for (const { kind, problem } of found) {
    const kinds = found.filter((other) => isSame(other.problem, problem)).map((other) => other.kind);
    if (!general.has(problem.code) && kinds.length === 1) problems.of[kind] = problem;
    else if (!problems.ofAll.some((other) => isSame(other.problem, problem))) {
      problems.ofAll.push({ problem, kind, kinds });
    }
  }
  return problems;
}

/** One fact, one bar: the page asks to connect or to reconnect that side. */
export function saidBySignIn(standings: Standings, state: SignInSnapshot): (problem: RunProblem) => boolean {
  return ({ code, side }) => {
    if (side === null) return false;
    const isAway = standings[side] === 'out' || standings[side] === 'ending';
    if (code === 'signed-out') return isAway;
    const isOthers = state[side].failure === 'other-account' || state[side].failure === 'shared-mailbox';
    return code === 'other-mailbox' && isAway && isOthers;
  };
}

function isSame(a: RunProblem, b: RunProblem): boolean {
  return a.code === b.code && a.side === b.side;
}
