import type { Answered, Draft, Form, FormType, LinkedAddress, Made, QueuedNote, Undone } from './form';
import type { Card, Hit, Known, Person, RecordRef, RecordType } from './person';

/**
 * What the panel may ask about people, and what it may do for them. The worker stands behind it; everything that crosses
 * it is plain data.
 * 1. `kept…` answers at once from what this device remembers, also offline; the others ask the CRM and remember.
 * 2. Nothing is thrown. A problem's code `consent` means that the person has not allowed the panel's permissions yet,
 *    `signed-out` that nobody is signed in.
 * 3. What the profile may not see is missing or `hidden`, never an error (G9).
 */
export interface PeoplePort {
  /** Calls at once with the state as it is, and then at every change. Returns the way to end it. */
  subscribe(listener: (state: PeopleState) => void): () => void;
  /** @param addresses in any case; those of which nothing is known yet are not in the answer. */
  kept(addresses: string[]): Promise<Known[]>;
  /** One per address, in order; 50 of them cost no more requests than one. */
  look(addresses: string[]): Promise<Answered<Known[]>>;
  keptCard(person: Person): Promise<Card | null>;
  card(person: Person): Promise<Answered<Card>>;
  /** Which of several matches of an address it is; remembered. */
  choose(address: string, person: Person): Promise<void>;
  /** Records whose name has these words, of these types. */
  search(words: string, types: RecordType[]): Promise<Answered<Hit[]>>;
  form(type: FormType): Promise<Answered<Form>>;
  /** Makes a record once. A note that cannot be sent now is kept and sent later. */
  make(draft: Draft): Promise<Made>;
  /** One per draft, in order. */
  makeAll(drafts: Draft[]): Promise<Made[]>;
  /** Deletes what was made under this key, unless somebody changed it since. */
  undo(key: string): Promise<Undone>;
  /** The address belongs to this contact or lead from now on. */
  link(address: string, to: RecordRef): Promise<LinkedAddress>;
  /** It does so no longer. */
  unlink(address: string, from: RecordRef): Promise<Undone>;
  /** Those of the keys under which something was made already (is this mail logged?), with what. */
  made(keys: string[]): Promise<{ key: string; record: RecordRef }[]>;
  /** Sends what waits, now. */
  sendQueued(): Promise<void>;
  /** Gives up a note that waits. */
  dropQueued(key: string): Promise<void>;
}

export interface PeopleState {
  queued: QueuedNote[];
}
