import type { MappedField } from '../../src/model/mapping';
import { ContactHands } from './contact-hands';
import type { SandboxWorld } from './sandbox-world';
import { TaskHands } from './task-hands';

type Json = Record<string, unknown>;
/** By the name of Outlook's field. */
export type Values = Record<string, string>;

/** Both sides of a kind, read and written as their services hold them, without the program's own converters. */
export interface Sides {
  add: Record<'outlook' | 'crm', (values: Values, mapping: MappedField[]) => Promise<string>>;
  edit: Record<'outlook' | 'crm', (id: string, values: Values, mapping: MappedField[]) => Promise<void>>;
  read: Record<'outlook' | 'crm', (id: string, mapping: MappedField[]) => Promise<Values>>;
}

/** Records by the name that lookups show. */
export type Named = Map<string, string>;

export function contactSides(world: SandboxWorld, named: Named): Sides {
  const hands = new ContactHands(world);
  const crm = (values: Values, mapping: MappedField[]) => crmBody(values, mapping, named);
  return {
    add: {
      outlook: (values) => hands.outlookAdd(contactBody(values)),
      crm: (values, mapping) => hands.crmAdd(crm(values, mapping)),
    },
    edit: {
      outlook: (id, values) => hands.outlookEdit(id, contactBody(values)),
      crm: (id, values, mapping) => hands.crmEdit(id, crm(values, mapping)),
    },
    read: {
      outlook: async (id) => contactValues(await hands.outlookContact(id)),
      crm: async (id, mapping) => crmValues(await hands.crmRecord(id), mapping),
    },
  };
}

const places = ['business', 'home', 'other'] as const;
const parts = ['street', 'city', 'state', 'postalCode', 'countryOrRegion'];
const partName = (part: string) => (part === 'countryOrRegion' ? 'Country' : part[0]!.toUpperCase() + part.slice(1));
const lists: Record<string, number> = { email: 3, businessPhone: 2, homePhone: 2 };

function contactBody(values: Values): Json {
  const body: Json = {};
  const taken = new Set<string>();
  const take = (name: string) => {
    taken.add(name);
    return values[name] ?? '';
  };
  for (const [name, count] of Object.entries(lists)) {
    const found = Array.from({ length: count }, (_, index) => take(`${name}${index + 1}`)).filter(
      (text) => text !== '',
    );
    if (name === 'email') body['emailAddresses'] = found.map((address) => ({ address }));
    else body[`${name}s`] = found;
  }
  for (const place of places) {
    const entries = parts.map((part) => [part, take(`${place}${partName(part)}`)] as const);
    body[`${place}Address`] = Object.fromEntries(entries);
  }
  const birthday = take('birthday');
  body['birthday'] = birthday === '' ? null : `${birthday}T11:59:00Z`;
  body['categories'] = split(take('categories'));
  for (const [name, text] of Object.entries(values)) if (!taken.has(name)) body[name] = text === '' ? null : text;
  return body;
}

function contactValues(contact: Json): Values {
  const values: Values = {};
  for (const [name, text] of Object.entries(contact)) if (typeof text === 'string') values[name] = text;
  const put = (name: string, list: unknown) =>
    (list as string[]).forEach((text, index) => (values[`${name}${index + 1}`] = text));
  put(
    'email',
    (contact['emailAddresses'] as { address: string }[]).map(({ address }) => address),
  );
  put('businessPhone', contact['businessPhones']);
  put('homePhone', contact['homePhones']);
  for (const place of places) {
    const address = contact[`${place}Address`] as Record<string, string | null>;
    for (const part of parts) values[`${place}${partName(part)}`] = address[part] ?? '';
  }
  values['birthday'] = ((contact['birthday'] as string | null) ?? '').slice(0, 10);
  values['categories'] = (contact['categories'] as string[]).join(', ');
  return values;
}

export function taskSides(world: SandboxWorld): Sides {
  const hands = new TaskHands(world);
  return {
    add: {
      outlook: ({ title = '', ...values }) => hands.outlookAdd(title, taskBody(values)),
      crm: ({ title = '', ...values }, mapping) => hands.crmAdd(title, crmBody(values, mapping, new Map())),
    },
    edit: {
      outlook: (id, values) => hands.outlookEdit(id, taskBody(values)),
      crm: (id, values, mapping) => hands.crmEdit(id, crmBody(values, mapping, new Map())),
    },
    read: {
      outlook: async (id) => taskValues((await hands.outlookAll()).find((task) => task['id'] === id) ?? {}),
      crm: async (id, mapping) => crmValues(await hands.crmRecord(id), mapping),
    },
  };
}

const zone = 'Europe/Berlin';

function taskBody(values: Values): Json {
  const date = (text = '') => (text === '' ? null : { dateTime: `${text}T00:00:00`, timeZone: zone });
  const { title, status, importance, body = '', categories = '', dueDateTime, startDateTime } = values;
  return {
    ...(title === undefined ? {} : { title }),
    ...{ status, importance, body: { content: body, contentType: 'text' }, categories: split(categories) },
    ...{ dueDateTime: date(dueDateTime), startDateTime: date(startDateTime) },
  };
}

/** A midnight of Berlin, answered in UTC. */
function taskValues(task: Json): Values {
  const date = (moment: unknown) => {
    if (!moment) return '';
    const instant = new Date(`${(moment as { dateTime: string }).dateTime.slice(0, 19)}Z`);
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant);
  };
  return {
    ...{ title: String(task['title']), status: String(task['status']), importance: String(task['importance']) },
    body: (task['body'] as { content: string }).content,
    categories: (task['categories'] as string[]).join(', '),
    ...{ dueDateTime: date(task['dueDateTime']), startDateTime: date(task['startDateTime']) },
  };
}

const choices: Record<string, string> = {
  notStarted: 'Not Started',
  inProgress: 'In Progress',
  waitingOnOthers: 'Waiting for input',
  deferred: 'Deferred',
  completed: 'Completed',
  high: 'High',
  normal: 'Normal',
  low: 'Low',
};

function crmBody(values: Values, mapping: MappedField[], named: Named): Json {
  const entries = mapping.flatMap(({ outlook, crm }): [string, unknown][] => {
    const text = values[outlook.name];
    if (text === undefined) return [];
    if (text === '') return [[crm.name, null]];
    if (outlook.type === 'choice') return [[crm.name, choices[text]]];
    return [[crm.name, crm.type === 'lookup' ? { id: named.get(text) } : text]];
  });
  return Object.fromEntries(entries);
}

function crmValues(record: Json, mapping: MappedField[]): Values {
  const entries = mapping.map(({ outlook, crm }) => {
    const value = record[crm.name];
    const text =
      typeof value === 'object' && value !== null
        ? (value as { name: string }).name
        : ((value as string | null | undefined) ?? '');
    const chosen = Object.keys(choices).find((name) => choices[name] === text);
    return [outlook.name, outlook.type === 'choice' ? (chosen ?? text) : text] as const;
  });
  return Object.fromEntries(entries);
}

function split(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
