import { lookAtAdded, settleIds } from './added';
import { apply } from './apply';
import type { Kind } from './kind';
import { itemKey, type Ledger } from './ledger';
import { lookAtHints } from './observe';
import { plan } from './plan';
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
  const before = ledger.linkOf('outlook', id);
  if (before?.state === 'active') {
    await ledger.commit((entry) => entry.unwant(id));
    return already(before, true, context);
  }
  await ledger.commit((entry) => {
    entry.want({ id, isStable: true, at: context.clock() });
    entry.unskip('outlook', id);
    // The person wants it now, whatever kept it away.
    if (before) entry.dropLink(before.id);
  });
  await recover(context);
  await lookAtAdded([id], context);
  const result = (await sameAs(id, context)) ?? (await make(id, context));
  if (result.state !== 'waiting') await ledger.commit((entry) => entry.unwant(id));
  return result;
}

/** A pair that is kept in step already and is the same meeting in all but the calendar it stands in. */
async function sameAs<F>(id: string, context: PassContext<F>): Promise<AddedItem | undefined> {
  const { ledger, kind } = context;
  const item = seen(id, ledger);
  const key = item && kind.matchKey(item.fields);
  if (key === undefined) return undefined;
  const same = [...ledger.links.values()].find((link) => link.state === 'active' && keyOf(link, kind) === key);
  if (!same) return undefined;
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

function keyOf<F>({ crm, outlook }: Link<F>, kind: Kind<F>): string | undefined {
  const fields = outlook.shadow ?? crm.shadow;
  return fields ? kind.matchKey(fields) : undefined;
}

/** Steps of the plan that are about this Outlook item. */
function concerns<F>(step: Step<F>, id: string): boolean {
  if (step.do === 'look') return true;
  if (step.do === 'create') return step.side === 'crm' && step.source.id === id;
  if (step.do !== 'settle') return false;
  return step.link?.outlook.id === id || step.unstage.some((each) => each.side === 'outlook' && each.id === id);
}
