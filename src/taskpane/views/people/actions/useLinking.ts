import { useState } from 'react';
import type { Problem } from '../../../../people/form';
import type { RecordRef } from '../../../../people/person';
import { useAction } from '../../../hooks/useAction';
import { usePeople } from '../../../people';
import { linkOutcome, useShelf, type Outcome } from './outcome';

/** Linking an address to a record, as it goes on. */
export interface Linking {
  isBusy: boolean;
  problem: Problem | null;
  link: (to: RecordRef) => void;
}

/** `onLinked`: the address belongs to the record now; the line that says so takes the focus. */
export function useLinking(address: string, onLinked: (outcome: Outcome) => void): Linking {
  const port = usePeople();
  const shelf = useShelf();
  const { isRunning, run } = useAction();
  const [problem, setProblem] = useState<Problem | null>(null);
  const link = async (to: RecordRef) => {
    const linked = await port.link(address, to);
    if (linked.state === 'failed') {
      setProblem(linked.problem);
      return;
    }
    const outcome = linkOutcome(address, to, linked);
    shelf.focusNext(outcome.key);
    onLinked(outcome);
  };
  return { isBusy: isRunning, problem, link: (to) => run(() => link(to)) };
}
