import { dropSettled, pullAdded } from './added';
import { apply } from './apply';
import { Budget, firstDone } from './budget';
import type { Container } from './container';
import { SyncError } from './errors';
import { pullInvitations } from './invitations';
import { guard, type Decision, type HeldAction } from './guard';
import { followForm } from './form';
import type { KindSettings } from './kind';
import { leaveOut } from './leave';
import { lookAtHints, pullSide, sweep, sweptAt } from './observe';
import { plan } from './plan';
import { recover } from './recover';
import { isWrite, stepId, type LookStep, type Step } from './step';
import { isDue, type ApplyContext } from './write-record';
import { secondsBetween } from '../model/time';

/**
 * One pass over one kind whose container stands.
 * 1. Pull both sides, look at what was hinted, then plan, guard and apply, until a plan has nothing left to do: a
 *    write that met a conflict, and the mark on what was just created, are the next plan's.
 * 2. Nothing is deleted in the CRM before the container is seen to be there.
 * 3. Creates whose answer was lost come last: the pass waits for the moment from which they may be repeated.
 */
export interface PassContext<F> extends ApplyContext<F> {
  containers: Pick<Container, 'probe'>;
  settings: KindSettings;
  recordOf: (stamp: string) => string | undefined;
  decide: (id: string) => Decision | undefined;
  wait: (milliseconds: number) => Promise<void>;
  /** How many writes a plan will make. */
  onPlan: (writes: number) => void;
}

type LimitedContext<F> = PassContext<F> & { budget: Budget<F> };

const mostRounds = 8;
/**
 * So many rounds deletions and creates wait for what the plan wants to see first: the guard counts deletions together,
 * and what looks new may turn out to belong to something known.
 */
const roundsOfLooks = 3;
const daySeconds = 86_400;

export async function pass<F>(context: PassContext<F>): Promise<HeldAction[]> {
  const { ledger } = context;
  const budget = new Budget(ledger, context.settings.limits);
  const held = await wholePass({ ...context, budget });
  await dropSettled(context);
  if (!ledger.cursors.has(firstDone)) await ledger.commit((entry) => entry.cursor(firstDone, context.clock()));
  return held;
}

async function wholePass<F>(context: LimitedContext<F>): Promise<HeldAction[]> {
  const { ledger } = context;
  await followForm(context);
  await recover(context);
  for (const side of ['outlook', 'crm'] as const) await pullSide(side, context);
  await sweepWhenDue(context);
  await pullInvitations(context);
  await pullAdded(context);
  const held = await rounds(context);
  if (ledger.journal.size === 0) return held;
  const wait = await recover(context);
  if (wait > 0) {
    await context.wait(wait * 1000);
    await recover(context);
  }
  return rounds(context);
}

async function sweepWhenDue<F>(context: PassContext<F>): Promise<void> {
  const { ledger, clock } = context;
  const last = ledger.cursors.get(sweptAt);
  if (last === undefined) await ledger.commit((entry) => entry.cursor(sweptAt, clock()));
  else if (Math.abs(secondsBetween(last, clock())) >= daySeconds) await sweep('crm', context);
}

async function rounds<F>(context: LimitedContext<F>): Promise<HeldAction[]> {
  let held: HeldAction[] = [];
  let isBlind = false;
  await lookAtHints([], context);
  for (let round = 0; round < mostRounds; round += 1) {
    const wanted = plan(context.ledger, { ...context, now: context.clock() });
    const steps = leaveOut(wanted, context.ledger, context.kind);
    const looks = steps.filter((step): step is LookStep => step.do === 'look');
    const guarded = guard(
      context.ledger,
      steps.filter((step) => step.do !== 'look'),
      context,
    );
    held = guarded.held;
    await remember(steps, held, context);
    const mayWait = looks.length > 0 && round < roundsOfLooks && !isBlind;
    const isDone = !(await act(mayWait ? withoutFinalSteps(guarded.steps) : guarded.steps, context));
    const asked = [...looks, ...guarded.steps.filter((step): step is LookStep => step.do === 'look')];
    const found = await lookAtHints(asked, context);
    if (isDone && !found && !mayWait) break;
    // What does not let itself be looked at is no reason to keep everything else waiting.
    isBlind = !found;
  }
  return held;
}

/** True when anything was done. */
async function act<F>(steps: Step<F>[], context: LimitedContext<F>): Promise<boolean> {
  const wanted = steps.filter((step) => step.do === 'settle' || (isWrite(step) && isDue(step, context)));
  context.onPlan(wanted.filter(isWrite).length);
  const due = context.budget.within(wanted);
  if (due.length === 0) return false;
  if (due.some((step) => step.do === 'delete' && step.side === 'crm')) await assertContainer(context);
  await apply(due, context);
  return true;
}

async function assertContainer<F>({ containers, container }: PassContext<F>): Promise<void> {
  const probed = await containers.probe(container);
  if (probed.state === 'gone') throw new SyncError('container-gone', 'outlook', 'the container was deleted meanwhile');
  if (probed.state === 'unsure')
    throw new SyncError('offline', 'outlook', 'whether the container is there cannot be told');
}

function withoutFinalSteps<F>(steps: Step<F>[]): Step<F>[] {
  return steps.filter((step) => step.do !== 'delete' && step.do !== 'create');
}

/**
 * What waits is remembered; what is not planned any more does not wait, and its failures are over. While something is
 * still to be looked at, a plan without it says nothing.
 */
async function remember<F>(steps: Step<F>[], held: HeldAction[], { ledger, kind }: PassContext<F>): Promise<void> {
  const waiting = new Set(held.filter(({ rule }) => rule === 'guard').map(({ id }) => id));
  const planned = new Set(steps.filter(isWrite).map((step) => stepId(kind.name, step)));
  const isBlind =
    steps.some((step) => step.do === 'look') || [...ledger.staged.values()].some(({ seen }) => seen.state === 'hint');
  await ledger.commit((entry) => {
    for (const id of waiting) if (!ledger.held.has(id)) entry.hold(id);
    if (isBlind) return;
    for (const id of ledger.held.keys()) if (!waiting.has(id)) entry.release(id);
    for (const key of ledger.failures.keys()) if (!planned.has(key)) entry.unfail(key);
  });
}
