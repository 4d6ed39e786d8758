import type { Draft } from '../../src/sync/side';
import { endOf, type Bench } from './bench';

export function losingContract<F>(bench: () => Bench<F>): void {
  describe('findLost', () => {
    const known = (...items: { id: string }[]) => {
      const ids = new Set(items.map(({ id }) => id));
      return (id: string) => ids.has(id);
    };
    const nobody = known();
    const loseAll = async (when: 'before' | 'after', drafts: Draft<F>[]): Promise<void> => {
      const { harness, side } = bench();
      await harness.loseAnswers(when);
      expect((await side.create(drafts)).map(endOf)).toEqual(drafts.map(() => 'unknown'));
      await harness.loseAnswers('never');
    };
    const twins = () => ['a', 'b'].map((key) => ({ key, fields: bench().samples.item('Twin') }));

    test('finds what a lost create made, once, and never what is known', async () => {
      const given = bench();
      const drafts = given.samples.lost.map((fields, n) => given.lost(fields, `${n}`));
      await loseAll('after', drafts);
      expect((await given.pull()).items).toHaveLength(drafts.length);
      const found = await given.side.findLost(drafts, nobody);
      expect(found.map((item) => item?.fields)).toEqual(drafts.map(({ fields }) => given.shown(fields)));
      for (const item of found) expect(item).toEqual(await given.look(item!.id));
      expect(await given.side.findLost(drafts, known(found[0]!))).toEqual([undefined, ...found.slice(1)]);
      expect(await given.side.findLost(drafts, () => true)).toEqual(drafts.map(() => undefined));
    });

    test('finds nothing where nothing was made', async () => {
      const given = bench();
      const drafts = [given.lost(given.samples.item('Never made'), 'a')];
      await loseAll('before', drafts);
      expect(await given.side.findLost(drafts, nobody)).toEqual([undefined]);
      expect(await given.side.findLost([], nobody)).toEqual([]);
    });

    test('pairs twins one to one', async () => {
      const given = bench();
      const drafts = twins().map(({ key, fields }) => given.lost(fields, key));
      await loseAll('after', drafts);
      const found = await given.side.findLost(drafts, nobody);
      expect(found.map((item) => item && given.samples.titleOf(item.fields))).toEqual(['Twin', 'Twin']);
      expect(new Set(found.map((item) => item?.id)).size).toBe(2);
      const others = await given.side.findLost(drafts, known(found[0]!));
      expect(others.filter((item) => item !== undefined)).toEqual([found[1]]);
    });

    test('takes no twin that is known for the lost one', async () => {
      const given = bench();
      const [one, other] = [twins()[0]!, twins()[1]!];
      const first = await given.create(one.fields, 'a');
      await loseAll('before', [given.draft(other.fields, 'b')]);
      expect(await given.side.findLost([given.lost(other.fields, 'b')], known(first))).toEqual([undefined]);
    });
  });
}
