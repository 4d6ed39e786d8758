import type { Draft } from '../../src/people/form';
import type { Store } from '../../src/sync/store';
import { killAnywhere, type KillableWorld, type KillSwitch } from '../kill-anywhere';
import { newContact, note, PeopleWorld } from './people-desk';

/** A device that dies at any of its commits, and before or after any question to the CRM. */
function deadly(store: Store, kill: KillSwitch): Store {
  return {
    load: (table) => store.load(table),
    commit: async (changes) => {
      const tables = changes.map(({ table }) => table).join(' ');
      kill.point(`before commit of ${tables}`);
      await store.commit(changes);
      kill.point(`after commit of ${tables}`);
    },
  };
}

/** What the person does until it is done: makes it; after a death, opens a window anew and asks for the same. */
async function life(kill: KillSwitch, drafts: Draft[], prepare?: (world: PeopleWorld) => void): Promise<KillableWorld> {
  const world = new PeopleWorld();
  await world.window();
  const { store } = world;
  world.store = deadly(store, kill);
  world.crm.knock = (label) => kill.point(label);
  prepare?.(world);
  let runs = 0;
  return {
    run: async () => {
      runs += 1;
      if (runs > 1) world.advance(130);
      world.hub.freeAll();
      const { desk } = await world.fresh();
      await desk.sendQueued();
      const made = await desk.makeAll(drafts);
      // A dead process has no answer to give.
      kill.point('end');
      return made.every(({ state }) => state === 'made');
    },
    state: () => Promise.resolve([...world.crm.records.values()].map(({ draft }) => draft.key).sort()),
  };
}

it('wherever the device dies, a note and a contact are made once', async () => {
  const { end, failures, points } = await killAnywhere((kill) => life(kill, [note('a'), newContact('b')]));
  expect(end).toEqual(['a', 'b']);
  expect(failures).toEqual([]);
  expect(points.length).toBeGreaterThan(10);
});

it('wherever the device dies, a note that lists show late is made once', async () => {
  const late = (world: PeopleWorld) => void world.crm.ends.push('lost');
  const { end, failures } = await killAnywhere((kill) => life(kill, [note('a')], late));
  expect(end).toEqual(['a']);
  expect(failures).toEqual([]);
});

it('wherever the device dies, a note that waited is sent once', async () => {
  const waiting = async (kill: KillSwitch) => {
    const world = await life(kill, [note('a')], (it) => void it.crm.ends.push('never'));
    kill.arm();
    await world.run();
    return world;
  };
  const { end, failures } = await killAnywhere(waiting);
  expect(end).toEqual(['a']);
  expect(failures).toEqual([]);
});

it('a note whose window died is sent by the next one, without anybody asking again', async () => {
  const world = new PeopleWorld();
  const { desk } = await world.window();
  const reached = new Promise<void>((resolve) => {
    world.crm.knock = (label) => {
      if (label === 'before create') resolve();
    };
  });
  world.crm.gate = new Promise(() => undefined);
  void desk.make(note('a'));
  await reached;
  world.hub.freeAll();
  world.crm.gate = Promise.resolve();
  world.advance(130);
  const next = await world.window();
  await next.desk.tick();
  expect(world.crm.notes).toEqual(['Note a']);
});
