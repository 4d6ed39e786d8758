import type { Person } from './person';
import type { World } from './world';

/** One HTTP request as the services see it; the web framework stays in server.ts. */
export interface SandboxRequest {
  /** Upper case. */
  method: string;
  /** The raw path without the query, e.g. `/v1.0/me/events/AAMk%3D`. */
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** The parsed JSON body; undefined when there is none. */
  body: unknown;
  /** `http://127.0.0.1:PORT` of this service, for the absolute links in answers. */
  origin: string;
}

export interface SandboxReply {
  status: number;
  headers?: Record<string, string>;
  /** JSON; a string is sent as it is; undefined is an empty body. */
  body?: unknown;
}

/** Runs one item of a batch as if it had come alone: faults, limits and log included. */
export type Perform = (item: SandboxRequest) => SandboxReply;

export type ServiceName = 'graph' | 'crm';

/**
 * One of the two vendor services. Handlers are synchronous and change the world at once; waiting, dropping and logging
 * are the server's business.
 */
export interface Service {
  name: ServiceName;
  /** Whose token the request carries; undefined for none, an unknown or an expired one. */
  identify(world: World, request: SandboxRequest): Person | undefined;
  /** Concurrency slots taken while the request is in flight: 1, or up to 4 for a Graph batch. */
  slots(request: SandboxRequest): number;
  /** How many slots one person (graph) or the organisation (crm) has. */
  limit(world: World): number;
  /** The answer when no slot is free. */
  overLimit(world: World, request: SandboxRequest): SandboxReply;
  /**
   * Answers a request. Never throws for bad input: every refusal is a reply of the vendor's own shape.
   * `freeSlots` is how many slots were free before this request came (a batch over-runs item by item).
   */
  handle(world: World, request: SandboxRequest, perform: Perform, freeSlots: number): SandboxReply;
}
