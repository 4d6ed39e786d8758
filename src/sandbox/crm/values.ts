/** One written value into its stored form; see normalise.ts for the rules they share. */
import { DateTime } from 'luxon';
import type { World } from '../world';
import { crmError } from './errors';
import { NO_CHOICE, type FieldKind, type FieldSpec } from './fields';
import { newId } from './ids';
import { invalid, InvalidRecord } from './invalid-record';
import { idOf, isObject, textOf, type Json } from './json';
import { readParticipants } from './participants';
import { parseRule } from './recurrence';
import { findRecord } from './store';
import { TEXT_PATTERNS } from './text-patterns';
import { isDate, parseInstant } from './times';
import { userById } from './users';

export interface ValueContext {
  world: World;
  path: string;
  input: Json;
  existing: Json;
}

const JSON_TYPES: Partial<Record<FieldKind, string>> = {
  integer: 'integer',
  currency: 'double',
  boolean: 'boolean',
  datetime: 'datetime',
  date: 'date',
  owner: 'jsonobject',
  lookup: 'jsonobject',
  related: 'jsonobject',
  parent: 'jsonobject',
  participants: 'jsonarray',
  recurrence: 'jsonobject',
  reminder: 'jsonarray',
  alarm: 'jsonobject',
  tags: 'jsonarray',
};

function wrongType(context: ValueContext, spec: FieldSpec): never {
  return invalid(context, spec.name, 'invalid data', { expected_data_type: JSON_TYPES[spec.kind] ?? 'text' });
}

export function readValue(context: ValueContext, spec: FieldSpec, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return null;
  return READERS[spec.kind](context, spec, value);
}

type Reader = (context: ValueContext, spec: FieldSpec, value: unknown) => unknown;

const READERS: Record<FieldKind, Reader> = {
  id: readText,
  text: readText,
  textarea: readText,
  email: readText,
  phone: readText,
  website: readText,
  // The empty choice, and unknown values are kept.
  picklist: (context, spec, value) => (value === NO_CHOICE ? null : readText(context, spec, value)),
  boolean: (context, spec, value) => (typeof value === 'boolean' ? value : wrongType(context, spec)),
  integer: (context, spec, value) => (Number.isInteger(value) ? value : wrongType(context, spec)),
  currency: (context, spec, value) => (typeof value === 'number' ? value : wrongType(context, spec)),
  datetime: readInstant,
  date: (context, spec, value) => (typeof value === 'string' && isDate(value) ? value : wrongType(context, spec)),
  owner: readOwner,
  lookup: (context, spec, value) => readLookup(context, spec, value, spec.target ?? ''),
  related: readRelated,
  parent: readParent,
  participants: (context, spec, value) =>
    Array.isArray(value) ? readParticipants(context, value) : wrongType(context, spec),
  recurrence: readRecurrence,
  reminder: readReminder,
  alarm: readAlarm,
  tags: readTags,
};

function readText(context: ValueContext, spec: FieldSpec, value: unknown): string | null {
  if (typeof value !== 'string') return wrongType(context, spec);
  const text = value.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '');
  if (text.trim() === '') return null;
  const isCut = text.length > spec.length && context.world.state.crm.longText === 'cut';
  const kept = isCut ? text.slice(0, spec.length) : text;
  if (kept.length > spec.length) return invalid(context, spec.name, 'invalid data', { maximum_length: spec.length });
  const pattern = TEXT_PATTERNS[spec.kind];
  if (!pattern || pattern.test(kept)) return kept;
  return invalid(context, spec.name, 'invalid data', { expected_data_type: spec.kind });
}

function readInstant(context: ValueContext, spec: FieldSpec, value: unknown): string {
  return (typeof value === 'string' ? parseInstant(value) : undefined) ?? wrongType(context, spec);
}

function readOwner(context: ValueContext, spec: FieldSpec, value: unknown): string {
  const id = idOf(value) ?? wrongType(context, spec);
  const user = userById(context.world, id);
  if (user?.status !== 'active') return invalid(context, 'Owner.id', 'the user is not available');
  return id;
}

/** Only `{id}` is understood: neither a name nor a bare text finds a record. */
function readLookup(context: ValueContext, spec: FieldSpec, value: unknown, target: string): Json {
  if (!isObject(value)) return wrongType(context, spec);
  const id = textOf(value['id']);
  if (id === undefined) return invalid(context, `${spec.name}.id`, 'invalid data', { expected_data_type: 'bigint' });
  if (!findRecord(context.world, target, id)) {
    return invalid(context, `${spec.name}.id`, 'the id given seems to be invalid');
  }
  return { id };
}

const RELATED = ['Accounts', 'Deals', 'Leads'];

/** Zoho: `What_Id` goes with `$se_module`, the API name of the module that it points into. */
function readRelated(context: ValueContext, spec: FieldSpec, value: unknown): Json {
  const module = textOf(context.input['$se_module']) ?? textOf(context.existing['$se_module']);
  if (module === undefined) {
    const details = { api_name: '$se_module', json_path: `${context.path}.$se_module` };
    throw new InvalidRecord(crmError('MANDATORY_NOT_FOUND', 'required field not found', details));
  }
  if (!RELATED.includes(module)) return invalid(context, '$se_module', 'the module name given seems to be invalid');
  return readLookup(context, spec, value, module);
}

const PARENTS = ['Contacts', 'Leads', 'Accounts', 'Deals', 'Tasks', 'Events'];

/** Zoho: a note names the module beside the record, `{id, module: {api_name}}`. */
function readParent(context: ValueContext, spec: FieldSpec, value: unknown): Json {
  const module = parentModule(value);
  if (module === undefined) {
    const details = { api_name: 'module', json_path: `${context.path}.${spec.name}.module` };
    throw new InvalidRecord(crmError('MANDATORY_NOT_FOUND', 'required field not found', details));
  }
  if (!PARENTS.includes(module)) return invalid(context, `${spec.name}.module.api_name`, 'the module is not available');
  return readLookup(context, spec, value, module);
}

export function parentModule(value: unknown): string | undefined {
  const module = isObject(value) ? value['module'] : undefined;
  return isObject(module) ? textOf(module['api_name']) : undefined;
}

function readRecurrence(context: ValueContext, spec: FieldSpec, value: unknown): Json {
  if (!isObject(value) || typeof value['RRULE'] !== 'string') return wrongType(context, spec);
  if (!parseRule(value['RRULE'])) return invalid(context, `${spec.name}.RRULE`, 'invalid data');
  const exceptions = textOf(value['EXDATE']);
  return { RRULE: value['RRULE'], ...(exceptions === undefined ? {} : { EXDATE: exceptions }) };
}

const ALARM = /^(FREQ=\w+;)?ACTION=(EMAIL|POPUP|EMAILANDPOPUP);TRIGGER=(DATE-TIME:)?\S+$/;

/** Zoho: `{ALARM: "ACTION=EMAIL|POPUP|EMAILANDPOPUP;TRIGGER=DATE-TIME:…"}` on tasks, and no other form. */
function readAlarm(context: ValueContext, spec: FieldSpec, value: unknown): Json {
  const alarm = isObject(value) ? textOf(value['ALARM']) : undefined;
  if (alarm === undefined) return wrongType(context, spec);
  return ALARM.test(alarm) ? { ALARM: alarm } : invalid(context, `${spec.name}.ALARM`, 'invalid data');
}

/** Zoho: an array of `{unit, period, time}` on meetings. */
function readReminder(context: ValueContext, spec: FieldSpec, value: unknown): unknown {
  if (typeof value === 'string' && DateTime.fromISO(value).isValid) return value;
  if (!Array.isArray(value)) return wrongType(context, spec);
  return value.map((item: unknown, index) => {
    const isGood =
      isObject(item) && Number.isInteger(item['unit']) && /^(minutes|hours|days|weeks)$/.test(String(item['period']));
    if (!isGood)
      return invalid(context, `${spec.name}[${index}]`, 'invalid data', { expected_data_type: 'jsonobject' });
    return { unit: item['unit'], period: item['period'], ...('time' in item ? { time: item['time'] } : {}) };
  });
}

function readTags(context: ValueContext, spec: FieldSpec, value: unknown): unknown {
  if (!Array.isArray(value)) return wrongType(context, spec);
  return value.map((item: unknown) => {
    const name = isObject(item) ? textOf(item['name']) : undefined;
    return name === undefined ? wrongType(context, spec) : { name, id: newId(context.world), color_code: null };
  });
}
