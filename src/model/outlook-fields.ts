import type { PartType } from './values';

/** A field of a contact or task as Outlook has it; `name` is its name in a mapping. */
export interface OutlookField {
  name: string;
  /** The fields that change together with it. */
  group: string;
  type: PartType;
}

const field = (name: string, type: PartType, group = name): OutlookField => ({ name, group, type });
const address = (place: 'business' | 'home' | 'other') =>
  ['Street', 'City', 'State', 'PostalCode', 'Country'].map((part) =>
    field(`${place}${part}`, part === 'Street' ? 'text' : 'line', `${place}Address`),
  );

/**
 * All that Microsoft's API holds of a contact and that a CRM field can be mapped to. Not offered, because the API lacks
 * it: fax, pager, assistant's and company's telephone, a second web page.
 */
export const contactFields: OutlookField[] = [
  ...['title', 'givenName', 'middleName', 'surname', 'generation'].map((name) => field(name, 'line', 'name')),
  ...['email1', 'email2', 'email3'].map((name) => field(name, 'email', 'emails')),
  ...['businessPhone1', 'businessPhone2'].map((name) => field(name, 'phone', 'businessPhones')),
  ...['homePhone1', 'homePhone2'].map((name) => field(name, 'phone', 'homePhones')),
  field('mobilePhone', 'phone'),
  ...['companyName', 'jobTitle', 'department', 'officeLocation', 'profession'].map((name) => field(name, 'line')),
  ...['manager', 'assistantName', 'nickName', 'spouseName'].map((name) => field(name, 'line')),
  ...address('business'),
  ...address('home'),
  ...address('other'),
  field('birthday', 'date'),
  field('businessHomePage', 'url'),
  field('personalNotes', 'text'),
  field('categories', 'list'),
];

/** All that Microsoft's API holds of a task and that a CRM field can be mapped to. */
export const taskFields: OutlookField[] = [
  field('title', 'line'),
  field('body', 'text'),
  field('dueDateTime', 'date'),
  field('startDateTime', 'date'),
  field('status', 'choice'),
  field('importance', 'choice'),
  field('categories', 'list'),
];

/** Groups whose parts are places for values of one sort: their order tells nothing. */
export const setGroups = new Set(['emails', 'businessPhones', 'homePhones']);

/** Microsoft's values of a task's choice fields. */
export const taskChoices: Record<'status' | 'importance', string[]> = {
  status: ['notStarted', 'inProgress', 'waitingOnOthers', 'deferred', 'completed'],
  importance: ['low', 'normal', 'high'],
};
