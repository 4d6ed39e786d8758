import { MemoryStore } from '../../src/store/memory';
import { everyCase, expectSame, MappedWorld } from '../memory/mapped-world';
import { expectQuiet } from '../memory/kind-world';

const policies = ['crm', 'outlook'] as const;

describe.each(everyCase)('matching and copies of $kind, $policy wins', ({ kind, policy }) => {
  const make = () => new MappedWorld(kind, policy);
  const { title, text } = make().names;
  const alike = kind === 'contacts' ? { email1: 'ann@x.com' } : { dueDateTime: '2026-07-01' };

  it('28: the same on both sides is linked, and what is blank on one is filled', async () => {
    const world = make();
    world.add('crm', 'Ann', alike);
    world.add('outlook', 'Ann', { ...alike, [text]: 'Notes' });
    const { report } = await world.sync();
    expect([report.conflicts, world.writes()]).toEqual([[], [1, 1]]);
    expectSame(world, 'Ann');
    await expectQuiet(world);
  });

  it('28: matched ones that differ in a text follow the policy, and nothing is cleared', async () => {
    const world = make();
    world.add('crm', 'Ann', { ...alike, [text]: 'By the CRM' });
    world.add('outlook', 'Ann', { ...alike, [text]: 'By Outlook' });
    const { report } = await world.sync();
    expect(report.conflicts).toMatchObject([{ kept: policy === 'crm' ? 'By the CRM' : 'By Outlook' }]);
    expectSame(world, 'Ann');
    await expectQuiet(world);
  });

  it('32: a copy made in Outlook, mark and all, becomes an item of its own', async () => {
    const world = make();
    const ids = await world.linked('Ann', alike);
    world.wait(3600);
    const copy = world.outlook.copy(ids.outlook);
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expectSame(world, 'Ann', 'Ann');
    expect(world.copyOf(ids.crm).id).toBe(ids.outlook);
    expect(copy.stamp).not.toBe(`org/${ids.crm}`);
    await expectQuiet(world);
  });

  it('34: links are rebuilt from the marks in the mailbox without a write', async () => {
    const world = make();
    await world.linkedMany(7);
    world.store = new MemoryStore();
    await expectQuiet(world);
    expect((await world.links()).filter(({ state }) => state === 'active')).toHaveLength(7);
    await expectQuiet(world);
  });

  it('35: a rebuilt link whose texts differ follows the policy and deletes nothing', async () => {
    const world = make();
    const ids = await world.linked('Old', alike);
    world.edit('crm', ids.crm, { [text]: 'By the CRM' });
    world.edit('outlook', ids.outlook, { [text]: 'By Outlook' });
    world.store = new MemoryStore();
    const { report } = await world.sync();
    expect(report.conflicts).toMatchObject([{ kept: policy === 'crm' ? 'By the CRM' : 'By Outlook' }]);
    expect(world.writes()).toEqual(policy === 'crm' ? [0, 1] : [1, 0]);
    expectSame(world, 'Old');
    await expectQuiet(world);
  });

  it('121: a store restored from an old backup is brought up to date without a write', async () => {
    const world = make();
    const [one, two, three] = await world.linkedMany(4);
    const old = new MemoryStore();
    const tables = ['links', 'staged', 'cursors', 'log'].map((name) => `${kind}.${name}`);
    for (const table of ['kinds', ...tables]) {
      for (const [key, value] of await world.store.load(table)) await old.commit([{ table, key, value }]);
    }
    world.edit('crm', one!.crm, { [text]: 'Edited in the CRM' });
    world.edit('outlook', two!.outlook, { [text]: 'Edited in Outlook' });
    world.crm.delete(three!.crm);
    await world.sync();
    world.wait(3 * 86_400);
    world.store = old;
    await expectQuiet(world);
    world.edit('outlook', one!.outlook, { [title]: 'One real edit' });
    await world.sync();
    expect(world.writes()).toEqual([1, 0]);
    expectSame(world, 'Meeting 1', 'Meeting 3', 'One real edit');
  });

  it('130: wholly identical ones are paired in the order of their ids', async () => {
    const world = make();
    const records = [1, 2].map(() => world.add('crm', 'Twin', alike));
    const items = [1, 2].map(() => world.add('outlook', 'Twin', alike));
    await world.sync();
    expect(world.writes()).toEqual([0, 2]);
    expect(records.map(({ id }) => world.copyOf(id).id)).toEqual(items.map(({ id }) => id));
    await expectQuiet(world);
  });

  it('82: with another mailbox or another CRM, refused at the first call, nothing is touched', async () => {
    const world = make();
    const ids = await world.linked('Old', alike);
    world.edit('crm', ids.crm, { [text]: 'New' });
    world.crmSide.faults.add({ operation: 'pull', trouble: 'other-account', times: 1 });
    const { error } = await world.sync();
    expect([error?.code, world.writes()]).toEqual(['other-account', [0, 0]]);
    await world.sync();
    expectSame(world, 'Old');
    await expectQuiet(world);
  });
});

describe.each(policies)('G6: contacts are matched by their address, %s wins', (policy) => {
  const make = () => new MappedWorld('contacts', policy);

  it('29: trimmed and whatever the case, and the address is rewritten on neither side', async () => {
    const world = make();
    const record = world.add('crm', 'Ann', { email1: 'Ann@X.com' });
    const item = world.add('outlook', 'Ann', { email1: ' ann@x.com' });
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expect(world.copyOf(record.id).id).toBe(item.id);
    expect([world.value('crm', record.id, 'email1'), world.value('outlook', item.id, 'email1')]).toEqual([
      'Ann@X.com',
      ' ann@x.com',
    ]);
    await expectQuiet(world);
  });

  it('31: two records with the address wait for the person, all three', async () => {
    const world = make();
    const records = ['Ann A', 'Ann B'].map((name) => world.add('crm', name, { email1: 'ann@x.com' }));
    const item = world.add('outlook', 'Ann A', { email1: 'ann@x.com' });
    const { report } = await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    expect(report.held).toMatchObject([{ id: `contacts.match.outlook.${item.id}`, rule: 'ambiguous' }]);
    expect(report.held[0]!.choices?.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect((await expectQuiet(world)).report.held).toHaveLength(1);
    world.decide({ take: records[1]!.id }, ...report.held);
    await world.sync();
    expect(world.copyOf(records[1]!.id).id).toBe(item.id);
    expect(world.crm.titles()).toHaveLength(2);
    await expectQuiet(world);
  });

  it('31: two in Outlook with the address of one record wait, too', async () => {
    const world = make();
    world.add('crm', 'Ann', { email1: 'ann@x.com' });
    for (const name of ['Ann', 'Ann at home']) world.add('outlook', name, { email1: 'ann@x.com' });
    const { report } = await world.sync();
    expect([report.held.length, world.writes()]).toEqual([2, [0, 0]]);
    await expectQuiet(world);
  });

  it('contacts of one name and unlike addresses are two people', async () => {
    const world = make();
    world.add('crm', 'Ann', { email1: 'ann@x.com' });
    world.add('outlook', 'Ann', { email1: 'ann@y.com' });
    await world.sync();
    expectSame(world, 'Ann', 'Ann');
    await expectQuiet(world);
  });

  it('without an address, who has the same name and number is the same, who has only the same name is not', async () => {
    const world = make();
    for (const side of ['crm', 'outlook'] as const) {
      world.add(side, 'Bob', { mobilePhone: side === 'crm' ? '+1 (212) 555' : '+1 212-555' });
      world.add(side, 'Eve');
    }
    await world.sync();
    expectSame(world, 'Bob', 'Eve', 'Eve');
    await expectQuiet(world);
  });

  it('switched off, removed, and on again with an empty store: no duplicate', async () => {
    const world = make();
    await world.linkedMany(5);
    await world.sync({ disable: new Map([['contacts', 'remove']]) });
    world.store = new MemoryStore();
    await world.sync();
    expect([world.crm.titles().length, world.outlook.titles().length]).toEqual([5, 5]);
    await expectQuiet(world);
  });
});

describe.each(policies)('26: contacts that are merged in the CRM, %s wins', (policy) => {
  const make = () => new MappedWorld('contacts', policy);

  it('go on with the record that they were merged into', async () => {
    const world = make();
    const ids = await world.linked('Ann', { email1: 'ann@x.com', personalNotes: 'Ours' });
    const other = world.add('crm', 'Ann', { email1: 'ANN@x.com', jobTitle: 'CEO', personalNotes: 'Ours' });
    world.crm.delete(ids.crm);
    await world.sync();
    expect(world.writes()[1]).toBe(1);
    expect(world.copyOf(other.id).id).toBe(ids.outlook);
    expectSame(world, 'Ann');
    expect(world.value('outlook', ids.outlook, 'jobTitle')).toBe('CEO');
    await expectQuiet(world);
  });

  it('wait for a decision where that record has a contact of its own; approved, one is left', async () => {
    const world = make();
    const ids = await world.linked('Ann', { email1: 'ann@x.com' });
    const other = await world.linked('Ann M', { email1: 'ann@x.com' });
    world.crm.delete(ids.crm);
    world.edit('crm', other.crm, { jobTitle: 'CEO' });
    const { report } = await world.sync();
    expect(report.held).toMatchObject([{ rule: 'merged', side: 'outlook', action: 'delete' }]);
    expect(world.outlook.items.has(ids.outlook)).toBe(true);
    await expectQuiet(world);
    world.decide('approve', ...report.held);
    await world.sync();
    expectSame(world, 'Ann M');
    await expectQuiet(world);
  });

  it('and whose second one the person keeps: it stays in Outlook, and the CRM is not touched', async () => {
    const world = make();
    const ids = await world.linked('Ann', { email1: 'ann@x.com' });
    await world.linked('Ann M', { email1: 'ann@x.com' });
    world.crm.delete(ids.crm);
    const { report } = await world.sync();
    world.decide('reject', ...report.held);
    await world.sync();
    world.decisions.clear();
    expect((await expectQuiet(world)).report.held).toEqual([]);
    expect([world.crm.titles(), world.outlook.titles()]).toEqual([['Ann M'], ['Ann', 'Ann M']]);
  });
});
