import type { Pull } from '../../src/sync/side';
import type { Bench } from './bench';
import type { Samples } from './samples';

export function readingContract<F>(bench: () => Bench<F>, samples: Samples<F>): void {
  const { item, titleOf, titled, noted, described } = samples;

  describe('pull', () => {
    test('the first one hands out everything in scope, in canonical form, and a cursor', async () => {
      const given = bench();
      const sent = [{ ...item('One'), ...described('Text') }, item('Two', 8)];
      const ids = [await given.harness.userAdd(sent[0]!), await given.harness.userAdd(sent[1]!)];
      const away = await given.harness.userAdd(item('Away', 9));
      await given.harness.userGiveAway(away);
      const { items, hints, complete, cursor } = await given.pull();
      expect({ hints, complete, cursor: typeof cursor }).toEqual({ hints: [], complete: true, cursor: 'string' });
      const facts = { scope: 'in', recurring: false, private: false, imported: false, others: 0 };
      expect(given.byTitle(items)).toEqual(
        ids.map((id, index) => ({
          id,
          version: expect.any(String) as string,
          fields: given.shown(sent[index]!),
          facts,
        })),
      );
      for (const { fields } of items) samples.expectCanonical(fields);
    });

    test('of nothing there is nothing, and it is complete', async () => {
      const given = bench();
      expect(await given.pull()).toMatchObject({ items: [], hints: [], complete: true });
    });

    test('of nothing new has no items and no hints', async () => {
      const given = bench();
      await given.harness.userAdd(item());
      const first = await given.pull();
      const second = await given.pull(first.cursor);
      expect(second).toMatchObject({ items: [], hints: [], complete: false });
      expect(await given.pull(second.cursor)).toMatchObject({ items: [], hints: [], complete: false });
    });

    test('from a cursor hands out only what changed, as a look at it shows it', async () => {
      const given = bench();
      const ids = [await given.harness.userAdd(item('Same')), await given.harness.userAdd(item('Old', 8))];
      const first = await given.pull();
      await given.harness.userEdit(ids[1]!, { ...titled('New'), ...noted('Changed') });
      const added = await given.harness.userAdd(item('Added', 9));
      const { items, hints } = await given.pull(first.cursor);
      expect(hints).toEqual([]);
      expect(given.byTitle(items).map(({ id, fields }) => [id, titleOf(fields)])).toEqual([
        [added, 'Added'],
        [ids[1], 'New'],
      ]);
      for (const each of items) expect(each).toEqual(await given.look(each.id));
    });

    test('from one cursor twice hands out the same twice', async () => {
      const given = bench();
      const id = await given.harness.userAdd(item());
      const { cursor } = await given.pull();
      await given.harness.userEdit(id, titled('New'));
      const added = await given.harness.userAdd(item('Added', 8));
      const once = given.byTitle((await given.pull(cursor)).items);
      expect(once.map((each) => each.id)).toEqual([added, id]);
      expect(given.byTitle((await given.pull(cursor)).items)).toEqual(once);
    });

    test('echoes own writes, if at all, with the version that the write returned', async () => {
      const given = bench();
      const { cursor } = await given.pull();
      const made = await given.create({ ...item('Ours'), ...described('Text') });
      const other = await given.create(item('Other', 8), 'b');
      await given.harness.settle();
      const edited = await given.update(made, titled('Ours again'));
      const versions = new Map([edited, other].map(({ id, version }) => [id, version]));
      const { items, hints } = await given.pull(cursor);
      expect(hints).toEqual([]);
      for (const { id, version } of items) expect([id, version]).toEqual([id, versions.get(id)]);
      const { items: all } = await given.pull();
      expect(new Map(all.map(({ id, version }) => [id, version]))).toEqual(versions);
    });

    test('tells deletions as hints, and never shows what came and went in between', async () => {
      const given = bench();
      const ids = [await given.harness.userAdd(item()), await given.harness.userAdd(item('Kept', 8))];
      const { cursor } = await given.pull();
      await given.harness.userDelete(ids[0]!);
      const fleeting = await given.harness.userAdd(item('Fleeting', 9));
      await given.harness.userDelete(fleeting);
      const { items, hints } = await given.pull(cursor, { isKnown: () => true });
      expect([items, hints.filter((id) => id !== fleeting)]).toEqual([[], [ids[0]]]);
      expect((await given.side.confirm(ids)).get(ids[0]!)).toEqual({ state: 'gone' });
      expect((await given.look(ids[1]!)).facts.scope).toBe('in');
    });

    test('tells exits and returns, and a look tells the scope', async () => {
      const given = bench();
      const id = await given.harness.userAdd(item('Visit'));
      let { cursor } = await given.pull();
      const isTold = ({ items, hints }: Pull<F>): boolean => hints.includes(id) || items.some((each) => each.id === id);
      await given.harness.userGiveAway(id);
      const left = await given.pull(cursor, { isKnown: () => true });
      expect(isTold(left)).toBe(true);
      expect(left.items.filter(({ facts }) => facts.scope === 'in')).toEqual([]);
      if (given.exceptions.away === 'gone') {
        expect((await given.side.confirm([id])).get(id)).toEqual({ state: 'gone' });
        return;
      }
      expect(await given.look(id)).toMatchObject({ id, facts: { scope: given.exceptions.away } });
      cursor = left.cursor;
      await given.harness.userTakeBack(id);
      expect(isTold(await given.pull(cursor, { isKnown: () => true }))).toBe(true);
      const back = await given.look(id);
      expect([titleOf(back.fields), back.facts.scope]).toEqual(['Visit', 'in']);
    });

    test('tells the stamps of ids that are not known', async () => {
      const given = bench();
      const { cursor } = await given.pull();
      const made = await given.create(item());
      const { items } = await given.pull();
      expect(items.map(({ id, stamp }) => [id, stamp])).toEqual([[made.id, given.stampOf('a')]]);
      const { items: news } = await given.pull(cursor);
      expect(news.every(({ stamp }) => stamp === given.stampOf('a'))).toBe(true);
    });
  });

  describe('what the user wrote', () => {
    test.each(samples.kept)('is read as it was written: %s', async (_, fields) => {
      const given = bench();
      const id = await given.harness.userAdd(given.fitting(fields));
      const { items } = await given.pull();
      expect(items).toMatchObject([{ id, fields: given.shown(fields) }]);
      expect(await given.look(id)).toEqual(items[0]);
    });

    test.each(samples.handwritten)('is read in canonical form: %s', async (_, written, canonical) => {
      const given = bench();
      const id = await given.harness.userAdd({ ...item(), ...written });
      const shown = given.shown({ ...item(), ...canonical });
      expect((await given.look(id)).fields).toEqual(shown);
      expect((await given.pull()).items).toMatchObject([{ id, fields: shown }]);
    });
  });

  describe('confirm', () => {
    test('tells present, gone and, where nothing proves a deletion, absent', async () => {
      const given = bench();
      const ids = [await given.harness.userAdd(item('Visit')), await given.harness.userAdd(item('Deleted', 8))];
      await given.harness.userDelete(ids[1]!);
      const { unseenId } = given.exceptions;
      const seen = await given.side.confirm([...ids, ...(unseenId === undefined ? [] : [unseenId])]);
      expect(seen.get(ids[0]!)).toEqual({ state: 'present', item: (await given.pull()).items[0] });
      expect(seen.get(ids[1]!)).toEqual({ state: 'gone' });
      if (unseenId !== undefined) expect(seen.get(unseenId)).toEqual({ state: 'absent' });
    });

    test('answers with the ids that it was asked for, each once', async () => {
      const given = bench();
      const id = await given.harness.userAdd(item());
      expect([...(await given.side.confirm([id, id])).keys()]).toEqual([id]);
      expect(await given.side.confirm([])).toEqual(new Map());
    });
  });
}
