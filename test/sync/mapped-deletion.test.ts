import { wakePair } from '../../src/sync/choices';
import { Ledger } from '../../src/sync/ledger';
import { MemoryStore } from '../../src/store/memory';
import type { FieldValues } from '../../src/model/values';
import { everyCase, expectSame, MappedWorld } from '../memory/mapped-world';
import { expectQuiet } from '../memory/kind-world';

describe.each(everyCase)('deletion of $kind, $policy wins', ({ kind, policy }) => {
  const make = () => new MappedWorld(kind, policy, { deleteInCrm: true });
  const { title, text } = make().names;

  it('16, T8, C5: deleted in Outlook, deleted in the CRM', async () => {
    const world = make();
    const ids = await world.linked('Gone');
    world.outlook.delete(ids.outlook);
    await world.sync();
    expect(world.writes()).toEqual([1, 0]);
    expectSame(world);
    await expectQuiet(world);
  });

  it('17, T8: deleted in the CRM, deleted in Outlook', async () => {
    const world = make();
    const ids = await world.linked('Gone');
    world.crm.delete(ids.crm);
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expectSame(world);
    await expectQuiet(world);
  });

  it.each([true, false])(
    '19: an edit in the CRM beats the deletion in Outlook (deletes in the CRM: %s)',
    async (on) => {
      const world = make();
      world.settings.deleteInCrm = on;
      const ids = await world.linked('Lunch');
      world.outlook.delete(ids.outlook);
      world.edit('crm', ids.crm, { [title]: 'Lunch with Ann' });
      await world.sync();
      expect(world.writes()).toEqual([0, 1]);
      expectSame(world, 'Lunch with Ann');
      await expectQuiet(world);
    },
  );

  it('20: an edit in Outlook beats the deletion in the CRM', async () => {
    const world = make();
    const ids = await world.linked('Lunch', { [text]: 'Notes' });
    world.crm.delete(ids.crm);
    world.edit('outlook', ids.outlook, { [title]: 'Lunch with Ann' });
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expectSame(world, 'Lunch with Ann');
    await expectQuiet(world);
  });

  it('22: restored in Outlook after the deletion was synced: made once more in the CRM', async () => {
    const world = make();
    const ids = await world.linked('Back');
    world.outlook.delete(ids.outlook);
    await world.sync();
    world.outlook.restore(ids.outlook);
    world.resetCounts();
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expectSame(world, 'Back');
    await expectQuiet(world);
  });

  it('23: restored in the CRM after the deletion was synced: made once more in Outlook', async () => {
    const world = make();
    const ids = await world.linked('Back');
    world.crm.delete(ids.crm);
    await world.sync();
    world.crm.restore(ids.crm);
    world.resetCounts();
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expectSame(world, 'Back');
    await expectQuiet(world);
  });

  it('86: emptied, the container waits; rejected, it is filled again, approved, the CRM follows', async () => {
    for (const answer of ['reject', 'approve'] as const) {
      const world = make();
      const links = await world.linkedMany(40);
      for (const { outlook } of links) world.outlook.delete(outlook);
      const { report } = await world.sync();
      expect([report.held.length, world.writes()]).toEqual([40, [0, 0]]);
      world.decide(answer, ...report.held);
      await world.sync();
      world.decisions.clear();
      expect(world.writes()).toEqual(answer === 'approve' ? [40, 0] : [0, 40]);
      expectSame(world, ...(answer === 'approve' ? [] : links.map((_, n) => `Meeting ${n}`)));
      await expectQuiet(world);
    }
  });

  it('89: edits go on while deletions wait', async () => {
    const world = make();
    const links = await world.linkedMany(100);
    for (const { outlook } of links.slice(0, 84)) world.outlook.delete(outlook);
    for (const { crm } of links.slice(90, 93)) world.edit('crm', crm, { [text]: 'Here' });
    expect((await world.sync()).report.held).toHaveLength(84);
    expect(world.writes()).toEqual([0, 3]);
    await expectQuiet(world);
  });

  it('101: a device that comes back after sixty days does not resurrect what was deleted meanwhile', async () => {
    const world = make();
    const [ids] = await world.linkedMany(2);
    const here = world.store;
    world.store = new MemoryStore();
    await world.sync();
    world.outlook.delete(ids!.outlook);
    await world.sync();
    world.wait(60 * 86_400);
    world.store = here;
    await expectQuiet(world);
    expectSame(world, 'Meeting 1');
  });

  it('119: what is made and deleted between two runs is never seen', async () => {
    const world = make();
    await world.linked('Known');
    for (const side of ['crm', 'outlook'] as const) world[side].delete(world.add(side, 'Short').id);
    await expectQuiet(world);
    expectSame(world, 'Known');
  });

  it('128: what the CRM refused for good and is deleted in Outlook is deleted in the CRM, and forgotten', async () => {
    const world = make();
    const ids = await world.linked('Old');
    world.edit('outlook', ids.outlook, { [title]: 'Bad' });
    world.crmSide.faults.add({ operation: 'update', trouble: 'refused' });
    for (let run = 0; run < 6; run += 1) await world.sync();
    world.outlook.delete(ids.outlook);
    expect((await world.sync()).report.failed).toEqual([]);
    expect(world.writes()).toEqual([1, 0]);
    await expectQuiet(world);
  });

  it('98: what the CRM refuses is given up after five runs and kept in Outlook, and an edit frees it', async () => {
    const world = make();
    const { id } = world.add('outlook', 'Bad');
    world.crmSide.faults.add({ operation: 'create', trouble: 'refused' });
    for (let run = 0; run < 6; run += 1) await world.sync();
    expect((await world.sync()).report.failed).toMatchObject([{ id, side: 'crm', attempts: 5 }]);
    world.crmSide.faults.heal();
    await expectQuiet(world);
    world.edit('outlook', id, { [title]: 'Good' });
    expect((await world.sync()).report.failed).toEqual([]);
    expectSame(world, 'Good');
    await expectQuiet(world);
  });
});

describe.each(['crm', 'outlook'] as const)('C5: contacts that are deleted in Outlook, %s wins', (policy) => {
  const make = () => new MappedWorld('contacts', policy);

  it('stay in the CRM, and edits there do not bring them back', async () => {
    const world = make();
    const ids = await world.linked('Stays', { email1: 'a@x.com' });
    world.outlook.delete(ids.outlook);
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    world.edit('crm', ids.crm, { jobTitle: 'CEO' });
    await expectQuiet(world);
    await world.store.commit([{ table: 'contacts.cursors', key: 'crm' }]);
    await expectQuiet(world);
    world.wait(86_401);
    await expectQuiet(world);
    expect([world.crm.titles(), world.outlook.titles()]).toEqual([['Stays'], []]);
  });

  it('come back when the person asks, and go on in step', async () => {
    const world = make();
    const ids = await world.linked('Back', { email1: 'a@x.com' });
    world.outlook.delete(ids.outlook);
    await world.sync();
    const ledger = await Ledger.load<FieldValues>(world.store, 'contacts');
    await wakePair(ledger, ledger.linkOf('crm', ids.crm)!, world.now);
    await world.sync();
    expectSame(world, 'Back');
    world.edit('crm', ids.crm, { jobTitle: 'CEO' });
    await world.sync();
    expectSame(world, 'Back');
    await expectQuiet(world);
  });

  it('come back when the person restores them in Outlook', async () => {
    const world = make();
    const ids = await world.linked('Back');
    world.outlook.delete(ids.outlook);
    await world.sync();
    world.edit('crm', ids.crm, { jobTitle: 'CEO' });
    world.outlook.restore(ids.outlook);
    await world.sync();
    expectSame(world, 'Back');
    expect(world.value('outlook', ids.outlook, 'jobTitle')).toBe('CEO');
    await expectQuiet(world);
  });

  it('do not come back with a lost store either, as long as nobody can know', async () => {
    const world = make();
    const ids = await world.linked('Once', { email1: 'a@x.com' });
    world.outlook.delete(ids.outlook);
    await world.sync();
    world.store = new MemoryStore();
    await world.sync();
    expectSame(world, 'Once');
    await expectQuiet(world);
  });
});

describe.each(['crm', 'outlook'] as const)('T7: tasks that are moved to another list, %s wins', (policy) => {
  const make = () => new MappedWorld('tasks', policy);

  it('131: are deleted in the CRM, and stay where they are in Outlook', async () => {
    const world = make();
    const ids = await world.linked('Moved');
    const moved = world.moveTask(ids.outlook, 'main');
    await world.sync();
    expect(world.writes()).toEqual([1, 0]);
    expectSame(world);
    expect(world.outlook.get(moved.id).place).toBe('main');
    await expectQuiet(world);
  });

  it('71: moved out and back between two runs, edited on the way, they stay the same task', async () => {
    const world = make();
    const ids = await world.linked('Moved');
    const moved = world.moveTask(ids.outlook, 'main');
    world.edit('outlook', moved.id, { title: 'Edited' });
    world.moveTask(moved.id, world.outlook.home);
    await world.sync();
    expect(world.writes()).toEqual([1, 0]);
    expectSame(world, 'Edited');
    expect(world.crm.titled('Edited').id).toBe(ids.crm);
    await expectQuiet(world);
  });

  it('moved back after the deletion was synced, they are made once more in the CRM', async () => {
    const world = make();
    const ids = await world.linked('Moved');
    const moved = world.moveTask(ids.outlook, 'main');
    await world.sync();
    world.moveTask(moved.id, world.outlook.home);
    await world.sync();
    expectSame(world, 'Moved');
    await expectQuiet(world);
  });
});

describe.each(['crm', 'outlook'] as const)('contacts that are moved to another folder, %s wins', (policy) => {
  it('71: edited and moved back between two runs they are one merge', async () => {
    const world = new MappedWorld('contacts', policy);
    const ids = await world.linked('Old');
    world.outlook.move(ids.outlook, 'main');
    world.edit('outlook', ids.outlook, { surname: 'New' });
    world.outlook.move(ids.outlook, 'calendar-1');
    await world.sync();
    expect(world.writes()).toEqual([1, 0]);
    expectSame(world, 'New');
    await expectQuiet(world);
  });

  it('C1: they sleep there, the CRM is not touched, and back in the folder they go on', async () => {
    const world = new MappedWorld('contacts', policy, { deleteInCrm: true });
    const ids = await world.linked('Old');
    world.outlook.move(ids.outlook, 'main');
    world.edit('crm', ids.crm, { jobTitle: 'CEO' });
    await world.sync();
    await expectQuiet(world);
    expect([world.crm.titles(), world.value('outlook', ids.outlook, 'jobTitle')]).toEqual([['Old'], '']);
    world.outlook.move(ids.outlook, 'calendar-1');
    await world.sync();
    expectSame(world, 'Old');
    await expectQuiet(world);
  });
});
