import { fingerprint } from '../model/fingerprint';
import type { Kind, KindSettings } from './kind';
import type { Ledger } from './ledger';
import type { MeetingTime } from '../model/time';
import type { Observation, SideName } from './side';
import { declined, settle } from './plan-ends';
import {
  itemOf,
  otherSide,
  stepId,
  type AskStep,
  type DeleteStep,
  type Step,
  type UpdateStep,
  type WriteStep,
} from './step';

/**
 * Which steps may go ahead by themselves.
 * 1. A write to an Outlook meeting that would mail people waits for a decision (M4).
 * 2. Deletions wait when they are more than max(10, 20 %) of the kind's links, or would empty a side that held five or
 *    more; once waiting, each waits until it is decided, whatever the others do.
 * 3. One and the same shift of more than max(10, 50 %) of all links waits, each until it is decided: that is what broken
 *    zone rules look like.
 * 4. An Outlook item whose CRM record was merged into one that has another Outlook item waits for a decision.
 * 5. Everything else goes on. A rejected deletion is undone where it came from; a rejected change leaves both as they are.
 */
export type Decision = 'approve' | 'reject' | { take: string };

export interface HeldAction {
  id: string;
  rule: string;
  side: SideName;
  action: 'create' | 'update' | 'delete';
  title: string;
  when: MeetingTime | null;
  /** When it would take place afterwards, where that changes. */
  to: MeetingTime | null;
  why: string;
  /** The item that it is about, where it exists already; null for a container. */
  item: { side: SideName; id: string } | null;
  /** How many people would get mail. */
  people: number;
  /** The fields that would be changed. */
  fields: string[];
  /** ambiguous: the records that it could be. */
  choices?: { id: string; title: string; detail: string }[];
  /** Switching off: how many items it is about. */
  items?: number;
}

export interface Guarded<F> {
  steps: Step<F>[];
  held: HeldAction[];
}

export interface GuardContext<F> {
  kind: Kind<F>;
  settings: KindSettings;
  decide: (id: string) => Decision | undefined;
}

export function guard<F>(ledger: Ledger<F>, steps: Step<F>[], context: GuardContext<F>): Guarded<F> {
  const limits = new Limits(ledger, steps, context);
  const guarded: Guarded<F> = { steps: [], held: [] };
  for (const step of steps) {
    if (step.do === 'ask') {
      askPerson(step, guarded, context);
      continue;
    }
    const rule = limits.ruleFor(step);
    if (rule === undefined || step.do === 'settle' || step.do === 'look') guarded.steps.push(step);
    else {
      const decision = context.decide(heldId(step, rule, context));
      if (decision === 'approve') guarded.steps.push(step);
      else if (decision === 'reject') guarded.steps.push(...undo(ledger, step, context));
      else guarded.held.push(describe(step, rule, context));
    }
  }
  return guarded;
}

/** Approved without a word which: the first of them. */
function askPerson<F>(step: AskStep<F>, guarded: Guarded<F>, { kind, settings, decide }: GuardContext<F>): void {
  const { item, choices } = step;
  const id = `${kind.name}.match.outlook.${item.id}`;
  const decision = decide(id);
  const wanted = typeof decision === 'object' ? choices.find((choice) => choice.id === decision.take) : undefined;
  const choice = decision === 'approve' ? choices[0] : wanted;
  if (choice && !guarded.steps.some((other) => other.do === 'settle' && other.link?.crm.id === choice.id)) {
    guarded.steps.push(step.joined(choice));
  } else if (decision === 'reject') {
    guarded.steps.push(settings.direction === 'toOutlook' ? leftAlone(step, kind) : newRecord(item));
  } else {
    const shown = choices.map((each) => ({
      id: each.id,
      title: kind.title(each.fields),
      detail: kind.detail(each.fields),
    }));
    const [title, when] = [kind.title(item.fields), kind.when(item.fields)];
    const why = `${choices.length} records in the CRM look like it`;
    guarded.held.push({
      ...{ id, rule: 'ambiguous', side: 'outlook', action: 'update', title, when, to: null, why },
      ...{ item: { side: 'outlook', id: item.id }, people: 0, fields: [], choices: shown },
    });
  }
}

function newRecord<F>(source: Observation<F>): Step<F> {
  return { do: 'create', side: 'crm', source, link: null, isWanted: true, why: 'new in Outlook' };
}

/** G1: nothing goes to the CRM. */
function leftAlone<F>({ item: { id, fields } }: AskStep<F>, kind: Kind<F>): Step<F> {
  const skip = { side: 'outlook', id, rule: 'G1', title: kind.title(fields), when: kind.when(fields) } as const;
  return { do: 'settle', link: null, unstage: [{ side: 'outlook', id }], skip, why: null };
}

class Limits<F> {
  private readonly tooManyDeletions: boolean;
  private readonly massChange: string | undefined;

  constructor(
    private readonly ledger: Ledger<F>,
    steps: Step<F>[],
    private readonly context: GuardContext<F>,
  ) {
    const links = ledger.activeLinks();
    const deletions = steps.filter((step) => step.do === 'delete').length;
    this.tooManyDeletions = deletions > Math.max(10, links * 0.2) || (deletions >= 5 && deletions === links);
    this.massChange = this.commonChange(steps, Math.max(10, links * 0.5));
  }

  ruleFor(step: Step<F>): string | undefined {
    if (step.do === 'delete') return this.ruleForDeletion(step);
    if (step.do !== 'update') return undefined;
    if (step.side === 'outlook' && step.link.others > 0) return this.context.kind.mailRule;
    const change = this.changeOf(step);
    if (change === undefined) return undefined;
    return change === this.massChange || this.isHeld(step) ? 'guard' : undefined;
  }

  private ruleForDeletion(step: DeleteStep<F>): string | undefined {
    if (step.side === 'outlook' && step.link.others > 0) return this.context.kind.mailRule;
    if (step.why === merged) return 'merged';
    return this.tooManyDeletions || this.isHeld(step) ? 'guard' : undefined;
  }

  private isHeld(step: WriteStep<F>): boolean {
    return this.ledger.held.has(stepId(this.context.kind.name, step));
  }

  /** The change that more than `limit` updates have in common, if there is one. */
  private commonChange(steps: Step<F>[], limit: number): string | undefined {
    const counts = new Map<string, number>();
    for (const step of steps) {
      const change = step.do === 'update' ? this.changeOf(step) : undefined;
      if (change !== undefined) counts.set(change, (counts.get(change) ?? 0) + 1);
    }
    return [...counts].find(([, count]) => count > limit)?.[0];
  }

  private changeOf(step: UpdateStep<F>): string | undefined {
    const { shadow } = step.link[step.side];
    return shadow ? this.context.kind.massChange(shadow, { ...shadow, ...step.changes }) : undefined;
  }
}

/**
 * The name under which an action waits. Where mail is at stake it names what was shown, too: how many people, and what
 * would be written. A decision about less never lets more go.
 */
function heldId<F>(step: WriteStep<F>, rule: string, { kind }: GuardContext<F>): string {
  const id = stepId(kind.name, step);
  if (rule !== kind.mailRule || step.do === 'create') return id;
  const changes = step.do === 'update' ? step.changes : {};
  return `${id}.${fingerprint(JSON.stringify([step.link.others, changes]))}`;
}

const asItIs = 'you left it as it is';
const merged = 'merged with another record';

/**
 * What a rejection leads to: a deletion is undone where it came from, a change is left as it is on both sides. What
 * somebody else invited to is nothing to be made anew in Outlook.
 */
function undo<F>(ledger: Ledger<F>, step: WriteStep<F>, { kind, settings }: GuardContext<F>): Step<F>[] {
  if (step.do === 'create') return [];
  if (step.do === 'update') return [{ do: 'settle', link: acceptBoth(ledger, step), unstage: [], why: asItIs }];
  const { link, side } = step;
  if (link.added === 'invited') return [declined(link, { kind })];
  const isOneWay = settings.direction === (side === 'crm' ? 'toCrm' : 'toOutlook');
  const isExit = step.why === 'belongs to somebody else now' || step.why === 'not on the list any more';
  const isKept = isExit || isOneWay || step.why === merged || (side === 'outlook' && link.others > 0);
  if (isKept) {
    const outlookGone = link.outlookGone || side === 'crm';
    return [settle({ ...link, state: 'asleep', reason: step.then.reason ?? 'kept', outlookGone }, 'kept')];
  }
  const source = currentItem(ledger, step);
  return source
    ? [{ do: 'create', side: otherSide(side), source, link: step.next ? null : link, why: 'deletion rejected' }]
    : [{ do: 'look', side, id: link[side].id }];
}

/** What the step would have changed counts as agreed, unlike as it is; whatever else was edited goes its way. */
function acceptBoth<F>(ledger: Ledger<F>, step: UpdateStep<F>): UpdateStep<F>['link'] {
  const { link } = step;
  const end = (side: SideName) => {
    const seen = ledger.stagedOf(side, link[side].id)?.seen;
    if (seen?.state !== 'present') return link[side];
    const { id, version, fields } = seen.item;
    if (link[side].shadow === null) return { id, version, shadow: fields };
    const names = Object.keys(step.changes) as (keyof F)[];
    const agreed = Object.fromEntries(names.map((name) => [name, fields[name]]));
    return { ...link[side], shadow: { ...link[side].shadow, ...agreed } };
  };
  return { ...link, wish: undefined, crm: end('crm'), outlook: end('outlook') };
}

function currentItem<F>(ledger: Ledger<F>, step: DeleteStep<F>): Observation<F> | undefined {
  const { id } = itemOf(step);
  const seen = ledger.stagedOf(step.side, id)?.seen;
  return seen?.state === 'present' ? seen.item : undefined;
}

function newTime<F>(step: WriteStep<F>, { kind }: GuardContext<F>): MeetingTime | null {
  const fields = step.do === 'update' ? step.link[step.side].shadow : null;
  if (step.do !== 'update' || !fields || kind.massChange(fields, { ...fields, ...step.changes }) === undefined)
    return null;
  return kind.when({ ...fields, ...step.changes });
}

function describe<F>(step: WriteStep<F>, rule: string, context: GuardContext<F>): HeldAction {
  const fields = step.do === 'create' ? step.source.fields : (step.link.crm.shadow ?? step.link.outlook.shadow);
  const people = step.do === 'create' ? 0 : step.link.others;
  return {
    id: heldId(step, rule, context),
    rule,
    side: step.side,
    action: step.do,
    title: fields ? context.kind.title(fields) : '',
    when: fields ? context.kind.when(fields) : null,
    to: newTime(step, context),
    why: people > 0 ? `${step.why}; ${people} people would get mail` : step.why,
    item: itemOf(step),
    people,
    fields: step.do === 'update' ? Object.keys(step.changes) : [],
  };
}
