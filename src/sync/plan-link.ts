import type { Kind, KindSettings } from './kind';
import { merge } from './merge';
import type { Observation, SideName } from './side';
import type { Link, Skipped, SleepReason, Staged } from './state';
import { otherSide, type DeleteStep, type SettleStep, type Step, type Why } from './step';

/**
 * What to do about one pair, given what was last seen of either side.
 * 1. A deletion counts only when a look proved it (`gone`); `absent` and another scope are exits: the CRM is never
 *    touched, the Outlook copy goes where the kind's exit rule says so.
 * 2. An edit on one side beats a deletion on the other.
 * 3. A sleeping link wakes when its reason has ended, after a look at both sides.
 * 4. Where the plan would rest on something not seen, it asks for a look first.
 */
export interface LinkContext<F> {
  kind: Kind<F>;
  settings: KindSettings;
  now: string;
  /** The CRM record that a stamp names; undefined for one of another organisation. */
  recordOf: (stamp: string) => string | undefined;
}

/** What is staged of either side of a pair. */
export type StagedPair<F> = Record<SideName, Staged<F> | undefined>;
type Seen<F> = Staged<F>['seen'] | undefined;
type End<F> = { state: 'present' | 'out'; item: Observation<F> } | { state: 'gone' | 'absent' | 'unseen' };

export function planLink<F>(link: Link<F>, staged: StagedPair<F>, context: LinkContext<F>): Step<F>[] {
  // What was hinted at and could not be looked at yet keeps its pair waiting; nothing is known, nothing is settled.
  if (staged.crm?.seen.state === 'hint' || staged.outlook?.seen.state === 'hint') return [];
  const seen = staged.outlook?.seen;
  const others = seen?.state === 'present' ? seen.item.facts.others : link.others;
  return planStaged({ ...link, others }, staged, context);
}

function planStaged<F>(link: Link<F>, staged: StagedPair<F>, context: LinkContext<F>): Step<F>[] {
  const crm = endOf('crm', staged.crm?.seen, context);
  const outlook = endOf('outlook', staged.outlook?.seen, context);
  if (link.state === 'ended') return new EndedLink(link, crm, outlook, context).plan();
  if (link.state === 'asleep') return new SleepingLink(link, crm, outlook, context).plan();
  return new ActiveLink(link, staged, crm, outlook, context).plan();
}

/** How one side stands for the rules: an item that a rule leaves alone counts as out. */
function endOf<F>(side: SideName, seen: Seen<F>, context: LinkContext<F>): End<F> {
  if (!seen || seen.state === 'hint') return { state: 'unseen' };
  if (seen.state !== 'present') return { state: seen.state };
  const { facts } = seen.item;
  const isOut = facts.scope !== 'in' || context.kind.skipRule(side, facts) !== undefined;
  return { state: isOut ? 'out' : 'present', item: seen.item };
}

/** The line that tells why an item is left alone, where a rule says so. */
function skipOf<F>(side: SideName, end: End<F>, { kind }: LinkContext<F>): Skipped | undefined {
  if (end.state !== 'out') return undefined;
  const rule = kind.skipRule(side, end.item.facts);
  return rule === undefined ? undefined : { side, id: end.item.id, rule, title: kind.title(end.item.fields) };
}

export function settle<F>(link: Link<F>, why: Why | SleepReason | null): SettleStep<F> {
  return {
    do: 'settle',
    link,
    unstage: [
      { side: 'crm', id: link.crm.id },
      { side: 'outlook', id: link.outlook.id },
    ],
    why,
  };
}

function asleep<F>(link: Link<F>, reason: SleepReason, outlookGone = link.outlookGone): SettleStep<F> {
  return settle({ ...link, state: 'asleep', reason, outlookGone }, reason);
}

/** A pair of deletions: something restored brings it back. */
class EndedLink<F> {
  constructor(
    private readonly link: Link<F>,
    private readonly crm: End<F>,
    private readonly outlook: End<F>,
    private readonly context: LinkContext<F>,
  ) {}

  plan(): Step<F>[] {
    const { link, crm, outlook } = this;
    if (crm.state === 'present' && outlook.state === 'present') {
      return [{ do: 'settle', link: revived(link), unstage: [], why: 'the same on both sides' }];
    }
    // Restored, but one of them where it is not to be kept in step: the pair sleeps.
    if (outlook.state === 'present' && crm.state === 'out') return [asleep(link, scopeReason(crm.item, 'rule'), false)];
    if (crm.state === 'present' && outlook.state === 'out')
      return [asleep(link, scopeReason(outlook.item, 'rule'), false)];
    if (crm.state === 'present') {
      if (outlook.state === 'unseen') return [{ do: 'look', side: 'outlook', id: link.outlook.id }];
      return [{ do: 'create', side: 'outlook', source: crm.item, link, why: 'restored in the CRM' }];
    }
    if (outlook.state === 'present') {
      if (crm.state === 'unseen') return [{ do: 'look', side: 'crm', id: link.crm.id }];
      return recreateInCrm(link, outlook.item, this.context, 'restored in Outlook');
    }
    return [settle(link, null)];
  }
}

/**
 * A record for an item whose own was deleted, unless another device has made one already: the item's mark tells, and the
 * feed does not show marks. The pair goes on with that record, with nothing assumed about what it holds.
 */
function recreateInCrm<F>(link: Link<F>, item: Observation<F>, { recordOf }: LinkContext<F>, why: Why): Step<F>[] {
  if (link.unstamped) return [{ do: 'create', side: 'crm', source: item, link, why }];
  if (item.stamp === undefined) return [{ do: 'look', side: 'outlook', id: item.id }];
  const record = recordOf(item.stamp);
  if (record === undefined || record === link.crm.id) return [{ do: 'create', side: 'crm', source: item, link, why }];
  const next = revived({ ...link, crm: { ...link.crm, id: record } });
  return [{ do: 'settle', link: next, unstage: [{ side: 'crm', id: link.crm.id }], why: 'the same on both sides' }];
}

/** Active again, with nothing assumed about what either side holds. */
function revived<F>(link: Link<F>): Link<F> {
  const blank = { shadow: null };
  return {
    ...link,
    state: 'active',
    reason: null,
    outlookGone: false,
    crm: { ...link.crm, ...blank },
    outlook: { ...link.outlook, ...blank },
  };
}

class SleepingLink<F> {
  constructor(
    private readonly link: Link<F>,
    private readonly crm: End<F>,
    private readonly outlook: End<F>,
    private readonly context: LinkContext<F>,
  ) {}

  plan(): Step<F>[] {
    const { link, crm, outlook } = this;
    if (crm.state === 'gone') return this.deletedInCrm();
    if (outlook.state === 'present') return this.wake();
    if (crm.state === 'present' && this.mayReturn(crm.item)) return this.returnFromCrm(crm.item);
    const outlookGone = link.outlookGone || outlook.state === 'gone';
    return [this.rest({ ...link, outlookGone })];
  }

  /** Deleted while it slept. What stands in our container nevertheless, the user kept there or brought back. */
  private deletedInCrm(): Step<F>[] {
    const { link, outlook } = this;
    if (outlook.state === 'unseen' && !link.outlookGone) return [{ do: 'look', side: 'outlook', id: link.outlook.id }];
    const ended = settle<F>({ ...link, state: 'ended', reason: null }, 'deleted in the CRM');
    if (outlook.state !== 'present') return [ended];
    // While the sync was off nobody could tell: the copy goes the way of every deletion.
    if (link.reason === 'off') return [{ do: 'settle', link: awake(link), unstage: [], why: null }];
    const isOurs = link.outlook.shadow !== null && isEdited(link, outlook.item, this.context, 'outlook');
    if ((link.reason === 'kept' || link.reason === 'owner') && !isOurs) return [this.rest(link)];
    return [{ ...ended, unstage: [{ side: 'crm', id: link.crm.id }] }];
  }

  /** Sleeps on; a rule that keeps it asleep is told again. */
  private rest(link: Link<F>): Step<F> {
    const skip = skipOf('crm', this.crm, this.context) ?? skipOf('outlook', this.outlook, this.context);
    return { ...settle(link, null), skip };
  }

  /** The Outlook item is back in the container: the link goes on where it stopped. */
  private wake(): Step<F>[] {
    const { link, crm } = this;
    if (crm.state === 'unseen') return [{ do: 'look', side: 'crm', id: link.crm.id }];
    if (crm.state !== 'present') return [this.rest({ ...link, outlookGone: false })];
    return [{ do: 'settle', link: awake(link), unstage: [], why: 'the same on both sides' }];
  }

  private mayReturn(item: Observation<F>): boolean {
    const { reason } = this.link;
    const hasEnded = reason === 'owner' || reason === 'window' || reason === 'rule' || reason === 'off';
    return hasEnded && this.context.kind.covers(item.fields, this.context.now);
  }

  private returnFromCrm(item: Observation<F>): Step<F>[] {
    const { link, outlook } = this;
    if (link.outlookGone || outlook.state === 'gone') {
      return [{ do: 'create', side: 'outlook', source: item, link, why: 'belongs to you again' }];
    }
    if (outlook.state === 'unseen') return [{ do: 'look', side: 'outlook', id: link.outlook.id }];
    if (outlook.state !== 'out' || outlook.item.facts.scope !== 'window') return [this.rest(link)];
    // Outside the window as Outlook has it, inside as the CRM wants it: the link wakes and moves the Outlook item.
    const moved = { ...link, outlook: { ...link.outlook, version: outlook.item.version } };
    const unstage = [{ side: 'outlook' as const, id: link.outlook.id }];
    return [{ do: 'settle', link: awake(moved), unstage, why: 'changed in the CRM' }];
  }
}

function awake<F>(link: Link<F>): Link<F> {
  return { ...link, state: 'active', reason: null, outlookGone: false };
}

class ActiveLink<F> {
  constructor(
    private readonly link: Link<F>,
    private readonly staged: StagedPair<F>,
    private readonly crm: End<F>,
    private readonly outlook: End<F>,
    private readonly context: LinkContext<F>,
  ) {}

  plan(): Step<F>[] {
    const { link, crm, outlook } = this;
    if (crm.state === 'gone' && (outlook.state === 'gone' || outlook.state === 'out')) {
      return [settle({ ...link, state: 'ended', reason: null, outlookGone: true }, 'deleted in the CRM')];
    }
    if (outlook.state === 'out') return [this.leave('outlook')];
    if (crm.state === 'gone') return this.deletedInCrm();
    if (crm.state === 'out' || crm.state === 'absent') return this.leftCrm();
    if (outlook.state === 'gone') return this.deletedInOutlook();
    return this.merge();
  }

  /** The item is there, but a rule or its place takes it out of the sync. */
  private leave(side: SideName): Step<F> {
    const item = this.itemSeen(side);
    const skip = skipOf(side, side === 'crm' ? this.crm : this.outlook, this.context);
    return { ...asleep(this.link, skip ? 'rule' : scopeReason(item)), skip };
  }

  private deletedInCrm(): Step<F>[] {
    const { link, outlook } = this;
    if (outlook.state === 'present' && isEdited(link, outlook.item, this.context, 'outlook')) {
      return recreateInCrm(link, outlook.item, this.context, 'edited in Outlook, deleted in the CRM');
    }
    return [this.removal('outlook', { state: 'ended', reason: null }, 'deleted in the CRM')];
  }

  private leftCrm(): Step<F>[] {
    const { link, outlook, crm } = this;
    const item = this.itemSeen('crm');
    if (crm.state === 'out' && item && this.context.kind.skipRule('crm', item.facts)) return [this.leave('crm')];
    if (outlook.state === 'gone') return [asleep(link, 'owner', true)];
    return [this.removal('outlook', { state: 'asleep', reason: 'owner' }, 'belongs to somebody else now')];
  }

  private deletedInOutlook(): Step<F>[] {
    const { link, crm, context } = this;
    if (crm.state === 'unseen') return [{ do: 'look', side: 'crm', id: link.crm.id }];
    if (crm.state === 'present' && isEdited(link, crm.item, context, 'crm')) {
      return [{ do: 'create', side: 'outlook', source: crm.item, link, why: 'edited in the CRM, deleted in Outlook' }];
    }
    if (!context.settings.deleteInCrm) return [asleep(link, 'kept', true)];
    return [this.removal('crm', { state: 'ended', reason: null }, 'deleted in Outlook')];
  }

  private removal(side: SideName, then: DeleteStep<F>['then'], why: Why): Step<F> {
    return { do: 'delete', side, link: this.link, then, why };
  }

  private merge(): Step<F>[] {
    const { link, context } = this;
    const { kind, settings } = context;
    const crm = this.fieldsOf('crm');
    const outlook = this.fieldsOf('outlook');
    const missing = (['crm', 'outlook'] as const).find((side) => this.fieldsOf(side) === null);
    if (missing || !crm || !outlook) return [{ do: 'look', side: missing ?? 'crm', id: link[missing ?? 'crm'].id }];
    const written = { crm: this.staged.outlook?.before ?? [], outlook: this.staged.crm?.before ?? [] };
    const merged = merge(
      kind,
      { crm, outlook, crmShadow: link.crm.shadow, outlookShadow: link.outlook.shadow, written, sent: this.sent() },
      settings.conflict,
    );
    const toOutlook = this.withContext(merged.toOutlook, crm);
    return this.updates(toOutlook, merged.toCrm, merged.conflicts);
  }

  /** A change that got no answer counts where its item is another one now: it was done, or the user was faster. */
  private sent(): Partial<Record<SideName, Partial<F> | undefined>> {
    const changesTo = (side: SideName) => {
      const sent = this.link.sent?.[side];
      const version = this.itemSeen(side)?.version ?? this.link[side].version;
      return sent && sent.version !== version ? sent.changes : undefined;
    };
    return { crm: changesTo('crm'), outlook: changesTo('outlook') };
  }

  /** The context goes along with the mark; an item that would mail people is not touched for its sake alone. */
  private withContext(changes: Partial<F>, crm: F): Partial<F> {
    const shown = this.context.kind.fields.filter((field) => field.flows === 'toOutlook').map((field) => field.name);
    if (this.link.others > 0) return fieldNames(changes).every((name) => shown.includes(name)) ? {} : changes;
    if (!this.mayStamp()) return changes;
    return { ...Object.fromEntries(shown.map((name) => [name, crm[name]])), ...changes };
  }

  private updates(toOutlook: Partial<F>, toCrm: Partial<F>, conflicts: DecidedConflicts<F>): Step<F>[] {
    const { link } = this;
    const names = { outlook: fieldNames(toOutlook), crm: fieldNames(toCrm) };
    const why = this.reason(names.outlook.length > 0, names.crm.length > 0);
    const step = (side: SideName, changes: Partial<F>, stamp: boolean): Step<F> => ({
      do: 'update',
      side,
      link,
      changes,
      stamp,
      conflicts: conflicts.filter((conflict) => conflict.lost === side),
      pending: names[otherSide(side)],
      why,
    });
    const steps: Step<F>[] = [];
    if (names.outlook.length > 0 || this.mayStamp()) steps.push(step('outlook', toOutlook, this.mayStamp()));
    if (names.crm.length > 0) steps.push(step('crm', toCrm, false));
    return steps.length > 0 ? steps : [settle(this.inStep(), null)];
  }

  /** Both sides agree: what they hold now is what the next run compares with. */
  private inStep(): Link<F> {
    const { link } = this;
    const end = (side: SideName) => {
      const item = this.itemSeen(side);
      return item ? { id: item.id, version: item.version, shadow: item.fields } : link[side];
    };
    return { ...link, sent: undefined, crm: end('crm'), outlook: end('outlook') };
  }

  private reason(toOutlook: boolean, toCrm: boolean): Why {
    if (toOutlook && toCrm) return 'changed on both sides';
    if (toCrm) return 'changed in Outlook';
    return this.mayStamp() ? 'not marked as ours yet' : 'changed in the CRM';
  }

  private mayStamp(): boolean {
    return this.link.unstamped && this.link.others === 0;
  }

  private itemSeen(side: SideName): Observation<F> | undefined {
    const seen = this.staged[side]?.seen;
    return seen?.state === 'present' ? seen.item : undefined;
  }

  private fieldsOf(side: SideName): F | null {
    return this.itemSeen(side)?.fields ?? this.link[side].shadow;
  }
}

/** Edited since the sides were last in step; where nothing is known of that, it counts as edited. */
function isEdited<F>(link: Link<F>, { fields }: Observation<F>, { kind }: LinkContext<F>, side: SideName): boolean {
  const { shadow } = link[side];
  return !shadow || kind.fields.some((field) => field.flows === 'both' && !field.equal(fields, shadow));
}

type DecidedConflicts<F> = ReturnType<typeof merge<F>>['conflicts'];

function fieldNames<F>(changes: Partial<F>): (keyof F & string)[] {
  return Object.keys(changes) as (keyof F & string)[];
}

function scopeReason<F>(item: Observation<F> | undefined, otherwise: SleepReason = 'container'): SleepReason {
  return item && item.facts.scope !== 'in' ? item.facts.scope : otherwise;
}
