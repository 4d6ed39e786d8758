import type { Meeting } from '../model/meeting';
import type { HeldAction } from '../sync/guard';
import type { Ledger } from '../sync/ledger';
import { meetings } from '../sync/meetings';
import type { SideName } from '../sync/side';
import type { Failure } from '../sync/state';
import { attemptsUntilQuarantine } from '../sync/write-record';
import type { Need } from './port';

/** What waits for the person: held actions of the last run, and records that a service refuses. */
export function needsOf(held: HeldAction[], ledger: Ledger<Meeting>): Need[] {
  const failures = [...ledger.failures.values()].filter(isForThePerson);
  return [...held.map(needOf), ...failures.map((failure) => failureNeed(failure, ledger))];
}

/** Codes of both services for an answer that was lost. */
const lostAnswers = new Set(['no-answer', 'LOST_ANSWER']);

/** Whether a write without an answer was done, the next run finds out; only one that never succeeds is the person's. */
function isForThePerson({ code, attempts }: Failure): boolean {
  return !lostAnswers.has(code) || attempts >= attemptsUntilQuarantine;
}

export function needOf(held: HeldAction): Need {
  const { id, rule, side, action, title, when, to, people, why, fields } = held;
  if (rule === 'foreign-container') return { type: 'foreign', id, title };
  if (rule === 'ambiguous') {
    const choices = (held.choices ?? []).map((choice) => ({ ...choice, crmId: choice.id }));
    return { type: 'ambiguous', id, title, when, choices };
  }
  if (held.meetings !== undefined) {
    return { type: 'switch-off', id, rule: rule === 'M4' ? 'M4' : 'M10', meetings: held.meetings, people };
  }
  const type = rule === 'M4' ? 'mail' : action === 'delete' ? 'deletion' : 'shift';
  return { type, id, side, action, title, when, to, people, why: withoutPeople(why), fields };
}

/** The engine's reason names the people for the terminal; a page has them as a number. */
function withoutPeople(why: string): string {
  return why.split(';')[0] ?? why;
}

function failureNeed(failure: Failure, ledger: Ledger<Meeting>): Need {
  const { key, side, code, message, attempts } = failure;
  const item = failedItem(failure);
  const seen = ledger.stagedOf(item.side, item.id)?.seen;
  const link = ledger.linkOf(item.side, item.id);
  const fields = (seen?.state === 'present' ? seen.item.fields : null) ?? link?.crm.shadow ?? link?.outlook.shadow;
  return {
    ...{ type: 'failed', id: key, side, code, message, attempts },
    title: fields ? meetings.title(fields) : '',
    when: fields ? meetings.when(fields) : null,
    isGivenUp: attempts >= attemptsUntilQuarantine,
  };
}

/** The item that a failed action is about: what was to be created stands on the other side. */
export function failedItem({ key, side, id }: Pick<Failure, 'key' | 'side' | 'id'>): { side: SideName; id: string } {
  const isCreate = key.split('.')[1] === 'create';
  return { side: isCreate ? (side === 'crm' ? 'outlook' : 'crm') : side, id };
}
