import { SyncError } from '../../src/sync/errors';
import { addSeconds } from '../../src/model/time';
import { expectInStep, expectQuiet, MemoryWorld } from '../memory/world';

function shifted(world: MemoryWorld, id: string, seconds: number) {
  const { time } = world.outlook.get(id).fields;
  return { time: { ...time, start: addSeconds(time.start, seconds), end: addSeconds(time.end, seconds) } };
}

describe.each(['crm', 'outlook'] as const)('guards, %s wins', (policy) => {
  it('85: an empty list of a calendar that is full deletes nothing', async () => {
    const world = new MemoryWorld(policy);
    await world.linkedMany(40);
    await world.store.commit([{ table: 'meetings.cursors', key: 'outlook' }]);
    world.outlookSide.hidesAll = true;
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    world.outlookSide.hidesAll = false;
    await expectQuiet(world);
    expect(world.crm.titles()).toHaveLength(40);
  });

  it('86: an emptied calendar waits; approved, the CRM follows', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(40);
    for (const { outlook } of links) world.outlook.delete(outlook);
    const { report } = await world.sync();
    expect(report.status).toBe('attention');
    expect(report.held).toHaveLength(40);
    expect(report.held[0]).toMatchObject({ rule: 'guard', side: 'crm', action: 'delete', why: 'deleted in Outlook' });
    expect((await expectQuiet(world)).report.held).toEqual(report.held);
    world.decide('approve', ...report.held);
    await world.sync();
    expect(world.writes()).toEqual([40, 0]);
    expectInStep(world);
    await expectQuiet(world);
  });

  it('86: rejected, the calendar is filled again', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(40);
    for (const { outlook } of links) world.outlook.delete(outlook);
    const { report } = await world.sync();
    world.decide('reject', ...report.held);
    await world.sync();
    expect(world.writes()).toEqual([0, 40]);
    world.decisions.clear();
    expectInStep(world, ...links.map((_, n) => `Meeting ${n}`));
    expect((await expectQuiet(world)).report.held).toEqual([]);
  });

  it('86: records deleted in the CRM, all of them, wait; rejected, they are made again', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(20);
    for (const { crm } of links) world.crm.delete(crm);
    const { report } = await world.sync();
    expect(report.held).toHaveLength(20);
    world.decide('reject', ...report.held);
    await world.sync();
    world.decisions.clear();
    expectInStep(world, ...links.map((_, n) => `Meeting ${n}`));
    await expectQuiet(world);
  });

  it('86: a part approved never lets the rest go', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(40);
    for (const { outlook } of links.slice(0, 12)) world.outlook.delete(outlook);
    const { report } = await world.sync();
    expect(report.held).toHaveLength(12);
    world.decide('approve', ...report.held.slice(0, 9));
    await world.sync();
    expect(world.writes()).toEqual([9, 0]);
    world.decisions.clear();
    expect((await expectQuiet(world)).report.held).toHaveLength(3);
    world.outlook.delete(links[20]!.outlook);
    await world.sync();
    expect(world.writes()).toEqual([1, 0]);
    world.decide('reject', ...report.held.slice(9));
    await world.sync();
    world.decisions.clear();
    expect((await expectQuiet(world)).report.held).toEqual([]);
    expect(world.outlook.titles()).toHaveLength(30);
  });

  it('86: what waits does not go while a service does not let it be looked at', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(40);
    for (const { outlook } of links.slice(0, 12)) world.outlook.delete(outlook);
    const { report } = await world.sync();
    world.decide('approve', ...report.held.slice(0, 9));
    await world.sync();
    world.decisions.clear();
    world.resetCounts();
    for (const { id } of report.held.slice(9)) world.crm.edit(id.split('.').at(-1)!, {});
    world.crmSide.isBlind = true;
    await world.sync();
    world.crmSide.isBlind = false;
    expect((await world.sync()).report.held).toHaveLength(3);
    expect(world.writes()).toEqual([0, 0]);
  });

  it('86: deletions that one run finds in two steps are counted together', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(40);
    for (const { outlook } of links.slice(0, 8)) world.outlook.delete(outlook);
    for (const { crm } of links.slice(8, 14)) world.crm.delete(crm);
    const { report } = await world.sync();
    expect(report.held).toHaveLength(14);
    expect(world.writes()).toEqual([0, 0]);
  });

  it('86: a deletion that waited is over when the meeting is restored', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(12);
    for (const { outlook } of links) world.outlook.delete(outlook);
    await world.sync();
    for (const { outlook } of links) world.outlook.restore(outlook);
    expect((await world.sync()).report.held).toEqual([]);
    expect(world.writes()).toEqual([0, 0]);
    await expectQuiet(world);
  });

  it('86: a handful of deletions waits only if it empties a side', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(6);
    for (const { outlook } of links.slice(1)) world.outlook.delete(outlook);
    await world.sync();
    expectInStep(world, 'Meeting 0');
    await expectQuiet(world);
  });

  it('86: five meetings, all deleted, wait', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(5);
    for (const { outlook } of links) world.outlook.delete(outlook);
    expect((await world.sync()).report.held).toHaveLength(5);
    expect(world.writes()).toEqual([0, 0]);
  });

  it('88: all meetings moved by the same hour wait; a part approved never lets the rest go', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(14);
    for (const { outlook } of links) world.outlook.edit(outlook, shifted(world, outlook, 3600));
    const { report } = await world.sync();
    expect(report.held).toHaveLength(14);
    expect(world.writes()).toEqual([0, 0]);
    world.decide('approve', ...report.held.slice(0, 6));
    await world.sync();
    expect(world.writes()).toEqual([6, 0]);
    world.decisions.clear();
    expect((await expectQuiet(world)).report.held).toHaveLength(8);
    world.decide('approve', ...report.held);
    await world.sync();
    expectInStep(world, ...links.map((_, n) => `Meeting ${n}`));
    await expectQuiet(world);
  });

  it('88: a shift that waited and was taken back does not hold the next edit', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(14);
    for (const { outlook } of links) world.outlook.edit(outlook, shifted(world, outlook, 3600));
    await world.sync();
    for (const { outlook } of links) world.outlook.edit(outlook, shifted(world, outlook, -3600));
    expect((await world.sync()).report.held).toEqual([]);
    world.outlook.edit(links[0]!.outlook, { title: 'Edited' });
    await world.sync();
    expect(world.writes()).toEqual([1, 0]);
    await expectQuiet(world);
  });

  it('89: edits go on while deletions wait', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(100);
    for (const { outlook } of links.slice(0, 84)) world.outlook.delete(outlook);
    for (const { crm } of links.slice(90, 93)) world.crm.edit(crm, { location: 'Here' });
    const { report } = await world.sync();
    expect(report.held).toHaveLength(84);
    expect(world.writes()).toEqual([0, 3]);
    await expectQuiet(world);
  });

  it('127: a sweep that contradicts the count ends the run without a deletion', async () => {
    const world = new MemoryWorld(policy);
    await world.linkedMany(4);
    world.wait(86_401);
    world.crmSide.faults.add({ operation: 'sweep', trouble: 'contradiction', times: 1 });
    const { report, error } = await world.sync();
    expect(error).toBeInstanceOf(SyncError);
    expect([report.status, world.writes()]).toEqual(['attention', [0, 0]]);
    await expectQuiet(world);
  });
});
