import * as z from 'zod/mini';
import type { Person } from '../../people/person';
import { shownLine } from '../../people/shown-line';
import { parseBody } from '../client';
import type { Question, Reply } from '../composite';
import { refOf, type PeopleContext } from './context';

/** The CRM's users: colleagues, and the names of owners. Asked for once. */

const text = z.nullish(z.string());

const userSchema = z.object({
  id: z.string(),
  email: text,
  full_name: text,
  first_name: text,
  last_name: text,
  phone: text,
  mobile: text,
});

const usersSchema = z.object({
  users: z.array(z.unknown()),
  info: z.nullish(z.object({ more_records: z.nullish(z.boolean()) })),
});

type User = z.infer<typeof userSchema>;

const perPage = 200;

export class Directory {
  private users: Map<string, User> | undefined;

  constructor(private readonly context: PeopleContext) {}

  /** Nothing where the users are known already. */
  questions(): Question[] {
    return this.users ? [] : [pageOf(1)];
  }

  /** @throws SyncError where the users could not be read this time; who may not see them has none. */
  async learn(reply: Reply | undefined): Promise<void> {
    if (!reply) return;
    if (!reply.ok && !reply.isRefused) throw reply.error;
    const users = new Map<string, User>();
    let body = reply.ok ? reply.body : undefined;
    for (let page = 2; body !== undefined; page += 1) {
      const { users: some, info } = parseBody(usersSchema, body, 'the users');
      const before = users.size;
      // One that nobody foresaw is no reason to do without the others.
      for (const user of some.flatMap((each) => userSchema.safeParse(each).data ?? [])) users.set(user.id, user);
      const isOver = info?.more_records !== true || users.size === before;
      body = isOver ? undefined : (await this.context.client.read('/users', pageOf(page).query)).body;
    }
    this.users = users;
  }

  /** '' where nobody knows. */
  nameOf(id: string | undefined): string {
    const user = this.users?.get(id ?? '');
    return user ? fullName(user) : '';
  }

  /** By address in lower case. */
  colleagues(): Map<string, Person> {
    const people = [...(this.users?.values() ?? [])].map((user) => this.person(user));
    return new Map(people.flatMap((person) => person.addresses.map((address) => [address, person] as const)));
  }

  private person(user: User): Person {
    const address = user.email?.trim().toLowerCase() ?? '';
    return {
      ...refOf(this.context, 'user', user.id, fullName(user) || address),
      company: '',
      title: '',
      phones: [user.phone, user.mobile].map(shownLine).filter((phone) => phone !== ''),
      addresses: address === '' ? [] : [address],
      owner: '',
      account: null,
      hasFreeAddress: false,
    };
  }
}

function pageOf(page: number): Question {
  return { path: '/users', query: { type: 'ActiveUsers', page, per_page: perPage } };
}

function fullName({ full_name, first_name, last_name }: User): string {
  return shownLine(full_name) || shownLine(`${first_name ?? ''} ${last_name ?? ''}`);
}
