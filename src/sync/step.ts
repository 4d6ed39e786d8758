import type { Observation, SideName } from './side';
import type { Conflict } from './merge';
import type { Link, SleepReason, Skipped } from './state';

/** Why an action is planned, in a word; people.ts and the pane turn it into sentences. */
export type Why =
  | 'new in the CRM'
  | 'new in Outlook'
  | 'changed in the CRM'
  | 'changed in Outlook'
  | 'changed on both sides'
  | 'edited in the CRM, deleted in Outlook'
  | 'edited in Outlook, deleted in the CRM'
  | 'deleted in the CRM'
  | 'deleted in Outlook'
  | 'restored in the CRM'
  | 'restored in Outlook'
  | 'belongs to somebody else now'
  | 'belongs to you again'
  | 'deletion rejected'
  | 'not marked as ours yet'
  | 'made twice by two devices'
  | 'you chose the other value'
  | 'you left it as it is'
  | 'switched on again'
  | 'in the sync again'
  | 'not on the list any more'
  | 'merged with another record'
  | 'sent twice by the connection'
  | 'the same on both sides';

export interface CreateStep<F> {
  do: 'create';
  side: SideName;
  /** The item on the other side that is copied. */
  source: Observation<F>;
  /** The link that goes on with the new item; null makes a new link. */
  link: Link<F> | null;
  /** The person said that it is none of the records that look like it. */
  isWanted?: boolean | undefined;
  why: Why;
}

export interface UpdateStep<F> {
  do: 'update';
  side: SideName;
  link: Link<F>;
  changes: Partial<F>;
  /** Outlook: the item is marked as belonging to its record by the same write. */
  stamp: boolean;
  conflicts: Conflict<F>[];
  /** Fields that another step of this plan brings to the other side. */
  pending: (keyof F & string)[];
  /** Fields that differ and stay so (G1): what they were when the sides were last in step is kept. */
  withheld?: (keyof F & string)[] | undefined;
  /** What the link is afterwards, where it does not stay as it is. */
  then?: Pick<Link<F>, 'state' | 'reason' | 'outlookGone'> | undefined;
  why: Why;
}

export interface DeleteStep<F> {
  do: 'delete';
  side: SideName;
  link: Link<F>;
  /** What the link is afterwards. */
  then: { state: 'ended' | 'asleep'; reason: SleepReason | null };
  /** The link afterwards, where it goes on with another record. */
  next?: Link<F> | undefined;
  why: Why;
}

/** Bookkeeping without a request. */
export interface SettleStep<F> {
  do: 'settle';
  /** The link as it is from now on; null only clears what was staged. */
  link: Link<F> | null;
  /** A link that the new one takes the place of. */
  drop?: string | undefined;
  unstage: { side: SideName; id: string }[];
  skip?: Skipped | undefined;
  /** The person's wish to leave an action undone, which this carries out. */
  left?: string | undefined;
  why: Why | SleepReason | null;
}

/** The plan needs to see this item first. */
export interface LookStep {
  do: 'look';
  side: SideName;
  id: string;
}

/** Which of several records an Outlook item is, nobody but the person can say. */
export interface AskStep<F> {
  do: 'ask';
  item: Observation<F>;
  choices: Observation<F>[];
  /** The pair, were it this record. */
  joined: (choice: Observation<F>) => SettleStep<F>;
}

export type WriteStep<F> = CreateStep<F> | UpdateStep<F> | DeleteStep<F>;
export type Step<F> = WriteStep<F> | SettleStep<F> | LookStep | AskStep<F>;

export function otherSide(side: SideName): SideName {
  return side === 'crm' ? 'outlook' : 'crm';
}

export function isWrite<F>(step: Step<F>): step is WriteStep<F> {
  return step.do === 'create' || step.do === 'update' || step.do === 'delete';
}

/** The item that a step is about, on the side where it exists already. */
export function itemOf<F>(step: WriteStep<F>): { side: SideName; id: string } {
  if (step.do === 'create') return { side: otherSide(step.side), id: step.source.id };
  return { side: step.side, id: step.link[step.side].id };
}

/** The name of an action that stays the same from run to run, even when the store is lost. */
export function stepId<F>(kind: string, step: WriteStep<F>): string {
  return `${kind}.${step.do}.${step.side}.${itemOf(step).id}`;
}
