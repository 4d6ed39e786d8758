import * as z from 'zod/mini';
import type { DeletedEntry, Home } from './entries';
import type { GraphApi } from './graph-api';
import { changedValues, field, withTotals } from './records';
import type { RecordChange, RecordLook, RecordSide, Row, Values } from './records';

const text = z.nullish(z.string());
const placeParts = ['street', 'city', 'state', 'postalCode', 'countryOrRegion'] as const;
const contactShape = z.object({
  id: z.string(),
  displayName: text,
  givenName: text,
  surname: text,
  emailAddresses: z.array(z.object({ name: text, address: text })),
  mobilePhone: text,
  businessPhones: z.array(z.string()),
  companyName: text,
  jobTitle: text,
  businessAddress: z.nullish(
    z.object({ street: text, city: text, state: text, postalCode: text, countryOrRegion: text }),
  ),
  birthday: text,
  personalNotes: text,
});
type Contact = z.infer<typeof contactShape>;
const folderShape = z.object({ id: z.string(), displayName: z.string(), parentFolderId: z.string() });
const deletedShape = z.array(z.object({ id: z.string(), displayName: text }));

const select = Object.keys(contactShape.shape).join(',');
const emails = ['email1', 'email2', 'email3'];
const phones = ['phone1', 'phone2'];
const plain = ['givenName', 'surname', 'mobilePhone', 'companyName', 'jobTitle', 'personalNotes'] as const;

const fields = [
  field('givenName', 'Given name'),
  field('surname', 'Surname'),
  ...emails.map((name, index) => field(name, `E-mail ${index + 1}`, 'email')),
  field('mobilePhone', 'Mobile', 'tel'),
  ...phones.map((name, index) => field(name, `Business phone ${index + 1}`, 'tel')),
  field('companyName', 'Company'),
  field('jobTitle', 'Job title'),
  field('street', 'Street', 'lines'),
  field('city', 'City'),
  field('state', 'State'),
  field('postalCode', 'Postal code'),
  field('countryOrRegion', 'Country'),
  field('birthday', 'Birthday', 'date'),
  field('personalNotes', 'Notes', 'lines'),
];

/** Graph lists the folders below the default one, and that one has no name of its own in a path. */
const main = 'contacts';
type Folder = Omit<Home, 'total'>;

export class OutlookContacts implements RecordSide {
  constructor(private readonly graph: GraphApi) {}

  async look(): Promise<RecordLook> {
    const folders = await this.folders();
    const homes: Folder[] = [
      { id: main, name: 'Contacts', canEdit: true, isDefault: true },
      ...folders.map(({ id, displayName }) => ({ id, name: displayName, canEdit: true, isDefault: false })),
    ];
    const entries = (await Promise.all(homes.map((home) => this.rowsIn(home)))).flat();
    return { entries, homes: withTotals(homes, entries), deleted: await this.deleted(), fields, views: [] };
  }

  async read({ id }: Row): Promise<Values> {
    return valuesOf(await this.contact(id));
  }

  async create(home: string, values: Values): Promise<void> {
    const body = written({}, values, []);
    await this.graph.call(`${folderPath(home)}/contacts`, { method: 'POST', body });
  }

  async change({ id }: Row, { values, home }: RecordChange): Promise<void> {
    const contact = await this.contact(id);
    const body = written(valuesOf(contact), values, contact.emailAddresses);
    if (Object.keys(body).length > 0) await this.graph.call(contactPath(id), { method: 'PATCH', body });
    if (home !== undefined) await this.move(id, home);
  }

  async remove({ id }: Row): Promise<void> {
    await this.graph.call(contactPath(id), { method: 'DELETE' });
  }

  async restore(id: string): Promise<void> {
    await this.graph.deed('POST', `contacts/${encodeURIComponent(id)}/restore`);
  }

  async removeHome(id: string): Promise<void> {
    await this.graph.call(folderPath(id), { method: 'DELETE' });
  }

  private async move(id: string, home: string): Promise<void> {
    const folderId = home === main ? (await this.folders())[0]?.parentFolderId : home;
    await this.graph.deed('POST', `contacts/${encodeURIComponent(id)}/move`, { folderId });
  }

  private folders(): Promise<z.infer<typeof folderShape>[]> {
    return this.graph.all(folderShape, '/me/contactFolders?$top=100');
  }

  private async rowsIn({ id }: Folder): Promise<Row[]> {
    const contacts = await this.graph.all(contactShape, `${folderPath(id)}/contacts?$select=${select}&$top=1000`);
    return contacts.map((contact) => rowOf(contact, id));
  }

  private async deleted(): Promise<DeletedEntry[]> {
    const rows = z.parse(deletedShape, await this.graph.deed('GET', 'contacts/deleted'));
    return rows.map(({ id, displayName }) => ({ id, title: displayName ?? '', when: '' })).reverse();
  }

  private async contact(id: string): Promise<Contact> {
    return z.parse(contactShape, await this.graph.call(`${contactPath(id)}?$select=${select}`));
  }
}

const contactPath = (id: string) => `/me/contacts/${encodeURIComponent(id)}`;
const folderPath = (id: string) => (id === main ? '/me' : `/me/contactFolders/${encodeURIComponent(id)}`);

function valuesOf(contact: Contact): Values {
  const { emailAddresses, businessPhones, businessAddress, birthday } = contact;
  return {
    ...Object.fromEntries(plain.map((name) => [name, contact[name] ?? ''])),
    ...Object.fromEntries(emails.map((name, index) => [name, emailAddresses[index]?.address ?? ''])),
    ...Object.fromEntries(phones.map((name, index) => [name, businessPhones[index] ?? ''])),
    ...Object.fromEntries(placeParts.map((part) => [part, businessAddress?.[part] ?? ''])),
    birthday: (birthday ?? '').slice(0, 10),
  };
}

function rowOf(contact: Contact, home: string): Row {
  const { id, displayName } = contact;
  const values = valuesOf(contact);
  const [email = '', company = ''] = [values['email1'], values['companyName']];
  const title = displayName ?? (company || email);
  return { id, root: id, title, home, values, lead: '', details: [email, company], isDone: null, facts: [] };
}

/** Graph takes lists and addresses as a whole; an address of the list keeps the name that stands with it. */
function written(before: Values, after: Values, known: Contact['emailAddresses']): Record<string, unknown> {
  const changed = changedValues(before, after);
  const all = { ...before, ...after };
  const has = (names: readonly string[]) => names.some((name) => name in changed);
  const filled = (names: readonly string[]) => names.map((name) => all[name] ?? '').filter((value) => value !== '');
  const nameOf = (address: string) => known.find((each) => each.address === address)?.name ?? address;
  const day = changed['birthday'];
  return {
    ...Object.fromEntries(plain.filter((name) => name in changed).map((name) => [name, changed[name] || null])),
    ...(has(emails) && { emailAddresses: filled(emails).map((address) => ({ name: nameOf(address), address })) }),
    ...(has(phones) && { businessPhones: filled(phones) }),
    ...(has(placeParts) && {
      businessAddress: Object.fromEntries(placeParts.map((part) => [part, all[part] || null])),
    }),
    ...(day !== undefined && { birthday: day === '' ? null : `${day}T11:59:00Z` }),
  };
}
