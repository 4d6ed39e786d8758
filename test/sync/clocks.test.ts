import { Killed } from '../kill-anywhere';
import { expectInStep, expectQuiet, MemoryWorld } from '../memory/world';

describe.each(['crm', 'outlook'] as const)('clocks, watermarks and stale reads, %s wins', (policy) => {
  it.each([3 * 3600, -86_400, -40 * 86_400])(
    '58: the device clock jumps by %s seconds, and nothing is missed',
    async (jump) => {
      const world = new MemoryWorld(policy);
      const [one, two] = await world.linkedMany(3);
      world.wait(jump);
      world.crm.edit(one!.crm, { title: 'One' });
      world.outlook.delete(two!.outlook);
      world.outlook.add(world.meeting('New'));
      await world.sync();
      expect(world.writes()).toEqual([2, 2]);
      expectInStep(world, 'Meeting 2', 'New', 'One');
      await expectQuiet(world);
    },
  );

  it('58: a clock set back by a day does not make a lost answer wait for a day', async () => {
    const world = new MemoryWorld(policy);
    world.outlook.add(world.meeting('Once'));
    world.crmSide.faults.add({ operation: 'create', trouble: 'lost-before', times: 1 });
    await expect(world.sync({ wait: () => Promise.reject(new Killed('process ended')) })).rejects.toThrow(Killed);
    world.wait(-86_400);
    await world.sync();
    expect(world.waited).toBeLessThanOrEqual(120);
    expectInStep(world, 'Once');
    await expectQuiet(world);
  });

  it("58: where the CRM's clock can be read, a device clock that jumps ahead settles nothing", async () => {
    const world = new MemoryWorld(policy);
    world.outlook.add(world.meeting('Once'));
    world.crmSide.faults.add({ operation: 'create', trouble: 'lost-after', times: 1 });
    world.crmSide.knock = (operation, when) => {
      if (operation === 'create' && when === 'after')
        for (const id of world.crm.items.keys()) world.crm.lagging.add(id);
    };
    let crmNow = world.now;
    const serverNow = () => crmNow;
    const dies = { serverNow, wait: () => Promise.reject(new Killed('process ended')) };
    await expect(world.sync(dies)).rejects.toThrow(Killed);
    world.wait(3 * 3600);
    await world.sync({
      serverNow,
      wait: (milliseconds) => {
        world.wait(milliseconds / 1000);
        crmNow = world.now;
        world.crm.lagging.clear();
        return Promise.resolve();
      },
    });
    expectInStep(world, 'Once');
    await expectQuiet(world);
  });

  it('61: a record that is listed only later is brought over once', async () => {
    const world = new MemoryWorld(policy);
    await world.linked('Known');
    const { id } = world.crm.add(world.meeting('Late'));
    world.crm.lagging.add(id);
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    world.crm.lagging.clear();
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expectInStep(world, 'Known', 'Late');
    await expectQuiet(world);
  });

  it('62: the same item several times in one pull is handled once, the last state counts', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Old');
    world.outlook.edit(link.outlook, { title: 'First' });
    world.outlookSide.shuffle = (items) => [...items, ...items, ...items];
    await world.sync();
    world.outlook.edit(link.outlook, { title: 'Last' });
    world.resetCounts();
    await world.sync();
    expect(world.writes()).toEqual([1, 0]);
    expectInStep(world, 'Last');
    await expectQuiet(world);
  });

  it('64: new versions with equal contents are no news', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Same');
    world.crm.edit(link.crm, {});
    world.outlook.edit(link.outlook, {});
    await expectQuiet(world);
    world.crm.edit(link.crm, { title: 'Edited' });
    await world.sync();
    expectInStep(world, 'Edited');
  });

  it('an edit that is taken back before the run is no news', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Same');
    world.outlook.edit(link.outlook, { title: 'Other' });
    world.outlook.edit(link.outlook, { title: 'Same' });
    await expectQuiet(world);
  });
});
