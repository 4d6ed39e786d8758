import type { Meeting } from '../../src/model/meeting';
import type {
  Confirmed,
  Draft,
  Edit,
  LostDraft,
  Observation,
  Outcome,
  Pull,
  PullOptions,
  Removal,
  RemovalOutcome,
  Side,
  SideName,
} from '../../src/sync/side';
import type { Item, MemoryService } from './service';

/** The port over a MemoryService. `before` and `after` run around each write's commit, so that tests can break in. */
export class MemorySide implements Side<Meeting> {
  batchSize = 3;
  before: (operation: string, index: number) => void = () => undefined;
  after: (operation: string, index: number) => void = () => undefined;
  private calls = 0;

  constructor(
    readonly name: SideName,
    readonly service: MemoryService,
  ) {}

  pull(cursor: string | undefined, options: PullOptions): Promise<Pull<Meeting>> {
    this.knock('pull');
    const since = cursor === undefined ? undefined : Number(cursor);
    const last = this.service.log.at(-1)?.n ?? 0;
    if (since === undefined) {
      const all = [...this.service.items.values()].filter((item) => item.facts.scope === 'in');
      const items = all.slice(0, options.limit).map((item) => this.observe(item, options));
      return Promise.resolve({ items, hints: [], complete: items.length === all.length, cursor: String(last) });
    }
    const changed = new Set(this.service.log.filter(({ n }) => n > since).map(({ id }) => id));
    const items = [...changed].flatMap((id) => this.service.items.get(id) ?? []);
    const seen = items.filter((item) => this.name === 'crm' || item.facts.scope === 'in');
    const shown = new Set(seen.map((item) => item.id));
    return Promise.resolve({
      items: seen.map((item) => this.observe(item, options)),
      hints: [...changed].filter((id) => !shown.has(id)),
      complete: false,
      cursor: String(last),
    });
  }

  confirm(ids: string[]): Promise<Map<string, Confirmed<Meeting>>> {
    this.knock('confirm');
    const result = new Map<string, Confirmed<Meeting>>();
    for (const id of ids) {
      const item = this.service.items.get(id);
      if (item) result.set(id, { state: 'present', item: this.whole(item) });
      else result.set(id, { state: this.service.deleted.has(id) || this.name === 'outlook' ? 'gone' : 'absent' });
    }
    return Promise.resolve(result);
  }

  create(drafts: Draft<Meeting>[]): Promise<Outcome<Meeting>[]> {
    return this.write('create', drafts, (draft): Outcome<Meeting> => {
      if (draft.onceKey !== undefined && this.service.usedKeys.has(draft.onceKey)) {
        return { ok: false, problem: 'duplicate', code: 'duplicate', message: 'used' };
      }
      if (draft.onceKey !== undefined) this.service.usedKeys.add(draft.onceKey);
      const fields = this.name === 'crm' ? { ...draft.fields, context: null } : draft.fields;
      const item = this.service.add(fields, {}, { stamp: draft.stamp, onceKey: draft.onceKey });
      if (this.name === 'crm')
        item.fields.context = { contact: null, about: null, url: `https://crm.example/${item.id}` };
      this.service.writes.created += 1;
      return { ok: true, item: this.whole(item) };
    });
  }

  update(edits: Edit<Meeting>[]): Promise<Outcome<Meeting>[]> {
    return this.write('update', edits, ({ id, version, changes, stamp }): Outcome<Meeting> => {
      const item = this.service.items.get(id);
      if (!item) return { ok: false, problem: 'gone', code: '404', message: 'gone' };
      if (String(item.version) !== version) return { ok: false, problem: 'conflict', code: '412', message: 'changed' };
      this.service.edit(id, changes);
      if (stamp !== undefined) item.stamp = stamp;
      if (item.facts.others > 0) this.service.mails += item.facts.others;
      this.service.writes.updated += 1;
      return { ok: true, item: this.whole(item) };
    });
  }

  remove(removals: Removal[]): Promise<RemovalOutcome[]> {
    return this.write('remove', removals, ({ id, version }): RemovalOutcome => {
      const item = this.service.items.get(id);
      if (!item) return { ok: true };
      if (String(item.version) !== version) return { ok: false, problem: 'conflict', code: '412', message: 'changed' };
      this.service.delete(id);
      if (item.facts.others > 0) this.service.mails += item.facts.others;
      this.service.writes.deleted += 1;
      return { ok: true };
    });
  }

  sweepIds(): Promise<Set<string>> {
    this.knock('sweep');
    return Promise.resolve(
      new Set([...this.service.items.values()].filter((item) => item.facts.scope === 'in').map((item) => item.id)),
    );
  }

  findLost(
    drafts: LostDraft<Meeting>[],
    isKnown: (id: string) => boolean,
  ): Promise<(Observation<Meeting> | undefined)[]> {
    this.knock('findLost');
    const used = new Set<string>();
    return Promise.resolve(
      drafts.map(({ stamp, fields }) => {
        const found = [...this.service.items.values()].find(
          (item) =>
            !isKnown(item.id) &&
            !used.has(item.id) &&
            (stamp === undefined
              ? item.fields.title === fields.title && item.fields.time.start === fields.time.start
              : item.stamp === stamp),
        );
        if (found) used.add(found.id);
        return found && this.whole(found);
      }),
    );
  }

  private write<D, R>(operation: string, inputs: D[], one: (input: D) => R): Promise<R[]> {
    const outcomes: R[] = [];
    for (const input of inputs) {
      this.calls += 1;
      this.before(operation, this.calls);
      outcomes.push(one(input));
      this.after(operation, this.calls);
    }
    return Promise.resolve(outcomes);
  }

  private knock(operation: string): void {
    this.calls += 1;
    this.before(operation, this.calls);
  }

  private observe(item: Item, options: PullOptions): Observation<Meeting> {
    const { stamp, ...rest } = this.whole(item);
    return options.isKnown(item.id) || stamp === undefined ? rest : { ...rest, stamp };
  }

  /** What the service says of an item: a copy, as over a wire. */
  private whole({ id, version, fields, facts, stamp }: Item): Observation<Meeting> {
    const shown = this.name === 'outlook' ? { ...fields, context: null } : fields;
    return structuredClone({
      id,
      version: String(version),
      fields: shown,
      facts,
      ...(stamp === undefined ? {} : { stamp }),
    });
  }
}
