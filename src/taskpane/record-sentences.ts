import type { SideName } from '../sync/side';
import type { SleepReason } from '../sync/state';
import type { Why } from '../sync/step';
import { entry } from './sentences';
import type { Text } from './text';

/** The one place where the engine's words about a record (rules, reasons, operations) become words for people. */

const rules: Record<string, string> = {
  M3: 'rule-owner',
  C3: 'rule-owner',
  T6: 'rule-owner',
  M4: 'rule-M4',
  M5: 'rule-M5',
  M6: 'rule-M6',
  M7: 'rule-imported',
  C8: 'rule-imported',
  M10: 'rule-off',
  C6: 'rule-off',
  T9: 'rule-off',
  C5: 'rule-C5',
  G1: 'rule-G1',
  G8: 'rule-G8',
  G9: 'rule-G9',
  T5: 'rule-T5',
  merged: 'rule-merged',
  private: 'rule-private',
  cancelled: 'rule-cancelled',
  declined: 'rule-declined',
  twin: 'rule-twin',
  window: 'rule-window',
  chosen: 'rule-chosen',
  kept: 'rule-kept',
  guard: 'rule-guard',
  'foreign-container': 'rule-foreign-container',
  ambiguous: 'rule-ambiguous',
  'only in Outlook': 'rule-only-in-outlook',
  'moved to your calendar': 'rule-moved',
  'moved to your contacts': 'rule-moved',
  'moved to your tasks': 'rule-moved',
  // Why a pair sleeps, where no rule says it.
  container: 'why-container',
  filter: 'why-filter',
  owner: 'why-owner',
  rule: 'why-rule',
  off: 'why-off',
};

/** What a rule means for an item that it leaves alone on that side, as a sentence without a full stop. */
export function ruleText(text: Text, rule: string, side: SideName | null = null): string {
  const id = entry(rules, rule);
  return id === undefined ? text('rule-other', { rule }) : text(id, { side: side ?? 'none' });
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
  'in the sync again': 'why-in-the-sync-again',
  'not on the list any more': 'why-not-on-the-list-any-more',
  'merged with another record': 'why-merged-with-another-record',
  owner: 'why-owner',
  container: 'why-container',
  window: 'why-window',
  filter: 'why-filter',
  kept: 'why-kept',
  declined: 'why-declined',
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
