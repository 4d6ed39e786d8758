/**
 * POST and PUT of records: results in the order of the input, 201 or 200 when all went well, 207 mixed, 400 when all
 * failed. A lost answer is no undo, and the same POST sent again makes a second record: there is no idempotency key.
 */
import type { SandboxReply } from '../exchange';
import { canChange, canSee, demand, permissionName } from './access';
import { notify, startWorkflow } from './automation';
import type { Call } from './context';
import { crmError, noPermission, refuse, type CrmError } from './errors';
import type { ModuleSpec } from './fields';
import { InvalidRecord } from './invalid-record';
import { isObject, textOf, type Json } from './json';
import { readRecord, type WriteContext } from './normalise';
import { changeRecord, insertRecords } from './records';
import type { CrmRecord } from './state';
import { findRecord } from './store';
import { formatInstant, parseInstant } from './times';
import { duplicateOf } from './unique';
import { shortRef } from './users';
import { approvalOf } from './view';

const LIMIT = 100;
const TRIGGERS = ['approval', 'workflow', 'blueprint', 'pathfinder', 'orchestration'];

interface Success {
  code: 'SUCCESS';
  details: Json;
  message: string;
  status: 'success';
}

type Result = Success | CrmError;

export function createRecords(call: Call, module: ModuleSpec): SandboxReply {
  demand(call, 'Create', module.name);
  const results = recordsIn(call).flatMap((input, index) => attempt(() => createOne(call, module, input, index)));
  return multiReply(results, 201);
}

export function updateRecords(call: Call, module: ModuleSpec): SandboxReply {
  demand(call, 'Edit', module.name);
  const inputs = recordsIn(call);
  const results = inputs.flatMap((input, index) => attempt(() => [updateOne(call, module, input, index)]));
  if (results.every((result) => result.code === 'AUTHORIZATION_FAILED')) {
    return noPermission(permissionName('Edit', module.name));
  }
  return multiReply(results, 200);
}

export function updateById(call: Call, module: ModuleSpec, id: string): SandboxReply {
  demand(call, 'Edit', module.name);
  const record = findRecord(call.world, module.name, id);
  if (!record || !canSee(call, record)) {
    return refuse(400, 'INVALID_DATA', 'the id given seems to be invalid', { resource_path_index: 1 });
  }
  if (!canChange(call, record)) return noPermission(permissionName('Edit', module.name));
  const input = recordsIn(call)[0] ?? {};
  return multiReply(
    attempt(() => [updateOne(call, module, { ...input, id }, 0)]),
    200,
  );
}

/** The `data` of a write; refuses what is not a list of 1 to 100 records, and unknown triggers. */
export function recordsIn(call: Call): Json[] {
  const body = call.request.body;
  if (!isObject(body)) return bodyError('INVALID_DATA', 'data', { expected_data_type: 'jsonobject' });
  const { data, trigger } = body;
  if (data === undefined) return bodyError('MANDATORY_NOT_FOUND', 'data');
  if (!Array.isArray(data) || data.length === 0 || !data.every(isObject)) {
    return bodyError('INVALID_DATA', 'data', { expected_data_type: 'jsonarray' });
  }
  if (data.length > LIMIT) return bodyError('INVALID_DATA', 'data', { maximum_length: LIMIT });
  const isKnown = (item: unknown) => typeof item === 'string' && TRIGGERS.includes(item);
  if (trigger !== undefined && !(Array.isArray(trigger) && trigger.every(isKnown))) {
    return bodyError('INVALID_DATA', 'trigger', { supported_values: TRIGGERS });
  }
  return data;
}

function bodyError(code: string, name: string, details: Json = {}): never {
  const message = code === 'INVALID_DATA' ? 'invalid data' : 'required field not found';
  return refuse(400, code, message, { ...details, api_name: name, json_path: `$.${name}` });
}

function attempt(work: () => Result[]): Result[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof InvalidRecord) return [error.error];
    throw error;
  }
}

function contextOf(call: Call, path: string): WriteContext {
  return { world: call.world, zone: call.zone, path, needsLayout: call.state.enforcesLayout };
}

function createOne(call: Call, module: ModuleSpec, input: Json, index: number): Result[] {
  const context = contextOf(call, `$.data[${index}]`);
  const written = readRecord(context, module, input);
  const duplicate = duplicateOf(call, module, written.changes, context.path);
  if (duplicate) return [duplicate];
  const stamp = { byId: call.person.crmUserId, source: 'crm_api', at: call.now, committed: call.now } as const;
  const records = insertRecords(call.world, module, written, written.ownerId ?? call.person.crmUserId, stamp);
  const first = records[0];
  if (first) notify(call, module, first, input, 'Invitation');
  return records.map((record) => {
    startWorkflow(call, module, record, 'created');
    return success(call, record, 'record added');
  });
}

function updateOne(call: Call, module: ModuleSpec, input: Json, index: number): Result {
  const path = `$.data[${index}]`;
  const record = reach(call, module, textOf(input['id']), path);
  if (!canChange(call, record)) {
    return crmError('AUTHORIZATION_FAILED', 'User does not have sufficient privilege to edit the record');
  }
  const refused = holdError(record, path) ?? staleError(call, record);
  if (refused) return refused;
  const context = contextOf(call, path);
  const written = readRecord(context, module, input, record.fields);
  const duplicate = duplicateOf(call, module, written.changes, path, record.id);
  if (duplicate) return duplicate;
  changeRecord(record, written, { byId: call.person.crmUserId, source: 'crm_api', at: call.now, committed: call.now });
  notify(call, module, record, input, 'Updated');
  startWorkflow(call, module, record, 'updated');
  return success(call, record, 'record updated');
}

function reach(call: Call, module: ModuleSpec, id: string | undefined, path: string): CrmRecord {
  const place = { api_name: 'id', json_path: `${path}.id` };
  if (id === undefined) throw new InvalidRecord(crmError('MANDATORY_NOT_FOUND', 'required field not found', place));
  const record = findRecord(call.world, module.name, id);
  if (record && canSee(call, record)) return record;
  throw new InvalidRecord(crmError('INVALID_DATA', 'the id given seems to be invalid', place));
}

function holdError(record: CrmRecord, path: string): CrmError | undefined {
  if (record.converted !== undefined) {
    return crmError('ID_ALREADY_CONVERTED', 'id already converted', { api_name: 'id', json_path: `${path}.id` });
  }
  if (record.hold === 'unapproved') {
    return crmError('NOT_APPROVED', 'record not approved', { resource_path_index: 1 });
  }
  if (record.hold !== 'locked') return undefined;
  const details = { api_name: 'id', json_path: `${path}.id`, action: 'update' };
  return crmError('RECORD_LOCKED', 'record is locked', details);
}

/** Zoho: If-Unmodified-Since on an update; a record changed after that second answers 412. */
function staleError(call: Call, record: CrmRecord): CrmError | undefined {
  const header = call.request.headers['if-unmodified-since'];
  if (header === undefined) return undefined;
  const since = parseInstant(header);
  if (since === undefined)
    return crmError('INVALID_DATA', 'invalid header value', { api_name: 'id', json_path: '$.header' });
  if (record.modified <= since) return undefined;
  return crmError('ALREADY_MODIFIED', 'the record has already been modified', {
    Modified_Time: formatInstant(record.modified, call.zone),
    Modified_By: shortRef(call.world, record.modifiedById),
    id: record.id,
  });
}

function success(call: Call, record: CrmRecord, message: string): Success {
  const details = {
    Modified_Time: formatInstant(record.modified, call.zone),
    Modified_By: shortRef(call.world, record.modifiedById),
    Created_Time: formatInstant(record.created, call.zone),
    id: record.id,
    Created_By: shortRef(call.world, record.createdById),
    $approval_state: approvalOf(record),
  };
  return { code: 'SUCCESS', details, message, status: 'success' };
}

export function multiReply(results: { code: string; status: 'success' | 'error' }[], allGood: number): SandboxReply {
  const failed = results.filter((result) => result.status === 'error');
  const status = failed.length === 0 ? allGood : failed.length < results.length ? 207 : statusOfFailure(failed);
  return { status, body: { data: results } };
}

function statusOfFailure(failed: { code: string }[]): number {
  return failed.every((result) => result.code === 'ALREADY_MODIFIED') ? 412 : 400;
}
