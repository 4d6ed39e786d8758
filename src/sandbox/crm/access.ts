/**
 * Who may do what.
 *
 * 1. The profile's permission for the module comes first: without it the whole request is refused.
 * 2. Administrators reach every record. With public sharing a standard user reads all records and changes the own ones;
 *    with private sharing the others' records are not in any answer.
 */
import { isPermitted, type Call } from './context';
import { noPermission } from './errors';
import type { CrmRecord } from './state';
import { allRecords } from './store';

export type Action = 'View' | 'Create' | 'Edit' | 'Delete';

export function permissionName(action: Action, module: string): string {
  return `Crm_Implied_${action}_${module}`;
}

export function demand(call: Call, action: Action, module: string): void {
  const needed = [permissionName(action, module), 'Crm_Implied_Api_Access'];
  const missing = needed.filter((permission) => !isPermitted(call, permission));
  if (missing.length > 0) noPermission(...missing);
}

export function canSee(call: Call, record: CrmRecord): boolean {
  return call.state.sharing === 'public' || canChange(call, record);
}

export function canChange(call: Call, record: CrmRecord): boolean {
  return call.person.profile === 'admin' || record.ownerId === call.person.crmUserId;
}

/** Leads that were converted are in no list and no search. */
export function visibleRecords(call: Call, module: string): CrmRecord[] {
  return recordsInReach(call, module).filter((record) => record.converted === undefined);
}

/** Those that were converted, too. */
export function recordsInReach(call: Call, module: string): CrmRecord[] {
  const records = allRecords(call.world, module);
  return call.state.sharing === 'public' || call.person.profile === 'admin'
    ? records
    : records.filter((record) => canSee(call, record));
}
