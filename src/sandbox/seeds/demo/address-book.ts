/** The first person's own contacts in Outlook: friends, craftsmen, and customers whom the CRM knows, too. */
import { addContact } from '../../graph/contacts';
import type { World } from '../../world';
import type { Contact } from './contacts';
import { type Cast, contactsOf } from './meeting';

type Json = Record<string, unknown>;

/** How many of the customers stand in Outlook as well. */
const customers = 12;

type Row = [
  given: string,
  surname: string,
  company: string,
  phones: { home?: string; mobile?: string; business?: string },
  email?: string | undefined,
  more?: Json,
];

const postbox = (local: string): string => `${local}@postbox.example`;

const privateRows: Row[] = [
  [
    'Mamá',
    '',
    '',
    { home: '+44 1632 960101', mobile: '+44 7700 900101' },
    postbox('m.castellanos'),
    birthday('1956-03-08'),
  ],
  ['Iker', 'Castellanos', '', { mobile: '+44 7700 900102' }, postbox('iker.c'), birthday('1984-09-17')],
  [
    'Tía Begoña',
    '',
    '',
    { home: '+44 1632 960103' },
    undefined,
    { personalNotes: 'Solo por la tarde.\nNo usa correo.' },
  ],
  ['Lucas’s school', '', 'St. Alban’s Primary', { business: '+44 20 7946 0301' }, 'office@st-albans-primary.example'],
  ['', '', 'Clerkenwell Dental', { business: '+44 20 7946 0302' }, 'hello@clerkenwell-dental.example'],
  ['Physio', 'Exmouth', 'Exmouth Market Physio', { business: '+44 20 7946 0303' }],
  ['Winston', 'Yates', '', { mobile: '+44 7700 900104' }, postbox('winston.y'), { categories: ['Choir'] }],
  [
    'Bethan',
    'Rowntree',
    '',
    { mobile: '+44 7700 900105', home: '+44 1632 960105' },
    postbox('bethan'),
    { categories: ['Choir'] },
  ],
  ['Aisha', 'Drummond', '', { mobile: '+44 7700 900106' }, postbox('aisha.d'), birthday('1985-12-31')],
  [
    'Boiler man',
    '(Gareth)',
    '',
    { mobile: '+44 7700 900107' },
    undefined,
    { personalNotes: 'Cash or transfer. Rings twice 🔔' },
  ],
  ['Garage', '', 'Kingsland Motors', { business: '+44 20 7946 0304' }],
  ['Notaría', '', 'Notaría Fuentes, Valencia', {}, 'notaria@fuentes-valencia.example'],
  [
    'Ximena',
    'Lozano Prieto',
    '',
    {},
    postbox('ximena'),
    {
      homeAddress: {
        street: 'Calle del Telar 4\n3.º B',
        city: 'Valencia',
        postalCode: '46099',
        countryOrRegion: 'España',
      },
    },
  ],
  ['Theo', 'Inglis', '', { mobile: '+44 7700 900108' }, postbox('theo.inglis'), birthday('1983-02-28')],
  ['Landlord', '', 'Penton Estates', { business: '+44 20 7946 0305' }, 'lettings@penton-estates.example'],
  ['健司', '小林', '', {}, postbox('kenji'), { personalNotes: 'ロンドン合唱団 🎶' }],
];

function birthday(day: string): Json {
  return { birthday: `${day}T00:00:00Z` };
}

function privateContact([givenName, surname, companyName, phones, email, more]: Row): Json {
  return {
    givenName,
    surname,
    companyName,
    displayName: [givenName, surname].filter((part) => part !== '').join(' ') || companyName,
    ...(phones.home !== undefined && { homePhones: [phones.home] }),
    ...(phones.business !== undefined && { businessPhones: [phones.business] }),
    ...(phones.mobile !== undefined && { mobilePhone: phones.mobile }),
    ...(email !== undefined && { emailAddresses: [{ address: email, name: `${givenName} ${surname}`.trim() }] }),
    ...more,
  };
}

const shouted = (email: string): string => email.replace(/^[^@]*/, (local) => local.toUpperCase());

/** As a salesperson types a customer in: less than the CRM knows, and some of it older. */
function customerContact(contact: Contact, index: number): Json {
  const { first, last, email, account, title, phone } = contact;
  return {
    givenName: first,
    surname: last,
    displayName: index % 3 === 0 ? `${first} ${last} (${account.short})` : `${first} ${last}`,
    companyName: account.short,
    jobTitle: index % 4 === 0 ? null : title,
    emailAddresses: [{ address: index % 5 === 0 ? shouted(email) : email, name: `${first} ${last}` }],
    ...(phone !== undefined && { businessPhones: [phone] }),
    ...(index % 6 === 0 && { personalNotes: 'Key under the mat is a joke. Ask at reception.' }),
  };
}

/** Into the default folder. */
export function fillAddressBook(world: World, cast: Cast): void {
  const [owner] = cast.people;
  if (owner === undefined) return;
  const known = contactsOf(cast, owner).slice(0, customers);
  const strangers = [
    ['Ottoline', 'Fairfax', 'Labfair Media', {}, 'o.fairfax@labfair-media.example'],
    ['Travel desk', '', 'Aerolind', { business: '+44 20 7946 0306' }, 'travel@aerolind.example'],
  ] satisfies Row[];
  const all = [...known.map(customerContact), ...[...privateRows, ...strangers].map(privateContact)];
  for (const contact of all) addContact(world, owner.id, contact);
}
