/*
 * The way of one request through a service: fault, slots, waiting, answer, log.
 *
 * 1. Slots are taken on arrival and held while the request waits, a moment even without any latency. Who shows no valid
 *    token takes none.
 * 2. What happens to the world happens at one moment, after the waiting; a client that has hung up by then changes nothing.
 * 3. The client `desk` stands for the vendors' own pages: what it asks takes no slot.
 * 4. The items of a batch pass one by one: faults and log see each of them. A dropped item takes the connection with it;
 *    the delays of items are added to the answer's.
 * 5. A token of the identity services is looked at on arrival; from here on the person's fixed one stands for it. Its
 *    scopes are looked at again for every item of a batch.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { corsHeaders } from './cors';
import type { Perform, SandboxReply, SandboxRequest, Service } from './exchange';
import type { ExchangeLog } from './exchange-log';
import { faultReply } from './fault-reply';
import type { Faults, Strike } from './faults';
import { admit, exposedHeaders, scopeRefusal, type Admission } from './identity/admission';
import type { DataCentreId, Identity, IssuedToken } from './identity/identity';
import type { Addresses } from './identity/start';
import type { World } from './world';

export interface Sandbox {
  world: World;
  log: ExchangeLog;
  faults: Faults;
  latencyMs: number;
  /** Where people sign in themselves. */
  identity?: Identity;
  /** Undefined until the identity services stand. */
  addresses?: () => Addresses | undefined;
}

/** A request with its path and query as they came over the wire. */
export interface ArrivedRequest extends SandboxRequest {
  target?: string;
}

/** No service answers in no time: requests that are sent at once shall meet. */
const shortestMs = 1;

type Dropped = 'before' | 'after' | null;

/** What the items of a batch do to the call that carries them. */
interface Carrier {
  n: number;
  authorization: string | undefined;
  token: IssuedToken | undefined;
  client: string;
  delayMs: number;
  isDropped: boolean;
}

interface Outcome {
  dropped: Dropped;
  reply: SandboxReply;
  delayMs: number;
}

export class Gate {
  private readonly inFlight = new Map<string, number>();

  constructor(
    private readonly service: Service,
    private readonly sandbox: Sandbox,
    private readonly dataCentre: DataCentreId = 'com',
  ) {}

  /** The answer as it goes over the wire; undefined when the connection is to be cut instead. */
  async pass(arrived: ArrivedRequest): Promise<SandboxReply | undefined> {
    const entry = this.admit(arrived);
    const { request } = entry;
    const strike = this.strike(request);
    const slots = this.takeSlots(request);
    try {
      await setTimeout(Math.max(shortestMs, this.sandbox.latencyMs));
      if (strike.delayMs > 0) await this.sandbox.faults.delay(strike.delayMs);
      const outcome = this.exchange(entry, strike, slots.free);
      if (outcome.delayMs > 0) await this.sandbox.faults.delay(outcome.delayMs);
      return outcome.dropped ? undefined : outcome.reply;
    } finally {
      slots.release();
    }
  }

  private admit(request: ArrivedRequest): Admission<ArrivedRequest> {
    const { name } = this.service;
    const { identity } = this.sandbox;
    const place = name === 'graph' ? 'microsoft' : this.dataCentre;
    return identity ? admit(identity, { name, place }, request) : { request };
  }

  private strike(request: ArrivedRequest): Strike {
    const { method } = request;
    return this.sandbox.faults.strike({
      service: this.service.name,
      method,
      path: target(request),
      client: clientOf(request),
    });
  }

  private takeSlots(request: ArrivedRequest): { free: number; release: () => void } {
    const { world } = this.sandbox;
    const limit = this.service.limit(world);
    const person = this.service.identify(world, request);
    if (!person || clientOf(request) === 'desk') return { free: limit, release: () => undefined };
    const key = this.service.name === 'graph' ? person.id : 'organisation';
    const free = limit - this.count(key);
    const taken = this.service.slots(request);
    this.inFlight.set(key, this.count(key) + taken);
    return { free, release: () => this.inFlight.set(key, this.count(key) - taken) };
  }

  private count(key: string): number {
    return this.inFlight.get(key) ?? 0;
  }

  private exchange(entry: Admission<ArrivedRequest>, strike: Strike, free: number, outer?: Carrier): Outcome {
    const { world, log, identity } = this.sandbox;
    const { request, token } = entry;
    const n = log.reserve();
    const at = world.now().toISOString();
    const person = this.service.identify(world, request)?.id ?? null;
    const client = clientOf(request);
    world.client = client;
    if (client !== 'desk' || request.method !== 'GET') world.revision += 1;
    const { authorization } = request.headers;
    const carrier: Carrier = { n, authorization, token, client, delayMs: 0, isDropped: false };
    const requestHeaders = { ...request.headers };
    const requestBody = structuredClone(request.body ?? null);
    const { dropped, reply } = this.settle(entry, strike, free, carrier);
    const cors = corsHeaders(this.service.name, request.headers);
    const exposed = identity && 'access-control-allow-origin' in cors ? exposedHeaders(identity, entry) : {};
    const sent = outer ? itemReply(reply) : wireReply(reply, { ...cors, ...exposed });
    log.write(n, {
      at,
      service: this.service.name,
      client,
      person,
      batch: outer?.n ?? null,
      dropped,
      method: request.method,
      url: `${request.origin}${target(request)}`,
      requestHeaders,
      requestBody,
      status: dropped ? null : sent.status,
      responseHeaders: dropped ? {} : (sent.headers ?? {}),
      responseBody: dropped ? null : (sent.body ?? null),
    });
    return { dropped, reply: sent, delayMs: carrier.delayMs };
  }

  private settle(
    { request, refusal, token }: Admission<ArrivedRequest>,
    { effect }: Strike,
    free: number,
    carrier: Carrier,
  ): { dropped: Dropped; reply: SandboxReply } {
    if (effect && 'status' in effect) return { dropped: null, reply: faultReply(this.service.name, effect, request) };
    const drop = effect && 'drop' in effect ? effect.drop : null;
    if (drop === 'before') return { dropped: drop, reply: { status: 503 } };
    if (effect && 'expireToken' in effect) this.expireToken(request, token);
    const reply = refusal ?? this.answer(unsigned(request, token), free, this.performFor(request, free, carrier));
    return { dropped: carrier.isDropped ? 'after' : drop, reply };
  }

  private answer(request: ArrivedRequest, free: number, perform: Perform): SandboxReply {
    const { world } = this.sandbox;
    // Graph: a batch is let in when the mailbox is busy; its items are refused one by one.
    const isBatch = /\/(\$|%24)batch$/i.test(request.path);
    if (free <= 0 && !isBatch) return this.service.overLimit(world, request);
    try {
      return this.service.handle(world, request, perform, free);
    } catch (error) {
      console.error(error);
      return faultReply(this.service.name, { status: 500 }, request);
    }
  }

  private performFor(outer: ArrivedRequest, free: number, carrier: Carrier): Perform {
    return (item) => {
      const request = { ...item, origin: outer.origin, headers: itemHeaders(item, carrier) };
      const strike = this.strike(request);
      const outcome = this.exchange(this.itemEntry(request, carrier), strike, Math.max(free, 1), carrier);
      carrier.delayMs += strike.delayMs;
      if (outcome.dropped) carrier.isDropped = true;
      return outcome.reply;
    };
  }

  private itemEntry(request: ArrivedRequest, { token }: Carrier): Admission<ArrivedRequest> {
    const { identity } = this.sandbox;
    if (!identity || !token) return { request };
    const refusal = scopeRefusal(identity, token, request);
    return { request, token, ...(refusal && { refusal }) };
  }

  private expireToken(request: ArrivedRequest, token: IssuedToken | undefined): void {
    if (token) token.expires = 0;
    const person = this.service.identify(this.sandbox.world, request);
    if (!person || token) return;
    if (this.service.name === 'graph') person.graphToken = `graph-${person.id}-${randomUUID()}`;
    else person.crmToken = `crm-${person.id}-${randomUUID()}`;
  }
}

/** A token that a fault has just ended is one that nobody knows. */
function unsigned(request: ArrivedRequest, token: IssuedToken | undefined): ArrivedRequest {
  if (token?.expires !== 0) return request;
  const scheme = request.headers.authorization?.split(' ')[0] ?? '';
  return { ...request, headers: { ...request.headers, authorization: `${scheme} expired` } };
}

function itemHeaders(item: SandboxRequest, carrier: Carrier): Record<string, string> {
  const headers: Record<string, string> = { ...item.headers, 'x-sandbox-client': carrier.client };
  const { authorization } = carrier;
  return authorization === undefined ? headers : { authorization, ...headers };
}

function hasNoBody({ status, body }: SandboxReply): boolean {
  return status === 204 || status === 304 || body === undefined || body === '';
}

/** Inside the JSON of a batch, header names keep their case. */
function itemReply({ status, headers = {}, body }: SandboxReply): SandboxReply {
  return hasNoBody({ status, body }) ? { status, headers } : { status, headers, body };
}

function wireReply(reply: SandboxReply, cors: Record<string, string>): SandboxReply {
  const isEmpty = hasNoBody(reply);
  const headers: Record<string, string> = {};
  if (!isEmpty)
    headers['content-type'] = `${typeof reply.body === 'string' ? 'text/plain' : 'application/json'}; charset=utf-8`;
  for (const [name, value] of Object.entries(reply.headers ?? {})) headers[name.toLowerCase()] = value;
  Object.assign(headers, cors);
  return isEmpty ? { status: reply.status, headers } : { status: reply.status, headers, body: reply.body };
}

/** Path and query: as they came, or for the item of a batch put together again. */
function target(request: ArrivedRequest): string {
  if (request.target !== undefined) return request.target;
  const query = [...request.query].map(([name, value]) => `${encodeName(name)}=${encodeURIComponent(value)}`);
  return query.length === 0 ? request.path : `${request.path}?${query.join('&')}`;
}

function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll('%24', '$');
}

function clientOf(request: ArrivedRequest): string {
  return request.headers['x-sandbox-client'] ?? 'app';
}
