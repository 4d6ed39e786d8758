import * as z from 'zod/mini';
import { parseBody, type ZohoClient } from './client';
import { anyOf, isOneOf, readableRows, type Selection } from './coql';
import type { RecordFields } from './record-module';

/** Somebody whom the CRM knows by an address. */
export interface KnownPerson {
  type: 'user' | 'contact' | 'lead';
  id: string;
}

/** Zoho: a meeting takes 50 participants; a COQL list as many values. */
const mostPeople = 50;

const usersSchema = z.object({
  users: z.array(z.object({ id: z.string(), email: z.nullish(z.string()), status: z.nullish(z.string()) })),
  info: z.nullish(z.object({ more_records: z.nullish(z.boolean()) })),
});

/** Who of a meeting's people stands in the CRM: users, then contacts, then leads; asked once per address. */
export class People {
  private readonly known = new Map<string, Promise<Map<string, KnownPerson>>>();
  private activeUsers: Promise<Map<string, string>> | undefined;

  constructor(
    private readonly client: ZohoClient,
    private readonly userId: string,
  ) {}

  /** By address. What the profile may not see is not known. @throws SyncError */
  of(addresses: string[]): Promise<Map<string, KnownPerson>> {
    const some = addresses.slice(0, mostPeople);
    const key = some.join(' ');
    const asked = this.known.get(key) ?? this.ask(some);
    this.known.set(key, asked);
    asked.catch(() => this.known.delete(key));
    return asked;
  }

  /** What each address stands for, however many there are; the user's own are left out. @throws SyncError */
  async each(addresses: string[]): Promise<Map<string, KnownPerson>> {
    const found = new Map<string, KnownPerson>();
    for (let from = 0; from < addresses.length; from += mostPeople) {
      for (const [address, person] of await this.lookUp(addresses.slice(from, from + mostPeople)))
        if (person.id !== this.userId) found.set(address, person);
    }
    return found;
  }

  /**
   * What a meeting's record says of them: nobody is invited by it. It is about its organiser, where that is a contact or
   * a lead, else about the first contact. Zoho: a meeting has a contact, or a lead as the record that it is about; `?`
   * whether every CRM takes that: of several answers, each is to be tried when the one before it was refused.
   */
  async fieldsFor(addresses: string[], organizer?: string): Promise<RecordFields[]> {
    const known = await this.of(addresses);
    const people = [...known.values()];
    if (people.length === 0) return [];
    const host = known.get(organizer ?? '');
    const contact = host?.type === 'contact' ? host : people.find(({ type }) => type === 'contact');
    const Participants = people.map(({ type, id }) => ({ type, participant: id, invited: false }));
    const usual = { Participants, ...(contact ? { Who_Id: { id: contact.id } } : {}) };
    if (host?.type !== 'lead') return [usual];
    return [{ Participants, What_Id: { id: host.id }, $se_module: 'Leads' }, usual];
  }

  private async ask(addresses: string[]): Promise<Map<string, KnownPerson>> {
    const seen = new Set<string>();
    const found = new Map<string, KnownPerson>();
    for (const [address, person] of await this.lookUp(addresses)) {
      // One person with two addresses stands there once, and the meeting's host not among its guests.
      if (seen.has(person.id) || person.id === this.userId) continue;
      seen.add(person.id);
      found.set(address, person);
    }
    return found;
  }

  private async lookUp(addresses: string[]): Promise<Map<string, KnownPerson>> {
    if (addresses.length === 0) return new Map();
    this.activeUsers ??= this.users();
    this.activeUsers.catch(() => (this.activeUsers = undefined));
    const [users, contacts, leads] = await Promise.all([
      this.activeUsers,
      this.records('Contacts', ['Email', 'Secondary_Email'], addresses),
      this.records('Leads', ['Email'], addresses),
    ]);
    const found = new Map<string, KnownPerson>();
    for (const address of addresses) {
      const person = personOf(users.get(address), contacts.get(address), leads.get(address));
      if (person) found.set(address, person);
    }
    return found;
  }

  private async users(): Promise<Map<string, string>> {
    const users = new Map<string, string>();
    for (let page = 1, hasMore = true; hasMore; page += 1) {
      const answer = await this.client.read(
        '/users',
        { type: 'ActiveUsers', page, per_page: 200 },
        { mayRefuse: true },
      );
      if (answer.status >= 400 || answer.body === undefined) break;
      const { users: some, info } = parseBody(usersSchema, answer.body, 'the users');
      const before = users.size;
      for (const { id, email } of some) if (email) users.set(email.toLowerCase(), id);
      hasMore = info?.more_records === true && users.size > before;
    }
    return users;
  }

  /** Of several with one address the one that was made first. */
  private async records(module: string, columns: string[], addresses: string[]): Promise<Map<string, string>> {
    const [first, ...others] = columns.map((column) => isOneOf(column, addresses));
    const records = new Map<string, string>();
    if (!first) return records;
    const where = anyOf(first, ...others);
    const selection: Selection = { columns: ['id', ...columns], module, where, orderBy: [['id', 'asc']] };
    for (const row of await readableRows(this.client, selection)) {
      for (const column of columns) {
        const address = row[column];
        if (typeof address === 'string' && !records.has(address.toLowerCase()))
          records.set(address.toLowerCase(), row.id);
      }
    }
    return records;
  }
}

function personOf(user?: string, contact?: string, lead?: string): KnownPerson | undefined {
  if (user !== undefined) return { type: 'user', id: user };
  if (contact !== undefined) return { type: 'contact', id: contact };
  return lead === undefined ? undefined : { type: 'lead', id: lead };
}
