import type { Meeting } from '../../src/model/meeting';
import type { Pull } from '../../src/sync/side';
import { byStart, expectCanonical, type Bench } from './bench';
import { handwritten, sample, samples, timed } from './samples';

export function readingContract(bench: () => Bench): void {
  describe('pull', () => {
    test('the first one hands out everything in scope, in canonical form, and a cursor', async () => {
      const given = bench();
      const sent = [sample({ title: 'One', description: 'Text' }), sample({ title: 'Two' }, 8)];
      const ids = [await given.harness.userAdd(sent[0]!), await given.harness.userAdd(sent[1]!)];
      const away = await given.harness.userAdd(sample({ title: 'Away' }, 9));
      await given.harness.userGiveAway(away);
      const { items, hints, complete, cursor } = await given.pull();
      expect({ hints, complete, cursor: typeof cursor }).toEqual({ hints: [], complete: true, cursor: 'string' });
      const facts = { scope: 'in', recurring: false, private: false, imported: false, others: 0 };
      expect(byStart(items)).toEqual(
        ids.map((id, index) => ({
          id,
          version: expect.any(String) as string,
          fields: given.shown(sent[index]!),
          facts,
        })),
      );
      for (const { fields } of items) expectCanonical(fields);
    });

    test('of nothing there is nothing, and it is complete', async () => {
      const given = bench();
      expect(await given.pull()).toMatchObject({ items: [], hints: [], complete: true });
    });

    test('of nothing new has no items and no hints', async () => {
      const given = bench();
      await given.harness.userAdd(sample());
      const first = await given.pull();
      const second = await given.pull(first.cursor);
      expect(second).toMatchObject({ items: [], hints: [], complete: false });
      expect(await given.pull(second.cursor)).toMatchObject({ items: [], hints: [], complete: false });
    });

    test('from a cursor hands out only what changed, as a look at it shows it', async () => {
      const given = bench();
      const ids = [
        await given.harness.userAdd(sample({ title: 'Same' })),
        await given.harness.userAdd(sample({ title: 'Old' }, 8)),
      ];
      const first = await given.pull();
      await given.harness.userEdit(ids[1]!, { title: 'New', location: 'Room 2' });
      const added = await given.harness.userAdd(sample({ title: 'Added' }, 9));
      const { items, hints } = await given.pull(first.cursor);
      expect(hints).toEqual([]);
      expect(byStart(items).map(({ id, fields }) => [id, fields.title])).toEqual([
        [ids[1], 'New'],
        [added, 'Added'],
      ]);
      for (const item of items) expect(item).toEqual(await given.look(item.id));
    });

    test('from one cursor twice hands out the same twice', async () => {
      const given = bench();
      const id = await given.harness.userAdd(sample());
      const { cursor } = await given.pull();
      await given.harness.userEdit(id, { title: 'New' });
      const added = await given.harness.userAdd(sample({ title: 'Added' }, 8));
      const once = byStart((await given.pull(cursor)).items);
      expect(once.map((item) => item.id)).toEqual([id, added]);
      expect(byStart((await given.pull(cursor)).items)).toEqual(once);
    });

    test('echoes own writes, if at all, with the version that the write returned', async () => {
      const given = bench();
      const { cursor } = await given.pull();
      const made = await given.create(sample({ title: 'Ours', description: 'Text' }));
      const other = await given.create(sample({ title: 'Other' }, 8), 'b');
      await given.harness.settle();
      const edited = await given.update(made, { title: 'Ours again' });
      const versions = new Map([edited, other].map(({ id, version }) => [id, version]));
      const { items, hints } = await given.pull(cursor);
      expect(hints).toEqual([]);
      for (const { id, version } of items) expect([id, version]).toEqual([id, versions.get(id)]);
      const { items: all } = await given.pull();
      expect(new Map(all.map(({ id, version }) => [id, version]))).toEqual(versions);
    });

    test('tells deletions as hints, and never shows what came and went in between', async () => {
      const given = bench();
      const ids = [await given.harness.userAdd(sample()), await given.harness.userAdd(sample({ title: 'Kept' }, 8))];
      const { cursor } = await given.pull();
      await given.harness.userDelete(ids[0]!);
      const fleeting = await given.harness.userAdd(sample({ title: 'Fleeting' }, 9));
      await given.harness.userDelete(fleeting);
      const { items, hints } = await given.pull(cursor, { isKnown: () => true });
      expect([items, hints.filter((id) => id !== fleeting)]).toEqual([[], [ids[0]]]);
      expect((await given.side.confirm(ids)).get(ids[0]!)).toEqual({ state: 'gone' });
      expect((await given.look(ids[1]!)).facts.scope).toBe('in');
    });

    test('tells exits and returns, and a look tells the scope', async () => {
      const given = bench();
      const id = await given.harness.userAdd(sample());
      let { cursor } = await given.pull();
      const isTold = ({ items, hints }: Pull<Meeting>): boolean =>
        hints.includes(id) || items.some((item) => item.id === id);
      await given.harness.userGiveAway(id);
      const left = await given.pull(cursor, { isKnown: () => true });
      expect(isTold(left)).toBe(true);
      expect(left.items.filter(({ facts }) => facts.scope === 'in')).toEqual([]);
      expect(await given.look(id)).toMatchObject({ id, facts: { scope: given.exceptions.away } });
      cursor = left.cursor;
      await given.harness.userTakeBack(id);
      expect(isTold(await given.pull(cursor, { isKnown: () => true }))).toBe(true);
      expect(await given.look(id)).toMatchObject({ id, fields: { title: 'Visit' }, facts: { scope: 'in' } });
    });

    test('tells what leaves the window where there is one', async () => {
      const given = bench();
      const id = await given.harness.userAdd(sample());
      const { cursor } = await given.pull();
      await given.harness.userEdit(id, { time: timed('2011-01-03T07:00:00Z', '2011-01-03T08:00:00Z') });
      const { items, hints } = await given.pull(cursor);
      const { hasWindow } = given.exceptions;
      expect([items.map((item) => item.id), hints]).toEqual(hasWindow ? [[], [id]] : [[id], []]);
      expect((await given.look(id)).facts.scope).toBe(hasWindow ? 'window' : 'in');
    });

    test('M6: a first one comes in the order of the first sync, up to the limit, unless it is all or nothing', async () => {
      const given = bench();
      const days: [string, string][] = [
        ['Long ago', '2025-01-10'],
        ['Later', '2026-05-20'],
        ['Just over', '2026-02-20'],
        ['Soon', '2026-03-02'],
      ];
      for (const [title, day] of days) {
        await given.harness.userAdd(sample({ title, time: timed(`${day}T07:00:00Z`, `${day}T08:00:00Z`) }));
      }
      const { items, complete } = await given.pull(undefined, { limit: 3 });
      const titles = items.map(({ fields }) => fields.title);
      if (given.exceptions.firstPull === 'whole') expect([titles.length, complete]).toEqual([4, true]);
      else expect([titles, complete]).toEqual([['Soon', 'Later', 'Just over'], false]);
    });

    test('tells the stamps of ids that are not known', async () => {
      const given = bench();
      const { cursor } = await given.pull();
      const made = await given.create(sample());
      const { items } = await given.pull();
      expect(items.map(({ id, stamp }) => [id, stamp])).toEqual([[made.id, given.stampOf('a')]]);
      const { items: news } = await given.pull(cursor);
      expect(news.every(({ stamp }) => stamp === given.stampOf('a'))).toBe(true);
    });
  });

  describe('what the user wrote', () => {
    test.each(samples)('is read as it was written: %s', async (_, fields) => {
      const given = bench();
      const id = await given.harness.userAdd(given.fitting(fields));
      const { items } = await given.pull();
      expect(items).toMatchObject([{ id, fields: given.shown(fields) }]);
      expect(await given.look(id)).toEqual(items[0]);
    });

    test.each(handwritten)('is read in canonical form: %s', async (_, written, canonical) => {
      const given = bench();
      const id = await given.harness.userAdd(sample(written));
      expect((await given.look(id)).fields).toEqual(given.shown(sample(canonical)));
      expect((await given.pull()).items).toMatchObject([{ id, fields: given.shown(sample(canonical)) }]);
    });
  });

  describe('confirm', () => {
    test('tells present, gone and, where nothing proves a deletion, absent', async () => {
      const given = bench();
      const ids = [await given.harness.userAdd(sample()), await given.harness.userAdd(sample({ title: 'Deleted' }, 8))];
      await given.harness.userDelete(ids[1]!);
      const { unseenId } = given.exceptions;
      const seen = await given.side.confirm([...ids, ...(unseenId === undefined ? [] : [unseenId])]);
      expect(seen.get(ids[0]!)).toMatchObject({ state: 'present', item: { id: ids[0], fields: { title: 'Visit' } } });
      expect(seen.get(ids[1]!)).toEqual({ state: 'gone' });
      if (unseenId !== undefined) expect(seen.get(unseenId)).toEqual({ state: 'absent' });
    });

    test('answers with the ids that it was asked for, each once', async () => {
      const given = bench();
      const id = await given.harness.userAdd(sample());
      expect([...(await given.side.confirm([id, id])).keys()]).toEqual([id]);
      expect(await given.side.confirm([])).toEqual(new Map());
    });
  });
}
