import type { Participant, ShownItem } from '../../src/people/open-item';
import type { Card, DealRow, Known, NoteRow, Person } from '../../src/people/person';

/** What the CRM knows in the tests of the page about people. */
export const maria: Person = {
  type: 'contact',
  id: 'c1',
  name: 'Maria Hofer',
  url: 'https://crm.zoho.eu/crm/tab/Contacts/c1',
  company: 'Uni Graz',
  title: 'Head of Lab',
  phones: ['+43 316 1234'],
  addresses: ['maria.hofer@uni-graz.example'],
  owner: 'Nora Castellanos',
  account: { type: 'account', id: 'a1', name: 'Uni Graz', url: 'https://crm.zoho.eu/crm/tab/Accounts/a1' },
  hasFreeAddress: true,
};

export const paul: Person = {
  ...{ ...maria, type: 'lead', id: 'l1', name: 'Paul Steiner', company: 'Steiner KG', title: '', account: null },
  url: 'https://crm.zoho.eu/crm/tab/Leads/l1',
  addresses: ['paul@steiner.example'],
};

export const olga: Person = {
  ...{ ...maria, type: 'user', id: 'u2', name: 'Olga Lind', url: null, company: '', title: 'Sales', account: null },
  ...{ addresses: ['olga@aerolind.example'], owner: '' },
};

export const lastContact = { at: '2026-11-03T09:00:00Z', how: 'note', by: 'Nora Castellanos' } as const;

export function known(people: Person[], change: Partial<Known> = {}): Known {
  const [first] = people;
  return {
    address: first?.addresses[0] ?? '',
    people,
    chosen: null,
    brief: first && first.type !== 'user' ? { openDeals: 2, lastContact } : null,
    at: '2026-11-22T10:00:00Z',
    ...change,
  };
}

export const nobody = (address: string): Known => known([], { address });

export const deal: DealRow = {
  type: 'deal',
  id: 'd1',
  name: 'Teaching lab',
  url: 'https://crm.zoho.eu/crm/tab/Potentials/d1',
  stage: 'Proposal',
  amount: 12500,
  currency: 'EUR',
  closes: '2026-12-31',
  isOpen: true,
};

export const note: NoteRow = {
  ...{ type: 'note', id: 'n1', name: 'Call', url: null, text: 'Wants two racks.' },
  ...{ at: '2026-11-02T09:00:00Z', by: 'Olga Lind' },
};

export const deals = (count: number): DealRow[] =>
  Array.from({ length: count }, (_, index) => ({ ...deal, id: `d${index}`, name: `Deal ${index + 1}` }));

const none = { state: 'shown', rows: [], hasMore: false } as const;

export function cardOf(person: Person, change: Partial<Card> = {}): Card {
  return {
    person,
    deals: { state: 'shown', rows: [deal], hasMore: false },
    tasks: { ...none, rows: [] },
    upcoming: { ...none, rows: [] },
    past: { ...none, rows: [] },
    notes: { ...none, rows: [] },
    lastContact,
    at: '2026-11-22T10:00:00Z',
    ...change,
  };
}

export const ok = <T>(value: T) => Promise.resolve({ ok: true as const, value });
export const wrong = (code: string) =>
  Promise.resolve({ ok: false as const, problem: { code, side: 'crm' as const, message: 'x' } });

/** The item with these people on it, beside the person. */
export function withPeople(item: ShownItem, people: Participant[]): ShownItem {
  return { ...item, people };
}

export const from = (address: string, name = ''): Participant => ({ address, name, role: 'to' });
