import { MemoryStore } from '../../src/store/memory';
import { expectInStep, expectQuiet, MemoryWorld } from '../memory/world';

/** Runs the other device, from its own store, once, at the first such moment of this one's run. */
function meanwhile(world: MemoryWorld, moment: string, other: () => Promise<unknown>): void {
  for (const side of [world.crmSide, world.outlookSide]) {
    side.knock = async (operation, when) => {
      if (`${when} ${side.name} ${operation}` !== moment) return;
      for (const each of [world.crmSide, world.outlookSide]) each.knock = () => undefined;
      await other();
    };
  }
}

describe.each(['crm', 'outlook'] as const)('two devices, %s wins', (policy) => {
  it('two devices in turn do everything once', async () => {
    const world = new MemoryWorld(policy);
    const [one, two] = [new MemoryStore(), new MemoryStore()];
    world.crm.add(world.meeting('In the CRM'));
    world.outlook.add(world.meeting('In Outlook'));
    await world.sync({ store: one });
    await world.sync({ store: two });
    expect(world.writes()).toEqual([1, 2]);
    world.crm.edit(world.crm.titled('In Outlook').id, { title: 'Edited' });
    await world.sync({ store: two });
    await world.sync({ store: one });
    expect(world.writes()).toEqual([1, 3]);
    expectInStep(world, 'Edited', 'In the CRM');
    await expectQuiet(world, { store: one });
    await expectQuiet(world, { store: two });
  });

  it('two devices that create the same Outlook item make one', async () => {
    const world = new MemoryWorld(policy);
    const [one, two] = [new MemoryStore(), new MemoryStore()];
    for (const title of ['A', 'B', 'C', 'D']) world.crm.add(world.meeting(title));
    meanwhile(world, 'before outlook create', () => world.sync({ store: two }));
    await world.sync({ store: one });
    expect(world.writes()).toEqual([0, 4]);
    expectInStep(world, 'A', 'B', 'C', 'D');
    await expectQuiet(world, { store: one });
    await expectQuiet(world, { store: two });
  });

  it('a meeting that one device saw move away and the other made anew stays one', async () => {
    const world = new MemoryWorld(policy);
    const [one, two] = [new MemoryStore(), new MemoryStore()];
    world.crm.add(world.meeting('Moved'));
    await world.sync({ store: one });
    world.outlook.move(world.outlook.titled('Moved').id, 'main');
    for (let run = 0; run < 3; run += 1) {
      await world.sync({ store: one });
      await world.sync({ store: two });
    }
    expect(world.crm.titles()).toEqual(['Moved']);
    await expectQuiet(world, { store: one });
    await expectQuiet(world, { store: two });
  });

  it('a meeting with guests, which bears no mark, does not breed when a second device comes', async () => {
    const world = new MemoryWorld(policy);
    const [one, two] = [new MemoryStore(), new MemoryStore()];
    world.outlook.add(world.meeting('Guests'), { others: 2 });
    await world.sync({ store: one });
    world.crm.edit(world.crm.titled('Guests').id, { time: world.at(9) });
    await world.sync({ store: one });
    for (let run = 0; run < 4; run += 1) {
      await world.sync({ store: two });
      await world.sync({ store: one });
    }
    expect(world.crm.titles().length).toBeLessThanOrEqual(2);
    expect(world.outlook.titles().length).toBeLessThanOrEqual(2);
    expect(world.mails()).toBe(0);
  });

  it('a record that two devices bring back after a deletion comes back once', async () => {
    const world = new MemoryWorld(policy);
    const [one, two] = [new MemoryStore(), new MemoryStore()];
    const { id } = world.crm.add(world.meeting('Comes back'));
    await world.sync({ store: one });
    await world.sync({ store: two });
    const copy = world.outlook.titled('Comes back').id;
    world.crm.delete(id);
    world.outlook.edit(copy, { title: 'Edited' });
    for (let run = 0; run < 2; run += 1) {
      await world.sync({ store: one });
      await world.sync({ store: two });
    }
    expectInStep(world, 'Edited');
    world.outlook.delete(copy);
    await world.sync({ store: one });
    expectInStep(world);
    await expectQuiet(world, { store: two });
  });

  it.each(['before crm create', 'after crm create', 'before outlook update'])(
    '100: of two records that two devices make of one meeting, one survives (%s)',
    async (moment) => {
      const world = new MemoryWorld(policy);
      const [one, two] = [new MemoryStore(), new MemoryStore()];
      const { id } = world.outlook.add(world.meeting('Once'));
      meanwhile(world, moment, () => world.sync({ store: two }));
      for (let run = 0; run < 3; run += 1) {
        await world.sync({ store: one });
        await world.sync({ store: two });
      }
      expectInStep(world, 'Once');
      expect(world.outlook.get(id).stamp).toBe(`org/${world.crm.titled('Once').id}`);
      await expectQuiet(world, { store: one });
      await expectQuiet(world, { store: two });
    },
  );

  it('a deletion that the other device brought over is no news', async () => {
    const world = new MemoryWorld(policy);
    const [one, two] = [new MemoryStore(), new MemoryStore()];
    const { id } = world.crm.add(world.meeting('Gone'));
    await world.sync({ store: one });
    await world.sync({ store: two });
    world.crm.delete(id);
    await world.sync({ store: one });
    world.resetCounts();
    await world.sync({ store: two });
    expectInStep(world);
    await expectQuiet(world, { store: one });
    await expectQuiet(world, { store: two });
  });

  it('a meeting that one device recreated is followed by the other', async () => {
    const world = new MemoryWorld(policy);
    const [one, two] = [new MemoryStore(), new MemoryStore()];
    const { id } = world.crm.add(world.meeting('Lunch'));
    await world.sync({ store: one });
    await world.sync({ store: two });
    world.outlook.delete(world.copyOf(id).id);
    world.crm.edit(id, { title: 'Lunch with Ann' });
    await world.sync({ store: one });
    await world.sync({ store: two });
    expectInStep(world, 'Lunch with Ann');
    await expectQuiet(world, { store: one });
    await expectQuiet(world, { store: two });
  });
});
