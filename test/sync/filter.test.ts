import { MemoryStore } from '../../src/store/memory';
import type { FieldValues } from '../../src/model/values';
import { everyCase, expectSame, MappedWorld } from '../memory/mapped-world';
import { expectQuiet } from '../memory/kind-world';

const isVip = (fields: FieldValues) => fields['jobTitle']?.['jobTitle'] === 'VIP';

describe.each(['crm', 'outlook'] as const)('G4: a list of the CRM chooses the contacts, %s wins', (policy) => {
  /** Twelve contacts in step, every third of which is on the list of the important ones. */
  async function narrowed(outOfView: 'keep' | 'remove') {
    const world = new MappedWorld('contacts', policy, { outOfView });
    for (let n = 0; n < 12; n += 1)
      world.add('crm', `Person ${n}`, { email1: `p${n}@x.com`, jobTitle: n % 3 ? 'Staff' : 'VIP' });
    await world.sync();
    world.resetCounts();
    world.list('important', isVip);
    const { report } = await world.sync();
    return { world, report };
  }

  it('83: narrowed and kept, the others stay in Outlook, asleep; widened again, no write', async () => {
    const { world } = await narrowed('keep');
    expect([world.writes(), world.outlook.titles().length]).toEqual([[0, 0], 12]);
    expect((await world.links()).filter(({ reason }) => reason === 'filter')).toHaveLength(8);
    await expectQuiet(world);
    world.list(null);
    await expectQuiet(world);
    expect((await world.links()).every(({ state }) => state === 'active')).toBe(true);
    await expectQuiet(world);
  });

  it('83: narrowed and kept, edits meet when it is widened again', async () => {
    const { world } = await narrowed('keep');
    const record = world.crm.items.get('Z00002')!;
    const { id } = [...world.outlook.items.values()].find(({ stamp }) => stamp === `org/${record.id}`)!;
    world.edit('crm', record.id, { companyName: 'Acme' });
    world.edit('outlook', id, { personalNotes: 'Mine' });
    await expectQuiet(world);
    world.list(null);
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expectSame(world, ...Array.from({ length: 12 }, (_, n) => `Person ${n}`));
    await expectQuiet(world);
  });

  it('narrowed and removed, the others leave Outlook after the guard, and the CRM keeps all', async () => {
    const world = new MappedWorld('contacts', policy, { outOfView: 'remove' });
    for (let n = 0; n < 30; n += 1) world.add('crm', `Person ${n}`, { jobTitle: n % 5 ? 'VIP' : 'Staff' });
    await world.sync();
    world.list('important', isVip);
    world.resetCounts();
    await world.sync();
    expect(world.writes()).toEqual([0, 6]);
    expect([world.crm.items.size, world.outlook.titles().length]).toEqual([30, 24]);
    await expectQuiet(world);
    world.list(null);
    await world.sync();
    expect(world.writes()).toEqual([0, 6]);
    expect(world.outlook.titles()).toEqual(world.crm.titles());
    await expectQuiet(world);
  });

  it('narrowed and removed, many wait for a decision', async () => {
    const { world, report } = await narrowed('remove');
    expect(report.held).toEqual([]);
    expect(world.outlook.titles()).toHaveLength(4);
    const large = new MappedWorld('contacts', policy, { outOfView: 'remove' });
    for (let n = 0; n < 30; n += 1) large.add('crm', `Person ${n}`, { jobTitle: n % 2 ? 'VIP' : 'Staff' });
    await large.sync();
    large.list('important', isVip);
    const second = await large.sync();
    expect(second.report.held).toHaveLength(15);
    expect(large.outlook.titles()).toHaveLength(30);
  });

  it('a contact that comes onto the list comes to Outlook, one that leaves it sleeps', async () => {
    const { world } = await narrowed('keep');
    const { id } = world.add('crm', 'New', { email1: 'new@x.com', jobTitle: 'Staff' });
    await expectQuiet(world);
    world.edit('crm', id, { jobTitle: 'VIP' });
    await world.sync();
    expect(world.copyOf(id).fields['jobTitle']).toEqual({ jobTitle: 'VIP' });
    world.edit('crm', id, { jobTitle: 'Staff' });
    await world.sync();
    expect(world.value('outlook', world.copyOf(id).id, 'jobTitle')).toBe('VIP');
    await expectQuiet(world);
  });

  it('83: with a lost store, what is not on the list sleeps as before, told by its rule, and wakes with the list', async () => {
    const { world } = await narrowed('keep');
    world.store = new MemoryStore();
    const { report } = await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    expect(report.skipped.map(({ rule }) => rule)).toEqual(Array<string>(8).fill('G4'));
    await expectQuiet(world);
    world.list(null);
    expect((await expectQuiet(world)).report.skipped).toEqual([]);
    expect((await world.links()).every(({ state }) => state === 'active')).toBe(true);
  });

  it('what is deleted in the CRM while it slept is not kept in step with anything', async () => {
    const { world } = await narrowed('keep');
    world.crm.delete('Z00002');
    await world.sync();
    expect(world.writes()[0]).toBe(0);
    await expectQuiet(world);
  });
});

describe.each(everyCase)('T6, C3: owners of $kind, $policy wins', ({ kind, policy }) => {
  const make = () => new MappedWorld(kind, policy, { deleteInCrm: true });
  const { title } = make().names;

  it('73: given to a colleague it leaves Outlook, and the CRM is not touched', async () => {
    const world = make();
    const ids = await world.linked('Theirs');
    world.crm.move(ids.crm, 'colleague');
    await world.sync();
    expect([world.writes(), world.outlook.titles()]).toEqual([[0, 1], []]);
    world.edit('crm', ids.crm, { [title]: 'Edited by them' });
    await expectQuiet(world);
  });

  it('73: a change of owner that no feed tells is found by the daily look', async () => {
    const world = make();
    const ids = await world.linked('Theirs');
    world.crm.move(ids.crm, 'colleague');
    world.crm.log.pop();
    await expectQuiet(world);
    world.wait(86_401);
    await world.sync();
    expect([world.writes(), world.outlook.titles()]).toEqual([[0, 1], []]);
    await expectQuiet(world);
  });

  it('74: given back with an edit, it is in Outlook again, once', async () => {
    const world = make();
    const ids = await world.linked('Mine');
    world.crm.move(ids.crm, 'colleague');
    await world.sync();
    world.crm.move(ids.crm, 'me');
    world.edit('crm', ids.crm, { [title]: 'Mine again' });
    world.resetCounts();
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expectSame(world, 'Mine again');
    await expectQuiet(world);
  });
});
