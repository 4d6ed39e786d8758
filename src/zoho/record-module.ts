import type * as z from 'zod/mini';
import type { PullOptions } from '../sync/side';
import type { ZohoClient } from './client';
import type { Condition } from './coql';
import type { RecordProblem } from './errors';
import type { CrmRecord } from './record';

/** Fields as the API takes them; null clears, absent is left alone. A lookup may carry its name, which is not sent. */
export type RecordFields = Record<string, unknown>;

/** From what is named in `changes` to API fields; `before` is undefined for a create. */
export type ToRecord<F, R> = (changes: Partial<F>, before: R | undefined) => RecordFields;

export interface Listed {
  ids: string[];
  /** There are more than were listed. */
  isCut: boolean;
}

/**
 * All that is special to one module of the CRM, for the reader, the writer and the pull that serve them all.
 * `F` is the engine's form of an item, `R` the CRM's record as far as it is read.
 */
export interface RecordModule<F, R extends CrmRecord> {
  readonly name: 'Events' | 'Contacts' | 'Tasks';
  /** For sentences: meetings. */
  readonly plural: string;
  readonly schema: z.ZodMiniType<R>;
  /** What lists are asked for. Zoho: `fields` is mandatory, 50 at most. */
  readonly fields: string[];
  /** The fields that can hold an item's content: what a write left alone and is another afterwards was changed by somebody. */
  readonly watched: string[];
  /** Texts that lists cut. */
  readonly longTexts: string[];
  /** How long a text the CRM takes, by field, in UTF-16 units; its refusals teach shorter ones. */
  readonly limits: Record<string, number>;
  /** Imported records are told from others. */
  readonly probesImports: boolean;
  /** What goes with every record that is written. */
  readonly extras: RecordFields;
  isReadable(record: R): boolean;
  valuesOf(record: R): F;
  /** What only a change can change; alike in lists, which cut long texts, and in the answer for one record. */
  contentOf(record: R): unknown[];
  toRecords(client: ZohoClient, changes: Partial<F>[]): Promise<ToRecord<F, R>>;
  /** The ids of all that this user owns, in the order of a first sync. */
  firstIds(client: ZohoClient, userId: string, options: PullOptions): Promise<Listed>;
  /** Finds what was sent, among others. */
  sought(sent: RecordFields): Condition;
  /** Two items that the CRM holds are what one draft makes. */
  isSame(a: F, b: F): boolean;
  /**
   * What a new record says of these people beside its own fields: what is to be sent, and what in its place where the
   * CRM refuses that. Without it, nothing.
   */
  peopleFields?(addresses: string[], organizer?: string): Promise<RecordFields[]>;
  /** What must not be created, by draft; undefined for those that may. */
  refusals?(
    client: ZohoClient,
    drafts: F[],
    byIds: (ids: string[]) => Promise<Map<string, R>>,
  ): Promise<(RecordProblem | undefined)[]>;
  /** Sees every record that a list shows. */
  learn?(records: R[]): void;
  /** How records are read, where that is learned; another way than an earlier pull's leads to a full reading. */
  habit?: { get(): string; adopt(habit: string): void };
}
