/**
 * Records as the wire shows them. Zoho: lookups `{name, id}`, owners with their address, times in the reader's zone;
 * rich text is cut to 500 characters everywhere but in the answer for one record.
 */
import { isTimeField, shownTime } from './all-day';
import type { Call } from './context';
import { moduleId, type FieldSpec, type ModuleSpec } from './fields';
import type { Json } from './json';
import { participantContact, type Participant } from './participants';
import type { CrmRecord } from './state';
import { findRecord, fullName, titleOf } from './store';
import { formatInstant } from './times';
import { userRef } from './users';

const LIST_TEXT = 500;

/** The stored form of any field, the system's own included. Times as instants. */
export function storedValue(call: Call, record: CrmRecord, name: string): unknown {
  switch (name) {
    case 'id':
      return record.id;
    case 'Owner':
      return { id: record.ownerId };
    case 'Created_By':
      return { id: record.createdById };
    case 'Modified_By':
      return { id: record.modifiedById };
    case 'Created_Time':
      return record.created;
    case 'Modified_Time':
      return record.modified;
    case 'Locked__s':
      return record.hold === 'locked';
    case 'Converted__s':
      return record.converted !== undefined;
    case 'Converted_Date_Time':
      return record.converted ?? null;
    case 'Record_Status__s':
      return 'Available';
    case 'Full_Name':
      return fullName(record.fields);
    default:
      return timeOrField(call, record, name);
  }
}

function timeOrField(call: Call, record: CrmRecord, name: string): unknown {
  const value = record.fields[name];
  if (isTimeField(name) && typeof value === 'string') return shownTime(value, name, call.state, call.zone);
  return value ?? null;
}

export function cutText(spec: FieldSpec, value: unknown): unknown {
  return spec.kind === 'textarea' && typeof value === 'string' ? value.slice(0, LIST_TEXT) : value;
}

function shownValue(call: Call, record: CrmRecord, spec: FieldSpec): unknown {
  const value = storedValue(call, record, spec.name);
  if (value === null) return spec.kind === 'boolean' ? false : null;
  switch (spec.kind) {
    case 'datetime':
      return formatInstant(value as string, call.zone);
    case 'owner':
      return userRef(call.world, (value as { id: string }).id);
    case 'lookup':
      return lookupRef(call, spec.target ?? '', value as { id: string });
    case 'related':
      return lookupRef(call, String(record.fields['$se_module']), value as { id: string });
    case 'parent':
      return parentRef(call, String(record.fields['$se_module']), value as { id: string });
    case 'participants':
      return (value as Participant[]).map((item) => shownParticipant(call, item));
    default:
      return value;
  }
}

/** A target that was deleted leaves an empty lookup. */
function lookupRef(call: Call, module: string, value: { id: string }): Json | null {
  const target = findRecord(call.world, module, value.id);
  return target ? { name: titleOf(module, target), id: value.id } : null;
}

function parentRef(call: Call, module: string, value: { id: string }): Json | null {
  const target = lookupRef(call, module, value);
  return target && { ...target, module: { api_name: module, id: moduleId(module) } };
}

function shownParticipant(call: Call, item: Participant): Json {
  const { id, type, participant, invited, status } = item;
  return { ...participantContact(call.world, item), invited, id, type, participant, status };
}

export function approvalOf(record: CrmRecord): string {
  return record.hold === 'unapproved' ? 'approval_process_pending' : 'approved';
}

function systemValue(record: CrmRecord, name: string): unknown {
  switch (name) {
    case '$se_module':
      return record.fields['$se_module'] ?? null;
    case '$recurrence_id':
      return record.fields['$recurrence_id'] ?? null;
    case '$event_cancelled':
      return record.fields['$event_cancelled'] === true;
    case '$u_id':
      return `${record.id}@crm.example`;
    case '$state':
      return 'save';
    case '$editable':
      return record.hold === undefined;
    case '$approved':
      return record.hold !== 'unapproved';
    case '$approval_state':
      return approvalOf(record);
    case '$locked_for_me':
      return record.hold === 'locked';
    case '$converted':
      return record.converted !== undefined;
    default:
      return undefined;
  }
}

/** Zoho: they stand in every row of notes, whatever was asked for. */
function noteValues(record: CrmRecord): Json {
  return {
    $attachments: [],
    $editable: true,
    $is_shared_to_client: false,
    $se_module: record.fields['$se_module'] ?? null,
    $size: '0',
    $state: 'save',
    $voice_note: false,
  };
}

/** A row of a list: what was asked for and exists, and the id always. */
export function listRow(call: Call, module: ModuleSpec, record: CrmRecord, names: string[]): Json {
  const row: Json = { id: record.id, ...(module.name === 'Notes' && noteValues(record)) };
  for (const name of names) {
    const spec = module.byName.get(name);
    if (spec) row[name] = cutText(spec, shownValue(call, record, spec));
    else if (name.startsWith('$')) {
      const value = systemValue(record, name);
      if (value !== undefined) row[name] = value;
    }
  }
  return row;
}

const ALWAYS = ['$approved', '$approval_state', '$editable', '$locked_for_me', '$state'];
const OF_LEADS = ['$converted'];
const OF_ACTIVITIES = ['$se_module', '$recurrence_id', '$u_id'];

/** One record in full. Zoho: `$event_cancelled` only comes when it is asked for by name. */
export function fullRecord(call: Call, module: ModuleSpec, record: CrmRecord, names?: string[]): Json {
  const wanted = names ? module.fields.filter((spec) => names.includes(spec.name)) : module.fields;
  const row: Json = { id: record.id, ...(module.name === 'Notes' && noteValues(record)) };
  for (const spec of wanted) row[spec.name] = shownValue(call, record, spec);
  const own = module.byName.has('What_Id') ? OF_ACTIVITIES : module.name === 'Leads' ? OF_LEADS : [];
  for (const name of names?.filter((item) => item.startsWith('$')) ?? [...ALWAYS, ...own]) {
    const value = systemValue(record, name);
    if (value !== undefined) row[name] = value;
  }
  return row;
}
