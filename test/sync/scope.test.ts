import { expectInStep, expectQuiet, MemoryWorld } from '../memory/world';

describe.each(['crm', 'outlook'] as const)('scope, %s wins', (policy) => {
  it('65: after a lost token a full listing finds edits and deletions', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(6);
    for (const n of [0, 1, 2]) world.outlook.edit(links[n]!.outlook, { title: `Edited ${n}` });
    world.outlook.delete(links[3]!.outlook);
    await world.store.commit([{ table: 'meetings.cursors', key: 'outlook' }]);
    await world.sync();
    expect(world.writes()).toEqual([4, 0]);
    expectInStep(world, 'Edited 0', 'Edited 1', 'Edited 2', 'Meeting 4', 'Meeting 5');
    await expectQuiet(world);
  });

  it('65: what waited to be created and is gone from a full listing is forgotten', async () => {
    const world = new MemoryWorld(policy);
    const { id } = world.outlook.add(world.meeting('Refused'));
    world.crmSide.faults.add({ operation: 'create', trouble: 'refused' });
    await world.sync();
    world.outlook.delete(id);
    await world.store.commit([{ table: 'meetings.cursors', key: 'outlook' }]);
    world.crmSide.faults.heal();
    const { report } = await world.sync();
    expect(report.failed).toEqual([]);
    expectInStep(world);
    await expectQuiet(world);
  });

  it('70: a meeting that leaves the window sleeps, and wakes when it comes back', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Far');
    world.outlook.edit(link.outlook, { time: world.at(1500) });
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    await expectQuiet(world);
    world.outlook.edit(link.outlook, { time: world.at(5) });
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    expectInStep(world, 'Far');
    await expectQuiet(world);
    world.crm.edit(link.crm, { title: 'Near' });
    await world.sync();
    expectInStep(world, 'Near');
  });

  it('70: a meeting that slept outside the window is brought back by the CRM', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Far');
    world.outlook.edit(link.outlook, { time: world.at(1500) });
    await world.sync();
    world.crm.edit(link.crm, { time: world.at(9) });
    await world.sync();
    await world.sync();
    expectInStep(world, 'Far');
    expect(world.outlook.get(link.outlook).fields.time).toEqual(world.at(9));
    await expectQuiet(world);
  });

  it('70: a meeting far ahead in the CRM comes to Outlook when its time has come near', async () => {
    const world = new MemoryWorld(policy);
    const { id } = world.crm.add(world.meeting('Jubilee', {}, 1200));
    const { report } = await world.sync();
    expect(report.skipped).toMatchObject([{ side: 'crm', id, rule: 'window', title: 'Jubilee' }]);
    world.wait(400 * 86_400);
    await world.sync();
    expectInStep(world, 'Jubilee');
    expect((await expectQuiet(world)).report.skipped).toEqual([]);
  });

  it('71: moved to another calendar, edited, moved back between two runs: one merge', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Old');
    world.outlook.move(link.outlook, 'main');
    world.outlook.edit(link.outlook, { title: 'New' });
    world.outlook.move(link.outlook, 'calendar-1');
    await world.sync();
    expect(world.writes()).toEqual([1, 0]);
    expectInStep(world, 'New');
    await expectQuiet(world);
  });

  it('71: moved to another calendar over several runs it sleeps, and goes on when it is back', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Old');
    world.outlook.move(link.outlook, 'main');
    await world.sync();
    world.crm.edit(link.crm, { location: 'Room 7' });
    world.outlook.edit(link.outlook, { title: 'New' });
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    expect(world.crm.titles()).toEqual(['Old']);
    world.outlook.move(link.outlook, 'calendar-1');
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expectInStep(world, 'New');
    expect(world.crm.get(link.crm).fields.location).toBe('Room 7');
    await expectQuiet(world);
  });

  it('73, M3: a record given to a colleague leaves Outlook, and the CRM is not touched', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Theirs');
    world.crm.move(link.crm, 'colleague');
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expect(world.outlook.titles()).toEqual([]);
    world.crm.edit(link.crm, { title: 'Edited by them' });
    await expectQuiet(world);
    expect(world.crm.get(link.crm).fields.title).toBe('Edited by them');
  });

  it('73, M3: a record that no feed tells about leaves Outlook after the daily look', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Theirs');
    world.crm.move(link.crm, 'colleague');
    world.crm.log.pop();
    await world.sync();
    expect(world.outlook.titles()).toEqual(['Theirs']);
    world.wait(86_401);
    await world.sync();
    expect(world.outlook.titles()).toEqual([]);
    expect(world.writes()).toEqual([0, 1]);
    await expectQuiet(world);
  });

  it("M3: a colleague's record never comes to Outlook", async () => {
    const world = new MemoryWorld(policy);
    world.crm.add(world.meeting('Theirs'), {}, { place: 'colleague' });
    await world.sync();
    const { id } = world.crm.add(world.meeting('Theirs, too'), {}, { place: 'colleague' });
    world.crm.edit(id, { location: 'There' });
    await expectQuiet(world);
    expect(world.outlook.titles()).toEqual([]);
  });

  it('74: given back with an edit, it is in Outlook again, once', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Mine');
    world.crm.move(link.crm, 'colleague');
    await world.sync();
    world.crm.move(link.crm, 'me');
    world.crm.edit(link.crm, { title: 'Mine again' });
    world.resetCounts();
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expectInStep(world, 'Mine again');
    await expectQuiet(world);
  });

  it('74: given away and back between two runs, it is one merge', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Mine');
    world.crm.move(link.crm, 'colleague');
    world.crm.edit(link.crm, { location: 'There' });
    world.crm.move(link.crm, 'me');
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expectInStep(world, 'Mine');
    await expectQuiet(world);
  });

  it('119: what is made and deleted between two runs is never seen', async () => {
    const world = new MemoryWorld(policy);
    await world.linked('Known');
    world.crm.delete(world.crm.add(world.meeting('Short')).id);
    world.outlook.delete(world.outlook.add(world.meeting('Short')).id);
    await expectQuiet(world);
    expectInStep(world, 'Known');
  });
});
