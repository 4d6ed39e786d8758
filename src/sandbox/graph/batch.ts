/**
 * $batch: up to 20 requests in one.
 *
 * 1. Items run in the order they were sent, each as if it had come alone; the answers come shuffled.
 * 2. Four run at a time. What other requests hold of the mailbox's four slots is missing in every wave, and the items
 *    that find no slot are refused with 429, Retry-After standing inside the JSON.
 * 3. An item that depends on one that failed answers 424.
 */
import { z } from 'zod';
import type { Perform, SandboxReply, SandboxRequest } from '../exchange';
import type { World } from '../world';
import { GraphError } from './errors';
import { mailboxSlots, throttled } from './limits';
import { ok, refusalReply } from './replies';

const mostItems = 20;

const itemSchema = z.object({
  id: z.string(),
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).optional(),
});
const batchSchema = z.object({ requests: z.array(itemSchema).min(1) });

type Item = z.infer<typeof itemSchema>;

function badRequest(message: string): GraphError {
  return new GraphError(400, 'BadRequest', message);
}

function hasContentType(item: Item): boolean {
  return Object.keys(item.headers ?? {}).some((name) => name.toLowerCase() === 'content-type');
}

function checkItem(item: Item, earlier: Set<string>): void {
  if (!['GET', 'POST', 'PATCH', 'PUT', 'DELETE'].includes(item.method.toUpperCase())) {
    throw badRequest(`Invalid batch method '${item.method}' in request '${item.id}'.`);
  }
  if (/^[a-z][a-z+.-]*:/i.test(item.url) || item.url.startsWith('//')) {
    throw badRequest(`The url of batch request '${item.id}' is not relative.`);
  }
  if (/^\/*(\$|%24)batch/i.test(item.url)) throw badRequest(`Request Id: ${item.id}: a batch cannot hold a batch.`);
  if (earlier.has(item.id)) throw badRequest(`Request Id: ${item.id}: the id is not unique in the batch.`);
  if (item.body !== undefined && !hasContentType(item)) {
    throw badRequest(`Write request id : ${item.id} does not contain Content-Type header or body.`);
  }
  const unknown = item.dependsOn?.find((id) => !earlier.has(id));
  if (unknown !== undefined)
    throw badRequest(`Request Id: ${item.id} depends on '${unknown}', which is not before it.`);
}

function readItems(body: unknown): Item[] {
  const read = batchSchema.safeParse(body);
  if (!read.success) throw badRequest('Invalid batch payload format.');
  const { requests } = read.data;
  if (requests.length > mostItems) throw badRequest('Number of batch request steps exceeds the maximum value of 20.');
  const earlier = new Set<string>();
  for (const item of requests) {
    checkItem(item, earlier);
    earlier.add(item.id);
  }
  return requests;
}

/** Concurrency slots that the batch takes. */
export function batchSlots(request: SandboxRequest): number {
  const read = batchSchema.safeParse(request.body);
  return read.success ? Math.min(mailboxSlots, read.data.requests.length) : 1;
}

/** The item as a request of its own; identity and client are the outer request's. */
function itemRequest(outer: SandboxRequest, item: Item): SandboxRequest {
  const url = new URL(`/v1.0/${item.url.replace(/^\/+/, '')}`, 'http://item');
  const own = Object.entries(item.headers ?? {}).map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  const inherited = ['authorization', 'x-sandbox-client', 'origin', 'client-request-id'].flatMap((name) => {
    const value = outer.headers[name];
    return value === undefined ? [] : ([[name, value]] as [string, string][]);
  });
  return {
    method: item.method.toUpperCase(),
    path: url.pathname,
    query: url.searchParams,
    headers: { ...Object.fromEntries(inherited), ...Object.fromEntries(own) },
    body: item.body,
    origin: outer.origin,
  };
}

interface Answer {
  id: string;
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

function answerOf(id: string, reply: SandboxReply): Answer {
  const isEmpty = reply.body === undefined;
  return { id, status: reply.status, headers: reply.headers ?? {}, ...(!isEmpty && { body: reply.body }) };
}

function shuffle(world: World, answers: Answer[]): Answer[] {
  return answers
    .map((answer) => ({ answer, place: world.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ answer }) => answer);
}

const failedDependency = new GraphError(424, 'FailedDependency', 'A request that this one depends on has failed.');

/** Throws 400 for a batch that is refused as a whole. */
export function batch(world: World, outer: SandboxRequest, perform: Perform, freeSlots: number): SandboxReply {
  const items = readItems(outer.body);
  const perWave = Math.max(0, Math.min(mailboxSlots, freeSlots));
  const answers = new Map<string, Answer>();
  for (const [position, item] of items.entries()) {
    const request = itemRequest(outer, item);
    const hasSlot = position % mailboxSlots < perWave;
    const isDoomed = item.dependsOn?.some((id) => (answers.get(id)?.status ?? 500) >= 400) ?? false;
    const refusal = isDoomed ? failedDependency : hasSlot ? undefined : throttled(10);
    const reply = refusal ? refusalReply(world, request, refusal) : perform(request);
    answers.set(item.id, answerOf(item.id, reply));
  }
  return ok({ responses: shuffle(world, [...answers.values()]) });
}
