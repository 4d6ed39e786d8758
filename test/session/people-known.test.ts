import type { NoteRow } from '../../src/people/person';
import { person } from '../memory/people-source';
import { BreakableStore } from './breakable-store';
import { maria, newContact, note, PeopleWorld, userNamed } from './people-desk';

let world: PeopleWorld;
beforeEach(() => {
  world = new PeopleWorld();
});

const mariaNote: NoteRow = {
  ...{ type: 'note', id: 'n', name: 'Roof', url: null, text: 'Wants two.', at: '2026-01-02T09:00:00Z', by: 'Nora' },
};
const paul = 'paul@steiner.example';
const eva = 'eva@kern.example';
beforeEach(() => void world.crm.people.push(person('3', eva)));

describe('what is kept', () => {
  it('is shown at once, without a request, also in a window that opens later and before anybody signs in', async () => {
    const { desk } = await world.window();
    const looked = await desk.look(['Maria.Hofer@Uni-Graz.example', paul]);
    const card = await desk.card(world.crm.people[0]!);
    const before = world.crm.asked.length;
    world.shut = 'signed-out';
    const later = await world.fresh();
    expect(looked).toMatchObject({ ok: true, value: [{ address: maria }, { address: paul, people: [] }] });
    const kept = await later.desk.kept([maria.toUpperCase(), paul, 'never@asked.example']);
    expect(kept).toMatchObject([
      { address: maria, people: [{ id: '1' }] },
      { address: paul, people: [] },
    ]);
    expect(await later.desk.keptCard(world.crm.people[0]!)).toEqual(card.ok && card.value);
    expect(world.crm.asked).toHaveLength(before);
  });

  it('is shown to no other user of the CRM', async () => {
    const { desk } = await world.window();
    await desk.look([maria]);
    await desk.card(world.crm.people[0]!);
    world.user = userNamed('8');
    const other = await world.window();
    expect(await other.desk.kept([maria])).toEqual([]);
    expect(await other.desk.keptCard(world.crm.people[0]!)).toBeNull();
  });

  it('is forgotten after 30 days, and where another version wrote it in another form', async () => {
    const { desk } = await world.window();
    await desk.look([maria, paul]);
    await world.store.commit([
      { table: 'people.known', key: `60/7 ${paul}`, value: { address: paul, at: 'long ago' } },
    ]);
    const next = await world.window();
    expect((await next.desk.kept([maria, paul])).map(({ address }) => address)).toEqual([maria]);
    world.advance(31 * 86_400);
    expect(await next.desk.kept([maria])).toEqual([]);
    await next.desk.look(['new@one.example']);
    expect([...(await world.store.load('people.known')).keys()]).toEqual(['60/7 new@one.example']);
  });

  it('are the newest 500 addresses', async () => {
    const { desk } = await world.window();
    await desk.look([maria]);
    world.advance(1);
    await desk.look(Array.from({ length: 500 }, (_, index) => `${index}@many.example`));
    expect((await world.store.load('people.known')).size).toBe(500);
    expect(await desk.kept([maria])).toEqual([]);
  });

  it('does not keep anybody from looking where the store fails', async () => {
    const store = new BreakableStore();
    world.store = store;
    const { desk } = await world.window();
    store.isFull = ([change]) => change?.table.startsWith('people.') ?? false;
    expect(await desk.look([maria])).toMatchObject({ ok: true });
    store.isUnreadable = true;
    expect(await desk.kept([maria])).toEqual([]);
  });
});

describe('a look', () => {
  it('asks once for all addresses, with the briefs of those who are shown', async () => {
    const { desk } = await world.window();
    const known = await desk.look([paul, maria, eva, maria]);
    expect(known.ok && known.value.map(({ address }) => address)).toEqual([paul, maria, eva, maria]);
    const brief = { openDeals: 2 };
    expect(known).toMatchObject({ value: [{ brief: null }, { brief }, { brief }, { brief }] });
    expect(world.crm.asked).toEqual([
      ['find', [eva, maria, paul]],
      ['briefs', ['3', '1']],
    ]);
  });

  it('at somebody alone leaves the brief to the card', async () => {
    const { desk } = await world.window();
    expect(await desk.look([maria])).toMatchObject({ value: [{ brief: null }] });
    world.crm.lastContact = { at: world.now, how: 'mail', by: 'Nora' };
    await desk.card(world.crm.people[0]!);
    const brief = { openDeals: 0, lastContact: world.crm.lastContact };
    expect(await desk.kept([maria])).toMatchObject([{ brief }]);
    expect(await desk.look([maria])).toMatchObject({ value: [{ brief }] });
    expect(world.crm.counts.briefs).toBeUndefined();
  });

  it('at the only one known among several has the brief', async () => {
    const { desk } = await world.window();
    expect(await desk.look([maria, paul])).toMatchObject({ value: [{ brief: { openDeals: 2 } }, { brief: null }] });
  });

  it('is shared by those who ask the same at the same time, and so is a card', async () => {
    const { desk } = await world.window();
    const [first, second] = await Promise.all([desk.look([maria, paul]), desk.look([paul, maria])]);
    expect([first.ok, second.ok]).toEqual([true, true]);
    await Promise.all([desk.card(world.crm.people[0]!), desk.card(world.crm.people[0]!)]);
    expect(world.crm.counts).toEqual({ find: 1, briefs: 1, card: 1 });
    await desk.look([maria, paul]);
    expect(world.crm.counts.find).toBe(2);
  });

  it('that fails says why, and leaves what is kept', async () => {
    const { desk } = await world.window();
    await desk.look([maria]);
    await desk.card(world.crm.people[0]!);
    world.crm.fails = 'offline';
    expect(await desk.look([maria])).toMatchObject({ ok: false, problem: { code: 'offline', side: 'crm' } });
    expect(await desk.card(world.crm.people[0]!)).toMatchObject({ ok: false, problem: { code: 'offline' } });
    expect(await desk.kept([maria])).toHaveLength(1);
    expect(await desk.keptCard(world.crm.people[0]!)).not.toBeNull();
  });

  it('of which only the briefs fail shows the people, with what was known of them', async () => {
    const { desk } = await world.window();
    await desk.look([maria, eva]);
    world.crm.knock = (label) => {
      world.crm.fails = label === 'before briefs' ? 'throttled' : null;
    };
    expect(await desk.look([maria, eva])).toMatchObject({ ok: true, value: [{ brief: { openDeals: 2 } }, {}] });
  });

  it('of which a part fails leaves what was known of that part, also next time', async () => {
    const { desk } = await world.window();
    const person = world.crm.people[0]!;
    const rows = [{ ...mariaNote, id: 'n1' }];
    const at = '2026-01-02T09:00:00Z';
    world.crm.sections = {
      notes: { state: 'shown', rows, hasMore: true },
      lastContact: { at, how: 'note', by: 'Nora' },
    };
    await desk.card(person);
    world.crm.sections = { notes: { state: 'failed' }, deals: { state: 'failed' } };
    for (let look = 0; look < 2; look += 1) {
      const card = await desk.card(person);
      const notes = { state: 'failed', before: { rows, hasMore: true } };
      expect(card).toMatchObject({ ok: true, value: { notes, deals: { state: 'failed' }, lastContact: { at } } });
      expect(await (await world.fresh()).desk.keptCard(person)).toEqual(card.ok && card.value);
    }
    world.crm.sections = {};
    expect(await desk.card(person)).toMatchObject({ ok: true, value: { notes: { rows: [] }, lastContact: null } });
  });

  it.each(['consent', 'signed-out', 'other-account'] as const)('says %s, and asks nothing', async (code) => {
    world.shut = code;
    const { desk } = await world.window();
    expect(await desk.look([maria])).toMatchObject({ ok: false, problem: { code, side: 'crm' } });
    expect(await desk.search('Hofer', ['contact'])).toMatchObject({ ok: false, problem: { code } });
    expect(await desk.form('lead')).toMatchObject({ ok: false, problem: { code } });
    expect(world.crm.asked).toEqual([]);
  });
});

describe('one of several', () => {
  const lead = person('2', maria, { type: 'lead' });
  beforeEach(() => void world.crm.people.push(structuredClone(lead)));

  it('is the one that the person chose, also after another look and in another window', async () => {
    const { desk } = await world.window();
    await desk.look([maria, eva]);
    await desk.choose('Maria.Hofer@uni-graz.example', lead);
    expect(await desk.kept([maria])).toMatchObject([{ chosen: '2', brief: null }]);
    expect(await desk.look([maria, eva])).toMatchObject({ value: [{ chosen: '2', brief: { openDeals: 2 } }, {}] });
    const other = await world.window();
    expect(await other.desk.kept([maria])).toMatchObject([{ chosen: '2', brief: { openDeals: 2 } }]);
  });

  it('is the first again when the chosen one is gone', async () => {
    const { desk } = await world.window();
    await desk.choose(maria, lead);
    world.crm.people.pop();
    expect(await desk.look([maria])).toMatchObject({ value: [{ chosen: null, people: [{ id: '1' }] }] });
  });
});

describe('an address that is linked', () => {
  it('stands in the record, which is shown for it from then on', async () => {
    const { desk } = await world.window();
    await desk.look([paul]);
    expect(await desk.link('Paul@Steiner.example', world.crm.people[0]!)).toEqual({
      ...{ state: 'linked', where: 'crm', canUndo: true },
    });
    expect(await desk.kept([paul])).toEqual([]);
    expect(await desk.look([paul])).toMatchObject({ value: [{ people: [{ id: '1' }], chosen: '1' }] });
    expect(await desk.link(paul, world.crm.people[0]!)).toEqual({ state: 'linked', where: 'crm', canUndo: false });
  });

  it('is taken back out of the record, or off this device, and asked for anew', async () => {
    const { desk } = await world.window();
    const [to] = world.crm.people;
    await desk.link(paul, to!);
    expect(await desk.unlink('Paul@Steiner.example', to!)).toEqual({ state: 'undone' });
    expect([await desk.kept([paul]), to!.addresses]).toEqual([[], [maria]]);
    to!.hasFreeAddress = false;
    await desk.link(paul, to!);
    await desk.look([paul]);
    world.crm.fails = 'offline';
    expect(await desk.unlink(paul, to!)).toEqual({ state: 'undone' });
    expect(await (await world.window()).desk.kept([paul])).toEqual([]);
    expect(await desk.unlink(maria, to!)).toMatchObject({ state: 'failed', problem: { code: 'offline' } });
    world.crm.fails = null;
    expect(await desk.look([paul])).toMatchObject({ value: [{ people: [] }] });
  });

  it('is remembered on this device where the record has no place for it', async () => {
    world.crm.people[0]!.hasFreeAddress = false;
    const { desk } = await world.window();
    const to = { type: 'contact', id: '1', name: 'Maria Hofer', url: null } as const;
    expect(await desk.link(paul, to)).toEqual({ state: 'linked', where: 'device', canUndo: true });
    const look = await desk.look([paul]);
    expect(look).toMatchObject({ value: [{ people: [{ id: '1', name: 'Maria Hofer' }], chosen: '1' }] });
    await desk.card(look.ok ? look.value[0]!.people[0]! : world.crm.people[0]!);
    const other = await world.window();
    const refined = { company: 'University of Graz', addresses: [maria, paul], isLinkedHere: true };
    expect(await other.desk.kept([paul])).toMatchObject([{ people: [refined], chosen: '1' }]);
  });

  it('is not, where the CRM cannot be asked', async () => {
    const { desk } = await world.window();
    world.crm.fails = 'offline';
    expect(await desk.link(paul, world.crm.people[0]!)).toMatchObject({
      state: 'failed',
      problem: { code: 'offline' },
    });
  });
});

describe('what was made', () => {
  it('makes what was kept about it out of date', async () => {
    const { desk } = await world.window();
    await desk.look([maria, paul]);
    await desk.card(world.crm.people[0]!);
    await desk.make(newContact('a', 'Paul@steiner.example'));
    expect((await desk.kept([maria, paul])).map(({ address }) => address)).toEqual([maria]);
    await desk.make(note('b'));
    expect(await desk.kept([maria])).toEqual([]);
    expect(await desk.keptCard(world.crm.people[0]!)).toBeNull();
  });

  it('is not overwritten by a look that was on its way', async () => {
    const { desk } = await world.window();
    let release: () => void = () => undefined;
    world.crm.gate = new Promise((resolve) => (release = resolve));
    const reached = new Promise<void>((resolve) => (world.crm.knock = () => resolve()));
    const looking = desk.look([paul]);
    await reached;
    world.crm.gate = Promise.resolve();
    await desk.make(newContact('a'));
    release();
    await looking;
    expect(await desk.kept([paul])).toEqual([]);
  });
});
