import type { LastRun } from '../session/port';
import type { SyncErrorCode } from '../sync/errors';
import type { SideName } from '../sync/side';
import type { SleepReason } from '../sync/state';
import type { Why } from '../sync/step';
import type { Text } from './text';

/** The one place where the words of the engine (rules, reasons, error codes, operations) become words for people. */

const rules: Record<string, string> = {
  M3: 'rule-M3',
  M4: 'rule-M4',
  M5: 'rule-M5',
  M6: 'rule-M6',
  M7: 'rule-M7',
  M10: 'rule-M10',
  private: 'rule-private',
  window: 'rule-window',
  chosen: 'rule-chosen',
  kept: 'rule-kept',
  guard: 'rule-guard',
  'foreign-container': 'rule-foreign-container',
  ambiguous: 'rule-ambiguous',
  'only in Outlook': 'rule-only-in-outlook',
  'moved to your calendar': 'rule-moved',
  // Why a pair sleeps, where no rule says it.
  container: 'why-container',
  rule: 'why-rule',
  off: 'why-off',
};

/** Words of the engine come as text: one that is not in the table is unknown, whatever every object inherits. */
function entry<Value>(table: Record<string, Value>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** What a rule means, as a sentence without a full stop. */
export function ruleText(text: Text, rule: string): string {
  const id = entry(rules, rule);
  return id === undefined ? text('rule-other', { rule }) : text(id);
}

const whys: Record<Why | SleepReason, string> = {
  'new in the CRM': 'why-new-in-the-crm',
  'new in Outlook': 'why-new-in-outlook',
  'changed in the CRM': 'why-changed-in-the-crm',
  'changed in Outlook': 'why-changed-in-outlook',
  'changed on both sides': 'why-changed-on-both-sides',
  'edited in the CRM, deleted in Outlook': 'why-edited-in-the-crm-deleted-in-outlook',
  'edited in Outlook, deleted in the CRM': 'why-edited-in-outlook-deleted-in-the-crm',
  'deleted in the CRM': 'why-deleted-in-the-crm',
  'deleted in Outlook': 'why-deleted-in-outlook',
  'restored in the CRM': 'why-restored-in-the-crm',
  'restored in Outlook': 'why-restored-in-outlook',
  'belongs to somebody else now': 'why-belongs-to-somebody-else-now',
  'belongs to you again': 'why-belongs-to-you-again',
  'deletion rejected': 'why-deletion-rejected',
  'not marked as ours yet': 'why-not-marked-as-ours-yet',
  'made twice by two devices': 'why-made-twice-by-two-devices',
  'the same on both sides': 'why-the-same-on-both-sides',
  'you chose the other value': 'why-you-chose-the-other-value',
  'you left it as it is': 'why-you-left-it-as-it-is',
  'switched on again': 'why-switched-on-again',
  'sent twice by the connection': 'why-sent-twice-by-the-connection',
  owner: 'why-owner',
  container: 'why-container',
  window: 'why-window',
  kept: 'why-kept',
  rule: 'why-rule',
  off: 'why-off',
  chosen: 'why-chosen',
};

/** Why something is done or was done, as a few words that follow on "because" or a comma. */
export function whyText(text: Text, why: string): string {
  return text(entry(whys, why) ?? 'why-other');
}

const replacement: Why = 'you chose the other value';

/** Whether a value gave way because the person wanted so, and not in a conflict. */
export function isReplacement(why: string): boolean {
  return why === replacement;
}

export type ProblemAction = 'sign-in' | 'again' | 'go-on' | 'decide';

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
  throttled: 'again',
  forbidden: 'again',
  offline: 'again',
  'container-gone': 'again',
  'foreign-container': 'decide',
  'other-account': 'sign-in',
  stopped: 'go-on',
  contradiction: 'again',
  unexpected: 'again',
  storage: 'again',
};

/** What to say of an error, and what its one button does. Codes that nobody knows get a general sentence. */
export function problemOf(code: string, side: SideName | null): Problem {
  const action = entry(actions, code);
  const known = action === undefined ? 'other' : code;
  const canAct = action !== 'sign-in' || side !== null;
  return {
    title: `problem-${known}`,
    safe: `safe-${known}`,
    side: side ?? 'none',
    action: canAct ? (action ?? 'again') : 'again',
  };
}

interface Deed {
  op: string | null;
  side: SideName | null;
  why?: string | null;
}

const leftAsItIs: Why = 'you left it as it is';

/** What was done to a record, in words that begin a line: "Came to Outlook". */
export function happened(text: Text, { op, side, why = null }: Deed): string {
  if (why === leftAsItIs) return text('happened-left');
  switch (op) {
    case 'create':
    case 'update':
    case 'delete':
      return text(`happened-${op}`, { side: side ?? 'none' });
    case 'stamp':
    case 'link':
    case 'sleep':
    case 'end':
      return text(`happened-${op}`);
    default:
      return text('happened-nothing');
  }
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
