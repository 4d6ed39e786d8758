import { request as httpRequest } from 'node:http';
import type { SandboxReply, SandboxRequest, Service, ServiceName } from '../../src/sandbox/exchange';
import { ExchangeLog } from '../../src/sandbox/exchange-log';
import { Faults } from '../../src/sandbox/faults';
import type { Sandbox } from '../../src/sandbox/gate';
import { seedWorld } from '../../src/sandbox/seeds/index';
import { listen, shell } from '../../src/sandbox/shell';
import { World } from '../../src/sandbox/world';

interface BatchItem {
  method: string;
  url: string;
  body?: unknown;
}

/** A service that echoes: what the shell does shows best when the service does nothing. */
function echo(name: ServiceName, seen: SandboxRequest[], limit: number): Service {
  const tokenOf = (request: SandboxRequest) => request.headers.authorization?.split(' ')[1];
  return {
    name,
    identify: (world, request) => world.state.people.find((person) => person[`${name}Token`] === tokenOf(request)),
    slots: () => 1,
    limit: () => limit,
    overLimit: () => ({ status: 429, headers: { 'Retry-After': '1' }, body: { error: { code: 'busy' } } }),
    handle(world, request, perform, freeSlots) {
      seen.push(request);
      if (!this.identify(world, request))
        return { status: 401, body: { error: { code: 'InvalidAuthenticationToken' } } };
      if (request.path.endsWith('/empty')) return { status: 204 };
      if (request.path.endsWith('/crash')) throw new Error('a bug in the service');
      if (!request.path.endsWith('/$batch'))
        return { status: 200, body: { method: request.method, body: request.body } };
      const { requests } = request.body as { requests: BatchItem[] };
      const responses = requests.map((item) => perform(itemRequest(item)));
      return { status: 200, body: { freeSlots, responses } };
    },
  };
}

function itemRequest({ method, url, body }: BatchItem): SandboxRequest {
  const [path = '', query = ''] = `/v1.0${url}`.split('?');
  return { method, path, query: new URLSearchParams(query), headers: {}, body, origin: '' };
}

export interface Fake {
  origin: string;
  sandbox: Sandbox;
  seen: SandboxRequest[];
  close(): Promise<void>;
}

export async function startFake(name: ServiceName, limit = 4, latencyMs = 0): Promise<Fake> {
  const seen: SandboxRequest[] = [];
  const sandbox = { world: new World(seedWorld('empty')), log: new ExchangeLog(), faults: new Faults(), latencyMs };
  const app = shell(echo(name, seen, limit), sandbox);
  return { origin: await listen(app, 0), sandbox, seen, close: () => app.close().then(() => undefined) };
}

export interface LoggedRow extends Record<string, unknown> {
  n: number;
  batch: number | null;
  dropped: string | null;
  status: number | null;
  url: string;
  requestHeaders: Record<string, string>;
}

export async function readLog(origin: string, since = 0): Promise<LoggedRow[]> {
  const text = await (await fetch(`${origin}/_sandbox/log?since=${since}`)).text();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LoggedRow);
}

export function post(url: string, body: unknown, method = 'POST'): Promise<Response> {
  return fetch(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

/** Node's fetch adds headers and refuses odd paths; this sends exactly what it is told. */
export function send(
  origin: string,
  options: { method: string; path: string; headers?: Record<string, string>; body?: string },
): Promise<SandboxReply & { headers: Record<string, string> }> {
  const { port, hostname } = new URL(origin);
  const { method, path, headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const call = httpRequest({ hostname, port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    call.on('error', reject);
    call.end(body);
  });
}
