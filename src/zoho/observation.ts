import type { Meeting } from '../model/meeting';
import { toInstant } from '../model/time';
import type { Observation } from '../sync/side';
import { fingerprint } from '../model/fingerprint';
import { meetingFromZoho, type ReadHabits } from './meeting';
import { isRecurring, type ReadableEvent, type EventRecord, type Origin } from './record';
import type { Sight } from './watermark';

/**
 * Records as the engine sees them.
 * A version is the record's Modified_Time and a name for its content: the CRM's stamps are whole seconds, and two changes
 * within one have to be told apart.
 */

/** In place of the content's name where a record was written and not seen again. */
const asSent = 'sent';

export function observation(
  record: ReadableEvent,
  habits: ReadHabits & { userId: string; origins: Map<string, Origin> },
  imported = false,
): Observation<Meeting> {
  return {
    id: record.id,
    version: versionOf(record),
    fields: meetingFromZoho(record, habits),
    facts: {
      scope: record.Owner.id === habits.userId ? 'in' : 'owner',
      recurring: isRecurring(record),
      private: false,
      imported,
      others: 0,
      ...(isOwnWrite(record, habits) ? { made: createdAt(record) } : {}),
    },
  };
}

/** Made over the API in the user's name, and as it was made. */
function isOwnWrite(
  record: EventRecord,
  { userId, origins }: { userId: string; origins: Map<string, Origin> },
): boolean {
  return origins.get(record.id) === 'api' && record.Created_By?.id === userId && isUntouched(record);
}

export function versionOf(record: EventRecord): string {
  return `${modifiedAt(record)}#${fingerprint(JSON.stringify(contentOf(record)))}`;
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

/** What only a change can change; alike in lists, which cut long texts, and in the answer for one record. */
function contentOf(record: EventRecord): unknown[] {
  const times = [record.Start_DateTime, record.End_DateTime].map((time) => instantOr(time, time ?? ''));
  const description = (record.Description ?? '').slice(0, 400);
  return [record.Event_Title, ...times, record.All_day === true, record.Venue ?? '', description, record.Owner?.id];
}

/** A row of the list of changes. */
export interface EventRow extends Sight {
  record: EventRecord;
}

export function eventRow(record: EventRecord): EventRow {
  return { id: record.id, stamp: modifiedAt(record), content: fingerprint(JSON.stringify(record)), record };
}

export function modifiedAt(record: EventRecord): string {
  return instantOr(record.Modified_Time ?? record.Created_Time, '1970-01-01T00:00:00Z');
}

/** Zoho: a record that was never changed has one time twice. */
export function isUntouched(record: EventRecord): boolean {
  return createdAt(record) === modifiedAt(record);
}

export function createdAt(record: EventRecord): string {
  return instantOr(record.Created_Time, '1970-01-01T00:00:00Z');
}

/** A time of the CRM as an instant, or `other` where it is none. */
export function instantOr(text: string | null | undefined, other: string): string {
  return text && /T.*(Z|[+-]\d\d:?\d\d)$/.test(text) ? toInstant(text) : other;
}
