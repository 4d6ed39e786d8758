/** A mailbox or two, asked without any HTTP. */
import { emptyCrm } from '../../src/sandbox/crm/state';
import type { Perform, SandboxReply, SandboxRequest } from '../../src/sandbox/exchange';
import { graphService } from '../../src/sandbox/graph/service';
import { emptyGraph } from '../../src/sandbox/graph/state';
import type { Person } from '../../src/sandbox/person';
import { World } from '../../src/sandbox/world';

export type Json = Record<string, unknown>;

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Json;
  /** `body.value`. */
  value: Json[];
}

export interface Asking {
  body?: unknown;
  prefer?: string;
  ifMatch?: string;
  as?: string;
  headers?: Record<string, string>;
}

export interface Kit {
  world: World;
  ask: (method: string, url: string, asking?: Asking) => Answer;
  /** Sends the items as one batch; `free` is how many slots the mailbox has left. */
  batch: (requests: Json[], free?: number) => Answer;
  get: (url: string, asking?: Asking) => Answer;
  post: (url: string, body: unknown, asking?: Asking) => Answer;
  patch: (url: string, body: unknown, asking?: Asking) => Answer;
  del: (url: string, asking?: Asking) => Answer;
  /** All pages behind a url, joined, and the deltaLink that ends them. */
  pages: (url: string, asking?: Asking) => { rows: Json[]; sizes: number[]; deltaLink: string };
}

function person(id: string, name: string, mailboxTimeZone: string): Person {
  return {
    ...{ id, name, email: `${id}@example.com`, crmUserId: '1', profile: 'standard' as const },
    ...{ mailboxTimeZone, crmTimeZone: mailboxTimeZone, graphToken: `g-${id}`, crmToken: `c-${id}` },
  };
}

function worldOfTwo(): World {
  const people = [person('kim', 'Kim Park', 'Europe/Berlin'), person('lee', 'Lee Chen', 'America/New_York')];
  return new World({
    ...{ clockOffsetMs: 0, skewSeconds: { graph: 0, crm: 0 }, people, outbox: [], counter: 0, random: 7 },
    graph: emptyGraph(people),
    crm: emptyCrm(people),
  });
}

function requestFor(method: string, url: string, asking: Asking): SandboxRequest {
  const full = new URL(url.startsWith('http') ? url : `/v1.0${url}`, 'http://graph.test');
  return {
    method,
    path: full.pathname,
    query: full.searchParams,
    headers: {
      authorization: `Bearer g-${asking.as ?? 'kim'}`,
      ...(asking.prefer !== undefined && { prefer: asking.prefer }),
      ...(asking.ifMatch !== undefined && { 'if-match': asking.ifMatch }),
      ...asking.headers,
    },
    body: asking.body,
    origin: 'http://graph.test',
  };
}

function answerOf(reply: SandboxReply): Answer {
  const body = (reply.body ?? {}) as Json;
  return {
    status: reply.status,
    headers: reply.headers ?? {},
    body,
    value: Array.isArray(body['value']) ? (body['value'] as Json[]) : [],
  };
}

export function mailboxes(): Kit {
  const world = worldOfTwo();
  const perform: Perform = (item) => graphService.handle(world, item, perform, 4);
  const run = (request: SandboxRequest, free: number): Answer =>
    answerOf(graphService.handle(world, request, perform, free));
  const ask: Kit['ask'] = (method, url, asking = {}) => run(requestFor(method, url, asking), 4);
  return {
    world,
    ask,
    batch: (requests, free = 4) => run(requestFor('POST', '/$batch', { body: { requests } }), free),
    get: (url, asking) => ask('GET', url, asking),
    post: (url, body, asking) => ask('POST', url, { ...asking, body }),
    patch: (url, body, asking) => ask('PATCH', url, { ...asking, body }),
    del: (url, asking) => ask('DELETE', url, asking),
    pages: (url, asking) => {
      const rows: Json[] = [];
      const sizes: number[] = [];
      let next: unknown = url;
      let deltaLink: unknown;
      while (typeof next === 'string') {
        const answer: Answer = ask('GET', next, asking);
        if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
        rows.push(...answer.value);
        sizes.push(answer.value.length);
        deltaLink = answer.body['@odata.deltaLink'];
        next = answer.body['@odata.nextLink'];
      }
      return { rows, sizes, deltaLink: deltaLink as string };
    },
  };
}

export function errorOf(answer: Answer): { code: string; message: string } {
  return answer.body['error'] as { code: string; message: string };
}

export function utc(dateTime: string): Json {
  return { dateTime, timeZone: 'UTC' };
}

/** An hour on a day of August 2026. */
export function meeting(subject: string, day = 3, more: Json = {}): Json {
  const date = `2026-08-${String(day).padStart(2, '0')}`;
  return { subject, start: utc(`${date}T10:00:00`), end: utc(`${date}T11:00:00`), ...more };
}

export const august = 'startDateTime=2026-08-01T00:00:00Z&endDateTime=2026-09-01T00:00:00Z';

export function idOf(answer: Answer): string {
  return answer.body['id'] as string;
}

export function guest(address: string): Json {
  return { emailAddress: { address } };
}

export const stampId = 'String {6F3A1C52-0B7D-4E7A-9C55-2C1A7C0C9E11} Name CrmRecord';
export const expandStamp = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${stampId}')`)}`;

export function stamp(value: string): Json {
  return { singleValueExtendedProperties: [{ id: stampId, value }] };
}
