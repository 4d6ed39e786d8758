import { contactFields } from '../../src/model/outlook-fields';
import { deleteRecord, updateRecord } from '../../src/sandbox/crm/records';
import { contactMapping, crmFields } from '../side-contract/mapping';
import { groupsWith } from '../side-contract/values';
import { advance, calls, options, startCrm, type Crm } from './kit';
import { add, contact, countOf, done, edited, fault, ids, kept, look, pair, sideOf } from './records-kit';
import type { CrmRecords } from '../../src/zoho/crm-records';

let crm: Crm;
let side: CrmRecords;

beforeEach(async () => {
  crm = await startCrm();
  side = sideOf(crm, 'Contacts');
});

afterEach(async () => {
  await crm.sandbox.close();
});

const lee = () => crm.world.person('lee')!.crmUserId;
const make = async (named: Record<string, string>) => done((await side.create([{ fields: contact(named) }]))[0]);
const groups = (named: Record<string, string>) => groupsWith(contactMapping, named);
const outlook = (name: string) => contactFields.find((field) => field.name === name)!;

describe('the first pull of contacts', () => {
  test('C7: takes a request per 200 contacts and a handful more, in the order of their ids', async () => {
    const day = (n: number) => new Date(Date.parse('2026-01-01T00:00:00Z') + n * 60_000).toISOString();
    const made: string[] = [];
    for (let n = 0; n < 2500; n += 1) {
      made.push(add(crm, 'Contacts', { Last_Name: `#${n}` }, { at: day(n), modifiedAt: day(n + 1) }));
    }
    const first = await calls(crm, () => side.pull(undefined, options(crm, { limit: Infinity })));
    expect(ids(first.result)).toEqual(made);
    expect(first.calls).toBeLessThanOrEqual(2500 / 200 + 4);
    const idle = await calls(crm, () => side.pull(first.result.cursor, options(crm, { isKnown: () => true })));
    expect(idle).toMatchObject({ calls: 2, result: { items: [], hints: [] } });
  });

  test('C3: leaves colleagues’ contacts out, and shows a known one that went to a colleague', async () => {
    const [mine] = [
      add(crm, 'Contacts', { Last_Name: 'Mine' }),
      add(crm, 'Contacts', { Last_Name: 'Lee’s' }, { ownerId: lee() }),
    ];
    const first = await side.pull(undefined, options(crm));
    expect(ids(first)).toEqual([mine]);
    advance(crm, 30);
    updateRecord(crm.world, 'Contacts', mine, { Owner: { id: lee() } });
    const second = await side.pull(first.cursor, options(crm, { isKnown: (id) => id === mine }));
    expect(second.items.map(({ id, facts }) => [id, facts.scope])).toEqual([[mine, 'owner']]);
  });

  test('C8: tells imported contacts from others, and an edited one counts as made by hand', async () => {
    const at = '2026-01-05T08:00:00Z';
    const imported = add(crm, 'Contacts', { Last_Name: 'Imported' }, { source: 'import', at });
    add(crm, 'Contacts', { Last_Name: 'Edited' }, { source: 'import', at, modifiedAt: '2026-01-05T09:00:00Z' });
    add(crm, 'Contacts', { Last_Name: 'Made' }, { at: '2026-01-05T07:00:00Z' });
    const { items } = await side.pull(undefined, options(crm));
    expect(items.filter(({ facts }) => facts.imported).map(({ id }) => id)).toEqual([imported]);
    expect((await look(side, imported)).facts.imported).toBe(true);
  });

  test('127: is an error when the list is empty although the CRM counts contacts', async () => {
    add(crm, 'Contacts', { Last_Name: 'Lee' });
    advance(crm, 120);
    await fault(crm, { path: 'coql' }, { status: 204 }, { times: null });
    await expect(side.pull(undefined, options(crm))).rejects.toMatchObject({
      code: 'contradiction',
      message: 'The CRM lists no contacts of yours, but counts some.',
    });
  });

  test('G9: a field that is not shown any more stops the run instead of clearing it in Outlook', async () => {
    add(crm, 'Contacts', { Last_Name: 'Lee', Department: 'Sales' });
    crm.crm.settings['Contacts']!.fieldPermissions.standard['Department'] = 'hidden';
    await expect(side.pull(undefined, options(crm))).rejects.toMatchObject({
      code: 'unexpected',
      message: 'The CRM does not show the field Department any more.',
    });
  });
});

describe('a contact’s last name', () => {
  const names: [string, Record<string, string>, Record<string, unknown>, Record<string, string>][] = [
    ['both names', { givenName: 'Ann', surname: 'Lee' }, { First_Name: 'Ann', Last_Name: 'Lee' }, {}],
    ['a first name only', { givenName: 'Ann' }, { Last_Name: 'Ann' }, { givenName: '', surname: 'Ann' }],
    ['a company only', { companyName: 'Acme' }, { Last_Name: 'Acme' }, {}],
    ['an address only', { email2: 'a@acme.example' }, { Last_Name: 'a@acme.example' }, {}],
    ['a number only', { mobilePhone: '+49 30 1234567' }, { Last_Name: '+49 30 1234567' }, {}],
    ['nothing', {}, { Last_Name: '(No name)' }, {}],
  ];
  test.each(names)('stands for %s', async (_, named, written, shown) => {
    add(crm, 'Accounts', { Account_Name: 'Acme' });
    const { id, fields } = await make(named);
    expect(kept(crm, 'Contacts', id)).toMatchObject(written);
    const { givenName = '', surname = '' } = { ...named, ...shown };
    expect(fields['name']).toMatchObject({ givenName, surname });
    expect((await look(side, id)).fields).toEqual(fields);
  });

  test('goes along when the company that it stands for changes, and gives way to a name', async () => {
    add(crm, 'Accounts', { Account_Name: 'Acme' });
    add(crm, 'Accounts', { Account_Name: 'Beta' });
    const { id } = await make({ companyName: 'Acme' });
    expect((await edited(side, id, groups({ companyName: 'Beta' }))).fields['name']).toMatchObject({ surname: '' });
    expect(kept(crm, 'Contacts', id)['Last_Name']).toBe('Beta');
    const named = await edited(side, id, groups({ givenName: 'Ann', surname: 'Lee' }));
    expect(named.fields['name']).toMatchObject({ givenName: 'Ann', surname: 'Lee' });
  });

  test('stays when something else changes', async () => {
    const id = add(crm, 'Contacts', { First_Name: 'Ann', Last_Name: 'Lee' });
    await edited(side, id, groups({ jobTitle: 'CEO' }));
    expect(kept(crm, 'Contacts', id)).toEqual({ First_Name: 'Ann', Last_Name: 'Lee', Title: 'CEO' });
  });
});

describe('lookups', () => {
  test('lead to the one record of that name, however it is written', async () => {
    const account = add(crm, 'Accounts', { Account_Name: 'Acme  Ltd' }, { ownerId: lee() });
    const boss = add(crm, 'Contacts', { First_Name: 'Ada', Last_Name: 'King' }, { ownerId: lee() });
    const { id, fields } = await make({ surname: 'Lee', companyName: 'acme  ltd', manager: 'ADA KING' });
    expect(kept(crm, 'Contacts', id)).toMatchObject({ Account_Name: { id: account }, Reporting_To: { id: boss } });
    expect([fields['companyName'], fields['manager']]).toEqual([{ companyName: 'Acme Ltd' }, { manager: 'Ada King' }]);
  });

  test('are left alone where no record or more than one has the name, and cleared by an empty one', async () => {
    const [acme] = [add(crm, 'Accounts', { Account_Name: 'Acme' })];
    for (const name of ['Twin', 'Twin']) add(crm, 'Accounts', { Account_Name: name });
    const id = add(crm, 'Contacts', { Last_Name: 'Lee', Account_Name: { id: acme } });
    for (const name of ['Nowhere', 'Twin']) {
      const { fields } = await edited(side, id, groups({ companyName: name }));
      expect(fields['companyName']).toEqual({ companyName: 'Acme' });
    }
    expect((await edited(side, id, groups({ companyName: '' }))).fields['companyName']).toEqual({ companyName: '' });
    expect(kept(crm, 'Contacts', id)['Account_Name']).toBeUndefined();
  });

  test('G9: that may not be looked up hold nothing up', async () => {
    add(crm, 'Accounts', { Account_Name: 'Acme' });
    await fault(crm, { path: 'coql' }, { status: 403, body: { code: 'NO_PERMISSION', details: {}, message: '' } });
    expect((await make({ surname: 'Lee', companyName: 'Acme' })).fields['companyName']).toEqual({ companyName: '' });
  });
});

describe('values that the CRM cannot hold', () => {
  test('leave the CRM’s value alone: an unlisted choice, half an address', async () => {
    const id = add(crm, 'Contacts', { Last_Name: 'Lee', Salutation: 'Dr.', Email: 'lee@acme.example' });
    await edited(side, id, groups({ title: 'Herr', surname: 'Lee', email1: `${'x'.repeat(100)}@acme.example` }));
    expect(kept(crm, 'Contacts', id)).toMatchObject({ Salutation: 'Dr.', Email: 'lee@acme.example' });
    await edited(side, id, groups({ title: 'MRS.', surname: 'Lee' }));
    expect(kept(crm, 'Contacts', id)['Salutation']).toBe('Mrs.');
  });

  test('are cut to their length, and to a shorter one that a refusal tells', async () => {
    const { fields } = await make({ surname: 'x'.repeat(100), department: 'y'.repeat(60) });
    expect([fields['name']!['surname'], fields['department']!['department']]).toEqual(['x'.repeat(80), 'y'.repeat(50)]);
    const details = { api_name: 'Title', json_path: '$.data[0].Title', maximum_length: 20 };
    const refused = { code: 'INVALID_DATA', details, message: 'invalid data', status: 'error' };
    await fault(crm, { method: 'POST', path: '/Contacts$' }, { status: 400, body: { data: [refused] } });
    expect((await make({ surname: 'Lee', jobTitle: 'z'.repeat(60) })).fields['jobTitle']).toEqual({
      jobTitle: 'z'.repeat(20),
    });
  });

  test('become one line, and numbers a form that the CRM takes', async () => {
    const { id } = await make({ surname: 'Lee', businessStreet: 'Mall 1\n2nd floor', mobilePhone: '030 / 123 - 45' });
    expect(kept(crm, 'Contacts', id)).toMatchObject({ Mailing_Street: 'Mall 1, 2nd floor', Mobile: '030 123-45' });
  });
});

describe('values of one sort', () => {
  test('118: keep their places', async () => {
    const id = add(crm, 'Contacts', { Last_Name: 'Lee', Email: 'a@x.example', Secondary_Email: 'b@x.example' });
    await edited(side, id, groups({ email1: 'b@x.example', email2: 'c@x.example', email3: 'a@x.example' }));
    expect(kept(crm, 'Contacts', id)).toMatchObject({
      ...{ Email: 'a@x.example', Secondary_Email: 'b@x.example', Third_Email: 'c@x.example' },
    });
  });
});

describe('contacts that are there already', () => {
  test('G6: are not made again, whoever owns them and in whichever field the address is', async () => {
    add(crm, 'Contacts', { Last_Name: 'King', Secondary_Email: 'ADA@acme.example' }, { ownerId: lee() });
    const drafts = [
      { surname: 'Ada', email1: 'ada@Acme.example' },
      { surname: 'Bob', email1: 'bob@acme.example' },
    ].map((named) => ({ fields: contact(named) }));
    const [ada, bob] = await side.create(drafts);
    const message = `The CRM has a contact with this e-mail address already, of ${crm.world.person('lee')!.name}.`;
    expect(ada).toEqual({ ok: false, problem: 'refused', code: 'DUPLICATE_DATA', message });
    expect(done(bob).fields['name']).toMatchObject({ surname: 'Bob' });
    expect(countOf(crm, 'Contacts')).toBe(2);
  });

  test('G6: are looked for by one query per 50 addresses', async () => {
    const drafts = Array.from({ length: 60 }, (_, n) => ({
      fields: contact({ surname: `#${n}`, email1: `n${n}@acme.example` }),
    }));
    const { calls: requests, result } = await calls(crm, () => side.create(drafts));
    expect(result.map(({ ok }) => ok)).toEqual(drafts.map(() => true));
    expect(requests).toBe(2 + 2);
  });

  test('G6: of two drafts with one address the first is made', async () => {
    const drafts = ['One', 'Two'].map((surname) => ({ fields: contact({ surname, email1: 'a@acme.example' }) }));
    expect(await side.create(drafts)).toMatchObject([{ ok: true }, { ok: false, code: 'DUPLICATE_DATA' }]);
  });
});

describe('constants', () => {
  test('fill a field when a contact is made, unless it gets a value, and never later', async () => {
    const field = (name: string) => crmFields('Contacts').find((each) => each.name === name)!;
    const constants = [
      { crm: field('Customer_Type'), value: 'Prospect' },
      { crm: field('Email_Opt_Out'), value: 'true' },
      { crm: field('Department'), value: 'Sales' },
    ];
    side = sideOf(crm, 'Contacts', { mapping: { fields: contactMapping, constants } });
    const { id } = await make({ surname: 'Lee', department: 'Support' });
    expect(kept(crm, 'Contacts', id)).toMatchObject({
      Customer_Type: 'Prospect',
      Email_Opt_Out: true,
      Department: 'Support',
    });
    updateRecord(crm.world, 'Contacts', id, { Customer_Type: null });
    await edited(side, id, groups({ jobTitle: 'CEO' }));
    expect(kept(crm, 'Contacts', id)['Customer_Type']).toBeUndefined();
  });
});

describe('another mapping', () => {
  test('C4: of a few fields reads and writes those, and still gives a last name', async () => {
    const fields = [pair('Contacts', outlook('email1'), 'Email'), pair('Contacts', outlook('nickName'), 'Skype_ID')];
    side = sideOf(crm, 'Contacts', { mapping: { fields, constants: [] } });
    const draft = { emails: { email1: 'ann@acme.example' }, nickName: { nickName: 'Ann' } };
    const item = done((await side.create([{ fields: draft }]))[0]);
    expect(item.fields).toEqual(draft);
    expect(kept(crm, 'Contacts', item.id)).toEqual({
      ...{ Email: 'ann@acme.example', Skype_ID: 'Ann', Last_Name: 'ann@acme.example' },
    });
    await edited(side, item.id, { nickName: { nickName: '' } });
    expect(kept(crm, 'Contacts', item.id)['Last_Name']).toBe('ann@acme.example');
  });
});

describe('writing contacts', () => {
  test('M4: starts no automation and mails nobody', async () => {
    const { id } = await make({ surname: 'Lee' });
    await edited(side, id, groups({ jobTitle: 'CEO' }));
    advance(crm, 10);
    expect(crm.world.state.outbox).toEqual([]);
  });

  test('41: a create whose answer was lost is found by all that was sent', async () => {
    add(crm, 'Accounts', { Account_Name: 'Acme' });
    add(crm, 'Contacts', { Last_Name: 'Lee', Title: 'CTO' });
    const fields = contact({ surname: 'Lee', companyName: 'Acme', jobTitle: 'CEO', department: 'd'.repeat(60) });
    await fault(crm, { method: 'POST', path: '/Contacts$' }, { drop: 'after' });
    expect(await side.create([{ fields }])).toMatchObject([{ ok: false, problem: 'unknown' }]);
    const [found] = await sideOf(crm, 'Contacts').findLost([{ fields, at: '2011-01-01T00:00:00Z' }], () => false);
    expect(found?.fields['jobTitle']).toEqual({ jobTitle: 'CEO' });
    expect(countOf(crm, 'Contacts')).toBe(2);
  });

  test('17: names what was deleted', async () => {
    const id = add(crm, 'Contacts', { Last_Name: 'Lee' });
    const { cursor } = await side.pull(undefined, options(crm));
    deleteRecord(crm.world, 'Contacts', id);
    expect((await side.pull(cursor, options(crm, { isKnown: () => true }))).hints).toEqual([id]);
    expect((await side.confirm([id])).get(id)).toEqual({ state: 'gone' });
  });
});
