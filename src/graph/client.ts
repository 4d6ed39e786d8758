import {
  Client,
  ResponseType,
  type Context,
  type Middleware,
  type MiddlewareOptions,
} from '@microsoft/microsoft-graph-client';
import type * as z from 'zod/mini';
import { LostAnswer, send, type HttpRequest, type HttpResponse, type Network } from '../http/http';
import type { Access, RunAccess } from '../sync/access';
import { SyncError } from '../sync/errors';
import { batchPath, headersOf, isRepeatable, type GraphAnswer, type GraphCall } from './call';
import { isSuccess, runError } from './errors';

/**
 * Graph over its own client, with one middleware of ours at the end of it.
 * 1. The client's own retries, token rule and telemetry stay out: it sends a POST again after 503 and 504, which makes
 *    a second meeting, and gives no token to plain http.
 * 2. One request at a time: Graph serves four at once per mailbox, and a batch takes them all.
 * 3. Every request asks for immutable ids and for times in UTC (Graph: each page and each batch item anew).
 * 4. The token goes to `origin` only; links in answers are followed by their path.
 */
export interface GraphOptions {
  /** `https://graph.microsoft.com`, or where a stand-in listens, and what opens it. */
  access: RunAccess;
  network: Network;
}

export class GraphClient {
  /** What went out; a batch is one call. */
  readonly counts = { calls: 0, batches: 0 };
  readonly network: Network;
  private readonly client: Client;
  private last: Promise<unknown> = Promise.resolve();

  constructor(options: GraphOptions) {
    this.network = this.counted(options.network);
    this.client = Client.initWithMiddleware({
      baseUrl: anyOrigin,
      defaultVersion: 'v1.0',
      middleware: new Terminal(options.access, this.network),
    });
  }

  /**
   * One answer, whatever its status.
   * @throws SyncError offline when none came, LostAnswer when none came to a call that must not be repeated.
   */
  call(call: GraphCall, repeatable = isRepeatable(call)): Promise<GraphAnswer> {
    const answer = this.last.then(() => this.send(call, repeatable));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Reads one thing. @throws SyncError for any answer but a success of that shape. */
  async read<T>(path: string, shape: z.ZodMiniType<T>, pageSize?: number): Promise<T> {
    const answer = await this.call({ method: 'GET', path, pageSize });
    if (!isSuccess(answer)) throw runError(answer);
    return shaped(answer, shape);
  }

  private async send(call: GraphCall, repeatable: boolean): Promise<GraphAnswer> {
    const sending = new Sending(repeatable);
    const request = this.client
      .api(call.path)
      .headers(headersOf(call))
      .responseType(ResponseType.RAW)
      .middlewareOptions([sending]);
    if (call.method === 'GET') await request.get();
    else if (call.method === 'DELETE') await request.delete();
    else await (call.method === 'POST' ? request.post(call.body) : request.patch(call.body));
    const answer = sending.result();
    return { status: answer.status, header: (name) => answer.header(name), body: parsed(answer.text) };
  }

  private counted(network: Network): Network {
    const count = ({ url }: HttpRequest) => {
      this.counts.calls += 1;
      if (url.endsWith(batchPath)) this.counts.batches += 1;
    };
    return {
      fetch: (url, init) => network.fetch(url, init),
      wait: (...args) => network.wait(...args),
      random: () => network.random(),
      get signal() {
        return network.signal;
      },
      onCall(request) {
        count(request);
        network.onCall?.(request);
      },
    };
  }
}

/** The body in the shape that is expected. @throws SyncError unexpected */
export function shaped<T>(answer: GraphAnswer, shape: z.ZodMiniType<T>): T {
  const result = shape.safeParse(answer.body);
  if (result.success) return result.data;
  throw new SyncError('unexpected', 'outlook', `Outlook gave an answer in an unknown form (${answer.status})`, {
    cause: result.error,
  });
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Carries one call past the Graph client, which would wrap what a middleware throws and lose its cause. */
class Sending implements MiddlewareOptions {
  private answer: HttpResponse | undefined;
  private failure: { error: unknown } | undefined;

  constructor(readonly repeatable: boolean) {}

  async settle(work: () => Promise<HttpResponse>): Promise<void> {
    try {
      this.answer = await work();
    } catch (error) {
      this.failure = { error };
    }
  }

  result(): HttpResponse {
    if (this.answer) return this.answer;
    const error = this.failure?.error;
    if (!(error instanceof LostAnswer) || !this.repeatable) throw error;
    throw new SyncError('offline', 'outlook', 'Outlook does not answer', { cause: error });
  }
}

/** Stands in for the origin until a call goes out: with which access, and so whereto, is known only then. */
const anyOrigin = 'https://graph.invalid';

class Terminal implements Middleware {
  constructor(
    private readonly access: RunAccess,
    private readonly network: Network,
  ) {}

  async execute(context: Context): Promise<void> {
    const sending = context.middlewareControl?.getMiddlewareOptions(Sending) as Sending;
    await sending.settle(async () => {
      const access = await this.access(undefined);
      const answer = await this.send(context, sending, access);
      if (answer.status !== 401) return answer;
      const renewed = await this.access({ claims: claimsIn(answer) });
      // Refused, so nothing was done: whatever it was, it may be sent again.
      return renewed.token === access.token ? answer : this.send(context, sending, renewed);
    });
  }

  private send({ request, options }: Context, { repeatable }: Sending, access: Access): Promise<HttpResponse> {
    const { method = 'GET', headers, body } = options ?? {};
    return send(
      {
        method,
        url: (request as string).replace(anyOrigin, access.origin.replace(/\/+$/, '')),
        headers: { ...(headers as Record<string, string>), Authorization: `Bearer ${access.token}` },
        body: body as string | undefined,
        repeatable,
      },
      this.network,
    );
  }
}

/**
 * What a refused token has to prove (Entra: continuous access evaluation), as JSON; null where the answer does not say,
 * or the browser hides the header.
 */
function claimsIn(answer: HttpResponse): string | null {
  const [, claims] = /\bclaims="([^"]+)"/.exec(answer.header('www-authenticate') ?? '') ?? [];
  if (claims === undefined) return null;
  try {
    return atob(claims);
  } catch {
    return null;
  }
}
