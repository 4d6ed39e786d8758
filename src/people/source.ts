import type { Draft, Form, FormType, Problem } from './form';
import type { Brief, Card, Hit, Person, RecordRef, RecordType } from './person';

/**
 * The port to the CRM behind the panel; src/zoho/people implements it, and an in-memory source for tests.
 * 1. Methods throw a SyncError when the CRM cannot be asked (offline, signed-out, consent, throttled, …).
 * 2. What the profile may not see is missing or `hidden`.
 * 3. `create` never sends a draft twice. Nobody is mailed and no automation runs by it.
 */
export interface PeopleSource {
  /** By address in lower case: everybody who has it, users before contacts before leads, the newest first. */
  find(addresses: string[]): Promise<Map<string, Person[]>>;
  /** By id. */
  briefs(people: Person[]): Promise<Map<string, Brief>>;
  /** @param now ISO instant */
  card(person: Person, now: string): Promise<Card>;
  search(words: string, types: RecordType[]): Promise<Hit[]>;
  form(type: FormType): Promise<Form>;
  create(draft: Draft): Promise<Created>;
  /**
   * What a `create` made whose answer was lost; undefined: nothing.
   * @param at the device's clock when it was sent
   * @param isOther by id: what is known to be another draft's
   */
  findMade(draft: Draft, at: string, isOther?: (id: string) => boolean): Promise<CreatedRecord | undefined>;
  /** Deletes the record where it still has this version. */
  remove(record: RecordRef, version: string): Promise<Removed>;
  /** `full`: the record has no free place for another address. */
  addAddress(to: RecordRef, address: string): Promise<Addition>;
  /** Where the record has it. */
  removeAddress(from: RecordRef, address: string): Promise<Removal>;
}

export interface CreatedRecord {
  record: RecordRef;
  version: string;
}

/** The CRM said no. */
export interface Refused {
  state: 'refused';
  problem: Problem;
}

export type Created =
  | ({ state: 'made' } & CreatedRecord)
  | { state: 'duplicate'; field: string; existing: RecordRef | null }
  | { state: 'invalid'; field: string; message: string }
  | Refused
  /** No answer says whether it was made. */
  | { state: 'unknown' };

/** `isNew`: false where the record had it already. */
export type Addition = { state: 'added'; isNew: boolean } | { state: 'full' } | Refused;

export type Removal = { state: 'removed' } | Refused;

export type Removed = { state: 'removed' } | { state: 'changed' } | Refused;
