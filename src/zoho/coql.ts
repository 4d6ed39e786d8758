import * as z from 'zod/mini';
import { SyncError } from '../sync/errors';
import { parseBody, type ZohoClient } from './client';

/**
 * COQL, the CRM's query language, as text that cannot be broken by a value.
 * 1. Values are quoted; names come from the code only. Zoho: a quote in a value is doubled (Kaizen 171).
 * 2. Zoho: conditions are bracketed pairwise, 25 at most, 50 values in a list. What would break a limit throws here.
 * 3. Pages overlap by a few rows, so that rows that vanish between two pages hide none of those behind them.
 */
export interface Condition {
  text: string;
  /** How many comparisons it has. */
  size: number;
}

type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

const mostConditions = 25;
const mostValues = 50;
export const pageSize = 2000;
const overlap = 50;
const lastOffset = 100_000;

export function compare(column: string, comparison: Comparison, value: string): Condition {
  return { text: `${column} ${comparison} ${quoted(value)}`, size: 1 };
}

export function between(column: string, low: string, high: string): Condition {
  return { text: `${column} between ${quoted(low)} and ${quoted(high)}`, size: 1 };
}

/** Texts with this word in them. Zoho: `%` stands for anything and cannot be escaped; it stays so in a word. */
export function contains(column: string, word: string): Condition {
  return { text: `${column} like ${quoted(`%${word}%`)}`, size: 1 };
}

/** @throws RangeError for none or too many values */
export function isOneOf(column: string, values: string[]): Condition {
  if (values.length === 0 || values.length > mostValues) throw new RangeError(`${values.length} values in a COQL list`);
  return { text: `${column} in (${values.map(quoted).join(', ')})`, size: 1 };
}

export function allOf(first: Condition, ...more: Condition[]): Condition {
  return more.reduce((left, right) => joined(left, 'and', right), first);
}

export function anyOf(first: Condition, ...more: Condition[]): Condition {
  return more.reduce((left, right) => joined(left, 'or', right), first);
}

function joined(left: Condition, word: string, right: Condition): Condition {
  return { text: `(${left.text} ${word} ${right.text})`, size: left.size + right.size };
}

function quoted(value: string): string {
  return `'${value.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}

export interface Selection {
  columns: string[];
  module: string;
  where: Condition;
  /** Column and direction. */
  orderBy: [string, 'asc' | 'desc'][];
}

/** @throws RangeError for more than 25 conditions */
export function coqlText(selection: Selection, limit: number, offset: number): string {
  const { columns, module, where, orderBy } = selection;
  if (where.size > mostConditions) throw new RangeError(`${where.size} conditions in a COQL query`);
  const order = orderBy.map(([column, direction]) => `${column} ${direction}`).join(', ');
  const page = offset === 0 ? `limit ${limit}` : `limit ${limit} offset ${offset}`;
  return `select ${columns.join(', ')} from ${module} where ${where.text} order by ${order} ${page}`;
}

const rowSchema = z.looseObject({ id: z.string() });

export type CoqlRow = z.infer<typeof rowSchema>;

const answerSchema = z.object({
  data: z.array(rowSchema),
  info: z.nullish(z.object({ more_records: z.nullish(z.boolean()) })),
});

/** The rows of an answer: of a query, or of any other list of records. @throws SyncError unexpected */
export function rowsIn(body: unknown): { rows: CoqlRow[]; hasMore: boolean } {
  if (body === undefined) return { rows: [], hasMore: false };
  const { data, info } = parseBody(answerSchema, body, 'a query');
  return { rows: data, hasMore: info?.more_records ?? false };
}

/** One page, 2,000 rows at most. Zoho: 204 and no body when nothing is found. */
export async function coqlPage(
  client: ZohoClient,
  selection: Selection,
  limit = pageSize,
  offset = 0,
): Promise<{ rows: CoqlRow[]; hasMore: boolean }> {
  const answer = await client.ask('/coql', { select_query: coqlText(selection, limit, offset) });
  return rowsIn(answer.body);
}

/** The first page; nobody has to see every module: one that may not be asked has no rows. */
export async function readableRows(client: ZohoClient, selection: Selection): Promise<CoqlRow[]> {
  try {
    return (await coqlPage(client, selection)).rows;
  } catch (error) {
    if (error instanceof SyncError && ['forbidden', 'unexpected'].includes(error.code)) return [];
    throw error;
  }
}

/** The ids of all rows in order, each once. `isCut`: there are more than COQL pages through. */
export async function coqlIds(
  client: ZohoClient,
  selection: Selection,
  most = Infinity,
): Promise<{ ids: string[]; isCut: boolean }> {
  const ids = new Set<string>();
  let hasMore = true;
  for (let offset = 0; hasMore && ids.size < most && offset <= lastOffset; offset += pageSize - overlap) {
    const page = await coqlPage(client, selection, pageSize, offset);
    for (const row of page.rows) ids.add(row.id);
    hasMore = page.hasMore && page.rows.length > 0;
  }
  return { ids: [...ids], isCut: hasMore };
}
