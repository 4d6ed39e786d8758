import { updateRecord } from '../../src/sandbox/crm/records';
import type { CrmRecords } from '../../src/zoho/crm-records';
import { advance, calls, options, startCrm, type Crm } from './kit';
import { add, contact, done, ids, look, sideOf } from './records-kit';

const view = '4876876000007000001';

let crm: Crm;
let side: CrmRecords;

beforeEach(async () => {
  crm = await startCrm();
  crm.crm.settings['Contacts']!.views = [
    {
      ...{ id: view, name: 'Customers', ownerId: crm.user.userId, access: 'only_to_me' },
      criteria: { field: 'Customer_Type', comparator: 'equal', value: 'Customer' },
    },
  ];
  side = sideOf(crm, 'Contacts', { view });
});

afterEach(async () => {
  await crm.sandbox.close();
});

const person = (name: string, type = 'Customer') => add(crm, 'Contacts', { Last_Name: name, Customer_Type: type });
const knowing = (...known: string[]) => options(crm, { isKnown: (id) => known.includes(id) });
const scopes = async (some: string[]) => {
  const seen = await side.confirm(some);
  return some.map((id) => {
    const one = seen.get(id);
    return one?.state === 'present' ? one.item.facts.scope : one?.state;
  });
};

describe('G4: a list view', () => {
  test('chooses among the user’s own contacts', async () => {
    const [customer, other] = [person('Ann'), person('Bob', 'Prospect')];
    const lees = add(
      crm,
      'Contacts',
      { Last_Name: 'Cat', Customer_Type: 'Customer' },
      { ownerId: crm.world.person('lee')!.crmUserId },
    );
    expect(await scopes([customer, other, lees])).toEqual(['in', 'filter', 'owner']);
    const pull = await side.pull(undefined, options(crm));
    expect([ids(pull), pull.complete]).toEqual([[customer], true]);
    expect(await side.sweepIds()).toEqual(new Set([customer]));
  });

  test('without contacts is an empty, complete pull', async () => {
    person('Bob', 'Prospect');
    expect(await side.pull(undefined, options(crm))).toMatchObject({ items: [], complete: true });
  });

  test('is read to its end, page by page', async () => {
    const all = Array.from({ length: 450 }, (_, n) => person(`#${n}`));
    expect(ids(await side.pull(undefined, options(crm)))).toEqual(all);
  });

  test('costs nothing while nothing happens, and is listed anew after a day', async () => {
    const [ann, bob] = [person('Ann'), person('Bob')];
    const first = await side.pull(undefined, options(crm));
    updateRecord(crm.world, 'Contacts', bob, { Customer_Type: 'Prospect' });
    let { cursor } = await side.pull(first.cursor, knowing(ann, bob));
    advance(crm, 3600);
    const idle = await calls(crm, () => side.pull(cursor, knowing(ann, bob)));
    expect([idle.calls, idle.result.cursor]).toEqual([2, cursor]);
    ({ cursor } = idle.result);
    advance(crm, 86_400);
    const next = await side.pull(cursor, knowing(ann, bob));
    expect(next.items.map(({ id, facts }) => [id, facts.scope])).toEqual([[bob, 'filter']]);
    expect((await side.pull(next.cursor, knowing(ann, bob))).items).toEqual([]);
  });

  test('is listed anew for a contact that nobody knows, a quarter of an hour after the last time', async () => {
    const ann = person('Ann');
    const first = await side.pull(undefined, options(crm));
    advance(crm, 60);
    const bob = person('Bob');
    const soon = await side.pull(first.cursor, knowing(ann));
    expect(ids(soon)).toEqual([]);
    advance(crm, 900);
    const later = await sideOf(crm, 'Contacts', { view }).pull(soon.cursor, knowing(ann));
    expect(ids(later)).toEqual([bob]);
    const cat = person('Cat', 'Prospect');
    advance(crm, 1000);
    const last = await side.pull(later.cursor, knowing(ann, bob));
    expect(ids(last)).toEqual([]);
    expect(await scopes([cat])).toEqual(['filter']);
  });

  test('brings what came into it since, though no feed tells', async () => {
    const [ann, bob] = [person('Ann'), person('Bob', 'Prospect')];
    const first = await side.pull(undefined, options(crm));
    crm.crm.settings['Contacts']!.views[0]!.criteria = {
      field: 'Last_Name',
      comparator: 'equal',
      value: ['Ann', 'Bob'].map((name) => name.toLowerCase()),
    };
    advance(crm, 90_000);
    expect(ids(await side.pull(first.cursor, knowing(ann)))).toEqual([bob]);
  });

  test('has what was made from Outlook until it is listed anew', async () => {
    const first = await side.pull(undefined, options(crm));
    const made = done((await side.create([{ fields: contact({ surname: 'New' }) }]))[0]);
    expect(made.facts.scope).toBe('in');
    side = sideOf(crm, 'Contacts', { view });
    advance(crm, 60);
    const second = await side.pull(first.cursor, knowing(made.id));
    expect(ids(second)).toEqual([made.id]);
    expect(second.items.every(({ facts }) => facts.scope === 'in')).toBe(true);
    expect((await look(side, made.id)).facts.scope).toBe('in');
    advance(crm, 900);
    const third = await side.pull(second.cursor, knowing(made.id));
    expect(third.items.map(({ facts }) => facts.scope)).toEqual(['filter']);
  });

  test('that is there no more stops the run with a sentence', async () => {
    crm.crm.settings['Contacts']!.views = [];
    const message =
      'The list view that chooses the contacts is not in the CRM any more. Choose another one in the settings.';
    await expect(side.pull(undefined, options(crm))).rejects.toMatchObject({ code: 'unexpected', message });
  });

  test('of another id leads to a full reading', async () => {
    const [ann, bob] = [person('Ann'), person('Bob', 'Prospect')];
    const { cursor } = await side.pull(undefined, options(crm));
    const all = await sideOf(crm, 'Contacts').pull(cursor, knowing(ann));
    expect([ids(all), all.complete]).toEqual([[ann, bob], true]);
  });
});
