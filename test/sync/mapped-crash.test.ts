import { MemoryStore } from '../../src/store/memory';
import { Killed } from '../kill-anywhere';
import { expectQuiet } from '../memory/kind-world';
import { everyCase, expectSame, MappedWorld } from '../memory/mapped-world';

const on = (kind: 'contacts' | 'tasks') => ({ enable: new Set([kind]) });

/** The device dies after so many writes of one sort in Outlook. */
async function dies(world: MappedWorld, wanted: 'create' | 'update', count: number): Promise<void> {
  let done = 0;
  world.outlookSide.knock = (operation, when) => {
    if (operation === wanted && when === 'after' && (done += 1) === count) throw new Killed(`after ${count}`);
  };
  await expect(world.sync()).rejects.toThrow(Killed);
  world.outlookSide.knock = () => undefined;
}

describe.each(everyCase)('crashes and lost answers of $kind, $policy wins', ({ kind, policy }) => {
  const make = () => new MappedWorld(kind, policy, { deleteInCrm: true });
  const { title, text } = make().names;

  it.each(['lost-before', 'lost-after'] as const)(
    '49: a create in Outlook whose answer is lost is made once (%s)',
    async (trouble) => {
      const world = make();
      world.add('crm', 'Once');
      world.outlookSide.faults.add({ operation: 'create', trouble, times: 1 });
      await world.sync();
      await world.sync();
      expect(world.writes()).toEqual([0, 1]);
      expectSame(world, 'Once');
      await expectQuiet(world);
    },
  );

  it.each(['lost-before', 'lost-after'] as const)(
    '41: a create in the CRM whose answer is lost is made once (%s)',
    async (trouble) => {
      const world = make();
      world.add('outlook', 'Once', { [text]: 'Notes' });
      world.crmSide.faults.add({ operation: 'create', trouble, times: 1 });
      await world.sync();
      expect(world.writes()).toEqual([1, 1]);
      expectSame(world, 'Once');
      await expectQuiet(world);
    },
  );

  it('43: an edit after an update that was written but not recorded is the newest, and wins', async () => {
    const world = make();
    const ids = await world.linked('Old');
    world.edit('crm', ids.crm, { [title]: 'First' });
    await dies(world, 'update', 1);
    world.edit('outlook', ids.outlook, { [title]: 'Second' });
    const { report } = await world.sync();
    expect(report.conflicts).toEqual([]);
    expectSame(world, 'Second');
    await expectQuiet(world);
  });

  it('47: ten edits, killed after five, store lost: the others arrive, the five are seen equal', async () => {
    const world = make();
    const links = await world.linkedMany(10);
    for (const { crm } of links) world.edit('crm', crm, { [text]: 'Edited' });
    await dies(world, 'update', 5);
    world.store = new MemoryStore();
    await world.sync();
    expectSame(world, ...links.map((_, n) => `Meeting ${n}`));
    // What is blank on one side is filled, whatever the policy.
    expect(world.writes()).toEqual([0, 10]);
    expect(world.value('crm', links[9]!.crm, text)).toBe('Edited');
    await expectQuiet(world);
  });

  it('52: a first sync killed half way, store lost, makes no duplicates', async () => {
    const world = make();
    const titles = Array.from({ length: 400 }, (_, n) => `Item ${n}`);
    titles.forEach((name, n) => world.crm.add(world.sample(name, n)));
    await dies(world, 'create', 137);
    world.store = new MemoryStore();
    await world.sync();
    expect(world.writes()).toEqual([0, 400]);
    expect(world.outlook.titles()).toEqual([...titles].sort());
    await expectQuiet(world);
  });

  it('53: an edit by the user between plan and write is kept', async () => {
    const world = make();
    const ids = await world.linked('Old');
    world.edit('crm', ids.crm, { [text]: 'By the CRM' });
    world.outlookSide.knock = (operation, when) => {
      if (operation !== 'update' || when !== 'before') return;
      world.outlookSide.knock = () => undefined;
      world.edit('outlook', ids.outlook, { [title]: 'By the user' });
    };
    await world.sync();
    await world.sync();
    expectSame(world, 'By the user');
    expect(world.value('outlook', ids.outlook, text)).toBe('By the CRM');
    await expectQuiet(world);
  });
});

describe.each(everyCase)('the container of $kind, $policy wins', ({ kind, policy }) => {
  const make = () => new MappedWorld(kind, policy, { deleteInCrm: true });

  it.each(['remove', 'move', 'keep'] as const)(
    'C6, T9: switched off with %s, the CRM keeps everything, and on again makes no duplicate',
    async (how) => {
      const world = make();
      await world.linkedMany(6);
      expect((await world.sync({ disable: new Map([[kind, how]]) })).report.status).toBe('off');
      expect(world.crm.titles()).toHaveLength(6);
      await expectQuiet(world);
      await world.sync(on(kind));
      expect(world.outlook.titles()).toEqual(world.crm.titles());
      expect(world.writes()).toEqual([0, how === 'keep' ? 0 : 6]);
      await expectQuiet(world);
    },
  );

  it('77, C6, T9: deleted in Outlook, the sync is off, nothing goes in the CRM, and on again makes no duplicate', async () => {
    const world = make();
    await world.linkedMany(6);
    world.containers.deleteByUser();
    const { report } = await world.sync();
    expect([report.status, report.reason, world.writes()]).toEqual(['off', 'removed in Outlook', [0, 0]]);
    await expectQuiet(world);
    await world.sync(on(kind));
    expect(world.writes()).toEqual([0, 6]);
    expect(world.outlook.titles()).toEqual(world.crm.titles());
    await expectQuiet(world);
  });

  it('80: deleted in the middle of the creates, the sync ends in off, and the CRM stays as it is', async () => {
    const world = make();
    for (let n = 0; n < 50; n += 1) world.crm.add(world.sample(`Item ${n}`, n));
    let creates = 0;
    world.outlookSide.knock = (operation, when) => {
      if (operation === 'create' && when === 'after' && (creates += 1) === 20) world.containers.deleteByUser();
    };
    expect((await world.sync()).report.status).toBe('off');
    expect(world.crm.titles()).toHaveLength(50);
    world.outlookSide.knock = () => undefined;
    await expectQuiet(world);
    await world.sync(on(kind));
    expect(world.outlook.titles()).toHaveLength(50);
    await expectQuiet(world);
  });
});

describe.each(everyCase)('two devices with $kind, $policy wins', ({ kind, policy }) => {
  const make = () => new MappedWorld(kind, policy, { deleteInCrm: true });

  /** Runs the other device, from its own store, once, at the first such moment of this one's run. */
  function meanwhile(world: MappedWorld, moment: string, other: () => Promise<unknown>): void {
    for (const side of [world.crmSide, world.outlookSide]) {
      side.knock = async (operation, when) => {
        if (`${when} ${side.name} ${operation}` !== moment) return;
        for (const each of [world.crmSide, world.outlookSide]) each.knock = () => undefined;
        await other();
      };
    }
  }

  it('in turn do everything once', async () => {
    const world = make();
    const [one, two] = [new MemoryStore(), new MemoryStore()];
    world.add('crm', 'In the CRM');
    world.add('outlook', 'In Outlook');
    await world.sync({ store: one });
    await world.sync({ store: two });
    expect(world.writes()).toEqual([1, 2]);
    expectSame(world, 'In Outlook', 'In the CRM');
    await expectQuiet(world, { store: one });
    await expectQuiet(world, { store: two });
  });

  it.each(['before crm create', 'after crm create', 'before outlook update'])(
    '100: of two records that two devices make of one item, one survives (%s)',
    async (moment) => {
      const world = make();
      const [one, two] = [new MemoryStore(), new MemoryStore()];
      world.add('outlook', 'Once');
      meanwhile(world, moment, () => world.sync({ store: two }));
      for (let run = 0; run < 3; run += 1) {
        await world.sync({ store: one });
        await world.sync({ store: two });
      }
      expectSame(world, 'Once');
      await expectQuiet(world, { store: one });
      await expectQuiet(world, { store: two });
    },
  );

  it.each(['before outlook create', 'after outlook create'])(
    '100: of two items that two devices make of one record, one pair is left in the end (%s)',
    async (moment) => {
      const world = make();
      const [one, two] = [new MemoryStore(), new MemoryStore()];
      world.add('crm', 'Once');
      meanwhile(world, moment, () => world.sync({ store: two }));
      for (let run = 0; run < 3; run += 1) {
        await world.sync({ store: one });
        await world.sync({ store: two });
      }
      expectSame(world, 'Once');
      await expectQuiet(world, { store: one });
      await expectQuiet(world, { store: two });
    },
  );

  it('100: two items of one record that are looked at only an hour later do not breed', async () => {
    const world = make();
    const [one, two] = [new MemoryStore(), new MemoryStore()];
    world.add('crm', 'Once');
    meanwhile(world, 'before outlook create', () => world.sync({ store: two }));
    world.outlookSide.faults.add({ operation: 'confirm', trouble: 'offline', times: 1 });
    await world.sync({ store: one });
    world.wait(3600);
    for (let run = 0; run < 3; run += 1) {
      await world.sync({ store: one });
      await world.sync({ store: two });
    }
    expectSame(world, 'Once', 'Once');
    await expectQuiet(world, { store: one });
    await expectQuiet(world, { store: two });
  });
});
