import type { Draft } from '../../src/people/form';
import type { RecordRef } from '../../src/people/person';
import { updateRecord } from '../../src/sandbox/crm/records';
import type { ZohoPeople } from '../../src/zoho/people/zoho-people';
import { advance, calls, startCrm, type Crm } from './kit';
import { countIn, fieldsIn, inDays, peopleOf, put } from './people-kit';
import { fault } from './records-kit';

let crm: Crm;
let people: ZohoPeople;
let contact: string;

beforeEach(async () => {
  crm = await startCrm();
  people = peopleOf(crm);
  contact = put(crm, 'Contacts', { Last_Name: 'Hofer' });
});

afterEach(async () => {
  await crm.sandbox.close();
});

const ref = (type: RecordRef['type'], id: string): RecordRef => ({ type, id, name: 'x', url: null });
const lee = () => crm.world.person('lee')!.crmUserId;
const time = () => ({ allDay: false, start: inDays(crm, 3), end: inDays(crm, 3, 1), zone: 'Europe/Vienna' });
const allDay = { allDay: true, start: '2027-01-05', end: '2027-01-07', zone: null };

const drafts: [string, string, () => Draft][] = [
  [
    'contact',
    'Contacts',
    () => ({ type: 'contact', key: 'k', values: { Last_Name: 'Berg', Email: 'Berg@x.example' } }),
  ],
  ['lead', 'Leads', () => ({ type: 'lead', key: 'k', values: { Last_Name: "O'Neil", Company: 'Graz' } })],
  [
    'task',
    'Tasks',
    () => {
      const values = { Subject: 'Call back', Due_Date: '2027-01-05' };
      return { type: 'task', key: 'k', values, person: ref('contact', contact), about: null };
    },
  ],
  [
    'note',
    'Notes',
    () => ({
      type: 'note',
      key: 'k',
      title: 'Call',
      text: `One\r\ntwo ${'x'.repeat(900)}`,
      on: ref('contact', contact),
    }),
  ],
  ['meeting', 'Events', () => meetingAt(time())],
  ['meeting of whole days', 'Events', () => meetingAt(allDay)],
];

function meetingAt(when: ReturnType<typeof time> | typeof allDay): Draft {
  const texts = { title: 'Site visit', location: '', description: '' };
  return { type: 'meeting', key: 'k', ...texts, time: when, person: ref('contact', contact), about: null };
}

describe.each(drafts)('a %s whose answer was lost', (_, module, draftNow) => {
  test('is found as it was made', async () => {
    const [draft, at] = [draftNow(), inDays(crm, 0)];
    if (draft.type === 'contact' || draft.type === 'lead' || draft.type === 'task') await people.form(draft.type);
    const before = countIn(crm, module);
    await fault(crm, { method: 'POST', path: `/${module}$` }, { drop: 'after' });
    expect(await people.create(draft)).toEqual({ state: 'unknown' });
    expect(countIn(crm, module)).toBe(before + 1);
    const found = await people.findMade(draft, at);
    expect(found?.record.type).toBe(draft.type);
    expect(fieldsIn(crm, module, found!.record.id)).toBeDefined();
    expect(await people.remove(found!.record, found!.version)).toEqual({ state: 'removed' });
    expect(countIn(crm, module)).toBe(before);
  });

  test('is not found where the CRM did not get it', async () => {
    const draft = draftNow();
    if (draft.type === 'contact' || draft.type === 'lead' || draft.type === 'task') await people.form(draft.type);
    await fault(crm, { method: 'POST', path: `/${module}$` }, { drop: 'before' });
    expect(await people.create(draft)).toEqual({ state: 'unknown' });
    expect(await people.findMade(draft, inDays(crm, 0))).toBeUndefined();
  });
});

describe('what looks like a lost draft', () => {
  const task = drafts[2]![2];
  const twin = (more: object, origin: object = {}) =>
    put(crm, 'Tasks', { Subject: 'Call back', Due_Date: '2027-01-05', Who_Id: { id: contact }, ...more }, origin);

  test('is not it where a colleague made it, long before, or about somebody else', async () => {
    twin({}, { createdById: lee() });
    twin({}, { at: inDays(crm, -3) });
    twin({ Who_Id: { id: put(crm, 'Contacts', { Last_Name: 'Other' }) } });
    expect(await people.findMade(task(), inDays(crm, 0))).toBeUndefined();
  });

  test('is it although the device’s clock is hours ahead', async () => {
    const id = twin({});
    expect((await people.findMade(task(), inDays(crm, 0, 6)))?.record.id).toBe(id);
  });

  test('is not it where a note has another text', async () => {
    const Parent_Id = { id: contact, module: { api_name: 'Contacts' } };
    put(crm, 'Notes', { Note_Title: 'Call', Note_Content: 'Something else', Parent_Id });
    expect(await people.findMade(drafts[3]![2](), inDays(crm, 0))).toBeUndefined();
  });
});

describe('what was made', () => {
  const note = drafts[3]![2];

  test('stays where somebody changed it since', async () => {
    const created = await people.create(note());
    if (created.state !== 'made') throw new Error(created.state);
    advance(crm, 5);
    updateRecord(crm.world, 'Notes', created.record.id, { Note_Content: 'More' });
    expect(await people.remove(created.record, created.version)).toEqual({ state: 'changed' });
    expect(countIn(crm, 'Notes')).toBe(1);
  });

  test('is removed when it is gone already', async () => {
    const created = await people.create(note());
    if (created.state !== 'made') throw new Error(created.state);
    await people.remove(created.record, created.version);
    expect(await people.remove(created.record, created.version)).toEqual({ state: 'removed' });
    expect(await people.remove(ref('contact', '1234567890123456789'), '')).toEqual({ state: 'removed' });
  });

  test('G9: stays where the profile may not delete it', async () => {
    const created = await people.create(drafts[0]![2]());
    if (created.state !== 'made') throw new Error(created.state);
    crm.crm.permissions.standard['Crm_Implied_Delete_Contacts'] = false;
    const refused = { state: 'refused', problem: { code: 'forbidden', side: 'crm' } };
    expect(await people.remove(created.record, created.version)).toMatchObject(refused);
  });

  test('is removed although the first answer was lost', async () => {
    const created = await people.create(drafts[0]![2]());
    if (created.state !== 'made') throw new Error(created.state);
    await fault(crm, { method: 'DELETE' }, { drop: 'after' });
    expect(await people.remove(created.record, created.version)).toEqual({ state: 'removed' });
  });
});

describe('another address', () => {
  const add = (id: string, type: 'contact' | 'lead' = 'contact') => people.addAddress(ref(type, id), 'New@x.example');

  const isNew = { state: 'added', isNew: true };

  test('goes into the first free place', async () => {
    const lead = put(crm, 'Leads', { Last_Name: 'Steiner', Email: 'p@steiner.example' });
    expect([await add(contact), await add(lead, 'lead')]).toEqual([isNew, isNew]);
    expect(fieldsIn(crm, 'Contacts', contact)['Email']).toBe('New@x.example');
    expect(fieldsIn(crm, 'Leads', lead)).toMatchObject({
      Email: 'p@steiner.example',
      Secondary_Email: 'New@x.example',
    });
  });

  test('is not written twice', async () => {
    updateRecord(crm.world, 'Contacts', contact, { Secondary_Email: 'new@X.example' });
    expect(await calls(crm, () => add(contact))).toEqual({ calls: 1, result: { state: 'added', isNew: false } });
  });

  test('finds no place where both are taken or may not be seen', async () => {
    const full = put(crm, 'Contacts', { Last_Name: 'Full', Email: 'a@x.example', Secondary_Email: 'b@x.example' });
    expect(await add(full)).toEqual({ state: 'full' });
    crm.crm.settings['Contacts']!.fieldPermissions.standard = { Email: 'hidden', Secondary_Email: 'hidden' };
    expect(await add(contact)).toEqual({ state: 'full' });
    expect(await people.addAddress(ref('account', '1'), 'a@x.example')).toEqual({ state: 'full' });
  });

  test('is known to be there although the answer was lost, or that it is not', async () => {
    await fault(crm, { method: 'PUT' }, { drop: 'after' });
    expect(await add(contact)).toEqual(isNew);
    const other = put(crm, 'Contacts', { Last_Name: 'Other' });
    await fault(crm, { method: 'PUT' }, { drop: 'before' });
    await expect(add(other)).rejects.toMatchObject({ code: 'offline' });
  });

  test('is taken out of the place where it stands, and of none where it does not', async () => {
    const remove = (id = contact) => people.removeAddress(ref('contact', id), 'NEW@x.example');
    updateRecord(crm.world, 'Contacts', contact, { Email: 'a@x.example', Secondary_Email: 'new@X.example' });
    expect(await remove()).toEqual({ state: 'removed' });
    const { Email, Secondary_Email = null } = fieldsIn(crm, 'Contacts', contact);
    expect([Email, Secondary_Email]).toEqual(['a@x.example', null]);
    expect(await calls(crm, () => remove())).toEqual({ calls: 1, result: { state: 'removed' } });
    expect(await remove('1234567890123456789')).toEqual({ state: 'removed' });
    await add(contact);
    await fault(crm, { method: 'PUT' }, { drop: 'after' });
    expect(await remove()).toEqual({ state: 'removed' });
    await add(contact);
    await fault(crm, { method: 'PUT' }, { drop: 'before' });
    await expect(remove()).rejects.toMatchObject({ code: 'offline' });
  });

  test('G9: is refused on a colleague’s record and on one that is gone', async () => {
    const theirs = put(crm, 'Contacts', { Last_Name: 'Theirs' }, { ownerId: lee() });
    expect(await add(theirs)).toMatchObject({ state: 'refused', problem: { code: 'forbidden' } });
    expect(await add('1234567890123456789')).toMatchObject({ state: 'refused' });
  });
});
