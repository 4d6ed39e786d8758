import { MemoryStore } from '../../src/store/memory';
import { expectInStep, expectQuiet, MemoryWorld } from '../memory/world';

async function backup(world: MemoryWorld): Promise<MemoryStore> {
  const copy = new MemoryStore();
  const tables = ['links', 'staged', 'journal', 'skipped', 'failures', 'held', 'cursors', 'log'];
  for (const table of ['kinds', ...tables.map((name) => `meetings.${name}`)]) {
    for (const [key, value] of await world.store.load(table)) await copy.commit([{ table, key, value }]);
  }
  return copy;
}

describe.each(['crm', 'outlook'] as const)('odds and ends, %s wins', (policy) => {
  it('121: a store restored from an old backup is brought up to date without a write', async () => {
    const world = new MemoryWorld(policy);
    const [one, two, three] = await world.linkedMany(4);
    const old = await backup(world);
    world.crm.edit(one!.crm, { title: 'Edited in the CRM' });
    world.outlook.edit(two!.outlook, { title: 'Edited in Outlook' });
    world.outlook.delete(three!.outlook);
    world.crm.add(world.meeting('New in the CRM'));
    world.outlook.add(world.meeting('New in Outlook'));
    await world.sync();
    world.wait(3 * 86_400);
    world.store = old;
    await expectQuiet(world);
    await expectQuiet(world);
    world.outlook.edit(one!.outlook, { title: 'One real edit' });
    await world.sync();
    expect(world.writes()).toEqual([1, 0]);
    expectInStep(world, 'Edited in Outlook', 'Meeting 3', 'New in Outlook', 'New in the CRM', 'One real edit');
  });

  it('121: with one real edit it writes just that', async () => {
    const world = new MemoryWorld(policy);
    const [one, two] = await world.linkedMany(4);
    const old = await backup(world);
    world.crm.edit(one!.crm, { title: 'Edited in the CRM' });
    await world.sync();
    world.store = old;
    world.outlook.edit(two!.outlook, { title: 'One real edit' });
    world.resetCounts();
    await world.sync();
    expect(world.writes()).toEqual([1, 0]);
    expectInStep(world, 'Edited in the CRM', 'Meeting 2', 'Meeting 3', 'One real edit');
    await expectQuiet(world);
  });

  it('124: an item that a first listing returns twice is handled once', async () => {
    const world = new MemoryWorld(policy);
    world.crm.add(world.meeting('Once'));
    world.outlook.add(world.meeting('Once, too'));
    for (const side of [world.crmSide, world.outlookSide]) side.shuffle = (items) => [...items, ...items];
    await world.sync();
    expect(world.writes()).toEqual([1, 2]);
    expectInStep(world, 'Once', 'Once, too');
    await expectQuiet(world);
  });

  it('125: a mark stripped by another tool makes no duplicate', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Stripped');
    world.outlook.get(link.outlook).stamp = undefined;
    world.outlook.edit(link.outlook, { location: 'Room 7' });
    await world.sync();
    expect(world.crm.get(link.crm).fields.location).toBe('Room 7');
    await expectQuiet(world);
    world.store = new MemoryStore();
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expect(world.outlook.get(link.outlook).stamp).toBe(`org/${link.crm}`);
    await expectQuiet(world);
  });

  it('a mark of another CRM organisation counts for nothing', async () => {
    const world = new MemoryWorld(policy);
    const { id } = world.outlook.add(world.meeting('From the other CRM'), {}, { stamp: 'elsewhere/Z00001' });
    await world.sync();
    expectInStep(world, 'From the other CRM');
    expect(world.outlook.get(id).stamp).toBe(`org/${world.crm.titled('From the other CRM').id}`);
    await expectQuiet(world);
  });

  it("a marked meeting whose record is a colleague's now is left alone and told", async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Theirs');
    world.crm.move(link.crm, 'colleague');
    world.store = new MemoryStore();
    const { report } = await world.sync();
    expect(report.skipped).toMatchObject([{ side: 'outlook', id: link.outlook, rule: 'M3', title: 'Theirs' }]);
    expect(world.writes()).toEqual([0, 0]);
    await expectQuiet(world);
  });

  it('what the services return in any order leads to the same end', async () => {
    const world = new MemoryWorld(policy);
    for (const side of [world.crmSide, world.outlookSide]) side.shuffle = (items) => [...items].reverse();
    const links = await world.linkedMany(9);
    for (const { crm } of links.slice(0, 3)) world.crm.edit(crm, { location: 'Room 7' });
    for (const { outlook } of links.slice(2, 5)) world.outlook.edit(outlook, { description: 'Agenda' });
    world.outlook.delete(links[5]!.outlook);
    world.crm.delete(links[6]!.crm);
    await world.sync();
    expect(world.writes()).toEqual([4, 4]);
    expectInStep(world, ...[0, 1, 2, 3, 4, 7, 8].map((n) => `Meeting ${n}`));
    await expectQuiet(world);
  });

  it('after its echoes an idle run makes one pull on each side and nothing else', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(5);
    world.outlook.delete(links[0]!.outlook);
    world.crm.delete(links[1]!.crm);
    world.crm.edit(links[2]!.crm, { title: 'Edited' });
    world.outlook.add(world.meeting('New'));
    await world.sync();
    await world.sync();
    world.resetCounts();
    await world.sync();
    expect(world.crmSide.calls).toEqual(['pull']);
    expect(world.outlookSide.calls).toEqual(['pull']);
  });
});
