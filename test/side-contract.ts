import { SyncError } from '../src/sync/errors';
import { Bench, type SideHarness } from './side-contract/bench';
import { losingContract } from './side-contract/losing';
import { readingContract } from './side-contract/reading';
import { sample } from './side-contract/samples';
import { writingContract } from './side-contract/writing';

/**
 * The contract of Side<Meeting> in runnable form: what src/sync/side.ts promises, for every side alike.
 * What a service cannot keep by its nature is a named exception of its harness, never a weaker test.
 */
export function sideContract(name: string, makeHarness: () => Promise<SideHarness>): void {
  describe(`the contract of a side: ${name}`, () => {
    let given: Bench;
    const bench = (): Bench => given;
    beforeEach(async () => {
      given = new Bench(await makeHarness());
    });
    afterEach(async () => {
      const mails = await given.harness.mailed();
      await given.harness.close();
      expect(mails).toBe(0);
    });

    readingContract(bench);
    writingContract(bench);
    losingContract(bench);
    describe('as a whole', () => {
      test('takes empty lists', async () => {
        expect([await given.side.create([]), await given.side.update([]), await given.side.remove([])]).toEqual([
          [],
          [],
          [],
        ]);
      });

      test('sweeps the ids of all items in scope, where it sweeps', async () => {
        const ids = [await given.harness.userAdd(sample()), (await given.create(sample({}, 8))).id];
        const away = await given.harness.userAdd(sample({}, 9));
        const gone = await given.harness.userAdd(sample({}, 10));
        await given.harness.userGiveAway(away);
        await given.harness.userDelete(gone);
        await given.harness.settle();
        expect((await given.side.sweepIds?.()) ?? new Set(ids)).toEqual(new Set(ids));
      });

      test('throws a SyncError from every method when the token is not accepted', async () => {
        const made = await given.create(sample());
        const { cursor } = await given.pull();
        await given.harness.signOut();
        const calls = [
          () => given.pull(cursor),
          () => given.side.confirm([made.id]),
          () => given.side.create([given.draft(sample(), 'b')]),
          () => given.side.update([{ ...made, changes: { title: 'New' } }]),
          () => given.side.remove([made]),
          () => given.side.findLost([given.lost(sample(), 'b')], () => false),
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
  });
}
