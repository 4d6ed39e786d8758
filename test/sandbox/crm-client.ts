import type { SandboxReply, SandboxRequest } from '../../src/sandbox/exchange';
import { crmService } from '../../src/sandbox/crm/service';
import { emptyCrm } from '../../src/sandbox/crm/state';
import { emptyGraph } from '../../src/sandbox/graph/state';
import type { Person } from '../../src/sandbox/person';
import { World } from '../../src/sandbox/world';

/** A record, a result or an entry of metadata: what the tests read of it, by name. */
export interface Item {
  id: string;
  name: string;
  code: string;
  api_name: string;
  action: string;
  source: string;
  details: {
    id: string;
    Modified_Time: string;
    api_name: string;
    json_path: string;
    response: { status_code: number };
    [name: string]: unknown;
  };
  Event_Title: string;
  Start_DateTime: string;
  End_DateTime: string;
  Created_Time: string;
  Modified_Time: string;
  Description: string | null;
  Participants: unknown[];
  field_history: unknown[];
  pick_list_values: unknown[];
  sections: { name: string; fields: Item[] }[];
  permissions_details: { name: string; module: string; enabled: boolean }[];
  offset: number;
  [name: string]: unknown;
}

type Lists = Record<
  | 'data'
  | 'users'
  | 'profiles'
  | 'fields'
  | 'layouts'
  | 'custom_views'
  | 'modules'
  | 'org'
  | '__timeline'
  | '__features'
  | '__composite_requests',
  Item[]
>;

export interface Body extends Lists {
  code: string;
  count: string;
  info: { next_page_token: string | null; more_records: boolean };
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Read as the answer that the test expects. */
  body: Body;
}

export interface Options {
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
  token?: string;
}

export const KIM: Person = person('kim', 'standard', 'Europe/Berlin', '4876876000000900001');
export const LEE: Person = person('lee', 'admin', 'America/New_York', '4876876000000900002');

function person(id: string, profile: Person['profile'], zone: string, crmUserId: string): Person {
  return {
    id,
    name: id === 'kim' ? 'Kim Sawyer' : 'Lee Marsh',
    email: `${id}@north.example`,
    crmUserId,
    profile,
    mailboxTimeZone: zone,
    crmTimeZone: zone,
    graphToken: `${id}-graph`,
    crmToken: `${id}-crm`,
  };
}

/** A world whose clock can be moved, and a client of its CRM. */
export function crmWorld() {
  const people = structuredClone([KIM, LEE]);
  const world = new World({
    clockOffsetMs: 0,
    skewSeconds: { graph: 0, crm: 0 },
    people,
    graph: emptyGraph(people),
    crm: emptyCrm(people),
    outbox: [],
    counter: 0,
    random: 1,
  });
  const perform = (request: SandboxRequest): SandboxReply => crmService.handle(world, request, perform, 10);
  const ask = (method: string, path: string, options: Options = {}): Answer => {
    const reply = perform({
      method,
      path: path.startsWith('/oauth') ? path : `/crm/v8/${path}`,
      query: new URLSearchParams(options.query),
      headers: { authorization: `Zoho-oauthtoken ${options.token ?? KIM.crmToken}`, ...options.headers },
      body: options.body,
      origin: 'http://127.0.0.1:1',
    });
    return { status: reply.status, headers: reply.headers ?? {}, body: reply.body as Body };
  };
  return {
    world,
    crm: world.state.crm,
    ask,
    get: (path: string, query?: Record<string, string>, options: Options = {}) =>
      ask('GET', path, { ...options, ...(query ? { query } : {}) }),
    post: (path: string, body: unknown, options: Options = {}) => ask('POST', path, { ...options, body }),
    put: (path: string, body: unknown, options: Options = {}) => ask('PUT', path, { ...options, body }),
    coql: (query: string, options: Options = {}) => ask('POST', 'coql', { ...options, body: { select_query: query } }),
    pass: (seconds: number) => {
      world.state.clockOffsetMs += seconds * 1000;
    },
  };
}

export function meeting(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Event_Title: 'Filter review',
    Start_DateTime: '2026-08-25T10:00:00+02:00',
    End_DateTime: '2026-08-25T11:00:00+02:00',
    ...fields,
  };
}
