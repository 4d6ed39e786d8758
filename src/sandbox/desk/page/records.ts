import type { DeletedEntry, Home } from './entries';

export type RecordKind = 'contacts' | 'tasks' | 'leads';

/** By a field's name; empty is ''. Days are `2026-11-24`, choices their values. */
export type Values = Record<string, string>;

export interface FieldSpec {
  name: string;
  label: string;
  type: 'text' | 'email' | 'tel' | 'number' | 'date' | 'lines' | 'choice';
  isRequired: boolean;
  /** Of a new record. */
  initial: string;
  /** Of a choice. */
  choices: { value: string; label: string }[];
}

/** A contact or a task as either panel lists it. */
export interface Row {
  id: string;
  /** Its own id. */
  root: string;
  title: string;
  /** Where it stands: the id of a folder, of a list or of an owner. */
  home: string;
  /** The beginnings of long texts only. */
  values: Values;
  /** A day, in front of the title. */
  lead: string;
  details: string[];
  /** Null for what cannot be completed. */
  isDone: boolean | null;
  /** What the form cannot change, in sentences. */
  facts: string[];
}

/** One side at one moment. */
export interface RecordLook {
  entries: Row[];
  homes: Home[];
  /** Null where nothing that was deleted is kept. */
  deleted: DeletedEntry[] | null;
  /** Of the form. */
  fields: FieldSpec[];
  /** List views to choose from, besides all records. */
  views: { id: string; name: string }[];
}

/** What a person changed. */
export interface RecordChange {
  values: Values;
  home?: string;
}

export interface Note {
  id: string;
  title: string;
  text: string;
  /** ISO instant. */
  at: string;
  by: string;
}

/** What is noted about a record. */
export interface NoteSide {
  /** Newest first. */
  list(row: Row): Promise<Note[]>;
  add(row: Row, text: string): Promise<void>;
}

/** Contacts, leads or tasks in one of the services, as a person uses them. Everything throws Refused with the service's reason. */
export interface RecordSide {
  /** Only what is in this list view; '' is everything. */
  look(view: string): Promise<RecordLook>;
  /** All values in full. */
  read(row: Row): Promise<Values>;
  create(home: string, values: Values): Promise<void>;
  change(row: Row, change: RecordChange): Promise<void>;
  remove(row: Row): Promise<void>;
  /** Back from what was deleted. */
  restore?(id: string): Promise<void>;
  /** Completes a task, or opens it again. */
  finish?(row: Row, isDone: boolean): Promise<void>;
  /** Deletes a folder or list with all that is in it. */
  removeHome?(id: string): Promise<void>;
  /** The other one is gone afterwards, and what it alone knew stands in this one. */
  merge?(kept: Row, other: Row): Promise<void>;
  /** Makes a contact of a lead, which is gone then. */
  convert?(row: Row): Promise<void>;
  notes?: NoteSide;
}

const refuse = () => Promise.reject(new Error('There are no such records here.'));

/** Of a service that has none. */
export const noRecords: RecordSide = {
  look: () => Promise.resolve({ entries: [], homes: [], deleted: null, fields: [], views: [] }),
  read: refuse,
  create: refuse,
  change: refuse,
  remove: refuse,
};

export function field(name: string, label: string, type: FieldSpec['type'] = 'text', isRequired = false): FieldSpec {
  return { name, label, type, isRequired, initial: '', choices: [] };
}

export function choice(name: string, label: string, initial: string, names: Record<string, string>): FieldSpec {
  const choices = Object.entries(names).map(([value, text]) => ({ value, label: text }));
  return { name, label, type: 'choice', isRequired: false, initial, choices };
}

/** What a person reads for a value; '' for none. */
export function shown(fields: FieldSpec[], values: Values, name: string): string {
  const value = values[name] ?? '';
  if (value === '') return '';
  const choices = fields.find((each) => each.name === name)?.choices ?? [];
  return choices.find((each) => each.value === value)?.label ?? value;
}

export function newValues(fields: FieldSpec[]): Values {
  return Object.fromEntries(fields.map(({ name, initial }) => [name, initial]));
}

/** What differs; a value that is missing in either is empty. */
export function changedValues(before: Values, after: Values): Values {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => (before[name] ?? '') !== value));
}

/** The labels of the fields that a person sees differ. */
export function changedFields({ fields }: RecordLook): (old: Row, now: Row) => string[] {
  return (old, now) => {
    const changed = changedValues(old.values, now.values);
    return fields.filter(({ name }) => name in changed).map(({ label }) => label.toLowerCase());
  };
}

export function withTotals(homes: Omit<Home, 'total'>[], entries: Row[]): Home[] {
  return homes.map((home) => ({ ...home, total: entries.filter((row) => row.home === home.id).length }));
}

/** The rows that hold every word of the search, in any field. */
export function found(rows: Row[], search: string): Row[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = [row.title, ...row.details, ...Object.values(row.values)].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

const collator = new Intl.Collator('en');

/** Open before done, what is due first before the rest, then by title. */
export function inOrder(rows: Row[]): Row[] {
  return rows.toSorted(
    (a, b) =>
      Number(a.isDone === true) - Number(b.isDone === true) ||
      collator.compare(a.lead || '9999', b.lead || '9999') ||
      collator.compare(a.title, b.title),
  );
}

/** Those that may be the same person come first: they share an e-mail address or the name. */
export function mergeCandidates(rows: Row[], kept: Row): Row[] {
  const marks = (row: Row) =>
    [row.title, ...Object.values(row.values).filter((value) => value.includes('@'))].map((text) => text.toLowerCase());
  const own = new Set(marks(kept).filter((mark) => mark !== ''));
  const isLikely = (row: Row) => marks(row).some((mark) => own.has(mark));
  const others = inOrder(rows.filter(({ id }) => id !== kept.id));
  return [...others.filter(isLikely), ...others.filter((row) => !isLikely(row))];
}
