import type { Draft, Form, FormType } from '../../src/people/form';
import type { Brief, Card, Hit, LastContact, Person, RecordRef } from '../../src/people/person';
import type { Addition, Created, CreatedRecord, PeopleSource, Removal, Removed } from '../../src/people/source';
import { SyncError, type SyncErrorCode } from '../../src/sync/errors';

type Operation = keyof PeopleSource;

interface Kept {
  draft: Draft;
  version: number;
  at: string;
}

/** A tiny CRM about people: whoever is put into it, and what was made there, under a test's hands. */
export class MemoryPeople implements PeopleSource {
  readonly people: Person[] = [];
  readonly records = new Map<string, Kept>();
  /** Every question, with what it was about. */
  readonly asked: [Operation, unknown][] = [];
  /** The CRM cannot be asked: every question ends so. */
  fails: SyncErrorCode | null = null;
  /** What the next creates come to, beside what they do. `lost`: made, but the answer is lost. `never`: it never arrived. */
  readonly ends: ('lost' | 'never' | Exclude<Created, { state: 'made' | 'unknown' }>)[] = [];
  /** Lists do not show what was made yet. */
  isLagging = false;
  /** Questions wait for this. */
  gate: Promise<void> = Promise.resolve();
  /** Passed before and after every question. */
  knock: (label: string) => void = () => undefined;
  lastContact: LastContact | null = null;
  /** What the next cards say otherwise. */
  sections: Partial<Card> = {};
  brief: Brief = { openDeals: 2, lastContact: null };
  private next = 0;

  constructor(private readonly clock: () => string) {}

  find(addresses: string[]): Promise<Map<string, Person[]>> {
    return this.answer('find', addresses, () => {
      const of = (address: string) => this.people.filter((person) => person.addresses.includes(address));
      return new Map(addresses.map((address) => [address, of(address)]));
    });
  }

  briefs(people: Person[]): Promise<Map<string, Brief>> {
    const ids = people.map(({ id }) => id);
    return this.answer('briefs', ids, () => new Map(ids.map((id) => [id, this.brief])));
  }

  card(person: Person, now: string): Promise<Card> {
    const none = { state: 'shown' as const, rows: [], hasMore: false };
    const known = this.people.find(({ id }) => id === person.id) ?? person;
    const sections = { deals: none, tasks: none, upcoming: none, past: none, notes: none };
    return this.answer('card', person.id, () => ({
      person: known,
      ...sections,
      lastContact: this.lastContact,
      at: now,
      ...this.sections,
    }));
  }

  search(words: string): Promise<Hit[]> {
    const hits = () => this.people.filter(({ name }) => name.includes(words)).map((each) => ({ ...each, detail: '' }));
    return this.answer('search', words, hits);
  }

  form(type: FormType): Promise<Form> {
    return this.answer('form', type, () => ({ type, fields: [], url: null }));
  }

  create(draft: Draft): Promise<Created> {
    return this.answer('create', draft.key, (): Created => {
      const end = this.ends.shift();
      if (typeof end === 'object') return end;
      if (end === 'never') return { state: 'unknown' };
      const made = this.put(draft);
      return end === 'lost' ? { state: 'unknown' } : { state: 'made', ...made };
    });
  }

  findMade(
    draft: Draft,
    _at: string,
    isOther: (id: string) => boolean = () => false,
  ): Promise<CreatedRecord | undefined> {
    return this.answer('findMade', draft.key, () => {
      if (this.isLagging) return undefined;
      const like = (kept: Kept) => contentOf(kept.draft) === contentOf(draft);
      const [id, kept] = [...this.records].findLast((entry) => like(entry[1]) && !isOther(entry[0])) ?? [];
      return id !== undefined && kept ? recordOf(id, kept) : undefined;
    });
  }

  remove(record: RecordRef, version: string): Promise<Removed> {
    return this.answer('remove', record.id, (): Removed => {
      const kept = this.records.get(record.id);
      if (kept && String(kept.version) !== version) return { state: 'changed' };
      this.records.delete(record.id);
      return { state: 'removed' };
    });
  }

  addAddress(to: RecordRef, address: string): Promise<Addition> {
    return this.answer('addAddress', address, (): Addition => {
      const person = this.people.find(({ id }) => id === to.id);
      const isNew = !person?.addresses.includes(address);
      if (isNew && !person?.hasFreeAddress) return { state: 'full' };
      if (isNew) person?.addresses.push(address);
      return { state: 'added', isNew };
    });
  }

  removeAddress(from: RecordRef, address: string): Promise<Removal> {
    return this.answer('removeAddress', address, (): Removal => {
      const person = this.people.find(({ id }) => id === from.id);
      if (person) person.addresses = person.addresses.filter((each) => each !== address);
      return { state: 'removed' };
    });
  }

  /** Somebody edits it in the CRM. */
  edit(id: string): void {
    const kept = this.records.get(id);
    if (kept) kept.version += 1;
  }

  /** How often each question was asked. */
  get counts(): Partial<Record<Operation, number>> {
    const counts: Partial<Record<Operation, number>> = {};
    for (const [operation] of this.asked) counts[operation] = (counts[operation] ?? 0) + 1;
    return counts;
  }

  /** The titles of the notes that it holds. */
  get notes(): string[] {
    return [...this.records.values()].flatMap(({ draft }) => (draft.type === 'note' ? [draft.title] : []));
  }

  private put(draft: Draft): CreatedRecord {
    this.next += 1;
    const kept = { draft, version: 1, at: this.clock() };
    this.records.set(`R${this.next}`, kept);
    return recordOf(`R${this.next}`, kept);
  }

  private async answer<Value>(operation: Operation, about: unknown, value: () => Value): Promise<Value> {
    this.asked.push([operation, about]);
    this.knock(`before ${operation}`);
    await this.gate;
    if (this.fails) throw new SyncError(this.fails, 'crm', 'it cannot be asked');
    const said = structuredClone(value());
    this.knock(`after ${operation}`);
    return said;
  }
}

function recordOf(id: string, { draft, version }: Kept): CreatedRecord {
  const name = 'title' in draft ? draft.title : (draft.values['Last_Name'] ?? draft.values['Subject'] ?? '');
  return { record: { type: draft.type, id, name, url: null }, version: String(version) };
}

/** All of it but its key, which the CRM does not know. */
function contentOf(draft: Draft): string {
  return JSON.stringify({ ...draft, key: '' });
}

export function person(id: string, address: string, more: Partial<Person> = {}): Person {
  return {
    ...{ type: 'contact', id, name: `Person ${id}`, url: `https://crm.example/${id}` },
    ...{ company: 'University of Graz', title: '', phones: [], addresses: [address], owner: 'Nora', account: null },
    hasFreeAddress: true,
    ...more,
  };
}
