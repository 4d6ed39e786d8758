import type { MeetingTime } from '../model/time';
import type { Facts, Observation, SideName } from './side';

export type KindName = 'meetings' | 'contacts' | 'tasks';
export const kindNames: KindName[] = ['meetings', 'contacts', 'tasks'];

/** One mapped field of a kind: how it is compared, judged blank and shown to a person. */
export interface Field<F> {
  name: keyof F & string;
  /** `toOutlook` fields are shown in Outlook and never read back. */
  flows: 'both' | 'toOutlook';
  equal(a: F, b: F): boolean;
  isBlank(fields: F): boolean;
  show(fields: F): string;
  /**
   * What both sides would hold where neither has to give anything up: a set with what either side added and without
   * what either took away, an address of which each side knows a part. Undefined where they contradict each other.
   */
  unite?(values: Ends<F>): F[keyof F & string] | undefined;
  /**
   * The winner's value as the other side gets it: parts that nobody touched stay there as they are, and so does what the
   * winner's service holds only in part. Undefined: as it is.
   */
  carry?(values: Ends<F>, winner: SideName): F[keyof F & string];
}

/** One item as both sides hold it, and as each held it when they were last in step; null: not known. */
export interface Ends<F> {
  crm: F;
  outlook: F;
  crmShadow: F | null;
  outlookShadow: F | null;
}

export type Policy = 'crm' | 'outlook';

/** A rule's id of the README's table, or a word for what the design adds to the rules. */
export type RuleId = string;

/** G1: where changes go. */
export type Direction = 'both' | 'toOutlook' | 'toCrm';

export interface KindSettings {
  conflict: Policy;
  direction?: Direction | undefined;
  /** G8: so many items are made or changed at most, on both sides together, until the first sync is done, and in each later run. */
  limits?: readonly [number, number] | undefined;
  /** M8: whose invitations to the main calendar are added by themselves. */
  invitations?: 'off' | 'people' | 'people+users' | undefined;
  /** G4: whether items that the chosen list no longer covers stay in Outlook, asleep, or leave it. */
  outOfView?: 'keep' | 'remove' | undefined;
  /** G4: the CRM's list that chooses the items; null: all of the user's own. */
  view?: string | null | undefined;
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
  /** The rule that keeps an item without a link from being added, and would not keep one with a link from anything. */
  newRule?(facts: Facts): RuleId | undefined;
  /** What both sides of an invitation are taken to have held, where that is not known and the CRM's was edited. */
  assumed?(ends: Pick<Ends<F>, SideName>): F;
  /** Its organiser called it off when it was so: what becomes of it afterwards is nobody's wish any more. */
  isCalledOff?(fields: F): boolean;
  /** An item that this rule left alone stays so although the rule holds no more: what remains of a series is no single item. */
  staysSkipped?(rule: RuleId, fields: F): boolean;
  /** The rule by which an item that left the user's scope in the CRM leaves Outlook, too. */
  exitRule: RuleId;
  /** The rule under which a write that would mail people is held. */
  mailRule: RuleId;
  /** Items without a link and with equal keys are the same item; undefined matches nothing. */
  matchKey(fields: F): string | undefined;
  /**
   * The key names a person: of several items with one key not even equal ones are joined without asking, unless there are
   * as many on either side; and a record whose key another one has as well was merged into that one when it is deleted.
   */
  isKeyUnique: boolean;
  /** Outlook makes an item at most once under one key; where it does not, a lost create is repeated only after a while. */
  hasOnceKeys: boolean;
  /** What its fields are made of, by field: links and cursors of another form are read anew. Undefined: never changes. */
  form?: Record<string, string> | undefined;
  /** The order of creation in a first sync, at the device's `now`. */
  compare(a: Observation<F>, b: Observation<F>, now: string): number;
  /** False for an item outside the stretch of time that is kept in step; it is left alone until it comes in. */
  covers(fields: F, now: string): boolean;
  /** From when on an item that lies too far ahead is covered. */
  coveredFrom(fields: F): string;
  /** False where a reminder would come too late. */
  isAhead(fields: F, now: string): boolean;
  /** What goes along with changes to the CRM, whose own value may stand for what is changed. */
  along?(changes: Partial<F>, outlook: F): Partial<F>;
  /** What a change moves, where one change to all items at once is more likely a fault than a wish; else undefined. */
  massChange(before: F, after: F): string | undefined;
}
