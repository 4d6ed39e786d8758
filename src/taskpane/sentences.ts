import type { LastRun } from '../session/port';
import type { SyncErrorCode } from '../sync/errors';
import type { SideName } from '../sync/side';
import type { Text } from './text';

/** The one place where the engine's words about a run (error codes, counts) become words for people. */

/** Words of the engine come as text: one that is not in the table is unknown, whatever every object inherits. */
export function entry<Value>(table: Record<string, Value>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

export type ProblemAction = 'sign-in' | 'another' | 'allow' | 'again' | 'go-on' | 'decide';

/** Whether it opens a sign-in: only where it is known on which side. */
export function isSigningIn(action: ProblemAction): boolean {
  return action === 'sign-in' || action === 'another' || action === 'allow';
}

export interface Problem {
  /** Id of the sentence that says what happened; it takes `side`. */
  title: string;
  /** Id of the sentence that says what was kept safe; it takes `side`. */
  safe: string;
  side: SideName | 'none';
  /** What its one button does; `action-…` is its label. */
  action: ProblemAction;
}

/** `storage`: the browser could not keep what the run had to remember. */
const actions: Record<SyncErrorCode | 'storage', ProblemAction> = {
  'signed-out': 'sign-in',
  consent: 'allow',
  'other-mailbox': 'another',
  'no-account': 'another',
  throttled: 'again',
  forbidden: 'again',
  offline: 'again',
  'container-gone': 'again',
  'foreign-container': 'decide',
  'other-account': 'another',
  stopped: 'go-on',
  contradiction: 'again',
  unexpected: 'again',
  storage: 'again',
};

/** What to say of an error, and what its one button does. Codes that nobody knows get a general sentence. */
export function problemOf(code: string, side: SideName | null): Problem {
  const action = entry(actions, code);
  const known = action === undefined ? 'other' : code;
  const canAct = action === undefined || !isSigningIn(action) || side !== null;
  return {
    title: `problem-${known}`,
    safe: `safe-${known}`,
    side: side ?? 'none',
    action: canAct ? (action ?? 'again') : 'again',
  };
}

/** G7: what a run did, without when: "2 came to Outlook, 1 changed in the CRM". */
export function runText(text: Text, locale: string, { outlook, crm }: Pick<LastRun, 'outlook' | 'crm'>): string {
  const parts = [
    ['run-created-outlook', outlook.created],
    ['run-created-crm', crm.created],
    ['run-updated-outlook', outlook.updated],
    ['run-updated-crm', crm.updated],
    ['run-deleted-outlook', outlook.deleted],
    ['run-deleted-crm', crm.deleted],
  ] as const;
  const done = parts.filter(([, count]) => count > 0).map(([id, count]) => text(id, { count }));
  if (done.length === 0) return text('run-nothing');
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(done);
}
