import { MemoryStore } from '../../src/store/memory';
import { meetings } from '../../src/sync/meetings';
import { expectInStep, expectQuiet, MemoryWorld } from '../memory/world';

async function changeLinks(world: MemoryWorld, change: (link: Record<'crm' | 'outlook', object>) => object) {
  for (const [key, value] of await world.store.load('meetings.links')) {
    await world.store.commit([
      { table: 'meetings.links', key, value: change(value as Record<'crm' | 'outlook', object>) },
    ]);
  }
}

describe.each(['crm', 'outlook'] as const)('first sync, matching and copies, %s wins', (policy) => {
  it('28: the same meeting on both sides is linked, and what is blank on one is filled', async () => {
    const world = new MemoryWorld(policy);
    world.crm.add(world.meeting('Kick-off'));
    world.outlook.add(world.meeting('Kick-off', { location: 'Room 7' }));
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expectInStep(world, 'Kick-off');
    expect(world.crm.titled('Kick-off').fields.location).toBe('Room 7');
    await expectQuiet(world);
  });

  it('28: matched meetings that differ in a text follow the policy, and nothing is cleared', async () => {
    const world = new MemoryWorld(policy);
    world.crm.add(world.meeting('Kick-off', { location: 'Berlin', description: 'Agenda' }));
    world.outlook.add(world.meeting('Kick-off', { location: 'Munich' }));
    const { report } = await world.sync();
    const location = policy === 'crm' ? 'Berlin' : 'Munich';
    expect(report.conflicts).toMatchObject([{ field: 'location', kept: location }]);
    expectInStep(world, 'Kick-off');
    expect(world.crm.titled('Kick-off').fields).toMatchObject({ location, description: 'Agenda' });
    await expectQuiet(world);
  });

  it('32: a copy made in Outlook, mark and all, becomes a meeting of its own', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Weekly');
    const copy = world.outlook.copy(link.outlook);
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expectInStep(world, 'Weekly', 'Weekly');
    expect(world.copyOf(link.crm).id).toBe(link.outlook);
    expect(copy.stamp).not.toBe(`org/${link.crm}`);
    await expectQuiet(world);
  });

  it('32: a copy made while the store was lost becomes a meeting of its own', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Weekly');
    world.outlook.copy(link.outlook);
    world.store = new MemoryStore();
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expectInStep(world, 'Weekly', 'Weekly');
    await expectQuiet(world);
  });

  it.each([false, true])(
    '32: a meeting cut and pasted in Outlook stays the same one (edited in the CRM: %s)',
    async (edited) => {
      const world = new MemoryWorld(policy);
      const link = await world.linked('Weekly');
      world.outlook.copy(link.outlook);
      world.outlook.delete(link.outlook);
      if (edited) world.crm.edit(link.crm, { location: 'Room 9' });
      await world.sync();
      expectInStep(world, 'Weekly');
      expect(world.crm.titled('Weekly').id).toBe(link.crm);
      await expectQuiet(world);
    },
  );

  it('34: links are rebuilt from the marks in the mailbox without a write', async () => {
    const world = new MemoryWorld(policy);
    await world.linkedMany(7);
    world.store = new MemoryStore();
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    const [link] = [...(await world.store.load('meetings.links')).values()];
    expect(link).toMatchObject({ state: 'active', unstamped: false });
    await expectQuiet(world);
  });

  it('34: a rebuilt link follows edits and deletions as before', async () => {
    const world = new MemoryWorld(policy);
    const [one, two] = await world.linkedMany(3);
    world.store = new MemoryStore();
    await world.sync();
    world.crm.edit(one!.crm, { title: 'One' });
    world.outlook.delete(two!.outlook);
    await world.sync();
    expectInStep(world, 'One', 'Meeting 2');
    await expectQuiet(world);
  });

  it('35: a rebuilt link whose titles differ follows the policy and deletes nothing', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Old');
    world.crm.edit(link.crm, { title: 'By the CRM' });
    world.store = new MemoryStore();
    const { report } = await world.sync();
    const [kept, lost] = policy === 'crm' ? ['By the CRM', 'Old'] : ['Old', 'By the CRM'];
    expect(report.conflicts).toEqual([{ id: link.crm, field: 'title', kept, lost }]);
    expect(world.writes()).toEqual(policy === 'crm' ? [0, 1] : [1, 0]);
    expectInStep(world, kept);
    await expectQuiet(world);
  });

  it('37: a store of an older version, without shadows, is taken over without a write', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(4);
    await changeLinks(world, (link) => ({
      ...link,
      crm: { ...link.crm, shadow: null },
      outlook: { ...link.outlook, shadow: null },
    }));
    for (const { crm } of links) world.crm.edit(crm, {});
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    await expectQuiet(world);
    world.outlook.edit(links[0]!.outlook, { title: 'Edited' });
    await world.sync();
    expect(world.crm.get(links[0]!.crm).fields.title).toBe('Edited');
  });

  it('38: shadows in the form of an older version are renewed without a write', async () => {
    const world = new MemoryWorld(policy);
    const links = await world.linkedMany(30);
    await changeLinks(world, (link) => {
      const old = (end: object) => ({ ...end, shadow: { ...world.meeting('Old form'), description: ' old form ' } });
      return { ...link, crm: old(link.crm), outlook: old(link.outlook) };
    });
    for (const { crm } of links) world.crm.edit(crm, {});
    for (const { outlook } of links) world.outlook.edit(outlook, {});
    await world.sync();
    expect(world.writes()).toEqual([0, 0]);
    await expectQuiet(world);
  });

  it.each(['crm', 'outlook'] as const)(
    '39, M5: a series in %s is skipped with its reason, run after run',
    async (side) => {
      const world = new MemoryWorld(policy);
      const { id } = world[side].add(world.meeting('Yearly'), { recurring: true });
      for (let run = 0; run < 5; run += 1) {
        const { report } = await world.sync();
        expect(report.skipped).toMatchObject([{ side, id, rule: 'M5', title: 'Yearly' }]);
        world[side].edit(id, {});
      }
      expect(world.writes()).toEqual([0, 0]);
      world[side].delete(id);
      expect((await expectQuiet(world)).report.skipped).toEqual([]);
    },
  );

  it.each(['crm', 'outlook'] as const)(
    'M5: a linked meeting that becomes a series in %s sleeps, and wakes',
    async (side) => {
      const world = new MemoryWorld(policy);
      const link = await world.linked('Was single');
      world[side].edit(link[side], { title: 'Series' }, { recurring: true });
      const { report } = await world.sync();
      expect(report.skipped).toMatchObject([{ side, id: link[side], rule: 'M5', title: 'Series' }]);
      world[side].edit(link[side], {});
      expect((await expectQuiet(world)).report.skipped).toHaveLength(1);
      world[side].edit(link[side], { title: 'Single again' }, { recurring: false });
      const after = await world.sync();
      expect(after.report.skipped).toEqual([]);
      expectInStep(world, 'Single again');
      await expectQuiet(world);
    },
  );

  it('116, M5: a series of which one occurrence was moved is skipped once', async () => {
    const world = new MemoryWorld(policy);
    const { id } = world.outlook.add(world.meeting('Weekly'), { recurring: true });
    await world.sync();
    world.outlook.edit(id, { time: world.at(9) });
    const { report } = await world.sync();
    expect(report.skipped).toHaveLength(1);
    await expectQuiet(world);
  });

  it('130: wholly identical meetings are paired in the order of their ids', async () => {
    const world = new MemoryWorld(policy);
    const crm = [world.crm.add(world.meeting('Twin')), world.crm.add(world.meeting('Twin'))];
    const outlook = [world.outlook.add(world.meeting('Twin')), world.outlook.add(world.meeting('Twin'))];
    await world.sync();
    expect(world.writes()).toEqual([0, 2]);
    expect(crm.map(({ id }) => world.copyOf(id).id)).toEqual(outlook.map(({ id }) => id));
    await expectQuiet(world);
  });

  it('M6: the first sync takes what lies ahead first, and no more than its limit', async () => {
    const world = new MemoryWorld(policy);
    const limit = meetings.firstLimit;
    try {
      meetings.firstLimit = 3;
      for (const day of [-3, -1, 4, 2]) world.crm.add(world.meeting(`Day ${day}`, {}, day));
      const { actions } = await world.sync();
      expect(actions.map(({ title }) => title)).toEqual(['Day 2', 'Day 4', 'Day -1']);
      expect(world.writes()).toEqual([0, 3]);
      await expectQuiet(world);
    } finally {
      meetings.firstLimit = limit;
    }
  });

  it('M7: an imported meeting is skipped until it is edited', async () => {
    const world = new MemoryWorld(policy);
    const { id } = world.crm.add(world.meeting('Imported'), { imported: true });
    const { report } = await world.sync();
    expect(report.skipped).toMatchObject([{ side: 'crm', id, rule: 'M7', title: 'Imported' }]);
    await expectQuiet(world);
    world.crm.edit(id, { location: 'Here' }, { imported: false });
    expect((await world.sync()).report.skipped).toEqual([]);
    expectInStep(world, 'Imported');
    await expectQuiet(world);
  });

  it('a private meeting never leaves Outlook, until it is private no more', async () => {
    const world = new MemoryWorld(policy);
    const { id } = world.outlook.add(world.meeting('Doctor'), { private: true });
    const { report } = await world.sync();
    expect(report.skipped).toMatchObject([{ side: 'outlook', id, rule: 'private', title: 'Doctor' }]);
    await expectQuiet(world);
    world.outlook.edit(id, {}, { private: false });
    await world.sync();
    expectInStep(world, 'Doctor');
    await expectQuiet(world);
  });

  it('a linked meeting that becomes private is left alone from then on', async () => {
    const world = new MemoryWorld(policy);
    const link = await world.linked('Talk');
    world.outlook.edit(link.outlook, { title: 'Secret' }, { private: true });
    await world.sync();
    expect(world.crm.titles()).toEqual(['Talk']);
    world.crm.edit(link.crm, { title: 'Talk, edited' });
    await world.sync();
    expect(world.outlook.titles()).toEqual(['Secret']);
    await expectQuiet(world);
  });

  it('D1: a meeting shows its CRM context in Outlook, and a new context follows', async () => {
    const world = new MemoryWorld(policy);
    const context = { contact: 'Ann', about: { module: 'Deals', name: 'Big one' }, url: 'https://crm.example/1' };
    const link = await world.linked('Demo', { context });
    expect(world.outlook.get(link.outlook).fields.context).toEqual(context);
    world.crm.edit(link.crm, { context: { ...context, contact: 'Bob' } });
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expect(world.outlook.get(link.outlook).fields.context?.contact).toBe('Bob');
    await expectQuiet(world);
  });

  it('D1: a meeting made in Outlook gets its context together with its mark', async () => {
    const world = new MemoryWorld(policy);
    const { id } = world.outlook.add(world.meeting('Call'));
    const { report } = await world.sync();
    expect(report.outlook).toEqual({ created: 0, updated: 0, deleted: 0, stamped: 1 });
    const url = `https://crm.example/${world.crm.titled('Call').id}`;
    expect(world.outlook.get(id).fields.context?.url).toBe(url);
    await expectQuiet(world);
  });

  it('D2: a meeting keeps its instant and its zone, each side of a change to summer time', async () => {
    const world = new MemoryWorld(policy);
    const winter = { allDay: false, start: '2026-10-26T08:00:00Z', end: '2026-10-26T09:00:00Z', zone: 'Europe/Berlin' };
    const summer = { ...winter, start: '2026-10-23T07:00:00Z', end: '2026-10-23T08:00:00Z' };
    const { id } = world.crm.add(world.meeting('Winter', { time: winter }));
    world.crm.add(world.meeting('Summer', { time: { ...summer, zone: 'America/New_York' } }));
    await world.sync();
    expect(world.outlook.titled('Winter').fields.time).toEqual(winter);
    expect(world.outlook.titled('Summer').fields.time.start).toBe(summer.start);
    world.crm.edit(id, { time: { ...winter, zone: 'Asia/Tokyo' } });
    await expectQuiet(world);
  });

  it('112: a meeting timed from midnight to midnight stays timed, an all-day one all day', async () => {
    const world = new MemoryWorld(policy);
    world.crm.add(world.meeting('Timed', { time: world.at(3, 0, 24) }));
    const allDay = { allDay: true, start: '2026-06-18', end: '2026-06-19', zone: null };
    world.outlook.add(world.meeting('All day', { time: allDay }));
    await world.sync();
    expect(world.outlook.titled('Timed').fields.time.allDay).toBe(false);
    expect(world.crm.titled('All day').fields.time).toEqual(allDay);
    await expectQuiet(world);
  });
});
