import { wish } from '../../src/sync/choices';
import type { FieldValues } from '../../src/model/values';
import { Ledger } from '../../src/sync/ledger';
import { Killed } from '../kill-anywhere';
import { expectQuiet } from '../memory/kind-world';
import { MappedWorld } from '../memory/mapped-world';

const turn = async (world: MappedWorld, direction: 'both' | 'toCrm' | 'toOutlook') => {
  world.settings.direction = direction;
  await world.sync();
  world.resetCounts();
};
const off = (how: 'move' | 'remove') => ({ disable: new Map([['contacts' as const, how]]) });

describe('G1: what a person decides never writes where nothing is to be written', () => {
  it('CRM to Outlook: many deletions are rejected, and the CRM is not touched', async () => {
    const world = new MappedWorld('contacts', 'crm', { deleteInCrm: true });
    const ids = await world.linkedMany(12);
    await turn(world, 'toOutlook');
    for (const { crm } of ids) world.crm.delete(crm);
    const { report } = await world.sync();
    expect(report.held).toHaveLength(12);
    world.decide('reject', ...report.held);
    world.resetCounts();
    await world.sync();
    expect(world.crm.writes).toEqual({ created: 0, updated: 0, deleted: 0 });
    expect(world.outlook.inScope()).toHaveLength(12);
  });
  it('Outlook to CRM: many deletions are rejected, and Outlook is not touched', async () => {
    const world = new MappedWorld('contacts', 'crm', { deleteInCrm: true });
    const ids = await world.linkedMany(12);
    await turn(world, 'toCrm');
    for (const { outlook } of ids) world.outlook.delete(outlook);
    const { report } = await world.sync();
    expect(report.held).toHaveLength(12);
    world.decide('reject', ...report.held);
    world.resetCounts();
    await world.sync();
    expect(world.outlook.writes).toEqual({ created: 0, updated: 0, deleted: 0 });
    expect(world.crm.inScope()).toHaveLength(12);
  });
  it('CRM to Outlook: none of several records makes no other one', async () => {
    const world = new MappedWorld('contacts', 'crm', { direction: 'toOutlook' });
    await world.sync();
    world.add('crm', 'One', { email1: 'a@x.com' });
    world.add('crm', 'Two', { email1: 'a@x.com' });
    world.add('outlook', 'Three', { email1: 'a@x.com' });
    const { report } = await world.sync();
    world.decide('reject', ...report.held);
    world.resetCounts();
    await world.sync();
    expect(world.crm.writes).toEqual({ created: 0, updated: 0, deleted: 0 });
  });
  it('CRM to Outlook: a value that was chosen does not go to the CRM', async () => {
    const world = new MappedWorld('contacts', 'crm', {});
    const ids = await world.linked('Ann', { jobTitle: 'CEO' });
    await turn(world, 'toOutlook');
    const ledger = await Ledger.load<FieldValues>(world.store, 'contacts');
    await wish(ledger, ledger.linkOf('crm', ids.crm)!, world.groups({ jobTitle: 'CTO' }));
    await world.sync();
    expect(world.crm.writes).toEqual({ created: 0, updated: 0, deleted: 0 });
  });
});

describe('C6: switching off brings out what stands only in Outlook', () => {
  it('a contact that the CRM deleted and Outlook kept', async () => {
    const world = new MappedWorld('contacts', 'crm', {});
    const ids = await world.linked('Ann');
    await world.linked('Bea');
    await turn(world, 'toCrm');
    world.crm.delete(ids.crm);
    await world.sync();
    expect(world.outlook.titles()).toEqual(['Ann', 'Bea']);
    const { report, switchedOff } = await world.sync(off('move'));
    expect(report.status).toBe('off');
    expect(switchedOff?.onlyInOutlook.map(({ title }) => title)).toEqual(['Ann']);
    expect(
      [...world.outlook.items.values()].map((i) => world.nature.kind.title(world.nature.read('outlook', i.fields))),
    ).toContain('Ann');
  });
  it('a contact that left the list and was deleted in the CRM then', async () => {
    const world = new MappedWorld('contacts', 'crm', { outOfView: 'keep' });
    const ids = await world.linked('Ann');
    await world.linked('Bea');
    world.list('v', (f) => world.nature.kind.title(f) !== 'Ann');
    await world.sync();
    world.crm.delete(ids.crm);
    await world.sync();
    expect(world.outlook.titles()).toEqual(['Ann', 'Bea']);
    const { switchedOff } = await world.sync(off('move'));
    expect(switchedOff?.onlyInOutlook.map(({ title }) => title)).toEqual(['Ann']);
  });
  it('an edit that was not to go to the CRM', async () => {
    const world = new MappedWorld('contacts', 'crm', {});
    const ids = await world.linked('Ann');
    await turn(world, 'toOutlook');
    world.edit('outlook', ids.outlook, { personalNotes: 'Only here' });
    await world.sync();
    const { switchedOff } = await world.sync(off('move'));
    expect(switchedOff?.onlyInOutlook.map(({ title }) => title)).toEqual(['Ann']);
  });
});

describe('C4: the mapping changes while an answer is missing', () => {
  it('of a create in Outlook: nothing is cleared', async () => {
    const world = new MappedWorld('contacts', 'crm', {});
    world.add('crm', 'Ann', { mobilePhone: '123', email1: 'a@x.com' });
    world.outlookSide.knock = (op, when) => {
      if (op === 'create' && when === 'after') throw new Killed('x');
    };
    await expect(world.sync()).rejects.toThrow(Killed);
    world.outlookSide.knock = () => undefined;
    expect(world.outlook.inScope()).toHaveLength(1);
    world.mapUsual({ less: ['mobilePhone'], more: [['mobilePhone', 'SecondPhone']] });
    await world.sync();
    const [item] = world.outlook.inScope();
    expect(world.value('outlook', item!.id, 'mobilePhone')).toBe('123');
  });
  it('of a create in the CRM: it is not made twice', async () => {
    const world = new MappedWorld('contacts', 'crm', {});
    world.add('outlook', 'Ann', { mobilePhone: '123' });
    world.crmSide.knock = (op, when) => {
      if (op === 'create' && when === 'after') throw new Killed('x');
    };
    await expect(world.sync()).rejects.toThrow(Killed);
    world.crmSide.knock = () => undefined;
    expect(world.crm.inScope()).toHaveLength(1);
    world.mapUsual({ less: ['mobilePhone'], more: [['mobilePhone', 'SecondPhone']] });
    await world.sync();
    expect([world.crm.titles(), world.outlook.titles()]).toEqual([['Ann'], ['Ann']]);
  });
  it('of a change: an edit after it is the newest', async () => {
    const world = new MappedWorld('contacts', 'crm', {});
    const ids = await world.linked('Ann', { jobTitle: 'CEO' });
    world.edit('crm', ids.crm, { jobTitle: 'First' });
    world.outlookSide.knock = (op, when) => {
      if (op === 'update' && when === 'after') throw new Killed('x');
    };
    await expect(world.sync()).rejects.toThrow(Killed);
    world.outlookSide.knock = () => undefined;
    world.edit('outlook', ids.outlook, { jobTitle: 'Second' });
    world.mapUsual({ more: ['department'] });
    await world.sync();
    expect(world.value('outlook', ids.outlook, 'jobTitle')).toBe('Second');
  });
});

describe('what one side cannot hold', () => {
  it('a category that the CRM does not list stays in Outlook when the CRM adds another one', async () => {
    const world = new MappedWorld('contacts', 'crm', {});
    world.mapUsual({ more: ['categories'] });
    world.crmForms.set('categories', (text) =>
      text
        .split(', ')
        .filter((w) => w !== 'Family')
        .join(', '),
    );
    const { id } = world.add('outlook', 'Ann', { email1: 'a@x.com', categories: 'Family, VIP' });
    await world.sync();
    const record = world.crm.titled('Ann').id;
    expect(world.value('crm', record, 'categories')).toBe('VIP');
    world.edit('crm', record, { categories: 'Gold, VIP' });
    await world.sync();
    expect(world.value('outlook', id, 'categories')).toContain('Family');
    expect(world.value('outlook', id, 'categories')).toContain('Gold');
  });
  it('C5: deleted in Outlook and typed in again, a contact is there once', async () => {
    const world = new MappedWorld('contacts', 'crm', { deleteInCrm: false });
    const ids = await world.linked('Ann', { mobilePhone: '123' });
    world.outlook.delete(ids.outlook);
    await world.sync();
    expect(world.crm.titles()).toEqual(['Ann']);
    world.add('outlook', 'Ann', { mobilePhone: '123' });
    await world.sync();
    expect([world.crm.titles(), world.outlook.titles()]).toEqual([['Ann'], ['Ann']]);
  });
  it('G8: a change on both sides that the limit splits ends with the newest values', async () => {
    const world = new MappedWorld('contacts', 'crm', { limits: [100, 1] });
    const ids = await world.linked('Ann');
    world.edit('crm', ids.crm, { jobTitle: 'CEO' });
    world.edit('outlook', ids.outlook, { companyName: 'Acme' });
    await world.sync();
    world.edit('outlook', ids.outlook, { jobTitle: 'Newest' });
    await world.sync();
    await world.sync();
    await world.sync();
    expect([world.value('crm', ids.crm, 'jobTitle'), world.value('outlook', ids.outlook, 'jobTitle')]).toEqual([
      'Newest',
      'Newest',
    ]);
    expect(world.value('crm', ids.crm, 'companyName')).toBe('Acme');
    await expectQuiet(world);
  });
});
it('G1: a rejected deletion is on record as deleted in Outlook', async () => {
  const world = new MappedWorld('contacts', 'crm', { deleteInCrm: true });
  const ids = await world.linkedMany(12);
  await turn(world, 'toCrm');
  for (const { outlook } of ids) world.outlook.delete(outlook);
  const { report } = await world.sync();
  world.decide('reject', ...report.held);
  await world.sync();
  const links = await world.links();
  expect(links.filter(({ outlookGone }) => outlookGone)).toHaveLength(12);
});
