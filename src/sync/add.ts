import { lookAtAdded, settleIds, whereverTheyStand } from './added';
import { keptByKey } from './alike';
import { apply } from './apply';
import { SyncError } from './errors';
import { itemKey, type Ledger } from './ledger';
import { lookAtHints } from './observe';
import { plan } from './plan';
import { awake, revived } from './plan-ends';
import { recover } from './recover';
import type { PassContext } from './pass';
import type { Observation } from './side';
import type { Link } from './state';
import type { LookStep, Step } from './step';
import { isDue } from './write-record';

/**
 * One item of the person's own calendars into the CRM, at once and without a whole run (S4).
 * 1. It is wanted before anything is sent: a run that breaks off is finished by the next one.
 * 2. Only what concerns this item is done; nothing is written to Outlook.
 * 3. It is not made where the CRM has it already: by its link, by a pair that is the same, by a record that another
 *    device has just made of it.
 */
export type AddedItem =
  | { state: 'added' | 'already'; crmId: string; isMarkable: boolean; people: string[] }
  | { state: 'left'; rule: string }
  /** It will be made by the next run. */
  | { state: 'waiting'; code: string; message: string };

const mostRounds = 4;

/** @param given the id as Outlook's window gives it out */
export async function addItem<F>(given: string, context: PassContext<F>): Promise<AddedItem> {
  const { ledger } = context;
  const id = (await settleIds([given], context)).get(given) ?? given;
  await ledger.commit((entry) => entry.want({ id, isStable: true, at: context.clock() }));
  try {
    const result = (await withPair(id, context)) ?? (await withoutPair(id, context));
    if (result.state !== 'waiting') await ledger.commit((entry) => entry.unwant(id));
    return result;
  } catch (error) {
    if (error instanceof SyncError && !isPassing(error.code)) await giveUp(id, context);
    throw error;
  }
}

const passing = new Set<string>(['signed-out', 'consent', 'offline', 'throttled', 'stopped']);

/** Whether another run may succeed where this error ended one. */
export function isPassing(code: string): boolean {
  return passing.has(code);
}

/** No later run is to try it again. */
async function giveUp<F>(id: string, { ledger }: PassContext<F>): Promise<void> {
  await ledger.commit((entry) => {
    entry.unwant(id);
    if (!ledger.linkOf('outlook', id)) entry.unstage('outlook', id);
  });
}

/** What comes of a pair that it has: one that sleeps goes on where it stopped. Undefined: its record is gone. */
async function withPair<F>(id: string, context: PassContext<F>): Promise<AddedItem | undefined> {
  const { ledger, sides, kind } = context;
  const link = ledger.linkOf('outlook', id);
  if (!link) return undefined;
  const record = (await sides.crm.confirm([link.crm.id])).get(link.crm.id);
  if (!record) return link.state === 'active' ? already(link, true, context) : unseen;
  if (record.state === 'gone') {
    await ledger.commit((entry) => {
      entry.dropLink(link.id);
      entry.unstage('crm', link.crm.id);
    });
    return undefined;
  }
  if (record.state === 'absent' || record.item.facts.scope === 'owner') return { state: 'left', rule: 'owner' };
  const rule = kind.skipRule('crm', record.item.facts);
  if (rule !== undefined) return { state: 'left', rule };
  if (link.state === 'active') return already(link, await isMarkable(link, context), context);
  return wakeUp(link, record.item, context);
}

/** Not where another device marked it for a record of its own: the next run decides between the two. */
async function isMarkable<F>({ crm, outlook, unstamped }: Link<F>, context: PassContext<F>): Promise<boolean> {
  if (!unstamped) return true;
  const look = (await context.sides.outlook.addedOnes?.([outlook.id]))?.get(outlook.id);
  const stamp = look?.state === 'present' ? look.item.stamp : undefined;
  return !stamp || context.recordOf(stamp) === crm.id;
}

async function wakeUp<F>(link: Link<F>, record: Observation<F>, context: PassContext<F>): Promise<AddedItem> {
  const { ledger, sides, kind, recordOf } = context;
  const { id } = link.outlook;
  const look = (await whereverTheyStand([id], sides.outlook)).get(id);
  if (!look) return unseen;
  if (look.state !== 'present') return { state: 'left', rule: 'not-found' };
  const { item } = look;
  const { facts } = item;
  const rule =
    kind.skipRule('outlook', facts) ??
    kind.newRule?.(facts) ??
    (item.facts.scope === 'in' ? undefined : item.facts.scope);
  if (rule !== undefined) return { state: 'left', rule };
  const { added } = item.facts;
  const isMarked = !added || (item.stamp !== undefined && recordOf(item.stamp) === link.crm.id);
  const next: Link<F> = {
    ...(link.state === 'ended' ? revived(link) : awake(link)),
    ...(added ? { added, container: '' } : {}),
    unstamped: !isMarked,
    others: item.facts.others,
    at: context.clock(),
  };
  await ledger.commit((entry) => {
    entry.unskip('outlook', id);
    entry.link(next);
    // The next run brings over what was edited while it slept.
    entry.stageItem('crm', record);
    entry.stageItem('outlook', item);
  });
  return already(next, true, context);
}

const unseen = { state: 'waiting', code: 'no-answer', message: 'it could not be looked at' } as const;

async function withoutPair<F>(id: string, context: PassContext<F>): Promise<AddedItem> {
  // The person wants it now, whatever kept it away.
  await context.ledger.commit((entry) => entry.unskip('outlook', id));
  await recover(context);
  if (!(await lookAtAdded([id], context)).has(id)) return unseen;
  await takeClaimants(id, context);
  return (await sameAs(id, context)) ?? make(id, context);
}

/** Others that bear its mark: one of them may be the original of which it is a copy. */
async function takeClaimants<F>(id: string, { ledger, sides, recordOf }: PassContext<F>): Promise<void> {
  const record = recordOf(seen(id, ledger)?.stamp ?? '');
  if (record === undefined || ledger.linkOf('crm', record)) return;
  const others = ((await sides.outlook.strays?.()) ?? []).filter(
    (each) => each.id !== id && recordOf(each.stamp ?? '') === record && !ledger.linkOf('outlook', each.id),
  );
  await ledger.commit((entry) => others.forEach((each) => entry.stageItem('outlook', each)));
}

/** A pair that is kept in step, or was until its kind was switched off, and is the same meeting elsewhere. */
async function sameAs<F>(id: string, context: PassContext<F>): Promise<AddedItem | undefined> {
  const { ledger, kind } = context;
  const item = seen(id, ledger);
  const key = item && kind.matchKey(item.fields);
  if (key === undefined) return undefined;
  const same = keptByKey(ledger, kind).get(key);
  const record = same && (await context.sides.crm.confirm([same.crm.id])).get(same.crm.id);
  if (!same || record?.state !== 'present' || record.item.facts.scope !== 'in') return undefined;
  await ledger.commit((entry) => entry.unstage('outlook', id));
  return already(same, same.outlook.id === id, context);
}

async function make<F>(id: string, context: PassContext<F>): Promise<AddedItem> {
  const { ledger } = context;
  await takeTwin(id, context);
  const people = seen(id, ledger)?.facts.people ?? [];
  let isMade = false;
  for (let round = 0; round < mostRounds; round += 1) {
    const steps = plan(ledger, { ...context, now: context.clock() }).filter((step) => concerns(step, id));
    const looks = steps.filter((step): step is LookStep => step.do === 'look');
    const deeds = steps.filter((step) => step.do === 'settle' || (step.do === 'create' && isDue(step, context)));
    isMade ||= deeds.some(({ do: deed }) => deed === 'create');
    if (deeds.length > 0) await apply(deeds, context);
    const found = await lookAtHints(looks, context);
    if (deeds.length === 0 && !found) break;
    if (ledger.linkOf('outlook', id)) break;
  }
  const link = ledger.linkOf('outlook', id);
  if (link) return { state: isMade ? 'added' : 'already', crmId: link.crm.id, isMarkable: true, people };
  return outcomeOf(id, context);
}

/** A record that looks like it and has no pair: made on another device, or by hand. The plan joins the two. */
async function takeTwin<F>(id: string, { ledger, sides, clock }: PassContext<F>): Promise<void> {
  const item = seen(id, ledger);
  if (!item || ledger.journal.size > 0) return;
  const [twin] = await sides.crm.findLost([{ fields: item.fields, at: clock() }], (crmId) =>
    Boolean(ledger.linkOf('crm', crmId)),
  );
  if (twin) await ledger.commit((entry) => entry.stageItem('crm', twin));
}

function outcomeOf<F>(id: string, { ledger }: PassContext<F>): AddedItem {
  const skipped = ledger.skipped.get(itemKey('outlook', id));
  if (skipped) return { state: 'left', rule: skipped.rule };
  const failure = [...ledger.failures.values()].find((each) => each.side === 'crm' && each.key.endsWith(`.${id}`));
  if (failure) return { state: 'waiting', code: failure.code, message: failure.message };
  if (ledger.stagedOf('outlook', id)) return { state: 'waiting', code: 'no-answer', message: 'not made yet' };
  return { state: 'left', rule: 'not-found' };
}

function already<F>(link: Link<F>, isMarkable: boolean, { ledger }: PassContext<F>): AddedItem {
  const people = seen(link.outlook.id, ledger)?.facts.people ?? [];
  return { state: 'already', crmId: link.crm.id, isMarkable, people };
}

function seen<F>(id: string, ledger: Ledger<F>): Observation<F> | undefined {
  const staged = ledger.stagedOf('outlook', id)?.seen;
  return staged?.state === 'present' ? staged.item : undefined;
}

/** Steps of the plan that are about this Outlook item. */
function concerns<F>(step: Step<F>, id: string): boolean {
  if (step.do === 'look') return true;
  if (step.do === 'create') return step.side === 'crm' && step.source.id === id;
  if (step.do !== 'settle') return false;
  return step.link?.outlook.id === id || step.unstage.some((each) => each.side === 'outlook' && each.id === id);
}
