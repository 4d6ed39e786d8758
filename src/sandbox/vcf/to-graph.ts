/*
 * The contact resource of a contact.
 *
 * 1. Three e-mail addresses, two business and two home phones, one mobile phone and one address of each kind. A company's
 *    main number and one without a kind stand with the business phones, else with the home phones.
 * 2. What has no place, or is longer than the 255 characters that one holds, is told with its line.
 */
import type { Phone, PhoneKind, Skip, Sourced, VcfContact } from './contact';

type Json = Record<string, unknown>;

const longest = 255;

const phoneSlots: Record<PhoneKind, PhoneList[]> = {
  work: ['businessPhones'],
  home: ['homePhones'],
  mobile: ['mobilePhone'],
  main: ['businessPhones', 'homePhones'],
  other: ['businessPhones', 'homePhones'],
  assistant: [],
  fax: [],
  pager: [],
};

type PhoneList = keyof typeof roomFor;
const roomFor = { businessPhones: 2, homePhones: 2, mobilePhone: 1 };
const roomForEmails = 3;

export function graphContact(contact: VcfContact, skips: Skip[]): Json {
  const form = new Form(skips);
  putNames(form, contact);
  const own = (value: string): Sourced => ({ line: contact.line, value });
  form.put('companyName', own(contact.company));
  form.put('department', own(contact.department));
  form.put('jobTitle', own(contact.title));
  form.put('assistantName', contact.assistant);
  form.put('manager', contact.manager);
  if (contact.notes.value !== '') form.json['personalNotes'] = contact.notes.value;
  if (contact.birthday.value !== '') form.json['birthday'] = `${contact.birthday.value}T00:00:00Z`;
  putEmails(form, contact);
  putPhones(form, contact.phones);
  putAddresses(form, contact);
  putPages(form, contact.webPages);
  const categories = contact.categories.filter((category) => form.fits(category)).map(({ value }) => value);
  if (categories.length > 0) form.json['categories'] = categories;
  return form.json;
}

class Form {
  readonly json: Json = {};

  constructor(private readonly skips: Skip[]) {}

  /** Tells what does not fit. */
  fits({ line, value }: Sourced): boolean {
    if (value.length > longest)
      this.skips.push({ line, why: `Outlook takes no more than ${longest} characters here.` });
    return value !== '' && value.length <= longest;
  }

  put(name: string, value: Sourced): void {
    if (this.fits(value)) this.json[name] = value.value;
  }

  refuse({ line, value }: Sourced, what: string): void {
    this.skips.push({ line, why: `Outlook's contacts have no place left for the ${what} "${value}".` });
  }
}

function putNames(form: Form, contact: VcfContact): void {
  const { line, given, middle, family, prefix, suffix, fullName, company, emails, nickname } = contact;
  form.put('title', prefix);
  form.put('givenName', { line, value: given });
  form.put('middleName', { line, value: middle });
  form.put('surname', { line, value: family });
  form.put('generation', suffix);
  form.put('nickName', nickname);
  const parts = [given, middle, family].filter((part) => part !== '').join(' ');
  const shown = [fullName, parts, company, emails[0]?.value ?? ''].find((name) => name !== '') ?? '';
  form.put('displayName', { line, value: shown });
}

function putEmails(form: Form, { emails }: VcfContact): void {
  const kept = emails.filter((email, index) => {
    if (index >= roomForEmails) form.refuse(email, 'e-mail address');
    return index < roomForEmails && form.fits(email);
  });
  if (kept.length > 0) form.json['emailAddresses'] = kept.map(({ value }) => ({ address: value }));
}

/** Those that have one place only take it before the others look for room. */
function putPhones(form: Form, phones: Phone[]): void {
  const taken: Record<PhoneList, string[]> = { businessPhones: [], homePhones: [], mobilePhone: [] };
  const choosy = (phone: Phone) => phoneSlots[phone.kind].length < 2;
  for (const phone of [...phones.filter(choosy), ...phones.filter((phone) => !choosy(phone))]) {
    const list = phoneSlots[phone.kind].find((name) => taken[name].length < roomFor[name]);
    if (list === undefined) form.refuse(phone, `${phone.kind} phone number`);
    else if (form.fits(phone)) taken[list].push(phone.value);
  }
  if (taken.businessPhones.length > 0) form.json['businessPhones'] = taken.businessPhones;
  if (taken.homePhones.length > 0) form.json['homePhones'] = taken.homePhones;
  if (taken.mobilePhone[0] !== undefined) form.json['mobilePhone'] = taken.mobilePhone[0];
}

/** A second address of one kind is another address. */
function putAddresses(form: Form, { addresses }: VcfContact): void {
  for (const { line, kind, street, city, region, postalCode, country } of addresses) {
    const name = [`${kind}Address`, 'otherAddress'].find((each) => !(each in form.json));
    if (name === undefined) {
      const value = [street, city].filter((part) => part !== '').join(', ');
      form.refuse({ line, value: value.replaceAll('\n', ', ') }, `${kind} address`);
      continue;
    }
    const parts = { street, city, state: region, postalCode, countryOrRegion: country };
    const kept = Object.entries(parts).filter(([, value]) => form.fits({ line, value }));
    if (kept.length > 0) form.json[name] = Object.fromEntries(kept);
  }
}

function putPages(form: Form, [page, ...more]: Sourced[]): void {
  if (page) form.put('businessHomePage', page);
  for (const each of more) form.refuse(each, 'web page');
}
