import type { Draft } from '../../src/sync/side';
import type { Meeting } from '../../src/model/meeting';
import { endOf, type Bench } from './bench';
import { allDay, sample } from './samples';

export function losingContract(bench: () => Bench): void {
  describe('findLost', () => {
    const twins = ['a', 'b'].map((key) => ({ key, fields: sample({ title: 'Twin' }) }));
    const known = (...items: { id: string }[]) => {
      const ids = new Set(items.map(({ id }) => id));
      return (id: string) => ids.has(id);
    };
    const nobody = known();
    const loseAll = async (when: 'before' | 'after', drafts: Draft<Meeting>[]): Promise<void> => {
      const { harness, side } = bench();
      await harness.loseAnswers(when);
      expect((await side.create(drafts)).map(endOf)).toEqual(drafts.map(() => 'unknown'));
      await harness.loseAnswers('never');
    };

    test('finds what a lost create made, once, and never what is known', async () => {
      const given = bench();
      const drafts = [
        sample({ title: 'Lost', description: 'Text' }),
        sample({ title: '', time: sample({}, 9).time }),
      ].map((fields, n) => given.lost(fields, `${n}`));
      await loseAll('after', drafts);
      expect((await given.pull()).items).toHaveLength(2);
      const found = await given.side.findLost(drafts, nobody);
      expect(found.map((item) => item?.fields)).toEqual(drafts.map(({ fields }) => given.shown(fields)));
      for (const item of found) expect(item).toEqual(await given.look(item!.id));
      expect(await given.side.findLost(drafts, known(found[0]!))).toEqual([undefined, found[1]]);
      expect(await given.side.findLost(drafts, () => true)).toEqual([undefined, undefined]);
    });

    test('finds nothing where nothing was made', async () => {
      const given = bench();
      const drafts = [given.lost(sample({ title: 'Never made' }), 'a')];
      await loseAll('before', drafts);
      expect(await given.side.findLost(drafts, nobody)).toEqual([undefined]);
      expect(await given.side.findLost([], nobody)).toEqual([]);
    });

    test('finds all-day and very long ones', async () => {
      const given = bench();
      const drafts = [sample({ title: 'T'.repeat(400) }), sample({ time: allDay('2026-10-24', '2026-10-27') })].map(
        (fields, n) => given.lost(fields, `${n}`),
      );
      await loseAll('after', drafts);
      const found = await given.side.findLost(drafts, nobody);
      expect(found.map((item) => item?.fields)).toEqual(drafts.map(({ fields }) => given.shown(fields)));
    });

    test('pairs twins one to one', async () => {
      const given = bench();
      const drafts = twins.map(({ key, fields }) => given.lost(fields, key));
      await loseAll('after', drafts);
      const found = await given.side.findLost(drafts, nobody);
      expect(found.map((item) => item?.fields.title)).toEqual(['Twin', 'Twin']);
      expect(new Set(found.map((item) => item?.id)).size).toBe(2);
      const others = await given.side.findLost(drafts, known(found[0]!));
      expect(others.filter((item) => item !== undefined)).toEqual([found[1]]);
    });

    test('takes no twin that is known for the lost one', async () => {
      const given = bench();
      const first = await given.create(twins[0]!.fields, 'a');
      await loseAll('before', [given.draft(twins[1]!.fields, 'b')]);
      expect(await given.side.findLost([given.lost(twins[1]!.fields, 'b')], known(first))).toEqual([undefined]);
    });
  });
}
