/**
 * What the CRM knows, as plain JSON.
 *
 * 1. Instants are stored as `yyyy-MM-ddTHH:mm:ssZ`: whole seconds in UTC, so that comparing texts compares times.
 * 2. An all-day meeting keeps two dates (`yyyy-MM-dd`), first and last day; see all-day.ts.
 * 3. What nobody outside the vendor knows is a switch, so that a client can be tried against each answer.
 */
import { usualSettings, type ModuleSettings } from './customization';

export type RecordSource = 'crm_ui' | 'import' | 'crm_api' | 'workflow';

export interface HistoryEntry {
  at: string;
  byId: string;
  source: RecordSource;
  changes: { name: string; old: unknown; new: unknown }[];
}

export interface CrmRecord {
  id: string;
  ownerId: string;
  createdById: string;
  modifiedById: string;
  created: string;
  modified: string;
  source: RecordSource;
  /** When the last change was committed, whatever `modified` says: the search index and the lists lag behind it. */
  committed: string;
  /** Normal forms by API name; absent is empty. */
  fields: Record<string, unknown>;
  history: HistoryEntry[];
  /** Nobody can write or delete it: somebody locked it, or an approval is under way. */
  hold?: 'locked' | 'unapproved';
  /** Of a lead: when it became a contact. */
  converted?: string;
}

/** A mail of a contact, a lead, an account or a deal. */
export interface CrmMail {
  id: string;
  module: string;
  recordId: string;
  subject: string;
  from: MailAddress;
  to: MailAddress[];
  at: string;
  /** Whose mail of the organisation it is. */
  ownerId: string;
  /** By the owner; else it came in. */
  isSent: boolean;
}

export interface MailAddress {
  name: string;
  address: string;
}

export interface DeletedRecord {
  record: CrmRecord;
  deleted: string;
  deletedById: string;
  /** Emptied from the recycle bin before its 60 days. */
  purged: boolean;
}

export interface ModuleState {
  records: Record<string, CrmRecord>;
  deleted: Record<string, DeletedRecord>;
}

/** A user of the organisation who has no mailbox in the sandbox: pending, disabled or deleted. */
export interface OtherUser {
  id: string;
  name: string;
  email: string;
  profile: 'standard' | 'admin';
  status: 'active' | 'disabled' | 'deleted';
  isConfirmed: boolean;
  timeZone: string;
}

export interface PendingWorkflow {
  at: string;
  module: string;
  id: string;
  byId: string;
  what: 'created' | 'updated';
}

export interface CrmState {
  modules: Record<string, ModuleState>;
  mails: CrmMail[];
  otherUsers: OtherUser[];
  /** Permission name → enabled, per profile; what is not named is enabled. */
  permissions: { standard: Record<string, boolean>; admin: Record<string, boolean> };
  /** Own fields, choices, requirements, field permissions and views, per module. */
  settings: Record<string, ModuleSettings>;
  /** Whether the web service, too, refuses new records that lack what the layout requires. */
  enforcesLayout: boolean;
  /** Fields that take no value twice, per module; values are compared without case. */
  uniqueFields: Record<string, string[]>;
  /** private: standard users see their own records only. */
  sharing: 'public' | 'private';
  allDayEnd: 'lastSecond' | 'midnightOfLastDay';
  longText: 'refuse' | 'cut';
  restoreBumpsModifiedTime: boolean;
  /** Whether queries find leads that were converted, as long as they do not say otherwise. */
  convertedInQueries: boolean;
  /** Whether the deleted feed names leads that were converted. */
  convertedInDeletedFeed: boolean;
  searchLagSeconds: number;
  listLagSeconds: number;
  /** One of so many records is late; 1: all are. */
  listLagEvery: number;
  /** Writes without `trigger: []` start automations that edit the record once more, a moment later. */
  workflow: boolean;
  workflowDelaySeconds: number;
  pending: PendingWorkflow[];
  creditLimit: number;
  /** Credits used per minute (`yyyy-MM-ddTHH:mm`), for the rolling 24 hours. */
  credits: Record<string, number>;
  concurrencyLimit: number;
  licences: number;
  companyName: string;
  timeZone: string;
}

export const MODULE_NAMES = ['Events', 'Contacts', 'Accounts', 'Deals', 'Leads', 'Tasks', 'Notes'] as const;

/** Asks of a person only the zone, so that this file needs nothing of the world that holds it. */
export function emptyCrm(people: readonly { crmTimeZone: string }[]): CrmState {
  return {
    modules: Object.fromEntries(MODULE_NAMES.map((name) => [name, { records: {}, deleted: {} }])),
    mails: [],
    otherUsers: [],
    permissions: { standard: {}, admin: {} },
    settings: usualSettings(),
    enforcesLayout: true,
    uniqueFields: {},
    sharing: 'public',
    allDayEnd: 'lastSecond',
    longText: 'refuse',
    restoreBumpsModifiedTime: true,
    convertedInQueries: true,
    convertedInDeletedFeed: false,
    searchLagSeconds: 60,
    listLagSeconds: 0,
    listLagEvery: 1,
    workflow: true,
    workflowDelaySeconds: 1,
    pending: [],
    creditLimit: 100_000,
    credits: {},
    concurrencyLimit: 10,
    licences: people.length + 2,
    companyName: 'Sandbox Company',
    timeZone: people[0]?.crmTimeZone ?? 'Etc/UTC',
  };
}
