/** Reaching records; what may be seen by whom stands in access.ts. */
import type { World } from '../world';
import { moduleOf } from './fields';
import type { CrmRecord, ModuleState } from './state';

export function moduleState(world: World, module: string): ModuleState {
  const state = world.state.crm.modules[module];
  if (state) return state;
  const created: ModuleState = { records: {}, deleted: {} };
  world.state.crm.modules[module] = created;
  return created;
}

export function findRecord(world: World, module: string, id: string): CrmRecord | undefined {
  const { records } = moduleState(world, module);
  return Object.hasOwn(records, id) ? records[id] : undefined;
}

export function allRecords(world: World, module: string): CrmRecord[] {
  return Object.values(moduleState(world, module).records);
}

export function titleOf(module: string, record: CrmRecord): string {
  const title = moduleOf(module)?.title ?? 'id';
  if (title === 'Full_Name') return fullName(record.fields);
  const value = record.fields[title];
  return typeof value === 'string' ? value : record.id;
}

export function fullName(fields: Record<string, unknown>): string {
  return [fields['First_Name'], fields['Last_Name']].filter((part) => typeof part === 'string').join(' ');
}
