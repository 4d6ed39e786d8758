/** The CRM service: token, credits, routes. */
import type { Perform, SandboxReply, SandboxRequest, Service } from '../exchange';
import type { Person } from '../person';
import type { World } from '../world';
import { runDueWorkflows } from './automation';
import { composite } from './composite';
import { callOf, type Call } from './context';
import { runCoql } from './coql-run';
import { costOf, creditHeaders, spend, tooManyRequests } from './credits';
import { crmError, Refusal, replyOf, unknownUrl } from './errors';
import { recordRoute } from './record-routes';
import { settingsRoute } from './settings-routes';
import { getUser, listUsers } from './users-routes';

const SCHEME = 'Zoho-oauthtoken ';
const ROOT = '/crm/v8/';
const COMPOSITE_SLOTS = 5;

function identify(world: World, request: SandboxRequest): Person | undefined {
  const header = request.headers['authorization'] ?? '';
  if (!header.startsWith(SCHEME)) return undefined;
  const token = header.slice(SCHEME.length).trim();
  return world.state.people.find((person) => person.crmToken === token);
}

/** Zoho: no header is an authentication failure; a token of elsewhere, an expired one or another scheme is invalid. */
function unauthorized(request: SandboxRequest): SandboxReply {
  const isMissing = request.headers['authorization'] === undefined;
  const error = isMissing
    ? crmError('AUTHENTICATION_FAILURE', 'Authentication failed')
    : crmError('INVALID_TOKEN', 'invalid oauth token');
  return { status: 401, body: error };
}

function handle(world: World, request: SandboxRequest, perform: Perform): SandboxReply {
  if (!request.path.startsWith(ROOT)) {
    return {
      status: 404,
      body: crmError('INVALID_URL_PATTERN', 'Please check if the URL trying to access is a correct one'),
    };
  }
  const person = identify(world, request);
  if (!person) return unauthorized(request);
  runDueWorkflows(world);
  if (!spend(world, costOf(request))) return tooManyRequests('You have exceeded the API credits of the last 24 hours');
  const reply = answer(callOf(world, person, request, perform));
  const headers = { ...creditHeaders(world), ...reply.headers };
  return Object.keys(headers).length > 0 ? { ...reply, headers } : reply;
}

function answer(call: Call): SandboxReply {
  try {
    return route(call);
  } catch (error) {
    if (error instanceof Refusal) return replyOf(error);
    throw error;
  }
}

function route(call: Call): SandboxReply {
  const { method, path } = call.request;
  const parts = path
    .slice(ROOT.length)
    .split('/')
    .map((part) => decode(part));
  const [first = '', second, third, fourth] = parts;
  const isGet = method === 'GET';
  if (first === 'coql' && method === 'POST' && parts.length === 1) return runCoql(call);
  if (first === '__composite_requests' && method === 'POST' && parts.length === 1) return composite(call, answer);
  if (first === 'users' && isGet && parts.length <= 2)
    return second === undefined ? listUsers(call) : getUser(call, second);
  if (['org', 'settings', '__features'].includes(first) && isGet) return settingsRoute(call, parts);
  if (/^[A-Za-z]\w*$/.test(first)) return recordRoute(call, first, second, third, fourth, parts.length);
  return unknownUrl();
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return unknownUrl();
  }
}

export const crmService: Service = {
  name: 'crm',
  identify,
  slots: (request) => (request.path.endsWith('/__composite_requests') ? COMPOSITE_SLOTS : 1),
  limit: (world) => world.state.crm.concurrencyLimit,
  overLimit: () => tooManyRequests('You have exceeded the number of concurrent requests'),
  handle,
};
