import { useCallback, useState } from 'react';
import { messageOf } from './http';
import { useDeskStore } from './useDesk';

/** Does what a dialog asks for, and closes it when it is done. */
export function useDeed(onDone: () => void) {
  const store = useDeskStore();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const fail = useCallback((error: unknown) => setProblem(messageOf(error)), []);
  const act = (deed: () => Promise<void>) => {
    setIsBusy(true);
    setProblem('');
    store
      .act(deed)
      .then(onDone, fail)
      .finally(() => setIsBusy(false));
  };
  return { act, fail, isBusy, problem };
}
