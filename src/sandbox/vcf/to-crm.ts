/*
 * The Contacts record of a contact.
 *
 * 1. Every phone takes the field of its kind; what is left over may take Other_Phone or Phone where nobody wants them.
 * 2. The first address, business before home, is the mailing address, the next one the other.
 * 3. What has no field is told with its line. So is, later, what the CRM refuses: `lines` says where each field came from.
 */
import type { Address, Phone, PhoneKind, Skip, Sourced, VcfContact } from './contact';

export interface CrmContact {
  fields: Record<string, unknown>;
  /** Of each field by API name. */
  lines: Map<string, number>;
}

const phoneFields: Record<PhoneKind, string[]> = {
  work: ['Phone', 'Other_Phone'],
  main: ['Phone', 'Other_Phone'],
  home: ['Home_Phone', 'Other_Phone'],
  mobile: ['Mobile', 'Other_Phone'],
  assistant: ['Asst_Phone'],
  fax: ['Fax'],
  pager: [],
  other: ['Other_Phone', 'Phone'],
};

export function crmContact(contact: VcfContact, skips: Skip[]): CrmContact {
  const form = new Form(skips);
  const { first, last } = names(contact);
  form.put('Salutation', contact.prefix);
  form.put('First_Name', { line: contact.line, value: first });
  form.put('Last_Name', { line: contact.line, value: last });
  form.put('Title', { line: contact.line, value: contact.title });
  form.put('Department', { line: contact.line, value: contact.department });
  form.put('Date_of_Birth', contact.birthday);
  form.put('Description', contact.notes);
  form.put('Assistant', contact.assistant);
  form.putEach(['Email', 'Secondary_Email'], contact.emails, 'e-mail address');
  putPhones(form, contact.phones);
  putAddresses(form, contact.addresses);
  if (contact.categories[0]) {
    form.fields['Tag'] = contact.categories.map(({ value }) => ({ name: value }));
    form.lines.set('Tag', contact.categories[0].line);
  }
  for (const page of contact.webPages) form.refuse(page, 'web page');
  form.refuse(contact.nickname, 'nickname');
  form.refuse(contact.manager, 'manager');
  form.refuse(contact.suffix, 'suffix of a name');
  return form;
}

class Form implements CrmContact {
  readonly fields: Record<string, unknown> = {};
  readonly lines = new Map<string, number>();

  constructor(private readonly skips: Skip[]) {}

  put(name: string, { line, value }: Sourced): void {
    if (value === '') return;
    this.fields[name] = value;
    this.lines.set(name, line);
  }

  putEach(names: string[], values: Sourced[], what: string): void {
    values.forEach((value, index) => {
      const name = names[index];
      if (name === undefined) this.refuse(value, what);
      else this.put(name, value);
    });
  }

  refuse({ line, value }: Sourced, what: string): void {
    if (value !== '')
      this.skips.push({ line, why: `The CRM's contacts have no field left for the ${what} "${value}".` });
  }
}

/** The CRM wants a last name: without one in N it is the last word of FN, else the company, else the e-mail address. */
function names({ given, middle, family, fullName, company, emails }: VcfContact): { first: string; last: string } {
  const ownFirst = [given, middle].filter((part) => part !== '').join(' ');
  if (family !== '') return { first: ownFirst, last: family };
  const words = fullName === company ? [] : fullName.split(/\s+/).filter((word) => word !== '');
  const last = words.at(-1);
  if (last === undefined) {
    return ownFirst === '' ? { first: '', last: company || (emails[0]?.value ?? '') } : { first: '', last: ownFirst };
  }
  const first = ownFirst === '' || ownFirst === last ? words.slice(0, -1).join(' ') : ownFirst;
  return { first, last };
}

function putPhones(form: Form, phones: Phone[]): void {
  const left = phones.filter((phone) => !takesField(form, phone, phoneFields[phone.kind].slice(0, 1)));
  for (const phone of left) {
    if (!takesField(form, phone, phoneFields[phone.kind].slice(1))) form.refuse(phone, `${phone.kind} phone number`);
  }
}

function takesField(form: Form, phone: Phone, fields: string[]): boolean {
  const free = fields.find((name) => !(name in form.fields));
  if (free !== undefined) form.put(free, phone);
  return free !== undefined;
}

function putAddresses(form: Form, addresses: Address[]): void {
  const kinds = ['business', 'home', 'other'];
  const ordered = addresses.toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  ordered.forEach((address, index) => {
    const kind = ['Mailing', 'Other'][index];
    const { line, street, city, region, postalCode, country } = address;
    if (kind === undefined) {
      const value = [street, city].filter((part) => part !== '').join(', ');
      form.refuse({ line, value: value.replaceAll('\n', ', ') }, `${address.kind} address`);
      return;
    }
    const parts = { Street: street, City: city, State: region, Zip: postalCode, Country: country };
    for (const [part, value] of Object.entries(parts)) form.put(`${kind}_${part}`, { line, value });
  });
}
