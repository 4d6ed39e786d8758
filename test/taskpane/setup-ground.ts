import type { CrmField } from '../../src/model/mapping';
import type { Configuration } from '../../src/session/port';

/** A CRM field; plain text of 100 characters where nothing else is said. */
export function crmField(name: string, change: Partial<CrmField> = {}): CrmField {
  const label = name.replaceAll('_', ' ');
  const can = { isWritable: true, isMandatory: false, isCustom: false };
  return { name, label, type: 'text', length: 100, ...can, values: [], target: null, ...change };
}

export const picklist = (name: string, values: string[], change: Partial<CrmField> = {}): CrmField =>
  crmField(name, { type: 'picklist', values: values.map((value) => ({ value, label: value })), ...change });

export const contactFields: CrmField[] = [
  crmField('First_Name', { length: 40 }),
  crmField('Last_Name', { isMandatory: true, length: 80 }),
  crmField('Email', { type: 'email', length: 255 }),
  crmField('Secondary_Email', { type: 'email', length: 255 }),
  crmField('Mobile', { type: 'phone', length: 30 }),
  crmField('Account_Name', { type: 'lookup', target: 'Accounts', length: null }),
  crmField('Date_of_Birth', { type: 'date', length: null }),
  crmField('Description', { type: 'textarea', length: 32_000 }),
  picklist('Lead_Source', ['Web', 'Fair']),
];

export const taskFields: CrmField[] = [
  crmField('Subject', { isMandatory: true, length: 255 }),
  crmField('Description', { type: 'textarea', length: 32_000 }),
  crmField('Due_Date', { type: 'date', length: null }),
  picklist('Status', ['Not Started', 'Deferred', 'In Progress', 'Completed', 'Waiting for input']),
  picklist('Priority', ['Highest', 'High', 'Normal', 'Low']),
];

export function contactsConfiguration(change: Partial<Configuration> = {}): Configuration {
  const views = [
    { id: 'v1', name: 'Key accounts' },
    { id: 'v2', name: 'New <this week>' },
  ];
  const defaultValues = { status: [], importance: [] };
  return { kind: 'contacts', crmFields: contactFields, views, missing: [], defaultValues, ...change };
}

export function tasksConfiguration(change: Partial<Configuration> = {}): Configuration {
  return { ...contactsConfiguration(), kind: 'tasks', crmFields: taskFields, views: [], ...change };
}
