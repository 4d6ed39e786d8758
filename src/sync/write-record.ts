import { secondsBetween, type MeetingTime } from '../model/time';
import type { Kind } from './kind';
import { itemKey, type Entry, type Ledger } from './ledger';
import type { Outcome, SideName } from './side';
import type { Sides } from './sides';
import type { Failure, Link, LogEntry } from './state';
import { itemOf, otherSide, stepId, type DeleteStep, type UpdateStep, type WriteStep } from './step';
import type { Tally } from './tally';

/** What all writes share: what they work on, and how their success or failure is written down. */
export interface ApplyContext<F> {
  kind: Kind<F>;
  ledger: Ledger<F>;
  sides: Sides<F>;
  tally: Tally;
  container: string;
  newId: () => string;
  /** The device's clock, ISO instant. */
  clock: () => string;
  /** The CRM's clock, where it can be read (a browser hides it). */
  serverNow: () => string | undefined;
  /** The stamp of a CRM record. */
  stampOf: (crmId: string) => string;
  /** Actions that were refused in this run; each is tried once a run. */
  refused: Set<string>;
  /** How often each action met a conflict in this run. */
  conflicts: Map<string, number>;
  /** Called after every batch; throws when the user stops the run. */
  onProgress: (done: number) => void;
}

export const attemptsUntilQuarantine = 5;
const daySeconds = 86_400;

export async function inBatches<T>(items: T[], size: number, work: (batch: T[]) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += size) await work(items.slice(start, start + size));
}

/** The id and version to write on: the latest seen. */
export function currentEnd<F>(
  ledger: Ledger<F>,
  link: Link<F>,
  side: SideName,
): { id: string; version: string; fields: F | null } {
  const seen = ledger.stagedOf(side, link[side].id)?.seen;
  if (seen?.state === 'present') return { id: seen.item.id, version: seen.item.version, fields: seen.item.fields };
  return { id: link[side].id, version: link[side].version, fields: link[side].shadow };
}

/** Forgets what was staged of both sides of a pair. */
export function unstagePair<F>(link: Link<F>, entry: Entry<F>, ledger: Ledger<F>): void {
  for (const side of ['crm', 'outlook'] as const) {
    if (ledger.stagedOf(side, link[side].id)) entry.unstage(side, link[side].id);
  }
}

/** An item that is kept in step, or gone, is not one that a rule leaves alone. */
export function unskip<F>(side: SideName, id: string, entry: Entry<F>, ledger: Ledger<F>): void {
  if (ledger.skipped.has(itemKey(side, id))) entry.unskip(side, id);
}

/** The write succeeded: what was counted against it, or held it, is over. */
export function succeed<F>(step: WriteStep<F>, entry: Entry<F>, { ledger, kind }: ApplyContext<F>): void {
  const key = stepId(kind.name, step);
  if (ledger.failures.has(key)) entry.unfail(key);
  if (ledger.held.has(key)) entry.release(key);
}

export function failed<F>(
  step: WriteStep<F>,
  outcome: Outcome<F> | undefined,
  entry: Entry<F>,
  context: ApplyContext<F>,
): void {
  if (outcome?.ok) return;
  const { ledger, refused } = context;
  const isRepeated = outcome?.problem === 'conflict' && metAgain(step, context);
  const isOver = !outcome || outcome.problem === 'unknown' || outcome.problem === 'refused' || isRepeated;
  if (outcome?.problem !== 'refused' && !isRepeated && step.do !== 'create') {
    const { side, id } = itemOf(step);
    entry.stage(side, id, { state: 'hint' }, ledger.stagedOf(side, id)?.before);
  }
  // These answers say that it was not done.
  if (step.do === 'update' && outcome && outcome.problem !== 'unknown') {
    const link = ledger.links.get(step.link.id) ?? step.link;
    entry.link({ ...link, sent: { ...link.sent, [step.side]: undefined } });
  }
  if (!isOver) return;
  // A create whose answer was lost is in the journal, which says when it may be sent again.
  if (step.do !== 'create' || outcome?.problem === 'refused') refused.add(stepId(context.kind.name, step));
  countFailure(step, outcome, entry, context);
}

const noAnswer = { code: 'no-answer', message: 'the service did not say whether it was done' };

/** One more attempt that failed, with the reason that the service gave last. */
function countFailure<F>(
  step: WriteStep<F>,
  outcome: Outcome<F> | undefined,
  entry: Entry<F>,
  context: ApplyContext<F>,
): void {
  const { code, message } = outcome && !outcome.ok ? outcome : noAnswer;
  entry.fail({
    key: stepId(context.kind.name, step),
    side: step.side,
    id: itemOf(step).id,
    code,
    message,
    attempts: (failureOf(step, context)?.attempts ?? 0) + 1,
    version: sourceVersion(step, context.ledger),
    at: context.clock(),
  });
}

const mostConflicts = 4;

/** True for an item that changes whenever it is to be written: that is no conflict any more, but a refusal. */
function metAgain<F>(step: WriteStep<F>, { conflicts, kind }: ApplyContext<F>): boolean {
  const key = stepId(kind.name, step);
  conflicts.set(key, (conflicts.get(key) ?? 0) + 1);
  return (conflicts.get(key) ?? 0) >= mostConflicts;
}

/** The failures of this very version of the source; a changed source starts afresh. */
function failureOf<F>(step: WriteStep<F>, { ledger, kind }: ApplyContext<F>): Failure | undefined {
  const failure = ledger.failures.get(stepId(kind.name, step));
  return failure?.version === sourceVersion(step, ledger) ? failure : undefined;
}

/** Not given up, not refused in this run already, and not waiting for a lost answer. */
export function isDue<F>(step: WriteStep<F>, context: ApplyContext<F>): boolean {
  const key = stepId(context.kind.name, step);
  return !isQuarantined(step, context) && !context.refused.has(key) && !context.ledger.journal.has(key);
}

/** Given up until its source changes, and tried once a day in case the reason has gone by itself. */
function isQuarantined<F>(step: WriteStep<F>, context: ApplyContext<F>): boolean {
  const failure = failureOf(step, context);
  if (!failure || failure.attempts < attemptsUntilQuarantine) return false;
  return Math.abs(secondsBetween(failure.at, context.clock())) < daySeconds;
}

function sourceVersion<F>(step: WriteStep<F>, ledger: Ledger<F>): string {
  return step.do === 'create' ? step.source.version : currentEnd(ledger, step.link, otherSide(step.side)).version;
}

/** Counts, lists and logs one write. */
export function report<F>(
  step: WriteStep<F>,
  op: 'create' | 'update' | 'delete' | 'stamp',
  link: Link<F>,
  fields: F | null,
  entry: Entry<F>,
  context: ApplyContext<F>,
): void {
  const { kind, tally } = context;
  const { title, when } = named(fields, kind);
  const key = stepId(kind.name, step);
  tally.add({ key, kind: kind.name, side: step.side, op, id: link[step.side].id, title, when, why: step.why });
  const lost = step.do === 'update' ? lostValues(step, context) : step.do === 'delete' ? lostEdits(step, context) : [];
  entry.log({
    at: context.clock(),
    op,
    side: step.side,
    crmId: link.crm.id,
    outlookId: link.outlook.id,
    title,
    when,
    why: step.why,
    fields: step.do === 'update' ? Object.keys(step.changes) : [],
    lost,
  });
}

/** What an item is called in a list. */
export function named<F>(fields: F | null, kind: Kind<F>): { title: string; when: MeetingTime | null } {
  return fields === null ? { title: '', when: null } : { title: kind.title(fields), when: kind.when(fields) };
}

/** What was edited in an item and goes with it; it stays in the log. */
function lostEdits<F>({ link, side }: DeleteStep<F>, { ledger, kind }: ApplyContext<F>): LogEntry['lost'] {
  const [{ fields }, { shadow }] = [currentEnd(ledger, link, side), link[side]];
  if (!fields || !shadow) return [];
  const edited = kind.fields.filter((field) => field.flows === 'both' && !field.equal(fields, shadow));
  return edited.map(({ name }) => ({ field: name, side, value: fields[name], kept: null }));
}

function lostValues<F>(step: UpdateStep<F>, context: ApplyContext<F>): LogEntry['lost'] {
  const { ledger, tally } = context;
  const conflicts = step.conflicts.flatMap(({ field, kept, lost }) => {
    const [winner, loser] = [currentEnd(ledger, step.link, kept).fields, currentEnd(ledger, step.link, lost).fields];
    if (!winner || !loser) return [];
    tally.conflicts.push({
      id: step.link.crm.id,
      field: field.name,
      kept: field.show(winner),
      lost: field.show(loser),
    });
    return [{ field: field.name, side: lost, value: loser[field.name], kept: winner[field.name] }];
  });
  return [...conflicts, ...givenUp(step, context)];
}

/** What gives way to a value that the person chose; where both sides change, the CRM's line tells it. */
function givenUp<F>(
  { link, side, changes, pending }: UpdateStep<F>,
  { ledger, kind }: ApplyContext<F>,
): LogEntry['lost'] {
  const { wish } = link;
  const { fields } = currentEnd(ledger, link, side);
  if (!wish || !fields) return [];
  const names = kind.fields.map(({ name }) => name).filter((name) => name in wish && name in changes);
  const told = names.filter((name) => side === 'crm' || !pending.includes(name));
  return told.map((name) => ({ field: name, side, value: fields[name], kept: wish[name] }));
}
