import { MemoryStore } from '../../src/store/memory';
import { expectInStep, expectQuiet, MemoryWorld } from '../memory/world';

describe.each(['crm', 'outlook'] as const)('deletion, %s wins', (policy) => {
  it('16: a meeting deleted in Outlook is deleted in the CRM', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Gone');
    world.outlook.delete(link.outlook);
    await world.sync();
    expect(world.writes()).toEqual([1, 0]);
    expectInStep(world);
    await expectQuiet(world);
  });

  it('16: with deletions switched off the meeting stays in the CRM and does not come back by itself', async () => {
    const world = new MemoryWorld(policy);
    world.settings.deleteInCrm = false;
    const link = await world.linked('Stays');
    world.outlook.delete(link.outlook);
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    world.crm.edit(link.crm, { title: 'Stays, edited' });
    await world.sync();
    expect(world.crm.titles()).toEqual(['Stays, edited']);
    expect(world.outlook.titles()).toEqual([]);
    await expectQuiet(world);
  });

  it('17: a meeting deleted in the CRM is deleted in Outlook', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Gone');
    world.crm.delete(link.crm);
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expectInStep(world);
    await expectQuiet(world);
  });

  it('17: a meeting deleted on both sides needs no write', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Gone');
    world.crm.delete(link.crm);
    world.outlook.delete(link.outlook);
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    await expectQuiet(world);
  });

  it('19: an edit in the CRM beats the deletion in Outlook', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Lunch');
    world.outlook.delete(link.outlook);
    world.crm.edit(link.crm, { title: 'Lunch with Ann' });
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expectInStep(world, 'Lunch with Ann');
    expect(world.copyOf(link.crm).fields.title).toBe('Lunch with Ann');
    await expectQuiet(world);
  });

  it('20: an edit in Outlook beats the deletion in the CRM', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Lunch');
    world.crm.delete(link.crm);
    world.outlook.edit(link.outlook, { title: 'Lunch with Ann' });
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expectInStep(world, 'Lunch with Ann');
    expect(world.copyOf(world.crm.titled('Lunch with Ann').id).id).toBe(link.outlook);
    await expectQuiet(world);
  });

  it('22: a meeting restored in Outlook after its deletion was synced is made once more in the CRM', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Back');
    world.outlook.delete(link.outlook);
    await world.sync();
    world.outlook.restore(link.outlook);
    world.resetCounts();
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expectInStep(world, 'Back');
    expect(world.copyOf(world.crm.titled('Back').id).id).toBe(link.outlook);
    await expectQuiet(world);
  });

  it('22: one restored under a new id is made once more in the CRM, too', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Back');
    const { stamp, fields } = world.outlook.get(link.outlook);
    world.outlook.delete(link.outlook);
    await world.sync();
    world.outlook.add(fields, {}, { stamp });
    world.resetCounts();
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expectInStep(world, 'Back');
    await expectQuiet(world);
  });

  it('23: a record restored from the recycle bin comes back to Outlook', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Back');
    world.crm.delete(link.crm);
    await world.sync();
    world.crm.restore(link.crm);
    world.resetCounts();
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expectInStep(world, 'Back');
    expect(world.copyOf(link.crm).fields.title).toBe('Back');
    await expectQuiet(world);
  });

  it('23: what is restored on both sides is joined again without a write', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Back');
    world.crm.delete(link.crm);
    await world.sync();
    world.crm.restore(link.crm);
    world.outlook.restore(link.outlook);
    world.resetCounts();
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    expectInStep(world, 'Back');
    await expectQuiet(world);
  });

  it('23: a record whose restoration no feed tells is found by the daily look', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Back');
    world.crm.delete(link.crm);
    await world.sync();
    world.crm.restore(link.crm);
    world.crm.log.pop();
    await expectQuiet(world);
    world.wait(86_401);
    await world.sync();
    expectInStep(world, 'Back');
    await expectQuiet(world);
  });

  it('D: a rebuilt link of which nothing is known deletes nothing', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Known');
    world.outlook.delete(link.outlook);
    const links = await world.store.load('meetings.links');
    for (const [key, value] of links) {
      const forgotten = value as { crm: object; outlook: object };
      const blank = { crm: { ...forgotten.crm, shadow: null }, outlook: { ...forgotten.outlook, shadow: null } };
      await world.store.commit([{ table: 'meetings.links', key, value: { ...forgotten, ...blank } }]);
    }
    await world.sync();
    expectInStep(world, 'Known');
    await expectQuiet(world);
  });

  it('101: a device that comes back after sixty days does not resurrect what was deleted meanwhile', async () => {
    const world = new MemoryWorld(policy);
    const [link] = await world.linkedMany(2);
    const here = world.store;
    world.store = new MemoryStore();
    await world.sync();
    world.outlook.delete(link!.outlook);
    await world.sync();
    expectInStep(world, 'Meeting 1');
    world.wait(60 * 86_400);
    world.store = here;
    world.resetCounts();
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    expectInStep(world, 'Meeting 1');
    await expectQuiet(world);
  });
});
