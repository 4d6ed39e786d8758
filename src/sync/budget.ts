import type { KindSettings } from './kind';
import type { Ledger } from './ledger';
import type { Step } from './step';

/**
 * How much one run may write (G8): so many items are made or changed until the first sync is done, so many in each later
 * run, changes before new items; the rest waits, staged, for the next ones. Marks, deletions and bookkeeping are free. A first sync that broke off
 * goes on with what it had left.
 */
export const firstDone = 'firstDone';

export class Budget<F> {
  private left: number;
  /** What was let go ahead: planned again after a passing conflict, it costs nothing more. */
  private readonly paid = new Set<string>();

  constructor(ledger: Ledger<F>, limits: KindSettings['limits']) {
    const [first, later] = limits ?? [Infinity, Infinity];
    this.left = ledger.cursors.has(firstDone) ? later : Math.max(0, first - ledger.activeLinks());
  }

  /** The steps that may go ahead, in their order; what they cost is spent. */
  within(steps: Step<F>[]): Step<F>[] {
    for (const step of steps) if (step.do === 'update') this.pay(step);
    for (const step of steps) this.pay(step);
    return steps.filter((step) => {
      const name = countedName(step);
      return name === undefined || this.paid.has(name);
    });
  }

  private pay(step: Step<F>): void {
    const name = countedName(step);
    if (name === undefined || this.paid.has(name) || this.left <= 0) return;
    this.left -= 1;
    this.paid.add(name);
  }
}

/** Undefined for what is free. */
function countedName<F>(step: Step<F>): string | undefined {
  if (step.do === 'create') return `${step.side} ${step.source.id}`;
  const isChange = step.do === 'update' && Object.keys(step.changes).length > 0;
  return isChange ? `${step.side} ${step.link.id}` : undefined;
}
