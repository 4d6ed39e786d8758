/*
 * What a browser is allowed, as strictly as each vendor can be expected to be.
 *
 * 1. Only requests with an Origin are answered with CORS headers, and no response header is exposed: neither Graph's
 *    Retry-After nor the CRM's credit counter can be read from a page.
 * 2. A preflight that asks for one header or method too many gets none of them, so the browser blocks the request. Zoho's
 *    own client never sends a Content-Type with its JSON; here nobody may.
 */
import type { ServiceName } from './exchange';

type Headers = Record<string, string>;

interface Policy {
  methods: string[];
  headers: string[];
  prefixes: string[];
  /** Zoho's own client sends its requests with credentials, which rules the wildcard out. */
  credentials: boolean;
}

const always = ['accept', 'accept-language', 'content-language', 'x-sandbox-client'];

const policies: Record<ServiceName, Policy> = {
  graph: {
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    headers: [
      'authorization',
      'content-type',
      'prefer',
      'if-match',
      'if-none-match',
      'consistencylevel',
      'client-request-id',
      'sdkversion',
    ],
    prefixes: ['x-ms-'],
    credentials: false,
  },
  crm: {
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    headers: ['authorization', 'if-modified-since'],
    prefixes: [],
    credentials: true,
  },
};

/** The CORS headers of an ordinary answer. */
export function corsHeaders(service: ServiceName, requestHeaders: Headers): Headers {
  const { origin } = requestHeaders;
  if (origin === undefined) return {};
  if (!policies[service].credentials) return { 'access-control-allow-origin': '*' };
  return { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'Origin' };
}

/** The answer to an OPTIONS request on a vendor path. */
export function preflight(service: ServiceName, requestHeaders: Headers): { status: number; headers: Headers } {
  const policy = policies[service];
  const method = requestHeaders['access-control-request-method'];
  const asked = (requestHeaders['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const isRefused =
    requestHeaders.origin === undefined ||
    method === undefined ||
    !policy.methods.includes(method) ||
    asked.some((name) => !isAllowed(policy, name));
  if (isRefused) return { status: 403, headers: {} };
  return {
    status: 204,
    headers: {
      ...corsHeaders(service, requestHeaders),
      'access-control-allow-methods': policy.methods.join(', '),
      'access-control-allow-headers': [
        ...policy.headers,
        ...always,
        ...asked.filter((n) => n.startsWith('x-ms-')),
      ].join(', '),
      'access-control-max-age': '600',
    },
  };
}

function isAllowed(policy: Policy, name: string): boolean {
  return (
    policy.headers.includes(name) || always.includes(name) || policy.prefixes.some((prefix) => name.startsWith(prefix))
  );
}

/** The control interface is nobody's imitation: every page may use it. */
export const openCors: Headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': 'content-type, x-sandbox-client',
  'access-control-max-age': '600',
};
