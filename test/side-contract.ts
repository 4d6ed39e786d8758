import type { Meeting } from '../src/model/meeting';
import { canonicalLine, canonicalText } from '../src/model/text';
import { equalTime } from '../src/model/time';
import { SyncError } from '../src/sync/errors';
import type { Draft, LostDraft, Observation, Outcome, Pull, PullOptions, Scope, Side } from '../src/sync/side';
import { handwritten, sample, samples, timed } from './side-samples';

/**
 * The contract of Side<Meeting> in runnable form: what src/sync/side.ts promises, for every side alike.
 * What a service cannot keep by its nature is a named exception of its harness, never a weaker test.
 */
export interface SideHarness {
  side: Side<Meeting>;
  /** The device's clock. */
  now: string;
  exceptions: Exceptions;
  /** By the user's own hand, in scope. The id is that of the port. */
  userAdd(meeting: Meeting): Promise<string>;
  userEdit(id: string, changes: Partial<Meeting>): Promise<void>;
  userDelete(id: string): Promise<void>;
  /** To where it is not kept in step: another calendar, a colleague. */
  userGiveAway(id: string): Promise<void>;
  userTakeBack(id: string): Promise<void>;
  /** From now on creates are not carried out, or are and their answers never come. */
  loseAnswers(when: 'before' | 'after' | 'never'): Promise<void>;
  /** From now on the service does not accept the token. */
  signOut(): Promise<void>;
  /** Time passes: coarse clocks move on, late lists catch up. */
  settle(): Promise<void>;
  /** How many mails anybody got. */
  mailed(): Promise<number>;
  close(): Promise<void>;
}

export interface Exceptions {
  /** The scope of what was given away. */
  away: Scope;
  /** The longest texts that the service holds, in UTF-16 units; what is longer is cut. */
  longest: { title: number; location: number; description: number };
  /** `none`: the side shows no context. `own`: it shows what the service knows, and never what it was sent. */
  context: 'none' | 'own';
  /** Whether a meeting keeps the zone that it was planned in; else the service shows all in the user's. */
  keepsZones: boolean;
  /** Whether items carry stamps and are created under once-keys. */
  stamps: boolean;
  /** `whole`: the first pull is all or nothing, in no order. `limited`: it comes in M6's order, up to the limit. */
  firstPull: 'whole' | 'limited';
  /** What an edit of a deleted item ends as; `conflict` where the service does not tell deleted from hidden. */
  editOfDeleted: 'gone' | 'conflict';
  /** An id that the service cannot see although nothing proves a deletion, where there can be one. */
  unseenId?: string;
  /** Whether the service watches a stretch of time only. */
  hasWindow: boolean;
}

export function sideContract(name: string, makeHarness: () => Promise<SideHarness>): void {
  describe(`the contract of a side: ${name}`, () => {
    let harness: SideHarness;
    let side: Side<Meeting>;
    beforeEach(async () => {
      harness = await makeHarness();
      side = harness.side;
    });
    afterEach(async () => {
      const mails = await harness.mailed();
      await harness.close();
      expect(mails).toBe(0);
    });

    const exceptions = (): Exceptions => harness.exceptions;

    const pull = async (cursor?: string, options: Partial<PullOptions> = {}): Promise<Pull<Meeting>> => {
      await harness.settle();
      return side.pull(cursor, { isKnown: () => false, limit: 5000, now: harness.now, ...options });
    };

    const look = async (id: string): Promise<Observation<Meeting>> => {
      const seen = (await side.confirm([id])).get(id);
      if (seen?.state !== 'present') throw new Error(`${id} is ${seen?.state ?? 'not to be seen'}`);
      return seen.item;
    };

    const draft = (fields: Meeting, key: string): Draft<Meeting> =>
      exceptions().stamps ? { fields, stamp: `org1/${key}`, onceKey: `once/${key}` } : { fields };

    const lost = (fields: Meeting, key: string): LostDraft<Meeting> => ({ ...draft(fields, key), at: harness.now });

    const create = async (fields: Meeting, key = 'a'): Promise<Observation<Meeting>> =>
      done((await side.create([draft(fields, key)]))[0]);

    /** What the service keeps of a meeting, less what is its own to say. */
    const kept = ({ title, time, location, description }: Meeting): object => {
      const { longest, keepsZones } = exceptions();
      return {
        title: cut(title, longest.title),
        time: keepsZones ? time : { ...time, zone: expect.any(String) as string },
        location: cut(location, longest.location),
        description: cut(description, longest.description),
        context: exceptions().context === 'none' ? null : (expect.anything() as unknown),
      };
    };

    describe('pull', () => {
      test('the first one hands out everything in scope, in canonical form, and a cursor', async () => {
        const sent = [sample({ title: 'One', description: 'Text' }), sample({ title: 'Two' }, 8)];
        const ids = [await harness.userAdd(sent[0]!), await harness.userAdd(sent[1]!)];
        const away = await harness.userAdd(sample({ title: 'Away' }, 9));
        await harness.userGiveAway(away);
        const { items, hints, complete, cursor } = await pull();
        expect({ hints, complete, cursor: typeof cursor }).toEqual({ hints: [], complete: true, cursor: 'string' });
        const facts = { scope: 'in', recurring: false, private: false, imported: false, others: 0 };
        expect(sorted(items)).toEqual(
          ids.map((id, index) => ({ id, version: expect.any(String) as string, fields: shown(sent[index]!), facts })),
        );
        for (const { fields } of items) expectCanonical(fields);
      });

      test('of nothing there is nothing, and it is complete', async () => {
        expect(await pull()).toMatchObject({ items: [], hints: [], complete: true });
      });

      test('of nothing new has no items and no hints', async () => {
        await harness.userAdd(sample());
        const first = await pull();
        const second = await pull(first.cursor);
        expect(second).toMatchObject({ items: [], hints: [], complete: false });
        expect(await pull(second.cursor)).toMatchObject({ items: [], hints: [], complete: false });
      });

      test('from a cursor hands out only what changed, as a look at it shows it', async () => {
        const ids = [await harness.userAdd(sample({ title: 'Same' })), await harness.userAdd(sample({ title: 'Old' }, 8))];
        const first = await pull();
        await harness.userEdit(ids[1]!, { title: 'New', location: 'Room 2' });
        const added = await harness.userAdd(sample({ title: 'Added' }, 9));
        const { items, hints } = await pull(first.cursor);
        expect(hints).toEqual([]);
        expect(sorted(items).map(({ id, fields }) => [id, fields.title])).toEqual([
          [ids[1], 'New'],
          [added, 'Added'],
        ]);
        for (const item of items) expect(item).toEqual(await look(item.id));
      });

      test('from one cursor twice hands out the same twice', async () => {
        const id = await harness.userAdd(sample());
        const { cursor } = await pull();
        await harness.userEdit(id, { title: 'New' });
        const added = await harness.userAdd(sample({ title: 'Added' }));
        const once = sorted((await pull(cursor)).items);
        expect(once.map((item) => item.id)).toEqual([id, added]);
        expect(sorted((await pull(cursor)).items)).toEqual(once);
      });

      test('echoes own writes, if at all, with the version that the write returned', async () => {
        const { cursor } = await pull();
        const made = await create(sample({ title: 'Ours', description: 'Text' }));
        const other = await create(sample({ title: 'Other' }, 8), 'b');
        await harness.settle();
        const edited = done((await side.update([{ ...made, changes: { title: 'Ours again' } }]))[0]);
        const versions = new Map([edited, other].map(({ id, version }) => [id, version]));
        const { items, hints } = await pull(cursor);
        expect(hints).toEqual([]);
        for (const { id, version } of items) expect([id, version]).toEqual([id, versions.get(id)]);
        const { items: all } = await pull();
        expect(new Map(all.map(({ id, version }) => [id, version]))).toEqual(versions);
      });

      test('tells deletions as hints, also of what the client never saw', async () => {
        const ids = [await harness.userAdd(sample()), await harness.userAdd(sample({ title: 'Kept' }, 8))];
        const { cursor } = await pull();
        await harness.userDelete(ids[0]!);
        const { items, hints } = await pull(cursor, { isKnown: () => true });
        expect([items, hints]).toEqual([[], [ids[0]]]);
        expect((await side.confirm(ids)).get(ids[0]!)).toEqual({ state: 'gone' });
        expect((await look(ids[1]!)).facts.scope).toBe('in');
      });

      test('tells exits and returns, and a look tells the scope', async () => {
        const id = await harness.userAdd(sample());
        let { cursor } = await pull();
        const isTold = ({ items, hints }: Pull<Meeting>): boolean =>
          hints.includes(id) || items.some((item) => item.id === id);
        await harness.userGiveAway(id);
        const left = await pull(cursor, { isKnown: () => true });
        expect(isTold(left)).toBe(true);
        expect(left.items.filter(({ facts }) => facts.scope === 'in')).toEqual([]);
        expect(await look(id)).toMatchObject({ id, facts: { scope: exceptions().away } });
        cursor = left.cursor;
        await harness.userTakeBack(id);
        expect(isTold(await pull(cursor, { isKnown: () => true }))).toBe(true);
        expect(await look(id)).toMatchObject({ id, fields: { title: 'Visit' }, facts: { scope: 'in' } });
      });

      test('tells what leaves the window where there is one', async () => {
        const id = await harness.userAdd(sample());
        const { cursor } = await pull();
        await harness.userEdit(id, { time: timed('2011-01-03T07:00:00Z', '2011-01-03T08:00:00Z') });
        const { items, hints } = await pull(cursor);
        const { hasWindow } = exceptions();
        expect([items.map((item) => item.id), hints]).toEqual(hasWindow ? [[], [id]] : [[id], []]);
        expect((await look(id)).facts.scope).toBe(hasWindow ? 'window' : 'in');
      });

      test('M6: a first one comes in the order of the first sync, up to the limit, unless it is all or nothing', async () => {
        const days: [string, string][] = [
          ['Long ago', '2025-01-10'],
          ['Later', '2026-05-20'],
          ['Just over', '2026-02-20'],
          ['Soon', '2026-03-02'],
        ];
        for (const [title, day] of days) {
          await harness.userAdd(sample({ title, time: timed(`${day}T07:00:00Z`, `${day}T08:00:00Z`) }));
        }
        const { items, complete } = await pull(undefined, { limit: 3 });
        const titles = items.map(({ fields }) => fields.title);
        if (exceptions().firstPull === 'whole') expect([titles.length, complete]).toEqual([4, true]);
        else expect([titles, complete]).toEqual([['Soon', 'Later', 'Just over'], false]);
      });

      test('tells the stamps of ids that are not known', async () => {
        const { cursor } = await pull();
        const made = await create(sample());
        const { items } = await pull();
        expect(items.map(({ id, stamp }) => [id, stamp])).toEqual([[made.id, stampOf('a')]]);
        const { items: news } = await pull(cursor);
        expect(news.every(({ stamp }) => stamp === stampOf('a'))).toBe(true);
      });
    });

    describe('confirm', () => {
      test('tells present, gone and, where nothing proves a deletion, absent', async () => {
        const ids = [await harness.userAdd(sample()), await harness.userAdd(sample({ title: 'Deleted' }, 8))];
        await harness.userDelete(ids[1]!);
        const { unseenId } = exceptions();
        const seen = await side.confirm([...ids, ...(unseenId === undefined ? [] : [unseenId])]);
        expect(seen.get(ids[0]!)).toMatchObject({ state: 'present', item: { id: ids[0], fields: { title: 'Visit' } } });
        expect(seen.get(ids[1]!)).toEqual({ state: 'gone' });
        if (unseenId !== undefined) expect(seen.get(unseenId)).toEqual({ state: 'absent' });
      });

      test('answers with the ids that it was asked for, each once', async () => {
        const id = await harness.userAdd(sample());
        expect([...(await side.confirm([id, id])).keys()]).toEqual([id]);
        expect(await side.confirm([])).toEqual(new Map());
      });
    });

    describe('create', () => {
      test('returns what the service keeps, one outcome per draft, in order', async () => {
        const count = Math.min(side.batchSize, 30);
        const drafts = Array.from({ length: count }, (_, n) => draft(sample({ title: `Visit ${n}` }, 1 + (n % 28)), `${n}`));
        const outcomes = (await side.create(drafts)).map(done);
        expect(outcomes.map(({ fields }) => fields)).toEqual(drafts.map(({ fields }) => shown(fields)));
        expect(outcomes.map(({ stamp }) => stamp)).toEqual(drafts.map(({ stamp }) => stamp));
        expect(new Set(outcomes.map(({ id }) => id)).size).toBe(count);
        const seen = await side.confirm(outcomes.map(({ id }) => id));
        for (const item of outcomes) expect(seen.get(item.id)).toEqual({ state: 'present', item });
      });

      test('under a once-key that was used makes nothing', async () => {
        await create(sample(), 'once');
        const [again] = await side.create([draft(sample(), 'once')]);
        const made = exceptions().stamps ? { ok: false, problem: 'duplicate' } : { ok: true };
        expect(again).toMatchObject(made);
        expect((await pull()).items).toHaveLength(exceptions().stamps ? 1 : 2);
      });

      test.each(samples)('keeps a meeting with %s', async (_, fields) => {
        const made = await create(fields);
        expect(made.fields).toEqual(shown(fields));
        expect(equalTime(made.fields.time, fields.time)).toBe(true);
        expectCanonical(made.fields);
        expect((await look(made.id)).fields).toEqual(made.fields);
        expect((await pull()).items).toEqual([made]);
      });

      test.each(samples)('and reads it as the user wrote it: %s', async (_, fields) => {
        const id = await harness.userAdd({ ...fields, ...textsOf(fields) });
        const { items } = await pull();
        expect(items).toMatchObject([{ id, fields: shown({ ...fields, ...textsOf(fields) }) }]);
        expect(await look(id)).toEqual(items[0]);
      });

      test.each(handwritten)('reads %s in canonical form', async (_, written, canonical) => {
        const id = await harness.userAdd(sample(written));
        expect((await look(id)).fields).toEqual(shown(sample(canonical)));
        expect((await pull()).items).toMatchObject([{ id, fields: shown(sample(canonical)) }]);
      });
    });

    describe('update', () => {
      const full = sample({ title: 'Old', location: 'Room 1', description: 'Line 1\n\nLine 3' });
      const changes: [string, Partial<Meeting>][] = [
        ['the title', { title: 'New' }],
        ['the place', { location: 'Room 2' }],
        ['the description', { description: 'Other\ntext' }],
        ['the time', { time: timed('2026-04-08T09:00:00Z', '2026-04-08T10:30:00Z') }],
        ['the kind of time', { time: { allDay: true, start: '2026-04-08', end: '2026-04-10', zone: 'Europe/Berlin' } }],
        ['everything', { title: '', location: '', description: '', time: timed('2026-05-01T05:00:00Z', '2026-05-01T06:00:00Z') }],
        ['nothing', {}],
      ];
      test.each(changes)('touches %s and leaves the rest', async (_, named) => {
        const made = await create(full);
        await harness.settle();
        const edited = done((await side.update([{ id: made.id, version: made.version, changes: named }]))[0]);
        expect(edited.fields).toEqual(shown({ ...full, ...named }));
        expect([edited.id, edited.facts]).toEqual([made.id, made.facts]);
        expect(edited.version).not.toBe(made.version);
        expect(await look(made.id)).toEqual({ ...edited, stamp: stampOf('a') });
      });

      test('gives a new version for every write, one that changes no value too', async () => {
        const versions = [(await create(sample())).version];
        for (const title of ['New', 'New', 'Newer']) {
          await harness.settle();
          const { id, version } = (await pull()).items[0]!;
          versions.push(done((await side.update([{ id, version, changes: { title } }]))[0]).version);
        }
        await harness.settle();
        const { id } = (await pull()).items[0]!;
        await harness.userEdit(id, { title: 'By hand' });
        versions.push((await look(id)).version);
        expect(new Set(versions).size).toBe(5);
      });

      test('is a conflict on another version and touches nothing, while its neighbours are done', async () => {
        const made = [await create(sample(), 'a'), await create(sample({}, 8), 'b'), await create(sample({}, 9), 'c')];
        await harness.userEdit(made[1]!.id, { location: 'By hand' });
        for (const [index, named] of [{ title: 'Ours' }, { description: 'Ours' }].entries()) {
          await harness.settle();
          const versions = [await look(made[0]!.id), made[1]!, await look(made[2]!.id)].map(({ version }) => version);
          const outcomes = await side.update(made.map(({ id }, n) => ({ id, version: versions[n]!, changes: named })));
          expect([index, ...outcomes.map(endOf)]).toEqual([index, 'ok', 'conflict', 'ok']);
        }
        expect((await look(made[1]!.id)).fields).toMatchObject({ title: 'Visit', location: 'By hand', description: '' });
        expect((await look(made[2]!.id)).fields).toMatchObject({ title: 'Ours', location: '', description: 'Ours' });
      });

      test('of what is gone tells so', async () => {
        const made = await create(sample());
        await harness.userDelete(made.id);
        for (const named of [{ title: 'Ours' }, { description: 'Ours' }]) {
          const outcomes = await side.update([{ id: made.id, version: made.version, changes: named }]);
          expect(outcomes.map(endOf)).toEqual([exceptions().editOfDeleted]);
        }
        expect((await pull()).items).toEqual([]);
      });

      test('writes a stamp where items carry one, and leaves the fields', async () => {
        const id = await harness.userAdd(full);
        const { version } = await look(id);
        await harness.settle();
        const stamp = stampOf('new');
        const [outcome] = await side.update([{ id, version, changes: {}, stamp: 'org1/new' }]);
        expect(done(outcome)).toMatchObject({ fields: shown(full), ...(stamp === undefined ? {} : { stamp }) });
        expect((await look(id)).stamp).toBe(stamp);
      });
    });

    describe('remove', () => {
      test('takes away, and what is gone already is a success', async () => {
        const made = [await create(sample(), 'a'), await create(sample({}, 8), 'b'), await create(sample({}, 9), 'c')];
        await harness.userDelete(made[0]!.id);
        expect((await side.remove(made.slice(0, 2))).map(endOf)).toEqual(['ok', 'ok']);
        expect((await side.remove(made.slice(0, 2))).map(endOf)).toEqual(['ok', 'ok']);
        expect((await pull()).items.map(({ id }) => id)).toEqual([made[2]!.id]);
        const seen = await side.confirm(made.map(({ id }) => id));
        expect(made.map(({ id }) => seen.get(id)?.state)).toEqual(['gone', 'gone', 'present']);
      });

      test('is a conflict on another version, and the item stays', async () => {
        const made = [await create(sample(), 'a'), await create(sample({}, 8), 'b')];
        await harness.userEdit(made[0]!.id, { title: 'Still needed' });
        expect((await side.remove(made)).map(endOf)).toEqual(['conflict', 'ok']);
        expect((await pull()).items.map(({ fields }) => fields.title)).toEqual(['Still needed']);
      });
    });

    describe('findLost', () => {
      const twins = ['a', 'b'].map((key) => ({ key, fields: sample({ title: 'Twin' }) }));
      const known = (...items: { id: string }[]) => {
        const ids = new Set(items.map(({ id }) => id));
        return (id: string) => ids.has(id);
      };
      const nobody = known();
      const loseAll = async (when: 'before' | 'after', drafts: Draft<Meeting>[]): Promise<void> => {
        await harness.loseAnswers(when);
        expect((await side.create(drafts)).map(endOf)).toEqual(drafts.map(() => 'unknown'));
        await harness.loseAnswers('never');
      };

      test('finds what a lost create made, once, and never what is known', async () => {
        const drafts = [sample({ title: 'Lost', description: 'Text' }), sample({ title: '', time: sample({}, 9).time })].map(
          (fields, n) => lost(fields, `${n}`),
        );
        await loseAll('after', drafts);
        expect((await pull()).items).toHaveLength(2);
        const found = await side.findLost(drafts, nobody);
        expect(found.map((item) => item?.fields)).toEqual(drafts.map(({ fields }) => shown(fields)));
        for (const item of found) expect(item).toEqual(await look(item!.id));
        expect(await side.findLost(drafts, known(found[0]!))).toEqual([undefined, found[1]]);
        expect(await side.findLost(drafts, () => true)).toEqual([undefined, undefined]);
      });

      test('finds nothing where nothing was made', async () => {
        const drafts = [lost(sample({ title: 'Never made' }), 'a')];
        await loseAll('before', drafts);
        expect(await side.findLost(drafts, nobody)).toEqual([undefined]);
        expect(await side.findLost([], nobody)).toEqual([]);
      });

      test('finds all-day and very long ones', async () => {
        const time = { allDay: true, start: '2026-10-24', end: '2026-10-27', zone: 'Europe/Berlin' };
        const drafts = [sample({ title: 'T'.repeat(400) }), sample({ time })].map((fields, n) => lost(fields, `${n}`));
        await loseAll('after', drafts);
        const found = await side.findLost(drafts, nobody);
        expect(found.map((item) => item?.fields)).toEqual(drafts.map(({ fields }) => shown(fields)));
      });

      test('pairs twins one to one', async () => {
        const drafts = twins.map(({ key, fields }) => lost(fields, key));
        await loseAll('after', drafts);
        const found = await side.findLost(drafts, nobody);
        expect(found.map((item) => item?.fields.title)).toEqual(['Twin', 'Twin']);
        expect(new Set(found.map((item) => item?.id)).size).toBe(2);
        const others = await side.findLost(drafts, known(found[0]!));
        expect(others.filter((item) => item !== undefined)).toEqual([found[1]]);
      });

      test('takes no twin that is known for the lost one', async () => {
        const first = await create(twins[0]!.fields, 'a');
        await loseAll('before', [draft(twins[1]!.fields, 'b')]);
        expect(await side.findLost([lost(twins[1]!.fields, 'b')], known(first))).toEqual([undefined]);
      });
    });

    describe('as a whole', () => {
      test('takes empty lists', async () => {
        expect([await side.create([]), await side.update([]), await side.remove([])]).toEqual([[], [], []]);
      });

      test('sweeps the ids of all items in scope, where it sweeps', async () => {
        const ids = [await harness.userAdd(sample()), (await create(sample({}, 8))).id];
        const away = await harness.userAdd(sample({}, 9));
        const gone = await harness.userAdd(sample({}, 10));
        await harness.userGiveAway(away);
        await harness.userDelete(gone);
        await harness.settle();
        expect((await side.sweepIds?.()) ?? new Set(ids)).toEqual(new Set(ids));
      });

      test('throws a SyncError from every method when the token is not accepted', async () => {
        const made = await create(sample());
        const { cursor } = await pull();
        await harness.signOut();
        const calls = [
          () => pull(cursor),
          () => side.confirm([made.id]),
          () => side.create([draft(sample(), 'b')]),
          () => side.update([{ ...made, changes: { title: 'New' } }]),
          () => side.remove([made]),
          () => side.findLost([lost(sample(), 'b')], () => false),
        ];
        for (const call of calls) {
          const error: unknown = await call().then(() => undefined, (reason: unknown) => reason);
          expect(error).toBeInstanceOf(SyncError);
          expect(error).toMatchObject({ code: 'signed-out', side: side.name });
        }
      });
    });
  });
}

function done(outcome: Outcome<Meeting> | undefined): Observation<Meeting> {
  if (!outcome?.ok) throw new Error(`not done: ${JSON.stringify(outcome)}`);
  return outcome.item;
}
