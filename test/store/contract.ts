import type { Store } from '../../src/sync/store';

/** What every store keeps to; `open` gives one that holds nothing. */
export function storeContract(open: () => Promise<Store>): void {
  it('holds nothing at first', async () => {
    expect(await (await open()).load('links')).toEqual(new Map());
  });

  it('gives back what was committed, table by table', async () => {
    const store = await open();
    await store.commit([
      { table: 'links', key: 'a', value: { n: 1, text: 'é "x"\n' } },
      { table: 'links', key: 'b', value: [null, true] },
      { table: 'cursors', key: 'a', value: 'other table' },
    ]);
    expect(await store.load('links')).toEqual(
      new Map<string, unknown>([
        ['a', { n: 1, text: 'é "x"\n' }],
        ['b', [null, true]],
      ]),
    );
    expect(await store.load('cursors')).toEqual(new Map([['a', 'other table']]));
  });

  it('tells tables and keys apart that look alike', async () => {
    const store = await open();
    const places = [
      ['a', 'b'],
      ['a.b', ''],
      ['a', '.b'],
      ['a.', 'b'],
      ['A', 'b'],
      ['b', '\uffff'],
      ['a', '__proto__'],
    ] as const;
    await store.commit(places.map(([table, key]) => ({ table, key, value: `${table}/${key}` })));
    for (const table of ['a', 'a.b', 'a.', 'A', 'b']) {
      const mine = places.filter(([each]) => each === table).map(([, key]) => [key, `${table}/${key}`] as const);
      expect(await store.load(table)).toEqual(new Map(mine));
    }
  });

  it('lets a later change of the same key count, within a commit and from one to the next', async () => {
    const store = await open();
    await store.commit([
      { table: 't', key: 'a', value: 1 },
      { table: 't', key: 'a' },
      { table: 't', key: 'b', value: 1 },
      { table: 't', key: 'b', value: 2 },
    ]);
    expect(await store.load('t')).toEqual(new Map([['b', 2]]));
    await store.commit([{ table: 't', key: 'b' }]);
    expect(await store.load('t')).toEqual(new Map());
  });

  it('takes an unknown key that is removed for no change', async () => {
    const store = await open();
    await store.commit([{ table: 't', key: 'never there' }]);
    expect(await store.load('t')).toEqual(new Map());
  });

  it('keeps JSON: a member that is undefined is not there afterwards', async () => {
    const store = await open();
    await store.commit([{ table: 't', key: 'a', value: { title: 'Site visit', place: undefined } }]);
    expect(Object.keys((await store.load('t')).get('a') as object)).toEqual(['title']);
  });

  it('shares no object with its callers', async () => {
    const store = await open();
    const value = { inner: [1] };
    const committed = store.commit([{ table: 't', key: 'a', value }]);
    value.inner.push(2);
    await committed;
    const loaded = (await store.load('t')).get('a') as { inner: number[] };
    loaded.inner.push(3);
    expect((await store.load('t')).get('a')).toEqual({ inner: [1] });
  });

  it('keeps the order of commits that are not waited for', async () => {
    const store = await open();
    await Promise.all(Array.from({ length: 20 }, (_, n) => store.commit([{ table: 't', key: 'a', value: n }])));
    expect((await store.load('t')).get('a')).toBe(19);
  });
}
