/** Answers in Graph's shapes: headers, contexts and errors. */
import type { SandboxReply, SandboxRequest } from '../exchange';
import type { World } from '../world';
import type { GraphError } from './errors';
import { guid } from './ids';

const jsonType = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/** The headers that every answer carries; Preference-Applied lists what was honoured. */
export function commonHeaders(world: World, request: SandboxRequest, applied: string[]): Record<string, string> {
  const requestId = guid(`request ${world.state.counter} ${world.now('graph').getTime()}`);
  return {
    'request-id': requestId,
    'client-request-id': request.headers['client-request-id'] ?? requestId,
    ...(applied.length > 0 && { 'Preference-Applied': applied.join(', ') }),
  };
}

export function withHeaders(reply: SandboxReply, headers: Record<string, string>): SandboxReply {
  const type = reply.body === undefined ? {} : { 'Content-Type': jsonType };
  return { ...reply, headers: { ...type, ...headers, ...reply.headers } };
}

export function ok(body: unknown): SandboxReply {
  return { status: 200, body };
}

export function created(body: unknown): SandboxReply {
  return { status: 201, body };
}

/** 202 and 204 have no body. */
export function empty(status: 202 | 204): SandboxReply {
  return { status };
}

export function refusalReply(world: World, request: SandboxRequest, error: GraphError): SandboxReply {
  const headers = commonHeaders(world, request, []);
  return withHeaders(
    {
      status: error.status,
      headers: error.headers,
      body: {
        error: {
          code: error.code,
          message: error.message,
          innerError: {
            date: world.now('graph').toISOString().slice(0, 19),
            'request-id': headers['request-id'],
            'client-request-id': headers['client-request-id'],
          },
        },
      },
    },
    headers,
  );
}

const htmlError = `<!DOCTYPE html>\r\n<html><head><title>500 - Internal server error.</title></head><body><h1>Server Error</h1></body></html>\r\n`;

/** Graph: a time zone in Prefer that Exchange does not know is answered by the web server itself. */
export function htmlFailure(): SandboxReply {
  return { status: 500, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: htmlError };
}
