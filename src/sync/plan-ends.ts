import type { Kind, KindSettings } from './kind';
import type { Observation, SideName } from './side';
import type { Link, Skipped, SleepReason, Staged } from './state';
import type { SettleStep, Step, Why } from './step';

/** How both ends of a pair stand, and the moves that all states of a pair have in common. */
export interface PlainContext<F> {
  kind: Kind<F>;
  settings: KindSettings;
  now: string;
  /** The CRM record that a stamp names; undefined for one of another organisation. */
  recordOf: (stamp: string) => string | undefined;
}

export interface LinkContext<F> extends PlainContext<F> {
  /** Of a pair whose record is deleted: another record with its key, or `linked` where that has an Outlook item already. */
  survivorOf: (link: Link<F>) => Observation<F> | 'linked' | undefined;
}

/** What is staged of either side of a pair. */
export type StagedPair<F> = Record<SideName, Staged<F> | undefined>;
export type Seen<F> = Staged<F>['seen'] | undefined;
export type End<F> = { state: 'present' | 'out'; item: Observation<F> } | { state: 'gone' | 'absent' | 'unseen' };

/** A pair with what was seen of both its ends. */
export abstract class Pair<F> {
  constructor(
    protected readonly link: Link<F>,
    protected readonly crm: End<F>,
    protected readonly outlook: End<F>,
    protected readonly context: LinkContext<F>,
  ) {}

  abstract plan(): Step<F>[];
}

/** How one side stands for the rules: an item that a rule leaves alone counts as out. */
export function endOf<F>(side: SideName, seen: Seen<F>, context: LinkContext<F>): End<F> {
  if (!seen || seen.state === 'hint') return { state: 'unseen' };
  if (seen.state !== 'present') return { state: seen.state };
  const { facts } = seen.item;
  // What the user declined may go on standing in the calendar; it is theirs no more.
  if (side === 'outlook' && facts.response === 'declined') return { state: 'gone' };
  const isOut = facts.scope !== 'in' || context.kind.skipRule(side, facts) !== undefined;
  return { state: isOut ? 'out' : 'present', item: seen.item };
}

/** The line that tells why an item is left alone, where a rule says so. */
export function skipOf<F>(side: SideName, end: End<F>, { kind }: LinkContext<F>): Skipped | undefined {
  if (end.state !== 'out') return undefined;
  const rule = kind.skipRule(side, end.item.facts);
  return rule === undefined
    ? undefined
    : { side, id: end.item.id, rule, title: kind.title(end.item.fields), when: kind.when(end.item.fields) };
}

/** G1: whether the direction lets anything new be made on this side. */
export function mayCreate(side: SideName, { direction = 'both' }: KindSettings): boolean {
  return direction === 'both' || direction === (side === 'crm' ? 'toCrm' : 'toOutlook');
}

/** The key of what a pair last held. */
export function keyOfLink<F>({ crm, outlook }: Link<F>, kind: Kind<F>): string | undefined {
  const fields = crm.shadow ?? outlook.shadow;
  return fields ? kind.matchKey(fields) : undefined;
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

export function asleep<F>(link: Link<F>, reason: SleepReason, outlookGone = link.outlookGone): SettleStep<F> {
  return settle({ ...link, state: 'asleep', reason, outlookGone, wish: undefined }, reason);
}

/**
 * A record for an item whose own was deleted, unless another device has made one already: the item's mark tells, and the
 * feed does not show marks. The pair goes on with that record, with nothing assumed about what it holds.
 */
export function recreateInCrm<F>(
  link: Link<F>,
  item: Observation<F>,
  { recordOf }: LinkContext<F>,
  why: Why,
): Step<F>[] {
  if (link.unstamped) return [{ do: 'create', side: 'crm', source: item, link, why }];
  if (item.stamp === undefined) return [{ do: 'look', side: 'outlook', id: item.id }];
  const record = recordOf(item.stamp);
  if (record === undefined || record === link.crm.id) return [{ do: 'create', side: 'crm', source: item, link, why }];
  const next = revived({ ...link, crm: { ...link.crm, id: record } });
  return [{ do: 'settle', link: next, unstage: [{ side: 'crm', id: link.crm.id }], why: 'the same on both sides' }];
}

/** Active again, with nothing assumed about what either side holds. */
export function revived<F>(link: Link<F>): Link<F> {
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

export function awake<F>(link: Link<F>): Link<F> {
  return { ...link, state: 'active', reason: null, outlookGone: false };
}

/** M8: the user declined it, and what was made of it in the CRM since is not taken away. */
export function declined<F>(link: Link<F>, context: Pick<PlainContext<F>, 'kind'>): SettleStep<F> {
  const next = asleep(link, 'declined', true);
  return { ...next, skip: declinedSkip(next.link ?? link, context) };
}

/** The line that tells of it for as long as it is so. */
export function declinedSkip<F>(
  { reason, crm, outlook }: Link<F>,
  { kind }: Pick<PlainContext<F>, 'kind'>,
): Skipped | undefined {
  const fields = outlook.shadow ?? crm.shadow;
  if (reason !== 'declined' || !fields) return undefined;
  return { side: 'crm', id: crm.id, rule: 'declined', title: kind.title(fields), when: kind.when(fields) };
}

/** Edited since the sides were last in step; where nothing is known of that, it counts as edited. */
export function isEdited<F>(
  link: Link<F>,
  { fields }: Observation<F>,
  { kind }: LinkContext<F>,
  side: SideName,
): boolean {
  const { shadow } = link[side];
  return !shadow || kind.fields.some((field) => field.flows === 'both' && !field.equal(fields, shadow));
}

export function scopeReason<F>(item: Observation<F> | undefined, otherwise: SleepReason = 'container'): SleepReason {
  return item && item.facts.scope !== 'in' ? item.facts.scope : otherwise;
}
