/**
 * Creating, changing and removing records. Every change, however small, gives a new `Modified_Time` of one-second grain:
 * a client sees its own writes come back, and several changes of one second carry the same stamp.
 *
 * addRecord, updateRecord, deleteRecord and restoreRecord are what somebody does in the CRM's own pages: silent, without
 * permissions and limits. The web service's writes stand in write.ts.
 */
import type { World } from '../world';
import type { ModuleSpec } from './fields';
import { newId } from './ids';
import type { Json } from './json';
import { isSameValue, readRecord, type Written } from './normalise';
import { dueDates, occurrences } from './recurrence';
import { moduleIn } from './specs';
import type { CrmRecord, RecordSource } from './state';
import { findRecord, moduleState } from './store';
import { parseInstant, stampOf } from './times';
import { zoneOfUser } from './users';

export interface Origin {
  ownerId: string;
  createdById?: string;
  source: 'crm_ui' | 'import' | 'crm_api';
  /** Created_Time as an ISO instant with an offset; now by default. */
  at?: string;
  /** Modified_Time when it differs from the creation. */
  modifiedAt?: string;
}

interface Stamp {
  byId: string;
  source: RecordSource;
  at: string;
  modified?: string;
  committed: string;
}

export function insertRecords(
  world: World,
  module: ModuleSpec,
  written: Written,
  ownerId: string,
  stamp: Stamp,
): CrmRecord[] {
  const kept = Object.fromEntries(Object.entries(written.changes).filter(([, value]) => value !== null));
  const times = kept['Recurring_Activity'] ? recurringTimes(module, kept, zoneOfUser(world, ownerId)) : [];
  if (times.length === 0) return [insertOne(world, module, kept, ownerId, stamp)];
  const series = newId(world);
  return times.map((time) => insertOne(world, module, { ...kept, ...time, $recurrence_id: series }, ownerId, stamp));
}

function recurringTimes(module: ModuleSpec, fields: Json, zone: string): Json[] {
  if (module.name === 'Tasks') return dueDates(fields).map((date) => ({ Due_Date: date }));
  return occurrences(fields, zone).map(({ start, end }) => ({ Start_DateTime: start, End_DateTime: end }));
}

function insertOne(world: World, module: ModuleSpec, fields: Json, ownerId: string, stamp: Stamp): CrmRecord {
  const record: CrmRecord = {
    id: newId(world),
    ownerId,
    createdById: stamp.byId,
    modifiedById: stamp.byId,
    created: stamp.at,
    modified: stamp.modified ?? stamp.at,
    source: stamp.source,
    committed: stamp.committed,
    fields: structuredClone(fields),
    history: [],
  };
  moduleState(world, module.name).records[record.id] = record;
  return record;
}

/** Stores the changes, and always a new Modified_Time, even when no value differs. */
export function changeRecord(record: CrmRecord, written: Written, stamp: Stamp): void {
  const changes: CrmRecord['history'][number]['changes'] = [];
  const note = (name: string, old: unknown, value: unknown) => {
    if (!isSameValue(old, value)) changes.push({ name, old: old ?? null, new: value ?? null });
  };
  for (const [name, value] of Object.entries(written.changes)) {
    note(name, record.fields[name], value);
    if (value === null) Reflect.deleteProperty(record.fields, name);
    else record.fields[name] = structuredClone(value);
  }
  if (written.ownerId !== undefined) {
    note('Owner', record.ownerId, written.ownerId);
    record.ownerId = written.ownerId;
  }
  record.modifiedById = stamp.byId;
  record.modified = stamp.at;
  record.committed = stamp.committed;
  record.history.push({ at: stamp.at, byId: stamp.byId, source: stamp.source, changes });
}

function knownModule(world: World, name: string): ModuleSpec {
  const module = moduleIn(world.state.crm, name);
  if (!module) throw new Error(`the CRM has no module ${name}`);
  return module;
}

function instant(text: string): string {
  const stamp = parseInstant(text);
  if (stamp === undefined) throw new Error(`not an instant with an offset: ${text}`);
  return stamp;
}

/** Returns the id; of a recurring meeting that of its first occurrence. Throws with the reason for what the CRM refuses. */
export function addRecord(world: World, module: string, fields: Json, origin: Origin): string {
  const spec = knownModule(world, module);
  const context = { world, zone: zoneOfUser(world, origin.ownerId), path: '$', needsLayout: false };
  const written = readRecord(context, spec, fields);
  const now = stampOf(world.now('crm'));
  const at = origin.at === undefined ? now : instant(origin.at);
  const modified = origin.modifiedAt === undefined ? at : instant(origin.modifiedAt);
  const byId = origin.createdById ?? origin.ownerId;
  const stamp = { byId, source: origin.source, at, modified, committed: modified };
  const records = insertRecords(world, spec, written, origin.ownerId, stamp);
  if (modified !== at) {
    for (const record of records) record.history.push({ at: modified, byId, source: 'crm_ui', changes: [] });
  }
  return records[0]?.id ?? '';
}

function existing(world: World, module: string, id: string): CrmRecord {
  const record = findRecord(world, module, id);
  if (!record) throw new Error(`no record ${id} in ${module}`);
  return record;
}

/** `byId` is the owner by default, `at` now. */
export function updateRecord(
  world: World,
  module: string,
  id: string,
  fields: Json,
  origin: { byId?: string; source?: RecordSource; at?: string } = {},
): void {
  const record = existing(world, module, id);
  const context = { world, zone: zoneOfUser(world, origin.byId ?? record.ownerId), path: '$', needsLayout: false };
  const written = readRecord(context, knownModule(world, module), fields, record.fields);
  const at = origin.at === undefined ? stampOf(world.now('crm')) : instant(origin.at);
  const byId = origin.byId ?? record.ownerId;
  changeRecord(record, written, { byId, source: origin.source ?? 'crm_ui', at, committed: at });
}

/** Into the recycle bin. */
export function deleteRecord(world: World, module: string, id: string, byId?: string): void {
  const record = existing(world, module, id);
  const state = moduleState(world, module);
  Reflect.deleteProperty(state.records, id);
  const deleted = stampOf(world.now('crm'));
  state.deleted[id] = { record, deleted, deletedById: byId ?? record.ownerId, purged: false };
}

/** Empties one record from the recycle bin: the deleted feed calls it permanent, and it cannot come back. */
export function purgeRecord(world: World, module: string, id: string): void {
  const entry = moduleState(world, module).deleted[id];
  if (!entry) throw new Error(`no deleted record ${id} in ${module}`);
  entry.purged = true;
}

/** Back from the recycle bin under its old id; whether Modified_Time moves is not documented, so it is a switch. */
export function restoreRecord(world: World, module: string, id: string): void {
  const state = moduleState(world, module);
  const entry = state.deleted[id];
  if (!entry || entry.purged) throw new Error(`no record ${id} in the recycle bin of ${module}`);
  Reflect.deleteProperty(state.deleted, id);
  const now = stampOf(world.now('crm'));
  if (world.state.crm.restoreBumpsModifiedTime) entry.record.modified = now;
  entry.record.committed = now;
  state.records[id] = entry.record;
}
