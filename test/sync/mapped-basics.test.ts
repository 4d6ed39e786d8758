import { everyCase, expectSame, MappedWorld } from '../memory/mapped-world';
import { expectQuiet } from '../memory/kind-world';

const sides = ['crm', 'outlook'] as const;

describe.each(everyCase)('basic merge of $kind, $policy wins', ({ kind, policy }) => {
  const make = () => new MappedWorld(kind, policy);
  const { title, note, text } = make().names;
  const [noteA, noteB] = kind === 'contacts' ? ['CEO', 'CTO'] : ['2026-07-01', '2026-08-01'];

  it('2: unlike items on both sides end up on both', async () => {
    const world = make();
    world.add('crm', 'In the CRM', { [note]: noteA });
    world.add('outlook', 'In Outlook', { [text]: 'Two\nlines' });
    const { report } = await world.sync();
    expect(report.crm).toEqual({ created: 1, updated: 0, deleted: 0 });
    expect(report.outlook).toEqual({ created: 1, updated: 0, deleted: 0, stamped: 1 });
    expectSame(world, 'In Outlook', 'In the CRM');
    await expectQuiet(world);
  });

  it.each(sides)('4: an edit in %s goes to the other side, and only it', async (side) => {
    const world = make();
    const ids = await world.linked('Old', { [note]: noteA });
    world.edit(side, ids[side], { [note]: noteB });
    await world.sync();
    expect(world.writes()).toEqual(side === 'crm' ? [0, 1] : [1, 0]);
    expectSame(world, 'Old');
    expect(world.value('outlook', ids.outlook, note)).toBe(noteB);
    await expectQuiet(world);
  });

  it('7: the same title set on both sides is no conflict', async () => {
    const world = make();
    const ids = await world.linked('Old');
    for (const side of sides) world.edit(side, ids[side], { [title]: 'New' });
    const { report } = await world.sync();
    expect([report.conflicts, world.writes()]).toEqual([[], [0, 0]]);
    await expectQuiet(world);
  });

  it('8: when both titles were edited the policy decides, and the loser is kept in the log', async () => {
    const world = make();
    const ids = await world.linked('Old');
    world.edit('crm', ids.crm, { [title]: 'By the CRM' });
    world.edit('outlook', ids.outlook, { [title]: 'By Outlook' });
    const { report } = await world.sync();
    const [kept, lost] = policy === 'crm' ? ['By the CRM', 'By Outlook'] : ['By Outlook', 'By the CRM'];
    expect(report.conflicts).toMatchObject([{ id: ids.crm, kept, lost }]);
    expect(world.writes()).toEqual(policy === 'crm' ? [0, 1] : [1, 0]);
    expectSame(world, kept);
    const loser = policy === 'crm' ? 'outlook' : 'crm';
    expect((await world.log()).at(-1)).toMatchObject({ op: 'update', lost: [{ side: loser }] });
    await expectQuiet(world);
  });

  it.each(sides)('10: what is cleared in %s and changed on the other side is changed', async (clearing) => {
    const changing = clearing === 'crm' ? 'outlook' : 'crm';
    const world = make();
    const ids = await world.linked('Ann', { [note]: noteA });
    world.edit(clearing, ids[clearing], { [note]: '' });
    world.edit(changing, ids[changing], { [note]: noteB });
    const { report } = await world.sync();
    expect(world.writes()).toEqual(clearing === 'outlook' ? [0, 1] : [1, 0]);
    expect(world.value(clearing, ids[clearing], note)).toBe(noteB);
    expect(report.conflicts).toMatchObject([{ field: note, kept: noteB, lost: '' }]);
    await expectQuiet(world);
  });

  it('14: unlike fields edited on both sides both arrive', async () => {
    const world = make();
    const ids = await world.linked('Draft');
    world.edit('crm', ids.crm, { [title]: 'Final' });
    world.edit('outlook', ids.outlook, kind === 'tasks' ? { status: 'completed' } : { jobTitle: 'CEO' });
    const { report } = await world.sync();
    expect([report.conflicts, world.writes()]).toEqual([[], [1, 1]]);
    expectSame(world, 'Final');
    await expectQuiet(world);
  });

  it.each(sides)('a value that is cleared in %s is cleared on the other side', async (side) => {
    const world = make();
    const ids = await world.linked('Ann', { [text]: 'Gone soon' });
    world.edit(side, ids[side], { [text]: '' });
    await world.sync();
    expectSame(world, 'Ann');
    expect(world.value(side === 'crm' ? 'outlook' : 'crm', ids[side === 'crm' ? 'outlook' : 'crm'], text)).toBe('');
    await expectQuiet(world);
  });

  it('110: what the CRM cuts is not shortened in Outlook, and an edit of it still goes over', async () => {
    const world = make();
    world.crmForms.set(text, (value) => value.slice(0, 10));
    const long = 'A text of more than ten signs';
    const { id } = world.add('outlook', 'Long', { [text]: long });
    await world.sync();
    const [record] = world.crm.inScope();
    expect(world.value('crm', record!.id, text)).toBe('A text of ');
    await expectQuiet(world);
    world.edit('crm', record!.id, { [note]: noteA });
    await world.sync();
    expect(world.value('outlook', id, text)).toBe(long);
    world.edit('outlook', id, { [text]: `Still ${long}` });
    await world.sync();
    expect(world.value('outlook', id, text)).toBe(`Still ${long}`);
    expect(world.value('crm', record!.id, text)).toBe('Still A te');
    await expectQuiet(world);
  });

  it('what the CRM cannot hold at all is never wiped in Outlook', async () => {
    const world = make();
    world.crmForms.set(text, () => '');
    const { id } = world.add('outlook', 'Rich', { [text]: 'Only here' });
    await world.sync();
    await expectQuiet(world);
    const record = world.crm.titled('Rich').id;
    world.edit('outlook', id, { [text]: 'Still only here' });
    await world.sync();
    expect(world.value('outlook', id, text)).toBe('Still only here');
    world.edit('crm', record, { [note]: noteA });
    await world.sync();
    expect([world.value('outlook', id, text), world.value('outlook', id, note)]).toEqual(['Still only here', noteA]);
    await expectQuiet(world);
  });
});

describe.each(['crm', 'outlook'] as const)('what makes a task, %s wins', (policy) => {
  it('115: a due date is a date, whatever the time that is written with it', async () => {
    const world = new MappedWorld('tasks', policy);
    const { id } = world.add('crm', 'Due', { dueDateTime: '2026-07-01' });
    await world.sync();
    const copy = world.copyOf(id).id;
    world.edit('outlook', copy, { dueDateTime: '2026-07-01T13:00:00.0000000' });
    await expectQuiet(world);
    expect(world.value('crm', id, 'dueDateTime')).toBe('2026-07-01');
  });

  it('T5: a recurring task is skipped on both sides, with its reason, and never written', async () => {
    const world = new MappedWorld('tasks', policy);
    for (const side of ['crm', 'outlook'] as const) world.add(side, `In ${side}`, {}, { recurring: true });
    const { report } = await world.sync();
    expect(report.skipped.map(({ rule, side }) => [rule, side]).sort()).toEqual([
      ['T5', 'crm'],
      ['T5', 'outlook'],
    ]);
    expect((await expectQuiet(world)).report.skipped).toHaveLength(2);
  });

  it('T5: a linked task that becomes recurring is left alone, and goes on when it is single again', async () => {
    const world = new MappedWorld('tasks', policy);
    const ids = await world.linked('Water the plants');
    world.edit('outlook', ids.outlook, { title: 'Every week' }, { recurring: true });
    await world.sync();
    expect(world.crm.titles()).toEqual(['Water the plants']);
    await expectQuiet(world);
    world.edit('outlook', ids.outlook, { title: 'Once' }, { recurring: false });
    await world.sync();
    expectSame(world, 'Once');
    await expectQuiet(world);
  });
});

describe.each(['crm', 'outlook'] as const)('what makes a contact, %s wins', (policy) => {
  const make = () => new MappedWorld('contacts', policy);

  it('118: addresses in another order and numbers in another form are no news', async () => {
    const world = make();
    const named = { email1: 'a@x.com', email2: 'b@x.com', businessPhone1: '+49 30 123', businessPhone2: '555' };
    const ids = await world.linked('Ann', named);
    world.edit('outlook', ids.outlook, { email1: 'B@x.com', email2: 'a@x.com', businessPhone1: '(555)' });
    world.edit('outlook', ids.outlook, { businessPhone2: '+49 (30) 12-3' });
    await expectQuiet(world);
    expect(world.value('crm', ids.crm, 'email1')).toBe('a@x.com');
  });

  it.each(['both', 'toCrm'] as const)(
    '14: a name changed in the CRM outlives a telephone changed in Outlook (%s)',
    async (direction) => {
      const world = new MappedWorld('contacts', policy);
      const ids = await world.linked('Anna Berg', { mobilePhone: '+49 170 1' });
      world.settings.direction = direction;
      world.edit('crm', ids.crm, { surname: 'Cole' });
      world.edit('outlook', ids.outlook, { mobilePhone: '+49 170 2' });
      await world.sync();
      expect([world.value('crm', ids.crm, 'surname'), world.value('crm', ids.crm, 'mobilePhone')]).toEqual([
        'Cole',
        '+49 170 2',
      ]);
    },
  );

  it('addresses that either side added are on both, and one that was taken away on neither', async () => {
    const world = make();
    world.mapUsual({ more: ['email3'] });
    const ids = await world.linked('Ann', { email1: 'a@x.com', email2: 'old@x.com' });
    world.edit('crm', ids.crm, { email2: 'z@x.com' });
    world.edit('outlook', ids.outlook, { email3: 'o@x.com' });
    const { report } = await world.sync();
    expect(report.conflicts).toEqual([]);
    expectSame(world, 'Ann');
    const emails = ['email1', 'email2', 'email3'].map((name) => world.value('crm', ids.crm, name));
    expect(emails.sort()).toEqual(['a@x.com', 'o@x.com', 'z@x.com']);
    await expectQuiet(world);
  });

  it('more addresses than there are places follow the policy, and the log keeps the others', async () => {
    const world = make();
    const ids = await world.linked('Ann', { email1: 'a@x.com' });
    world.edit('crm', ids.crm, { email1: 'z1@x.com', email2: 'z2@x.com' });
    world.edit('outlook', ids.outlook, { email1: 'o1@x.com', email2: 'o2@x.com' });
    const { report } = await world.sync();
    const winners = policy === 'crm' ? 'z1@x.com, z2@x.com' : 'o1@x.com, o2@x.com';
    expect(report.conflicts).toMatchObject([{ field: 'emails', kept: winners }]);
    expectSame(world, 'Ann');
    await expectQuiet(world);
  });

  it('an address of which each side knows a part is whole on both', async () => {
    const world = make();
    world.add('crm', 'Ann', { email1: 'a@x.com', businessStreet: 'Mall 1' });
    world.add('outlook', 'Ann', { email1: 'a@x.com', businessCity: 'London' });
    const { report } = await world.sync();
    expect(report.conflicts).toEqual([]);
    expectSame(world, 'Ann');
    expect(world.outlook.inScope()[0]!.fields['businessAddress']).toEqual({
      businessStreet: 'Mall 1',
      businessCity: 'London',
    });
    await expectQuiet(world);
  });

  it('first names and last names are one name: it comes from one side as a whole', async () => {
    const world = make();
    const ids = await world.linked('Smith', { givenName: 'Ann' });
    world.edit('crm', ids.crm, { surname: 'Jones' });
    world.edit('outlook', ids.outlook, { givenName: 'Anna' });
    await world.sync();
    expectSame(world, policy === 'crm' ? 'Ann Jones' : 'Anna Smith');
    await expectQuiet(world);
  });

  it('a first name alone stands in the CRM as a last name and comes back as it is', async () => {
    const world = make();
    world.crmSide.keeps = (fields) => {
      const { name } = fields;
      if (name?.['surname'] !== '') return fields;
      return { ...fields, name: { givenName: '', surname: name['givenName'] ?? '' } };
    };
    const { id } = world.add('outlook', '', { givenName: 'Cher', jobTitle: 'Singer' });
    await world.sync();
    await expectQuiet(world);
    world.edit('crm', world.crm.titled('Cher').id, { jobTitle: 'Actor' });
    await world.sync();
    expect(world.outlook.get(id).fields['name']).toMatchObject({ givenName: 'Cher', surname: '' });
    expect(world.value('outlook', id, 'jobTitle')).toBe('Actor');
    await expectQuiet(world);
  });

  it('C8: an imported contact is skipped until somebody edits it', async () => {
    const world = make();
    const { id } = world.add('crm', 'Imported', {}, { imported: true });
    const { report } = await world.sync();
    expect(report.skipped).toMatchObject([{ side: 'crm', id, rule: 'C8', title: 'Imported' }]);
    await expectQuiet(world);
    world.edit('crm', id, { jobTitle: 'CEO' }, { imported: false });
    expect((await world.sync()).report.skipped).toEqual([]);
    expectSame(world, 'Imported');
    await expectQuiet(world);
  });
});
