import type { SyncErrorCode } from '../../src/sync/errors';
import { expectInStep, expectQuiet, MemoryWorld } from '../memory/world';

describe.each(['crm', 'outlook'] as const)('errors, %s wins', (policy) => {
  it.each([
    ['91', 'outlook', 'throttled'],
    ['92', 'crm', 'throttled'],
    ['97', 'outlook', 'signed-out'],
    ['97', 'crm', 'signed-out'],
    ['97', 'crm', 'forbidden'],
    ['97', 'outlook', 'offline'],
    ['97', 'crm', 'offline'],
  ] as const)('%s: creates in %s that end in %s go on later, each once', async (_, side, trouble) => {
    const world = new MemoryWorld(policy);
    const other = side === 'crm' ? 'outlook' : 'crm';
    for (let n = 0; n < 50; n += 1) world[other].add(world.meeting(`Meeting ${n}`, {}, n + 1));
    const faulty = side === 'crm' ? world.crmSide : world.outlookSide;
    faulty.faults.add({ operation: 'create', trouble, skip: 40, times: 1 });
    const { report, error } = await world.sync();
    expect(report[side].created).toBe(39);
    expect(report.failed).toEqual([]);
    expect(error?.code).toBe(trouble === 'throttled' ? undefined : trouble);
    expect(report.status).toBe(trouble === 'throttled' || trouble === 'offline' ? 'paused' : 'attention');
    expect(report.remaining).toBeGreaterThan(0);
    await world.sync();
    expect(world.writes()).toEqual(side === 'crm' ? [50, 50] : [0, 50]);
    expectInStep(world, ...Array.from({ length: 50 }, (__, n) => `Meeting ${n}`));
    expect((await expectQuiet(world)).report.remaining).toBe(0);
  });

  it('94: what fails does not stop the rest, and is done after healing', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(12);
    const names = ['crm', 'outlook'] as const;
    for (const [n, name] of names.entries()) {
      const other = name === 'crm' ? 'outlook' : 'crm';
      world[other].add(world.meeting(`Bad, new in ${other}`));
      world[other].add(world.meeting(`Good, new in ${other}`));
      for (const k of [0, 1]) world[other].edit(links[n * 2 + k]![other], { location: `Room ${k}` });
      for (const k of [0, 1]) world[other].delete(links[4 + n * 2 + k]![other]);
      const bad = new Set([`Bad, new in ${other}`, links[n * 2]![name], links[4 + n * 2]![name]]);
      const { faults } = name === 'crm' ? world.crmSide : world.outlookSide;
      for (const operation of ['create', 'update', 'remove'] as const) {
        faults.add({ operation, trouble: 'refused', only: (what) => bad.has(what) });
      }
    }
    for (let run = 1; run <= 3; run += 1) {
      const { report } = await world.sync();
      expect(report.failed.map(({ attempts }) => attempts)).toEqual(Array<number>(6).fill(run));
      expect(world.writes()).toEqual([3, 4]);
    }
    world.crmSide.faults.heal();
    world.outlookSide.faults.heal();
    expect((await world.sync()).report.failed).toEqual([]);
    expect(world.writes()).toEqual([6, 8]);
    expect(world.crm.titles()).toHaveLength(12);
    expectInStep(world, ...world.outlook.titles());
    await expectQuiet(world);
  });

  it('95: an update of what is gone meanwhile becomes a new item, not an endless try', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Lunch');
    world.crm.edit(link.crm, { title: 'Lunch with Ann' });
    world.outlookSide.knock = (operation, when) => {
      if (operation !== 'update' || when !== 'before') return;
      world.outlookSide.knock = () => undefined;
      world.outlook.delete(link.outlook);
    };
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expectInStep(world, 'Lunch with Ann');
    await expectQuiet(world);
  });

  it('95: an update that meets a conflict every time ends the run all the same', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Lunch');
    world.crm.edit(link.crm, { title: 'Lunch with Ann' });
    world.outlookSide.faults.add({ operation: 'update', trouble: 'conflict' });
    await world.sync();
    world.outlookSide.faults.heal();
    await world.sync();
    expectInStep(world, 'Lunch with Ann');
    expect(world.writes()).toEqual([0, 1]);
    await expectQuiet(world);
  });

  it('98: what the CRM refuses is given up after five runs, and freed by an edit', async () => {
    const world = new MemoryWorld(policy);
    const { id } = world.outlook.add(world.meeting('Bad'));
    world.crmSide.faults.add({ operation: 'create', trouble: 'refused' });
    for (let attempts = 1; attempts <= 5; attempts += 1) {
      const { report } = await world.sync();
      expect(report.failed).toEqual([{ side: 'crm', id, code: 'refused', message: 'refused', attempts }]);
      expect(report.status).toBe('attention');
    }
    world.crmSide.calls = [];
    expect((await world.sync()).report.failed).toMatchObject([{ attempts: 5 }]);
    expect(world.crmSide.calls).toEqual(['pull']);
    world.crmSide.faults.heal();
    await expectQuiet(world);
    expect(world.outlook.titles()).toEqual(['Bad']);
    world.outlook.edit(id, { title: 'Good' });
    expect((await world.sync()).report.failed).toEqual([]);
    expectInStep(world, 'Good');
    await expectQuiet(world);
  });

  it('98: an update that was refused and is not wanted any more is not reported any more', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Old');
    world.outlook.edit(link.outlook, { title: 'Bad' });
    world.crmSide.faults.add({ operation: 'update', trouble: 'refused' });
    expect((await world.sync()).report.failed).toHaveLength(1);
    world.outlook.edit(link.outlook, { title: 'Old' });
    expect((await world.sync()).report.failed).toEqual([]);
    await expectQuiet(world);
  });

  it('128: what was given up and is deleted in Outlook is deleted in the CRM, and forgotten', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Old');
    world.outlook.edit(link.outlook, { title: 'Bad' });
    world.crmSide.faults.add({ operation: 'update', trouble: 'refused' });
    for (let run = 0; run < 6; run += 1) await world.sync();
    world.outlook.delete(link.outlook);
    const { report } = await world.sync();
    expect(report.failed).toEqual([]);
    expect(world.writes()).toEqual([1, 0]);
    expectInStep(world);
    await expectQuiet(world);
  });

  it('128: what could not be created and is deleted is forgotten', async () => {
    const world = new MemoryWorld(policy);
    const { id } = world.outlook.add(world.meeting('Bad'));
    world.crmSide.faults.add({ operation: 'create', trouble: 'refused' });
    await world.sync();
    world.outlook.delete(id);
    const { report } = await world.sync();
    expect([report.failed, report.status]).toEqual([[], 'active']);
    await expectQuiet(world);
  });

  it.each(['signed-out', 'other-account', 'unexpected', 'forbidden'] as const satisfies SyncErrorCode[])(
    '82, 97: a pull that ends in %s changes nothing and is told',
    async (trouble) => {
      const world = new MemoryWorld(policy);
      const link = await world.linked('Old');
      world.crm.edit(link.crm, { title: 'New' });
      world.crmSide.faults.add({ operation: 'pull', trouble, times: 1 });
      const { report, error } = await world.sync();
      expect([report.status, error?.code, report.failed]).toEqual(['attention', trouble, []]);
      expect(world.writes()).toEqual([0, 0]);
      await world.sync();
      expectInStep(world, 'New');
      await expectQuiet(world);
    },
  );

  it('a run that the user stops leaves the rest for the next one', async () => {
    const world = new MemoryWorld(policy);
    for (let n = 0; n < 10; n += 1) world.crm.add(world.meeting(`Meeting ${n}`));
    let done = 0;
    const { report, error } = await world.sync({
      onProgress: (progress) => (done = progress.done),
      isStopped: () => done >= 3,
    });
    expect([report.status, error?.code, report.remaining]).toEqual(['paused', 'stopped', 7]);
    expect(world.writes()).toEqual([0, 3]);
    await world.sync();
    expect(world.writes()).toEqual([0, 10]);
    await expectQuiet(world);
  });
});
