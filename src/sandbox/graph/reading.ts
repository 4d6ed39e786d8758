/** What $filter and $orderby read of any item, and the rows that they leave. */
import { type Reading, isMatch } from './filter';
import type { Options } from './query';

function inner(value: unknown, path: string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.entries(found).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  }
  return found;
}

function memberReading(value: unknown, variable: string): Reading {
  return {
    value: (path) => inner(value, path.split('/').slice(path.startsWith(`${variable}/`) ? 1 : 0)),
    members: () => [],
  };
}

/** `read` gives a property of the item by its name, `properties` are its extended ones. */
export function itemReading(read: (name: string) => unknown, properties: () => Record<string, string>): Reading {
  const value = (path: string): unknown => {
    const [root = '', ...rest] = path.split('/');
    return inner(read(root), rest);
  };
  return {
    value,
    members: (path, variable) => {
      const all =
        path === 'singleValueExtendedProperties'
          ? Object.entries(properties()).map(([id, text]) => ({ id, value: text }))
          : value(path);
      return Array.isArray(all) ? all.map((each: unknown) => memberReading(each, variable)) : [];
    },
  };
}

function byPath<Row>(order: NonNullable<Options['orderBy']>, readingOf: (row: Row) => Reading) {
  const sign = order.isDescending ? -1 : 1;
  const key = (row: Row): string => {
    const value = readingOf(row).value(order.path);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  return (one: Row, other: Row): number => sign * (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0);
}

/** The rows that the filter keeps, in the order that was asked for. */
export function chosen<Row>(rows: Row[], { filter, orderBy }: Options, readingOf: (row: Row) => Reading): Row[] {
  const kept = filter ? rows.filter((row) => isMatch(filter, readingOf(row))) : rows;
  return orderBy ? [...kept].sort(byPath(orderBy, readingOf)) : kept;
}
