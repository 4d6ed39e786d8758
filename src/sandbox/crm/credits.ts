/**
 * API credits of the organisation. Zoho: counted over the last 24 hours; a write costs 1 per 10 records, the deleted
 * feed 2, a view's list 3, a query 1, 2 or 3 by its LIMIT, anything else 1. When they are used up: 429, no Retry-After.
 * What is left is told in a header, and only once half is used.
 */
import type { SandboxReply, SandboxRequest } from '../exchange';
import type { World } from '../world';
import { crmError } from './errors';
import { isObject } from './json';
import { addDays, stampOf } from './times';

const MINUTE = 'yyyy-MM-ddTHH:mm'.length;

export function costOf(request: SandboxRequest): number {
  const { method, path, query } = request;
  if (path.endsWith('/deleted')) return 2;
  if (path.endsWith('/coql')) return queryCost(request.body);
  if (method === 'POST' || method === 'PUT') return Math.ceil(recordCount(request.body) / 10);
  if (method === 'DELETE') return Math.ceil((query.get('ids')?.split(',').length ?? 1) / 10);
  return query.has('cvid') ? 3 : 1;
}

function recordCount(body: unknown): number {
  const data = isObject(body) ? body['data'] : undefined;
  return Array.isArray(data) ? Math.max(1, data.length) : 1;
}

function queryCost(body: unknown): number {
  const query = isObject(body) ? body['select_query'] : undefined;
  const limit = typeof query === 'string' ? /\blimit\s+(?:\d+\s*,\s*)?(\d+)/i.exec(query) : null;
  const rows = Number(limit?.[1] ?? 200);
  if (rows <= 200) return 1;
  return rows <= 1000 ? 2 : 3;
}

/** Books the request; false when the limit does not allow it. */
export function spend(world: World, cost: number): boolean {
  const { crm } = world.state;
  const now = stampOf(world.now('crm'));
  const oldest = addDays(now, -1).slice(0, MINUTE);
  crm.credits = Object.fromEntries(Object.entries(crm.credits).filter(([minute]) => minute > oldest));
  if (usedCredits(world) + cost > crm.creditLimit) return false;
  const minute = now.slice(0, MINUTE);
  crm.credits[minute] = (crm.credits[minute] ?? 0) + cost;
  return true;
}

function usedCredits(world: World): number {
  return Object.values(world.state.crm.credits).reduce((sum, credits) => sum + credits, 0);
}

export function creditHeaders(world: World): Record<string, string> {
  const limit = world.state.crm.creditLimit;
  const left = limit - usedCredits(world);
  return left * 2 <= limit ? { 'X-API-CREDITS-REMAINING': String(left) } : {};
}

export function tooManyRequests(message: string): SandboxReply {
  return { status: 429, body: crmError('TOO_MANY_REQUESTS', message) };
}
