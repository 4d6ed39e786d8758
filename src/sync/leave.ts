import type { Kind } from './kind';
import { itemKey, type Ledger } from './ledger';
import type { SideName } from './side';
import { settle } from './plan-ends';
import type { Link } from './state';
import { isWrite, itemOf, stepId, type SettleStep, type Step, type WriteStep } from './step';

/**
 * What the person does not want, by the name of its action.
 * 1. A new item is left alone from then on, on both sides; a pair sleeps. Neither comes back by itself.
 * 2. The wish is on record before the run that carries it out; carrying it out ends it, in the same commit.
 */
export const chosen = 'chosen';

export function isLeftAlone<F>(ledger: Ledger<F>, side: SideName, id: string): boolean {
  return ledger.skipped.get(itemKey(side, id))?.rule === chosen;
}

/** C5: deleted in Outlook, and the CRM keeps its record. */
export function isKeptInCrm<F>({ state, reason, outlookGone }: Link<F>): boolean {
  return state === 'asleep' && reason === 'kept' && outlookGone;
}

/** The plan without what the person does not want. */
export function leaveOut<F>(steps: Step<F>[], ledger: Ledger<F>, kind: Kind<F>): Step<F>[] {
  if (ledger.left.size === 0) return steps;
  return steps.map((step) => (isWrite(step) && ledger.left.has(stepId(kind.name, step)) ? instead(step, kind) : step));
}

function instead<F>(step: WriteStep<F>, kind: Kind<F>): SettleStep<F> {
  const left = stepId(kind.name, step);
  if (step.do !== 'create' || step.link) {
    return {
      ...settle({ ...(step.link as NonNullable<typeof step.link>), state: 'asleep', reason: chosen }, chosen),
      left,
    };
  }
  const { fields } = step.source;
  const item = itemOf(step);
  const isAdded = step.source.facts.added !== undefined;
  const skip = {
    ...{ ...item, rule: chosen, title: kind.title(fields), when: kind.when(fields) },
    ...(isAdded ? { added: true as const } : {}),
  };
  return { do: 'settle', link: null, unstage: [item], skip, left, why: null };
}
