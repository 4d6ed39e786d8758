/** The modules and their standard fields: names, kinds and lengths; metadata, checks, lists and queries read this table. */
import type { Choice } from './customization';
import { fixedId } from './ids';

export type FieldKind =
  | 'id'
  | 'text'
  | 'textarea'
  | 'email'
  | 'phone'
  | 'website'
  | 'picklist'
  | 'boolean'
  | 'datetime'
  | 'date'
  | 'integer'
  | 'currency'
  | 'owner'
  | 'lookup'
  | 'related'
  | 'parent'
  | 'participants'
  | 'recurrence'
  | 'reminder'
  | 'alarm'
  | 'tags';

export interface FieldSpec {
  name: string;
  label: string;
  kind: FieldKind;
  length: number;
  isMandatory: boolean;
  /** By the layout, which the list of fields does not tell. */
  isRequired: boolean;
  isReadOnly: boolean;
  isCustom: boolean;
  /** Target module of a lookup. */
  target: string | undefined;
  choices: Choice[];
}

/** What a picklist shows for an empty field; written, it clears. */
export const NO_CHOICE = '-None-';

export interface ModuleSpec {
  name: string;
  singular: string;
  plural: string;
  /** The field that names a record in lookups and in the deleted feed. */
  title: string;
  fields: FieldSpec[];
  byName: Map<string, FieldSpec>;
}

const LENGTHS: Partial<Record<FieldKind, number>> = {
  text: 255,
  textarea: 32_000,
  email: 100,
  phone: 30,
  website: 450,
  picklist: 120,
  id: 20,
  participants: 50,
};

interface FieldOptions {
  label?: string;
  length?: number;
  must?: boolean;
  fixed?: boolean;
  target?: string;
  values?: (string | Choice)[];
}

export function field(name: string, kind: FieldKind, options: FieldOptions = {}): FieldSpec {
  return {
    name,
    label: options.label ?? name.replace(/__s$/, '').replaceAll('_', ' '),
    kind,
    length: options.length ?? LENGTHS[kind] ?? 100,
    isMandatory: options.must ?? false,
    isRequired: options.must ?? false,
    isReadOnly: options.fixed ?? false,
    isCustom: false,
    target: options.target,
    choices: (options.values ?? []).map((value) => (typeof value === 'string' ? { actual: value } : value)),
  };
}

const all = (kind: FieldKind, ...names: string[]): FieldSpec[] => names.map((name) => field(name, kind));
const fixed = { fixed: true };

const SYSTEM = [
  field('id', 'id', { label: 'Record Id', fixed: true }),
  field('Owner', 'owner', { label: 'Record Owner' }),
  field('Created_By', 'owner', fixed),
  field('Modified_By', 'owner', fixed),
  field('Created_Time', 'datetime', fixed),
  field('Modified_Time', 'datetime', fixed),
];

const COMMON = [
  ...SYSTEM,
  field('Description', 'textarea'),
  field('Tag', 'tags'),
  field('Record_Status__s', 'picklist', { fixed: true, values: ['Available', 'Trash'] }),
];

const LOCKED = field('Locked__s', 'boolean', { label: 'Locked', fixed: true });

/** Street, city, state, code and country. */
const ADDRESS = [
  ['Street', 250],
  ['City', 100],
  ['State', 100],
  ['Zip', 30],
  ['Country', 100],
] as const;

const EVENTS = [
  field('Event_Title', 'text', { label: 'Title', must: true }),
  field('Start_DateTime', 'datetime', { label: 'From', must: true }),
  field('End_DateTime', 'datetime', { label: 'To', must: true }),
  field('All_day', 'boolean', { label: 'All day' }),
  field('Venue', 'text', { label: 'Location' }),
  field('Who_Id', 'lookup', { label: 'Contact Name', target: 'Contacts' }),
  field('What_Id', 'related', { label: 'Related To' }),
  field('Participants', 'participants'),
  field('Recurring_Activity', 'recurrence', { label: 'Repeat' }),
  field('Remind_At', 'reminder', { label: 'Reminder' }),
  field('Remind_Participants', 'reminder', { label: 'Participants Reminder' }),
  field('Check_In_Time', 'datetime', fixed),
  field('Check_In_By', 'owner', fixed),
  field('Check_In_Status', 'text', fixed),
  field('Check_In_Comment', 'textarea', { fixed: true, length: 2000 }),
  ...['Check_In_Address', 'Check_In_City', 'Check_In_State', 'Check_In_Sub_Locality', 'Check_In_Country'].map((name) =>
    field(name, 'text', fixed),
  ),
  ...all('text', 'Latitude', 'Longitude', 'ZIP_Code'),
  field('Meeting_Venue__s', 'picklist', { values: ['Client location', 'In-office', 'Online'] }),
  field('Meeting_Provider__s', 'picklist', { values: ['zoho_meeting', 'custom_link'] }),
];

const TASKS = [
  field('Subject', 'text', { must: true }),
  field('Due_Date', 'date'),
  field('Status', 'picklist', {
    values: [
      { actual: 'Not Started', colour: '#c5d9eb' },
      { actual: 'Deferred', colour: '#d8d8d8' },
      { actual: 'In Progress', colour: '#f5e6a8' },
      { actual: 'Completed', colour: '#b8e0c2' },
      { actual: 'Waiting for input', display: 'Waiting on someone else', colour: '#f2c9b8' },
    ],
  }),
  field('Priority', 'picklist', { values: ['High', 'Highest', 'Low', 'Lowest', 'Normal'] }),
  field('Who_Id', 'lookup', { label: 'Contact Name', target: 'Contacts' }),
  field('What_Id', 'related', { label: 'Related To' }),
  field('Closed_Time', 'datetime', fixed),
  field('Recurring_Activity', 'recurrence', { label: 'Repeat' }),
  field('Remind_At', 'alarm', { label: 'Reminder' }),
  field('Send_Notification_Email', 'boolean'),
  LOCKED,
];

const PERSON = [
  field('Salutation', 'picklist', { values: ['Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Prof.'] }),
  field('First_Name', 'text', { length: 40 }),
  field('Last_Name', 'text', { length: 80, must: true }),
  field('Full_Name', 'text', { fixed: true }),
  ...all('email', 'Email', 'Secondary_Email'),
  ...all('phone', 'Phone', 'Mobile', 'Fax'),
  field('Lead_Source', 'picklist', {
    values: ['Advertisement', 'Cold Call', 'Employee Referral', 'Partner', 'Trade Show'],
  }),
  field('Skype_ID', 'text', { length: 50 }),
  field('Twitter', 'text', { length: 50 }),
  field('Email_Opt_Out', 'boolean'),
  field('Data_Source', 'picklist', fixed),
  LOCKED,
];

const CONTACTS = [
  ...PERSON,
  field('Account_Name', 'lookup', { target: 'Accounts' }),
  field('Title', 'text', { length: 100 }),
  field('Department', 'text', { length: 50 }),
  ...all('phone', 'Home_Phone', 'Other_Phone', 'Asst_Phone'),
  field('Assistant', 'text', { length: 50 }),
  field('Reporting_To', 'lookup', { target: 'Contacts' }),
  field('Date_of_Birth', 'date'),
  ...['Mailing', 'Other'].flatMap((kind) =>
    ADDRESS.map(([part, length]) => field(`${kind}_${part}`, 'text', { length })),
  ),
];

const LEADS = [
  ...PERSON,
  field('Company', 'text', { length: 200 }),
  field('Designation', 'text', { label: 'Title', length: 100 }),
  field('Website', 'website'),
  field('Lead_Status', 'picklist', { values: ['Attempted to Contact', 'Contacted', 'Not Contacted', 'Pre-Qualified'] }),
  field('Industry', 'picklist'),
  ...all('text', 'Street', 'City', 'State', 'Zip_Code', 'Country'),
  field('No_of_Employees', 'integer'),
  field('Annual_Revenue', 'currency'),
  field('Converted__s', 'boolean', { label: 'Is Converted', fixed: true }),
  field('Converted_Date_Time', 'datetime', fixed),
  field('Converted_Contact', 'lookup', { target: 'Contacts', fixed: true }),
  field('Converted_Account', 'lookup', { target: 'Accounts', fixed: true }),
  field('Converted_Deal', 'lookup', { target: 'Deals', fixed: true }),
];

const ACCOUNTS = [
  field('Account_Name', 'text', { length: 200, must: true }),
  ...all('phone', 'Phone', 'Fax'),
  field('Website', 'website'),
  field('Account_Type', 'picklist', { values: ['Analyst', 'Competitor', 'Customer', 'Partner', 'Prospect'] }),
  field('Industry', 'picklist'),
  field('Parent_Account', 'lookup', { target: 'Accounts' }),
  ...['Billing', 'Shipping'].flatMap((kind) =>
    ['Street', 'City', 'State', 'Code', 'Country'].map((part) => field(`${kind}_${part}`, 'text')),
  ),
  field('Employees', 'integer'),
  field('Annual_Revenue', 'currency'),
];

const DEALS = [
  field('Deal_Name', 'text', { length: 120, must: true }),
  field('Stage', 'picklist', {
    must: true,
    values: ['Qualification', 'Needs Analysis', 'Proposal', 'Negotiation', 'Closed Won', 'Closed Lost'],
  }),
  field('Amount', 'currency'),
  field('Closing_Date', 'date', { must: true }),
  field('Account_Name', 'lookup', { target: 'Accounts' }),
  field('Contact_Name', 'lookup', { target: 'Contacts' }),
  field('Probability', 'integer'),
  field('Expected_Revenue', 'currency'),
  field('Next_Step', 'text'),
  field('Type', 'picklist', { values: ['Existing Business', 'New Business'] }),
  field('Lead_Source', 'picklist'),
  field('Pipeline', 'picklist'),
  LOCKED,
];

const NOTES = [
  field('Note_Title', 'text', { length: 120 }),
  field('Note_Content', 'textarea', { must: true }),
  field('Parent_Id', 'parent', { label: 'Parent ID', must: true }),
];

function moduleSpec(
  name: string,
  labels: [singular: string, plural: string],
  title: string,
  own: FieldSpec[],
  common = COMMON,
): [string, ModuleSpec] {
  const fields = [...common, ...own];
  const byName = new Map(fields.map((spec) => [spec.name, spec]));
  return [name, { name, singular: labels[0], plural: labels[1], title, fields, byName }];
}

const MODULES = new Map([
  moduleSpec('Events', ['Meeting', 'Meetings'], 'Event_Title', EVENTS),
  moduleSpec('Contacts', ['Contact', 'Contacts'], 'Full_Name', CONTACTS),
  moduleSpec('Accounts', ['Account', 'Accounts'], 'Account_Name', ACCOUNTS),
  moduleSpec('Deals', ['Deal', 'Deals'], 'Deal_Name', DEALS),
  moduleSpec('Leads', ['Lead', 'Leads'], 'Full_Name', LEADS),
  moduleSpec('Tasks', ['Task', 'Tasks'], 'Subject', TASKS),
  moduleSpec('Notes', ['Note', 'Notes'], 'Note_Title', NOTES, SYSTEM),
]);

export function moduleOf(name: string): ModuleSpec | undefined {
  return MODULES.get(name);
}

export function allModules(): ModuleSpec[] {
  return [...MODULES.values()];
}

export function moduleId(name: string): string {
  return fixedId(500 + [...MODULES.keys()].indexOf(name));
}
