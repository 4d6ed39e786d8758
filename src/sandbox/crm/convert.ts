/**
 * POST /Leads/{id}/actions/convert: the lead becomes a contact, with an account by the name of its company and a deal
 * where one is described. Its notes, mails and activities go with it. Zoho: the lead leaves every list, and can still be
 * read by its id; converting it again is refused. Whether queries find it, nobody says: `convertedInQueries`.
 */
import type { SandboxReply } from '../exchange';
import { canChange, demand, permissionName } from './access';
import { moduleFor, type Call } from './context';
import { noPermission, refuse } from './errors';
import { InvalidRecord } from './invalid-record';
import { idOf, isObject, type Json } from './json';
import { readRecord } from './normalise';
import type { Participant } from './participants';
import { changeRecord, insertRecords } from './records';
import type { CrmRecord } from './state';
import { allRecords, findRecord, titleOf } from './store';
import { duplicateOf } from './unique';
import { userById, userRef } from './users';
import { recordsIn } from './write';

export function convertLead(call: Call, id: string): SandboxReply {
  demand(call, 'Edit', 'Leads');
  const lead = findRecord(call.world, 'Leads', id) ?? unknownId();
  if (lead.converted !== undefined) refuse(400, 'ID_ALREADY_CONVERTED', 'id already converted');
  if (!canChange(call, lead)) noPermission(permissionName('Edit', 'Leads'));
  const input = recordsIn(call)[0] ?? {};
  try {
    return { status: 200, body: { data: [converted(call, lead, input)] } };
  } catch (error) {
    if (error instanceof InvalidRecord) return { status: 400, body: { data: [error.error] } };
    throw error;
  }
}

function unknownId(): never {
  return refuse(400, 'INVALID_DATA', 'the id given seems to be invalid', { resource_path_index: 1 });
}

/** The deal is read first: what is wrong with it shall leave nothing behind. */
function converted(call: Call, lead: CrmRecord, input: Json): Json {
  const ownerId = ownerIn(call, input) ?? lead.ownerId;
  const deal = isObject(input['Deals']) ? readable(call, 'Deals', input['Deals'], '$.data[0].Deals') : undefined;
  const contact = given(call, 'Contacts', input) ?? contactFields(call, lead);
  const account = given(call, 'Accounts', input) ?? accountOf(call, lead, ownerId);
  const person = isStored(contact) ? contact : insert(call, 'Contacts', { ...contact, ...link(account) }, ownerId);
  const about = { ...link(account), Contact_Name: { id: person.id } };
  const sale = deal && insert(call, 'Deals', { ...deal, ...about }, ownerId);
  moveAlong(call, lead, person);
  lead.converted = call.now;
  const made = { Converted_Contact: person, Converted_Account: account, Converted_Deal: sale };
  const changes = Object.fromEntries(Object.entries(made).flatMap(([name, to]) => (to ? [[name, { id: to.id }]] : [])));
  changeRecord(lead, { changes, ownerId: undefined }, stampOf(call));
  if (input['notify_lead_owner'] === true) tellOwner(call, lead);
  const details = { Contacts: ref('Contacts', person), Accounts: ref('Accounts', account), Deals: ref('Deals', sale) };
  return { code: 'SUCCESS', details, message: 'The record has been converted successfully', status: 'success' };
}

function ownerIn(call: Call, input: Json): string | undefined {
  const id = idOf(input['assign_to']);
  if (id !== undefined && userById(call.world, id)?.status !== 'active') wrong('assign_to');
  return id;
}

function wrong(name: string): never {
  const details = { api_name: name, json_path: `$.data[0].${name}` };
  return refuse(400, 'INVALID_DATA', 'the id given seems to be invalid', details);
}

/** An existing record that the request names. */
function given(call: Call, module: string, input: Json): CrmRecord | undefined {
  const id = idOf(input[module]);
  return id === undefined ? undefined : (findRecord(call.world, module, id) ?? wrong(module));
}

function isStored(contact: CrmRecord | Json): contact is CrmRecord {
  return 'ownerId' in contact;
}

function readable(call: Call, module: string, input: Json, path: string): Json {
  demand(call, 'Create', module);
  const spec = moduleFor(call, module);
  const written = readRecord({ world: call.world, zone: call.zone, path, needsLayout: false }, spec, input);
  const duplicate = duplicateOf(call, spec, written.changes, path);
  if (duplicate) throw new InvalidRecord(duplicate);
  return written.changes;
}

const SAME = [
  ...['Salutation', 'First_Name', 'Last_Name', 'Email', 'Secondary_Email', 'Phone', 'Mobile', 'Fax'],
  ...['Lead_Source', 'Skype_ID', 'Twitter', 'Email_Opt_Out', 'Description'],
];
const RENAMED: [from: string, to: string][] = [
  ['Designation', 'Title'],
  ['Street', 'Mailing_Street'],
  ['City', 'Mailing_City'],
  ['State', 'Mailing_State'],
  ['Zip_Code', 'Mailing_Zip'],
  ['Country', 'Mailing_Country'],
];

function contactFields(call: Call, { fields }: CrmRecord): Json {
  const mapped = [...SAME.map((name) => [name, name] as const), ...RENAMED];
  const filled = mapped.filter(([from]) => fields[from] !== undefined);
  const input = Object.fromEntries(filled.map(([from, to]) => [to, fields[from]]));
  return readable(call, 'Contacts', input, '$.data[0]');
}

function accountOf(call: Call, { fields }: CrmRecord, ownerId: string): CrmRecord | undefined {
  const name = fields['Company'];
  if (typeof name !== 'string') return undefined;
  const isSame = (other: unknown) => typeof other === 'string' && other.toLowerCase() === name.toLowerCase();
  const existing = allRecords(call.world, 'Accounts').find((record) => isSame(record.fields['Account_Name']));
  return existing ?? insert(call, 'Accounts', readable(call, 'Accounts', { Account_Name: name }, '$.data[0]'), ownerId);
}

function insert(call: Call, module: string, changes: Json, ownerId: string): CrmRecord {
  const written = { changes, ownerId: undefined };
  const [record] = insertRecords(call.world, moduleFor(call, module), written, ownerId, stampOf(call));
  if (!record) throw new Error(`nothing was made in ${module}`);
  return record;
}

function stampOf(call: Call) {
  return { byId: call.person.crmUserId, source: 'crm_api', at: call.now, committed: call.now } as const;
}

const link = (account: CrmRecord | undefined): Json => (account ? { Account_Name: { id: account.id } } : {});

function ref(module: string, record: CrmRecord | undefined): Json | null {
  return record ? { name: titleOf(module, record), id: record.id } : null;
}

function moveAlong(call: Call, lead: CrmRecord, contact: CrmRecord): void {
  const to = { id: contact.id };
  const change = (record: CrmRecord, changes: Json) =>
    changeRecord(record, { changes, ownerId: undefined }, stampOf(call));
  const isAbout = (record: CrmRecord, field: string) => idOf(record.fields[field]) === lead.id;
  for (const record of allRecords(call.world, 'Notes')) {
    if (isAbout(record, 'Parent_Id')) change(record, { Parent_Id: to, $se_module: 'Contacts' });
  }
  for (const record of [...allRecords(call.world, 'Tasks'), ...allRecords(call.world, 'Events')]) {
    if (isAbout(record, 'What_Id')) change(record, { Who_Id: to, What_Id: null, $se_module: null });
    const participants = record.fields['Participants'] as Participant[] | undefined;
    if (!participants?.some(({ participant }) => participant === lead.id)) continue;
    change(record, { Participants: participants.map((item) => asContact(item, lead.id, contact.id)) });
  }
  for (const mail of call.state.mails) {
    if (mail.recordId === lead.id) Object.assign(mail, { module: 'Contacts', recordId: contact.id });
  }
}

function asContact(item: Participant, from: string, to: string): Participant {
  return item.participant === from ? { ...item, type: 'contact', participant: to } : item;
}

function tellOwner(call: Call, lead: CrmRecord): void {
  const { email } = userRef(call.world, lead.ownerId);
  call.world.mail({ from: call.person.email, to: email, kind: 'crm', subject: `Converted: ${titleOf('Leads', lead)}` });
}
