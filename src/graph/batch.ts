import * as z from 'zod/mini';
import { LostAnswer, longestWaitSeconds, retryAfterSeconds, waitSeconds } from '../http/http';
import { SyncError } from '../sync/errors';
import { batchPath, headersOf, isRepeatable, type GraphAnswer, type GraphCall } from './call';
import { shaped, type GraphClient } from './client';
import { isSuccess, runError } from './errors';

/**
 * Many calls in one request.
 * 1. Answers are matched by id: Graph returns them in any order.
 * 2. An item that was throttled is sent again, a POST too, because it was not carried out; after the longest wait that
 *    any of them was asked for. Items that may be repeated are sent again after 5xx and when their answer is missing.
 * 3. It gives up after five attempts in a row that brought nothing: under a storm every batch goes on as long as it moves.
 * 4. What may have been done and must not be repeated has no answer: undefined.
 */
const itemsPerBatch = 20;
const attempts = 5;

const batchShape = z.object({
  responses: z.array(
    z.object({
      id: z.union([z.string(), z.number()]),
      status: z.union([z.number(), z.string()]),
      headers: z.nullish(z.record(z.string(), z.unknown())),
      body: z.optional(z.unknown()),
    }),
  ),
});

/**
 * One answer per call, in order.
 * @throws SyncError when Graph refuses the batch, the token, or one of its items for longer than a run waits.
 */
export async function callAll(client: GraphClient, calls: GraphCall[]): Promise<(GraphAnswer | undefined)[]> {
  const answers: (GraphAnswer | undefined)[] = [];
  for (let start = 0; start < calls.length; start += itemsPerBatch) {
    answers.push(...(await callBatch(client, calls.slice(start, start + itemsPerBatch))));
  }
  return answers;
}

async function callBatch(client: GraphClient, calls: GraphCall[]): Promise<(GraphAnswer | undefined)[]> {
  const answers = new Map<GraphCall, GraphAnswer>();
  let open = calls;
  for (let stuck = 0; open.length > 0;) {
    for (const [call, answer] of await sendOnce(client, open)) answers.set(call, answer);
    const left = open.filter((call) => shouldRepeat(call, answers.get(call)));
    stuck = left.length < open.length ? 1 : stuck + 1;
    open = left;
    if (open.length === 0 || stuck === attempts) break;
    await pause(client, open, answers, stuck);
  }
  const throttled = open.map((call) => answers.get(call)).find((answer) => answer?.status === 429);
  if (throttled) throw runError(throttled);
  return calls.map((call) => answers.get(call));
}

async function pause(
  client: GraphClient,
  open: GraphCall[],
  answers: Map<GraphCall, GraphAnswer>,
  attempt: number,
): Promise<void> {
  const { network } = client;
  const asked = open.map((call) => retryAfterSeconds(answers.get(call)?.header('retry-after')) ?? 0);
  const seconds = Math.max(...asked) || waitSeconds(undefined, attempt, network.random());
  const patient = open.map((call) => answers.get(call)).find((answer) => answer?.status === 429);
  if (seconds > longestWaitSeconds && patient) throw runError(patient);
  await network.wait(Math.min(seconds, longestWaitSeconds) * 1000, patient && 'asked');
  network.signal?.throwIfAborted();
}

function shouldRepeat(call: GraphCall, answer: GraphAnswer | undefined): boolean {
  if (answer?.status === 429) return true;
  return isRepeatable(call) && (answer === undefined || answer.status >= 500);
}

async function sendOnce(client: GraphClient, calls: GraphCall[]): Promise<Map<GraphCall, GraphAnswer>> {
  const repeatable = calls.every(isRepeatable);
  const body = { requests: calls.map(batchItem) };
  const answer = await client.call({ method: 'POST', path: batchPath, body }, repeatable).catch((error: unknown) => {
    if (error instanceof LostAnswer) return undefined;
    throw error;
  });
  if (!answer || (answer.status >= 500 && !repeatable)) return new Map();
  if (!isSuccess(answer)) throw runError(answer);
  return matched(calls, answer);
}

function batchItem(call: GraphCall, index: number): object {
  const { method, path, body } = call;
  const headers = headersOf(call);
  if (body === undefined) return { id: String(index + 1), method, url: path, headers };
  return {
    id: String(index + 1),
    method,
    url: path,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body,
  };
}

function matched(calls: GraphCall[], outer: GraphAnswer): Map<GraphCall, GraphAnswer> {
  const answers = new Map<GraphCall, GraphAnswer>();
  for (const { id, status, headers, body } of shaped(outer, batchShape).responses) {
    const call = calls[Number(id) - 1];
    if (call) answers.set(call, { status: Number(status), header: headerReader(headers), body });
  }
  const refused = [...answers.values()].find(({ status }) => status === 401);
  if (refused) throw runError(refused);
  return answers;
}

function headerReader(headers: Record<string, unknown> | null | undefined): GraphAnswer['header'] {
  const lower = new Map(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  return (name) => {
    const value = lower.get(name.toLowerCase());
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
}

/** The answer of a read that must not fail. @throws SyncError */
export function answered(answer: GraphAnswer | undefined): GraphAnswer {
  if (answer) return answer;
  throw new SyncError('offline', 'outlook', 'Outlook left a request without an answer');
}
