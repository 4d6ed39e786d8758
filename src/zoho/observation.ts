import { fingerprint } from '../model/fingerprint';
import { toInstant } from '../model/time';
import type { Observation, Scope } from '../sync/side';
import { isRecurring, type CrmRecord, type Origin } from './record';
import type { RecordModule } from './record-module';
import type { Sight } from './watermark';

/**
 * Records as the engine sees them.
 * A version is the record's Modified_Time and a name for its content: the CRM's stamps are whole seconds, and two changes
 * within one have to be told apart.
 */

/** In place of the content's name where a record was written and not seen again. */
const asSent = 'sent';

export interface Judgement {
  scope: Scope;
  imported: boolean;
  /** The record is as a program made it in the user's name. */
  isOwnWrite: boolean;
}

export function observation<F, R extends CrmRecord>(
  module: RecordModule<F, R>,
  record: R,
  { scope, imported, isOwnWrite }: Judgement,
): Observation<F> {
  return {
    id: record.id,
    version: versionOf(module, record),
    fields: module.valuesOf(record),
    facts: {
      scope,
      recurring: isRecurring(record),
      private: false,
      imported,
      others: 0,
      ...(isOwnWrite ? { made: createdAt(record) } : {}),
    },
  };
}

/** Made over the API in the user's name, and as it was made. */
export function isOwnWrite(
  record: CrmRecord,
  { userId, origins }: { userId: string; origins: Map<string, Origin> },
): boolean {
  return origins.get(record.id) === 'api' && record.Created_By?.id === userId && isUntouched(record);
}

export function versionOf<F, R extends CrmRecord>(module: RecordModule<F, R>, record: R): string {
  return `${modifiedAt(record)}#${fingerprint(JSON.stringify(module.contentOf(record)))}`;
}

/** The version of a record whose content is only known from what was sent. */
export function versionAsSent(modifiedTime: string | null | undefined): string {
  return `${instantOr(modifiedTime, '')}#${asSent}`;
}

/** True where nobody changed the record between the two. */
export function isSameVersion(a: string, b: string): boolean {
  if (a === b) return true;
  const [aTime, aContent] = a.split('#');
  const [bTime, bContent] = b.split('#');
  return aTime === bTime && (aContent === asSent || bContent === asSent);
}

/** A row of the list of changes. */
export interface RecordRow<R> extends Sight {
  record: R;
}

export function recordRow<R extends CrmRecord>(record: R): RecordRow<R> {
  return { id: record.id, stamp: modifiedAt(record), content: fingerprint(JSON.stringify(record)), record };
}

export function modifiedAt(record: CrmRecord): string {
  return instantOr(record.Modified_Time ?? record.Created_Time, '1970-01-01T00:00:00Z');
}

/** Zoho: a record that was never changed has one time twice. */
export function isUntouched(record: CrmRecord): boolean {
  return createdAt(record) === modifiedAt(record);
}

export function createdAt(record: CrmRecord): string {
  return instantOr(record.Created_Time, '1970-01-01T00:00:00Z');
}

/** A time of the CRM as an instant, or `other` where it is none. */
export function instantOr(text: string | null | undefined, other: string): string {
  return text && /T.*(Z|[+-]\d\d:?\d\d)$/.test(text) ? toInstant(text) : other;
}
