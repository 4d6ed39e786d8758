import type { Draft } from '../../src/people/form';
import type { RecordRef } from '../../src/people/person';
import type { ZohoPeople } from '../../src/zoho/people/zoho-people';
import { calls, startCrm, type Crm } from './kit';
import { breakDown, countIn, fieldsIn, inDays, one, peopleOf, put, tab } from './people-kit';
import { fault } from './records-kit';

let crm: Crm;
let people: ZohoPeople;

beforeEach(async () => {
  crm = await startCrm();
  people = peopleOf(crm);
});

afterEach(async () => {
  await crm.sandbox.close();
});

const address = 'maria@graz.example';
const person = (type: 'contact' | 'lead', values: Record<string, string>): Draft => ({ type, key: 'k', values });
const maria = { First_Name: 'Maria', Last_Name: 'Hofer', Email: address };
const ref = (type: RecordRef['type'], id: string): RecordRef => ({ type, id, name: 'x', url: null });
const put1 = (module: string, fields: Record<string, unknown>) => put(crm, module, fields);

async function made(draft: Draft) {
  const created = await people.create(draft);
  if (created.state !== 'made') throw new Error(JSON.stringify(created));
  return created;
}

describe('a form', () => {
  test('has the fields with a role and the mandatory ones, a contact’s company as a text', async () => {
    const { fields, url } = await people.form('contact');
    expect(fields.map(({ name, role }) => `${name} ${role}`).sort()).toEqual([
      ...['Account_Name company', 'Description description', 'Email email', 'First_Name firstName'],
      ...['Last_Name lastName', 'Mobile mobile', 'Phone phone', 'Title title'],
    ]);
    const named = (name: string) => fields.find((field) => field.name === name);
    expect([named('Last_Name')!.isMandatory, named('Account_Name')!.type]).toEqual([true, 'text']);
    expect(url).toBe(tab(crm, 'Contacts', 'create'));
  });

  test('of a lead asks for the company, of a task for status and priority with their values', async () => {
    const lead = await people.form('lead');
    expect(lead.fields.find(({ role }) => role === 'company')).toMatchObject({ name: 'Company', type: 'text' });
    expect(lead.fields.find(({ role }) => role === 'title')?.name).toBe('Designation');
    const task = await people.form('task');
    expect(task.fields.map(({ role }) => role).sort()).toEqual(['description', 'due', 'priority', 'status', 'subject']);
    expect(task.fields.find(({ role }) => role === 'status')?.values).toContainEqual({
      value: 'Waiting for input',
      label: 'Waiting on someone else',
    });
  });

  test('has what the layout of the organisation requires, and is read once', async () => {
    crm.crm.settings['Leads']!.required.push('Lead_Source');
    const first = await calls(crm, () => people.form('lead'));
    expect(first.result.fields).toContainEqual(
      expect.objectContaining({ name: 'Lead_Source', isMandatory: true, role: null }),
    );
    expect((await calls(crm, () => people.form('lead'))).calls).toBe(0);
  });

  test('G9: has no field that the profile may not see or write', async () => {
    crm.crm.settings['Contacts']!.fieldPermissions.standard = { Phone: 'hidden', Mobile: 'read_only' };
    const names = (await people.form('contact')).fields.map(({ name }) => name);
    expect(names).not.toEqual(expect.arrayContaining(['Phone']));
    expect(names).not.toEqual(expect.arrayContaining(['Mobile']));
  });

  test('is asked for again after it could not be read', async () => {
    await breakDown(crm);
    await expect(people.form('task')).rejects.toMatchObject({ code: 'offline' });
    await fetch(`${crm.sandbox.crm}/_sandbox/faults`, { method: 'DELETE' });
    expect((await people.form('task')).type).toBe('task');
  });
});

describe('a new contact or lead', () => {
  test('is made with its values, for the user, with its account where there is one of that name', async () => {
    const account = put1('Accounts', { Account_Name: 'Uni Graz' });
    const values = { ...maria, Title: 'Head', Phone: '+43 / 1', Account_Name: 'uni graz' };
    const { record, version } = await made(person('contact', values));
    expect(record).toEqual({
      type: 'contact',
      id: record.id,
      name: 'Maria Hofer',
      url: tab(crm, 'Contacts', record.id),
    });
    expect(version).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const kept = { ...maria, Title: 'Head', Phone: '+43 1', Account_Name: { id: account } };
    expect(fieldsIn(crm, 'Contacts', record.id)).toEqual(kept);
    expect(await one(people, address)).toMatchObject({ id: record.id, owner: crm.person.name, company: 'Uni Graz' });
  });

  test('is made without an account that is not there', async () => {
    const { record } = await made(person('contact', { ...maria, Account_Name: 'Nowhere' }));
    expect(fieldsIn(crm, 'Contacts', record.id)).toEqual(maria);
  });

  test('runs no automation, and nobody is mailed', async () => {
    await made(person('lead', { ...maria, Company: 'Graz' }));
    const posts = (await rowsOf('/Leads', 'POST')).map(({ requestBody }) => requestBody);
    expect(posts).toEqual([{ data: [{ ...maria, Company: 'Graz' }], trigger: [] }]);
    expect([crm.crm.pending, crm.world.state.outbox]).toEqual([[], []]);
  });

  test('takes values by the types of their fields', async () => {
    const own = (name: string, kind: string, choices: object[] = []) => ({ name, label: name, kind, choices });
    const fields = [own('Visits', 'integer'), own('Is_VIP', 'boolean'), own('Since', 'date'), own('Size', 'currency')];
    crm.crm.settings['Leads']!.customFields.push(...(fields as never[]));
    crm.crm.settings['Leads']!.required.push('Visits', 'Is_VIP', 'Since', 'Size');
    const values = {
      Last_Name: 'Hofer',
      Company: 'Graz',
      Visits: '3',
      Is_VIP: 'true',
      Since: '2026-01-31',
      Size: '1.5',
    };
    const { record } = await made(person('lead', values));
    expect(fieldsIn(crm, 'Leads', record.id)).toMatchObject({
      Visits: 3,
      Is_VIP: true,
      Since: '2026-01-31',
      Size: 1.5,
    });
    const wrong = await calls(crm, () => people.create(person('lead', { ...values, Visits: 'three' })));
    expect(wrong).toMatchObject({ calls: 0, result: { state: 'invalid', field: 'Visits' } });
    expect(countIn(crm, 'Leads')).toBe(1);
  });

  test('G6: is not made where the CRM has one of its kind under the address, whoever owns it', async () => {
    const id = put(
      crm,
      'Contacts',
      { Last_Name: 'Hofer', Secondary_Email: 'MARIA@graz.example' },
      {
        ownerId: crm.world.person('lee')!.crmUserId,
      },
    );
    const existing = { type: 'contact', id, name: 'Hofer', url: tab(crm, 'Contacts', id) };
    expect(await people.create(person('contact', maria))).toEqual({ state: 'duplicate', field: 'Email', existing });
    expect((await people.create(person('lead', { ...maria, Company: 'Graz' }))).state).toBe('made');
  });

  test('that the CRM calls a duplicate names the existing record where it may be seen', async () => {
    crm.crm.uniqueFields['Leads'] = ['Phone'];
    const ownerId = crm.world.person('lee')!.crmUserId;
    const id = put(crm, 'Leads', { First_Name: 'Paul', Last_Name: 'Steiner', Phone: '+43 1' }, { ownerId });
    const draft = person('lead', { ...maria, Company: 'Graz', Phone: '+43 1' });
    const existing = { type: 'lead', id, name: 'Paul Steiner', url: tab(crm, 'Leads', id) };
    expect(await people.create(draft)).toEqual({ state: 'duplicate', field: 'Phone', existing });
    crm.crm.sharing = 'private';
    expect(await people.create(draft)).toEqual({ state: 'duplicate', field: 'Phone', existing: null });
  });

  test('that lacks something, or has a value that the CRM does not take, is invalid by the field’s name', async () => {
    expect(await people.create(person('lead', { First_Name: 'Maria' }))).toMatchObject({
      ...{ state: 'invalid', field: 'Last_Name' },
    });
    expect(await people.create(person('contact', { ...maria, Email: 'no address' }))).toMatchObject({
      ...{ state: 'invalid', field: 'Email' },
    });
  });

  test('G9: is refused where the profile may not make one', async () => {
    crm.crm.permissions.standard['Crm_Implied_Create_Contacts'] = false;
    expect(await people.create(person('contact', maria))).toMatchObject({
      state: 'refused',
      problem: { code: 'forbidden', side: 'crm', message: expect.stringContaining('Create_Contacts') as string },
    });
  });

  test('is sent once: a lost answer leaves it unknown', async () => {
    await people.form('contact');
    await fault(crm, { method: 'POST', path: '/Contacts$' }, { drop: 'after' });
    expect(await people.create(person('contact', maria))).toEqual({ state: 'unknown' });
    expect(countIn(crm, 'Contacts')).toBe(1);
  });

  test('is not sent at all where the CRM cannot be asked', async () => {
    await breakDown(crm);
    await expect(people.create(person('contact', maria))).rejects.toMatchObject({ code: 'offline' });
  });
});

describe('a new task, note or meeting', () => {
  let contact: string;
  let lead: string;
  let deal: string;

  beforeEach(() => {
    contact = put1('Contacts', { Last_Name: 'Hofer' });
    lead = put1('Leads', { Last_Name: 'Steiner' });
    deal = put1('Deals', { Deal_Name: 'Lab', Stage: 'Proposal', Closing_Date: '2027-01-01' });
  });

  const task = (more: Partial<Extract<Draft, { type: 'task' }>>): Draft => {
    const values = { Subject: 'Call back', Due_Date: '2027-01-05', Status: 'In Progress', Priority: 'High' };
    return { type: 'task', key: 'k', values, person: null, about: null, ...more };
  };

  const meeting = (more: Partial<Extract<Draft, { type: 'meeting' }>>): Draft => ({
    ...{ type: 'meeting', key: 'k', title: 'Site visit', location: 'Graz', description: 'Bring it' },
    time: { allDay: false, start: inDays(crm, 3), end: inDays(crm, 3, 1), zone: 'Europe/Vienna' },
    ...{ person: null, about: null, ...more },
  });

  test('a task is about a contact and a deal, or about a lead', async () => {
    const one = await made(task({ person: ref('contact', contact), about: ref('deal', deal) }));
    expect(one.record).toMatchObject({ type: 'task', name: 'Call back', url: tab(crm, 'Tasks', one.record.id) });
    expect(fieldsIn(crm, 'Tasks', one.record.id)).toMatchObject({
      ...{ Subject: 'Call back', Due_Date: '2027-01-05', Status: 'In Progress', Priority: 'High' },
      ...{ Who_Id: { id: contact }, What_Id: { id: deal }, $se_module: 'Deals' },
    });
    const other = await made(task({ person: ref('lead', lead) }));
    expect(fieldsIn(crm, 'Tasks', other.record.id)).toMatchObject({ What_Id: { id: lead }, $se_module: 'Leads' });
  });

  test('a note stands on its record, cut to what the CRM holds', async () => {
    const draft: Draft = {
      type: 'note',
      key: 'k',
      title: 't'.repeat(200),
      text: 'x'.repeat(40_000),
      on: ref('lead', lead),
    };
    const { record } = await made(draft);
    expect(record).toMatchObject({ type: 'note', url: null });
    const kept = fieldsIn(crm, 'Notes', record.id);
    expect(kept).toMatchObject({ Parent_Id: { id: lead }, $se_module: 'Leads' });
    expect([String(kept['Note_Title']).length, String(kept['Note_Content']).length]).toEqual([120, 32_000]);
  });

  test('a meeting is the user’s, with the person as a participant whom nobody invites', async () => {
    const { record } = await made(meeting({ person: ref('contact', contact), about: ref('deal', deal) }));
    expect(record).toMatchObject({ type: 'meeting', name: 'Site visit', url: tab(crm, 'Events', record.id) });
    expect(fieldsIn(crm, 'Events', record.id)).toMatchObject({
      ...{ Event_Title: 'Site visit', Venue: 'Graz', Description: 'Bring it', Who_Id: { id: contact } },
      ...{ What_Id: { id: deal }, $se_module: 'Deals', Participants: [{ participant: contact, invited: false }] },
    });
    const other = await made(meeting({ person: ref('lead', lead) }));
    expect(fieldsIn(crm, 'Events', other.record.id)).toMatchObject({ What_Id: { id: lead }, $se_module: 'Leads' });
    expect(crm.world.state.outbox).toEqual([]);
    const [sent] = (await rowsOf('/Events', 'POST')).map(({ requestBody }) => requestBody);
    expect(sent).toMatchObject({ data: [{ $send_notification: false }], trigger: [] });
  });
});

interface Row {
  method: string;
  url: string;
  requestBody: unknown;
}

async function rowsOf(path: string, method: string): Promise<Row[]> {
  const answer = await fetch(`${crm.sandbox.crm}/_sandbox/log`);
  const rows = (await answer.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  return rows.filter((row) => row.method === method && row.url.endsWith(path));
}
