import { BreakableStore } from './breakable-store';
import { newContact, note, PeopleWorld, userNamed } from './people-desk';

let world: PeopleWorld;
beforeEach(() => {
  world = new PeopleWorld();
});

describe('a draft is made once', () => {
  it('where its answer and the store are lost at the same moment', async () => {
    const store = new BreakableStore();
    world.store = store;
    const { desk } = await world.window();
    world.crm.ends.push('lost');
    world.crm.knock = (label) => void (store.isLost ||= label === 'after create');
    await desk.make(note('a'));
    await desk.make(note('a'));
    expect(world.crm.notes).toEqual(['Note a']);
  });

  it('where the store is lost before the record is written down, and it is asked for again', async () => {
    const store = new BreakableStore();
    world.store = store;
    const { desk } = await world.window();
    store.losesAt = ([change]) => change?.table === 'people.made';
    await desk.make(note('a'));
    world.advance(1000);
    await desk.make(note('a'));
    expect(world.crm.notes).toEqual(['Note a']);
  });

  it('where the clock of the device is set back while nobody knows what came of it', async () => {
    const { desk } = await world.window();
    Object.assign(world.crm, { isLagging: true }).ends.push('lost');
    await desk.make(note('a'));
    world.advance(-3600);
    expect(await desk.make(note('a'))).toMatchObject({ state: 'queued', problem: { code: 'no-answer' } });
    await desk.sendQueued();
    world.crm.isLagging = false;
    world.advance(119);
    await desk.sendQueued();
    expect(world.crm.notes).toEqual(['Note a']);
  });

  it('where it is given up while nobody knows what came of it, and is written again', async () => {
    const { desk } = await world.window();
    Object.assign(world.crm, { isLagging: true }).ends.push('lost');
    await desk.make(note('a'));
    await desk.dropQueued('a');
    world.crm.isLagging = false;
    expect(await desk.make(note('a'))).toMatchObject({ state: 'made' });
    expect(world.crm.notes).toEqual(['Note a']);
  });

  it('where the same was made under another key meanwhile', async () => {
    const { desk } = await world.window();
    Object.assign(world.crm, { isLagging: true }).ends.push('lost');
    await desk.make(note('a', 'Called'));
    await desk.make(note('b', 'Called'));
    world.crm.isLagging = false;
    world.advance(200);
    await desk.sendQueued();
    expect(world.crm.notes).toEqual(['Called', 'Called']);
  });

  it('with another text under the same key it is sent once, as it was first', async () => {
    const { desk } = await world.window();
    world.crm.ends.push('lost');
    world.crm.isLagging = true;
    await desk.make(note('a', 'First'));
    world.crm.isLagging = false;
    await desk.make(note('a', 'Second'));
    expect(world.crm.notes).toEqual(['First']);
  });
});

describe('for whom', () => {
  it('a note that waits for one user is not sent as another who sends the same', async () => {
    const { desk } = await world.window();
    world.shut = 'offline';
    await desk.make(note('a'));
    world.shut = null;
    world.user = userNamed('8');
    expect(await desk.make(note('a'))).toMatchObject({ state: 'failed' });
    await desk.sendQueued();
    expect(world.crm.notes).toEqual([]);
    world.user = userNamed('7');
    const { desk: again } = await world.window();
    await again.sendQueued();
    expect(world.crm.notes).toEqual(['Note a']);
  });

  it('who signs in sees nothing that another one left on this device', async () => {
    const window = await world.window();
    const [maria] = world.crm.people;
    await window.desk.look(maria!.addresses);
    await window.desk.card(maria!);
    world.crm.fails = 'offline';
    await window.desk.make(note('a'));
    expect(window.queued).toHaveLength(1);
    world.crm.fails = null;
    world.user = userNamed('8');
    await window.desk.signedIn();
    expect([await window.desk.kept(maria!.addresses), await window.desk.keptCard(maria!)]).toEqual([[], null]);
    expect([window.queued, world.crm.notes]).toEqual([[], []]);
  });

  it('what one made is not undone by another', async () => {
    const { desk } = await world.window();
    await desk.make(newContact('a'));
    world.user = userNamed('8');
    expect(await desk.undo('a')).toMatchObject({ state: 'failed' });
    expect(world.crm.records.size).toBe(1);
  });

  it('a card that one asked for is not the answer to another', async () => {
    const { desk } = await world.window();
    const [maria] = world.crm.people;
    let release: () => void = () => undefined;
    world.crm.gate = new Promise((resolve) => (release = resolve));
    const first = desk.card(maria!);
    await new Promise(setImmediate);
    world.user = userNamed('8');
    world.crm.gate = Promise.resolve();
    expect(await desk.card(maria!)).toMatchObject({ ok: true });
    release();
    await first;
    expect(world.crm.counts.card).toBe(2);
  });
});

describe('the queue', () => {
  it('one that is refused in front keeps nobody behind it waiting', async () => {
    const window = await world.window();
    world.shut = 'offline';
    for (const key of ['a', 'b']) {
      await window.desk.make(note(key));
      world.advance(1);
    }
    world.shut = null;
    world.crm.ends.push({ state: 'refused', problem: { code: 'unexpected', side: 'crm', message: 'no' } });
    await window.desk.sendQueued();
    expect(world.crm.notes).toEqual(['Note b']);
    expect(window.queued).toMatchObject([{ key: 'a', isRefused: true }]);
    await window.desk.sendQueued();
    expect(world.crm.notes).toEqual(['Note b']);
  });

  it('one of no known answer in front keeps nobody behind it waiting', async () => {
    const { desk } = await world.window();
    world.shut = 'offline';
    for (const key of ['a', 'b']) {
      await desk.make(note(key));
      world.advance(1);
    }
    world.shut = null;
    world.crm.ends.push('never');
    await desk.sendQueued();
    expect(world.crm.notes).toEqual(['Note b']);
    world.advance(200);
    await desk.sendQueued();
    expect(world.crm.notes).toEqual(['Note b', 'Note a']);
  });
});
