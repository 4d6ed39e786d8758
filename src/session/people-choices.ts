import type { Person, RecordRef } from '../people/person';
import { keyFor, type PeopleHost } from './people-host';
import { choiceShape, type ChoiceRow } from './people-shapes';
import { PeopleTable } from './people-table';

/** What the person said about addresses: which of several records it is, and what belongs to it on this device only. */
export class PeopleChoices {
  private readonly table: PeopleTable<ChoiceRow>;

  constructor(private readonly host: PeopleHost) {
    this.table = new PeopleTable(host, {
      ...{ table: 'people.chosen', shape: choiceShape },
      // Nothing else would say it again.
      ...{ most: 500, days: Infinity },
    });
  }

  of(owner: string, address: string): Promise<ChoiceRow | null> {
    return this.table.get(keyFor(owner, address));
  }

  /** A record that belongs to the address on this device only goes on doing so. */
  async choose(owner: string, address: string, id: string): Promise<void> {
    const before = await this.of(owner, address);
    await this.put(owner, { address, id, linked: before?.linked ?? null, at: this.host.clock() });
  }

  async link(owner: string, address: string, to: RecordRef): Promise<void> {
    await this.put(owner, { address, id: to.id, linked: asPerson(to, address), at: this.host.clock() });
  }

  /** @returns whether this device linked the address with that record */
  async unlink(owner: string, address: string, id: string): Promise<boolean> {
    const row = await this.of(owner, address);
    if (row?.linked?.id !== id) return false;
    await this.table.drop((each, key) => key === keyFor(owner, address) && each.linked?.id === id);
    return true;
  }

  /** The CRM has said more of the person than was known when they were linked. */
  async refine(person: Person): Promise<void> {
    const rows = (await this.table.values()).filter(([, { linked }]) => linked?.id === person.id);
    const linkedTo = (address: string): Person => ({
      ...person,
      addresses: [...new Set([...person.addresses, address])],
      isLinkedHere: true,
    });
    await this.table.put(rows.map(([key, row]) => [key, { ...row, linked: linkedTo(row.address) }]));
  }

  forget(): void {
    this.table.forget();
  }

  private put(owner: string, row: ChoiceRow): Promise<void> {
    return this.table.put([[keyFor(owner, row.address), row]]);
  }
}

/** The people of an address, with the one that only this device knows of. */
export function withLinked(people: Person[], choice: ChoiceRow | null): Person[] {
  const linked = choice?.linked;
  return linked && !people.some(({ id }) => id === linked.id) ? [linked, ...people] : people;
}

function asPerson(to: RecordRef, address: string): Person {
  const type = to.type === 'lead' ? 'lead' : 'contact';
  const unknown = { company: '', title: '', phones: [], owner: '', account: null, hasFreeAddress: false };
  return { ...to, ...unknown, type, addresses: [address], isLinkedHere: true };
}
