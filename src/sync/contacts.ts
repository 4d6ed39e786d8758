import type { MappedField } from '../model/mapping';
import type { Contact } from '../model/values';
import { formOf, mappedFields, standInGroups } from './mapped';
import type { Kind } from './kind';
import type { Facts, SideName } from './side';

/** All that is special to contacts (rules C1–C8, G1–G10), with the fields of this mapping. */
export function contactsWith(mapping: MappedField[]): Kind<Contact> {
  return {
    name: 'contacts',
    fields: mappedFields(mapping),
    form: formOf(mapping),
    // G8: the limit is on what a run writes; what it leaves comes with the next ones.
    firstLimit: Infinity,
    limitRule: 'G8',
    title: contactTitle,
    when: () => null,
    detail: (contact) =>
      telling
        .map((group) => valuesOf(contact, group)[0])
        .filter(Boolean)
        .join(' · '),
    skipRule,
    exitRule: 'C3',
    mailRule: 'M4',
    matchKey,
    isKeyUnique: true,
    hasOnceKeys: false,
    compare: (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    covers: () => true,
    coveredFrom: () => '',
    isAhead: () => false,
    massChange: () => undefined,
    // The CRM's last name may look like what stands in for a missing one: where Outlook has one, it is sent along.
    along: (changes, outlook) =>
      standInGroups.some((group) => group in changes) && valuesOf(outlook, 'name').length > 0
        ? { name: outlook['name'] ?? {}, ...changes }
        : changes,
  };
}

/** What tells two people of one name or address apart. */
const telling = ['emails', 'companyName', 'jobTitle', 'mobilePhone', 'businessPhones'];

function skipRule(side: SideName, { imported }: Facts): string | undefined {
  return side === 'crm' && imported ? 'C8' : undefined;
}

/** What a contact is called: by name, else by what there is. */
export function contactTitle(contact: Contact): string {
  const { givenName, middleName, surname } = contact['name'] ?? {};
  const name = [givenName, middleName, surname].filter((part) => part).join(' ');
  return (
    name ||
    valuesOf(contact, 'companyName')[0] ||
    emailsOf(contact)[0] ||
    valuesOf(contact, 'mobilePhone')[0] ||
    valuesOf(contact, 'businessPhones')[0] ||
    ''
  );
}

/** G6: the first mapped address. Without any, only what looks wholly like the same person is. */
function matchKey(contact: Contact): string | undefined {
  const [email] = emailsOf(contact);
  if (email !== undefined) return `email:${email.toLowerCase()}`;
  const name = valuesOf(contact, 'name').join(' ').toLowerCase();
  const phones = ['mobilePhone', 'businessPhones', 'homePhones'].flatMap((group) => valuesOf(contact, group));
  const numbers = phones.map((phone) => phone.replace(/\D/g, '')).sort();
  const company = valuesOf(contact, 'companyName').join(' ').toLowerCase();
  if (name === '' || (numbers.length === 0 && company === '')) return undefined;
  return JSON.stringify([name, company, numbers]);
}

function emailsOf(contact: Contact): string[] {
  return valuesOf(contact, 'emails');
}

function valuesOf(contact: Contact, group: string): string[] {
  return Object.values(contact[group] ?? {}).filter((text) => text !== '');
}
