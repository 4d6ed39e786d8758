import type { Meeting } from '../../src/model/meeting';
import type { Facts } from '../../src/sync/side';

/** One item of an in-memory service. */
export interface Item {
  id: string;
  version: number;
  fields: Meeting;
  facts: Facts;
  stamp?: string | undefined;
  onceKey?: string | undefined;
}

/** A tiny service: items, a change log, deleted ids. Edits by "the user" and by the sync go through the same door. */
export class MemoryService {
  readonly items = new Map<string, Item>();
  readonly deleted = new Map<string, Item>();
  readonly usedKeys = new Set<string>();
  readonly log: { n: number; id: string }[] = [];
  /** Mails that a write caused. */
  mails = 0;
  /** Writes done by the sync, by operation. */
  writes = { created: 0, updated: 0, deleted: 0 };
  private next = 1;

  constructor(readonly prefix: string) {}

  add(
    fields: Meeting,
    facts: Partial<Facts> = {},
    extra: { stamp?: string | undefined; onceKey?: string | undefined } = {},
  ): Item {
    const id = `${this.prefix}${String(this.next).padStart(5, '0')}`;
    const item = { id, version: 1, fields, facts: { ...defaultFacts, ...facts }, ...extra };
    this.items.set(id, item);
    this.touch(id);
    return item;
  }

  edit(id: string, changes: Partial<Meeting>, facts: Partial<Facts> = {}): Item {
    const item = this.get(id);
    item.fields = { ...item.fields, ...changes };
    item.facts = { ...item.facts, ...facts };
    item.version += 1;
    this.touch(id);
    return item;
  }

  delete(id: string): void {
    const item = this.get(id);
    this.items.delete(id);
    this.deleted.set(id, item);
    this.touch(id);
  }

  restore(id: string): void {
    const item = this.deleted.get(id);
    if (!item) throw new Error(`${id} was not deleted`);
    this.deleted.delete(id);
    this.items.set(id, item);
    item.version += 1;
    this.touch(id);
  }

  get(id: string): Item {
    const item = this.items.get(id);
    if (!item) throw new Error(`no ${id}`);
    return item;
  }

  titles(): string[] {
    return [...this.items.values()].map((item) => item.fields.title).sort();
  }

  private touch(id: string): void {
    this.next += 1;
    this.log.push({ n: this.next, id });
  }
}

const defaultFacts: Facts = { scope: 'in', recurring: false, private: false, imported: false, others: 0 };
