/** DELETE of records: into the recycle bin. Zoho: the same DELETE again answers 400 INVALID_DATA "record not deleted". */
import type { SandboxReply } from '../exchange';
import { canChange, canSee, demand, permissionName } from './access';
import type { Call } from './context';
import { crmError, limitExceeded, missingParam, noPermission, type CrmError } from './errors';
import type { ModuleSpec } from './fields';
import { isId } from './ids';
import type { Json } from './json';
import { deleteRecord } from './records';
import { findRecord } from './store';
import { multiReply } from './write';

const LIMIT = 100;

export function deleteRecords(call: Call, module: ModuleSpec): SandboxReply {
  const text = call.query.get('ids');
  if (text === null || text === '') return missingParam('ids');
  const ids = text.split(',');
  if (ids.length > LIMIT) return limitExceeded('ids', LIMIT);
  return deleteThese(call, module, ids);
}

export function deleteThese(call: Call, module: ModuleSpec, ids: string[]): SandboxReply {
  demand(call, 'Delete', module.name);
  const reachable = ids.map((id) => findRecord(call.world, module.name, id));
  const isDenied = (index: number) => {
    const record = reachable[index];
    return record !== undefined && canSee(call, record) && !canChange(call, record);
  };
  if (ids.every((_, index) => isDenied(index))) return noPermission(permissionName('Delete', module.name));
  return multiReply(
    ids.map((id, index) => deleteOne(call, module, id, isDenied(index))),
    200,
  );
}

function deleteOne(call: Call, module: ModuleSpec, id: string, isDenied: boolean): CrmError | Success {
  const record = findRecord(call.world, module.name, id);
  const details = { id: isId(id) ? id : '0' };
  if (isDenied) return crmError('INVALID_DATA', 'permission denied to delete', details);
  if (!record || !canSee(call, record)) return crmError('INVALID_DATA', 'record not deleted', details);
  if (record.hold === 'locked') return crmError('RECORD_LOCKED', 'record is locked', { action: 'delete', id });
  if (record.hold === 'unapproved') return crmError('NOT_APPROVED', 'record not approved', { id });
  deleteRecord(call.world, module.name, id, call.person.crmUserId);
  return { code: 'SUCCESS', details, message: 'record deleted', status: 'success' };
}

interface Success {
  code: 'SUCCESS';
  details: Json;
  message: string;
  status: 'success';
}
