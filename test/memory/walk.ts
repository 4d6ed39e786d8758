import { MemoryStore } from '../../src/store/memory';
import { wish } from '../../src/sync/choices';
import type { Direction } from '../../src/sync/kind';
import { Ledger } from '../../src/sync/ledger';
import type { Link } from '../../src/sync/state';
import type { SideName } from '../../src/sync/side';
import { otherSide } from '../../src/sync/step';
import { KillSwitch, Killed } from '../kill-anywhere';
import type { Fault } from './faults';
import { killable, pairs } from './killable';
import type { Item } from './service';
import type { KindWorld } from './kind-world';
import type { Life } from './lives';

/** One thing that happens. `pick` chooses among the items that it can happen to, whatever their number. */
export type Deed =
  | { do: 'add' | 'delete' | 'restore'; side: SideName; pick: number }
  | { do: 'edit'; side: SideName; pick: number; field: number }
  | { do: 'move' | 'give' | 'copy' | 'lag'; pick: number }
  | { do: 'choose'; pick: number; field: number }
  | { do: 'clock'; seconds: number }
  | { do: 'fault'; side: SideName; fault: Fault }
  | { do: 'sync' }
  | { do: 'kill'; point: number }
  | { do: 'lose store' }
  | { do: 'list'; isNarrow: boolean }
  | { do: 'direction'; direction: Direction };

const mostRuns = 5;

/**
 * A random life of a mailbox and a CRM, with a person who edits, moves and deletes between and during faulty runs.
 * Titles are never edited: they tell which meeting is which.
 */
export class Walk<F> {
  readonly world: KindWorld<F>;
  private readonly kill = new KillSwitch();
  private readonly untouched: { item: Item<F>; version: number }[];
  /** Per title and field: the value both sides had, or what the person wrote since on either side. */
  private readonly expected = new Map<string, Partial<Record<SideName | 'both', string | undefined>>>();
  /** What the person edited since the pair was last in step. */
  private readonly dirty = new Map<Item<F>, Set<string>>();
  /** Titles that were edited on one side and deleted on the other, in whatever order. */
  private readonly survivors = new Set<string>();
  /** Titles of meetings that were moved, given away or restored since they were last in step. */
  private readonly loose = new Set<string>();
  /** Titles of meetings of which a copy was made: it goes on in their place when they are deleted. */
  private readonly copied = new Set<string>();
  /** Per title and field: the value that the person chose for both sides, until the person wants something else. */
  private readonly chosen = new Map<string, string>();
  /** The store was lost, and no run has found its way again yet. */
  private isBlank = false;
  private tokens = 0;

  constructor(private readonly life: Life<F>) {
    this.world = life.world;
    this.untouched = life.untouched.map((item) => ({ item, version: item.version }));
    killable(this.world, this.kill);
  }

  async go(deeds: Deed[]): Promise<void> {
    for (const deed of deeds) await this.perform(deed);
  }

  /** Everything heals; runs until nothing is left to do, every question answered with yes. */
  async settle(): Promise<void> {
    for (const side of [this.world.crmSide, this.world.outlookSide]) side.faults.heal();
    this.world.crm.lagging.clear();
    this.world.settings.direction = 'both';
    this.life.list?.(false);
    for (let run = 0; run < mostRuns; run += 1) {
      this.world.resetCounts();
      const { report, error } = await this.run(undefined, true);
      if (error) throw error;
      const isQuiet = this.world.writes().every((count) => count === 0);
      if (isQuiet && report.held.length === 0 && report.failed.length === 0 && report.remaining === 0) return;
    }
    throw new Error(`not quiet after ${mostRuns} runs`);
  }

  /** What the rules promise, whatever happened; a list of what is broken. */
  async broken(): Promise<string[]> {
    const { crm, outlook } = this.world;
    const wrong: string[] = [];
    const links = await this.world.links();
    const linked = new Set<string>();
    for (const link of links) {
      for (const id of [link.crm.id, link.outlook.id]) {
        if (linked.has(id)) wrong.push(`${id} has two links`);
        linked.add(id);
      }
      wrong.push(...this.brokenLink(link));
    }
    const theirs = (item: Item<F>) => crm.items.get(item.stamp?.slice(4) ?? '')?.place === 'colleague';
    for (const item of [...crm.inScope(), ...outlook.inScope()]) {
      if (!linked.has(item.id) && !theirs(item) && !this.untouched.some((each) => each.item === item)) {
        wrong.push(`${item.id} "${this.titleOf(item)}" has no link`);
      }
    }
    for (const { item, version } of this.untouched) {
      const isThere = [...crm.items.values(), ...outlook.items.values()].includes(item);
      if (!isThere || item.version !== version) wrong.push(`"${this.titleOf(item)}" was touched`);
    }
    for (const title of this.survivors) {
      for (const service of [crm, outlook])
        if (!service.titles().includes(title)) wrong.push(`edited, but lost: ${title}`);
    }
    if (this.world.mails() > 0) wrong.push(`${this.world.mails()} mails`);
    return [...wrong, ...this.overruled()];
  }

  end(): unknown {
    return pairs(this.world);
  }

  private brokenLink(link: Link<F>): string[] {
    const { crm, outlook } = this.world;
    const [record, item] = [crm.items.get(link.crm.id), outlook.items.get(link.outlook.id)];
    const isIn = { crm: record && crm.scopeOf(record) === 'in', outlook: item && outlook.scopeOf(item) === 'in' };
    const name = `${link.crm.id}–${link.outlook.id} (${link.state} ${link.reason ?? ''})`;
    if (link.state === 'active') {
      if (!record || !item || !isIn.crm || !isIn.outlook) return [`${name} lacks a side`];
      if (this.show('crm', record) !== this.show('outlook', item))
        return [`${name} differs: ${this.show('crm', record)} / ${this.show('outlook', item)}`];
      return item.stamp === `org/${record.id}` ? [] : [`${name} bears the mark ${item.stamp ?? '-'}`];
    }
    if (link.state === 'ended') return isIn.crm || isIn.outlook ? [`${name} is not over`] : [];
    // What the person has put elsewhere meanwhile stays there.
    if (link.reason === 'owner' && item && !isIn.outlook) return [];
    if (link.reason === 'owner') return isIn.crm ? [`${name} should be awake`] : [];
    return isIn.outlook && isIn.crm ? [`${name} should be awake`] : [];
  }

  private async perform(deed: Deed): Promise<void> {
    const { world } = this;
    if (deed.do === 'sync') await this.run();
    else if (deed.do === 'kill') await this.run(deed.point);
    else if (deed.do === 'clock') world.wait(deed.seconds);
    else if (deed.do === 'fault') (deed.side === 'crm' ? world.crmSide : world.outlookSide).faults.add(deed.fault);
    else if (deed.do === 'lose store') await this.loseStore();
    else if (deed.do === 'list' || deed.do === 'direction') this.settings(deed);
    else if (deed.do === 'choose') await this.choose(deed.pick, deed.field);
    else this.act(deed);
  }

  /** As the pane's button does, between two runs: a value goes to both sides of a pair. */
  private async choose(pick: number, place: number): Promise<void> {
    if (this.isBlank) return;
    const ledger = await Ledger.load<F>(this.world.store, this.world.nature.kind.name);
    const links = [...ledger.links.values()].filter(({ state }) => state === 'active');
    const link = links[pick % Math.max(1, links.length)];
    const record = link && this.world.crm.items.get(link.crm.id);
    if (!link || !record || this.world.crm.scopeOf(record) !== 'in') return;
    const field = this.life.fields[place % 2 === 0 ? 0 : 1];
    const change = this.life.change(field, (this.tokens += 1));
    const value = this.life.valueOf('outlook', change as F, field);
    await wish(ledger, link, change);
    const twin = this.twin('crm', record);
    const isPair = twin?.id === link.outlook.id && !this.loose.has(this.titleOf(record));
    this.forget(record);
    if (isPair) this.chosen.set(`${this.titleOf(record)}/${field}`, value);
  }

  /** What the person wants of the sync is another thing from now on: what was expected before does not hold any more. */
  private settings(deed: Extract<Deed, { do: 'list' | 'direction' }>): void {
    const { crm, outlook, settings } = this.world;
    if (deed.do === 'direction') settings.direction = deed.direction;
    else this.life.list?.(deed.isNarrow);
    for (const item of [...crm.items.values(), ...outlook.items.values()]) this.forget(item);
  }

  private async loseStore(): Promise<void> {
    if (!(await this.canFindItsWay())) return;
    this.world.store = new MemoryStore();
    killable(this.world, this.kill);
    this.isBlank = true;
    this.expected.clear();
    this.chosen.clear();
    // Without shadows an edit is no newer than what stands on the other side.
    for (const item of this.dirty.keys()) this.loose.add(this.titleOf(item));
  }

  /**
   * Without a store nobody can tell a copy that was edited from its original, nor what belongs to a record that was made
   * a moment ago, if it is edited before it is marked.
   */
  private async canFindItsWay(): Promise<boolean> {
    const { world } = this;
    const marks = [...world.outlook.items.values()].flatMap(({ stamp }) => stamp ?? []);
    const links = await world.links();
    const isUnmarked = links.some(({ unstamped }) => unstamped) || (await world.table('journal')).length > 0;
    return new Set(marks).size === marks.length && !isUnmarked;
  }

  private act(deed: Extract<Deed, { pick: number }>): void {
    const { crm, outlook } = this.world;
    if (deed.do === 'add') return this.add(deed.side);
    if (this.isBlank && (deed.do === 'restore' || deed.do === 'copy')) return;
    if (deed.do === 'restore') return this.restore(deed.side, deed.pick);
    const side = 'side' in deed ? deed.side : deed.do === 'give' || deed.do === 'lag' ? 'crm' : 'outlook';
    const item = this.pick([...this.world[side].items.values()], deed.pick);
    if (!item) return;
    if (deed.do === 'edit') return this.edit(side, item, deed.field);
    if (deed.do === 'lag') return void crm.lagging.add(item.id);
    if (deed.do === 'copy') {
      return this.retitle('outlook', outlook.copy(item.id), 'copy');
    }
    if (deed.do === 'delete') return this.delete(deed.side, item);
    this.forget(item);
    if (deed.do === 'give') return void crm.move(item.id, item.place === 'me' ? 'colleague' : 'me');
    return this.move(item);
  }

  private delete(side: SideName, item: Item<F>): void {
    const title = this.titleOf(item);
    const isKnown = !this.loose.has(title) && this.world[side].scopeOf(item) === 'in';
    const twin = this.twin(side, item);
    const edited = twin ? [...(this.dirty.get(twin) ?? [])] : [];
    const isEdited =
      twin !== undefined &&
      edited.some((field) => this.valueOf(side, item, field) !== this.valueOf(otherSide(side), twin, field));
    this.forget(item);
    if (isKnown) this.loose.delete(title);
    if (isEdited) this.mustSurvive(item);
    this.world[side].delete(item.id);
  }

  private move(item: Item<F>): void {
    const { outlook } = this.world;
    const isBack = item.place === 'main';
    outlook.move(item.id, isBack ? outlook.home : 'main');
    const isSecond = outlook.inScope().some((each) => each !== item && this.titleOf(each) === this.titleOf(item));
    if (isBack && isSecond) this.retitle('outlook', item, 'back');
  }

  /** A second one beside the first: which of them goes on as the pair, only the marks tell. */
  private retitle(side: SideName, item: Item<F>, what: string): void {
    const title = this.titleOf(item);
    this.copied.add(title);
    this.forget(item);
    const token = (this.tokens += 1);
    this.world[side].edit(item.id, this.life.retitled(`${title}, ${what} ${token}`, token));
  }

  private add(side: SideName): void {
    const token = (this.tokens += 1);
    this.world[side].add({ ...this.world.sample(`M${token}`, token), ...this.life.change(this.life.fields[0], token) });
  }

  private restore(side: SideName, pick: number): void {
    const service = this.world[side];
    const item = this.pick([...service.deleted.values()], pick);
    if (!item) return;
    const { crm, outlook } = this.world;
    const isSecond = [...crm.items.values(), ...outlook.items.values()].some(
      (each) => this.titleOf(each) === this.titleOf(item),
    );
    this.forget(item);
    service.restore(item.id);
    if (isSecond) this.retitle(side, item, 'restored');
  }

  private edit(side: SideName, item: Item<F>, place: number): void {
    const token = (this.tokens += 1);
    const field = this.life.fields[place % 3] ?? this.life.fields[0];
    this.world[side].edit(item.id, this.life.change(field, token));
    const title = this.titleOf(item);
    this.chosen.delete(`${title}/${field}`);
    if (this.world[side].scopeOf(item) !== 'in') return this.forget(item);
    if (this.isBlank) this.loose.add(title);
    this.dirty.set(item, (this.dirty.get(item) ?? new Set()).add(field));
    const key = `${title}/${field}`;
    const before = this.expected.get(key);
    if (before) this.expected.set(key, { ...before, both: undefined, [side]: this.valueOf(side, item, field) });
    if (!this.twin(side, item) && this.wasDeletedOnTheOtherSide(side, item)) this.mustSurvive(item);
  }

  private mustSurvive(item: Item<F>): void {
    const title = this.titleOf(item);
    const isBothWays = (this.world.settings.direction ?? 'both') === 'both';
    if (isBothWays && !this.loose.has(title)) this.survivors.add(title);
  }

  /** The person wants something else of this meeting now: what was expected of it before does not hold any more. */
  private forget(item: Item<F>): void {
    const title = this.titleOf(item);
    this.survivors.delete(title);
    this.loose.add(title);
    for (const field of this.life.fields) {
      this.expected.delete(`${title}/${field}`);
      this.chosen.delete(`${title}/${field}`);
    }
  }

  private twin(side: SideName, of: Item<F>): Item<F> | undefined {
    const other = side === 'crm' ? this.world.outlook : this.world.crm;
    return other.inScope().find((item) => this.titleOf(item) === this.titleOf(of));
  }

  private wasDeletedOnTheOtherSide(side: SideName, of: Item<F>): boolean {
    const other = side === 'crm' ? this.world.outlook : this.world.crm;
    return [...other.deleted.values()].some((item) => this.titleOf(item) === this.titleOf(of));
  }

  private pick(items: Item<F>[], pick: number): Item<F> | undefined {
    const able = items.filter((item) => !this.untouched.some((each) => each.item === item));
    return able[pick % Math.max(1, able.length)];
  }

  private async run(point?: number, approves = false) {
    this.kill.arm(point);
    const { world } = this;
    const decide = () => (approves ? ('approve' as const) : undefined);
    const wait = (milliseconds: number) => {
      world.wait(Math.ceil(milliseconds / 1000));
      world.crm.lagging.clear();
      return Promise.resolve();
    };
    const result = await world.sync({ decide, wait }).catch((error: unknown) => {
      if (error instanceof Killed) return undefined;
      throw error;
    });
    this.kill.arm();
    const isWhole = result?.error === null && result.report.status !== 'paused';
    if (isWhole) this.isBlank = false;
    await this.notice(isWhole);
    return result as NonNullable<typeof result>;
  }

  /**
   * Pairs that are in step now, whatever led there. A run that broke off may not know it: what the person edits next may
   * look to the next run as if both sides had been edited at once.
   */
  private async notice(isWhole: boolean): Promise<void> {
    const links = await this.world.links();
    const active = new Set(links.filter(({ state }) => state === 'active').map(({ crm }) => crm.id));
    for (const record of this.world.crm.inScope()) {
      const item = this.twin('crm', record);
      if (!item || this.show('outlook', item) !== this.show('crm', record)) continue;
      this.dirty.delete(item);
      this.dirty.delete(record);
      if (this.copied.has(this.titleOf(record))) continue;
      if (this.isBlank || !active.has(record.id)) continue;
      this.loose.delete(this.titleOf(record));
      if (!isWhole) continue;
      for (const field of this.life.fields) {
        const key = `${this.titleOf(record)}/${field}`;
        // Chosen and not carried out yet: what both hold is not what the person wants.
        if (this.chosen.has(key)) continue;
        const allowed = Object.values(this.expected.get(key) ?? {}).filter((value) => value !== undefined);
        if (allowed.length === 0 || allowed.includes(this.valueOf('crm', record, field))) {
          this.expected.set(key, { both: this.valueOf('crm', record, field) });
        }
      }
    }
  }

  /** Values that nobody wrote last. */
  private overruled(): string[] {
    return this.world.crm.inScope().flatMap((record) =>
      this.life.fields.flatMap((field) => {
        const allowed = Object.values(this.expected.get(`${this.titleOf(record)}/${field}`) ?? {}).filter(
          (each) => each !== undefined,
        );
        const value = this.valueOf('crm', record, field);
        const chosen = this.chosen.get(`${this.titleOf(record)}/${field}`) ?? value;
        if (chosen !== value) return [`${this.titleOf(record)}: ${field} is ${value}, chosen was ${chosen}`];
        const isFine = allowed.length === 0 || allowed.includes(value);
        return isFine ? [] : [`${this.titleOf(record)}: ${field} is ${value}, not ${allowed.join(' or ')}`];
      }),
    );
  }

  private titleOf(item: Item<F>): string {
    return this.world.outlook.titleOf(item);
  }

  private valueOf(side: SideName, item: Item<F>, field: string): string {
    return this.life.valueOf(side, item.fields, field);
  }

  private show(side: SideName, item: Item<F>): string {
    return [this.titleOf(item), ...this.life.fields.map((field) => this.valueOf(side, item, field))].join(' | ');
  }
}
