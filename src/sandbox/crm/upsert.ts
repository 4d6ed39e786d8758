/**
 * POST /{module}/upsert. Zoho: not for meetings, tasks and calls. The given `duplicate_check_fields` decide; without them
 * the module's system field and the organisation's unique ones do.
 */
import type { SandboxReply } from '../exchange';
import type { Call } from './context';
import { refuse } from './errors';
import type { ModuleSpec } from './fields';
import { isObject, textOf, type Json } from './json';
import { holderOf } from './unique';
import { createRecords, multiReply, recordsIn, updateRecords } from './write';

const REFUSED = ['Events', 'Tasks', 'Calls'];
const SYSTEM_FIELD: Record<string, string> = {
  Contacts: 'Email',
  Leads: 'Email',
  Accounts: 'Account_Name',
  Deals: 'Deal_Name',
};

export function upsertRecords(call: Call, module: ModuleSpec): SandboxReply {
  if (REFUSED.includes(module.name)) {
    return refuse(400, 'INVALID_MODULE', 'the module is not supported for upsert', { resource_path_index: 0 });
  }
  const keys = checkFields(call, module);
  const results = recordsIn(call).map((input) => upsertOne(call, module, input, keys));
  const isAllNew = results.every((result) => result['action'] === 'insert');
  return multiReply(results as (Json & { code: string; status: 'success' | 'error' })[], isAllNew ? 201 : 200);
}

function checkFields(call: Call, module: ModuleSpec): string[] {
  const given = isObject(call.request.body) ? call.request.body['duplicate_check_fields'] : undefined;
  if (Array.isArray(given)) return given.filter((name): name is string => typeof name === 'string');
  const system = SYSTEM_FIELD[module.name];
  return [...(system === undefined ? [] : [system]), ...(call.state.uniqueFields[module.name] ?? [])];
}

function upsertOne(call: Call, module: ModuleSpec, input: Json, keys: string[]): Json {
  const byId = textOf(input['id']);
  const hit = keys
    .map((name) => ({ name, value: textOf(input[name]) }))
    .map(({ name, value }) => ({ name, record: value ? holderOf(call, module, name, value) : undefined }))
    .find(({ record }) => record !== undefined);
  const id = byId ?? hit?.record?.id;
  const single = (data: Json): Call => ({
    ...call,
    request: { ...call.request, body: { ...bodyOf(call), data: [data] } },
  });
  const reply =
    id === undefined ? createRecords(single(input), module) : updateRecords(single({ ...input, id }), module);
  const result = firstResult(reply);
  if (result['status'] !== 'success') return result;
  return {
    ...result,
    action: id === undefined ? 'insert' : 'update',
    duplicate_field: byId ? null : (hit?.name ?? null),
  };
}

function bodyOf(call: Call): Json {
  return isObject(call.request.body) ? call.request.body : {};
}

function firstResult(reply: SandboxReply): Json {
  const data = isObject(reply.body) ? reply.body['data'] : undefined;
  const first: unknown = Array.isArray(data) ? data[0] : reply.body;
  return isObject(first) ? first : {};
}
