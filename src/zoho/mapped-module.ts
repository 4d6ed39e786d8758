import { cut } from '../model/text';
import { defaultPairs, type ChoiceValues } from '../model/choice-values';
import type { Constant, CrmField, MappedField } from '../model/mapping';
import { setGroups } from '../model/outlook-fields';
import { inPlaces, isEqualPart, type FieldValues, type Parts } from '../model/values';
import { SyncError } from '../sync/errors';
import type { ZohoClient } from './client';
import { compare, coqlIds } from './coql';
import { partFrom, valueFor, type ValueContext } from './field-values';
import { Links } from './links';
import { mappedRecordSchema, type MappedRecord } from './record';
import type { RecordFields, RecordModule, ToRecord } from './record-module';

export interface Mapping {
  fields: MappedField[];
  constants: Constant[];
}

/** What a module with a mapping adds to it: its mandatory name, which stands for something where it is empty. */
export interface Naming {
  field: string;
  /** The longest text, where the mapping does not say. */
  length: number;
  /** The names of further fields that it is made of. */
  reads: string[];
  /** The values as they are, where the name is a stand-in. */
  read(values: FieldValues, record: MappedRecord): FieldValues;
  /** Completes what is written; `values` is what the record is to hold. */
  write(fields: RecordFields, values: FieldValues, before: MappedRecord | undefined): RecordFields;
}

export interface MappedModuleOptions extends Pick<RecordModule<FieldValues, MappedRecord>, 'plural' | 'probesImports'> {
  name: 'Contacts' | 'Tasks';
  mapping: Mapping;
  values?: ChoiceValues | undefined;
  naming: Naming;
  reads?: string[];
}

const everyRecord = ['Owner', 'Created_Time', 'Modified_Time', 'Created_By'];

/** A module whose fields a mapping pairs with Outlook's. */
export function mappedModule(options: MappedModuleOptions): RecordModule<FieldValues, MappedRecord> {
  const { name, mapping, naming } = options;
  const { fields } = mapping;
  const values = options.values ?? usualValues(fields);
  const limits = limitsOf(fields, naming);
  const watched = [...new Set([...fields.map(({ crm }) => crm.name), naming.field, ...naming.reads])];
  const longTexts = fields.filter(({ crm }) => crm.type === 'textarea').map(({ crm }) => crm.name);
  const valuesOf = (record: MappedRecord) => naming.read(partsOf(fields, record, values), record);
  const toRecord = (context: ValueContext): ToRecord<FieldValues, MappedRecord> => {
    return (changes, before) => written({ mapping, naming, context, valuesOf }, changes, before);
  };
  return {
    ...{ name, plural: options.plural, probesImports: options.probesImports, watched, longTexts, limits, valuesOf },
    schema: mappedRecordSchema,
    fields: [...new Set([...everyRecord, ...watched, ...(options.reads ?? [])])],
    extras: {},
    isReadable: () => true,
    contentOf: (record) => [
      record.Owner?.id,
      record.Recurring_Activity,
      ...watched.map((each) => content(record[each])),
    ],
    toRecords: async (client, changes) => toRecord({ values, limits, links: await Links.of(client, fields, changes) }),
    learn: (records) => assertShown(records, fields),
    firstIds: (client, userId) => ownedIds(client, name, userId),
    sought: (sent) => compare(naming.field, '=', String(sent[naming.field])),
    isSame: (a, b) =>
      fields.every(({ outlook }) =>
        isEqualPart(outlook.type, a[outlook.group]?.[outlook.name] ?? '', b[outlook.group]?.[outlook.name] ?? ''),
      ),
  };
}

/**
 * Zoho: an empty field is null, and one that the profile may not see any more is left out. Its absence must not count as
 * emptiness, or Outlook's values would be cleared. @throws SyncError unexpected
 */
function assertShown(records: MappedRecord[], fields: MappedField[]): void {
  for (const record of records) {
    const hidden = fields.find(({ crm }) => record[crm.name] === undefined);
    if (!hidden) continue;
    throw new SyncError('unexpected', 'crm', `The CRM does not show the field ${hidden.crm.label} any more.`);
  }
}

function limitsOf(fields: MappedField[], naming: Naming): Record<string, number> {
  const hasLimit = ({ type }: CrmField) => ['text', 'textarea', 'email', 'phone', 'website'].includes(type);
  const mapped = fields.map(({ crm }) => crm).filter(hasLimit);
  return {
    [naming.field]: naming.length,
    ...Object.fromEntries(
      mapped.map((crm) => [crm.name, crm.length ?? (crm.name === naming.field ? naming.length : Infinity)]),
    ),
  };
}

function usualValues(fields: MappedField[]): ChoiceValues {
  const pairs = (name: 'status' | 'importance') => {
    const values = fields.find(({ outlook }) => outlook.name === name)?.crm.values ?? [];
    return defaultPairs(
      name,
      values.map(({ value }) => value),
    );
  };
  return { status: pairs('status'), importance: pairs('importance') };
}

function partsOf(fields: MappedField[], record: MappedRecord, values: ChoiceValues): FieldValues {
  const found: FieldValues = {};
  for (const field of fields) {
    const parts = (found[field.outlook.group] ??= {});
    parts[field.outlook.name] = partFrom(field, record[field.crm.name], values);
  }
  return found;
}

/** Alike for a text from a list, which may be cut, and from a single answer. */
function content(value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, 400) : (value ?? '');
}

/** In the order of their ids. */
function ownedIds(client: ZohoClient, module: string, userId: string) {
  return coqlIds(client, {
    columns: ['id'],
    module,
    where: compare('Owner', '=', userId),
    orderBy: [['id', 'asc']],
  });
}

interface Writing {
  mapping: Mapping;
  naming: Naming;
  context: ValueContext;
  valuesOf: (record: MappedRecord) => FieldValues;
}

function written(
  { mapping, naming, context, valuesOf }: Writing,
  changes: Partial<FieldValues>,
  before: MappedRecord | undefined,
): RecordFields {
  const present = before ? valuesOf(before) : {};
  const wanted = { ...present, ...placed(mapping.fields, present, changes) };
  const fields: RecordFields = {};
  for (const field of mapping.fields) {
    const { group, name } = field.outlook;
    if (!changes[group]) continue;
    const value = valueFor(field, wanted[group]?.[name] ?? '', before?.[field.crm.name], context);
    if (value !== undefined) fields[field.crm.name] = value;
  }
  if (!before) addConstants(fields, mapping.constants);
  const complete = cutName(naming.write(fields, wanted, before), naming.field, context.limits);
  if (Object.keys(complete).length > 0 || !before) return complete;
  // Nothing that the CRM can hold: the name as it stands makes a record of it that the API takes.
  return { [naming.field]: before[naming.field] ?? null };
}

function cutName(fields: RecordFields, name: string, limits: Record<string, number>): RecordFields {
  const text = fields[name];
  return typeof text === 'string' ? { ...fields, [name]: cut(text, limits[name] ?? Infinity) } : fields;
}

/** Values of one sort stay in the places where they stand already. */
function placed(fields: MappedField[], present: FieldValues, changes: Partial<FieldValues>): FieldValues {
  const result: FieldValues = {};
  for (const [group, parts] of Object.entries(changes)) {
    if (parts) result[group] = setGroups.has(group) ? inSlots(fields, group, present[group], parts) : parts;
  }
  return result;
}

function inSlots(fields: MappedField[], group: string, present: Parts | undefined, wanted: Parts): Parts {
  const slots = fields.filter(({ outlook }) => outlook.group === group).map(({ outlook }) => outlook);
  const type = slots[0]?.type ?? 'line';
  const values = inPlaces(
    slots.map(({ name }) => present?.[name] ?? ''),
    slots.map(({ name }) => wanted[name] ?? ''),
    (a, b) => isEqualPart(type, a, b),
  );
  return Object.fromEntries(slots.map(({ name }, place) => [name, values[place] ?? '']));
}

function addConstants(fields: RecordFields, constants: Constant[]): void {
  for (const { crm, value } of constants) {
    if ((fields[crm.name] ?? null) === null) fields[crm.name] = constantFor(crm, value);
  }
}

function constantFor({ type }: CrmField, value: string): unknown {
  if (type === 'boolean') return value === 'true';
  return type === 'integer' || type === 'decimal' ? Number(value) : value;
}
