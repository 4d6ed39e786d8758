import type { ChoiceField, ChoiceValues } from '../model/choice-values';
import type { CrmField, MappedKind, MappingEntry } from '../model/mapping';
import type { MeetingTime } from '../model/time';
import type { Direction, KindName, Policy } from '../sync/kind';
import type { Status } from '../sync/report';
import type { SideName } from '../sync/side';
import type { SwitchOff } from '../sync/switch';

/**
 * What a window shows of the sync and may ask of it. The engine stands behind this port, in a worker where there is one;
 * everything that crosses it is plain data.
 * 1. A snapshot is small and whole: it replaces the one before. Long lists are asked for page by page.
 * 2. Commands end when their work is done. What went wrong is in the next snapshot (`lastRun.error`), not thrown.
 * 3. While a run goes on, in whichever window, commands that would start another one do nothing.
 * 4. Keys and ids of records, needs, preview items and log entries name their kind themselves.
 */
export interface SyncPort {
  /** Calls at once with the snapshot as it is, and then at every change. Returns the way to end it. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
  /**
   * What enabling would do, without doing it; with `decisions` about its needs (the foreign calendar), what it would do
   * then. Null when it could not be found out: the snapshot's error says why, unless the person stopped it.
   */
  preview(kind: KindName, decisions?: Decided[]): Promise<Preview | null>;
  /** Switches the kind on and runs it; `leave` are keys of preview items that were unticked, `decisions` as previewed. */
  enable(kind: KindName, leave: string[], decisions?: Decided[]): Promise<void>;
  /** Runs all kinds that are on. */
  syncNow(): Promise<void>;
  /** Ends the run, in whichever window it goes on, as soon as what is on its way has its answer. */
  stop(): Promise<void>;
  /** Decides what waits (ids of `needs`), then runs. */
  decide(decisions: Decided[]): Promise<void>;
  /** Tries a failed record again at once, whatever its count. */
  retry(key: string): Promise<void>;
  /**
   * What the CRM says of its fields, lists and permissions, for the configuration pages. Null when it could not be found
   * out: the snapshot's error says why.
   */
  configuration(kind: MappedKind): Promise<Configuration | null>;
  /** Leaves an item alone from now on, on both sides; `key` of an activity row, a failure or a preview item. */
  leaveAlone(key: string): Promise<void>;
  /** Takes an item into the sync again that the person left out, or whose Outlook copy was deleted (C5). */
  include(key: string): Promise<void>;
  activity(query: ActivityQuery): Promise<ActivityPage>;
  /** Null when nothing is known of the key any more. */
  history(key: string): Promise<RecordHistory | null>;
  /** Brings back, on both sides, the value that lost a conflict: entry and field of a record's history. */
  takeOther(entry: string, field: string): Promise<void>;
  /** What stands only in Outlook, before switching off (M10, C6, T9). Null when it could not be found out. */
  onlyInOutlook(kind: KindName): Promise<OnlyInOutlook | null>;
  switchOff(kind: KindName, how: SwitchOff): Promise<void>;
  saveSettings(settings: PaneSettings): Promise<void>;
  /** The person has just signed in on this side: what was waiting for it is over, the kinds that are on run. */
  signedIn(side: SideName): Promise<void>;
  /**
   * S4: brings a meeting of one of the person's own calendars into the CRM, once, and keeps it in step from then on.
   * Waits for a run that goes on. `id`: Graph's, in whichever form Outlook knows it.
   */
  add(id: string): Promise<Added>;
  /** How a meeting of the mailbox stands with the CRM, and why. `id` as for `add`. Changes nothing. */
  standing(id: string): Promise<Standing>;
}

export type Standing =
  /** Kept in step. `key`: of its history; `how` it came there. */
  | { state: 'in'; how: 'synced' | 'added' | 'invited' | 'twin'; url: string; key: string }
  /** It has a record, and is left alone for now; `why`: a SleepReason or a rule. */
  | { state: 'asleep'; why: string; url: string; key: string }
  /** It has none, and a rule says so (M5, private, cancelled, declined, chosen, window, …). */
  | { state: 'left'; rule: string }
  /** Another device added it. */
  | { state: 'elsewhere'; url: string }
  /** The next run brings it over. */
  | { state: 'waiting'; problem: RunProblem | null }
  /** It stands in a calendar of the person's own, which the sync does not read. */
  | { state: 'outside' }
  /** The mailbox has no such meeting. */
  | { state: 'gone' }
  | { state: 'failed'; problem: RunProblem };

export type Added =
  /**
   * `record`: what the item's mark has to say; null where another item stands for the record already. `people`: how many
   * of its people the CRM knows; of none where that was not looked at.
   */
  | { state: 'added' | 'already'; record: string | null; url: string; people: { found: number; of: number } }
  /** Not for the CRM; `rule` says why (M5, private, cancelled, not-found, …). */
  | { state: 'left'; rule: string }
  /** Kept for the next run of a pane that is signed in. */
  | { state: 'queued'; problem: RunProblem }
  /** Nothing was done, nothing is kept. */
  | { state: 'failed'; problem: RunProblem };

export interface Snapshot {
  /** The addresses signed in; null until a run has asked. */
  accounts: { outlook: string; crm: string } | null;
  /** D2: IANA zones of both sides, with a coming meeting for comparison. Null until a run has asked. */
  zones: { outlook: string | null; crm: string; example: { title: string; time: MeetingTime } | null } | null;
  /** `memory`: the browser keeps nothing for us; pairs are found again by their marks. */
  storage: 'kept' | 'memory';
  settings: PaneSettings;
  kinds: Record<KindName, KindSnapshot>;
  /** The work that is going on, here or in another window. */
  work: Work | null;
}

export interface KindSnapshot {
  /** I4 */
  status: Status;
  /** `new`: never enabled. */
  state: 'new' | 'on' | 'off';
  /** Why it is off, when it is. */
  offReason: 'user' | 'removed-in-outlook' | null;
  /** Pairs that are kept in step. */
  linked: number;
  /** Items that a rule or the person leaves alone. */
  skipped: number;
  /** G7: of this kind. */
  lastRun: LastRun | null;
  needs: Need[];
}

export interface Counts {
  created: number;
  updated: number;
  deleted: number;
}

export interface LastRun {
  /** ISO instant at which it ended. */
  at: string;
  seconds: number;
  isAutomatic: boolean;
  error: RunProblem | null;
  outlook: Counts;
  crm: Counts;
  conflicts: number;
  /** Actions left for the next run. */
  remaining: number;
}

/** A SyncErrorCode, or `unexpected`; `message` is for the log and the support, not for the page. */
export interface RunProblem {
  code: string;
  side: SideName | null;
  message: string;
}

export interface Work {
  task: 'preview' | 'sync' | 'off';
  /** The one that is being worked on; null before it is known. */
  kind: KindName | null;
  /** `elsewhere`: another window of the same browser does it. */
  where: 'here' | 'elsewhere';
  phase: 'reading' | 'writing' | 'stopping';
  done: number;
  /** 0 while nothing is known yet. */
  planned: number;
  /** A service asked for a pause until then (ISO instant). */
  waitingUntil: string | null;
  /** Which one asked. */
  waitingFor?: SideName | null;
  /** `asked`: it asked for a pause. `retry`: it did not answer, and is asked again then. */
  waitingWhy?: 'asked' | 'retry' | null;
}

/** Something that waits for the person. */
export type Need = { kind: KindName } & NeedFacts;

export type NeedFacts =
  | {
      /** `merged`: the item's CRM record was merged into one that has an Outlook item already (approve: remove this one). */
      type: 'mail' | 'deletion' | 'shift' | 'merged';
      id: string;
      /** Where it would be written. */
      side: SideName;
      action: 'create' | 'update' | 'delete';
      title: string;
      when: MeetingTime | null;
      /** When it would take place afterwards, where that changes. */
      to: MeetingTime | null;
      /** How many people would get mail. */
      people: number;
      /** A `Why` of the plan. */
      why: string;
      /** Names of the fields that would be changed. */
      fields: string[];
    }
  | { type: 'foreign'; id: string; title: string }
  | { type: 'ambiguous'; id: string; title: string; when: MeetingTime | null; choices: Choice[] }
  | { type: 'switch-off'; id: string; rule: 'M4' | 'M10' | 'C6' | 'T9'; items: number; people: number }
  | {
      type: 'failed';
      /** The key for `retry` and `leaveAlone`. */
      id: string;
      side: SideName;
      title: string;
      when: MeetingTime | null;
      /** The service's code and words. */
      code: string;
      message: string;
      attempts: number;
      /** Not tried again until the record is edited, a day has passed, or the person asks. */
      isGivenUp: boolean;
    };

/** One of several CRM records that an Outlook item could be. */
export interface Choice {
  crmId: string;
  title: string;
  /** What tells it from the others: place, contact, account. */
  detail: string;
}

/**
 * mail, deletion, shift: approve does it, reject leaves it (a rejected deletion is undone where it came from).
 * foreign: approve uses that calendar, reject makes a second one. ambiguous: `take` joins with that record, reject makes
 * a record of its own. switch-off: approve goes on.
 */
export interface Decided {
  id: string;
  decision: 'approve' | 'reject' | { take: string };
}

export interface Preview {
  kind: KindName;
  /** The calendar, folder or list that will be used. */
  container: 'new' | 'ours' | 'foreign';
  items: PreviewItem[];
  /** What will be left alone, by rule. */
  skipped: SkippedGroup[];
  needs: Need[];
  /** More than the first sync brings over (M6). */
  isCut: boolean;
  /** So many changes are left for the runs after the first one (G8). */
  remaining: number;
}

export interface PreviewItem {
  key: string;
  side: SideName;
  op: 'create' | 'update' | 'delete' | 'stamp';
  title: string;
  when: MeetingTime | null;
  why: string;
}

export interface SkippedGroup {
  rule: string;
  items: { side: SideName; title: string; when: MeetingTime | null; count: number; key: string | null }[];
}

export type ActivityState = 'synced' | 'removed' | 'left' | 'failed' | 'waiting';

export interface ActivityQuery {
  /** Words of the title, in any case; '' finds all. */
  search: string;
  state: ActivityState | 'all' | 'conflict';
  kind: KindName | 'all';
  from: number;
  count: number;
}

export interface ActivityPage {
  /** Newest first. */
  rows: ActivityRow[];
  total: number;
}

/** One record, with what happened to it last. */
export interface ActivityRow {
  key: string;
  kind: KindName;
  title: string;
  when: MeetingTime | null;
  state: ActivityState;
  /** ISO instant; null where a rule leaves it alone since the beginning. */
  at: string | null;
  /** What happened last: op and the side that was written; null for items that are left alone. */
  op: 'create' | 'update' | 'delete' | 'stamp' | 'link' | 'sleep' | 'end' | null;
  side: SideName | null;
  /** A `Why` of the plan, a SleepReason, or null where a rule says it. */
  why: string | null;
  rule: string | null;
  /** How many alike share this row (occurrences of one series). */
  count: number;
  hasConflict: boolean;
}

export interface RecordHistory {
  key: string;
  kind: KindName;
  title: string;
  when: MeetingTime | null;
  state: ActivityState;
  rule: string | null;
  crmUrl: string | null;
  /** Left out by the person, or its Outlook copy was deleted while the CRM keeps it (C5): `include` takes it in again. */
  canInclude: boolean;
  canLeave: boolean;
  entries: HistoryEntry[];
}

export interface HistoryEntry {
  /** For `takeOther`. */
  id: string;
  at: string;
  op: 'create' | 'update' | 'delete' | 'stamp' | 'link' | 'sleep' | 'end';
  side: SideName | null;
  why: string;
  fields: string[];
  lost: LostValue[];
}

/**
 * A value that lost a conflict; `value` and `kept` are of the field's own type: a meeting's `time` is a MeetingTime and
 * its other fields are text; fields of contacts and tasks are parts by name (`Parts`).
 */
export interface LostValue {
  field: string;
  /** Where it stood. */
  side: SideName;
  value: unknown;
  kept: unknown;
  /** False once it has been taken, or when the pair is gone. */
  canTake: boolean;
}

export interface OnlyInOutlook {
  items: { title: string; people: number }[];
  /** All that stands there, synced items included. */
  total: number;
}

/** Minutes between automatic runs while a window is open; 0 is off (G3). */
export const frequencies = [0, 1, 5, 15, 30, 60] as const;
export type Frequency = (typeof frequencies)[number];

export interface PaneSettings {
  everyMinutes: Frequency;
  meetings: {
    conflict: Policy;
    deleteInCrm: boolean;
    /** Private meetings go to the CRM, too. */
    syncPrivate: boolean;
    /** M8: invitations of leads and contacts that the person accepted are added to the CRM. */
    invitations: boolean;
    /** M8: and those of CRM users. */
    colleagueInvitations: boolean;
  };
  contacts: {
    /** G2 */
    conflict: Policy;
    /** G1 */
    direction: Direction;
    /** C5 */
    deleteInCrm: boolean;
    /** G4: id of the CRM's list view; null: all of one's own contacts. */
    view: string | null;
    /** What the list no longer covers stays in Outlook, or leaves it. */
    outOfView: 'keep' | 'remove';
    /** C4, G5; null: the default mapping. */
    mapping: MappingEntry[] | null;
  };
  tasks: {
    conflict: Policy;
    /** T3, first step; null: the default mapping. */
    mapping: MappingEntry[] | null;
    /** T3, second step; null: the default pairs. */
    values: ChoiceValues | null;
  };
}

/** What the CRM says for the configuration of a kind. */
export interface Configuration {
  kind: MappedKind;
  /** Every field that the person may see, in the CRM's order. */
  crmFields: CrmField[];
  /** G4: the CRM's list views; empty for tasks. */
  views: { id: string; name: string }[];
  /** Permissions that the profile lacks, by the CRM's names (T4, G10); with any of them the kind cannot be switched on. */
  missing: string[];
  /** T3: which values go together where nobody has said. */
  defaultValues: Record<ChoiceField, { crm: string; label: string; outlook: string }[]>;
}
