import { MemoryWorld } from '../memory/world';

describe('basic merge', () => {
  it('1: two runs over what is in step write nothing', async () => {
    const world = new MemoryWorld();
    await world.linked('Kick-off');
    await world.sync();
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
  });

  it('2: unlike meetings on both sides end up on both', async () => {
    const world = new MemoryWorld();
    world.crm.add(world.meeting('In the CRM'));
    world.outlook.add(world.meeting('In Outlook'));
    const { report } = await world.sync();
    expect(world.crm.titles()).toEqual(['In Outlook', 'In the CRM']);
    expect(world.outlook.titles()).toEqual(['In Outlook', 'In the CRM']);
    expect(report.crm).toEqual({ created: 1, updated: 0, deleted: 0 });
    expect(report.outlook).toEqual({ created: 1, updated: 0, deleted: 0, stamped: 1 });
    await world.sync();
    expect(world.writes()).toEqual([1, 2]);
  });

  it('16: a meeting deleted in Outlook is deleted in the CRM', async () => {
    const world = new MemoryWorld();
    const link = await world.linked('Gone');
    world.outlook.delete(link.outlook);
    await world.sync();
    expect(world.crm.titles()).toEqual([]);
    await world.sync();
    expect(world.writes()).toEqual([1, 0]);
  });
});
