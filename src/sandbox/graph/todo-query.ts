/** The OData options of To Do: those of the calendar, but with expansions of its own. */
import { invalidRequest, unknownProperty } from './errors';
import type { Wire } from './event-output';
import { type Filter, filterPaths, isMatch, parseFilter, type Reading } from './filter';
import { type Options, readOptions, type Spell, splitExpand } from './query';

/** What is expanded, and the filter on its members. */
export type Expansions = Map<string, Filter | undefined>;

export interface TodoOptions extends Options {
  expansions: Expansions;
}

function readExpansion(text: string, expandable: string[]): [string, Filter | undefined] {
  const [, name = '', inner] = /^(\w+)\s*(?:\(([\s\S]*)\))?$/.exec(text.trim()) ?? [];
  const known = expandable.find((each) => each.toLowerCase() === name.toLowerCase());
  if (known === undefined) throw invalidRequest(`Parsing OData Select and Expand failed: '${text}'.`);
  if (inner === undefined) return [known, undefined];
  const filter = /^\s*\$filter\s*=([\s\S]*)$/i.exec(inner)?.[1];
  if (filter === undefined) throw invalidRequest(`Parsing OData Select and Expand failed: '${text}'.`);
  return [known, parseFilter(filter)];
}

function isExpand(key: string): boolean {
  return key.toLowerCase() === '$expand';
}

/** Throws 400 for an option, a property or an expansion that does not exist. */
export function readTodoOptions(query: URLSearchParams, spell: Spell, type: string, expandable: string[]): TodoOptions {
  const options = readOptions(new URLSearchParams([...query].filter(([key]) => !isExpand(key))), spell, type);
  const stranger = options.filter && filterPaths(options.filter).find((path) => !spell(path.split('/')[0] ?? ''));
  if (stranger !== undefined) throw unknownProperty(stranger, type);
  const expand = [...query].find(([key]) => isExpand(key))?.[1] ?? '';
  return { ...options, expansions: new Map(splitExpand(expand).map((part) => readExpansion(part, expandable))) };
}

function valueAt(wire: Wire, path: string): unknown {
  let found: unknown = wire;
  for (const name of path.split('/')) {
    if (typeof found !== 'object' || found === null) return null;
    found = Object.entries(found).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  }
  return found ?? null;
}

function reading(wire: Wire): Reading {
  return {
    value: (path) => valueAt(wire, path),
    members: (path) => {
      const all = valueAt(wire, path);
      return Array.isArray(all) ? all.map((each: unknown) => ({ value: () => each, members: () => [] })) : [];
    },
  };
}

export function matches(filter: Filter | undefined, wire: Wire): boolean {
  return !filter || isMatch(filter, reading(wire));
}

function sortKey(wire: Wire, path: string): string {
  const value = valueAt(wire, path);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The rows that the filter leaves, in the order that was asked for. */
export function chosen<T>(rows: T[], { filter, orderBy }: Options, show: (row: T) => Wire): T[] {
  const kept = filter ? rows.filter((row) => matches(filter, show(row))) : rows;
  if (!orderBy) return kept;
  const sign = orderBy.isDescending ? -1 : 1;
  const keyed = kept.map((row) => ({ row, key: sortKey(show(row), orderBy.path) }));
  return keyed.sort((a, b) => sign * (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}
