/**
 * Merging of duplicates, as people do it in the CRM's pages. The kept record takes over what it lacks, everything that
 * pointed at the other one points at it, and the other one is deleted for good.
 */
import type { World } from '../world';
import { isObject } from './json';
import { changeRecord, deleteRecord, purgeRecord } from './records';
import type { CrmRecord } from './state';
import { allRecords, findRecord } from './store';
import { stampOf } from './times';

const LOOKUPS = ['Who_Id', 'What_Id', 'Contact_Name', 'Account_Name', 'Reporting_To', 'Parent_Account', 'Parent_Id'];

export function mergeRecords(world: World, module: string, keptId: string, otherId: string): void {
  const kept = findRecord(world, module, keptId);
  const other = findRecord(world, module, otherId);
  if (!kept || !other || kept === other) throw new Error(`no two records ${keptId} and ${otherId} in ${module}`);
  const lacking = Object.entries(other.fields).filter(([name]) => (kept.fields[name] ?? null) === null);
  updateStored(world, kept, Object.fromEntries(lacking));
  for (const name of Object.keys(world.state.crm.modules)) {
    for (const record of allRecords(world, name)) repoint(world, record, otherId, keptId);
  }
  deleteRecord(world, module, otherId);
  purgeRecord(world, module, otherId);
}

function repoint(world: World, record: CrmRecord, from: string, to: string): void {
  const pointing = LOOKUPS.filter((name) => {
    const value = record.fields[name];
    return isObject(value) && value['id'] === from;
  });
  if (pointing.length > 0) updateStored(world, record, Object.fromEntries(pointing.map((name) => [name, { id: to }])));
}

function updateStored(world: World, record: CrmRecord, changes: Record<string, unknown>): void {
  const at = stampOf(world.now('crm'));
  const stamp = { byId: record.ownerId, source: 'crm_ui', at, committed: at } as const;
  changeRecord(record, { changes, ownerId: undefined }, stamp);
}
