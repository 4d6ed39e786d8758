/** One record: GET by id, and its timeline. */
import type { SandboxReply } from '../exchange';
import { canSee, demand, permissionName } from './access';
import type { Call } from './context';
import { noPermission, refuse } from './errors';
import type { ModuleSpec } from './fields';
import { fixedId } from './ids';
import { modifiedSince } from './params';
import type { CrmRecord, HistoryEntry } from './state';
import { findRecord, moduleState, titleOf } from './store';
import { formatInstant } from './times';
import { shortRef } from './users';
import { fullRecord } from './view';

/** Zoho answers 400 INVALID_DATA or 204 for an id that is not there; here 204 for a deleted one, 400 for a stranger. */
function reach(call: Call, module: ModuleSpec, id: string): CrmRecord | undefined {
  demand(call, 'View', module.name);
  const record = findRecord(call.world, module.name, id);
  if (record) return canSee(call, record) ? record : noPermission(permissionName('View', module.name));
  if (Object.hasOwn(moduleState(call.world, module.name).deleted, id)) return undefined;
  return refuse(400, 'INVALID_DATA', 'the id given seems to be invalid', { resource_path_index: 1 });
}

export function getRecord(call: Call, module: ModuleSpec, id: string): SandboxReply {
  const record = reach(call, module, id);
  if (!record) return { status: 204 };
  const since = modifiedSince(call);
  if (since !== undefined && record.modified < since) return { status: 304 };
  const names = call.query.get('fields')?.split(',');
  return { status: 200, body: { data: [fullRecord(call, module, record, names)] } };
}

/** Zoho: the one place that tells an imported record from one made by hand. */
export function getTimeline(call: Call, module: ModuleSpec, id: string): SandboxReply {
  const record = reach(call, module, id);
  if (!record) return { status: 204 };
  const isSeen = ({ name }: { name: string }) => name.startsWith('$') || module.byName.has(name);
  const added: HistoryEntry = { at: record.created, byId: record.createdById, source: record.source, changes: [] };
  const entries = [added, ...record.history].map((entry, index) => ({
    audited_time: formatInstant(entry.at, call.zone),
    action: index === 0 ? 'added' : 'updated',
    id: `${record.id}${String(index).padStart(4, '0')}`,
    source: entry.source,
    extension: null,
    type: null,
    done_by: shortRef(call.world, entry.byId),
    related_record: null,
    automation_details: null,
    record: {
      id: record.id,
      name: titleOf(module.name, record),
      module: { api_name: module.name, id: fixedId(1) },
    },
    field_history: entry.changes.filter(isSeen).map(({ name, old, new: value }) => ({
      data_type: module.byName.get(name)?.kind ?? 'text',
      api_name: name,
      field_label: module.byName.get(name)?.label ?? name,
      _value: { old: shown(call, old), new: shown(call, value) },
    })),
  }));
  entries.reverse();
  const info = { per_page: 200, count: entries.length, page: 1, more_records: false };
  return { status: 200, body: { __timeline: entries.slice(0, 200), info } };
}

function shown(call: Call, value: unknown): unknown {
  const isInstant = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value);
  return isInstant ? formatInstant(value, call.zone) : value;
}
