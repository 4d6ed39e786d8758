import { useEffect, useMemo, useState } from 'react';

interface Question<T> {
  ask: () => Promise<T>;
}

interface Answer<T> {
  to: Question<T> | null;
  value: T | undefined;
  isFailed: boolean;
}

/**
 * The answer to the newest question. What comes in late for an earlier one is dropped; until the newest is there, the
 * answer before stands, with `isWaiting`. Asked again when `ask` or `version` changes.
 */
export function useAnswer<T>(ask: () => Promise<T>, version = '') {
  const [answer, setAnswer] = useState<Answer<T>>({ to: null, value: undefined, isFailed: false });
  const [times, setTimes] = useState(1);
  const question = useMemo(() => ({ ask, version, times }), [ask, version, times]);
  useEffect(() => {
    let isNewest = true;
    const take = (given: Omit<Answer<T>, 'to'>) => {
      if (isNewest) setAnswer({ to: question, ...given });
    };
    question.ask().then(
      (value) => take({ value, isFailed: false }),
      () => take({ value: undefined, isFailed: true }),
    );
    return () => {
      isNewest = false;
    };
  }, [question]);
  return {
    value: answer.value,
    isFailed: answer.isFailed,
    isWaiting: answer.to !== question,
    askAgain: () => setTimes((before) => before + 1),
  };
}
