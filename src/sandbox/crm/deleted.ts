/**
 * GET /{module}/deleted, newest first. Zoho: 60 days in the recycle bin, then `permanent` without names until the 120th
 * day; If-Modified-Since goes by the time of deletion.
 */
import type { SandboxReply } from '../exchange';
import { canSee, demand } from './access';
import type { Call } from './context';
import { refuse } from './errors';
import type { ModuleSpec } from './fields';
import { compareIds } from './ids';
import { modifiedSince, pageParam, perPageParam } from './params';
import type { DeletedRecord } from './state';
import { allRecords, moduleState, titleOf } from './store';
import { addDays, formatInstant } from './times';
import { shortRef } from './users';

const RECYCLE_DAYS = 60;
const FEED_DAYS = 120;

export function isPermanent(call: Call, entry: DeletedRecord): boolean {
  return entry.purged || addDays(entry.deleted, RECYCLE_DAYS) <= call.now;
}

export function listDeleted(call: Call, module: ModuleSpec): SandboxReply {
  demand(call, 'View', module.name);
  const type = typeParam(call);
  const perPage = perPageParam(call);
  const page = pageParam(call);
  const since = modifiedSince(call);
  const found = [
    ...Object.values(moduleState(call.world, module.name).deleted),
    ...convertedLeads(call, module),
  ].filter(
    (entry) =>
      addDays(entry.deleted, FEED_DAYS) > call.now &&
      canSee(call, entry.record) &&
      (since === undefined || entry.deleted >= since) &&
      (type === 'all' || isPermanent(call, entry) === (type === 'permanent')),
  );
  if (found.length === 0) return { status: since === undefined ? 204 : 304 };
  found.sort((a, b) =>
    a.deleted === b.deleted ? compareIds(b.record.id, a.record.id) : a.deleted < b.deleted ? 1 : -1,
  );
  const rows = found.slice((page - 1) * perPage, page * perPage);
  if (rows.length === 0) return { status: 204 };
  const info = { per_page: perPage, count: rows.length, page, more_records: found.length > page * perPage };
  return { status: 200, body: { data: rows.map((entry) => rowOf(call, module, entry)), info } };
}

/** Nobody says whether the feed has them, so it is a switch. */
function convertedLeads(call: Call, module: ModuleSpec): DeletedRecord[] {
  if (!call.state.convertedInDeletedFeed) return [];
  return allRecords(call.world, module.name).flatMap((record) =>
    record.converted === undefined
      ? []
      : [{ record, deleted: record.converted, deletedById: record.modifiedById, purged: false }],
  );
}

function typeParam(call: Call): string {
  const type = call.query.get('type') ?? 'all';
  if (['all', 'recycle', 'permanent'].includes(type)) return type;
  return refuse(400, 'PATTERN_NOT_MATCHED', 'Please check whether the input values are correct', {
    param_name: 'type',
  });
}

function rowOf(call: Call, module: ModuleSpec, entry: DeletedRecord) {
  const { record } = entry;
  const isGone = isPermanent(call, entry);
  return {
    deleted_by: isGone ? null : shortRef(call.world, entry.deletedById),
    id: record.id,
    display_name: isGone ? null : titleOf(module.name, record),
    type: isGone ? 'permanent' : 'recycle',
    created_by: isGone ? null : shortRef(call.world, record.createdById),
    deleted_time: formatInstant(entry.deleted, call.zone),
  };
}
