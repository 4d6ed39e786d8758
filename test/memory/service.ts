import type { Meeting } from '../../src/model/meeting';
import type { Facts, Scope } from '../../src/sync/side';

/** One item of an in-memory service. */
export interface Item {
  id: string;
  version: number;
  fields: Meeting;
  facts: Omit<Facts, 'scope'>;
  /** Where it stands: the calendar in Outlook, the owner in the CRM. */
  place: string;
  stamp?: string | undefined;
  onceKey?: string | undefined;
  /** What it was created with; the CRM's audit knows it. */
  origin: Meeting;
}

type Deed = 'put' | 'left' | 'deleted';

/** A tiny service: items, a change log, a bin. Edits by "the user" and by the sync go through the same door. */
export class MemoryService {
  readonly items = new Map<string, Item>();
  readonly deleted = new Map<string, Item>();
  readonly usedKeys = new Set<string>();
  readonly log: { n: number; id: string; deed: Deed }[] = [];
  /** Changed items that lists and searches do not show yet. */
  readonly lagging = new Set<string>();
  /** Mails that the sync's writes caused. */
  mails = 0;
  /** Writes done by the sync, by operation. */
  writes = { created: 0, updated: 0, deleted: 0 };
  private next = 0;

  constructor(
    readonly prefix: string,
    /** The place whose items are kept in step: the calendar of ours, or the user. */
    public home: string,
    private readonly awayScope: Scope,
    /** Whether the service can watch a meeting at this time. */
    private readonly watches: (fields: Meeting) => boolean = () => true,
  ) {}

  add(
    fields: Meeting,
    facts: Partial<Item['facts']> = {},
    extra: Partial<Pick<Item, 'stamp' | 'onceKey' | 'place'>> = {},
  ): Item {
    const id = `${this.prefix}${String(this.next + 1).padStart(5, '0')}`;
    const item: Item = {
      ...{ id, version: 1, fields: structuredClone(fields), origin: structuredClone(fields) },
      facts: { ...defaultFacts, ...facts },
      place: this.home,
      ...extra,
    };
    this.items.set(id, item);
    this.touch(id, 'put');
    return item;
  }

  /** A new item with everything that a copy made by the user carries along, the stamp included. */
  copy(id: string): Item {
    const { fields, facts, stamp, place } = this.get(id);
    return this.add(fields, facts, { stamp, place });
  }

  edit(id: string, changes: Partial<Meeting>, facts: Partial<Item['facts']> = {}): Item {
    const item = this.get(id);
    item.fields = { ...item.fields, ...changes };
    item.facts = { ...item.facts, ...facts };
    item.version += 1;
    this.touch(id, 'put');
    return item;
  }

  /** To another calendar or owner. */
  move(id: string, place: string): Item {
    const item = this.get(id);
    const hasLeft = item.place === this.home && place !== this.home;
    item.place = place;
    item.version += 1;
    this.touch(id, hasLeft ? 'left' : 'put');
    return item;
  }

  delete(id: string): void {
    const item = this.get(id);
    this.items.delete(id);
    this.deleted.set(id, item);
    this.touch(id, 'deleted');
  }

  restore(id: string): Item {
    const item = this.deleted.get(id);
    if (!item) throw new Error(`${id} was not deleted`);
    this.deleted.delete(id);
    this.items.set(id, item);
    item.version += 1;
    this.touch(id, 'put');
    return item;
  }

  get(id: string): Item {
    const item = this.items.get(id);
    if (!item) throw new Error(`no ${id}`);
    return item;
  }

  scopeOf({ place, fields }: Item): Scope {
    if (place !== this.home) return this.awayScope;
    return this.watches(fields) ? 'in' : 'window';
  }

  inScope(): Item[] {
    return [...this.items.values()].filter((item) => this.scopeOf(item) === 'in');
  }

  /** The titles of what stands in scope, sorted. */
  titles(): string[] {
    return this.inScope()
      .map((item) => item.fields.title)
      .sort();
  }

  /** The one item in scope with this title. */
  titled(title: string): Item {
    const found = this.inScope().filter((item) => item.fields.title === title);
    if (found.length !== 1) throw new Error(`${found.length} items "${title}" in ${this.prefix}`);
    return found[0]!;
  }

  private touch(id: string, deed: Deed): void {
    this.next += 1;
    this.log.push({ n: this.next, id, deed });
  }
}

const defaultFacts: Item['facts'] = { recurring: false, private: false, imported: false, others: 0 };
