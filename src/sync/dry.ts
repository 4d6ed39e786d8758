import type { Container } from './container';
import type { Confirmed, Draft, Edit, KnownAs, MainPull, Observation, Outcome, Removal, Side } from './side';
import type { Sides } from './sides';

/**
 * Sides and containers that read as the real ones do and only pretend to write: a dry run is an ordinary run over them
 * and over a copy of the store, so its counts are the plan's own.
 */
export function drySides<F>(sides: Sides<F>, container: string): Sides<F> {
  return { crm: new DrySide(sides.crm, false), outlook: new DrySide(sides.outlook, container === dryContainer) };
}

/** Stands for the container that a real run would make. */
export const dryContainer = 'dry-run';

export function dryContainers(real: Container): Container {
  return {
    find: () => real.find(),
    create: () => Promise.resolve(dryContainer),
    adopt: () => Promise.resolve(),
    probe: (id) => (id === dryContainer ? Promise.resolve({ state: 'there', id }) : real.probe(id)),
    remove: () => Promise.resolve(),
    list: (id) => real.list(id),
    moveToDefault: (ids) => Promise.resolve({ moved: ids, held: [] }),
  };
}

class DrySide<F> implements Side<F> {
  readonly name;
  readonly batchSize;
  private readonly known = new Map<string, Observation<F>>();
  private made = 0;

  constructor(
    private readonly real: Side<F>,
    private readonly isEmpty: boolean,
  ) {
    this.name = real.name;
    this.batchSize = real.batchSize;
  }

  async pull(...[cursor, options]: Parameters<Side<F>['pull']>): ReturnType<Side<F>['pull']> {
    if (this.isEmpty) return { items: [], hints: [], complete: false, cursor: '' };
    const pull = await this.real.pull(cursor, options);
    for (const item of pull.items) this.known.set(item.id, item);
    return pull;
  }

  async confirm(ids: string[]): ReturnType<Side<F>['confirm']> {
    const confirmed = await this.real.confirm(ids);
    for (const [id, { state, ...rest }] of confirmed)
      if (state === 'present' && 'item' in rest) this.known.set(id, rest.item);
    return confirmed;
  }

  async addedOnes(ids: string[]): Promise<Map<string, Confirmed<F>>> {
    const looks = (await this.real.addedOnes?.(ids)) ?? new Map<string, Confirmed<F>>();
    for (const look of looks.values()) if (look.state === 'present') this.known.set(look.item.id, look.item);
    return looks;
  }

  async knownAs(addresses: string[]): Promise<Map<string, KnownAs>> {
    return (await this.real.knownAs?.(addresses)) ?? new Map();
  }

  async pullMain(cursor: string | undefined, now: string): Promise<MainPull<F>> {
    const nothing = { container: '', items: [], removed: [], complete: false, cursor: '' };
    return (await this.real.pullMain?.(cursor, now)) ?? nothing;
  }

  async strays(): Promise<Observation<F>[]> {
    const strays = (await this.real.strays?.()) ?? [];
    for (const stray of strays) this.known.set(stray.id, stray);
    return strays;
  }

  async unmarked(items: F[]): Promise<Observation<F>[]> {
    const unmarked = (await this.real.unmarked?.(items)) ?? [];
    for (const item of unmarked) this.known.set(item.id, item);
    return unmarked;
  }

  async stableIds(ids: string[]): Promise<Map<string, string>> {
    return (await this.real.stableIds?.(ids)) ?? new Map();
  }

  async sweepIds(): Promise<Set<string>> {
    return (await this.real.sweepIds?.()) ?? new Set();
  }

  findLost(...args: Parameters<Side<F>['findLost']>): ReturnType<Side<F>['findLost']> {
    return this.real.findLost(...args);
  }

  create(drafts: Draft<F>[]): Promise<Outcome<F>[]> {
    return Promise.resolve(
      drafts.map(({ fields }) => this.pretend(`dry-${this.name}-${String((this.made += 1))}`, fields)),
    );
  }

  async update(edits: Edit<F>[]): Promise<Outcome<F>[]> {
    const unseen = edits.map(({ id }) => id).filter((id) => !this.known.has(id));
    if (unseen.length > 0) await this.confirm(unseen);
    return edits.map(({ id, changes }) => this.pretend(id, { ...(this.known.get(id)?.fields as F), ...changes }));
  }

  remove(removals: Removal[]): Promise<{ ok: true }[]> {
    return Promise.resolve(removals.map(() => ({ ok: true })));
  }

  private pretend(id: string, fields: F): Outcome<F> {
    const facts = this.known.get(id)?.facts ?? {
      scope: 'in',
      recurring: false,
      private: false,
      imported: false,
      others: 0,
    };
    const item: Observation<F> = { id, version: 'dry', fields, facts };
    this.known.set(id, item);
    return { ok: true, item };
  }
}
