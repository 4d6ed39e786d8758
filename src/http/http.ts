/**
 * One HTTP call with patience. No vendor words.
 * 1. 429 is always retried: the service says that it did nothing. `Retry-After` is obeyed where it can be read,
 *    else the wait doubles from one second, with jitter.
 * 2. A lost answer and 500, 502, 503, 504 are retried only for calls that may be repeated; for others the caller gets
 *    the answer, or LostAnswer, and must find out what happened.
 * 3. A wait that is aborted after a 429 ends with that answer, which says that nothing was done.
 * 4. No wait is longer than `longestWaitSeconds`: the caller gets the 429 instead and says when to come back.
 * Time, chance and the network are given, so that a test decides them.
 */
export interface HttpRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | undefined;
  /** The same call twice has the effect of one. */
  repeatable: boolean;
}

export interface HttpResponse {
  status: number;
  /** Undefined where the service does not send it or the browser hides it. */
  header(name: string): string | undefined;
  text: string;
}

export interface Network {
  fetch: (
    url: string,
    init: { method: string; headers: Record<string, string>; body?: string },
  ) => Promise<FetchAnswer>;
  /** `asked`: the service wants a pause; else it did not answer and is tried again, or something has to settle first. */
  wait: (milliseconds: number, why?: 'asked') => Promise<void>;
  random: () => number;
  /** Aborts waits (`wait` has to end early) and keeps calls from going out; what is on its way gets its answer. */
  signal?: AbortSignal | undefined;
  /** Called once for every call that goes out, for the report's counts. */
  onCall?: (request: HttpRequest) => void;
}

/** The part of the platform's Response that is used. */
export interface FetchAnswer {
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** The call went out, no answer came: it may or may not have been carried out. */
export class LostAnswer extends Error {
  override readonly name = 'LostAnswer';
}

const repeatableStatuses = new Set([500, 502, 503, 504]);
const attempts = 5;
export const longestWaitSeconds = 180;

export async function send(request: HttpRequest, network: Network): Promise<HttpResponse> {
  for (let attempt = 1; ; attempt += 1) {
    const last = attempt === attempts;
    const answer = await once(request, network).catch((error: unknown) => {
      if (last || !request.repeatable || !(error instanceof LostAnswer)) throw error;
      return undefined;
    });
    const wait = waitSeconds(answer, attempt, network.random());
    if (answer && (last || !shouldRepeat(answer, request) || wait > longestWaitSeconds)) return answer;
    await network.wait(wait * 1000, answer?.status === 429 ? 'asked' : undefined);
    if (network.signal?.aborted === true && answer?.status === 429) return answer;
    network.signal?.throwIfAborted();
  }
}

async function once(request: HttpRequest, network: Network): Promise<HttpResponse> {
  network.signal?.throwIfAborted();
  network.onCall?.(request);
  const { method, headers, body } = request;
  try {
    const answer = await network.fetch(request.url, { method, headers, ...(body === undefined ? {} : { body }) });
    const text = await answer.text();
    return { status: answer.status, text, header: (name) => answer.headers.get(name) ?? undefined };
  } catch (cause) {
    network.signal?.throwIfAborted();
    throw new LostAnswer(`no answer to ${method}`, { cause });
  }
}

function shouldRepeat(answer: HttpResponse, request: HttpRequest): boolean {
  return answer.status === 429 || (request.repeatable && repeatableStatuses.has(answer.status));
}

/** Seconds to wait before the next attempt: what the service asks for, else 1, 2, 4 … with up to half of it as jitter. */
export function waitSeconds(answer: HttpResponse | undefined, attempt: number, random: number): number {
  const asked = retryAfterSeconds(answer?.header('retry-after'));
  return asked ?? 2 ** (attempt - 1) * (1 + random / 2);
}

/** `Retry-After` in seconds; the date form is left to back-off, because it needs both clocks to agree. */
export function retryAfterSeconds(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+$/.test(value.trim()) ? Number(value) : undefined;
}
