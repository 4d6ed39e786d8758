import { SyncError } from '../src/sync/errors';
import { Bench, type SideHarness } from './side-contract/bench';
import { losingContract } from './side-contract/losing';
import { readingContract } from './side-contract/reading';
import type { Samples } from './side-contract/samples';
import { writingContract } from './side-contract/writing';

/**
 * The contract of Side<F> in runnable form: what src/sync/side.ts promises, for every side alike. `samples` are the kind's
 * items; `more` is what only this kind promises.
 * What a service cannot keep by its nature is a named exception of its harness, never a weaker test.
 */
export function sideContract<F>(
  name: string,
  samples: Samples<F>,
  makeHarness: () => Promise<SideHarness<F>>,
  more?: (bench: () => Bench<F>) => void,
): void {
  describe(`the contract of a side: ${name}`, () => {
    let given: Bench<F>;
    const bench = (): Bench<F> => given;
    beforeEach(async () => {
      given = new Bench(await makeHarness(), samples);
    });
    afterEach(async () => {
      const mails = await given.harness.mailed();
      await given.harness.close();
      expect(mails).toBe(0);
    });

    readingContract(bench, samples);
    writingContract(bench, samples);
    losingContract(bench);
    more?.(bench);
    wholeContract(bench, samples);
  });
}

function wholeContract<F>(bench: () => Bench<F>, { item, titled }: Samples<F>): void {
  describe('as a whole', () => {
    test('takes empty lists', async () => {
      const { side } = bench();
      expect([await side.create([]), await side.update([]), await side.remove([])]).toEqual([[], [], []]);
    });

    test('sweeps the ids of all items in scope, where it sweeps', async () => {
      const given = bench();
      const ids = [await given.harness.userAdd(item()), (await given.create(item('Visit', 8))).id];
      const away = await given.harness.userAdd(item('Visit', 9));
      const gone = await given.harness.userAdd(item('Visit', 10));
      await given.harness.userGiveAway(away);
      await given.harness.userDelete(gone);
      await given.harness.settle();
      expect((await given.side.sweepIds?.()) ?? new Set(ids)).toEqual(new Set(ids));
    });

    test('throws a SyncError from every method when the token is not accepted', async () => {
      const given = bench();
      const made = await given.create(item());
      const { cursor } = await given.pull();
      await given.harness.signOut();
      const calls = [
        () => given.pull(cursor),
        () => given.side.confirm([made.id]),
        () => given.side.create([given.draft(item(), 'b')]),
        () => given.side.update([{ ...made, changes: titled('New') }]),
        () => given.side.remove([made]),
        () => given.side.findLost([given.lost(item(), 'b')], () => false),
      ];
      for (const call of calls) {
        const error: unknown = await call().then(
          () => undefined,
          (reason: unknown) => reason,
        );
        expect(error).toBeInstanceOf(SyncError);
        expect(error).toMatchObject({ code: 'signed-out', side: given.side.name });
      }
    });
  });
}
