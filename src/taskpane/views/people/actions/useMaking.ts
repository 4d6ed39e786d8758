import { useState } from 'react';
import type { Draft, Made } from '../../../../people/form';
import { useAction } from '../../../hooks/useAction';
import { usePeople } from '../../../people';
import { focusField } from './FormFrame';
import { outcomeOf, useShelf, type Outcome, type What } from './outcome';

/** What came instead of a record, with its number: the same answer twice is said twice. */
export interface Refused {
  number: number;
  made: Exclude<Made, { state: 'made' | 'queued' }>;
  /** Sends what stands in it now. */
  form: HTMLFormElement;
}

/** Makes what a form says. `onMade`: it came about; its line takes the focus if the form had it. */
export function useMaking(what: What, onMade: (outcome: Outcome) => void) {
  const port = usePeople();
  const shelf = useShelf();
  const { isRunning, run } = useAction();
  const [refused, setRefused] = useState<Refused | null>(null);
  const make = async (draft: Draft, form: HTMLFormElement) => {
    const made = await port.make(draft);
    const outcome = outcomeOf(what, draft.key, made);
    if (outcome) {
      if (form.closest('[data-form]')?.contains(document.activeElement)) shelf.focusNext(outcome.key);
      onMade(outcome);
    } else if (made.state !== 'made' && made.state !== 'queued') {
      setRefused((before) => ({ number: (before?.number ?? 0) + 1, made, form }));
      if (made.state === 'invalid') focusField(form, made.field);
    }
  };
  return {
    isBusy: isRunning,
    refused,
    make: (draft: Draft, form: HTMLFormElement) => run(() => make(draft, form)),
  };
}

/** The key of what an open form makes: the same one however often it is sent. */
export function useDraftKey(): string {
  return useState(() => crypto.randomUUID())[0];
}
