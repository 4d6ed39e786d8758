import type { Draft } from '../../src/people/form';
import { StoreLost } from '../../src/store/indexed-db';
import { BreakableStore } from './breakable-store';
import { newContact, note, PeopleWorld, userNamed } from './people-desk';

let world: PeopleWorld;
beforeEach(() => {
  world = new PeopleWorld();
});

const time = { allDay: false, start: '2026-11-25T09:00:00Z', end: '2026-11-25T10:00:00Z', zone: 'Europe/Vienna' };
const words = { title: 'Site visit', location: '', description: '' };
const meeting: Draft = { type: 'meeting', key: 'm', time, ...words, person: null, about: null };

describe('a draft', () => {
  it('is made once, however often it is asked for, in whichever window', async () => {
    const [first, second] = [await world.window(), await world.window()];
    const made = await Promise.all([first.desk.make(newContact('a')), second.desk.make(newContact('a'))]);
    made.push(await first.desk.make(newContact('a')));
    expect(made).toEqual(
      Array(3).fill({
        state: 'made',
        canUndo: true,
        record: { type: 'contact', id: 'R1', name: 'Steiner', url: null },
      }),
    );
    expect(world.crm.records.size).toBe(1);
    expect(await second.desk.made(['a', 'b'])).toMatchObject([{ key: 'a', record: { id: 'R1' } }]);
  });

  it('that the CRM has already, does not take or refuses is said so, and can be sent again', async () => {
    const { desk } = await world.window();
    const duplicate = { state: 'duplicate', field: 'Email', existing: null } as const;
    const invalid = { state: 'invalid', field: 'Last_Name', message: 'too long' } as const;
    const problem = { code: 'forbidden', side: 'crm', message: 'no permission' } as const;
    world.crm.ends.push(duplicate, invalid, { state: 'refused', problem });
    expect(await desk.make(newContact('a'))).toEqual(duplicate);
    expect(await desk.make(newContact('a'))).toEqual(invalid);
    expect(await desk.make(newContact('a'))).toEqual({ state: 'failed', problem });
    expect(await desk.make(newContact('a'))).toMatchObject({ state: 'made' });
    expect(world.crm.counts).toEqual({ create: 4 });
  });

  it('whose answer was lost is found again', async () => {
    const { desk } = await world.window();
    world.crm.ends.push('lost');
    expect(await desk.make(newContact('a'))).toMatchObject({ state: 'made', record: { id: 'R1' } });
    expect(world.crm.counts).toEqual({ create: 1, findMade: 1 });
  });

  it('whose answer was lost, and that lists do not show yet, is sent again only after two minutes', async () => {
    const { desk } = await world.window();
    Object.assign(world.crm, { isLagging: true }).ends.push('never');
    expect(await desk.make(newContact('a'))).toMatchObject({ state: 'failed', problem: { code: 'no-answer' } });
    world.advance(119);
    expect(await desk.make(newContact('a'))).toMatchObject({ state: 'failed', problem: { code: 'no-answer' } });
    expect(world.crm.counts.create).toBe(1);
    world.advance(2);
    expect(await desk.make(newContact('a'))).toMatchObject({ state: 'made' });
    expect([world.crm.records.size, world.crm.counts.create]).toEqual([1, 2]);
  });

  it('whose answer was lost is not taken for one that was made before it and is the same', async () => {
    const { desk } = await world.window();
    await desk.make(note('a', 'Called'));
    world.crm.ends.push('never');
    expect(await desk.make(note('b', 'Called'))).toMatchObject({ state: 'queued', problem: { code: 'no-answer' } });
    world.advance(121);
    await desk.sendQueued();
    expect(world.crm.notes).toEqual(['Called', 'Called']);
  });

  it('that could not be sent is sent again at once', async () => {
    const { desk } = await world.window();
    world.crm.fails = 'offline';
    expect(await desk.make(newContact('a'))).toMatchObject({ state: 'failed', problem: { code: 'offline' } });
    world.crm.fails = null;
    expect(await desk.make(newContact('a'))).toMatchObject({ state: 'made' });
    expect(world.crm.counts.findMade).toBeUndefined();
  });

  it('is not sent where it cannot be written down first', async () => {
    const store = new BreakableStore();
    world.store = store;
    const { desk } = await world.window();
    store.isFull = () => true;
    expect(await desk.make(note('a'))).toMatchObject({ state: 'failed', problem: { code: 'storage' } });
    expect(world.crm.asked).toEqual([]);
  });

  it('is made once where the browser takes its store away meanwhile', async () => {
    const store = new BreakableStore();
    world.store = store;
    const { desk } = await world.window();
    store.losesAt = ([change]) => change?.table === 'people.made';
    expect(await desk.make(note('a'))).toMatchObject({ state: 'made' });
    expect(world.crm.notes).toEqual(['Note a']);
    await expect(store.load('x')).rejects.toThrow(StoreLost);
  });

  it('that is a meeting is brought into the calendar', async () => {
    const { desk } = await world.window();
    await desk.make(newContact('a'));
    expect(world.meetings).toBe(0);
    await desk.make(meeting);
    expect(world.meetings).toBe(1);
  });
});

it('of many drafts one that fails keeps no other from being made', async () => {
  const { desk } = await world.window();
  const duplicate = { state: 'duplicate', field: 'Email', existing: null } as const;
  world.crm.ends.push(duplicate);
  const made = await desk.makeAll([newContact('a', 'a@x.example'), newContact('b', 'b@x.example')]);
  expect(made).toMatchObject([duplicate, { state: 'made', record: { id: 'R1' } }]);
});

describe('undone', () => {
  it('is what was made, and it can be made again', async () => {
    const { desk } = await world.window();
    await desk.make(note('a'));
    expect(await desk.undo('a')).toEqual({ state: 'undone' });
    expect([world.crm.notes, await desk.made(['a'])]).toEqual([[], []]);
    expect(await desk.undo('a')).toMatchObject({ state: 'failed' });
    expect(await desk.make(note('a'))).toMatchObject({ state: 'made' });
  });

  it('is not what somebody has changed since', async () => {
    const { desk } = await world.window();
    await desk.make(note('a'));
    world.crm.edit('R1');
    expect(await desk.undo('a')).toEqual({ state: 'changed' });
    expect(await desk.made(['a'])).toHaveLength(1);
  });

  it('is not what the CRM cannot be asked about', async () => {
    const { desk } = await world.window();
    await desk.make(note('a'));
    world.crm.fails = 'throttled';
    expect(await desk.undo('a')).toMatchObject({ state: 'failed', problem: { code: 'throttled' } });
  });
});

describe('a note', () => {
  it.each(['offline', 'signed-out', 'throttled', 'consent'] as const)(
    'waits while the CRM cannot be asked (%s), and is sent once when it can',
    async (code) => {
      const window = await world.window();
      world.shut = code;
      expect(await window.desk.make(note('a'))).toMatchObject({ state: 'queued', problem: { code } });
      expect(window.queued).toMatchObject([{ key: 'a', title: 'Note a', on: { id: '1' }, isRefused: false }]);
      world.shut = null;
      await Promise.all([window.desk.sendQueued(), window.desk.sendQueued()]);
      expect([world.crm.notes, window.queued]).toEqual([['Note a'], []]);
      expect(await window.desk.made(['a'])).toHaveLength(1);
    },
  );

  it('is sent after those that were written before it', async () => {
    const { desk } = await world.window();
    world.shut = 'offline';
    for (const key of ['z', 'm', 'a', 'z']) {
      await desk.make(note(key));
      world.advance(60);
    }
    world.shut = null;
    await desk.sendQueued();
    expect(world.crm.notes).toEqual(['Note z', 'Note m', 'Note a']);
  });

  it('is tried by itself every half minute, and not more often', async () => {
    const window = await world.window();
    world.crm.fails = 'offline';
    await window.desk.make(note('a'));
    const count = () => world.crm.counts.create;
    await window.desk.tick();
    expect(count()).toBe(2);
    world.advance(29);
    await window.desk.tick();
    expect(count()).toBe(2);
    world.advance(1);
    world.crm.fails = null;
    await window.desk.tick();
    expect([world.crm.notes, window.queued]).toEqual([['Note a'], []]);
    await window.desk.tick();
    expect(count()).toBe(3);
  });

  it('waits in every window, and only one of them sends it', async () => {
    const [first, second] = [await world.window(), await world.window()];
    world.shut = 'offline';
    await first.desk.make(note('a'));
    await new Promise(setImmediate);
    expect(second.queued).toHaveLength(1);
    world.shut = null;
    await Promise.all([first.desk.sendQueued(), second.desk.sendQueued()]);
    await new Promise(setImmediate);
    expect([world.crm.notes, first.queued, second.queued]).toEqual([['Note a'], [], []]);
  });

  it('that the CRM refuses in the end waits for the person, who may give it up', async () => {
    const window = await world.window();
    world.shut = 'offline';
    await window.desk.make(note('a'));
    world.shut = null;
    const problem = { code: 'forbidden', side: 'crm', message: 'no permission' } as const;
    world.crm.ends.push({ state: 'refused', problem });
    await window.desk.sendQueued();
    await window.desk.sendQueued();
    expect(world.crm.counts).toEqual({ create: 1 });
    expect(window.queued).toMatchObject([{ key: 'a', problem, isRefused: true }]);
    await window.desk.dropQueued('a');
    expect(window.queued).toEqual([]);
  });

  it('that the person writes anew after a refusal is sent', async () => {
    const window = await world.window();
    world.shut = 'offline';
    await window.desk.make(note('a'));
    world.shut = null;
    world.crm.ends.push({ state: 'invalid', field: 'Note_Title', message: 'too long' });
    await window.desk.sendQueued();
    expect(window.queued).toMatchObject([{ isRefused: true, problem: { code: 'invalid' } }]);
    await window.desk.make(note('a', 'Short'));
    expect([world.crm.notes, window.queued]).toEqual([['Short'], []]);
  });

  it('that is refused at once does not wait', async () => {
    const window = await world.window();
    const problem = { code: 'forbidden', side: 'crm', message: 'no permission' } as const;
    world.crm.ends.push({ state: 'refused', problem });
    expect(await window.desk.make(note('a'))).toEqual({ state: 'failed', problem });
    expect(window.queued).toEqual([]);
  });

  it('is sent for nobody but who wrote it', async () => {
    const { desk } = await world.window();
    world.shut = 'offline';
    await desk.make(note('a'));
    Object.assign(world, { shut: null, user: userNamed('8') });
    await desk.sendQueued();
    const other = await world.window();
    await other.desk.sendQueued();
    expect([world.crm.notes, other.queued]).toEqual([[], []]);
    world.user = userNamed('7');
    const again = await world.window();
    await again.desk.sendQueued();
    expect(world.crm.notes).toEqual(['Note a']);
  });

  it('of another account than the one that is signed in goes on waiting', async () => {
    const window = await world.window();
    world.shut = 'offline';
    await window.desk.make(note('a'));
    world.shut = 'other-account';
    await window.desk.sendQueued();
    expect(window.queued).toMatchObject([{ problem: { code: 'other-account' }, isRefused: false }]);
  });

  it('without any connection is not even sent, and goes as soon as there is one', async () => {
    const { desk } = await world.window();
    Object.assign(world, { isOnline: false });
    world.crm.fails = 'offline';
    expect(await desk.make(note('a'))).toMatchObject({ state: 'queued', problem: { code: 'offline' } });
    expect(world.crm.counts.create).toBeUndefined();
    Object.assign(world, { isOnline: true });
    world.crm.fails = null;
    await desk.sendQueued();
    expect(world.crm.notes).toEqual(['Note a']);
  });

  it('waits nowhere where the browser keeps nothing', async () => {
    world.storage = 'memory';
    const window = await world.window();
    world.shut = 'offline';
    expect(await window.desk.make(note('a'))).toMatchObject({ state: 'failed', problem: { code: 'offline' } });
    expect(window.queued).toEqual([]);
  });

  it('waits no more once it is undone', async () => {
    const window = await world.window();
    world.shut = 'offline';
    await window.desk.make(note('a'));
    expect(await window.desk.undo('a')).toEqual({ state: 'undone' });
    expect(window.queued).toEqual([]);
  });
});
