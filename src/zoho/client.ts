import type * as z from 'zod/mini';
import { LostAnswer, retryAfterSeconds, send, type HttpResponse, type Network } from '../http/http';
import type { Access, RunAccess } from '../sync/access';
import { SyncError } from '../sync/errors';
import { errorIn, runError } from './errors';
import { Lanes } from './lanes';

/**
 * Calls to the CRM's REST API.
 * 1. They look like those of the CRM's own browser SDK, so that the preflight lets them pass: `Authorization`, perhaps
 *    `If-Modified-Since`, and a JSON body that does not name its type.
 * 2. At most four run at once; every call that goes out is counted.
 * 3. `read` throws a SyncError for what ends a run; `write` returns undefined when no answer says what happened.
 */
export interface ZohoClientOptions {
  /** The API's origin: `https://www.zohoapis.com`, or what the sign-in returned as `api_domain`; and what opens it. */
  access: RunAccess;
  network: Network;
}

export type Query = Record<string, string | number | undefined>;

export interface ZohoAnswer {
  status: number;
  /** Parsed JSON; undefined for an empty body, null for what is no JSON. Zoho: 204 for an empty list, 304 for an unchanged one. */
  body: unknown;
  retryAfterSeconds: number | undefined;
  /** What was asked for. */
  path: string;
}

interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  query?: Query | undefined;
  headers?: Record<string, string>;
  body?: unknown;
  repeatable: boolean;
}

const root = '/crm/v8';
const lanes = 4;

export class ZohoClient {
  readonly counts = { calls: 0 };
  /** The CRM's clock at its last answer; undefined in browsers, which hide the Date header from other origins. */
  serverNow: string | undefined;

  private readonly lanes = new Lanes(lanes);
  private readonly network: Network;

  constructor(private readonly options: ZohoClientOptions) {
    this.network = this.counted(options.network);
  }

  /**
   * A GET. @throws SyncError for every refusal; with `mayRefuse` 400, 403 and 404 are returned, unless they are about
   * the sign-in or the whole module.
   */
  async read(
    path: string,
    query?: Query,
    more: { since?: string | undefined; mayRefuse?: boolean } = {},
  ): Promise<ZohoAnswer> {
    const headers = more.since === undefined ? {} : { 'If-Modified-Since': more.since };
    return this.settled({ method: 'GET', path, query, headers, repeatable: true }, more.mayRefuse ?? false);
  }

  /** A POST that changes nothing (COQL); as `read`. Not `repeatable`: tried once, because it may never get through. */
  async ask(path: string, body: unknown, mayRefuse = false, repeatable = true): Promise<ZohoAnswer> {
    return this.settled({ method: 'POST', path, body, repeatable }, mayRefuse);
  }

  /**
   * A write. 2xx, 400, 403, 404 and 412 are returned for the caller to read record by record.
   * Undefined: no answer, or none that says whether it was done. @throws SyncError when nothing was done and the run cannot go on.
   */
  async write(call: Call): Promise<ZohoAnswer | undefined> {
    const answer = await this.exchange(call).catch((error: unknown) => {
      if (error instanceof LostAnswer) return undefined;
      throw error;
    });
    if (!answer || answer.status >= 500) return undefined;
    if (answer.status === 401 || answer.status === 429) throw runError(answer);
    return answer;
  }

  private async settled(call: Call, mayRefuse: boolean): Promise<ZohoAnswer> {
    const answer = await this.exchange(call).catch((cause: unknown) => {
      if (!(cause instanceof LostAnswer)) throw cause;
      throw new SyncError('offline', 'crm', 'The CRM did not answer.', { cause });
    });
    // A proxy's page is no answer: as an empty one it would say that nothing is there.
    if (answer.status < 300 && answer.body === null) throw new SyncError('offline', 'crm', 'The CRM did not answer.');
    if (answer.status < 300 || answer.status === 304) return answer;
    if (mayRefuse && isAboutTheCall(answer)) return answer;
    throw runError(answer);
  }

  private exchange(call: Call): Promise<ZohoAnswer> {
    return this.lanes.run(async () => {
      const answer = await this.sendWithAccess(call);
      this.keepClock(answer.header('date'));
      return {
        status: answer.status,
        body: jsonIn(answer.text),
        retryAfterSeconds: retryAfterSeconds(answer.header('retry-after')),
        path: call.path,
      };
    });
  }

  /** Refused for its token, a call was not carried out: it may be sent again with another one. */
  private async sendWithAccess(call: Call): Promise<HttpResponse> {
    const access = await this.options.access(undefined);
    const answer = await this.send(call, access);
    if (answer.status !== 401 || errorIn(jsonIn(answer.text))?.code === 'OAUTH_SCOPE_MISMATCH') return answer;
    const renewed = await this.options.access({ claims: null });
    return renewed.token === access.token ? answer : this.send(call, renewed);
  }

  private send(call: Call, { origin, token }: Access): Promise<HttpResponse> {
    return send(
      {
        method: call.method,
        url: `${origin}${root}${call.path}${queryText(call.query)}`,
        headers: { Authorization: `Zoho-oauthtoken ${token}`, ...call.headers },
        body: call.body === undefined ? undefined : JSON.stringify(call.body),
        repeatable: call.repeatable,
      },
      this.network,
    );
  }

  private keepClock(date: string | undefined): void {
    const milliseconds = date === undefined ? Number.NaN : Date.parse(date);
    if (!Number.isNaN(milliseconds)) this.serverNow = new Date(milliseconds).toISOString();
  }

  private counted(network: Network): Network {
    return {
      fetch: (url, init) => network.fetch(url, init),
      wait: (...args) => network.wait(...args),
      random: () => network.random(),
      get signal() {
        return network.signal;
      },
      onCall: (request) => {
        this.counts.calls += 1;
        network.onCall?.(request);
      },
    };
  }
}

function isAboutTheCall(answer: ZohoAnswer): boolean {
  const code = errorIn(answer.body)?.code;
  if (answer.status === 401) return code === 'OAUTH_SCOPE_MISMATCH';
  return [400, 403, 404].includes(answer.status) && code !== 'INVALID_MODULE';
}

function queryText(query: Query = {}): string {
  const pairs = Object.entries(query).filter((pair) => pair[1] !== undefined);
  const text = pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&');
  return text === '' ? '' : `?${text}`;
}

function jsonIn(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** An answer's body by its schema. @throws SyncError unexpected; `what` names the question, the answer is not quoted. */
export function parseBody<T extends z.ZodMiniType>(schema: T, body: unknown, what: string): z.infer<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.slice(0, 3).map((issue) => issue.path.join('.'));
  throw new SyncError('unexpected', 'crm', `The CRM's answer about ${what} is not understood (${places.join(', ')}).`);
}
