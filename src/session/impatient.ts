import type { Network } from '../http/http';
import { SyncError } from '../sync/errors';
import type { SideName } from '../sync/side';

const longestSeconds = 3;

/**
 * For what a person sits in front of: after a few seconds of pauses they hear why there is no answer. Nothing is lost by
 * it: a call that waits was refused, or changes nothing.
 */
export function impatient(network: Network, side: SideName): Network {
  return {
    ...network,
    fetch: (url, init) => network.fetch(url, init),
    random: () => network.random(),
    async wait(milliseconds, why) {
      if (milliseconds > longestSeconds * 1000) throw tooLong(side, why);
      await network.wait(milliseconds, why);
    },
  };
}

function tooLong(side: SideName, why: 'asked' | undefined): SyncError {
  return why === 'asked'
    ? new SyncError('throttled', side, 'a service asks for a pause')
    : new SyncError('offline', side, 'a service does not answer');
}
