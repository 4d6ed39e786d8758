import { expectInStep, expectQuiet, MemoryWorld } from '../memory/world';

describe.each(['crm', 'outlook'] as const)('what could not be looked at, %s wins', (policy) => {
  it('a deletion whose look fails once is not lost', async () => {
    const world = new MemoryWorld(policy);
    const { outlook } = await world.linked('Deleted');
    world.outlook.delete(outlook);
    world.outlookSide.isBlind = true;
    await world.sync();
    expect(world.crm.titles()).toEqual(['Deleted']);
    world.outlookSide.isBlind = false;
    await world.sync();
    expectInStep(world);
    await expectQuiet(world);
  });

  it('an item that never lets itself be looked at does not keep other deletions waiting', async () => {
    const world = new MemoryWorld(policy);
    const [first] = await world.linkedMany(12);
    world.outlook.add(world.meeting('Odd', {}, 30), {}, { stamp: 'org/Z9' });
    const confirm = world.crmSide.confirm.bind(world.crmSide);
    world.crmSide.confirm = async (ids) => {
      const confirmed = await confirm(ids);
      confirmed.delete('Z9');
      return confirmed;
    };
    world.outlook.delete(first?.outlook ?? '');
    await world.sync();
    expect(world.crm.items.has(first?.crm ?? '')).toBe(false);
  });

  it('an edit that goes with a meeting given away stays in the log', async () => {
    const world = new MemoryWorld(policy);
    const { crm, outlook } = await world.linked('Given away');
    world.outlook.edit(outlook, { description: 'my notes' });
    world.crm.move(crm, 'colleague');
    await world.sync();
    expect(world.outlook.items.has(outlook)).toBe(false);
    const rows = [...(await world.store.load('meetings.log')).values()];
    expect(rows.at(-1)).toMatchObject({
      op: 'delete',
      lost: [{ field: 'description', side: 'outlook', value: 'my notes' }],
    });
  });
});

describe.each(['crm', 'outlook'] as const)('a change that was done before the device died, %s wins', (policy) => {
  it('43: what the user writes over it is the newest, and goes to the other side', async () => {
    const world = new MemoryWorld(policy);
    const { crm, outlook } = await world.linked('Before');
    world.crm.edit(crm, { title: 'From the CRM' });
    world.outlookSide.knock = (operation, when) => {
      if (operation === 'update' && when === 'after') throw new Error('the device died');
    };
    await expect(world.sync()).rejects.toThrow('the device died');
    world.outlookSide.knock = () => undefined;
    expect(world.outlook.get(outlook).fields.title).toBe('From the CRM');
    world.outlook.edit(outlook, { title: 'By the user' });
    const { report } = await world.sync();
    expect(world.crm.get(crm).fields.title).toBe('By the user');
    expect(report.conflicts).toEqual([]);
    expectInStep(world, 'By the user');
    await expectQuiet(world);
  });
});

describe('a service that never answers a write', () => {
  it.each(['update', 'remove', 'create'] as const)('94: is counted as failed, once a run (%s)', async (operation) => {
    const world = new MemoryWorld();
    const { crm } = await world.linked('Asked for');
    if (operation === 'update') world.crm.edit(crm, { title: 'Edited' });
    if (operation === 'remove') world.crm.delete(crm);
    if (operation === 'create') world.crm.add(world.meeting('Another'));
    world.outlookSide.faults.add({ operation, trouble: 'lost-before' });
    const { report } = await world.sync();
    expect(report).toMatchObject({ status: 'attention', failed: [{ side: 'outlook' }] });
    world.outlookSide.faults.heal();
    await world.sync();
    expect((await expectQuiet(world)).report.failed).toEqual([]);
  });
});

describe('what is kept, and how long', () => {
  const day = 86_400;

  it('tombstones are forgotten after half a year, and the log keeps its newest rows', async () => {
    const world = new MemoryWorld();
    for (let round = 0; round < 3; round += 1) {
      const { crm } = await world.linked(`Meeting ${round}`);
      world.crm.delete(crm);
      await world.sync();
    }
    expect((await world.store.load('meetings.links')).size).toBe(3);
    world.wait(200 * day);
    await world.sync();
    expect((await world.store.load('meetings.links')).size).toBe(0);
    await world.linked('Next');
    const numbers = [...(await world.store.load('meetings.log')).keys()].map(Number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(Math.max(...numbers)).toBe(numbers.length - 1);
  });

  it('what was given up is tried again a day later', async () => {
    const world = new MemoryWorld();
    world.crm.add(world.meeting('Locked'));
    world.outlookSide.faults.add({ operation: 'create', trouble: 'refused' });
    for (let run = 0; run < 6; run += 1) await world.sync();
    world.outlookSide.faults.heal();
    expect((await world.sync()).report.failed).toMatchObject([{ attempts: 5 }]);
    world.wait(day + 1);
    await world.sync();
    expectInStep(world, 'Locked');
    await expectQuiet(world);
  });

  it('an item that changes whenever it is to be written ends as a failure, not as an endless conflict', async () => {
    const world = new MemoryWorld();
    const { outlook, crm } = await world.linked('Restless');
    world.outlook.edit(outlook, { location: 'Here' });
    world.crmSide.update = (edits) => {
      world.crm.edit(crm, {});
      return Promise.resolve(
        edits.map(() => ({ ok: false as const, problem: 'conflict' as const, code: '412', message: 'changed' })),
      );
    };
    const { report } = await world.sync();
    expect(report).toMatchObject({ status: 'attention', failed: [{ side: 'crm', attempts: 1 }] });
  });
});
