/** POST /coql: no index lag, unlike the search. Zoho: LIMIT up to 2,000, OFFSET up to 100,000. */
import type { SandboxReply } from '../exchange';
import { demand, recordsInReach, visibleRecords } from './access';
import { visibleModule, type Call } from './context';
import type { Condition, Query } from './coql-ast';
import { comparable, selected } from './coql-columns';
import { comparePlain, compile } from './coql-match';
import { parseQuery } from './coql-parse';
import { CoqlSyntaxError } from './coql-tokens';
import { refuse } from './errors';
import type { ModuleSpec } from './fields';
import { compareIds } from './ids';
import { isObject, type Json } from './json';
import { MODULE_NAMES, type CrmRecord } from './state';

const LIMITS = { select: 50, conditions: 25, in: 50, orderBy: 10, limit: 2000, offset: 100_000 };

/** Zoho names notes among the modules that can be queried on some pages, and not on others: here they cannot. */
const QUERIED: string[] = MODULE_NAMES.filter((name) => name !== 'Notes');

export function runCoql(call: Call): SandboxReply {
  const query = readQuery(call);
  const module = QUERIED.includes(query.from) ? visibleModule(call, query.from) : undefined;
  if (!module) {
    return refuse(400, 'INVALID_QUERY', 'invalid query formed', { reason: 'the module given seems to be invalid' });
  }
  checkLimits(query);
  demand(call, 'View', module.name);
  const columns = query.select.map((name) => ({ name, read: selected(call, module, name) }));
  const found = matching(call, module, query);
  const page = sorted(call, module, query, found).slice(query.offset, query.offset + query.limit);
  if (page.length === 0) return { status: 204 };
  const data = page.map((record) => {
    const row: Json = {};
    for (const column of columns) row[column.name] = column.read(record);
    row['id'] = record.id;
    return row;
  });
  const info = { count: data.length, more_records: found.length > query.offset + query.limit };
  return { status: 200, body: { data, info } };
}

function readQuery(call: Call): Query {
  const { body } = call.request;
  const text = isObject(body) ? body['select_query'] : undefined;
  if (typeof text !== 'string') {
    const details = { api_name: 'select_query', json_path: '$.select_query' };
    return refuse(400, 'MANDATORY_NOT_FOUND', 'required field not found', details);
  }
  try {
    return parseQuery(text);
  } catch (error) {
    if (!(error instanceof CoqlSyntaxError)) throw error;
    return refuse(400, 'SYNTAX_ERROR', error.message, { line: 1, column: error.column, near: error.near });
  }
}

function checkLimits(query: Query): void {
  const conditions = query.where ? leaves(query.where) : [];
  const inSizes = conditions.map((condition) => (condition.kind === 'in' ? condition.values.length : 0));
  check('select', query.select.length);
  check('conditions', conditions.length);
  check('in', Math.max(0, ...inSizes));
  check('orderBy', query.orderBy.length);
  check('limit', query.limit);
  check('offset', query.offset);
  const names = query.orderBy.map((item) => item.field);
  if (new Set(names).size < names.length) refuse(400, 'DUPLICATE_DATA', 'duplicate fields in the order by clause');
}

function check(clause: keyof typeof LIMITS, size: number): void {
  if (size <= LIMITS[clause]) return;
  refuse(400, 'LIMIT_EXCEEDED', 'the limit of the clause is exceeded', { clause, limit: LIMITS[clause] });
}

function leaves(condition: Condition): Condition[] {
  return condition.kind === 'group' ? [...leaves(condition.left), ...leaves(condition.right)] : [condition];
}

function matching(call: Call, module: ModuleSpec, query: Query): CrmRecord[] {
  const isInReach = call.state.convertedInQueries;
  const records = isInReach ? recordsInReach(call, module.name) : visibleRecords(call, module.name);
  if (!query.where) return records;
  return records.filter(compile(query.where, (name) => comparable(call, module, name)));
}

/** By id when nothing else is said, and among equals. */
function sorted(call: Call, module: ModuleSpec, query: Query, records: CrmRecord[]): CrmRecord[] {
  const keys = query.orderBy.map(({ field, isDescending }) => ({
    read: comparable(call, module, field).read,
    sign: isDescending ? -1 : 1,
  }));
  const rows = records.map((record) => ({ record, values: keys.map((key) => key.read(record)) }));
  rows.sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const order = compareNullable(a.values[index] ?? null, b.values[index] ?? null);
      if (order !== 0) return order * key.sign;
    }
    return compareIds(a.record.id, b.record.id);
  });
  return rows.map((row) => row.record);
}

type Value = Parameters<typeof comparePlain>[0];

function compareNullable(a: Value, b: Value): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return comparePlain(a, b);
}
