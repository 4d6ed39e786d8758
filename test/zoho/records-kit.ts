import type { MappedField } from '../../src/model/mapping';
import type { FieldValues } from '../../src/model/values';
import { addRecord, type Origin } from '../../src/sandbox/crm/records';
import { moduleState } from '../../src/sandbox/crm/store';
import type { Observation, Outcome, Pull } from '../../src/sync/side';
import { CrmRecords, type CrmRecordsOptions } from '../../src/zoho/crm-records';
import { crmFields, contactMapping, taskMapping, taskValues } from '../side-contract/mapping';
import { valuesWith } from '../side-contract/values';
import { control, present, type Crm } from './kit';

type Module = 'Contacts' | 'Tasks';

export function sideOf(crm: Crm, module: Module, more: Partial<CrmRecordsOptions> = {}): CrmRecords {
  const { client, user } = crm;
  const fields = module === 'Contacts' ? contactMapping : taskMapping;
  return new CrmRecords({
    ...{ client, user, module, values: taskValues, view: null },
    mapping: { fields, constants: [] },
    ...more,
  });
}

/** The pair of an Outlook field with a CRM field of the sandbox. */
export function pair(module: Module, outlook: MappedField['outlook'], crm: string): MappedField {
  return { outlook, crm: crmFields(module).find(({ name }) => name === crm)! };
}

export function contact(named: Record<string, string>): FieldValues {
  return valuesWith(contactMapping, named);
}

export function task(named: Record<string, string>): FieldValues {
  return valuesWith(taskMapping, { status: 'notStarted', importance: 'normal', ...named });
}

export function add(crm: Crm, module: string, fields: Record<string, unknown>, origin: Partial<Origin> = {}): string {
  return addRecord(crm.world, module, fields, { ownerId: crm.user.userId, source: 'crm_ui', ...origin });
}

/** What the CRM keeps. */
export function kept(crm: Crm, module: Module, id: string): Record<string, unknown> {
  const record = moduleState(crm.world, module).records[id];
  if (!record) throw new Error(`no record ${id}`);
  return record.fields;
}

export function countOf(crm: Crm, module: Module): number {
  return Object.keys(moduleState(crm.world, module).records).length;
}

export function done(outcome: Outcome<FieldValues> | undefined): Observation<FieldValues> {
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return outcome.item;
}

export async function look(side: CrmRecords, id: string): Promise<Observation<FieldValues>> {
  return present((await side.confirm([id])).get(id)) as unknown as Observation<FieldValues>;
}

/** The present version of the record, with one part of it changed. */
export async function edited(side: CrmRecords, id: string, changes: Partial<FieldValues>) {
  const { version } = await look(side, id);
  return done((await side.update([{ id, version, changes }]))[0]);
}

export function ids({ items }: Pull<FieldValues>): string[] {
  return items.map(({ id }) => id);
}

export function fault(crm: Crm, match: object, effect: object, more: object = {}): Promise<void> {
  return control(crm.sandbox, 'faults', { match, do: effect, ...more });
}
