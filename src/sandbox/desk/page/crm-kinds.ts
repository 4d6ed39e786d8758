import type { CrmKind } from './crm-records';
import { field } from './records';

export const crmContacts: CrmKind = {
  module: 'Contacts',
  title: 'Full_Name',
  fields: [
    field('First_Name', 'First name'),
    field('Last_Name', 'Last name'),
    field('Email', 'E-mail', 'email'),
    field('Secondary_Email', 'Second e-mail', 'email'),
    field('Phone', 'Phone', 'tel'),
    field('Mobile', 'Mobile', 'tel'),
    field('Account_Name', 'Account', 'choice'),
    field('Title', 'Title'),
    field('Department', 'Department'),
    field('Mailing_Street', 'Street', 'lines'),
    field('Mailing_City', 'City'),
    field('Mailing_State', 'State'),
    field('Mailing_Zip', 'Postal code'),
    field('Mailing_Country', 'Country'),
    field('Date_of_Birth', 'Date of birth', 'date'),
    field('Description', 'Description', 'lines'),
  ],
  lookup: { field: 'Account_Name', module: 'Accounts', title: 'Account_Name' },
  related: [],
  details: ['Email', 'Account_Name'],
  canMerge: true,
  canConvert: false,
  hasNotes: true,
};

export const crmLeads: CrmKind = {
  module: 'Leads',
  title: 'Full_Name',
  fields: [
    field('First_Name', 'First name'),
    field('Last_Name', 'Last name'),
    field('Company', 'Company'),
    field('Email', 'E-mail', 'email'),
    field('Secondary_Email', 'Second e-mail', 'email'),
    field('Phone', 'Phone', 'tel'),
    field('Mobile', 'Mobile', 'tel'),
    field('Designation', 'Title'),
    field('Lead_Source', 'Source', 'choice'),
    field('Lead_Status', 'Status', 'choice'),
    field('Description', 'Description', 'lines'),
  ],
  related: [],
  details: ['Email', 'Company', 'Lead_Status'],
  canMerge: false,
  canConvert: true,
  hasNotes: true,
};

export const crmTasks: CrmKind = {
  module: 'Tasks',
  title: 'Subject',
  fields: [
    field('Subject', 'Subject'),
    field('Due_Date', 'Due date', 'date'),
    field('Status', 'Status', 'choice'),
    field('Priority', 'Priority', 'choice'),
    field('Description', 'Description', 'lines'),
  ],
  related: ['Who_Id', 'What_Id'],
  lead: 'Due_Date',
  details: ['Status', 'Priority'],
  status: { field: 'Status', done: 'Completed', open: 'Not Started' },
  canMerge: false,
  canConvert: false,
  hasNotes: false,
};
