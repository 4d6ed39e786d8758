import type { HeldAction } from '../sync/guard';
import type { Kind, KindName } from '../sync/kind';
import type { Ledger } from '../sync/ledger';
import type { SideName } from '../sync/side';
import type { Failure } from '../sync/state';
import { attemptsUntilQuarantine } from '../sync/write-record';
import type { Need, NeedFacts } from './port';

/** What waits for the person: held actions of the last run, and records that a service refuses. */
export function needsOf<F>(held: HeldAction[], ledger: Ledger<F>, kind: Kind<F>): Need[] {
  const failures = [...ledger.failures.values()].filter(isForThePerson);
  return [
    ...held.map((action) => needOf(action, kind.name)),
    ...failures.map((failure): Need => ({ kind: kind.name, ...failureFacts(failure, ledger, kind) })),
  ];
}

/** Codes of both services for an answer that was lost. */
const lostAnswers = new Set(['no-answer', 'LOST_ANSWER']);

/** Whether a write without an answer was done, the next run finds out; only one that never succeeds is the person's. */
function isForThePerson({ code, attempts }: Failure): boolean {
  return !lostAnswers.has(code) || attempts >= attemptsUntilQuarantine;
}

export function needOf(held: HeldAction, kind: KindName): Need {
  return { kind, ...factsOf(held, kind) };
}

function factsOf(held: HeldAction, kind: KindName): NeedFacts {
  const { id, rule, side, action, title, when, to, people, why, fields } = held;
  if (rule === 'foreign-container') return { type: 'foreign', id, title };
  if (rule === 'ambiguous') {
    const choices = (held.choices ?? []).map((choice) => ({ ...choice, crmId: choice.id }));
    return { type: 'ambiguous', id, title, when, choices };
  }
  if (held.items !== undefined) {
    return { type: 'switch-off', id, rule: rule === 'M4' ? 'M4' : offRules[kind], items: held.items, people };
  }
  return { type: typeOf(held), id, side, action, title, when, to, people, why: withoutPeople(why), fields };
}

const offRules = { meetings: 'M10', contacts: 'C6', tasks: 'T9' } as const;

function typeOf({ rule, action }: HeldAction): 'mail' | 'merged' | 'deletion' | 'shift' {
  if (rule === 'M4') return 'mail';
  if (rule === 'merged') return 'merged';
  return action === 'delete' ? 'deletion' : 'shift';
}

/** The engine's reason names the people for the terminal; a page has them as a number. */
function withoutPeople(why: string): string {
  return why.split(';')[0] ?? why;
}

function failureFacts<F>(failure: Failure, ledger: Ledger<F>, kind: Kind<F>): NeedFacts {
  const { key, side, code, message, attempts } = failure;
  const item = failedItem(failure);
  const seen = ledger.stagedOf(item.side, item.id)?.seen;
  const link = ledger.linkOf(item.side, item.id);
  const fields = (seen?.state === 'present' ? seen.item.fields : null) ?? link?.crm.shadow ?? link?.outlook.shadow;
  return {
    ...{ type: 'failed', id: key, side, code, message, attempts },
    title: fields ? kind.title(fields) : '',
    when: fields ? kind.when(fields) : null,
    isGivenUp: attempts >= attemptsUntilQuarantine,
  };
}

/** The item that a failed action is about: what was to be created stands on the other side. */
export function failedItem({ key, side, id }: Pick<Failure, 'key' | 'side' | 'id'>): { side: SideName; id: string } {
  const isCreate = key.split('.')[1] === 'create';
  return { side: isCreate ? (side === 'crm' ? 'outlook' : 'crm') : side, id };
}
