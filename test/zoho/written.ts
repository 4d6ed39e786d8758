import type { MappedField } from '../../src/model/mapping';
import type { FieldValues } from '../../src/model/values';
import { addRecord } from '../../src/sandbox/crm/records';
import { moduleState } from '../../src/sandbox/crm/store';
import type { Crm } from './kit';

/** What somebody types into the CRM's own pages, field by field. */
export function written(
  crm: Crm,
  mapping: MappedField[],
  values: Partial<FieldValues>,
  more: (field: MappedField, text: string) => unknown = () => undefined,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const field of mapping) {
    const text = values[field.outlook.group]?.[field.outlook.name];
    if (text === undefined) continue;
    const lookup = field.crm.type === 'lookup' && text !== '';
    fields[field.crm.name] =
      more(field, text) ?? (lookup ? { id: recordNamed(crm, field.crm.target!, text) } : text || null);
  }
  return fields;
}

/** The id of the account or contact of this name. */
export function recordNamed(crm: Crm, module: string, name: string): string {
  const column = module === 'Accounts' ? 'Account_Name' : 'Last_Name';
  const found = Object.values(moduleState(crm.world, module).records).find((record) => record.fields[column] === name);
  return found?.id ?? addNamed(crm, module, name);
}

/** A colleague's. */
export function addNamed(crm: Crm, module: string, name: string): string {
  const fields = module === 'Accounts' ? { Account_Name: name } : { Last_Name: name };
  return addRecord(crm.world, module, fields, { ownerId: crm.world.person('lee')!.crmUserId, source: 'crm_ui' });
}
