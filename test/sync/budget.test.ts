import { Killed } from '../kill-anywhere';
import { expectQuiet } from '../memory/kind-world';
import { MappedWorld } from '../memory/mapped-world';

describe.each(['crm', 'outlook'] as const)('G8: a run writes so much and no more, %s wins', (policy) => {
  function filled(count: number, limits: [number, number] = [20, 5]): MappedWorld {
    const world = new MappedWorld('contacts', policy, { limits, deleteInCrm: true });
    for (let n = 0; n < count; n += 1) world.crm.add(world.sample(`Person ${n}`, n));
    return world;
  }

  /** What each run wrote, until one wrote nothing. */
  async function runs(world: MappedWorld): Promise<number[]> {
    const written: number[] = [];
    do {
      world.resetCounts();
      await world.sync();
      written.push(world.writes()[0] + world.outlook.writes.created + world.outlook.writes.updated);
    } while (written.at(-1) !== 0);
    return written;
  }

  it('twenty at first, then five a run until all are there', async () => {
    const world = filled(33);
    const { report } = await world.sync();
    expect([report.outlook.created, report.remaining]).toEqual([20, 13]);
    expect(await runs(world)).toEqual([5, 5, 3, 0]);
    expect(world.outlook.titles()).toEqual(world.crm.titles());
    await expectQuiet(world);
  });

  it('edits and creates on both sides count together', async () => {
    const world = filled(10);
    await world.sync();
    for (const { id } of world.crm.inScope().slice(0, 4)) world.edit('crm', id, { jobTitle: 'CEO' });
    for (let n = 0; n < 3; n += 1) world.add('outlook', `New ${n}`, { email1: `new${n}@x.com` });
    const { report } = await world.sync();
    expect([report.crm.created + report.outlook.updated, report.remaining]).toEqual([5, 2]);
    await world.sync();
    expect(world.outlook.titles()).toEqual(world.crm.titles());
    await expectQuiet(world);
  });

  it('what met a passing conflict and is written after all counts once', async () => {
    const world = filled(20);
    world.outlookSide.faults.add({ operation: 'create', trouble: 'conflict', times: 3 });
    const { report } = await world.sync();
    expect([report.outlook.created, report.remaining]).toEqual([20, 0]);
  });

  it('marks and deletions are free', async () => {
    const world = filled(12);
    await world.sync();
    for (const { id } of world.crm.inScope().slice(0, 2)) world.crm.delete(id);
    for (let n = 0; n < 5; n += 1) world.add('outlook', `New ${n}`, { email1: `new${n}@x.com` });
    const { report } = await world.sync();
    expect([report.crm.created, report.outlook.stamped, report.outlook.deleted]).toEqual([5, 5, 2]);
    await expectQuiet(world);
  });

  it('a first run that was killed goes on with what it had left', async () => {
    const world = filled(33);
    let creates = 0;
    world.outlookSide.knock = (operation, when) => {
      if (operation === 'create' && when === 'before' && (creates += 1) === 13) throw new Killed('after twelve');
    };
    await expect(world.sync()).rejects.toThrow(Killed);
    world.outlookSide.knock = () => undefined;
    expect(world.outlook.titles()).toHaveLength(12);
    await world.sync();
    expect(world.outlook.titles()).toHaveLength(20);
    expect(await runs(world)).toEqual([5, 5, 3, 0]);
    await expectQuiet(world);
  });

  it('what waits and is deleted meanwhile does not come, and what is edited comes as it is then', async () => {
    const world = filled(25);
    await world.sync();
    const [gone, edited] = world.crm.inScope().slice(20);
    world.crm.delete(gone!.id);
    world.edit('crm', edited!.id, { jobTitle: 'CEO' });
    await world.sync();
    expect(world.outlook.titles()).toEqual(world.crm.titles());
    expect(world.copyOf(edited!.id).fields['jobTitle']).toEqual({ jobTitle: 'CEO' });
    await expectQuiet(world);
  });

  it('an edit that waits wins over nothing newer: both sides meet once its turn comes', async () => {
    const world = filled(8, [20, 1]);
    await world.sync();
    const [one, two] = world.crm.inScope();
    const copies = [world.copyOf(one!.id).id, world.copyOf(two!.id).id];
    world.edit('crm', one!.id, { jobTitle: 'CEO' });
    world.edit('crm', two!.id, { jobTitle: 'CTO' });
    await world.sync();
    world.edit('outlook', copies[1]!, { companyName: 'Acme' });
    await runs(world);
    expect(world.value('outlook', copies[1]!, 'jobTitle')).toBe('CTO');
    expect(world.value('crm', two!.id, 'companyName')).toBe('Acme');
    await expectQuiet(world);
  });

  it('switched off and on again it is a first run anew', async () => {
    const world = filled(18, [20, 5]);
    await world.sync();
    await world.sync({ disable: new Map([['contacts', 'remove']]) });
    await world.sync({ enable: new Set(['contacts']) });
    expect(world.outlook.titles()).toHaveLength(18);
    await expectQuiet(world);
  });
});
