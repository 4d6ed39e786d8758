import { expectInStep, expectQuiet, MemoryWorld } from '../memory/world';

describe.each(['crm', 'outlook'] as const)('basic merge, %s wins', (policy) => {
  it('1: two runs over what is in step write nothing and look at nothing', async () => {
    const world = new MemoryWorld(policy);
    await world.linkedMany(3);
    await world.sync();
    world.resetCounts();
    await world.sync();
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    expect([...world.crmSide.calls, ...world.outlookSide.calls]).toEqual(['pull', 'pull', 'pull', 'pull']);
  });

  it('2: unlike meetings on both sides end up on both', async () => {
    const world = new MemoryWorld(policy);
    world.crm.add(world.meeting('In the CRM'));
    world.outlook.add(world.meeting('In Outlook'));
    const { report } = await world.sync();
    expect(report.crm).toEqual({ created: 1, updated: 0, deleted: 0 });
    expect(report.outlook).toEqual({ created: 1, updated: 0, deleted: 0, stamped: 1 });
    expect(world.writes()).toEqual([1, 2]);
    expectInStep(world, 'In Outlook', 'In the CRM');
    await expectQuiet(world);
  });

  it('4: an edit in the CRM goes to Outlook', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Review');
    world.crm.edit(link.crm, { location: 'Room 7' });
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expect(world.outlook.get(link.outlook).fields.location).toBe('Room 7');
    await expectQuiet(world);
  });

  it('5: edits of two meetings, one on each side, both arrive', async () => {
    const world = new MemoryWorld(policy);
    const [one, two] = await world.linkedMany(2);
    world.crm.edit(one!.crm, { title: 'One' });
    world.outlook.edit(two!.outlook, { title: 'Two' });
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expectInStep(world, 'One', 'Two');
    await expectQuiet(world);
  });

  it('7: the same title set on both sides is no conflict', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Old');
    world.crm.edit(link.crm, { title: 'New' });
    world.outlook.edit(link.outlook, { title: 'New' });
    const { report } = await world.sync();
    expect(report.conflicts).toEqual([]);
    expect(world.writes()).toEqual([0, 0]);
    await expectQuiet(world);
    world.crm.edit(link.crm, { title: 'Newer' });
    await world.sync();
    expectInStep(world, 'Newer');
  });

  it('8: when both titles were edited the policy decides, and the loser is kept in the log', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Old');
    world.crm.edit(link.crm, { title: 'By the CRM' });
    world.outlook.edit(link.outlook, { title: 'By Outlook' });
    const { report } = await world.sync();
    const [kept, lost] = policy === 'crm' ? ['By the CRM', 'By Outlook'] : ['By Outlook', 'By the CRM'];
    expect(report.conflicts).toEqual([{ id: link.crm, field: 'title', kept, lost }]);
    expect(world.writes()).toEqual(policy === 'crm' ? [0, 1] : [1, 0]);
    expectInStep(world, kept);
    const log = [...(await world.store.load('meetings.log')).values()];
    const loser = policy === 'crm' ? 'outlook' : 'crm';
    expect(log.at(-1)).toMatchObject({ op: 'update', lost: [{ field: 'title', side: loser, value: lost }] });
    await expectQuiet(world);
  });

  it.each([
    ['outlook', 'crm'],
    ['crm', 'outlook'],
  ] as const)('10: a place cleared in %s and changed in %s is changed', async (clearing, changing) => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Lunch', { location: 'Canteen' });
    world[clearing].edit(link[clearing], { location: '' });
    world[changing].edit(link[changing], { location: 'Park' });
    const { report } = await world.sync();
    expect(world.writes()).toEqual(clearing === 'outlook' ? [0, 1] : [1, 0]);
    expect(world[clearing].get(link[clearing]).fields.location).toBe('Park');
    expect(report.conflicts).toEqual([{ id: link.crm, field: 'location', kept: 'Park', lost: '' }]);
    await expectQuiet(world);
  });

  it('11: start and end move together, so that no meeting ends before it starts', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Workshop');
    const later = world.at(5, 11);
    const shorter = { ...world.at(5), end: '2026-06-20T10:30:00Z' };
    world.crm.edit(link.crm, { time: later });
    world.outlook.edit(link.outlook, { time: shorter });
    await world.sync();
    expect(world.outlook.get(link.outlook).fields.time).toEqual(policy === 'crm' ? later : shorter);
    expect(world.crm.get(link.crm).fields.time).toEqual(policy === 'crm' ? later : shorter);
    expect(world.writes()).toEqual(policy === 'crm' ? [0, 1] : [1, 0]);
    await expectQuiet(world);
  });

  it('12, M4: a record that changed only in what is not synced leaves Outlook untouched', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('With a customer');
    world.crm.edit(link.crm, {});
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    await expectQuiet(world);
  });

  it('14: unlike fields edited on both sides both arrive', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Draft');
    world.crm.edit(link.crm, { title: 'Final' });
    world.outlook.edit(link.outlook, { description: 'Bring the slides' });
    const { report } = await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expect(report.conflicts).toEqual([]);
    expect(world.crm.get(link.crm).fields).toMatchObject({ title: 'Final', description: 'Bring the slides' });
    expectInStep(world, 'Final');
    await expectQuiet(world);
  });

  it('14: a conflict in one field does not take the other fields along', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Draft');
    world.crm.edit(link.crm, { title: 'Z', location: 'From the CRM' });
    world.outlook.edit(link.outlook, { title: 'O', description: 'From Outlook' });
    await world.sync();
    expectInStep(world, policy === 'crm' ? 'Z' : 'O');
    expect(world.crm.get(link.crm).fields).toMatchObject({ location: 'From the CRM', description: 'From Outlook' });
    await expectQuiet(world);
  });

  it('110: a title that the CRM cuts is not shortened in Outlook', async () => {
    const world = new MemoryWorld(policy);
    world.crmSide.keeps = (fields) => ({ ...fields, ...(fields.title && { title: fields.title.slice(0, 20) }) });
    const long = 'A title of more than twenty characters';
    const item = world.outlook.add(world.meeting(long));
    await world.sync();
    expect(world.crm.titles()).toEqual([long.slice(0, 20)]);
    await expectQuiet(world);
    const [record] = world.crm.inScope();
    world.crm.edit(record!.id, { location: 'Hall' });
    await world.sync();
    expect(world.outlook.get(item.id).fields).toMatchObject({ title: long, location: 'Hall' });
    world.outlook.edit(item.id, { title: `${long}, still` });
    await world.sync();
    expect(world.outlook.get(item.id).fields.title).toBe(`${long}, still`);
    await expectQuiet(world);
  });
});
