import { SyncError } from './errors';
import type { Entry } from './ledger';
import type { Draft, Facts, Observation, Outcome, SideName } from './side';
import type { JournalEntry, Link } from './state';
import { newLink } from './plan-new';
import { otherSide, stepId, type CreateStep } from './step';
import { failed, inBatches, report, succeed, unskip, type ApplyContext } from './write-record';

/**
 * Creates happen once.
 * 1. Before a create is sent, the journal says what is sent, in a commit of its own.
 * 2. The new link and the journal's end are one commit.
 * 3. A create whose answer is lost stays in the journal; it is looked for (recover.ts) and never blindly repeated.
 * 4. Where Outlook has once-keys, one makes a repeat harmless: a used one leads to the item that it made, else to the next generation.
 */
export async function applyCreates<F>(steps: CreateStep<F>[], side: SideName, context: ApplyContext<F>): Promise<void> {
  await inBatches(steps, context.sides[side].batchSize, (batch) => createBatch(batch, context));
}

async function createBatch<F>(batch: CreateStep<F>[], context: ApplyContext<F>, extraGeneration = 0): Promise<void> {
  const { ledger, sides } = context;
  const [first] = batch;
  if (!first) return;
  const entries = batch.map((step) => journalEntry(step, extraGeneration, context));
  await ledger.commit((entry) => entries.forEach((each) => entry.journal(each)));
  const drafts = batch.map((step, index) => draftOf(step, entries[index], context));
  const outcomes = await sides[first.side].create(drafts).catch(async (error: unknown) => {
    if (wasRefused(error, first.side))
      await ledger.commit((entry) => entries.forEach(({ key }) => entry.unjournal(key)));
    throw error;
  });
  await ledger.commit((entry) => {
    batch.forEach((step, index) => recordOutcome(step, outcomes[index], extraGeneration, entry, context));
  });
  context.onProgress(batch.length);
  if (first.side === 'outlook' && outcomes.some((outcome) => !outcome.ok && outcome.problem === 'gone')) {
    throw new SyncError('container-gone', 'outlook', 'the container of the new items is not there');
  }
  await repeatDuplicates(batch, outcomes, extraGeneration, context);
}

/** The CRM takes or refuses a call as a whole; Outlook may have done a part, which its once-keys find again. */
function wasRefused(error: unknown, side: SideName): boolean {
  if (side === 'outlook' || !(error instanceof SyncError)) return false;
  return error.code === 'throttled' || error.code === 'signed-out' || error.code === 'forbidden';
}

function journalEntry<F>(step: CreateStep<F>, extraGeneration: number, context: ApplyContext<F>): JournalEntry<F> {
  const isForOutlook = step.side === 'outlook';
  const stamp = isForOutlook ? context.stampOf(step.source.id) : null;
  return {
    key: stepId(context.kind.name, step),
    side: step.side,
    source: step.source,
    linkId: step.link?.id ?? null,
    stamp,
    onceKey: stamp === null || !context.kind.hasOnceKeys ? null : `${stamp}/${generationOf(step, extraGeneration)}`,
    at: context.clock(),
    serverAt: context.serverNow() ?? null,
  };
}

function generationOf<F>(step: CreateStep<F>, extra: number): number {
  return (step.link ? step.link.generation + 1 : 0) + extra;
}

function draftOf<F>(
  step: CreateStep<F>,
  entry: JournalEntry<F> | undefined,
  { kind, clock }: ApplyContext<F>,
): Draft<F> {
  return {
    fields: step.source.fields,
    stamp: entry?.stamp ?? undefined,
    onceKey: entry?.onceKey ?? undefined,
    remind: step.link === null && kind.isAhead(step.source.fields, clock()),
    ...(step.isWanted === true ? { isWanted: true } : {}),
    ...(step.side === 'crm' && step.source.facts.people ? { people: step.source.facts.people } : {}),
    ...(step.side === 'crm' && step.source.facts.organizer ? { organizer: step.source.facts.organizer } : {}),
  };
}

function recordOutcome<F>(
  step: CreateStep<F>,
  outcome: Outcome<F> | undefined,
  extraGeneration: number,
  entry: Entry<F>,
  context: ApplyContext<F>,
): void {
  const key = stepId(context.kind.name, step);
  if (outcome?.ok) {
    entry.unjournal(key);
    const link = join(step, outcome.item, entry, context, extraGeneration);
    succeed(step, entry, context);
    report(step, 'create', link, step.source.fields, entry, context);
  } else if (outcome?.problem !== 'duplicate') {
    if (outcome && outcome.problem !== 'unknown') entry.unjournal(key);
    failed(step, outcome, entry, context);
  }
}

const mostGenerations = 5;

/** A used once-key: its item is there, or was deleted meanwhile and needs a new key. */
async function repeatDuplicates<F>(
  batch: CreateStep<F>[],
  outcomes: Outcome<F>[],
  extraGeneration: number,
  context: ApplyContext<F>,
): Promise<void> {
  const used = batch.filter((_, index) => isDuplicate(outcomes[index]));
  if (used.length === 0) return;
  const { ledger, sides, clock } = context;
  const drafts = used.map((step) => ({
    fields: step.source.fields,
    stamp: context.stampOf(step.source.id),
    at: clock(),
  }));
  const found = await sides.outlook.findLost(drafts, (id) => ledger.isKnown('outlook', id));
  await ledger.commit((entry) => {
    used.forEach((step, index) => {
      entry.unjournal(stepId(context.kind.name, step));
      const item = found[index];
      if (item) joinUnknown(step, item, entry, context);
    });
  });
  const unfound = used.filter((_, index) => !found[index]);
  if (extraGeneration + 1 < mostGenerations) await createBatch(unfound, context, extraGeneration + 1);
}

function isDuplicate<F>(outcome: Outcome<F> | undefined): boolean {
  return outcome !== undefined && !outcome.ok && outcome.problem === 'duplicate';
}

/** Links the source with the item that was created from it, and forgets what was staged for either. */
function join<F>(
  step: CreateStep<F>,
  item: Observation<F>,
  entry: Entry<F>,
  context: ApplyContext<F>,
  extraGeneration = 0,
): Link<F> {
  const from = otherSide(step.side);
  const { source } = step;
  const { added, container: fed = '' }: Partial<Facts> = step.side === 'crm' ? source.facts : {};
  const base = step.link ?? newLink<F>({ ...context, now: context.clock() });
  const link = {
    ...base,
    state: 'active' as const,
    reason: null,
    container: added ? fed : context.container,
    added,
    outlookGone: false,
    unstamped: step.side === 'crm',
    others: (step.side === 'outlook' ? item : source).facts.others,
    made: step.side === 'crm' ? item.facts.made : base.made,
    copied: step.side === 'outlook' ? context.clock() : base.copied,
    generation: step.side === 'outlook' ? generationOf(step, extraGeneration) : base.generation,
    at: context.clock(),
    [step.side]: { id: item.id, version: item.version, shadow: item.fields },
    [from]: { id: source.id, version: source.version, shadow: source.fields },
  } as Link<F>;
  entry.link(link);
  const outdated = step.link ? [step.link.crm.id, step.link.outlook.id] : [];
  for (const id of [source.id, item.id, ...outdated]) {
    for (const side of ['crm', 'outlook'] as const) if (context.ledger.stagedOf(side, id)) entry.unstage(side, id);
  }
  for (const side of ['crm', 'outlook'] as const) {
    unskip(side, link[side].id, entry, context.ledger);
  }
  return link;
}

/**
 * Joins a create whose answer was lost with the item that it made. Both may have been edited since: what was sent is
 * what they are compared with, and both are looked at.
 */
export function joinFound<F>(
  step: CreateStep<F>,
  item: Observation<F>,
  entry: Entry<F>,
  context: ApplyContext<F>,
): void {
  const from = otherSide(step.side);
  const newer = context.ledger.stagedOf(from, step.source.id);
  const link = join(step, item, entry, context);
  succeed(step, entry, context);
  report(step, 'create', link, step.source.fields, entry, context);
  const shadow = asSent(step.source.fields, item.fields, context);
  entry.link({ ...link, [step.side]: { id: item.id, version: item.version, shadow } });
  entry.stageItem(step.side, item);
  entry.stage(from, step.source.id, newer?.seen ?? { state: 'hint' });
}

/** What the service made of what it was sent: a value that it cut is its own form, another one is somebody's edit. */
function asSent<F>(sent: F, found: F, { kind }: ApplyContext<F>): F {
  const shadow = { ...found };
  for (const field of kind.fields) {
    const [before, after] = [field.show(sent), field.show(found)];
    const isForm = field.flows === 'toOutlook' || (after !== '' && before.startsWith(after));
    if (!isForm) shadow[field.name] = sent[field.name];
  }
  return shadow;
}

/** Joins an item that bears the stamp, made from who knows which state of its record: nothing is assumed of either. */
function joinUnknown<F>(step: CreateStep<F>, item: Observation<F>, entry: Entry<F>, context: ApplyContext<F>): void {
  const from = otherSide(step.side);
  const link = join(step, item, entry, context);
  report(step, 'create', link, step.source.fields, entry, context);
  const blank = { [step.side]: { ...link[step.side], shadow: null }, [from]: { ...link[from], shadow: null } };
  entry.link({ ...link, ...blank });
  entry.stageItem(step.side, item);
  entry.stageItem(from, step.source);
}
