import type { AddressInfo } from 'node:net';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { registerControl } from './control';
import { corsHeaders, preflight } from './cors';
import type { Service } from './exchange';
import { Gate, type ArrivedRequest, type Sandbox } from './gate';
import type { Certificate } from './identity/certificate';
import type { DataCentreId } from './identity/identity';

const maxBody = 256 * 1024 * 1024;

/** Answers the origin. */
export async function listen(app: FastifyInstance, port: number): Promise<string> {
  await app.listen({ host: isSecure(app) ? 'localhost' : '127.0.0.1', port });
  return originOf(app);
}

function originOf(app: FastifyInstance): string {
  const { port } = app.server.address() as AddressInfo;
  return isSecure(app) ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
}

/** Browsers accept a certificate by the name of the host: with one name for everything they ask once. */
function isSecure(app: FastifyInstance): boolean {
  return app.initialConfig.https !== undefined;
}

export interface ShellOptions {
  /** With one it is https. */
  certificate?: Certificate;
  /** Of the CRM. */
  dataCentre?: DataCentreId;
}

/** The HTTP shell of one service: everything but the control interface goes through its gate, the path undecoded. */
export function shell(service: Service, sandbox: Sandbox, options: ShellOptions = {}): FastifyInstance {
  const app = fastify({
    ...(options.certificate && { https: options.certificate }),
    forceCloseConnections: true,
    bodyLimit: maxBody,
    routerOptions: { maxParamLength: 2000 },
    rewriteUrl: ({ url = '/' }) => (url.startsWith('/_sandbox/') ? url : '/vendor'),
  });
  const gate = new Gate(service, sandbox, options.dataCentre);
  readEveryBodyAsJson(app);
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) console.error(error);
    return reply.status(status).send({ error: error.message });
  });
  registerControl(app, sandbox);
  app.all('/vendor', async (request, reply) => {
    const arrived = arrivedRequest(request, originOf(app));
    if (arrived.method === 'OPTIONS') {
      const { status, headers } = preflight(service.name, arrived.headers);
      return reply.status(status).headers(headers).send();
    }
    const answer = await gate.pass(arrived);
    if (!answer) return hangUp(request, reply);
    const body = typeof answer.body === 'object' ? JSON.stringify(answer.body) : answer.body;
    return reply
      .status(answer.status)
      .headers({ date: sandbox.world.now(service.name).toUTCString(), ...answer.headers })
      .send(body);
  });
  app.setNotFoundHandler((request, reply) =>
    reply
      .status(404)
      .headers(corsHeaders(service.name, plainHeaders(request.raw.rawHeaders)))
      .send({ error: `There is no ${request.method} ${request.originalUrl}.` }),
  );
  return app;
}

/**
 * Zoho: the CRM's own client sends JSON without naming its type, which browsers then call text/plain. So the type is
 * ignored; what is no JSON stays the text that it is, for the service to refuse.
 */
function readEveryBodyAsJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, done) => done(null, parsed(text as string)));
  app.addHook('onRequest', (request, _reply, done) => {
    delete request.raw.headers['content-type'];
    done();
  });
}

function parsed(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function arrivedRequest(request: FastifyRequest, origin: string): ArrivedRequest {
  const target = request.originalUrl;
  const mark = target.indexOf('?');
  return {
    method: request.method.toUpperCase(),
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    target,
    headers: plainHeaders(request.raw.rawHeaders),
    body: request.body ?? undefined,
    origin,
  };
}

/** Names in lower case; a header that comes twice is one with both values. */
function plainHeaders(raw: string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = (raw[i] ?? '').toLowerCase();
    const value = raw[i + 1] ?? '';
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}

function hangUp(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  request.raw.socket.destroy();
  return reply;
}
