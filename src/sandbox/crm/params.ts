/** Query parameters and headers that several requests share. */
import type { Call } from './context';
import { invalidParam, limitExceeded, missingParam } from './errors';
import type { CrmRecord } from './state';
import { addSeconds, parseInstant } from './times';

const PER_PAGE = 200;
const FIELDS = 50;

export function fieldsParam(call: Call): string[] {
  const text = call.query.get('fields');
  if (text === null || text.trim() === '') return missingParam('fields');
  const names = text.split(',').map((name) => name.trim());
  return names.length > FIELDS ? limitExceeded('fields', FIELDS) : names;
}

function wholeNumber(call: Call, name: string, fallback: number): number {
  const text = call.query.get(name);
  if (text === null) return fallback;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : invalidParam(name);
}

export function perPageParam(call: Call): number {
  const perPage = wholeNumber(call, 'per_page', PER_PAGE);
  return perPage > PER_PAGE ? limitExceeded('per_page', PER_PAGE) : perPage;
}

export function pageParam(call: Call): number {
  return wholeNumber(call, 'page', 1);
}

/** Stored form of If-Modified-Since; undefined without the header. */
export function modifiedSince(call: Call): string | undefined {
  const text = call.request.headers['if-modified-since'];
  if (text === undefined) return undefined;
  return parseInstant(text) ?? invalidParam('If-Modified-Since');
}

/** With `listLagSeconds`, a fresh change is not in any list yet; of every `listLagEvery` records one is late. */
export function isListed(call: Call): (record: CrmRecord) => boolean {
  const { listLagSeconds: lag, listLagEvery: every } = call.state;
  const until = addSeconds(call.now, -lag);
  return (record) => lag === 0 || record.committed <= until || Number(record.id.slice(-9)) % every !== 0;
}
