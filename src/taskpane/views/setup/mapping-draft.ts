import {
  canHold,
  defaultMapping,
  noteOf,
  outlookFieldsOf,
  problemOf,
  problemsOf,
  type CrmField,
  type MappedKind,
  type MappingEntry,
  type MappingProblem,
  type Note,
} from '../../../model/mapping';
import type { OutlookField } from '../../../model/outlook-fields';

/** What a mapping is edited within: a kind, and the CRM's fields as this person may use them. */
export interface Ground {
  kind: MappedKind;
  crmFields: CrmField[];
}

export type Pair = Extract<MappingEntry, { outlook: string }>;
export type Filled = Extract<MappingEntry, { value: string }>;

/** An entry of the mapping with what is to be said of it. */
export interface Row<Entry extends MappingEntry = MappingEntry> {
  entry: Entry;
  /** Undefined where the CRM has no such field any more. */
  crm: CrmField | undefined;
  problem: MappingProblem | null;
  note: Note | null;
}

export function entriesOf(mapping: MappingEntry[] | null, { kind, crmFields }: Ground): MappingEntry[] {
  return mapping ?? defaultMapping(kind, crmFields);
}

/** As it is kept: null for the default one, in whatever order. */
export function keptMapping(entries: MappingEntry[], { kind, crmFields }: Ground): MappingEntry[] | null {
  const keysOf = (some: MappingEntry[]) => some.map(entryKey).sort().join('\n');
  return keysOf(entries) === keysOf(defaultMapping(kind, crmFields)) ? null : entries;
}

export function entryKey(entry: MappingEntry): string {
  return JSON.stringify('value' in entry ? ['value', entry.value, entry.crm] : ['outlook', entry.outlook, entry.crm]);
}

export function pairRows(entries: MappingEntry[], ground: Ground): Row<Pair>[] {
  return rowsOf(entries, ground).filter((row): row is Row<Pair> => 'outlook' in row.entry);
}

export function filledRows(entries: MappingEntry[], ground: Ground): Row<Filled>[] {
  return rowsOf(entries, ground).filter((row): row is Row<Filled> => 'value' in row.entry);
}

/** With problems of single entries, and of the second of two that take the same field. */
function rowsOf(entries: MappingEntry[], { kind, crmFields }: Ground): Row[] {
  const seen = new Set<string>();
  return entries.map((entry) => {
    const crm = crmFields.find(({ name }) => name === entry.crm);
    const names = [`crm ${entry.crm}`, ...('outlook' in entry ? [`outlook ${entry.outlook}`] : [])];
    const isTwice = names.some((name) => seen.has(name));
    for (const name of names) seen.add(name);
    const problem = isTwice ? 'twice' : problemOf(entry, kind, crmFields);
    return { entry, crm, problem, note: problem === null && crm ? noteOfEntry(entry, crm, kind) : null };
  });
}

function noteOfEntry(entry: MappingEntry, crm: CrmField, kind: MappedKind): Note | null {
  const outlook = 'outlook' in entry && outlookFieldsOf(kind).find(({ name }) => name === entry.outlook);
  return outlook ? noteOf(outlook, crm) : null;
}

/** Outlook's fields that are not mapped yet. */
export function freeOutlookFields(entries: MappingEntry[], { kind }: Ground): OutlookField[] {
  const taken = new Set(entries.map((entry) => ('outlook' in entry ? entry.outlook : null)));
  return outlookFieldsOf(kind).filter(({ name }) => !taken.has(name));
}

/** The CRM's fields that can hold the field of Outlook; `free` without those that are mapped. */
export function holdersOf(outlook: OutlookField, entries: MappingEntry[], { crmFields }: Ground) {
  const taken = new Set(entries.map(({ crm }) => crm));
  const all = crmFields.filter((crm) => canHold(outlook, crm));
  return { all, free: all.filter(({ name }) => !taken.has(name)) };
}

/** The CRM's fields that a fixed value can fill, the mandatory ones first. */
export function fillableFields(entries: MappingEntry[], { crmFields }: Ground): CrmField[] {
  const taken = new Set(entries.map(({ crm }) => crm));
  const open = crmFields.filter((crm) => crm.isWritable && takesFixedValue(crm) && !taken.has(crm.name));
  return [...open.filter(({ isMandatory }) => isMandatory), ...open.filter(({ isMandatory }) => !isMandatory)];
}

export function takesFixedValue({ type }: CrmField): boolean {
  return type !== 'lookup' && type !== 'other' && type !== 'multiselectpicklist';
}

/** Mandatory CRM fields that would get no value: without one the CRM takes no record from Outlook. */
export function unfilledFields(entries: MappingEntry[], { kind, crmFields }: Ground): CrmField[] {
  const used = entries.filter((entry) => problemOf(entry, kind, crmFields) === null);
  const missing = new Set(problemsOf(used, kind, crmFields).map(({ problem, crm }) => problem === 'missing' && crm));
  return crmFields.filter(({ name }) => missing.has(name));
}

/** G6: by which two fields contacts are matched; null where no address is mapped. */
export function matchingPair(entries: MappingEntry[], ground: Ground): Row<Pair> | null {
  const rows = pairRows(entries, ground).filter(({ problem }) => problem === null);
  const found = ['email1', 'email2', 'email3'].map((name) => rows.find(({ entry }) => entry.outlook === name));
  return found.find((row) => row !== undefined) ?? null;
}

/** What people see of a CRM field; with its name where another one is called the same. */
export function crmLabel({ name, label }: CrmField, crmFields: CrmField[]): string {
  const isShared = crmFields.some((other) => other.label === label && other.name !== name);
  return isShared ? `${label} (${name})` : label;
}
