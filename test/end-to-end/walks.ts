import type { Store } from '../../src/sync/store';
import type { SandboxWorld } from './sandbox-world';

/** What the random walks over HTTP share. */

/** The same lives at every check, so that it never depends on luck; `WALKS=5000` lives as many new ones. */
export function walks(numRuns: number): { numRuns: number; seed?: number } {
  const wanted = process.env['WALKS'];
  return wanted === undefined ? { numRuns, seed: 20_261_122 } : { numRuns: Number(wanted) };
}

/** The device with this store dies at one of the run's calls, before or after the service has done it. */
export async function dieAfter(
  calls: number,
  { world, store }: { world: SandboxWorld; store: Store },
  run: () => Promise<unknown>,
): Promise<void> {
  const [alive, commit] = [world.fetch, store.commit.bind(store)];
  let left = calls;
  world.fetch = async (url, init) => {
    left -= 1;
    if (left < 0 || (left === 0 && calls % 2 === 0)) throw new Error('dead');
    const answer = await alive(url, init);
    if (left === 0) throw new Error('dead');
    return answer;
  };
  store.commit = (changes) => (left <= 0 ? Promise.reject(new Error('dead')) : commit(changes));
  await run().catch(() => undefined);
  world.fetch = alive;
  store.commit = commit;
}
