import { done, endOf, type Bench } from './bench';
import type { Samples } from './samples';

export function writingContract<F>(bench: () => Bench<F>, samples: Samples<F>): void {
  const { item, titleOf, titled, noted, described, full } = samples;

  describe('create', () => {
    test('returns what the service keeps, one outcome per draft, in order', async () => {
      const given = bench();
      const count = Math.min(given.side.batchSize, 30);
      const drafts = Array.from({ length: count }, (_, n) => given.draft(item(`Visit ${n}`, 1 + (n % 28)), `${n}`));
      const outcomes = (await given.side.create(drafts)).map(done);
      expect(outcomes.map(({ fields }) => fields)).toEqual(drafts.map(({ fields }) => given.shown(fields)));
      expect(outcomes.map(({ stamp }) => stamp)).toEqual(drafts.map(({ stamp }) => stamp));
      expect(new Set(outcomes.map(({ id }) => id)).size).toBe(count);
      const seen = await given.side.confirm(outcomes.map(({ id }) => id));
      for (const each of outcomes) expect(seen.get(each.id)).toEqual({ state: 'present', item: each });
    });

    test('makes nothing under a once-key that was used, where there are once-keys', async () => {
      const given = bench();
      await given.create(item(), 'once');
      const [again] = await given.side.create([given.draft(item(), 'once')]);
      expect(endOf(again!)).toBe(given.hasOnceKeys ? 'duplicate' : 'ok');
      expect((await given.pull()).items).toHaveLength(given.hasOnceKeys ? 1 : 2);
    });

    test.each(samples.kept)('keeps what it was sent: %s', async (_, fields) => {
      const given = bench();
      const made = await given.create(fields);
      expect(made.fields).toEqual(given.shown(fields));
      samples.expectCanonical(made.fields);
      expect((await given.look(made.id)).fields).toEqual(made.fields);
      expect((await given.pull()).items).toEqual([made]);
    });
  });

  describe('update', () => {
    test.each([...samples.changes, ['nothing', {}] as [string, Partial<F>]])(
      'touches %s and leaves the rest',
      async (_, named) => {
        const given = bench();
        const made = await given.create(full);
        await given.harness.settle();
        const edited = await given.update(made, named);
        expect(edited.fields).toEqual(given.shown({ ...full, ...named }));
        expect([edited.id, edited.facts]).toEqual([made.id, { ...made.facts, made: undefined }]);
        expect(edited.version).not.toBe(made.version);
        expect(await given.look(made.id)).toEqual({ ...edited, stamp: given.stampOf('a') });
      },
    );

    test('gives a new version for every write, one that changes no value too', async () => {
      const given = bench();
      const versions = [(await given.create(item())).version];
      for (const title of ['New', 'New', 'Newer']) {
        await given.harness.settle();
        const { id, version } = (await given.pull()).items[0]!;
        versions.push((await given.update({ id, version }, titled(title))).version);
      }
      await given.harness.settle();
      const { id } = (await given.pull()).items[0]!;
      await given.harness.userEdit(id, titled('By hand'));
      versions.push((await given.look(id)).version);
      expect(new Set(versions).size).toBe(5);
    });

    test('is a conflict on another version and touches nothing, while its neighbours are done', async () => {
      const given = bench();
      const made = [
        await given.create(item(), 'a'),
        await given.create(item('Visit', 8), 'b'),
        await given.create(item('Visit', 9), 'c'),
      ];
      await given.harness.userEdit(made[1]!.id, noted('By hand'));
      for (const named of [titled('Ours'), described('Ours')]) {
        await given.harness.settle();
        const versions = [await given.look(made[0]!.id), made[1]!, await given.look(made[2]!.id)].map(
          ({ version }) => version,
        );
        const outcomes = await given.side.update(
          made.map(({ id }, n) => ({ id, version: versions[n]!, changes: named })),
        );
        expect(outcomes.map(endOf)).toEqual(['ok', 'conflict', 'ok']);
      }
      expect((await given.look(made[1]!.id)).fields).toEqual(given.shown({ ...item('Visit', 8), ...noted('By hand') }));
      expect((await given.look(made[2]!.id)).fields).toEqual(
        given.shown({ ...item('Visit', 9), ...titled('Ours'), ...described('Ours') }),
      );
    });

    test('of what is gone tells so', async () => {
      const given = bench();
      const made = await given.create(item());
      await given.harness.userDelete(made.id);
      for (const named of [titled('Ours'), described('Ours')]) {
        const outcomes = await given.side.update([{ id: made.id, version: made.version, changes: named }]);
        expect(outcomes.map(endOf)).toEqual([given.exceptions.editOfDeleted]);
      }
      expect((await given.pull()).items).toEqual([]);
    });

    test('writes a stamp where items carry one, and leaves the fields', async () => {
      const given = bench();
      const id = await given.harness.userAdd(given.fitting(full));
      const { version } = await given.look(id);
      await given.harness.settle();
      const stamp = given.stampOf('new');
      const [outcome] = await given.side.update([{ id, version, changes: {}, stamp: 'org1/new' }]);
      expect(done(outcome)).toMatchObject({ fields: given.shown(full), ...(stamp === undefined ? {} : { stamp }) });
      expect((await given.look(id)).stamp).toBe(stamp);
    });
  });

  describe('remove', () => {
    test('takes away, and what is gone already is a success', async () => {
      const given = bench();
      const made = [
        await given.create(item(), 'a'),
        await given.create(item('Visit', 8), 'b'),
        await given.create(item('Visit', 9), 'c'),
      ];
      await given.harness.userDelete(made[0]!.id);
      expect((await given.side.remove(made.slice(0, 2))).map(endOf)).toEqual(['ok', 'ok']);
      expect((await given.side.remove(made.slice(0, 2))).map(endOf)).toEqual(['ok', 'ok']);
      expect((await given.pull()).items.map(({ id }) => id)).toEqual([made[2]!.id]);
      const seen = await given.side.confirm(made.map(({ id }) => id));
      expect(made.map(({ id }) => seen.get(id)?.state)).toEqual(['gone', 'gone', 'present']);
    });

    test('is a conflict on another version, and the item stays', async () => {
      const given = bench();
      const made = [await given.create(item(), 'a'), await given.create(item('Visit', 8), 'b')];
      await given.harness.userEdit(made[0]!.id, titled('Still needed'));
      expect((await given.side.remove(made)).map(endOf)).toEqual(['conflict', 'ok']);
      expect((await given.pull()).items.map(({ fields }) => titleOf(fields))).toEqual(['Still needed']);
    });
  });
}
