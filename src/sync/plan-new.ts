import { groupBy } from './group';
import { chosen, isKeptInCrm, isLeftAlone } from './leave';
import { itemKey, type Ledger } from './ledger';
import { keyOfLink, mayCreate, scopeReason, settle, type PlainContext } from './plan-ends';
import { isMadeTwice, moved, removeSecond } from './plan-second';
import { twinFinder } from './plan-twin';
import type { Facts, Observation, SideName } from './side';
import type { Link, SleepReason, Staged } from './state';
import { otherSide, type SettleStep, type Step } from './step';

export interface PlanContext<F> extends PlainContext<F> {
  container: string;
  newId: () => string;
}

export interface Unlinked<F> {
  crm: Observation<F>[];
  outlook: Observation<F>[];
}

/** A record that was looked for because a stamp names it: its absence is news for the item that bears the stamp. */
export function isAwaited<F>(staged: Staged<F>): boolean {
  return staged.side === 'crm' && staged.seen.state !== 'present';
}

export function forget<F>(side: SideName, id: string): SettleStep<F> {
  return { do: 'settle', link: null, unstage: [{ side, id }], why: null };
}

/** What has no link: joined with its counterpart, or created on the other side. */
export class Newcomers<F> {
  /** Links that go on with a newcomer, or end for its sake: nothing else is to be planned for them now. */
  readonly claimed = new Set<string>();
  private readonly crmById: Map<string, Observation<F>>;
  private readonly taken = new Set<string>();
  /** What the items are like that wait for a look: one of them may belong to what seems new in the CRM. */
  private readonly awaited = new Set<string>();
  private kept: Map<string, Link<F>[]> | undefined;
  private readonly steps: Step<F>[] = [];
  private readonly twinOf: (record: Observation<F>) => Link<F> | undefined;

  constructor(
    private readonly ledger: Ledger<F>,
    private readonly context: PlanContext<F>,
    private readonly unlinked: Unlinked<F>,
  ) {
    this.crmById = new Map(unlinked.crm.map((item) => [item.id, item]));
    this.twinOf = twinFinder(ledger, context.kind);
  }

  plan(): Step<F>[] {
    const { unlinked, context } = this;
    const byStamp = [...unlinked.outlook].sort(byId).sort((a, b) => this.likeness(b) - this.likeness(a));
    const unstamped = byStamp.filter((item) => !this.followStamp(item)).sort(byId);
    const fresh = unstamped.filter((item) => !this.acceptAgain(item) && !this.revive(item));
    this.matchByKey(fresh);
    const create = (side: SideName) => (source: Observation<F>) => {
      if (!mayCreate(side, this.context.settings)) {
        this.leaveOneWay(source, otherSide(side));
        return;
      }
      const isAwaited = side === 'outlook' && this.awaited.has(context.kind.matchKey(source.fields) ?? '');
      if (!isAwaited && !this.taken.has(itemKey(side === 'crm' ? 'outlook' : 'crm', source.id))) {
        this.steps.push({
          do: 'create',
          side,
          source,
          link: null,
          why: side === 'crm' ? 'new in Outlook' : 'new in the CRM',
        });
      }
    };
    fresh.sort((a, b) => context.kind.compare(a, b, context.now)).forEach(create('crm'));
    const records = unlinked.crm.filter((item) => !this.removeTwin(item));
    records.sort((a, b) => context.kind.compare(a, b, context.now)).forEach(create('outlook'));
    this.dropAwaited();
    return this.steps;
  }

  /** What the user declined and accepts again: its pair goes on with the copy that came for it. */
  private acceptAgain(item: Observation<F>): boolean {
    if (item.facts.added !== 'invited') return false;
    const { kind } = this.context;
    const key = kind.matchKey(item.fields);
    const isSame = (link: Link<F>) =>
      link.reason === 'declined' && !this.claimed.has(link.id) && keyOf(link.outlook.shadow) === key;
    const keyOf = (fields: F | null) => (fields ? kind.matchKey(fields) : undefined);
    const link = key === undefined ? undefined : [...this.ledger.links.values()].find(isSame);
    if (!link) return false;
    this.claimed.add(link.id);
    const outlook = { ...link.outlook, id: item.id, version: item.version };
    const next: Link<F> = { ...link, outlook, state: 'active', reason: null, outlookGone: false, unstamped: true };
    const container = item.facts.container ?? '';
    this.steps.push({ do: 'settle', link: { ...next, container }, unstage: [], why: 'restored in Outlook' });
    return true;
  }

  /** What the user deleted in Outlook and makes there again: its pair goes on with it. */
  private revive(item: Observation<F>): boolean {
    const { kind } = this.context;
    const key = kind.isKeyUnique ? kind.matchKey(item.fields) : undefined;
    if (key === undefined) return false;
    this.kept ??= groupBy([...this.ledger.links.values()].filter(isKeptInCrm), (link) => keyOfLink(link, kind));
    const [link, other] = this.kept.get(key) ?? [];
    if (!link || other || this.claimed.has(link.id)) return false;
    this.claimed.add(link.id);
    const outlook = { id: item.id, version: item.version, shadow: null };
    const next = { ...link, crm: { ...link.crm, shadow: null }, outlook, state: 'active', reason: null } as const;
    this.steps.push({
      do: 'settle',
      link: { ...next, outlookGone: false, unstamped: true },
      unstage: [],
      why: 'restored in Outlook',
    });
    return true;
  }

  /** G1: what is new on the side that nothing comes from. */
  private leaveOneWay({ id, fields }: Observation<F>, side: SideName): void {
    if (this.taken.has(itemKey(side, id))) return;
    const { kind } = this.context;
    const skip = { side, id, rule: 'G1', title: kind.title(fields), when: kind.when(fields) };
    this.steps.push({ ...forget<F>(side, id), skip });
  }

  /** Of several items with one stamp the one that is like its record is the original. */
  private likeness(item: Observation<F>): number {
    const record = item.stamp === undefined ? undefined : this.context.recordOf(item.stamp);
    const found = record === undefined ? undefined : this.crmById.get(record);
    const { kind } = this.context;
    return found && kind.matchKey(found.fields) === kind.matchKey(item.fields) ? 1 : 0;
  }

  /** True when the stamp decided what happens with the item, for now. */
  private followStamp(item: Observation<F>): boolean {
    const record = item.stamp === undefined ? undefined : this.context.recordOf(item.stamp);
    if (record === undefined) return false;
    const link = this.ledger.linkOf('crm', record);
    if (link) return this.followLink(item, link);
    const found = this.crmById.get(record);
    if (found && !this.taken.has(itemKey('crm', record))) {
      this.join(item, found, false);
      return true;
    }
    const looked = this.ledger.stagedOf('crm', record)?.seen;
    if (looked?.state === 'present' && !found) return this.leaveAlone(item, looked.item);
    if (looked?.state === 'gone' && this.isFromFeed(item)) return this.leaveDeleted(item, record);
    if (found || looked) return false;
    this.steps.push({ do: 'look', side: 'crm', id: record });
    return this.await(item);
  }

  /** M8: an invitation that nobody asked to add by hand. */
  private isFromFeed({ id, facts }: Observation<F>): boolean {
    return facts.added === 'invited' && facts.container !== undefined && !this.ledger.wanted.has(id);
  }

  /** Another device had added it, and its record was deleted since: that it was, holds here, too. */
  private leaveDeleted(item: Observation<F>, record: string): true {
    const end = { version: '', shadow: null };
    const link: Link<F> = {
      ...newLink<F>(this.context, item.facts),
      ...{ state: 'asleep', reason: 'kept', others: item.facts.others },
      crm: { ...end, id: record },
      outlook: { ...end, id: item.id, version: item.version },
    };
    this.steps.push(settle(link, 'kept'));
    return true;
  }

  /** The record is there but not for this user to sync: its copy here is no news for the CRM, the pair sleeps. */
  private leaveAlone(item: Observation<F>, record: Observation<F>): boolean {
    const { kind } = this.context;
    if (this.taken.has(itemKey('crm', record.id))) return false;
    this.taken.add(itemKey('crm', record.id)).add(itemKey('outlook', item.id));
    const byRule = kind.skipRule('crm', record.facts);
    const isChosen = isLeftAlone(this.ledger, 'crm', record.id);
    const exit = scopeReason(record, 'window');
    const rules = { window: 'window', filter: 'G4' } as Partial<Record<SleepReason, string>>;
    const rule = byRule ?? (isChosen ? chosen : (rules[exit] ?? kind.exitRule));
    const reason = byRule !== undefined ? 'rule' : isChosen ? 'chosen' : exit;
    const link: Link<F> = { ...this.pair(item, record, false), state: 'asleep', reason };
    const [title, when] = [kind.title(item.fields), kind.when(item.fields)];
    const skip = { side: 'outlook', id: item.id, rule, title, when } as const;
    const unstage = [{ side: 'outlook' as const, id: item.id }];
    this.steps.push({ do: 'settle', link, unstage, skip, why: reason });
    return true;
  }

  /** The stamp names a record that has a link: a copy, or the linked item under a new id. */
  private followLink(item: Observation<F>, link: Link<F>): boolean {
    if (this.isApart(item, link)) {
      this.steps.push(forget('outlook', item.id));
      return true;
    }
    const seen = this.ledger.stagedOf('outlook', link.outlook.id)?.seen;
    if (link.unstamped && link.state === 'active') return this.followMark(item, link);
    const isOver = (link.outlookGone || link.state === 'ended') && (!seen || seen.state === 'absent');
    if (isOver || seen?.state === 'gone' || isElsewhere(seen)) {
      this.claimed.add(link.id);
      if (link.state === 'ended' && this.ledger.stagedOf('crm', link.crm.id)?.seen.state !== 'present') {
        this.ledgerDrop(link);
        return false;
      }
      const outlook = { ...link.outlook, id: item.id, version: item.version };
      const moved: Link<F> = { ...link, outlook, outlookGone: false, unstamped: false };
      this.steps.push({ do: 'settle', link: moved, unstage: [{ side: 'outlook', id: link.outlook.id }], why: null });
      return true;
    }
    if (seen?.state === 'present') return this.followSecond(item, seen.item, link);
    if (seen && seen.state !== 'hint') return false;
    this.steps.push({ do: 'look', side: 'outlook', id: link.outlook.id });
    return this.await(item);
  }

  /**
   * One stands in our container and the other was added from outside: a device that could not see the added one made a
   * copy of its record. Each device goes on with its own; a record of its own for either would be copied again, for ever.
   */
  private isApart({ id, facts }: Observation<F>, { added, state }: Link<F>): boolean {
    const isOne = (added === undefined) === (facts.added === undefined);
    return !isOne && state !== 'ended' && !this.ledger.wanted.has(id);
  }

  /** Two items bear the mark, both in our container: another device's work, or a copy, which is an item of its own. */
  private followSecond(item: Observation<F>, first: Observation<F>, link: Link<F>): boolean {
    const { context } = this;
    const claim = first.stamp === undefined ? undefined : context.recordOf(first.stamp);
    const isOther = claim !== undefined && claim !== link.crm.id;
    // Made of the record by a device that knew nothing of the first one: as an item of its own it would be copied for ever.
    if (!isOther && item.facts.isCopy && !first.facts.isCopy) {
      this.steps.push(forget('outlook', item.id));
      return true;
    }
    if (!isOther && !isMadeTwice(item, first, link, context)) return false;
    this.claimed.add(link.id);
    if (isOther) this.steps.push({ do: 'settle', link: moved(link, item), unstage: [], why: null });
    else this.steps.push(removeSecond(item, first, link));
    return true;
  }

  /** The linked item could not be marked, and another device marked this one: it counts, the other one is looked at anew. */
  private followMark(item: Observation<F>, link: Link<F>): boolean {
    // A copy that a device made of the record, for it could not see the item that has no mark: that goes on.
    if (item.facts.isCopy && link.made !== undefined) {
      this.steps.push(forget('outlook', item.id));
      return true;
    }
    this.claimed.add(link.id);
    const moved: Link<F> = {
      ...link,
      crm: { ...link.crm, shadow: null },
      outlook: { id: item.id, version: item.version, shadow: null },
      unstamped: false,
      others: item.facts.others,
    };
    this.steps.push({ do: 'settle', link: moved, unstage: [], why: null });
    this.steps.push({ do: 'look', side: 'outlook', id: link.outlook.id });
    return true;
  }

  private await(item: Observation<F>): true {
    const key = this.context.kind.matchKey(item.fields);
    if (key !== undefined) this.awaited.add(key);
    return true;
  }

  /** True for a record that the connection made twice: the second one goes, or waits for a quiet moment to go. */
  private removeTwin(record: Observation<F>): boolean {
    const link = this.taken.has(itemKey('crm', record.id)) ? undefined : this.twinOf(record);
    if (!link) return false;
    const isQuiet = (['crm', 'outlook'] as const).every((side) => !this.ledger.stagedOf(side, link[side].id));
    const crm = { id: record.id, version: record.version, shadow: record.fields };
    const then = { state: 'ended', reason: null } as const;
    const why = 'sent twice by the connection';
    if (isQuiet) this.steps.push({ do: 'delete', side: 'crm', link: { ...link, crm }, then, next: link, why });
    return true;
  }

  /** A pair that ended, one of which was restored under a new id: it starts afresh. */
  private ledgerDrop(link: Link<F>): void {
    this.steps.push({ do: 'settle', link: null, drop: link.id, unstage: [], why: null });
  }

  private matchByKey(items: Observation<F>[]): void {
    const { kind } = this.context;
    const keyOf = ({ fields }: Observation<F>) => kind.matchKey(fields);
    const open = this.unlinked.crm.filter(({ id }) => !this.taken.has(itemKey('crm', id))).sort(byId);
    const records = groupBy(open, keyOf);
    for (const [key, group] of groupBy(items, keyOf)) this.matchGroup(group, records.get(key) ?? []);
  }

  /** Wholly equal ones are paired in id order, then the only two that are left; among more than two nobody can tell. */
  private matchGroup(items: Observation<F>[], records: Observation<F>[]): void {
    const { fields, isKeyUnique } = this.context.kind;
    if (isKeyUnique && records.length > 0 && items.length !== records.length) return this.ask(items, records);
    const isEqual = (a: F, b: F) => fields.every((field) => field.flows === 'toOutlook' || field.equal(a, b));
    const open = [...records];
    const rest = items.filter((item) => {
      const found = open.findIndex((record) => isEqual(item.fields, record.fields));
      const [record] = found < 0 ? [] : open.splice(found, 1);
      if (record) this.join(item, record, true);
      return !record;
    });
    const [[item], [record]] = [rest, open];
    if (!item || !record) return;
    if (rest.length === 1 && open.length === 1) this.join(item, record, true);
    else this.ask(rest, open);
  }

  private ask(items: Observation<F>[], choices: Observation<F>[]): void {
    for (const { id } of choices) this.taken.add(itemKey('crm', id));
    for (const item of items) {
      this.taken.add(itemKey('outlook', item.id));
      this.steps.push({ do: 'ask', item, choices, joined: (choice) => this.joinStep(item, choice, true) });
    }
  }

  private join(outlook: Observation<F>, crm: Observation<F>, unstamped: boolean): void {
    this.taken.add(itemKey('outlook', outlook.id)).add(itemKey('crm', crm.id));
    this.steps.push(this.joinStep(outlook, crm, unstamped));
  }

  private joinStep(outlook: Observation<F>, crm: Observation<F>, unstamped: boolean): SettleStep<F> {
    return { do: 'settle', link: this.pair(outlook, crm, unstamped), unstage: [], why: 'the same on both sides' };
  }

  private pair(outlook: Observation<F>, crm: Observation<F>, unstamped: boolean): Link<F> {
    return {
      ...newLink<F>(this.context, outlook.facts),
      crm: { id: crm.id, version: crm.version, shadow: null },
      outlook: { id: outlook.id, version: outlook.version, shadow: null },
      unstamped,
      others: outlook.facts.others,
    };
  }

  /** Looks that found nothing have served. */
  private dropAwaited(): void {
    for (const staged of this.ledger.staged.values()) {
      const isOver = isAwaited(staged) && staged.seen.state !== 'hint' && !this.ledger.linkOf('crm', staged.id);
      if (isOver) this.steps.push(forget('crm', staged.id));
    }
  }
}

/** The user moved the item to another calendar; the link goes on with what stands in ours. */
function isElsewhere<F>(seen: Staged<F>['seen'] | undefined): boolean {
  return seen?.state === 'present' && seen.item.facts.scope === 'container';
}

/** A link that nothing is known of yet but where it belongs. */
export function newLink<F>(
  context: { kind: { name: Link<F>['kind'] }; container: string; now: string; newId(): string },
  { added, container = '' }: Partial<Pick<Facts, 'added' | 'container'>> = {},
): Omit<Link<F>, 'crm' | 'outlook'> {
  return {
    id: context.newId(),
    kind: context.kind.name,
    state: 'active',
    reason: null,
    container: added ? container : context.container,
    ...(added ? { added } : {}),
    unstamped: false,
    outlookGone: false,
    others: 0,
    generation: 0,
    at: context.now,
  };
}

function byId<F>(a: Observation<F>, b: Observation<F>): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
