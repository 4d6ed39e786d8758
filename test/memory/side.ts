import { SyncError } from '../../src/sync/errors';
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
import { Faults, type Operation, type Trouble } from './faults';
import type { Item, MemoryService, Nature } from './service';

/** Called around every call, and around the commit of each single item. */
export type Knock = (operation: Operation, when: 'before' | 'after', what: string) => void | Promise<void>;

/** The port over a MemoryService. */
export class MemorySide<F> implements Side<F> {
  batchSize = 3;
  readonly faults = new Faults();
  knock: Knock = () => undefined;
  /** Puts what a call answers into another order. */
  shuffle: <T>(items: T[]) => T[] = (items) => items;
  /** The container of this side is there. */
  isThere: () => boolean = () => true;
  /** What the service keeps of what it is sent. */
  keeps: <P extends Partial<F>>(fields: P) => P = (fields) => fields;
  /** Lists answer "all is well, there is nothing". */
  hidesAll = false;
  /** Looks at single items bring nothing. */
  isBlind = false;
  calls: Operation[] = [];

  constructor(
    readonly name: SideName,
    readonly service: MemoryService<F>,
    private readonly nature: Nature<F>,
  ) {}

  async pull(cursor: string | undefined, options: PullOptions): Promise<Pull<F>> {
    await this.call('pull');
    this.assertThere();
    const { log, lagging, items } = this.service;
    const since = cursor === undefined ? undefined : (JSON.parse(cursor) as { n: number; waiting: string[] });
    const next = { n: log.at(-1)?.n ?? 0, waiting: [] as string[] };
    if (!since) return this.fullPull(next, options);
    const recent = log.filter(({ n }) => n > since.n);
    const changed = [...new Set([...since.waiting, ...recent.map(({ id }) => id)])];
    next.waiting = changed.filter((id) => lagging.has(id));
    const visible = changed.filter((id) => !lagging.has(id));
    const left = new Set(recent.filter(({ deed }) => deed === 'left').map(({ id }) => id));
    const isShown = (item: Item<F>) =>
      this.name === 'crm' || (this.service.scopeOf(item) === 'in' && !left.has(item.id));
    const shown = visible.flatMap((id) => items.get(id) ?? []).filter(isShown);
    const ids = new Set(shown.map((item) => item.id));
    return {
      items: this.shuffle(shown.map((item) => this.observe(item, options))),
      hints: this.shuffle(visible.filter((id) => !ids.has(id))),
      complete: false,
      cursor: JSON.stringify(next),
    };
  }

  private fullPull(next: { n: number; waiting: string[] }, options: PullOptions): Pull<F> {
    const { lagging } = this.service;
    const all = this.service.inScope().map((item) => this.observe(item, options));
    const visible = all
      .filter((item) => !this.hidesAll && !lagging.has(item.id))
      .sort((a, b) => this.nature.kind.compare(a, b, options.now));
    next.waiting = [...lagging];
    const items = this.shuffle(visible.slice(0, options.limit));
    return { items, hints: [], complete: items.length === visible.length, cursor: JSON.stringify(next) };
  }

  async confirm(ids: string[]): Promise<Map<string, Confirmed<F>>> {
    await this.call('confirm');
    const result = new Map<string, Confirmed<F>>();
    for (const id of this.isBlind ? [] : this.shuffle(ids)) {
      const item = this.service.items.get(id);
      if (item) result.set(id, { state: 'present', item: this.whole(item) });
      else result.set(id, { state: this.service.deleted.has(id) || this.name === 'outlook' ? 'gone' : 'absent' });
    }
    return result;
  }

  async create(drafts: Draft<F>[]): Promise<Outcome<F>[]> {
    const what = (draft: Draft<F>) => this.nature.kind.title(draft.fields);
    return this.write('create', drafts, what, ({ fields, stamp, onceKey }): Outcome<F> => {
      if (!this.isThere()) return problem('gone');
      if (onceKey !== undefined && this.service.usedKeys.has(onceKey)) return problem('duplicate');
      if (onceKey !== undefined) this.service.usedKeys.add(onceKey);
      const item = this.service.add(this.asWritten(fields), {}, { stamp, onceKey });
      if (this.name === 'crm') this.nature.onCreated?.(item);
      this.service.writes.created += 1;
      return { ok: true, item: this.whole(item) };
    });
  }

  async update(edits: Edit<F>[]): Promise<Outcome<F>[]> {
    const what = (edit: Edit<F>) => edit.id;
    return this.write('update', edits, what, ({ id, version, changes, stamp }): Outcome<F> => {
      const item = this.service.items.get(id);
      if (!item) return problem('gone');
      if (String(item.version) !== version) return problem('conflict');
      this.service.edit(id, this.keeps(changes));
      if (stamp !== undefined && this.name === 'outlook') item.stamp = stamp;
      this.service.mails += item.facts.others;
      this.service.writes.updated += 1;
      return { ok: true, item: this.whole(item) };
    });
  }

  async remove(removals: Removal[]): Promise<RemovalOutcome[]> {
    const what = (removal: Removal) => removal.id;
    return this.write('remove', removals, what, ({ id, version }): RemovalOutcome => {
      const item = this.service.items.get(id);
      if (!item) return { ok: true };
      if (String(item.version) !== version) return problem('conflict');
      this.service.delete(id);
      this.service.mails += item.facts.others;
      this.service.writes.deleted += 1;
      return { ok: true };
    });
  }

  async sweepIds(): Promise<Set<string>> {
    await this.call('sweep');
    return new Set(this.service.inScope().map((item) => item.id));
  }

  async findLost(drafts: LostDraft<F>[], isKnown: (id: string) => boolean): Promise<(Observation<F> | undefined)[]> {
    await this.call('findLost');
    this.assertThere();
    const used = new Set<string>();
    return drafts.map((draft) => {
      // By what was sent, when and by whom: whatever list chooses the items.
      const found = [...this.service.items.values()]
        .filter(({ place }) => place === this.service.home)
        .find((item) => !isKnown(item.id) && !used.has(item.id) && this.isWhatWasSent(item, draft));
      if (found) used.add(found.id);
      return found && this.whole(found);
    });
  }

  private isWhatWasSent(item: Item<F>, { stamp, fields }: LostDraft<F>): boolean {
    if (stamp !== undefined) return item.stamp === stamp;
    return !this.service.lagging.has(item.id) && this.nature.isMadeFrom(this.name, item.origin, this.asWritten(fields));
  }

  private asWritten(fields: F): F {
    return this.nature.written(this.name, {} as F, this.keeps(fields));
  }

  private async write<D, R>(
    operation: Operation,
    inputs: D[],
    what: (input: D) => string,
    one: (input: D) => R,
  ): Promise<(R | Problem)[]> {
    await this.call(operation);
    const outcomes: (R | Problem)[] = [];
    const strike = (input: D) => this.faults.strike(this.name, operation, what(input));
    // The CRM takes or refuses a call as a whole; Outlook may have done a part of it.
    const troubles = this.name === 'crm' ? inputs.map(strike) : undefined;
    for (const [index, input] of inputs.entries()) {
      const trouble = troubles ? troubles[index] : strike(input);
      if (trouble !== undefined && trouble !== 'lost-after') {
        outcomes.push(troubled(trouble));
        continue;
      }
      await this.knock(operation, 'before', what(input));
      const outcome = one(input);
      await this.knock(operation, 'after', what(input));
      outcomes.push(trouble === undefined ? outcome : troubled(trouble));
    }
    return outcomes;
  }

  /** Reads have faults as a whole; writes item by item. */
  private async call(operation: Operation): Promise<void> {
    this.calls.push(operation);
    const isRead = operation !== 'create' && operation !== 'update' && operation !== 'remove';
    if (!isRead) return;
    await this.knock(operation, 'before', '');
    this.faults.strike(this.name, operation);
  }

  private assertThere(): void {
    if (!this.isThere()) throw new SyncError('container-gone', this.name, 'the container is not there');
  }

  private observe(item: Item<F>, options: PullOptions): Observation<F> {
    const { stamp, ...rest } = this.whole(item);
    return options.isKnown(item.id) || stamp === undefined ? rest : { ...rest, stamp };
  }

  /** What the service says of an item: a copy, as over a wire. */
  private whole(item: Item<F>): Observation<F> {
    const { id, version, fields, facts, stamp } = item;
    const shown = this.nature.read(this.name, fields);
    return structuredClone({
      ...{ id, version: String(version), fields: shown },
      facts: { ...facts, scope: this.service.scopeOf(item) },
      ...(stamp === undefined ? {} : { stamp }),
    });
  }
}

type Problem = Extract<Outcome<unknown>, { ok: false }>;

function problem(name: Problem['problem']): Problem {
  return { ok: false, problem: name, code: name, message: name };
}

function troubled(trouble: Trouble): Problem {
  return problem(trouble === 'conflict' || trouble === 'refused' ? trouble : 'unknown');
}
