import { MemoryStore } from '../../src/store/memory';
import { KillSwitch, Killed } from '../kill-anywhere';
import { killable } from '../memory/killable';
import { expectInStep, expectQuiet, MemoryWorld } from '../memory/world';

/** The process ends before a lost answer can be waited for. */
const diesWaiting = { wait: () => Promise.reject(new Killed('process ended')) };

/** A run in which the CRM makes the records that it is sent, does not answer, and does not list them yet. */
async function loseCreate(world: MemoryWorld): Promise<void> {
  world.crmSide.faults.add({ operation: 'create', trouble: 'lost-after', times: 1 });
  world.crmSide.knock = (operation, when) => {
    if (operation !== 'create' || when !== 'after') return;
    for (const record of world.crm.items.keys()) world.crm.lagging.add(record);
  };
  await expect(world.sync(diesWaiting)).rejects.toThrow(Killed);
}

describe.each(['crm', 'outlook'] as const)('crashes and lost answers, %s wins', (policy) => {
  it.each(['lost-before', 'lost-after'] as const)(
    '40: a create in Outlook whose answer is lost is made once (%s)',
    async (trouble) => {
      const world = new MemoryWorld(policy);
      world.crm.add(world.meeting('Once'));
      world.outlookSide.faults.add({ operation: 'create', trouble, times: 1 });
      await world.sync();
      await world.sync();
      expect(world.writes()).toEqual([0, 1]);
      expectInStep(world, 'Once');
      expect(world.waited).toBe(0);
      await expectQuiet(world);
    },
  );

  it('40: a create in Outlook that never answers becomes no second one, however often it is tried', async () => {
    const world = new MemoryWorld(policy);
    world.crm.add(world.meeting('Once'));
    world.outlookSide.faults.add({ operation: 'create', trouble: 'lost-after' });
    for (let run = 0; run < 3; run += 1) await world.sync();
    world.outlookSide.faults.heal();
    await world.sync();
    expectInStep(world, 'Once');
    await expectQuiet(world);
  });

  it('41: a create in the CRM whose answer is lost is adopted from the list', async () => {
    const world = new MemoryWorld(policy);
    world.outlook.add(world.meeting('Once'));
    world.crmSide.faults.add({ operation: 'create', trouble: 'lost-after', times: 1 });
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expectInStep(world, 'Once');
    await expectQuiet(world);
  });

  it('41: a create in the CRM that was not done is repeated two minutes later, not before', async () => {
    const world = new MemoryWorld(policy);
    world.outlook.add(world.meeting('Once'));
    world.outlook.add(world.meeting('Other'));
    world.crmSide.faults.add({ operation: 'create', trouble: 'lost-before', times: 1 });
    await world.sync();
    expect(world.waited).toBe(120);
    expectInStep(world, 'Once', 'Other');
    expect(world.writes()).toEqual([2, 2]);
    await expectQuiet(world);
  });

  it('41: a create in the CRM that the list shows only a minute later is made once', async () => {
    const world = new MemoryWorld(policy);
    world.outlook.add(world.meeting('Once'));
    world.crmSide.faults.add({ operation: 'create', trouble: 'lost-after', times: 1 });
    world.crmSide.knock = (operation, when) => {
      if (operation === 'create' && when === 'after')
        for (const id of world.crm.items.keys()) world.crm.lagging.add(id);
    };
    await world.sync({
      wait: (milliseconds) => {
        world.wait(milliseconds / 1000);
        world.crm.lagging.clear();
        return Promise.resolve();
      },
    });
    expectInStep(world, 'Once');
    expect(world.writes()).toEqual([1, 1]);
    await expectQuiet(world);
  });

  it('41: what the user edits while the answer is awaited is not lost', async () => {
    const world = new MemoryWorld(policy);
    const { id } = world.outlook.add(world.meeting('Once'));
    world.crmSide.faults.add({ operation: 'create', trouble: 'lost-after', times: 1 });
    world.crmSide.faults.add({ operation: 'findLost', trouble: 'offline', times: 1 });
    await world.sync();
    world.outlook.edit(id, { location: 'Room 7' });
    await world.sync();
    await world.sync();
    expectInStep(world, 'Once');
    expect(world.crm.titled('Once').fields.location).toBe('Room 7');
    await expectQuiet(world);
  });

  it.each([0, 2])('41: an edit seen before the lost record is found is not lost either (%s guests)', async (others) => {
    const world = new MemoryWorld(policy);
    const { id } = world.outlook.add(world.meeting('Once'), { others });
    await loseCreate(world);
    world.outlook.edit(id, { location: 'Room 7' });
    await expect(world.sync(diesWaiting)).rejects.toThrow(Killed);
    world.crm.lagging.clear();
    await world.sync();
    await world.sync();
    expectInStep(world, 'Once');
    expect(world.crm.titled('Once').fields.location).toBe('Room 7');
    await expectQuiet(world);
  });

  it.each([0, 2])(
    '41: an item deleted while the answer is awaited is deleted on both sides (%s guests)',
    async (others) => {
      const world = new MemoryWorld(policy);
      const { id } = world.outlook.add(world.meeting('Once'), { others });
      await loseCreate(world);
      world.outlook.delete(id);
      await expect(world.sync(diesWaiting)).rejects.toThrow(Killed);
      world.crm.lagging.clear();
      await world.sync();
      await world.sync();
      expectInStep(world);
      await expectQuiet(world);
    },
  );

  it('41: what the user edits in the lost record itself goes to Outlook', async () => {
    const world = new MemoryWorld(policy);
    world.outlook.add(world.meeting('Once'), { others: 0 });
    await loseCreate(world);
    world.crm.edit(world.crm.inScope()[0]!.id, { location: 'Room 7', description: 'By the CRM' });
    world.crm.lagging.clear();
    await world.sync();
    await world.sync();
    expectInStep(world, 'Once');
    expect(world.outlook.titled('Once').fields).toMatchObject({ location: 'Room 7', description: 'By the CRM' });
    await expectQuiet(world);
  });

  it('43: an edit by the user after an update whose answer was lost goes to the CRM', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Old');
    world.crm.edit(link.crm, { title: 'By the CRM' });
    world.outlookSide.faults.add({ operation: 'update', trouble: 'lost-after', times: 1 });
    world.outlookSide.knock = (operation) => {
      if (operation === 'confirm') world.outlookSide.faults.strike('outlook', 'update');
    };
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expectInStep(world, 'By the CRM');
    world.outlook.edit(link.outlook, { title: 'By the user' });
    await world.sync();
    expectInStep(world, 'By the user');
    expect(world.writes()).toEqual([1, 1]);
    await expectQuiet(world);
  });

  it.each(['crm', 'outlook'] as const)(
    '43: an edit in %s after an update that was written but not recorded is the newest, and wins',
    async (side) => {
      const world = new MemoryWorld(policy);
      const link = await world.linked('Old');
      const other = side === 'crm' ? 'outlook' : 'crm';
      world[side].edit(link[side], { title: 'First' });
      const written = side === 'crm' ? world.outlookSide : world.crmSide;
      written.knock = (operation, when) => {
        if (operation === 'update' && when === 'after') throw new Killed('written, not recorded');
      };
      await expect(world.sync()).rejects.toThrow(Killed);
      written.knock = () => undefined;
      expect(world[other].titles()).toEqual(['First']);
      world[side].edit(link[side], { title: 'Second' });
      const { report } = await world.sync();
      expect(report.conflicts).toEqual([]);
      expectInStep(world, 'Second');
      await expectQuiet(world);
    },
  );

  it.each(['crm', 'outlook'] as const)('44: a deletion in %s whose answer is lost is a success', async (side) => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Gone');
    world[side === 'crm' ? 'outlook' : 'crm'].delete(link[side === 'crm' ? 'outlook' : 'crm']);
    (side === 'crm' ? world.crmSide : world.outlookSide).faults.add({
      operation: 'remove',
      trouble: 'lost-after',
      times: 1,
    });
    await world.sync();
    expectInStep(world);
    expect(world.writes()).toEqual(side === 'crm' ? [1, 0] : [0, 1]);
    await expectQuiet(world);
  });

  it('47: ten edits, killed after five, store lost: the other five arrive', async () => {
    const kill = new KillSwitch();
    const world = killable(new MemoryWorld(policy), kill);
    const links = await world.linkedMany(10);
    links.forEach(({ crm }, n) => world.crm.edit(crm, { location: `Room ${n}` }));
    let updates = 0;
    world.outlookSide.knock = (operation, when) => {
      if (operation === 'update' && when === 'after' && (updates += 1) === 5) throw new Killed('after five');
    };
    await expect(world.sync()).rejects.toThrow(Killed);
    world.outlookSide.knock = () => undefined;
    expect(world.writes()).toEqual([0, 5]);
    if (policy === 'outlook') return;
    world.store = new MemoryStore();
    await world.sync();
    expect(world.writes()).toEqual([0, 10]);
    expectInStep(world, ...links.map((_, n) => `Meeting ${n}`));
    await expectQuiet(world);
  });

  it('50: a pull that breaks off changes nothing that was known', async () => {
    const world = new MemoryWorld(policy);
    await world.linkedMany(4);
    world.crmSide.faults.add({ operation: 'pull', trouble: 'offline', times: 1 });
    const { report, error } = await world.sync();
    expect([report.status, report.reason, error?.code]).toEqual(['paused', 'offline', 'offline']);
    expect(world.writes()).toEqual([0, 0]);
    await expectQuiet(world);
  });

  it('52: a first sync killed half way, store lost, makes no duplicates', async () => {
    const world = new MemoryWorld(policy);
    const titles = Array.from({ length: 300 }, (_, n) => `Meeting ${n}`);
    titles.forEach((title, n) => world.crm.add(world.meeting(title, {}, (n % 200) + 1)));
    let creates = 0;
    world.outlookSide.knock = (operation, when) => {
      if (operation === 'create' && when === 'after' && (creates += 1) === 137) throw new Killed('half way');
    };
    await expect(world.sync()).rejects.toThrow(Killed);
    world.outlookSide.knock = () => undefined;
    world.store = new MemoryStore();
    await world.sync();
    expect(world.writes()).toEqual([0, 300]);
    expectInStep(world, ...titles);
    await expectQuiet(world);
  });

  it('53: an edit by the user between plan and write is kept', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Old');
    world.crm.edit(link.crm, { location: 'Room 7' });
    let isFirst = true;
    world.outlookSide.knock = (operation, when) => {
      if (operation === 'update' && when === 'before' && isFirst) {
        isFirst = false;
        world.outlook.edit(link.outlook, { title: 'By the user' });
      }
    };
    await world.sync();
    expect(world.outlook.get(link.outlook).fields).toMatchObject({ title: 'By the user', location: 'Room 7' });
    await world.sync();
    expectInStep(world, 'By the user');
    await expectQuiet(world);
  });

  it('55: an edit by the user right after our write reaches the other side', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Old');
    world.outlook.edit(link.outlook, { title: 'New' });
    world.crmSide.knock = (operation, when) => {
      if (operation !== 'update' || when !== 'after') return;
      world.crmSide.knock = () => undefined;
      queueMicrotask(() => world.crm.edit(link.crm, { location: 'Room 7' }));
    };
    await world.sync();
    await world.sync();
    expect(world.outlook.get(link.outlook).fields).toMatchObject({ title: 'New', location: 'Room 7' });
    expectInStep(world, 'New');
    expect(world.writes()).toEqual([1, 1]);
    await expectQuiet(world);
  });

  it('56: fifty records made during a run are in Outlook after the next one', async () => {
    const world = new MemoryWorld(policy);
    world.crm.add(world.meeting('First'));
    world.outlookSide.knock = (operation, when) => {
      if (operation !== 'create' || when !== 'before') return;
      world.outlookSide.knock = () => undefined;
      for (let n = 0; n < 50; n += 1) world.crm.add(world.meeting(`New ${n}`, {}, n + 1));
    };
    await world.sync();
    await world.sync();
    expect(world.writes()).toEqual([0, 51]);
    expect(world.outlook.titles()).toHaveLength(51);
    await expectQuiet(world);
  });
});
