import type { MeetingTime } from '../model/time';
import type { KindName } from './kind';
import type { Observation, SideName } from './side';

/** Why a link sleeps: where the item went, or what the user decided. */
export type SleepReason = 'owner' | 'container' | 'window' | 'filter' | 'kept' | 'declined' | 'rule' | 'off' | 'chosen';

/** One side of a link. */
export interface LinkEnd<F> {
  id: string;
  version: string;
  /** The canonical fields as this service last returned them, when both sides were in step; null: not known (any more). */
  shadow: F | null;
}

/** Changes by the side they were sent to, with the version that the item had then. */
export type Sent<F> = Partial<Record<SideName, { changes: Partial<F>; version: string } | undefined>>;

/**
 * Joins one CRM record to one Outlook item.
 * active: kept in step. asleep: left alone, wakes when the reason ends. ended: both are deleted; kept so that a
 * restored one is recognised.
 */
export interface Link<F> {
  id: string;
  kind: KindName;
  state: 'active' | 'asleep' | 'ended';
  reason: SleepReason | null;
  crm: LinkEnd<F>;
  outlook: LinkEnd<F>;
  /**
   * The Outlook container that the item stands in. For an added one it is the person's own business: empty, or the main
   * container where its feed tells of the item.
   */
  container: string;
  /**
   * The person added the item from a calendar of their own: the sync never deletes it and makes no copy of it.
   * `invited`: it is somebody else's; nothing is written to it but its mark.
   */
  added?: 'own' | 'invited' | undefined;
  /** The Outlook item does not say yet which record it belongs to. */
  unstamped: boolean;
  /** The Outlook item is known to be deleted while the link goes on. */
  outlookGone: boolean;
  /** How many people would get mail if the Outlook item were changed. */
  others: number;
  /** Changes that were sent and of which no answer is on record: whatever differs from them now is newer. */
  sent?: Sent<F> | undefined;
  /** When the CRM record was made, where this sync made it from the Outlook item. */
  made?: string | undefined;
  /** When this device made the Outlook item from the record, by its own clock. */
  copied?: string | undefined;
  /** G1: one side holds what the direction keeps from going over; it is looked at before anything is done to it. */
  withheld?: boolean | undefined;
  /** Values that the person chose for both sides; gone once both have them. */
  wish?: Partial<F> | undefined;
  /** How often the Outlook item has been created; part of its once-key. */
  generation: number;
  /** When the link last changed: device's clock, for pruning only. */
  at: string;
}

/** What was seen on one side and has not been brought to the other yet. The latest sight counts. */
export interface Staged<F> {
  side: SideName;
  id: string;
  /** Present, or what a confirmed look found. `hint`: not looked yet. */
  seen: { state: 'present'; item: Observation<F> } | { state: 'gone' } | { state: 'absent' } | { state: 'hint' };
  /** What was seen before and not settled: a run that broke off may have written it to the other side. */
  before?: F[] | undefined;
}

/** What the person wants to have in the CRM from outside of the container, until it has a link or a rule leaves it alone. */
export interface Wanted {
  /** Outlook's id, as its windows give it out until the first look. */
  id: string;
  isStable?: boolean | undefined;
  at: string;
}

/** An invitation that would be added if the CRM knew its organiser (M8). */
export interface Invited {
  /** Outlook's id. */
  id: string;
  organizer: string;
  /** When the CRM was last asked who that is; undefined: not yet. */
  at?: string | undefined;
}

/** Written before a create is sent, removed together with the link it made. */
export interface JournalEntry<F> {
  key: string;
  side: SideName;
  /** The item on the other side that the create copies, as it was seen. */
  source: Observation<F>;
  /** The link that the create revives, if there was one. */
  linkId: string | null;
  stamp: string | null;
  onceKey: string | null;
  /** When it was sent, by the device's clock and, where it can be read, the CRM's. */
  at: string;
  serverAt: string | null;
}

/** What happened to one pair, for the activity log; lost values stay here, with the way back. */
export interface LogEntry {
  at: string;
  kind: KindName;
  op: 'create' | 'update' | 'delete' | 'stamp' | 'link' | 'sleep' | 'end';
  side: SideName | null;
  crmId: string | null;
  outlookId: string | null;
  title: string;
  /** When the item takes place; null where it does not say, or its kind has no time. */
  when: MeetingTime | null;
  why: string;
  /** The fields that were written. */
  fields: string[];
  lost: LostValue[];
}

/** A value that was given up, where it stood, and the one that took its place. */
export interface LostValue {
  field: string;
  side: SideName;
  value: unknown;
  kept: unknown;
}

/** An item that a rule leaves alone. */
export interface Skipped {
  side: SideName;
  id: string;
  rule: string;
  /** The person had added it from outside of the container. */
  added?: true | undefined;
  /** The feed of the main container told of it, and tells when that changes. */
  invited?: true | undefined;
  title: string;
  when?: MeetingTime | null | undefined;
  /** From when on it is worth another look, where time alone may end the rule. */
  again?: string | undefined;
}

/** An action that failed; given up after five attempts until its source changes. */
export interface Failure {
  key: string;
  side: SideName;
  id: string;
  code: string;
  message: string;
  attempts: number;
  /** The source's version when it failed: another one is a fresh start. */
  version: string;
  /** The device's clock at the last attempt. */
  at: string;
}

/** A switch per kind: never enabled, running, or switched off. */
export interface KindStatus {
  state: 'new' | 'on' | 'off';
  /** Why it is off: by the user here, or because its container was removed in Outlook. */
  reason: 'user' | 'removed-in-outlook' | null;
  container: string | null;
  at: string;
}
