/** One request to Graph and its answer, alone or as the item of a batch. */
export type GraphMethod = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export interface GraphCall {
  method: GraphMethod;
  /** From behind `/v1.0`, values of the query encoded. */
  path: string;
  body?: unknown;
  ifMatch?: string | undefined;
  pageSize?: number | undefined;
}

export interface GraphAnswer {
  status: number;
  header(name: string): string | undefined;
  /** Parsed JSON; undefined for an empty body and for one that is none. */
  body: unknown;
}

export const batchPath = '/$batch';

/** Twice has the effect of once; a PATCH with a version is refused the second time. */
export function isRepeatable(call: GraphCall): boolean {
  return call.method === 'GET' || call.method === 'DELETE' || (call.method === 'PATCH' && !!call.ifMatch);
}

/** The headers of a request or a batch item; the body's type is left to who sends it. */
export function headersOf({ ifMatch, pageSize }: GraphCall): Record<string, string> {
  const prefer = ['IdType="ImmutableId"', 'outlook.timezone="UTC"'];
  if (pageSize !== undefined) prefer.push(`odata.maxpagesize=${pageSize}`);
  return { Prefer: prefer.join(', '), ...(ifMatch ? { 'If-Match': ifMatch } : {}) };
}

/** A path with its query; the values are encoded here. */
export function withQuery(path: string, query: Record<string, string | number>): string {
  const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}
