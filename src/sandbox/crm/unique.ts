import type { Call } from './context';
import { crmError, type CrmError } from './errors';
import type { ModuleSpec } from './fields';
import type { Json } from './json';
import type { CrmRecord } from './state';
import { allRecords } from './store';
import { shortRef } from './users';

/** Which fields are unique is the organisation's choice: `uniqueFields`. `ownId` is the record that is updated. */
export function duplicateOf(
  call: Call,
  module: ModuleSpec,
  changes: Json,
  path: string,
  ownId?: string,
): CrmError | undefined {
  for (const name of call.state.uniqueFields[module.name] ?? []) {
    const record = typeof changes[name] === 'string' ? holderOf(call, module, name, changes[name], ownId) : undefined;
    if (record) return duplicateError(call, record, name, path);
  }
  return undefined;
}

export function holderOf(
  call: Call,
  module: ModuleSpec,
  name: string,
  value: string,
  ownId?: string,
): CrmRecord | undefined {
  const wanted = value.toLowerCase();
  return allRecords(call.world, module.name).find((record) => {
    const held = record.fields[name];
    const isThere = record.id !== ownId && record.converted === undefined;
    return isThere && typeof held === 'string' && held.toLowerCase() === wanted;
  });
}

function duplicateError(call: Call, record: CrmRecord, name: string, path: string): CrmError {
  const owner = shortRef(call.world, record.ownerId);
  return crmError('DUPLICATE_DATA', 'duplicate data', {
    api_name: name,
    json_path: `${path}.${name}`,
    id: record.id,
    duplicate_record: { id: record.id, Owner: owner },
    more_records: false,
  });
}
