import { planLink, type LinkContext } from './plan-link';
import { planForeignMark, type ForeignMark } from './plan-mark';
import type { Ledger } from './ledger';
import { itemKey } from './ledger';
import type { Observation, SideName } from './side';
import type { Link, Staged } from './state';
import type { SettleStep, Step } from './step';

/**
 * From what was staged to steps, without touching anything: the same ledger gives the same plan.
 * 1. Only staged items and unmarked pairs are looked at; an idle run plans nothing, however long the ledger is.
 * 2. Items without a link are joined by the stamp first, then by the kind's own key, in id order; what is left is new.
 * 3. A copied stamp (a copy made inside Outlook) counts for nothing while the original stands.
 */
export interface PlanContext<F> extends LinkContext<F> {
  container: string;
  newId: () => string;
}

export function plan<F>(ledger: Ledger<F>, context: PlanContext<F>): Step<F>[] {
  const steps: Step<F>[] = [];
  const unlinked: Unlinked<F> = { crm: [], outlook: [] };
  const links = new Set<Link<F>>();
  const marks = new Map<Link<F>, ForeignMark<F>>();
  for (const link of ledger.unstamped.values()) {
    const mark = planForeignMark(link, ledger, context);
    if (mark) marks.set(link, mark);
    else if (link.state === 'active' && link.others === 0) links.add(link);
  }
  const records = new Set([...marks.values()].map(({ record }) => `crm:${record}`));
  for (const staged of ledger.staged.values()) {
    const link = ledger.linkOf(staged.side, staged.id);
    if (link) links.add(link);
    else if (!records.has(itemKey(staged.side, staged.id))) steps.push(...sortUnlinked(staged, context, unlinked));
  }
  const newcomers = new Newcomers(ledger, context, unlinked);
  steps.push(...newcomers.plan());
  for (const link of links) {
    const mark = marks.get(link);
    if (mark) steps.push(...mark.steps);
    else if (!newcomers.claimed.has(link.id)) steps.push(...planLink(link, seenOf(ledger, link), context));
  }
  return steps;
}

interface Unlinked<F> {
  crm: Observation<F>[];
  outlook: Observation<F>[];
}

function seenOf<F>(
  ledger: Ledger<F>,
  link: Link<F>,
): { crm: Staged<F>['seen'] | undefined; outlook: Staged<F>['seen'] | undefined } {
  return {
    crm: ledger.stagedOf('crm', link.crm.id)?.seen,
    outlook: ledger.stagedOf('outlook', link.outlook.id)?.seen,
  };
}

/** Keeps what is new and in scope, reports what a rule leaves alone, forgets the rest. */
function sortUnlinked<F>(staged: Staged<F>, context: PlanContext<F>, unlinked: Unlinked<F>): Step<F>[] {
  const { side, seen, id } = staged;
  if (seen.state === 'hint') return [];
  if (seen.state !== 'present' || seen.item.facts.scope !== 'in') return isAwaited(staged) ? [] : [forget(side, id)];
  const { fields, facts } = seen.item;
  const isOutside = side === 'crm' && !context.kind.covers(fields, context.now);
  const rule = context.kind.skipRule(side, facts) ?? (isOutside ? 'window' : undefined);
  const isEarly = rule === 'window' && context.kind.isAhead(fields, context.now);
  const again = isEarly ? context.kind.coveredFrom(fields) : undefined;
  if (rule) return [{ ...forget<F>(side, id), skip: { side, id, rule, title: context.kind.title(fields), again } }];
  unlinked[side].push(seen.item);
  return [];
}

/** A record that was looked for because a stamp names it: its absence is news for the item that bears the stamp. */
function isAwaited<F>(staged: Staged<F>): boolean {
  return staged.side === 'crm' && staged.seen.state !== 'present';
}

function forget<F>(side: SideName, id: string): SettleStep<F> {
  return { do: 'settle', link: null, unstage: [{ side, id }], why: null };
}

/** What has no link: joined with its counterpart, or created on the other side. */
class Newcomers<F> {
  /** Links that go on with a newcomer, or end for its sake: nothing else is to be planned for them now. */
  readonly claimed = new Set<string>();
  private readonly crmById: Map<string, Observation<F>>;
  private readonly taken = new Set<string>();
  /** What the items are like that wait for a look: one of them may belong to what seems new in the CRM. */
  private readonly awaited = new Set<string>();
  private readonly steps: Step<F>[] = [];

  constructor(
    private readonly ledger: Ledger<F>,
    private readonly context: PlanContext<F>,
    private readonly unlinked: Unlinked<F>,
  ) {
    this.crmById = new Map(unlinked.crm.map((item) => [item.id, item]));
  }

  plan(): Step<F>[] {
    const { unlinked, context } = this;
    const unstamped = [...unlinked.outlook].sort(byId).filter((item) => !this.followStamp(item));
    this.matchByKey(unstamped);
    const create = (side: SideName) => (source: Observation<F>) => {
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
    unstamped.sort((a, b) => context.kind.compare(a, b, context.now)).forEach(create('crm'));
    [...unlinked.crm].sort((a, b) => context.kind.compare(a, b, context.now)).forEach(create('outlook'));
    this.dropAwaited();
    return this.steps;
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
    if (found || looked) return false;
    this.steps.push({ do: 'look', side: 'crm', id: record });
    return this.await(item);
  }

  /** The record is there but not for this user to sync: its copy here is no news for the CRM. */
  private leaveAlone(item: Observation<F>, record: Observation<F>): boolean {
    const { kind } = this.context;
    const rule = kind.skipRule('crm', record.facts) ?? (record.facts.scope === 'in' ? 'window' : kind.exitRule);
    const skip = { side: 'outlook', id: item.id, rule, title: kind.title(item.fields) } as const;
    this.steps.push({ ...forget<F>('outlook', item.id), skip });
    return true;
  }

  /** The stamp names a record that has a link: a copy, or the linked item under a new id. */
  private followLink(item: Observation<F>, link: Link<F>): boolean {
    const original = this.ledger.stagedOf('outlook', link.outlook.id)?.seen.state;
    if (link.outlookGone || link.state === 'ended' || original === 'gone') {
      this.claimed.add(link.id);
      if (link.state === 'ended' && this.ledger.stagedOf('crm', link.crm.id)?.seen.state !== 'present') {
        this.ledgerDrop(link);
        return false;
      }
      const outlook = { id: item.id, version: item.version, shadow: null };
      const moved: Link<F> = { ...link, outlook, outlookGone: false, unstamped: false };
      this.steps.push({ do: 'settle', link: moved, unstage: [{ side: 'outlook', id: link.outlook.id }], why: null });
      return true;
    }
    if (original !== undefined && original !== 'hint') return false;
    this.steps.push({ do: 'look', side: 'outlook', id: link.outlook.id });
    return this.await(item);
  }

  private await(item: Observation<F>): true {
    const key = this.context.kind.matchKey(item.fields);
    if (key !== undefined) this.awaited.add(key);
    return true;
  }

  /** A pair that ended, one of which was restored under a new id: it starts afresh. */
  private ledgerDrop(link: Link<F>): void {
    this.steps.push({ do: 'settle', link: null, drop: link.id, unstage: [], why: null });
  }

  private matchByKey(items: Observation<F>[]): void {
    const waiting = new Map<string, Observation<F>[]>();
    for (const item of [...this.unlinked.crm].sort(byId)) {
      const key = this.taken.has(itemKey('crm', item.id)) ? undefined : this.context.kind.matchKey(item.fields);
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), item]);
    }
    for (const item of items) {
      const key = this.context.kind.matchKey(item.fields);
      const found = key === undefined ? undefined : waiting.get(key)?.shift();
      if (found) this.join(item, found, true);
    }
  }

  private join(outlook: Observation<F>, crm: Observation<F>, unstamped: boolean): void {
    this.taken.add(itemKey('outlook', outlook.id)).add(itemKey('crm', crm.id));
    const link: Link<F> = {
      ...newLink<F>(this.context),
      crm: { id: crm.id, version: crm.version, shadow: null },
      outlook: { id: outlook.id, version: outlook.version, shadow: null },
      unstamped,
      others: outlook.facts.others,
    };
    this.steps.push({ do: 'settle', link, unstage: [], why: 'the same on both sides' });
  }

  /** Looks that found nothing have served. */
  private dropAwaited(): void {
    for (const staged of this.ledger.staged.values()) {
      const isOver = isAwaited(staged) && staged.seen.state !== 'hint' && !this.ledger.linkOf('crm', staged.id);
      if (isOver) this.steps.push(forget('crm', staged.id));
    }
  }
}

/** A link that nothing is known of yet but where it belongs. */
export function newLink<F>(context: {
  kind: { name: Link<F>['kind'] };
  container: string;
  now: string;
  newId(): string;
}): Omit<Link<F>, 'crm' | 'outlook'> {
  return {
    id: context.newId(),
    kind: context.kind.name,
    state: 'active',
    reason: null,
    container: context.container,
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
