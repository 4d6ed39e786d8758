import { SingleBar } from 'cli-progress';
import type { Progress } from '../sync/run';

/** A progress bar on standard error where that is a terminal, else nothing. */
export function progressBar(isWanted: boolean): { show: (progress: Progress) => void; end: () => void } {
  if (!isWanted || !process.stderr.isTTY) return { show: () => undefined, end: () => undefined };
  const bar = new SingleBar({ format: '  {bar} {value}/{total} {kind}', stream: process.stderr, hideCursor: true });
  let isStarted = false;
  return {
    show({ kind, done, planned }) {
      if (!isStarted) bar.start(planned, done, { kind });
      isStarted = true;
      bar.setTotal(planned);
      bar.update(done, { kind });
    },
    end: () => bar.stop(),
  };
}
