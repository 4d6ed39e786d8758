/**
 * GET /{module}/search and /{module}/actions/count. Zoho: one of criteria, email, phone, word counts, in this order; the
 * index lags, so a fresh record is not found; at most 2,000 records.
 */
import type { SandboxReply } from '../exchange';
import { demand, visibleRecords } from './access';
import type { Call } from './context';
import { invalidParam, refuse } from './errors';
import type { ModuleSpec } from './fields';
import { isObject } from './json';
import { isListed, pageParam, perPageParam } from './params';
import { criteriaFields, meets, parseCriteria, SEARCH_OPERATORS, type Criterion } from './search-criteria';
import type { CrmRecord } from './state';
import { addSeconds, parseInstant } from './times';
import { listRow, storedValue } from './view';
import { inView } from './views';

const LIMIT = 2000;
const CRITERIA = 10;
type Filter = (record: CrmRecord) => boolean;

export function searchRecords(call: Call, module: ModuleSpec): SandboxReply {
  demand(call, 'View', module.name);
  const filter = filterParam(call, module);
  if (!filter) {
    const names = ['criteria', 'email', 'phone', 'word'];
    return refuse(400, 'EXPECTED_PARAM_MISSING', 'One of the expected parameter is missing', { param_names: names });
  }
  const [page, perPage] = [pageParam(call), perPageParam(call)];
  if (page * perPage > LIMIT) return refuse(400, 'LIMIT_REACHED', 'the limit is reached', { limit: String(LIMIT) });
  const found = indexed(call, module).filter(filter);
  const rows = found.slice((page - 1) * perPage, page * perPage);
  if (rows.length === 0) return { status: 204 };
  const names = call.query.get('fields')?.split(',') ?? module.fields.map((spec) => spec.name);
  return { status: 200, body: { data: rows.map((record) => listRow(call, module, record, names)) } };
}

export function countRecords(call: Call, module: ModuleSpec): SandboxReply {
  demand(call, 'View', module.name);
  const filter = filterParam(call, module);
  const listed = filter
    ? indexed(call, module).filter(filter)
    : visibleRecords(call, module.name).filter(isListed(call));
  const pool = listed.filter(inView(call, module));
  return { status: 200, body: { count: String(pool.length) } };
}

function indexed(call: Call, module: ModuleSpec): CrmRecord[] {
  const until = addSeconds(call.now, -call.state.searchLagSeconds);
  return visibleRecords(call, module.name).filter((record) => record.committed <= until);
}

function filterParam(call: Call, module: ModuleSpec): Filter | undefined {
  const criteria = call.query.get('criteria');
  if (criteria !== null) return criteriaFilter(call, module, criteria);
  for (const kind of ['email', 'phone'] as const) {
    const text = call.query.get(kind);
    if (text !== null) return anyField(call, module, [kind], text);
  }
  const word = call.query.get('word');
  if (word === null) return undefined;
  if (word.trim().length < 2) return invalidParam('word');
  return anyField(call, module, ['text', 'email', 'phone', 'picklist'], word);
}

function anyField(call: Call, module: ModuleSpec, kinds: string[], text: string): Filter {
  const specs = module.fields.filter((spec) => kinds.includes(spec.kind));
  const wanted = text.toLowerCase();
  return (record) => specs.some((spec) => searchText(call, record, spec.name).toLowerCase().includes(wanted));
}

function criteriaFilter(call: Call, module: ModuleSpec, text: string): Filter {
  const criterion = parseCriteria(text.trim());
  if (!criterion) return badQuery('criteria', 'the criteria cannot be read');
  const fields = criteriaFields(criterion);
  if (fields.length > CRITERIA)
    return refuse(400, 'CRITERIA_LIMIT_EXCEEDED', 'the number of criteria exceeds the limit');
  const unknown = fields.find((name) => !module.byName.has(name.split('.')[0] ?? name));
  if (unknown !== undefined) return badQuery(unknown, 'the field is not available');
  checkOperators(criterion);
  const asked = withInstants(criterion);
  return (record) => meets(asked, (field) => searchText(call, record, field.split('.')[0] ?? field));
}

function checkOperators(criterion: Criterion): void {
  if (criterion.kind === 'group') {
    criterion.items.forEach(checkOperators);
    return;
  }
  if (!SEARCH_OPERATORS.includes(criterion.operator)) badQuery(criterion.field, 'invalid operator');
}

/** Times are compared as instants, whatever offset they are written with. */
function withInstants(criterion: Criterion): Criterion {
  if (criterion.kind === 'group') return { ...criterion, items: criterion.items.map(withInstants) };
  return { ...criterion, value: parseInstant(criterion.value) ?? criterion.value };
}

function badQuery(name: string, reason: string): never {
  return refuse(400, 'INVALID_QUERY', 'invalid query formed', { reason, api_name: name });
}

function searchText(call: Call, record: CrmRecord, name: string): string {
  const value = storedValue(call, record, name);
  if (isObject(value)) return String(value['id']);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
