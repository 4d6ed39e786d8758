import type { CrmField } from '../model/mapping';
import type { MeetingTime } from '../model/time';
import type { RecordRef } from './person';

/** What the panel can make in the CRM, and the forms for it. */
export type FormType = 'contact' | 'lead' | 'task';

/** What a field is for, where the panel can fill it by itself or shows it always. */
export type FieldRole =
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'mobile'
  | 'company'
  | 'title'
  | 'subject'
  | 'due'
  | 'status'
  | 'priority'
  | 'description';

/** A field of a form, from the CRM's metadata and the layout of the person's profile. */
export interface FormField extends CrmField {
  role: FieldRole | null;
}

/**
 * The fields to ask for, in the CRM's order: those with a role, and all that are mandatory. A mandatory one of type
 * `lookup` or `other` cannot be filled here.
 */
export interface Form {
  type: FormType;
  fields: FormField[];
  /** Where the CRM's own page for a new record is. */
  url: string | null;
}

/** A record to make. `key`: the same one sent again is the same record, whatever happened to the first answer. */
export type Draft =
  /** `values` by FormField's name: texts; numbers, dates (`2026-12-31`) and truth values (`true`) as text, too; several choices with `;` between. */
  | { type: 'contact' | 'lead'; key: string; values: Record<string, string> }
  /** `person`: whom it is about. `about`: an account or a deal, or a lead. */
  | { type: 'task'; key: string; values: Record<string, string>; person: RecordRef | null; about: RecordRef | null }
  | { type: 'note'; key: string; title: string; text: string; on: RecordRef }
  | {
      type: 'meeting';
      key: string;
      title: string;
      time: MeetingTime;
      location: string;
      description: string;
      person: RecordRef | null;
      about: RecordRef | null;
    };

/** Why something did not come about; `code` is a SyncErrorCode or `unexpected`, `message` is for the log. */
export interface Problem {
  code: string;
  side: 'crm' | 'outlook' | null;
  message: string;
}

export type Answered<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** How a draft ended. */
export type Made =
  /** `canUndo`: the CRM lets this person delete it again, as far as that is known. */
  | { state: 'made'; record: RecordRef; canUndo: boolean }
  /** Notes only: kept on this device until the connection is back, then sent once. */
  | { state: 'queued'; problem: Problem }
  /** The CRM has it already; null where it may not say which. */
  | { state: 'duplicate'; field: string; existing: RecordRef | null }
  /** The CRM does not take the value of this field, by its name; '' where it does not say which. */
  | { state: 'invalid'; field: string; message: string }
  | { state: 'failed'; problem: Problem };

export type Undone =
  | { state: 'undone' }
  /** Somebody has changed it since: it stays. */
  | { state: 'changed' }
  | { state: 'failed'; problem: Problem };

export type LinkedAddress =
  /** `crm`: the address stands in the record now. `device`: the record has no free place, only this device remembers. */
  /** `canUndo`: false where the record had it already. */
  { state: 'linked'; where: 'crm' | 'device'; canUndo: boolean } | { state: 'failed'; problem: Problem };

/** A note that waits for the connection. */
export interface QueuedNote {
  key: string;
  title: string;
  on: RecordRef;
  /** ISO instant. */
  at: string;
  /** Why it could not be sent the last time. */
  problem: Problem;
  /** The CRM refused it for good: nothing is tried any more until the person decides. */
  isRefused: boolean;
}
