/**
 * The port through which the engine sees one kind of item on one service. Two services implement it, and an in-memory
 * side for tests; test/side-contract.ts is its contract in runnable form.
 * 1. `fields` are canonical: two sides that hold the same meeting hand out equal fields.
 * 2. Every method may throw a SyncError (errors.ts) when the run cannot go on; whatever concerns one item only is in
 *    that item's outcome.
 * 3. Nothing here mails anybody: no attendees are written, automations stay off.
 */

export type SideName = 'outlook' | 'crm';

/** Where an item stands for this user. Anything but `in` is no deletion, only an exit. `filter`: not on the list that was chosen (G4). */
export type Scope = 'in' | 'owner' | 'container' | 'window' | 'filter';

/** What the rules need to know of an item beside its fields. */
export interface Facts {
  scope: Scope;
  /** Part of a series, or a series itself. */
  recurring: boolean;
  /** Marked private or confidential by its owner. */
  private: boolean;
  /** Came into the CRM by an import and was never changed since. */
  imported: boolean;
  /** How many people would get mail if this item were changed or deleted by us. */
  others: number;
  /** CRM: when a program made it in the user's name (ISO instant), where it is still as it was made. */
  made?: string | undefined;
  /** Outlook: what the person added from outside of the container. `invited`: somebody else's, only its copy is here. */
  added?: 'own' | 'invited' | undefined;
  /** Of an added item: the addresses of its people without the user's, in lower case. */
  people?: string[] | undefined;
  /** Of an invitation: who organises it, an address in lower case. */
  organizer?: string | undefined;
  /** Of what somebody else organises: what the user answered, where that decides anything. */
  response?: 'accepted' | 'declined' | undefined;
  /** Called off by its organiser. */
  cancelled?: boolean | undefined;
  /** Outlook: a device made it from the record that it is marked for. */
  isCopy?: boolean | undefined;
  /** Of an added item: the container whose feed tells of it, where one does. */
  container?: string | undefined;
}

/** One item as its service returned it. */
export interface Observation<F> {
  id: string;
  /** Opaque; changes with every write, also with writes that change no field. */
  version: string;
  fields: F;
  facts: Facts;
  /** Outlook: the CRM record that the item says it belongs to. Undefined where the answer could not tell. */
  stamp?: string | undefined;
}

export interface Pull<F> {
  items: Observation<F>[];
  /** Ids that may be gone or out of scope. Hints: the engine confirms each before it acts. */
  hints: string[];
  /** Everything in scope was listed: what is linked and not among `items` becomes a hint. */
  complete: boolean;
  /** The first pull's limit left something out (M6). */
  isCut?: boolean;
  /** Where the next pull goes on; opaque, stored together with the items. */
  cursor: string;
}

export interface PullOptions {
  /** Ids with a link or a decision; others cost a look at their stamp. */
  isKnown: (id: string) => boolean;
  /** At most so many items in a first pull (M6). */
  limit: number;
  /** Nothing is linked yet: what lies behind the limit need not be looked through. */
  isFirst?: boolean;
  /** The device's clock, ISO instant. */
  now: string;
}

/** What a round of the feed of the person's main container told. Nothing in it has its mark. */
export interface MainPull<F> {
  /** The main container's id. */
  container: string;
  items: Observation<F>[];
  /** Ids that may be gone from it. */
  removed: string[];
  /** All that it holds was listed. */
  complete: boolean;
  cursor: string;
}

/** What somebody with an address is in the CRM. */
export type KnownAs = 'user' | 'contact' | 'lead';

/** What a look at one id brought. `gone` is proof of deletion; `absent` only says that it cannot be seen. */
export type Confirmed<F> = { state: 'present'; item: Observation<F> } | { state: 'gone' } | { state: 'absent' };

/** An item to create. */
export interface Draft<F> {
  fields: F;
  /** Outlook: the CRM record that the new item belongs to, and a key under which it is created at most once. */
  stamp?: string | undefined;
  onceKey?: string | undefined;
  /** False where a reminder would be noise: ended or re-created meetings. */
  remind?: boolean | undefined;
  /** CRM: the person wants it, whatever else there looks like it. */
  isWanted?: boolean | undefined;
  /** CRM: addresses of people whom the record is to name, as far as the CRM knows them. Nobody is mailed. */
  people?: string[] | undefined;
  /** CRM: the one of these that the record is about before all others. */
  organizer?: string | undefined;
}

/** A change to an item: only what is named is touched. */
export interface Edit<F> {
  id: string;
  /** The version that the change was planned on; another one now is a conflict. */
  version: string;
  changes: Partial<F>;
  stamp?: string | undefined;
  /** Outlook: an item that the person added from outside of the container. */
  isAdded?: boolean | undefined;
}

export interface Removal {
  id: string;
  version: string;
}

/**
 * How one write ended.
 * `conflict`: the item has another version; look again and plan anew. `gone`: it does not exist any more.
 * `unknown`: it may or may not have been done. `duplicate`: its once-key was used before. `refused`: the service says no.
 */
export type Outcome<F> =
  | { ok: true; item: Observation<F> }
  | { ok: false; problem: 'conflict' | 'gone' | 'unknown' | 'duplicate' | 'refused'; code: string; message: string };

export type RemovalOutcome = Outcome<unknown> | { ok: true };

/** A create whose answer was lost, to be looked for. */
export interface LostDraft<F> extends Draft<F> {
  /** The device's clock when it was sent. */
  at: string;
}

export interface Side<F> {
  readonly name: SideName;
  /** How many writes one call takes. */
  readonly batchSize: number;
  /** Reads what changed since the cursor; without one, everything in scope, in the kind's first-sync order. */
  pull(cursor: string | undefined, options: PullOptions): Promise<Pull<F>>;
  /** Looks at single ids. An id missing from the result could not be looked at: nothing follows from that. */
  confirm(ids: string[]): Promise<Map<string, Confirmed<F>>>;
  /** One outcome per draft, in order. Never sends a draft twice. */
  create(drafts: Draft<F>[]): Promise<Outcome<F>[]>;
  /** One outcome per edit, in order. Never sends an edit twice without knowing that the item is still as it was. */
  update(edits: Edit<F>[]): Promise<Outcome<F>[]>;
  /** One outcome per removal, in order. An item that is gone already is a success. */
  remove(removals: Removal[]): Promise<RemovalOutcome[]>;
  /** Ids of all items in the user's scope, for the daily look for what no feed tells (owner changes, restored items). */
  sweepIds?(): Promise<Set<string>>;
  /** CRM: how many of these addresses stand for somebody whom it knows. */
  countKnown?(addresses: string[]): Promise<number>;
  /** CRM: what these addresses stand for; those of nobody, and the user's own, are missing. */
  knownAs?(addresses: string[]): Promise<Map<string, KnownAs>>;
  /** Reads what changed in the main container since the cursor; without one, all of it. */
  pullMain?(cursor: string | undefined, now: string): Promise<MainPull<F>>;
  /** Looks at items that the person added from outside of the container, as `confirm` does at the others. */
  addedOnes?(ids: string[]): Promise<Map<string, Confirmed<F>>>;
  /** For ids as Outlook's windows give them out: those that stay when the item is moved. */
  stableIds?(ids: string[]): Promise<Map<string, string>>;
  /** Items outside of the container that bear no mark, by what they are like. */
  unmarked?(items: F[]): Promise<Observation<F>[]>;
  /** Items outside of the container that are marked as belonging to a record: another device may have added them. */
  strays?(): Promise<Observation<F>[]>;
  /** For each lost create, in order: the item that it made, or undefined. `isKnown` ids belong to others. */
  findLost(drafts: LostDraft<F>[], isKnown: (id: string) => boolean): Promise<(Observation<F> | undefined)[]>;
}
