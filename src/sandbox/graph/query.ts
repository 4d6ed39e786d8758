/** The OData options of a request for events or calendars, checked, and the paging of what they leave. */
import { z } from 'zod';
import type { Context } from './context';
import { GraphError, invalidRequest, unknownProperty } from './errors';
import type { Expand, Wire } from './event-output';
import { type Filter, filterPaths, parseFilter } from './filter';
import { canonicalPropertyId } from './properties';
import { openToken, sealToken } from './tokens';

/** Gives the right spelling of a property, or undefined. */
export type Spell = (name: string) => string | undefined;

export interface Options {
  select?: string[];
  orderBy?: { path: string; isDescending: boolean };
  filter?: Filter;
  expand: Expand;
  top?: number;
  skip: number;
  isCounted: boolean;
}

const known = ['$select', '$top', '$skip', '$skiptoken', '$orderby', '$filter', '$expand', '$count', '$search'];

function option(query: URLSearchParams, name: string): string | undefined {
  for (const [key, value] of query) if (key.toLowerCase() === name) return value;
  return undefined;
}

function wholeNumber(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text))
    throw new GraphError(400, 'BadRequest', `Invalid value '${text}' for $${name} query option.`);
  return Number(text);
}

function readSelect(text: string | undefined, spell: Spell, type: string): string[] | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const names = text.split(',').map((each) => each.trim());
  if (names.includes('*')) return undefined;
  return names.map((name) => {
    const spelled = spell(name.split('/')[0] ?? '');
    if (spelled === undefined) throw unknownProperty(name, type);
    return spelled;
  });
}

function checkPath(path: string, spell: Spell, type: string): string {
  const [root = '', ...rest] = path.split('/');
  const spelled = spell(root);
  if (spelled === undefined) throw unknownProperty(root, type);
  return [spelled, ...rest].join('/');
}

function readOrder(text: string | undefined, spell: Spell, type: string): Options['orderBy'] {
  if (text === undefined) return undefined;
  const match = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/i.exec(text);
  if (!match?.[1]) throw new GraphError(400, 'ErrorInvalidUrlQuery', `The $orderby '${text}' is not supported.`);
  return { path: checkPath(match[1], spell, type), isDescending: match[2]?.toLowerCase() === 'desc' };
}

/** Property ids match whatever the case of their GUID: both sides are brought to one form. */
function canonicalIds(filter: Filter): Filter {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { ...filter, left: canonicalIds(filter.left), right: canonicalIds(filter.right) };
    case 'not':
    case 'any':
      return { ...filter, inner: canonicalIds(filter.inner) };
    case 'compare': {
      const isId = filter.path.endsWith('/id') && typeof filter.value === 'string';
      return isId ? { ...filter, value: canonicalPropertyId(String(filter.value)) ?? filter.value } : filter;
    }
    case 'call':
      return filter;
  }
}

function readFilter(text: string | undefined, spell: Spell, type: string): Filter | undefined {
  if (text === undefined) return undefined;
  const filter = parseFilter(text);
  for (const path of filterPaths(filter)) {
    if (path !== 'singleValueExtendedProperties') checkPath(path, spell, type);
  }
  return canonicalIds(filter);
}

/** `a($filter=x eq '(,')`,b` at its top-level commas. */
export function splitExpand(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|\((?:'(?:[^']|'')*'|[^'()])*\)|[^,'(])+/g) ?? [];
}

const propertyFilter = /^singleValueExtendedProperties\s*\(\s*\$filter\s*=\s*([\s\S]*)\)$/i;

function propertyIds(filter: Filter): string[] {
  if (filter.kind === 'or') return [...propertyIds(filter.left), ...propertyIds(filter.right)];
  const id = filter.kind === 'compare' && filter.operator === 'eq' && filter.path.toLowerCase() === 'id';
  const canonical = id ? canonicalPropertyId(String(filter.value)) : undefined;
  if (canonical === undefined) throw invalidRequest('The filter of singleValueExtendedProperties is not valid.');
  return [canonical];
}

function readExpand(text: string | undefined): Expand {
  const expand: Expand = {};
  for (const part of text === undefined ? [] : splitExpand(text)) {
    const filter = propertyFilter.exec(part.trim())?.[1];
    if (filter !== undefined) expand.propertyIds = [...(expand.propertyIds ?? []), ...propertyIds(parseFilter(filter))];
    else if (part.trim() === 'calendar') expand.calendar = true;
    else throw invalidRequest(`The $expand '${part}' is not supported: extended properties need $filter=id eq '…'.`);
  }
  return expand;
}

/** Throws 400 for an option or a property that does not exist. */
export function readOptions(query: URLSearchParams, spell: Spell, type: string): Options {
  for (const key of query.keys()) {
    if (key.startsWith('$') && !known.includes(key.toLowerCase())) {
      throw new GraphError(400, 'BadRequest', `The query parameter '${key}' is not supported.`);
    }
  }
  if (option(query, '$search') !== undefined) {
    throw new GraphError(400, 'ErrorInvalidUrlQuery', `The $search option is not supported on '${type}'.`);
  }
  const top = wholeNumber(option(query, '$top'), 'top');
  if (top !== undefined && top > 1000) {
    throw new GraphError(400, 'ErrorInvalidUrlQuery', "The limit of '1000' for Top query has been exceeded.");
  }
  const select = readSelect(option(query, '$select'), spell, type);
  const orderBy = readOrder(option(query, '$orderby'), spell, type);
  const filter = readFilter(option(query, '$filter'), spell, type);
  return {
    ...(select && { select }),
    ...(orderBy && { orderBy }),
    ...(filter && { filter }),
    ...(top !== undefined && { top }),
    expand: readExpand(option(query, '$expand')),
    skip: wholeNumber(option(query, '$skip'), 'skip') ?? 0,
    isCounted: option(query, '$count') === 'true',
  };
}

const listToken = z.object({ path: z.string(), query: z.array(z.tuple([z.string(), z.string()])), skip: z.number() });

/** The query that counts: the request's own, or the one that its $skiptoken carries. Throws for a strange token. */
export function effectiveQuery(context: Context): URLSearchParams {
  const token = option(context.request.query, '$skiptoken');
  if (token === undefined) return context.request.query;
  const read = listToken.safeParse(openToken(token));
  if (!read.success || read.data.path !== context.segments.join('/')) {
    throw new GraphError(400, 'ErrorInvalidUrlQuery', 'The skip token is not valid for this resource.');
  }
  return new URLSearchParams([...read.data.query, ['$skip', String(read.data.skip)]]);
}

export function pageSize(context: Context, top: number | undefined): number {
  // Graph: ten items unless $top or odata.maxpagesize say otherwise.
  return Math.min(top ?? 1000, context.preferences.maxPageSize ?? (top === undefined ? 10 : 1000));
}

/** One page of the rows, with the link to the next. */
export function page<T>(context: Context, rows: T[], options: Options, show: (row: T) => Wire): Wire {
  const size = pageSize(context, options.top);
  const shown = rows.slice(options.skip, options.skip + size);
  const next = options.skip + shown.length;
  const query = [...effectiveQuery(context)].filter(([key]) => key.toLowerCase() !== '$skip');
  const { origin, path } = context.request;
  const token = sealToken({ path: context.segments.join('/'), query, skip: next });
  return {
    ...(options.isCounted && { '@odata.count': rows.length }),
    value: shown.map(show),
    ...(next < rows.length && shown.length > 0 && { '@odata.nextLink': `${origin}${path}?$skiptoken=${token}` }),
  };
}
