import { shownOf, type Brief, type Card, type Known, type Person } from '../people/person';
import type { PeopleSource } from '../people/source';
import { SyncError } from '../sync/errors';
import { PeopleChoices, withLinked } from './people-choices';
import { keyFor, ownerOf, type PeopleHost } from './people-host';
import { cardShape, knownShape, type ChoiceRow, type KnownRow, type Touched } from './people-shapes';
import { withRemembered } from './people-sections';
import { PeopleTable } from './people-table';

/**
 * What the CRM knows of people, as it says, and as this device remembers it.
 * 1. Equal questions that one user asks at the same time are one.
 * 2. What was asked before a record changed is not remembered after it.
 * 3. An answer that does not come leaves what is remembered; so does one that comes in part.
 * 4. The brief of somebody who is asked for alone comes with their card, which is asked for next: it is not asked for
 *    twice.
 */
interface Reached {
  owner: string;
  source: PeopleSource;
}

export class KnownPeople {
  readonly choices: PeopleChoices;
  private readonly addresses: PeopleTable<KnownRow>;
  private readonly cards: PeopleTable<Card>;
  private readonly asked = new Map<string, Promise<unknown>>();
  /** Counts what made remembered answers wrong. */
  private era = 0;

  constructor(private readonly host: PeopleHost) {
    this.choices = new PeopleChoices(host);
    const limits = { most: 500, days: 30 };
    this.addresses = new PeopleTable(host, { table: 'people.known', shape: knownShape, ...limits });
    this.cards = new PeopleTable(host, { table: 'people.cards', shape: cardShape, ...limits });
  }

  /** @param addresses in lower case */
  async kept(owner: string, addresses: string[]): Promise<Known[]> {
    const known: Known[] = [];
    for (const address of addresses) {
      const row = await this.addresses.get(keyFor(owner, address));
      if (row) known.push(asKnown(row, await this.choices.of(owner, address)));
    }
    return known;
  }

  keptCard(owner: string, person: Person): Promise<Card | null> {
    return this.cards.get(cardKey(owner, person));
  }

  /** One per address, in order. @param addresses in lower case. @throws SyncError */
  async look(addresses: string[]): Promise<Known[]> {
    const unique = [...new Set(addresses)].filter((address) => address !== '').sort();
    const reached = await this.reach();
    const { owner } = reached;
    const rows = await this.once(`${owner} look ${unique.join('\n')}`, () => this.ask(reached, unique));
    const known: Known[] = [];
    for (const address of addresses) {
      const row = rows.get(address) ?? nobody(address, this.host.clock());
      known.push(asKnown(row, await this.choices.of(owner, address)));
    }
    return known;
  }

  /** @throws SyncError */
  async card(person: Person): Promise<Card> {
    const { owner, source } = await this.reach();
    return this.once(`${owner} card ${person.type} ${person.id}`, async () => {
      const { era } = this;
      const answer = await source.card(person, this.host.clock());
      const card = withRemembered(answer, await this.keptCard(owner, person));
      if (era === this.era) await this.keep(owner, card);
      return card;
    });
  }

  private async reach(): Promise<Reached> {
    const { user, source } = await this.host.crm();
    return { owner: ownerOf(user), source };
  }

  private async keep(owner: string, card: Card): Promise<void> {
    const { id } = card.person;
    await this.cards.put([[cardKey(owner, card.person), card]]);
    await this.choices.refine(card.person);
    const isMeant = (key: string, { people, briefOf }: KnownRow) =>
      key.startsWith(keyFor(owner, '')) && people.some((each) => each.id === id) && (briefOf ?? id) === id;
    const rows = (await this.addresses.values()).filter(([key, row]) => isMeant(key, row));
    await this.addresses.put(rows.map(([key, row]) => [key, { ...row, brief: briefIn(card), briefOf: id }]));
  }

  /** What is remembered of these is out of date. */
  async outdate({ addresses, ids }: Touched): Promise<void> {
    this.era += 1;
    this.asked.clear();
    const isMeant = ({ id }: Person) => ids.includes(id);
    await this.addresses.drop(({ address, people }) => addresses.includes(address) || people.some(isMeant));
    await this.cards.drop(({ person }) => isMeant(person));
  }

  /** Another window may have changed what is remembered. */
  forget(): void {
    for (const table of [this.addresses, this.cards, this.choices]) table.forget();
  }

  private async ask({ owner, source }: Reached, addresses: string[]): Promise<Map<string, KnownRow>> {
    const { era } = this;
    const found = addresses.length > 0 ? await source.find(addresses) : new Map<string, Person[]>();
    const shown = new Map<string, Person>();
    for (const address of addresses) {
      const person = await this.shownFor(owner, address, found.get(address) ?? []);
      if (person) shown.set(address, person);
    }
    const unique = [...new Map([...shown.values()].map((person) => [person.id, person])).values()];
    const briefs = addresses.length > 1 && unique.length > 0 ? await briefsOf(unique, source) : null;
    const rows = new Map<string, KnownRow>();
    for (const address of addresses) {
      const person = shown.get(address) ?? null;
      const brief = await this.briefFor(owner, address, person, briefs);
      const briefOf = brief && person && person.id;
      rows.set(address, { address, people: found.get(address) ?? [], brief, briefOf, at: this.host.clock() });
    }
    if (era === this.era) await this.addresses.put([...rows].map(([address, row]) => [keyFor(owner, address), row]));
    return rows;
  }

  private async shownFor(owner: string, address: string, people: Person[]): Promise<Person | null> {
    const row = { ...nobody(address, this.host.clock()), people };
    return shownOf(asKnown(row, await this.choices.of(owner, address)));
  }

  /** The one that was remembered, where the CRM was not asked or could not say it this time. */
  private async briefFor(
    owner: string,
    address: string,
    person: Person | null,
    briefs: Map<string, Brief> | null,
  ): Promise<Brief | null> {
    if (!person) return null;
    if (briefs) return briefs.get(person.id) ?? null;
    const before = await this.addresses.get(keyFor(owner, address));
    return before?.briefOf === person.id ? before.brief : null;
  }

  private once<Value>(question: string, ask: () => Promise<Value>): Promise<Value> {
    const known = this.asked.get(question) as Promise<Value> | undefined;
    if (known) return known;
    const answer = ask().finally(() => {
      if (this.asked.get(question) === answer) this.asked.delete(question);
    });
    this.asked.set(question, answer);
    return answer;
  }
}

/** Null where they could not be had: people are shown without them. */
async function briefsOf(people: Person[], source: PeopleSource): Promise<Map<string, Brief> | null> {
  return source.briefs(people).catch((error: unknown) => {
    if (error instanceof SyncError) return null;
    throw error;
  });
}

function briefIn({ deals, lastContact }: Card): Brief {
  const openDeals = deals.state === 'shown' && !deals.hasMore ? deals.rows.filter(({ isOpen }) => isOpen).length : null;
  return { openDeals, lastContact };
}

function asKnown({ address, people, brief, briefOf, at }: KnownRow, choice: ChoiceRow | null): Known {
  const all = withLinked(people, choice);
  const chosen = all.find(({ id }) => id === choice?.id)?.id ?? null;
  const known: Known = { address, people: all, chosen, brief, at };
  return shownOf(known)?.id === briefOf ? known : { ...known, brief: null };
}

function nobody(address: string, at: string): KnownRow {
  return { address, people: [], brief: null, briefOf: null, at };
}

function cardKey(owner: string, { type, id }: Person): string {
  return keyFor(owner, `${type}:${id}`);
}
