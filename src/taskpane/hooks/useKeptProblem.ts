import { useState } from 'react';
import type { RunProblem } from '../../session/port';

/** What went wrong stands until it is known how the next attempt ends: in between nothing else is said of it. */
export function useKeptProblem(problem: RunProblem | null, isBusy: boolean): RunProblem | null {
  const [last, setLast] = useState(problem);
  if (problem !== null && problem !== last) setLast(problem);
  return problem ?? (isBusy ? last : null);
}
