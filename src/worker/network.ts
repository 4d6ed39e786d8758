import type { Network } from '../http/http';

/** A call that got no answer for so long counts as lost. */
const longestCallMilliseconds = 60_000;
/** Shorter waits are nobody's business. */
const toldFromMilliseconds = 1500;

/** The browser's network for one run. */
export function browserNetwork({
  signal,
  onWait,
}: {
  signal: AbortSignal;
  onWait: (milliseconds: number, why?: 'asked') => void;
}): Network {
  return {
    fetch: (url, init) =>
      fetch(url, {
        ...init,
        cache: 'no-store',
        redirect: 'error',
        signal: AbortSignal.timeout(longestCallMilliseconds),
      }),
    wait: async (milliseconds, why) => {
      if (milliseconds < toldFromMilliseconds) return pause(milliseconds, signal);
      onWait(milliseconds, why);
      await pause(milliseconds, signal);
      onWait(0);
    },
    random: () => Math.random(),
    signal,
  };
}

/** Ends early when the run is stopped. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });
}
