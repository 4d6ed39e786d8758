import { applyCreates } from './apply-create';
import type { Kind } from './kind';
import type { Entry, Ledger } from './ledger';
import type { Observation, Outcome, SideName } from './side';
import type { Link } from './state';
import { keepShadow as kept } from './plan-active';
import { isWrite, otherSide, type DeleteStep, type SettleStep, type Step, type UpdateStep } from './step';
import {
  currentEnd,
  failed,
  inBatches,
  named,
  report,
  succeed,
  unskip,
  unstagePair,
  type ApplyContext,
} from './write-record';

/**
 * Carries out steps, batch by batch.
 * 1. After each batch one commit says what it did: a kill loses at most the knowledge of one batch, and the next look
 *    at both sides finds it again.
 * 2. A conflict or a vanished item becomes a hint: look again, plan again.
 * 3. What a service refuses is counted per item and given up after five attempts, until its source changes.
 * 4. A SyncError ends the run; what was committed stands.
 */
export async function apply<F>(steps: Step<F>[], context: ApplyContext<F>): Promise<void> {
  await settleAll(steps, context);
  const due = steps.filter(isWrite);
  const creates = due.filter((step) => step.do === 'create');
  const updates = due.filter((step) => step.do === 'update');
  const deletes = due.filter((step) => step.do === 'delete');
  const done = new Set<string>();
  for (const side of ['crm', 'outlook'] as const) await applyCreates(ofSide(creates, side), side, context);
  for (const side of ['outlook', 'crm'] as const) {
    await inBatches(ofSide(updates, side), context.sides[side].batchSize, (batch) =>
      update(batch, side, done, context),
    );
  }
  for (const side of ['outlook', 'crm'] as const) {
    await inBatches(ofSide(deletes, side), context.sides[side].batchSize, (batch) => remove(batch, side, context));
  }
}

function ofSide<S extends { side: SideName }>(steps: S[], side: SideName): S[] {
  return steps.filter((step) => step.side === side);
}

async function settleAll<F>(steps: Step<F>[], context: ApplyContext<F>): Promise<void> {
  const settles = steps.filter((step): step is SettleStep<F> => step.do === 'settle');
  await context.ledger.commit((entry) => settles.forEach((step) => settleOne(step, entry, context)));
}

function settleOne<F>(step: SettleStep<F>, entry: Entry<F>, context: ApplyContext<F>): void {
  const { ledger, clock } = context;
  const at = clock();
  const { link } = step;
  if (step.drop !== undefined) entry.dropLink(step.drop);
  if (link) entry.link({ ...link, at });
  for (const { side, id } of step.unstage) {
    const isSeen = ledger.stagedOf(side, id) !== undefined;
    if (isSeen) entry.unstage(side, id);
    if (isSeen || !link) unskip(side, id, entry, ledger);
  }
  if (step.skip) entry.skip(step.skip);
  if (step.left !== undefined) entry.unleave(step.left);
  if (!link) return;
  if (link.state === 'active')
    for (const side of ['crm', 'outlook'] as const) unskip(side, link[side].id, entry, ledger);
  logSettled(step, link, entry, context);
}

function logSettled<F>(step: SettleStep<F>, link: Link<F>, entry: Entry<F>, context: ApplyContext<F>): void {
  if (step.why === null) return;
  const op = link.state === 'ended' ? 'end' : link.state === 'asleep' ? 'sleep' : 'link';
  entry.log({
    ...{ at: context.clock(), op, side: null, crmId: link.crm.id, outlookId: link.outlook.id },
    ...named(fieldsOf(link, context), context.kind),
    ...{ why: step.why, fields: [], lost: [] },
  });
}

/** The fields of a pair as they were last seen; null where nothing is known. */
function fieldsOf<F>(link: Link<F>, { ledger }: ApplyContext<F>): F | null {
  return currentEnd(ledger, link, 'crm').fields ?? currentEnd(ledger, link, 'outlook').fields;
}

async function update<F>(
  batch: UpdateStep<F>[],
  side: SideName,
  done: Set<string>,
  context: ApplyContext<F>,
): Promise<void> {
  const { ledger, sides, stampOf } = context;
  await ledger.commit((entry) => batch.forEach((step) => entry.link(withSent(step, ledger))));
  const outcomes = await sides[side].update(
    batch.map(({ link, changes, stamp }) => {
      const { id, version } = currentEnd(ledger, link, side);
      const edit = { id, version, changes, ...(stamp ? { stamp: stampOf(link.crm.id) } : {}) };
      return link.added ? { ...edit, isAdded: true } : edit;
    }),
  );
  await ledger.commit((entry) => {
    batch.forEach((step, index) => {
      const outcome = outcomes[index];
      if (outcome?.ok) updated(step, outcome.item, done, entry, context);
      else failed(step, outcome, entry, context);
    });
  });
  context.onProgress(batch.length);
}

function updated<F>(
  step: UpdateStep<F>,
  item: Observation<F>,
  done: Set<string>,
  entry: Entry<F>,
  context: ApplyContext<F>,
): void {
  const { ledger, kind } = context;
  const other = otherSide(step.side);
  const link = ledger.links.get(step.link.id) ?? step.link;
  const isOtherDone = done.has(`${other}:${link.id}`);
  const pending = isOtherDone ? [] : step.pending;
  done.add(`${step.side}:${link.id}`);
  const seenOther = currentEnd(ledger, link, other);
  const next: Link<F> = {
    ...link,
    ...step.then,
    at: context.clock(),
    unstamped: step.stamp ? false : link.unstamped,
    sent: { ...link.sent, [step.side]: undefined },
    withheld: (step.withheld?.length ?? 0) > 0,
    wish: pending.length > 0 ? link.wish : undefined,
    others: step.side === 'outlook' ? item.facts.others : step.link.others,
    [step.side]: {
      id: item.id,
      version: item.version,
      shadow: kept(mixed(item.fields, link[step.side].shadow, pending), link[step.side].shadow, step.withheld),
    },
    [other]: {
      ...link[other],
      version: seenOther.version,
      shadow: kept(mixed(seenOther.fields, link[other].shadow, pending), link[other].shadow, step.withheld),
    },
  };
  entry.link(next);
  if (pending.length > 0) entry.stageItem(step.side, item);
  else unstagePair(link, entry, ledger);
  succeed(step, entry, context);
  const op = step.stamp && Object.keys(step.changes).every((name) => isShownOnly(kind, name)) ? 'stamp' : 'update';
  report(step, op, link, item.fields, entry, context);
}

function isShownOnly<F>(kind: Kind<F>, name: string): boolean {
  return kind.fields.some((field) => field.name === name && field.flows === 'toOutlook');
}

/** The link with what is about to be sent, in case no answer comes. */
function withSent<F>({ link, side, changes }: UpdateStep<F>, ledger: Ledger<F>): Link<F> {
  const known = ledger.links.get(link.id) ?? link;
  const { version } = currentEnd(ledger, link, side);
  return { ...known, sent: { ...known.sent, [side]: { changes, version } } };
}

/** The new values, but the old ones of the fields that still have to go to the other side. */
function mixed<F>(fresh: F | null, old: F | null, pending: (keyof F & string)[]): F | null {
  if (fresh === null || pending.length === 0) return fresh;
  if (old === null || old === undefined) return null;
  const result: F = { ...fresh };
  for (const name of pending) result[name] = old[name];
  return result;
}

async function remove<F>(batch: DeleteStep<F>[], side: SideName, context: ApplyContext<F>): Promise<void> {
  const { ledger, sides } = context;
  const outcomes = await sides[side].remove(batch.map(({ link }) => currentEnd(ledger, link, side)));
  await ledger.commit((entry) => {
    batch.forEach((step, index) => {
      const outcome = outcomes[index];
      if (outcome?.ok) removed(step, entry, context);
      else failed(step, outcome as Outcome<F> | undefined, entry, context);
    });
  });
  context.onProgress(batch.length);
}

function removed<F>(step: DeleteStep<F>, entry: Entry<F>, context: ApplyContext<F>): void {
  const { link } = step;
  const isOutlookGone = step.side === 'outlook' || link.outlookGone || step.why === 'deleted in Outlook';
  entry.link({ ...(step.next ?? { ...link, ...step.then, outlookGone: isOutlookGone }), at: context.clock() });
  unstagePair(link, entry, context.ledger);
  succeed(step, entry, context);
  const fields = link.crm.shadow ?? link.outlook.shadow;
  report(step, 'delete', link, fields, entry, context);
}
