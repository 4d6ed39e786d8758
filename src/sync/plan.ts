import { chosen, isLeftAlone } from './leave';
import { itemKey, type Ledger } from './ledger';
import type { StagedPair } from './plan-ends';
import { planLink } from './plan-link';
import { planForeignMark, planNewMark, type ForeignMark } from './plan-mark';
import { forget, isAwaited, newLink, Newcomers, type PlanContext, type Unlinked } from './plan-new';
import { survivors } from './plan-survivor';
import type { Observation, SideName } from './side';
import type { Link, Staged } from './state';
import { otherSide, type Step } from './step';

/**
 * From what was staged to steps, without touching anything: the same ledger gives the same plan.
 * 1. Only staged items and unmarked pairs are looked at; an idle run plans nothing, however long the ledger is.
 * 2. Items without a link are joined by the stamp first, then by the kind's own key, in id order; what is left is new.
 * 3. A copied stamp (a copy made inside Outlook) counts for nothing while the original stands.
 */
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
  for (const staged of ledger.staged.values()) {
    const link = staged.side === 'outlook' ? ledger.linkOf('outlook', staged.id) : undefined;
    const mark = link && !marks.has(link) ? planNewMark(link, ledger, context) : undefined;
    if (link && mark) marks.set(link, mark);
  }
  for (const link of ledger.wished.values()) if (link.state === 'active') links.add(link);
  const records = new Set([...marks.values()].map(({ record }) => `crm:${record}`));
  for (const staged of ledger.staged.values()) {
    const link = ledger.linkOf(staged.side, staged.id);
    if (link) links.add(link);
    else if (!records.has(itemKey(staged.side, staged.id)))
      steps.push(...sortUnlinked(staged, ledger, context, unlinked));
  }
  const newcomers = new Newcomers(ledger, context, unlinked);
  const linkContext = { ...context, survivorOf: survivors(ledger, context.kind, unlinked.crm) };
  steps.push(...newcomers.plan());
  for (const link of links) {
    const mark = marks.get(link);
    if (mark) steps.push(...mark.steps);
    else if (!newcomers.claimed.has(link.id)) steps.push(...planLink(link, stagedPair(ledger, link), linkContext));
  }
  return withoutJoined(steps);
}

/** What a link of this very plan takes in is not new. */
function withoutJoined<F>(steps: Step<F>[]): Step<F>[] {
  const joined = new Set<string>();
  for (const step of steps) {
    if (step.do !== 'settle' || !step.link) continue;
    joined.add(itemKey('crm', step.link.crm.id)).add(itemKey('outlook', step.link.outlook.id));
  }
  return steps.filter((step) => {
    if (step.do !== 'create' || step.link) return true;
    return !joined.has(itemKey(otherSide(step.side), step.source.id));
  });
}

function stagedPair<F>(ledger: Ledger<F>, { crm, outlook }: Link<F>): StagedPair<F> {
  return { crm: ledger.stagedOf('crm', crm.id), outlook: ledger.stagedOf('outlook', outlook.id) };
}

/** A rule leaves it alone, and its mark names a record that nobody else has: no copy of that is to be made. */
function sleepingPair<F>(
  item: Observation<F>,
  side: SideName,
  ledger: Ledger<F>,
  context: PlanContext<F>,
): Link<F> | null {
  const record = side === 'outlook' && item.stamp !== undefined ? context.recordOf(item.stamp) : undefined;
  const seen = record === undefined ? undefined : ledger.stagedOf('crm', record)?.seen;
  if (record === undefined || seen?.state !== 'present' || ledger.linkOf('crm', record)) return null;
  return {
    ...newLink<F>(context, item.facts),
    state: 'asleep',
    reason: 'rule',
    crm: { id: record, version: seen.item.version, shadow: null },
    outlook: { id: item.id, version: item.version, shadow: null },
    others: item.facts.others,
  };
}

/** Keeps what is new and in scope, reports what a rule leaves alone, forgets the rest. */
function sortUnlinked<F>(
  staged: Staged<F>,
  ledger: Ledger<F>,
  context: PlanContext<F>,
  unlinked: Unlinked<F>,
): Step<F>[] {
  const { side, seen, id } = staged;
  if (seen.state === 'hint') return [];
  if (seen.state !== 'present' || seen.item.facts.scope !== 'in') return isAwaited(staged) ? [] : [forget(side, id)];
  const { fields, facts } = seen.item;
  const isOutside = side === 'crm' && !context.kind.covers(fields, context.now);
  const isChosen = isLeftAlone(ledger, side, id);
  const before = ledger.skipped.get(itemKey(side, id))?.rule;
  const isLeft = before !== undefined && context.kind.staysSkipped?.(before, fields) === true;
  const skipRule = context.kind.skipRule(side, facts);
  const claimed = sleepingPair(seen.item, side, ledger, context);
  // What another device added is a pair already.
  const newRule = claimed ? undefined : context.kind.newRule?.(facts);
  const byRule = skipRule ?? newRule ?? (isLeft ? before : undefined);
  const rule = byRule ?? (isChosen ? chosen : isOutside ? 'window' : undefined);
  const isEarly = rule === 'window' && context.kind.isAhead(fields, context.now);
  const again = isEarly ? context.kind.coveredFrom(fields) : undefined;
  if (rule) {
    const skip = { side, id, rule, title: context.kind.title(fields), when: context.kind.when(fields), again };
    const pair = byRule === undefined ? null : claimed;
    const step = forget<F>(side, id);
    if (pair) return [{ ...step, link: pair, unstage: [...step.unstage, { side: 'crm', id: pair.crm.id }], skip }];
    return [{ ...step, skip }];
  }
  unlinked[side].push(seen.item);
  return [];
}
