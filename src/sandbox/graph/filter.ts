/** $filter: a small recursive-descent parser, and the reading of its tree over one item. */
import { GraphError } from './errors';

export type Literal = string | number | boolean | null;

export type Filter =
  | { kind: 'and' | 'or'; left: Filter; right: Filter }
  | { kind: 'not'; inner: Filter }
  | { kind: 'compare'; path: string; operator: string; value: Literal }
  | { kind: 'call'; name: string; path: string; value: Literal }
  | { kind: 'any'; path: string; variable: string; inner: Filter };

const token = /\s*('(?:[^']|'')*'|[(),:]|[A-Za-z_$][\w.$/]*|-?\d[\w.:+-]*)/y;

function refuse(detail: string): GraphError {
  return new GraphError(
    400,
    'ErrorInvalidUrlQueryFilter',
    `The query filter contains one or more invalid nodes: ${detail}.`,
  );
}

function tokens(text: string): string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match?.[1]) throw refuse(`unexpected text at ${at}`);
    found.push(match[1]);
  }
  return found;
}

const comparisons = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];

class Reader {
  private position = 0;
  constructor(private readonly all: string[]) {}

  peek(): string {
    return this.all[this.position] ?? '';
  }

  next(): string {
    const taken = this.peek();
    this.position += 1;
    return taken;
  }

  expect(text: string): void {
    const found = this.next();
    if (found !== text) throw refuse(`'${text}' expected, '${found}' found`);
  }

  isWord(word: string): boolean {
    return this.peek().toLowerCase() === word;
  }
}

function literal(text: string): Literal {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{4}-\d\d-\d\d/.test(text)) return text;
  throw refuse(`'${text}' is no literal`);
}

function call(reader: Reader, name: string): Filter {
  if (!['startswith', 'contains', 'endswith'].includes(name)) throw refuse(`unknown function '${name}'`);
  reader.expect('(');
  const path = reader.next();
  reader.expect(',');
  const value = literal(reader.next());
  reader.expect(')');
  return { kind: 'call', name, path, value };
}

function lambda(reader: Reader, path: string): Filter {
  reader.expect('(');
  const variable = reader.next();
  reader.expect(':');
  const inner = either(reader);
  reader.expect(')');
  return { kind: 'any', path, variable, inner };
}

function primary(reader: Reader): Filter {
  if (reader.peek() === '(') {
    reader.next();
    const inner = either(reader);
    reader.expect(')');
    return inner;
  }
  const path = reader.next();
  if (!/^[A-Za-z_]/.test(path)) throw refuse(`'${path}' is no property`);
  if (reader.peek() === '(') {
    const any = /^(.*)\/any$/i.exec(path);
    return any?.[1] ? lambda(reader, any[1]) : call(reader, path.toLowerCase());
  }
  const operator = reader.next().toLowerCase();
  if (!comparisons.includes(operator)) throw refuse(`unknown operator '${operator}'`);
  return { kind: 'compare', path, operator, value: literal(reader.next()) };
}

function negation(reader: Reader): Filter {
  if (!reader.isWord('not')) return primary(reader);
  reader.next();
  return { kind: 'not', inner: negation(reader) };
}

function both(reader: Reader): Filter {
  let left = negation(reader);
  while (reader.isWord('and')) {
    reader.next();
    left = { kind: 'and', left, right: negation(reader) };
  }
  return left;
}

function either(reader: Reader): Filter {
  let left = both(reader);
  while (reader.isWord('or')) {
    reader.next();
    left = { kind: 'or', left, right: both(reader) };
  }
  return left;
}

/** Throws ErrorInvalidUrlQueryFilter. */
export function parseFilter(text: string): Filter {
  const reader = new Reader(tokens(text));
  const filter = either(reader);
  if (reader.peek() !== '') throw refuse(`unexpected '${reader.peek()}'`);
  return filter;
}

/** Every path that a filter reads of the item itself. */
export function filterPaths(filter: Filter): string[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return [...filterPaths(filter.left), ...filterPaths(filter.right)];
    case 'not':
      return filterPaths(filter.inner);
    case 'compare':
    case 'call':
    case 'any':
      return [filter.path];
  }
}

/** Graph: `start/dateTime` has no Z, and is compared with literals that may have one. */
const isoInstant = /^\d{4}-\d\d-\d\d(T[\d:.]+Z?)?$/;

/** Instants compare as times, whatever their digits; the rest as what it is. */
function comparable(value: unknown): string | number | boolean | null {
  if (typeof value === 'string')
    return isoInstant.test(value)
      ? Date.parse(value.includes('T') && !value.endsWith('Z') ? `${value}Z` : value)
      : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function compare(operator: string, actual: unknown, expected: Literal): boolean {
  const left = comparable(actual);
  const right = comparable(expected);
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (left === null || right === null || typeof left !== typeof right) return false;
  if (operator === 'gt') return left > right;
  if (operator === 'ge') return left >= right;
  return operator === 'lt' ? left < right : left <= right;
}

function callText(name: string, actual: unknown, expected: Literal): boolean {
  const text = typeof actual === 'string' ? actual.toLowerCase() : '';
  const part = String(expected).toLowerCase();
  if (name === 'startswith') return text.startsWith(part);
  return name === 'contains' ? text.includes(part) : text.endsWith(part);
}

export interface Reading {
  value(path: string): unknown;
  /** One reading per member of a collection. */
  members(path: string, variable: string): Reading[];
}

export function isMatch(filter: Filter, item: Reading): boolean {
  switch (filter.kind) {
    case 'and':
      return isMatch(filter.left, item) && isMatch(filter.right, item);
    case 'or':
      return isMatch(filter.left, item) || isMatch(filter.right, item);
    case 'not':
      return !isMatch(filter.inner, item);
    case 'compare':
      return compare(filter.operator, item.value(filter.path), filter.value);
    case 'call':
      return callText(filter.name, item.value(filter.path), filter.value);
    case 'any':
      return item.members(filter.path, filter.variable).some((member) => isMatch(filter.inner, member));
  }
}
