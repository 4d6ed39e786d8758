/**
 * POST /__composite_requests: up to five requests in one, for one credit (Zoho: API limits). Rollback is not offered,
 * and its two switches have to be there all the same, as the published schema says.
 * Reads, queries included, are part of the one exchange; writes run as if they had come alone, so that every write has its row in the log.
 */
import type { SandboxReply } from '../exchange';
import { callOf, type Call } from './context';
import { crmError } from './errors';
import { isObject, textOf, type Json } from './json';

const LIMIT = 5;

export function composite(call: Call, read: (call: Call) => SandboxReply): SandboxReply {
  const body = isObject(call.request.body) ? call.request.body : {};
  const missing = ['rollback_on_fail', 'concurrent_execution'].find((name) => !(name in body));
  if (missing !== undefined) {
    const details = { api_name: missing, json_path: `$.${missing}` };
    return { status: 400, body: crmError('MANDATORY_NOT_FOUND', 'required field not found', details) };
  }
  const items = body['__composite_requests'];
  if (!Array.isArray(items) || items.length === 0 || !items.every(isObject)) {
    return refused('INVALID_DATA', { expected_data_type: 'jsonarray' });
  }
  if (items.length > LIMIT) return refused('INVALID_DATA', { maximum_length: LIMIT });
  if (body['rollback_on_fail'] === true) return refused('NOT_SUPPORTED', {});
  const results = items.map((item) => runOne(call, item, read));
  const isMixed = results.some((result) => result['code'] !== 'SUCCESS');
  return { status: isMixed ? 207 : 200, body: { __composite_requests: results } };
}

function refused(code: string, details: Json): SandboxReply {
  const place = { api_name: '__composite_requests', json_path: '$.__composite_requests' };
  return { status: 400, body: crmError(code, 'invalid data', { ...details, ...place }) };
}

function runOne(call: Call, item: Json, read: (call: Call) => SandboxReply): Json {
  const uri = textOf(item['uri']);
  const method = textOf(item['method'])?.toUpperCase();
  if (uri === undefined || method === undefined || uri.includes('__composite_requests')) {
    return {
      ...crmError('INVALID_DATA', 'invalid data', { api_name: 'uri', json_path: '$.__composite_requests.uri' }),
    };
  }
  const url = new URL(uri, call.request.origin);
  for (const [name, value] of Object.entries(paramsOf(item['params']))) url.searchParams.set(name, value);
  const request = {
    method,
    path: url.pathname,
    query: url.searchParams,
    headers: { ...call.request.headers, ...paramsOf(item['headers'], (name) => name.toLowerCase()) },
    body: isObject(item['body']) && Object.keys(item['body']).length > 0 ? item['body'] : undefined,
    origin: call.request.origin,
  };
  const isRead = method === 'GET' || url.pathname.endsWith('/coql');
  const reply = isRead ? read(callOf(call.world, call.person, request, call.perform)) : call.perform(request);
  const response = { status_code: reply.status, headers: reply.headers ?? {}, body: reply.body ?? {} };
  return {
    code: 'SUCCESS',
    details: { sub_request_id: item['sub_request_id'] ?? null, response },
    message: 'composite sub request executed successfully',
    status: 'success',
  };
}

function paramsOf(value: unknown, rename = (name: string) => name): Record<string, string> {
  if (!isObject(value)) return {};
  const texts = Object.entries(value).filter((entry): entry is [string, string | number | boolean] =>
    ['string', 'number', 'boolean'].includes(typeof entry[1]),
  );
  return Object.fromEntries(texts.map(([name, item]) => [rename(name), String(item)]));
}
