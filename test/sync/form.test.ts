import { everyCase, expectSame, MappedWorld } from '../memory/mapped-world';
import { expectQuiet } from '../memory/kind-world';

const policies = ['crm', 'outlook'] as const;

describe.each(policies)('C4, G5: another mapping of contacts, %s wins', (policy) => {
  const make = () => new MappedWorld('contacts', policy);

  it('a field that was added is filled both ways', async () => {
    const world = make();
    const one = await world.linked('One', { department: 'Sales' });
    const two = await world.linked('Two');
    world.edit('outlook', two.outlook, { department: 'Support' });
    await expectQuiet(world);
    world.mapUsual({ more: ['department'] });
    await world.sync();
    expect(world.value('outlook', one.outlook, 'department')).toBe('Sales');
    expect(world.value('crm', two.crm, 'department')).toBe('Support');
    expect(world.writes()).toEqual([1, 1]);
    await expectQuiet(world);
  });

  it('of an added field that both sides hold otherwise the policy decides, and the log keeps the other value', async () => {
    const world = make();
    const ids = await world.linked('One', { department: 'By the CRM' });
    world.edit('outlook', ids.outlook, { department: 'By Outlook' });
    world.mapUsual({ more: ['department'] });
    const { report } = await world.sync();
    const [kept, lost] = policy === 'crm' ? ['By the CRM', 'By Outlook'] : ['By Outlook', 'By the CRM'];
    expect(report.conflicts).toMatchObject([{ kept, lost }]);
    await expectQuiet(world);
  });

  it('a field that was removed is left alone on both sides and wiped on neither', async () => {
    const world = make();
    const ids = await world.linked('One', { jobTitle: 'CEO', companyName: 'Acme' });
    world.mapUsual({ less: ['jobTitle'] });
    await expectQuiet(world);
    world.edit('crm', ids.crm, { jobTitle: 'CTO', companyName: 'Acme Inc.' });
    world.edit('outlook', ids.outlook, { personalNotes: 'Hello' });
    await world.sync();
    expect(world.writes()).toEqual([1, 1]);
    expect([world.value('crm', ids.crm, 'jobTitle'), world.value('outlook', ids.outlook, 'jobTitle')]).toEqual([
      'CTO',
      'CEO',
    ]);
    expect(world.value('outlook', ids.outlook, 'companyName')).toBe('Acme Inc.');
    await expectQuiet(world);
  });

  it('a part of a group that was removed is left alone, and the rest of the group goes on', async () => {
    const world = make();
    const ids = await world.linked('Ann', { email1: 'a@x.com', email2: 'b@x.com', businessStreet: 'Mall 1' });
    world.mapUsual({ less: ['email2', 'businessCity'] });
    await expectQuiet(world);
    world.edit('crm', ids.crm, { email1: 'new@x.com', businessStreet: 'Mall 2' });
    await world.sync();
    expect(world.writes()).toEqual([0, 1]);
    expect(world.value('outlook', ids.outlook, 'email2')).toBe('b@x.com');
    expect(world.value('outlook', ids.outlook, 'email1')).toBe('new@x.com');
    await expectQuiet(world);
  });

  it('a field that goes with another CRM field is read anew: nothing is cleared', async () => {
    const world = make();
    const [one, two] = [await world.linked('One', { mobilePhone: '123' }), await world.linked('Two')];
    world.crm.get(two.crm).fields['mobilePhone'] = { mobilePhone: '', SecondPhone: '456' };
    world.mapUsual({ less: ['mobilePhone'], more: [['mobilePhone', 'SecondPhone']] });
    await world.sync();
    expect(world.crm.get(one.crm).fields['mobilePhone']).toEqual({ mobilePhone: '123', SecondPhone: '123' });
    expect(world.value('outlook', one.outlook, 'mobilePhone')).toBe('123');
    expect(world.value('outlook', two.outlook, 'mobilePhone')).toBe('456');
    await expectQuiet(world);
  });

  it('an edit that waited for the next run goes over although the mapping changed meanwhile', async () => {
    const world = make();
    const ids = await world.linked('Ann', { jobTitle: 'CEO' });
    world.edit('outlook', ids.outlook, { jobTitle: 'CTO' });
    world.mapUsual({ more: ['department'] });
    await world.sync();
    expect([world.value('crm', ids.crm, 'jobTitle'), world.writes()]).toEqual(['CTO', [1, 0]]);
    await expectQuiet(world);
  });

  it('deletions stay deletions although the mapping changed meanwhile', async () => {
    const world = new MappedWorld('contacts', policy, { deleteInCrm: true });
    const [one, two] = [await world.linked('One'), await world.linked('Two')];
    await world.linked('Three');
    world.crm.delete(one.crm);
    world.outlook.delete(two.outlook);
    world.mapUsual({ more: ['department'] });
    await world.sync();
    expectSame(world, 'Three');
    await expectQuiet(world);
  });
});

describe.each(everyCase)('another mapping of $kind, $policy wins', ({ kind, policy }) => {
  const [added, long] = kind === 'contacts' ? ['department', 'personalNotes'] : ['categories', 'body'];

  it('what the CRM cut does not come back over the richer value', async () => {
    const world = new MappedWorld(kind, policy);
    world.crmForms.set(long, (text) => text.slice(0, 10));
    const { id } = world.add('outlook', 'Long', { [long]: 'A text of more than ten signs' });
    await world.sync();
    world.mapUsual({ more: [added] });
    await expectQuiet(world);
    world.edit('crm', world.crm.titled('Long').id, { [added]: 'Sales' });
    await world.sync();
    expect(world.value('outlook', id, long)).toBe('A text of more than ten signs');
    expect(world.value('outlook', id, added)).toBe('Sales');
    await expectQuiet(world);
  });

  it('the same mapping again costs nothing but one look at everything', async () => {
    const world = new MappedWorld(kind, policy);
    await world.linkedMany(5);
    world.mapUsual({ more: [added] });
    await expectQuiet(world);
    world.mapUsual({});
    await expectQuiet(world);
    await expectQuiet(world);
    expect([...world.crmSide.calls, ...world.outlookSide.calls]).toEqual(['pull', 'pull']);
  });
});
