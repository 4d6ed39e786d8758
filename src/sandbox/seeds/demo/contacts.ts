import { type Account, demoAccounts, type Language } from './accounts';
import type { Chance } from './chance';
import { letters, names } from './names';

export interface Contact {
  account: Account;
  first: string;
  last: string;
  /** Empty for somebody whose address nobody knows. */
  email: string;
  title: string;
  department: string;
  salutation: string;
  phone: string | undefined;
}

const contactsWanted = 150;
/** Further people at the accounts of the salesperson whose mailbox the demo shows. */
const furtherWanted = 60;

/** Title of a woman, of a man, department. */
const roles: Record<Language, [string, string, string][]> = {
  en: [
    ['Laboratory Manager', 'Laboratory Manager', 'Research'],
    ['Head of Estates', 'Head of Estates', 'Facilities'],
    ['Procurement Lead', 'Procurement Lead', 'Purchasing'],
    ['Health & Safety Officer', 'Health & Safety Officer', 'HSE'],
    ['Principal Scientist', 'Principal Scientist', 'Analytics'],
  ],
  de: [
    ['Laborleiterin', 'Laborleiter', 'Forschung'],
    ['Leiterin Technische Dienste', 'Leiter Technische Dienste', 'Gebäudetechnik'],
    ['Einkäuferin', 'Einkäufer', 'Einkauf'],
    ['Fachkraft für Arbeitssicherheit', 'Fachkraft für Arbeitssicherheit', 'Arbeitsschutz'],
  ],
  es: [
    ['Directora de laboratorio', 'Director de laboratorio', 'Investigación'],
    ['Jefa de mantenimiento', 'Jefe de mantenimiento', 'Instalaciones'],
    ['Responsable de compras', 'Responsable de compras', 'Compras'],
    ['Técnica de prevención', 'Técnico de prevención', 'Prevención de riesgos'],
  ],
  fr: [
    ['Directrice du laboratoire', 'Directeur du laboratoire', 'Recherche'],
    ['Responsable des bâtiments', 'Responsable des bâtiments', 'Services techniques'],
    ['Acheteuse', 'Acheteur', 'Achats'],
    ['Chargée de sécurité', 'Chargé de sécurité', 'HSE'],
  ],
};

/** Numbers kept for fiction by the countries' regulators; other countries have none. */
const phones: Record<string, (two: number) => string> = {
  'United Kingdom': (two) => `+44 20 7946 0${String(100 + two)}`,
  Germany: (two) => `+49 30 23125 ${String(100 + two)}`,
  France: (two) => `+33 1 99 00 ${String(10 + (two % 90))} ${String(99 - (two % 90))}`,
  'United States': (two) => `+1 212 555 01${String(two).padStart(2, '0')}`,
  Canada: (two) => `+1 514 555 01${String(two).padStart(2, '0')}`,
};

function contactOf(account: Account, chance: Chance, index: number): Contact {
  const pool = names[account.region];
  const isWoman = chance.happens(0.5);
  const first = chance.pick(isWoman ? pool.women : pool.men);
  const last = chance.pick(pool.families);
  const [her, his, department] = chance.pick(roles[account.language]);
  const local = [letters(first), letters(last.split(' ')[0] ?? last)].filter((part) => part !== '').join('.');
  return {
    account,
    first,
    last,
    email: `${local === '' ? `lab${String(index)}` : local}@${account.domain}`,
    title: isWoman ? her : his,
    department,
    salutation: isWoman ? 'Ms.' : 'Mr.',
    phone: phones[account.country]?.(chance.between(0, 99)),
  };
}

/** The people of these accounts in turn, until there are enough; no two with the same name or address. */
function peopleAt(accounts: Account[], count: number, chance: Chance, taken: Set<string>): Contact[] {
  const contacts: Contact[] = [];
  while (contacts.length < count) {
    const account = accounts[contacts.length % accounts.length];
    if (account === undefined) break;
    const contact = contactOf(account, chance, contacts.length);
    const name = `${contact.first} ${contact.last}`;
    if (taken.has(name) || taken.has(contact.email)) continue;
    taken.add(name).add(contact.email);
    contacts.push(contact);
  }
  return contacts;
}

/** Three or four people for each account. */
export function demoContacts(chance: Chance): Contact[] {
  return peopleAt(demoAccounts, contactsWanted, chance, new Set());
}

const languagesOfMany = new Set<string>(['en', 'de', 'es', 'fr']);

/** More people for the larger accounts of `owner`, whom no meeting knows, and a few that are here for what they lack. */
export function furtherContacts(chance: Chance, owner: string, known: Contact[]): Contact[] {
  const accounts = demoAccounts.filter((account) => account.owner === owner && languagesOfMany.has(account.region));
  const taken = new Set(known.flatMap(({ first, last, email }) => [`${first} ${last}`, email]));
  return [...peopleAt(accounts, furtherWanted, chance, taken), ...oddContacts(chance)];
}

type OddRow = [account: string, first: string, last: string, local: string];

/** Somebody without an address, two who share one, a desk without a first name, two names in other scripts. */
const oddRows: OddRow[] = [
  ['Solent Marine', 'Gwenllian', 'Thorne', ''],
  ['Fenwick Biosciences', 'Ottilie', 'Marchbanks', 'lab'],
  ['Fenwick Biosciences', 'Barnaby', 'Quill', 'lab'],
  ['Thames Forensics', '', 'Goods-in desk', 'goods.in'],
  ['Al Manara Diagnostics', 'ليلى', 'منصور', 'l.mansour'],
  ['Gilboa Precision', 'אורי', 'בן־עמי', 'u.benami'],
];

function oddContacts(chance: Chance): Contact[] {
  return oddRows.flatMap(([short, first, last, local]) => {
    const account = demoAccounts.find((each) => each.short === short);
    if (!account) return [];
    const email = local === '' ? '' : `${local}@${account.domain}`;
    return [{ ...contactOf(account, chance, 0), first, last, email, salutation: '' }];
  });
}
