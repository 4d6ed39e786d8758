import type { MappedField } from '../../src/model/mapping';
import type { FieldValues, PartType } from '../../src/model/values';
import { contactMapping as mapping } from './mapping';
import { cut, lines, type Samples } from './samples';
import { expectCanonicalValues, filled, groupsWith, valuesWith } from './values';

/** A contact who is called so; no two have one address. */
export function contact(named: Record<string, string> = {}, n = 7): FieldValues {
  return valuesWith(mapping, {
    surname: 'Visit',
    businessPhone1: `+49 30 12345${String(n).padStart(2, '0')}`,
    ...named,
  });
}

/** Something of each flavour, by what a field holds; `n` tells fields apart. */
type Flavour = Record<PartType, (n: number, field: MappedField) => string>;

const plain: Flavour = {
  line: (n, { outlook }) => (outlook.name === 'title' ? 'Dr.' : `Word ${n}`),
  text: (n) => `Sentence ${n}.`,
  email: (n) => `ann.${n}@acme.example`,
  phone: (n) => `+49 30 5550${100 + n}`,
  date: () => '1979-02-28',
  url: () => 'https://acme.example/team?ann=1',
  list: () => 'Red, Yellow',
  choice: () => '',
};

const longest: Flavour = {
  ...plain,
  line: (n, { outlook, crm }) =>
    outlook.name === 'title'
      ? 'Prof.'
      : cut(`${n} ${'Long and longer '.repeat(20)}`, crm.length ?? (outlook.name === 'manager' ? 80 : 190)).trim(),
  text: (n, { crm }) =>
    crm.type === 'textarea' ? lines(32_000) : cut(`${n} ${'On and on '.repeat(40)}`, crm.length ?? 250),
  email: (n) => `${`a${n}`.padEnd(60, 'x')}@${'acme.'.repeat(5)}example`,
  phone: (n) => `+49 30 5550 123456 789012 ${100 + n}`,
  url: () => `https://acme.example/${'team/'.repeat(40)}ann`,
};

const everywhere = (line: (n: number) => string, text: string): Flavour => ({
  ...plain,
  line: (n) => line(n),
  text: () => text,
});

const flavours: [string, Flavour][] = [
  ['plain values', plain],
  ['the longest values', longest],
  [
    'other scripts',
    {
      ...everywhere((n) => `Ольга 東京 ${n}`, 'नमस्ते, Ωραία, žluťoučký'),
      email: (n) => `ольга.${n}@пример.рф`,
    },
  ],
  ['emoji', everywhere((n) => `🎉 ${n} 👩‍💻`, '👨‍👩‍👧‍👦 🇪🇺 👍🏽')],
  ['right-to-left', everywhere((n) => `פגישה (VIP) ${n}`, 'مرحبا world\nשלום')],
  ['line breaks', everywhere((n) => `Line ${n}`, 'One\nTwo\n\nThree\n- four\n- five')],
  ['blanks inside', everywhere((n) => `A ${n} B`, 'Agenda:\n  1. first\n     twice\n  2.   second')],
  [
    'signs that HTML and queries know',
    everywhere((n) => `O'Neil & "Sons" <${n} \\ (1,2)`, 'a < b & c > d; &amp; &lt;b&gt;'),
  ],
];

const of = (flavour: Flavour): FieldValues => filled(mapping, (field, n) => flavour[field.outlook.type](n, field));

const full = of(plain);

const changes: [string, Partial<FieldValues>][] = [
  ['the name', groupsWith(mapping, { title: 'Mrs.', givenName: 'Anna', surname: 'New' })],
  ['the addresses', groupsWith(mapping, { email1: 'new@acme.example', email2: 'ann.5@acme.example' })],
  ['one address', groupsWith(mapping, { email1: 'only@acme.example' })],
  [
    'the numbers',
    groupsWith(mapping, { businessPhone1: '+1 212 5550 100', mobilePhone: '', homePhone1: '+44 20 5550 7' }),
  ],
  ['the job', groupsWith(mapping, { jobTitle: 'CEO', department: '' })],
  ['the address', groupsWith(mapping, { businessStreet: 'Mall 1', businessCity: 'London' })],
  ['the birthday', groupsWith(mapping, { birthday: '2000-02-29' })],
  ['the notes', groupsWith(mapping, { personalNotes: 'Other\ntext' })],
  ['everything', valuesWith(mapping, { surname: 'Last' })],
];

/** Contacts of many sorts. */
export const contactSamples: Samples<FieldValues> = {
  item: (title = 'Visit', n = 7) => contact({ surname: title }, n),
  titleOf: (fields) => fields['name']?.['surname'] ?? '',
  titled: (surname) => groupsWith(mapping, { surname }),
  noted: (jobTitle) => groupsWith(mapping, { jobTitle }),
  described: (personalNotes) => groupsWith(mapping, { personalNotes }),
  full,
  changes,
  kept: [
    ['nothing but a name', valuesWith(mapping, { surname: 'Lee' })],
    ['a first name only', contact({ surname: '', givenName: 'Ann' })],
    ['no name', contact({ surname: '', email1: 'nobody@acme.example' })],
    ['no name, but a company', contact({ surname: '', companyName: 'Acme' })],
    ...flavours.map(([name, flavour]): [string, FieldValues] => [name, of(flavour)]),
  ],
  handwritten: [
    [
      'blanks around',
      groupsWith(mapping, { givenName: ' Ann\u00a0Mary ', surname: '  Spaced   out ' }),
      groupsWith(mapping, { givenName: 'Ann Mary', surname: 'Spaced out' }),
    ],
    [
      'Windows line breaks',
      groupsWith(mapping, { personalNotes: 'One  \r\nTwo\r\n\r\n\r\n\r\nThree\r\n\r\n' }),
      groupsWith(mapping, { personalNotes: 'One\nTwo\n\nThree' }),
    ],
    [
      'accents in two parts',
      groupsWith(mapping, { givenName: '', surname: 'Cafe\u0301' }),
      groupsWith(mapping, { givenName: '', surname: 'Café' }),
    ],
    [
      'nothing but blanks',
      groupsWith(mapping, { jobTitle: '   ', personalNotes: ' \n ' }),
      groupsWith(mapping, { jobTitle: '', personalNotes: '' }),
    ],
  ],
  lost: [
    contact({ surname: 'Lost', personalNotes: 'Text' }),
    contact({ surname: 'Other', givenName: 'Ann', email1: 'other@acme.example' }, 8),
  ],
  expectCanonical: (fields) => expectCanonicalValues(mapping, fields),
};

/** What the lookups of all samples are called. */
export function namesIn(part: 'companyName' | 'manager'): string[] {
  const items = [...contactSamples.kept.map(([, fields]) => fields), full, ...changes.map(([, fields]) => fields)];
  return [...new Set(items.map((fields) => fields[part]?.[part] ?? ''))].filter((name) => name !== '');
}
