import { addMail } from '../../src/sandbox/crm/mails';
import { addRecord } from '../../src/sandbox/crm/records';
import { crmWorld, KIM, LEE, meeting } from './crm-client';

const OWN = { ownerId: KIM.crmUserId, source: 'crm_ui' } as const;

interface Converted {
  Contacts: { id: string; name: string };
  Accounts: { id: string } | null;
  Deals: { id: string } | null;
}

function setUp(fields: Record<string, unknown> = {}) {
  const client = crmWorld();
  const lead = addRecord(
    client.world,
    'Leads',
    {
      ...{ First_Name: 'Ida', Last_Name: 'Quist', Company: 'Quist & Co', Email: 'ida@quist.example' },
      ...{ Designation: 'Buyer', City: 'Oslo', ...fields },
    },
    OWN,
  );
  const convert = (body: Record<string, unknown> = {}, token = KIM.crmToken) =>
    client.post(`Leads/${lead}/actions/convert`, { data: [body] }, { token });
  const made = (body: Record<string, unknown> = {}) => convert(body).body.data[0]!.details as unknown as Converted;
  return { ...client, lead, convert, made };
}

test('a lead becomes a contact with an account and a deal', () => {
  const { made, get } = setUp();
  const { Contacts, Accounts, Deals } = made({
    Deals: { Deal_Name: 'Fans', Stage: 'Proposal', Closing_Date: '2026-12-31' },
  });
  expect(Contacts.name).toBe('Ida Quist');
  expect(get(`Contacts/${Contacts.id}`).body.data[0]).toMatchObject({
    ...{ Full_Name: 'Ida Quist', Email: 'ida@quist.example', Title: 'Buyer', Mailing_City: 'Oslo' },
    Account_Name: { id: Accounts?.id, name: 'Quist & Co' },
  });
  expect(get(`Deals/${Deals?.id ?? ''}`).body.data[0]).toMatchObject({
    ...{ Deal_Name: 'Fans', Contact_Name: { id: Contacts.id }, Account_Name: { id: Accounts?.id } },
  });
});

test('an account of that name is used, and the contact that is named', () => {
  const { world, made, get } = setUp();
  const account = addRecord(world, 'Accounts', { Account_Name: 'QUIST & CO' }, OWN);
  const contact = addRecord(world, 'Contacts', { Last_Name: 'Quist' }, OWN);
  expect(made({ Contacts: { id: contact } })).toMatchObject({
    ...{ Contacts: { id: contact }, Accounts: { id: account }, Deals: null },
  });
  expect(get('Contacts', { fields: 'id' }).body.data).toHaveLength(1);
});

test('what hangs on the lead goes with it', () => {
  const { world, lead, made, get } = setUp();
  const about = { What_Id: { id: lead }, $se_module: 'Leads' };
  addRecord(world, 'Notes', { Note_Content: 'Hello', Parent_Id: { id: lead, module: { api_name: 'Leads' } } }, OWN);
  addRecord(world, 'Tasks', { Subject: 'Call', ...about }, OWN);
  const guest = { Participants: [{ type: 'lead', participant: lead }] };
  const event = addRecord(world, 'Events', meeting(guest), OWN);
  addMail(world, {
    ...{ module: 'Leads', recordId: lead, subject: 'Hello', from: { name: '', address: KIM.email }, to: [] },
    ...{ at: new Date(), ownerId: KIM.crmUserId, isSent: true },
  });
  const { id } = made().Contacts;
  for (const [list, name] of [['Notes', 'Note_Content'] as const, ['Tasks', 'Subject'] as const]) {
    expect(get(`Contacts/${id}/${list}`, { fields: name }).body.data).toHaveLength(1);
    expect(get(`Leads/${lead}/${list}`, { fields: name }).status).toBe(204);
  }
  expect(get(`Contacts/${id}/Emails`).status).toBe(200);
  expect(get(`Events/${event}`).body.data[0]!.Participants).toMatchObject([{ type: 'contact', participant: id }]);
});

test('the lead leaves lists and searches, and can be read by its id', () => {
  const { lead, convert, get, pass } = setUp();
  pass(120);
  expect(get('Leads/search', { email: 'ida@quist.example' }).status).toBe(200);
  expect(convert().status).toBe(200);
  pass(120);
  expect(get('Leads', { fields: 'id' }).status).toBe(204);
  expect(get('Leads/search', { email: 'ida@quist.example' }).status).toBe(204);
  expect(get('Leads', { fields: 'id', converted: 'true' }).body.data).toHaveLength(1);
  expect(get(`Leads/${lead}`).body.data[0]).toMatchObject({ Last_Name: 'Quist', $converted: true });
});

test('whether queries find it, is a switch; they can tell it from others', () => {
  const { crm, made, coql } = setUp();
  const { Contacts } = made();
  const query = "select Converted__s, Converted_Contact from Leads where Email = 'ida@quist.example'";
  expect(coql(query).body.data[0]).toMatchObject({ Converted__s: true, Converted_Contact: { id: Contacts.id } });
  expect(coql("select id from Leads where Converted__s = 'false'").status).toBe(204);
  crm.convertedInQueries = false;
  expect(coql(query).status).toBe(204);
});

test.each([
  [false, 204],
  [true, 200],
])('whether the deleted feed has it, is a switch (%s: %i)', (isSwitched, status) => {
  const { crm, convert, get } = setUp();
  crm.convertedInDeletedFeed = isSwitched;
  convert();
  expect(get('Leads/deleted').status).toBe(status);
});

test('it can be converted once, and not be changed afterwards', () => {
  const { lead, convert, put, get } = setUp();
  convert();
  expect(convert().body.code).toBe('ID_ALREADY_CONVERTED');
  expect(put(`Leads/${lead}`, { data: [{ Phone: '1234567' }] }).status).toBe(400);
  expect(get('Contacts', { fields: 'id' }).body.data).toHaveLength(1);
});

test('its address is free for another lead', () => {
  const { crm, convert, post } = setUp();
  crm.uniqueFields['Leads'] = ['Email'];
  const again = { Last_Name: 'Quist', Company: 'Quist & Co', Email: 'ida@quist.example' };
  expect(post('Leads', { data: [again] }).body.data[0]!.code).toBe('DUPLICATE_DATA');
  convert();
  expect(post('Leads', { data: [again] }).status).toBe(201);
});

test('what cannot be made leaves the lead as it is', () => {
  const { crm, world, lead, convert, get } = setUp();
  crm.uniqueFields['Contacts'] = ['Email'];
  const holder = addRecord(world, 'Contacts', { Last_Name: 'Quist', Email: 'Ida@quist.example' }, OWN);
  const answer = convert();
  expect(answer.status).toBe(400);
  expect(answer.body.data[0]).toMatchObject({ code: 'DUPLICATE_DATA', details: { id: holder, api_name: 'Email' } });
  expect(convert({ Deals: { Deal_Name: 'Fans' } }).body.data[0]!.code).toBe('MANDATORY_NOT_FOUND');
  expect(convert({ assign_to: { id: '1' } }).status).toBe(400);
  expect(get(`Leads/${lead}`).body.data[0]!['$converted']).toBe(false);
  expect(get('Accounts', { fields: 'id' }).status).toBe(204);
});

test('somebody else\u2019s lead, and without the permission, not at all', () => {
  const { crm, world, convert, post } = setUp();
  const other = addRecord(world, 'Leads', { Last_Name: 'Abel', Company: 'Abel' }, { ...OWN, ownerId: LEE.crmUserId });
  expect(post(`Leads/${other}/actions/convert`, { data: [{}] }).status).toBe(403);
  crm.permissions.standard['Crm_Implied_Create_Contacts'] = false;
  expect(convert().status).toBe(403);
});
