import type { SwitchOff } from '../../src/sync/switch';
import { expectInStep, expectQuiet, MemoryWorld } from '../memory/world';

const off = (how: SwitchOff) => ({ disable: new Map([['meetings' as const, how]]) });
const on = { enable: new Set(['meetings' as const]) };

describe.each(['crm', 'outlook'] as const)('switching on and off, %s wins', (policy) => {
  it('M1: enabling makes one calendar, named after the CRM', async () => {
    const world = new MemoryWorld(policy);
    const { report } = await world.sync();
    await world.sync();
    expect(world.containers.names).toEqual(['Zoho CRM']);
    expect(report.status).toBe('active');
  });

  it('M1: a calendar of ours that is there already is used', async () => {
    const world = new MemoryWorld(policy);
    await world.containers.create('Zoho CRM');
    await world.sync();
    expect(world.containers.names).toEqual(['Zoho CRM']);
  });

  it.each(['remove', 'move'] as const)(
    'M10: switched off with %s, the CRM keeps everything, and on again makes no duplicate',
    async (how) => {
      const world = new MemoryWorld(policy);
      await world.linkedMany(4);
      const { report } = await world.sync(off(how));
      expect([report.status, world.containers.id]).toEqual(['off', null]);
      expect(world.crm.titles()).toHaveLength(4);
      expect(world.outlook.titles()).toEqual([]);
      expect((await expectQuiet(world)).report.status).toBe('off');
      world.crm.edit(world.crm.titled('Meeting 2').id, { title: 'Edited while off' });
      await world.sync(on);
      expectInStep(world, 'Edited while off', 'Meeting 0', 'Meeting 1', 'Meeting 3');
      expect(world.writes()).toEqual([0, 4]);
      await expectQuiet(world);
    },
  );

  it('M10: switched off and kept, both sides go their way, and on again they are merged', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(3);
    await world.sync(off('keep'));
    expect(world.writes()).toEqual([0, 0]);
    world.crm.edit(links[0]!.crm, { title: 'By the CRM' });
    world.outlook.edit(links[1]!.outlook, { title: 'By Outlook' });
    world.outlook.add(world.meeting('New in Outlook'));
    await expectQuiet(world);
    await world.sync(on);
    expectInStep(world, 'By Outlook', 'By the CRM', 'Meeting 2', 'New in Outlook');
    expect(world.writes()).toEqual([2, 2]);
    await expectQuiet(world);
  });

  it('M10: what was deleted in the CRM while off goes from Outlook, too', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(3);
    await world.sync(off('keep'));
    world.crm.delete(links[0]!.crm);
    await world.sync(on);
    expectInStep(world, 'Meeting 1', 'Meeting 2');
    await expectQuiet(world);
  });

  it('M10: what was deleted in Outlook while off is no order to delete it in the CRM', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(3);
    await world.sync(off('keep'));
    world.outlook.delete(links[0]!.outlook);
    await world.sync(on);
    expectInStep(world, 'Meeting 0', 'Meeting 1', 'Meeting 2');
    await expectQuiet(world);
  });

  it('M10: what the user deleted in Outlook and kept in the CRM does not come back by switching off and on', async () => {
    const world = new MemoryWorld(policy);
    world.settings.deleteInCrm = false;
    const links = await world.linkedMany(2);
    world.outlook.delete(links[0]!.outlook);
    await world.sync();
    await world.sync(off('remove'));
    await world.sync(on);
    expect(world.outlook.titles()).toEqual(['Meeting 1']);
    expect(world.crm.titles()).toEqual(['Meeting 0', 'Meeting 1']);
    await expectQuiet(world);
  });

  it.each(['remove', 'move'] as const)(
    'M1: what the user moved to another calendar stays there alone through off with %s and on',
    async (how) => {
      const world = new MemoryWorld(policy);
      const pair = await world.linked('Mine now');
      await world.linked('Other');
      world.outlook.move(pair.outlook, 'main');
      await world.sync();
      await world.sync(off(how));
      const { actions } = await world.sync(on);
      expect(world.outlook.titles()).toEqual(['Other']);
      expect(actions.map(({ op, title, why }) => [op, title, why])).toEqual([['create', 'Other', 'switched on again']]);
      await expectQuiet(world);
    },
  );

  it('M1: what the user moved elsewhere stays there when the calendar is deleted and the sync goes on in a new one', async () => {
    const world = new MemoryWorld(policy);
    const pair = await world.linked('Mine now');
    world.outlook.move(pair.outlook, 'main');
    await world.sync();
    world.containers.deleteByUser();
    await world.sync();
    await world.sync(on);
    expect(world.outlook.titles()).toEqual([]);
    await expectQuiet(world);
  });

  it('switching off with move brings what stands only in Outlook to the main calendar', async () => {
    const world = new MemoryWorld(policy);
    await world.linkedMany(2);
    const series = world.outlook.add(world.meeting('Series'), { recurring: true });
    const fresh = world.outlook.add(world.meeting('Not synced yet'));
    const { report } = await world.sync(off('move'));
    expect([series.place, fresh.place]).toEqual(['main', 'main']);
    expect(report.skipped.map(({ rule, title }) => [rule, title])).toEqual([
      ['moved to your calendar', 'Series'],
      ['moved to your calendar', 'Not synced yet'],
    ]);
    expect(world.crm.titles()).toEqual(['Meeting 0', 'Meeting 1']);
    await world.sync(on);
    expectInStep(world, 'Meeting 0', 'Meeting 1');
    await expectQuiet(world);
  });

  it('switching off lists an edit that the CRM does not have yet as only in Outlook', async () => {
    const world = new MemoryWorld(policy);
    const [link] = await world.linkedMany(2);
    world.outlook.edit(link!.outlook, { title: 'Edited' });
    const { report } = await world.sync(off('remove'));
    expect(report.skipped.map(({ title }) => title)).toEqual(['Edited']);
  });

  it('switching off waits for a decision where a removal would mail people', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Offer');
    world.outlook.edit(link.outlook, {}, { others: 2 });
    const { report } = await world.sync(off('remove'));
    expect(report.held).toMatchObject([{ rule: 'M4', action: 'delete' }]);
    expect(world.outlook.titles()).toEqual(['Offer']);
    expect((await expectQuiet(world)).report.status).toBe('active');
    world.decide('approve', ...report.held);
    expect((await world.sync(off('remove'))).report.status).toBe('off');
    expect(world.outlook.titles()).toEqual([]);
  });

  it('switching off goes on where it was interrupted', async () => {
    const world = new MemoryWorld(policy);
    await world.linkedMany(2);
    world.containers.deleteByUser();
    const { report, error } = await world.sync(off('remove'));
    expect([report.status, error]).toEqual(['off', null]);
    await world.sync(on);
    expectInStep(world, 'Meeting 0', 'Meeting 1');
    await expectQuiet(world);
  });

  it('77, M10: a calendar deleted in Outlook switches the sync off, and on again makes no duplicate', async () => {
    const world = new MemoryWorld(policy);
    await world.linkedMany(4);
    world.containers.deleteByUser();
    const { report } = await world.sync();
    expect([report.status, report.reason]).toEqual(['off', 'removed in Outlook']);
    expect(world.writes()).toEqual([0, 0]);
    expect(world.crm.titles()).toHaveLength(4);
    await expectQuiet(world);
    await world.sync(on);
    expect(world.writes()).toEqual([0, 4]);
    expect(world.outlook.titles()).toEqual(world.crm.titles());
    await expectQuiet(world);
  });

  it('77: a calendar deleted in Outlook that the user empties first deletes nothing in the CRM', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(4);
    for (const { outlook } of links) world.outlook.delete(outlook);
    world.containers.deleteByUser();
    await world.sync();
    expect(world.crm.titles()).toHaveLength(4);
    await expectQuiet(world);
  });

  it('77: a calendar that goes while its items are looked at deletes nothing in the CRM', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(4);
    world.outlook.delete(links[0]!.outlook);
    world.outlookSide.knock = (operation) => {
      if (operation === 'confirm') world.containers.deleteByUser();
    };
    const { report } = await world.sync();
    expect(report.status).toBe('off');
    expect(world.crm.titles()).toHaveLength(4);
  });

  it('77: a create whose answer was lost when the calendar was deleted harms no record later', async () => {
    const world = new MemoryWorld(policy);
    world.outlook.add(world.meeting('Lost'));
    world.crmSide.faults.add({ operation: 'create', trouble: 'lost-after', times: 1 });
    world.crmSide.faults.add({ operation: 'findLost', trouble: 'offline', times: 1 });
    await world.sync();
    world.containers.deleteByUser();
    world.crmSide.faults.add({ operation: 'findLost', trouble: 'offline', times: 1 });
    await world.sync();
    await world.sync();
    await world.sync(on);
    await world.sync();
    expectInStep(world, 'Lost');
    await expectQuiet(world);
  });

  it('76: a calendar whose id drifted is followed', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(3);
    world.containers.drift();
    world.crm.edit(links[0]!.crm, { title: 'Edited' });
    const { report } = await world.sync();
    expect(report.status).toBe('active');
    expect(world.writes()).toEqual([0, 1]);
    expectInStep(world, 'Edited', 'Meeting 1', 'Meeting 2');
    await expectQuiet(world);
  });

  it('79: a mailbox that does not tell whether the calendar is there is an error, not an end', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(3);
    world.containers.isUnsure = true;
    world.outlookSide.faults.add({ operation: 'pull', trouble: 'container-gone', times: 1 });
    const { report, error } = await world.sync();
    expect([report.status, error?.code]).toEqual(['paused', 'offline']);
    expect(world.writes()).toEqual([0, 0]);
    world.outlook.delete(links[0]!.outlook);
    await world.sync();
    expect(world.crm.titles()).toHaveLength(3);
    world.containers.isUnsure = false;
    await world.sync();
    expectInStep(world, 'Meeting 1', 'Meeting 2');
    await expectQuiet(world);
  });

  it('80: a calendar deleted in the middle of the creates ends in off, and the CRM stays as it is', async () => {
    const world = new MemoryWorld(policy);
    for (let n = 0; n < 50; n += 1) world.crm.add(world.meeting(`Meeting ${n}`, {}, n + 1));
    let creates = 0;
    world.outlookSide.knock = (operation, when) => {
      if (operation === 'create' && when === 'after' && (creates += 1) === 20) world.containers.deleteByUser();
    };
    const { report } = await world.sync();
    expect(report.status).toBe('off');
    expect(world.writes()).toEqual([0, 20]);
    expect(world.crm.titles()).toHaveLength(50);
    await expectQuiet(world);
    await world.sync(on);
    expect(world.outlook.titles()).toHaveLength(50);
    await expectQuiet(world);
  });

  describe('a calendar of our name that somebody else made', () => {
    const foreign = { id: 'foreign', name: 'Zoho CRM' };

    it('is not touched without a decision', async () => {
      const world = new MemoryWorld(policy);
      world.containers.foreign = foreign;
      world.crm.add(world.meeting('Mine'));
      const { report, error } = await world.sync();
      expect(report.held).toMatchObject([{ id: 'meetings.adopt.outlook.foreign', rule: 'foreign-container' }]);
      expect([report.status, error]).toEqual(['attention', null]);
      await expectQuiet(world);
      expect(world.containers.names).toEqual([]);
    });

    it('is used when the user approves it', async () => {
      const world = new MemoryWorld(policy);
      world.containers.foreign = foreign;
      world.crm.add(world.meeting('Mine'));
      world.decide('approve', ...(await world.sync()).report.held);
      await world.sync();
      expect(world.containers.id).toBe('foreign');
      expectInStep(world, 'Mine');
      await expectQuiet(world);
    });

    it('is left alone when the user rejects it: a second name is used', async () => {
      const world = new MemoryWorld(policy);
      world.containers.foreign = foreign;
      world.crm.add(world.meeting('Mine'));
      world.decide('reject', ...(await world.sync()).report.held);
      await world.sync();
      expect(world.containers.names).toEqual(['Zoho CRM (CRM Sync)']);
      expectInStep(world, 'Mine');
      await expectQuiet(world);
    });
  });
});
