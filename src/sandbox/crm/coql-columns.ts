/**
 * The columns of a COQL query. Zoho: lookups give their id only; long text can be selected and not filtered; meetings'
 * participants, reminders and repetition cannot be selected at all.
 */
import { visibleModule, type Call } from './context';
import type { Literal } from './coql-ast';
import type { Column, Plain } from './coql-match';
import { refuse } from './errors';
import type { FieldSpec, ModuleSpec } from './fields';
import { isObject, type Json } from './json';
import type { CrmRecord } from './state';
import { findRecord } from './store';
import { formatInstant, isDate, parseInstant } from './times';
import { userRef } from './users';
import { cutText, storedValue } from './view';

const UNSELECTABLE = ['participants', 'parent', 'recurrence', 'reminder', 'alarm', 'tags'];
const USER_FIELDS = ['id', 'name', 'full_name', 'email', 'first_name', 'last_name'];

/** A column: a field of the module itself, or `Lookup.Field` one step away. */
interface Path {
  spec: FieldSpec;
  /** The field behind the dot; undefined for the column itself. */
  far: { kind: 'user'; name: string } | { kind: 'record'; module: ModuleSpec; spec: FieldSpec } | undefined;
}

export function badColumn(name: string, reason: string): never {
  return refuse(400, 'INVALID_QUERY', 'invalid query formed', { column_name: name, reason });
}

function pathOf(call: Call, module: ModuleSpec, name: string): Path {
  const [head = '', tail, more] = name.split('.');
  const spec = module.byName.get(head);
  if (!spec || more !== undefined) return badColumn(name, 'column given seems to be invalid');
  if (UNSELECTABLE.includes(spec.kind)) return badColumn(name, 'column is not supported in the query');
  if (tail === undefined) return { spec, far: undefined };
  if (spec.kind === 'owner' && USER_FIELDS.includes(tail)) return { spec, far: { kind: 'user', name: tail } };
  const target = spec.kind === 'lookup' ? visibleModule(call, spec.target ?? '') : undefined;
  const farSpec = target?.byName.get(tail);
  if (!target || !farSpec || UNSELECTABLE.includes(farSpec.kind)) {
    return badColumn(name, 'column given seems to be invalid');
  }
  return { spec, far: { kind: 'record', module: target, spec: farSpec } };
}

function userValue(call: Call, id: string, name: string): string {
  const user = userRef(call.world, id);
  const [first = '', ...rest] = user.name.split(' ');
  if (name === 'id' || name === 'email') return user[name];
  if (name === 'first_name') return first;
  return name === 'last_name' ? rest.join(' ') : user.name;
}

/** The stored value of a path, and the field that it belongs to. */
function reader(call: Call, path: Path): { spec: FieldSpec | undefined; read: (record: CrmRecord) => unknown } {
  const { spec, far } = path;
  const empty = spec.kind === 'boolean' ? false : null;
  const near = (record: CrmRecord) => storedValue(call, record, spec.name) ?? empty;
  if (!far) return { spec, read: near };
  const idIn = (record: CrmRecord) => {
    const value = near(record);
    return isObject(value) ? String(value['id']) : undefined;
  };
  if (far.kind === 'user') {
    return { spec: undefined, read: (record) => userValue(call, idIn(record) ?? '', far.name) };
  }
  const read = (record: CrmRecord) => {
    const target = findRecord(call.world, far.module.name, idIn(record) ?? '');
    return target ? storedValue(call, target, far.spec.name) : null;
  };
  return { spec: far.spec, read };
}

/** What a row shows under this name. */
export function selected(call: Call, module: ModuleSpec, name: string): (record: CrmRecord) => unknown {
  const { spec, read } = reader(call, pathOf(call, module, name));
  return (record) => {
    const value = read(record);
    if (value === null || !spec) return value;
    if (spec.kind === 'datetime' && typeof value === 'string') return formatInstant(value, call.zone);
    return cutText(spec, isObject(value) ? ({ id: value['id'] } satisfies Json) : value);
  };
}

/** What conditions and the order work with. */
export function comparable(call: Call, module: ModuleSpec, name: string): Column<CrmRecord> {
  const { spec, read } = reader(call, pathOf(call, module, name));
  if (spec?.kind === 'textarea') return badColumn(name, 'multi-line fields cannot be used in criteria');
  return {
    read: (record) => plain(read(record)),
    literal: (literal) => literalFor(name, spec, literal),
  };
}

function plain(value: unknown): Plain {
  if (isObject(value)) return String(value['id']);
  if (typeof value === 'string') return value.toLowerCase();
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function literalFor(name: string, spec: FieldSpec | undefined, literal: Literal): Plain {
  const text = String(literal.value);
  switch (spec?.kind) {
    case 'datetime':
      return parseInstant(text)?.toLowerCase() ?? wrongType(name, 'datetime');
    case 'date':
      return isDate(text) ? text : wrongType(name, 'date');
    case 'boolean':
      return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : wrongType(name, 'boolean');
    case 'integer':
    case 'currency':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : wrongType(name, 'number');
    case 'id':
    case 'owner':
    case 'lookup':
    case 'related':
      return /^\d{1,19}$/.test(text) ? text : wrongType(name, 'bigint');
    default:
      return text.toLowerCase();
  }
}

function wrongType(name: string, expected: string): never {
  return refuse(400, 'INVALID_QUERY', 'invalid query formed', {
    column_name: name,
    expected_data_type: expected,
    reason: 'value given seems to be invalid',
  });
}
