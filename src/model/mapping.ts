import { contactFields, taskFields, type OutlookField } from './outlook-fields';
import type { PartType } from './values';

/**
 * Which field of the CRM goes with which field of Outlook (C4, G5, T3).
 * 1. A field of either side is mapped at most once.
 * 2. A constant fills a CRM field that Outlook lacks, when a record is created and only then.
 * 3. What does not fit is said by `problemsOf` before it is used; what fits with losses by `noteOf`.
 */
export type MappingEntry = { outlook: string; crm: string } | { value: string; crm: string };

export type MappedKind = 'contacts' | 'tasks';

export type CrmType =
  | 'text'
  | 'textarea'
  | 'email'
  | 'phone'
  | 'website'
  | 'picklist'
  | 'multiselectpicklist'
  | 'date'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'lookup'
  | 'other';

/** A field of a CRM module, from the CRM's own metadata. */
export interface CrmField {
  /** The API's name; `label` is the one that people see. */
  name: string;
  label: string;
  type: CrmType;
  /** The longest text, in characters; null where the metadata does not say. */
  length: number | null;
  /** This person may write it. */
  isWritable: boolean;
  /** The module or its layout does not take a record without it. */
  isMandatory: boolean;
  isCustom: boolean;
  /** Of a picklist: the API's values, and what people see. */
  values: { value: string; label: string }[];
  /** Of a lookup: the module it leads to. */
  target: string | null;
}

/** One pair of a mapping with all that is known of both its ends. */
export interface MappedField {
  outlook: OutlookField;
  crm: CrmField;
}

export interface Constant {
  crm: CrmField;
  value: string;
}

export function outlookFieldsOf(kind: MappedKind): OutlookField[] {
  return kind === 'contacts' ? contactFields : taskFields;
}

const texts: CrmType[] = ['text', 'textarea', 'email', 'phone', 'website', 'picklist', 'integer', 'decimal', 'lookup'];
const holders: Record<PartType, CrmType[]> = {
  line: texts,
  text: ['textarea', 'text'],
  email: ['email', 'text'],
  phone: ['phone', 'text'],
  url: ['website', 'text'],
  date: ['date'],
  list: ['multiselectpicklist', 'text', 'textarea'],
  choice: ['picklist'],
};

/** Modules whose records are found by name. */
export const namedModules: Record<string, string> = { Accounts: 'Account_Name', Contacts: 'Full_Name' };

/** Whether values of the one can stand in the other. */
export function canHold(outlook: OutlookField, crm: CrmField): boolean {
  if (!crm.isWritable || !holders[outlook.type].includes(crm.type)) return false;
  return crm.type !== 'lookup' || (crm.target !== null && crm.target in namedModules);
}

export type Note = 'cut' | 'too-long' | 'one-line' | 'known-names' | 'listed-values' | 'numbers';

/** What the CRM's field cannot hold of Outlook's values; the page says so beforehand, and it stays in Outlook. */
export function noteOf(outlook: OutlookField, crm: CrmField): Note | null {
  if (crm.type === 'lookup') return 'known-names';
  if (crm.type === 'integer' || crm.type === 'decimal') return 'numbers';
  if (outlook.type !== 'choice' && (crm.type === 'picklist' || crm.type === 'multiselectpicklist'))
    return 'listed-values';
  if (outlook.type === 'text' && crm.type !== 'textarea') return 'one-line';
  const longest = outlook.type === 'text' ? 32_000 : outlook.type === 'phone' ? 30 : 255;
  if (crm.length === null || crm.length >= longest || outlook.type === 'date' || outlook.type === 'choice') return null;
  // Half an address or number is another one.
  return ['email', 'phone', 'url'].includes(outlook.type) ? 'too-long' : 'cut';
}

const contactDefaults: [string, string][] = [
  ['title', 'Salutation'],
  ['givenName', 'First_Name'],
  ['surname', 'Last_Name'],
  ['email1', 'Email'],
  ['email2', 'Secondary_Email'],
  ['businessPhone1', 'Phone'],
  ['businessPhone2', 'Other_Phone'],
  ['homePhone1', 'Home_Phone'],
  ['mobilePhone', 'Mobile'],
  ['companyName', 'Account_Name'],
  ['jobTitle', 'Title'],
  ['department', 'Department'],
  ['manager', 'Reporting_To'],
  ['assistantName', 'Assistant'],
  ['businessStreet', 'Mailing_Street'],
  ['businessCity', 'Mailing_City'],
  ['businessState', 'Mailing_State'],
  ['businessPostalCode', 'Mailing_Zip'],
  ['businessCountry', 'Mailing_Country'],
  ['otherStreet', 'Other_Street'],
  ['otherCity', 'Other_City'],
  ['otherState', 'Other_State'],
  ['otherPostalCode', 'Other_Zip'],
  ['otherCountry', 'Other_Country'],
  ['birthday', 'Date_of_Birth'],
  ['personalNotes', 'Description'],
];

const taskDefaults: [string, string][] = [
  ['title', 'Subject'],
  ['body', 'Description'],
  ['dueDateTime', 'Due_Date'],
  ['status', 'Status'],
  ['importance', 'Priority'],
];

/** The mapping that is there before anybody edits it, as far as this CRM has its fields. */
export function defaultMapping(kind: MappedKind, crmFields: CrmField[]): MappingEntry[] {
  const pairs = kind === 'contacts' ? contactDefaults : taskDefaults;
  const entries = pairs.map(([outlook, crm]) => ({ outlook, crm }));
  return entries.filter((entry) => problemOf(entry, kind, crmFields) === null);
}

export type MappingProblem =
  /** The CRM has no such field, or this person may not see it. */
  | 'unknown-crm'
  | 'unknown-outlook'
  /** The CRM does not let this person write it. */
  | 'not-writable'
  /** Values of the one cannot stand in the other. */
  | 'does-not-fit'
  /** The constant is not among the CRM field's values, too long or of another type. */
  | 'bad-value'
  /** The field is mapped twice. */
  | 'twice'
  /** A mandatory CRM field gets no value when a record is created from Outlook. */
  | 'missing';

/** What is wrong with one entry; null where nothing is. */
export function problemOf(entry: MappingEntry, kind: MappedKind, crmFields: CrmField[]): MappingProblem | null {
  const crm = crmFields.find(({ name }) => name === entry.crm);
  if (!crm) return 'unknown-crm';
  if (!crm.isWritable) return 'not-writable';
  if ('value' in entry) return isConstantFor(entry.value, crm) ? null : 'bad-value';
  const outlook = outlookFieldsOf(kind).find(({ name }) => name === entry.outlook);
  if (!outlook) return 'unknown-outlook';
  return canHold(outlook, crm) ? null : 'does-not-fit';
}

function isConstantFor(value: string, { type, length, values }: CrmField): boolean {
  if (value.trim() === '' || (length !== null && value.length > length)) return false;
  if (type === 'picklist') return values.length === 0 || values.some((each) => each.value === value);
  if (type === 'integer') return /^-?\d+$/.test(value);
  if (type === 'decimal') return /^-?\d+(\.\d+)?$/.test(value);
  if (type === 'boolean') return value === 'true' || value === 'false';
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(value);
  return type !== 'lookup' && type !== 'other' && type !== 'multiselectpicklist';
}

/** What has an honest fallback of its own: a contact's last name, a task's subject. */
const fallbacks: Record<MappedKind, string> = { contacts: 'Last_Name', tasks: 'Subject' };

/** All that is wrong with a mapping, by CRM field; the program leaves out what has a problem. */
export function problemsOf(
  mapping: MappingEntry[],
  kind: MappedKind,
  crmFields: CrmField[],
): { crm: string; problem: MappingProblem }[] {
  const seen = new Set<string>();
  const problems = mapping.flatMap((entry) => {
    const names = [`crm:${entry.crm}`, ...('outlook' in entry ? [`outlook:${entry.outlook}`] : [])];
    const isTwice = names.some((name) => seen.has(name));
    for (const name of names) seen.add(name);
    const problem = isTwice ? 'twice' : problemOf(entry, kind, crmFields);
    return problem === null ? [] : [{ crm: entry.crm, problem }];
  });
  const missing = crmFields.filter(
    ({ name, isMandatory, isWritable }) =>
      isMandatory && isWritable && name !== fallbacks[kind] && !seen.has(`crm:${name}`),
  );
  return [...problems, ...missing.map(({ name }) => ({ crm: name, problem: 'missing' as const }))];
}

/** The mapping as it can be used: entries with a problem are left out, the first of two counts. */
export function resolveMapping(
  mapping: MappingEntry[] | null,
  kind: MappedKind,
  crmFields: CrmField[],
): { fields: MappedField[]; constants: Constant[] } {
  const fields: MappedField[] = [];
  const constants: Constant[] = [];
  const taken = new Set<string>();
  for (const entry of mapping ?? defaultMapping(kind, crmFields)) {
    const crm = crmFields.find(({ name }) => name === entry.crm);
    if (!crm || taken.has(`crm:${crm.name}`) || problemOf(entry, kind, crmFields) !== null) continue;
    if ('value' in entry) constants.push({ crm, value: entry.value });
    else {
      const outlook = outlookFieldsOf(kind).find(({ name }) => name === entry.outlook);
      if (!outlook || taken.has(`outlook:${outlook.name}`)) continue;
      fields.push({ outlook, crm });
      taken.add(`outlook:${outlook.name}`);
    }
    taken.add(`crm:${crm.name}`);
  }
  return { fields, constants };
}
