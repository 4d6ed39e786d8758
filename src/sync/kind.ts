import type { MeetingTime } from '../model/time';
import type { Facts, Observation, SideName } from './side';

export type KindName = 'meetings' | 'contacts' | 'tasks';

/** One mapped field of a kind: how it is compared, judged blank and shown to a person. */
export interface Field<F> {
  name: keyof F & string;
  /** `toOutlook` fields are shown in Outlook and never read back. */
  flows: 'both' | 'toOutlook';
  equal(a: F, b: F): boolean;
  isBlank(fields: F): boolean;
  show(fields: F): string;
}

export type Policy = 'crm' | 'outlook';

/** A rule's id of the README's table, or a word for what the design adds to the rules. */
export type RuleId = string;

export interface KindSettings {
  conflict: Policy;
  /** What a real deletion in Outlook does in the CRM; false: the link sleeps. */
  deleteInCrm: boolean;
}

/** All that is special to meetings, contacts or tasks, as data for the engine. */
export interface Kind<F> {
  name: KindName;
  fields: Field<F>[];
  /** The most items of a first sync, and the rule that says so. */
  firstLimit: number;
  limitRule: RuleId;
  title(fields: F): string;
  /** When the item takes place; null for kinds without a time. */
  when(fields: F): MeetingTime | null;
  /** What tells an item from others with the same title and time. */
  detail(fields: F): string;
  /** The rule that leaves this item alone, if one does. */
  skipRule(side: SideName, facts: Facts): RuleId | undefined;
  /** The rule by which an item that left the user's scope in the CRM leaves Outlook, too. */
  exitRule: RuleId;
  /** The rule under which a write that would mail people is held. */
  mailRule: RuleId;
  /** Items without a link and with equal keys are the same item; undefined matches nothing. */
  matchKey(fields: F): string | undefined;
  /** The order of creation in a first sync, at the device's `now`. */
  compare(a: Observation<F>, b: Observation<F>, now: string): number;
  /** False for an item outside the stretch of time that is kept in step; it is left alone until it comes in. */
  covers(fields: F, now: string): boolean;
  /** From when on an item that lies too far ahead is covered. */
  coveredFrom(fields: F): string;
  /** False where a reminder would come too late. */
  isAhead(fields: F, now: string): boolean;
  /** What a change moves, where one change to all items at once is more likely a fault than a wish; else undefined. */
  massChange(before: F, after: F): string | undefined;
}
