/**
 * Page tokens. Zoho: bound to the user and to identical parameters, valid 24 hours, up to 100,000 records.
 * A token names the record that its page starts with, so that records which come or go meanwhile shift nothing.
 */
import { createHash } from 'node:crypto';
import type { Call } from './context';
import { invalidParam, refuse } from './errors';
import { addSeconds, stampOf } from './times';

export interface PageStart {
  /** Value of the sort field, and id, of the first record of the page. */
  key: string;
  id: string;
  page: number;
  /** Records before this page. */
  seen: number;
}

interface Token extends PageStart {
  bound: string;
  /** Seconds since 1970. */
  expires: number;
}

const LIMIT = 100_000;
const LIFE_SECONDS = 86_400;
const UNBOUND = ['page_token', 'page'];
const TOKEN = /^([a-z0-9-]*)\.([a-z0-9]+)\.([a-z0-9]+)\.([a-z0-9]+)\.([a-z0-9]+)\.([\w-]+)$/;

function boundTo(call: Call): string {
  const params = [...call.query].filter(([name]) => !UNBOUND.includes(name)).sort();
  const text = JSON.stringify([call.person.crmUserId, call.request.path, params]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** At most 96 characters, as long as Zoho takes them back. */
export function writePageToken(call: Call, start: PageStart): string {
  const key = start.key === '' ? '' : (Date.parse(start.key) / 1000).toString(36);
  const numbers = [start.page, start.seen, secondsOf(expiryOf(call))].map((value) => value.toString(36));
  return [key, BigInt(start.id).toString(36), ...numbers, boundTo(call)].join('.');
}

export function expiryOf(call: Call): string {
  return addSeconds(call.now, LIFE_SECONDS);
}

export function readPageToken(call: Call, text: string): PageStart {
  const token = decode(text) ?? invalidParam('page_token');
  if (token.bound !== boundTo(call)) {
    return refuse(400, 'TOKEN_BOUND_DATA_MISMATCH', 'the page token belongs to another request', {
      param_name: 'page_token',
    });
  }
  if (token.expires < secondsOf(call.now)) {
    const details = { api_name: 'page_token', json_path: '$.query.page_token' };
    return refuse(400, 'EXPIRED_VALUE', 'Page token expired', details);
  }
  if (token.seen >= LIMIT) {
    return refuse(400, 'PAGINATION_LIMIT_EXCEEDED', 'no more than 100000 records can be paged', {
      param_name: 'page_token',
    });
  }
  return token;
}

function secondsOf(stamp: string): number {
  return Date.parse(stamp) / 1000;
}

function decode(text: string): Token | undefined {
  const [, key = '', id = '', page = '', seen = '', expires = '', bound = ''] = TOKEN.exec(text) ?? [];
  if (bound === '') return undefined;
  return {
    key: key === '' ? '' : stampOf(parseInt(key, 36) * 1000),
    id: Array.from(id)
      .reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n)
      .toString(),
    page: parseInt(page, 36),
    seen: parseInt(seen, 36),
    expires: parseInt(expires, 36),
    bound,
  };
}
