/**
 * Conditions as tests on plain values. Texts compare without case; an empty field meets nothing but `is null`.
 */
import type { Comparator, Condition, Literal } from './coql-ast';

export type Plain = string | number | boolean | null;

/** How a column is read and how a literal is brought into the column's form; built once per condition. */
export interface Column<R> {
  read: (row: R) => Plain;
  /** Throws a refusal for a literal of another type. */
  literal: (literal: Literal) => Plain;
}

/** Texts that hold numbers longer than a double: shorter is smaller. */
export function comparePlain(a: Plain, b: Plain): number {
  if (a === b) return 0;
  if (typeof a === 'string' && typeof b === 'string') {
    if (a.length !== b.length && /^\d+$/.test(a) && /^\d+$/.test(b)) return a.length - b.length;
    return a < b ? -1 : 1;
  }
  return Number(a) < Number(b) ? -1 : 1;
}

export function meetsComparison(held: Plain, comparator: Comparator, wanted: Plain): boolean {
  if (held === null || wanted === null) return false;
  const order = comparePlain(held, wanted);
  switch (comparator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
  }
}

export function likePattern(pattern: string): RegExp {
  const escaped = pattern
    .split('%')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\S]*');
  return new RegExp(`^${escaped}$`, 'i');
}

export function compile<R>(condition: Condition, columnOf: (field: string) => Column<R>): (row: R) => boolean {
  if (condition.kind === 'group') {
    const left = compile(condition.left, columnOf);
    const right = compile(condition.right, columnOf);
    return condition.join === 'and' ? (row) => left(row) && right(row) : (row) => left(row) || right(row);
  }
  return compileOne(condition, columnOf(condition.field));
}

type Single = Exclude<Condition, { kind: 'group' }>;

function compileOne<R>(condition: Single, column: Column<R>): (row: R) => boolean {
  const { read } = column;
  if (condition.kind === 'null') return (row) => (read(row) === null) !== condition.isNegated;
  if (condition.kind === 'compare') {
    const wanted = column.literal(condition.value);
    return (row) => meetsComparison(read(row), condition.comparator, wanted);
  }
  const test = positive(condition, column);
  return (row) => {
    const held = read(row);
    return held !== null && test(held) !== condition.isNegated;
  };
}

function positive<R>(condition: Extract<Single, { isNegated: boolean }>, column: Column<R>): (held: Plain) => boolean {
  switch (condition.kind) {
    case 'in': {
      const wanted = new Set(condition.values.map((value) => column.literal(value)));
      return (held) => wanted.has(held);
    }
    case 'like': {
      const pattern = likePattern(condition.pattern);
      return (held) => pattern.test(String(held));
    }
    case 'between': {
      const [low, high] = [column.literal(condition.low), column.literal(condition.high)];
      return (held) => meetsComparison(held, '>=', low) && meetsComparison(held, '<=', high);
    }
    case 'null':
      return () => false;
  }
}
