import type { Facts, Scope, SideName } from '../../src/sync/side';
import type { Kind } from '../../src/sync/kind';

/** One item of an in-memory service. */
export interface Item<F> {
  id: string;
  version: number;
  /** All that the service holds of it, mapped or not, as somebody wrote it. */
  fields: F;
  facts: Omit<Facts, 'scope'>;
  /** Where it stands: the calendar in Outlook, the owner in the CRM. */
  place: string;
  stamp?: string | undefined;
  onceKey?: string | undefined;
  /** What it was created with; the CRM's audit knows it. */
  origin: F;
}

/** What tells one kind's items from another's, for the services in memory. */
export interface Nature<F> {
  /** As it is at the moment: people change mappings. */
  readonly kind: Kind<F>;
  /** What the port hands out of what the service holds. */
  read(side: SideName, fields: F): F;
  /** What the service holds once this was written. */
  written(side: SideName, fields: F, changes: Partial<F>): F;
  /** Whether a record that was made with `origin` is what was sent. */
  isMadeFrom(side: SideName, origin: F, sent: F): boolean;
  /** Called with a record that the sync has just made in the CRM. */
  onCreated?(item: Item<F>): void;
}

type Deed = 'put' | 'left' | 'deleted';

/** A tiny service: items, a change log, a bin. Edits by "the user" and by the sync go through the same door. */
export class MemoryService<F> {
  readonly items = new Map<string, Item<F>>();
  readonly deleted = new Map<string, Item<F>>();
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
    /** Of the ids: Z in the CRM, O in Outlook. */
    readonly prefix: 'Z' | 'O',
    /** The place whose items are kept in step: the calendar of ours, or the user. */
    public home: string,
    private readonly awayScope: Scope,
    private readonly nature: Nature<F>,
    /** Where an item at home stands for the sync. */
    public scopeAtHome: (fields: F) => Scope = () => 'in',
  ) {}

  add(
    fields: F,
    facts: Partial<Item<F>['facts']> = {},
    extra: Partial<Pick<Item<F>, 'stamp' | 'onceKey' | 'place'>> = {},
  ): Item<F> {
    const id = `${this.prefix}${String(this.next + 1).padStart(5, '0')}`;
    const item: Item<F> = {
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
  copy(id: string): Item<F> {
    const { fields, facts, stamp, place } = this.get(id);
    return this.add(fields, facts, { stamp, place });
  }

  edit(id: string, changes: Partial<F>, facts: Partial<Item<F>['facts']> = {}): Item<F> {
    const item = this.get(id);
    item.fields = this.nature.written(this.side, item.fields, changes);
    item.facts = { ...item.facts, ...facts };
    item.version += 1;
    this.touch(id, 'put');
    return item;
  }

  /** To another calendar or owner. */
  move(id: string, place: string): Item<F> {
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

  restore(id: string): Item<F> {
    const item = this.deleted.get(id);
    if (!item) throw new Error(`${id} was not deleted`);
    this.deleted.delete(id);
    this.items.set(id, item);
    item.version += 1;
    this.touch(id, 'put');
    return item;
  }

  get(id: string): Item<F> {
    const item = this.items.get(id);
    if (!item) throw new Error(`no ${id}`);
    return item;
  }

  scopeOf({ place, fields }: Item<F>): Scope {
    if (place !== this.home) return this.awayScope;
    return this.scopeAtHome(fields);
  }

  inScope(): Item<F>[] {
    return [...this.items.values()].filter((item) => this.scopeOf(item) === 'in');
  }

  /** The titles of what stands in scope, sorted. */
  titles(): string[] {
    return this.inScope()
      .map((item) => this.titleOf(item))
      .sort();
  }

  /** The one item in scope with this title. */
  titled(title: string): Item<F> {
    const found = this.inScope().filter((item) => this.titleOf(item) === title);
    if (found.length !== 1) throw new Error(`${found.length} items "${title}" in ${this.prefix}`);
    return found[0]!;
  }

  titleOf({ fields }: Item<F>): string {
    return this.nature.kind.title(this.nature.read(this.side, fields));
  }

  private get side(): SideName {
    return this.prefix === 'Z' ? 'crm' : 'outlook';
  }

  private touch(id: string, deed: Deed): void {
    this.next += 1;
    this.log.push({ n: this.next, id, deed });
  }
}

const defaultFacts: Item<unknown>['facts'] = { recurring: false, private: false, imported: false, others: 0 };
