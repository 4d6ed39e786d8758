import { namedModules, type MappedField } from '../model/mapping';
import { canonicalLine } from '../model/text';
import type { FieldValues } from '../model/values';
import type { ZohoClient } from './client';
import { isOneOf, readableRows, type CoqlRow } from './coql';

/** A record that a lookup leads to. */
export interface Link {
  id: string;
  name: string;
}

const perQuery = 50;

/** The records that names stand for: only a name that exactly one visible record has stands for any. */
export class Links {
  private constructor(private readonly found: Map<string, Link[]>) {}

  /** Asks for all names that lookups are to get, by one request per 50 names of a module. */
  static async of(client: ZohoClient, fields: MappedField[], changes: Partial<FieldValues>[]): Promise<Links> {
    const found = new Map<string, Link[]>();
    for (const [module, names] of wantedNames(fields, changes)) {
      for (let from = 0; from < names.length; from += perQuery) {
        for (const link of await named(client, module, names.slice(from, from + perQuery))) {
          const key = keyOf(module, link.name);
          found.set(key, [...(found.get(key) ?? []), link]);
        }
      }
    }
    return new Links(found);
  }

  find(module: string, name: string): Link | undefined {
    const [link, other] = this.found.get(keyOf(module, name)) ?? [];
    return other ? undefined : link;
  }
}

function wantedNames(fields: MappedField[], changes: Partial<FieldValues>[]): Map<string, string[]> {
  const wanted = new Map<string, string[]>();
  for (const { outlook, crm } of fields) {
    if (crm.type !== 'lookup' || crm.target === null) continue;
    const names = changes.flatMap((values) => values[outlook.group]?.[outlook.name] ?? []);
    const all = new Map((wanted.get(crm.target) ?? []).map((name) => [name.toLowerCase(), name]));
    for (const name of names) if (name !== '') all.set(name.toLowerCase(), name);
    wanted.set(crm.target, [...all.values()]);
  }
  return wanted;
}

async function named(client: ZohoClient, module: string, names: string[]): Promise<Link[]> {
  const column = namedModules[module];
  if (column === undefined || names.length === 0) return [];
  const rows = await readableRows(client, {
    columns: ['id', column],
    module,
    where: isOneOf(column, names),
    orderBy: [['id', 'asc']],
  });
  return rows.map((row) => ({ id: row.id, name: nameIn(row, column) }));
}

function nameIn(row: CoqlRow, column: string): string {
  const name = row[column];
  return typeof name === 'string' ? name : '';
}

function keyOf(module: string, name: string): string {
  return `${module} ${canonicalLine(name).toLowerCase()}`;
}
