/** A parsed COQL query, and its text again. */
export type Literal =
  | { kind: 'text'; value: string }
  /** The digits as written: ids are longer than a number can hold. */
  | { kind: 'number'; value: string }
  | { kind: 'boolean'; value: boolean };

export type Comparator = '=' | '!=' | '>' | '>=' | '<' | '<=';

export type Condition =
  | { kind: 'compare'; field: string; comparator: Comparator; value: Literal }
  | { kind: 'in'; field: string; isNegated: boolean; values: Literal[] }
  | { kind: 'like'; field: string; isNegated: boolean; pattern: string }
  | { kind: 'between'; field: string; isNegated: boolean; low: Literal; high: Literal }
  | { kind: 'null'; field: string; isNegated: boolean }
  | { kind: 'group'; join: 'and' | 'or'; left: Condition; right: Condition };

export interface Query {
  select: string[];
  from: string;
  where: Condition | undefined;
  orderBy: { field: string; isDescending: boolean }[];
  limit: number;
  offset: number;
}

export const DEFAULT_LIMIT = 200;

function printText(value: string): string {
  return `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}

function printLiteral(literal: Literal): string {
  return literal.kind === 'text' ? printText(literal.value) : String(literal.value);
}

/** Nested groups are bracketed: more than two conditions never stand side by side. */
export function printCondition(condition: Condition): string {
  if (condition.kind === 'group') {
    const inner = (item: Condition) => (item.kind === 'group' ? `(${printCondition(item)})` : printCondition(item));
    return `${inner(condition.left)} ${condition.join} ${inner(condition.right)}`;
  }
  const { field } = condition;
  if (condition.kind === 'compare') return `${field} ${condition.comparator} ${printLiteral(condition.value)}`;
  const not = condition.isNegated ? 'not ' : '';
  switch (condition.kind) {
    case 'in':
      return `${field} ${not}in (${condition.values.map(printLiteral).join(', ')})`;
    case 'like':
      return `${field} ${not}like ${printText(condition.pattern)}`;
    case 'between':
      return `${field} ${not}between ${printLiteral(condition.low)} and ${printLiteral(condition.high)}`;
    case 'null':
      return `${field} is ${not}null`;
  }
}

export function printQuery(query: Query): string {
  const order = query.orderBy.map((item) => `${item.field} ${item.isDescending ? 'desc' : 'asc'}`).join(', ');
  return [
    `select ${query.select.join(', ')} from ${query.from}`,
    query.where ? `where ${printCondition(query.where)}` : '',
    order === '' ? '' : `order by ${order}`,
    `limit ${query.limit} offset ${query.offset}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
