import * as z from 'zod/mini';
import { SyncError } from '../sync/errors';
import type { Query, ZohoClient } from './client';
import { errorIn, runError } from './errors';

/**
 * Several reads by one composite request, where the CRM and the browser let it through.
 * 1. Zoho: whether a browser's preflight admits composite requests is not known. What a composite does not answer is asked
 *    alone. A client sends no other when one was refused, or when two in a row got no answer although the plain calls
 *    behind them did.
 * 2. A kind of question that the CRM says cannot be part of a composite is asked alone from then on.
 * 3. Every question has its own reply. Throws only what concerns them all: signed-out, throttled, stopped, and offline
 *    where none was answered.
 */
export interface Question {
  path: string;
  query?: Query;
  /** Of a query in COQL; without one it is a GET. */
  body?: object;
}

export type Reply =
  /** `body`: undefined for an empty list. */
  | { ok: true; body: unknown }
  /** `isRefused`: the CRM said no; else it did not answer properly this time. */
  | { ok: false; isRefused: boolean; error: SyncError };

const most = 5;
const path = '/__composite_requests';
const any = 'composites';

/** By client, the kinds of questions that have to be asked alone. */
const alone = new WeakMap<ZohoClient, Set<string>>();
/** By client, how many composites in a row got no answer. */
const lost = new WeakMap<ZohoClient, number>();
const mostLost = 2;

/** One reply per question, in order. @throws SyncError */
export async function askTogether(client: ZohoClient, questions: Question[]): Promise<Reply[]> {
  const unfit = alone.get(client) ?? new Set();
  alone.set(client, unfit);
  const fit = unfit.has(any) ? [] : questions.filter((question) => !unfit.has(kindOf(question)));
  const groups = groupsOf(fit).filter((group) => group.length > 1);
  const answers = await Promise.all(groups.map((group) => askGroup(client, group, unfit)));
  const replies = new Map(answers.flatMap((answer) => (answer instanceof Map ? [...answer] : [])));
  const rest = questions.filter((question) => !replies.has(question));
  for (const [question, reply] of await askAlone(client, rest)) replies.set(question, reply);
  const all = questions.flatMap((question) => replies.get(question) ?? []);
  if (answers.length > 0 && all.some((reply) => reply.ok)) learn(client, answers, unfit);
  const [first] = all;
  if (first && !first.ok && all.every((reply) => !reply.ok && !reply.isRefused)) throw first.error;
  return all;
}

function learn(client: ZohoClient, answers: GroupAnswer[], unfit: Set<string>): void {
  const count = answers.includes('lost') ? (lost.get(client) ?? 0) + 1 : 0;
  lost.set(client, count);
  if (answers.includes('refused') || count >= mostLost) unfit.add(any);
}

function kindOf(question: Question): string {
  return question.path.replace(/\d{5,}/g, '#');
}

function groupsOf(questions: Question[]): Question[][] {
  const count = Math.ceil(questions.length / most);
  return Array.from({ length: count }, (_, group) => questions.slice(group * most, (group + 1) * most));
}

const responseSchema = z.object({
  status_code: z.union([z.number(), z.string()]),
  body: z.optional(z.unknown()),
});

const itemSchema = z.object({
  details: z.object({ sub_request_id: z.nullish(z.string()), response: responseSchema }),
});

const compositeSchema = z.object({ __composite_requests: z.array(z.unknown()) });

/** The replies that the composite gave, or that there was no answer, or none that is one. */
type GroupAnswer = Map<Question, Reply> | 'lost' | 'refused';

async function askGroup(client: ZohoClient, group: Question[], unfit: Set<string>): Promise<GroupAnswer> {
  const answer = await client.ask(path, compositeOf(group), true, false).catch((error: unknown) => {
    if (isAboutTheQuestion(error)) return error.code === 'offline' ? 'lost' : 'refused';
    throw error;
  });
  if (typeof answer === 'string') return answer;
  const parsed = compositeSchema.safeParse(answer.body);
  if (!parsed.success || parsed.data.__composite_requests.length !== group.length) return 'refused';
  const replies = new Map<Question, Reply>();
  for (const [place, item] of parsed.data.__composite_requests.entries()) {
    const question = group[placeOf(item) ?? place];
    const reply = replyIn(item, question?.path ?? '');
    if (question && reply) replies.set(question, reply);
    else if (question && isUnfit(item)) unfit.add(kindOf(question));
  }
  return replies;
}

/** Zoho: the published schema wants every part of a sub-request, also those that say nothing. */
function compositeOf(group: Question[]): object {
  const requests = group.map(({ path: uri, query = {}, body }, place) => ({
    sub_request_id: `q${place}`,
    method: body ? 'POST' : 'GET',
    uri: `/crm/v8${uri}`,
    headers: {},
    params: Object.fromEntries(
      Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    ),
    body: body ?? {},
  }));
  return { rollback_on_fail: false, concurrent_execution: false, __composite_requests: requests };
}

function placeOf(item: unknown): number | undefined {
  const id = itemSchema.safeParse(item).data?.details.sub_request_id;
  return id != null && /^q\d$/.test(id) ? Number(id.slice(1)) : undefined;
}

/** Undefined where the question has to be asked alone: it was not carried out, or an access that it needs is renewed there. */
function replyIn(item: unknown, asked: string): Reply | undefined {
  const parsed = itemSchema.safeParse(item);
  if (!parsed.success) return undefined;
  const { status_code, body } = parsed.data.details.response;
  const status = Number(status_code);
  const isPassing = status === 429 || (status === 401 && errorIn(body)?.code !== 'OAUTH_SCOPE_MISMATCH');
  return isPassing || Number.isNaN(status) ? undefined : replyOf({ status, body, path: asked });
}

/** Zoho: a sub-request that was only stopped may be part of another composite. */
function isUnfit(item: unknown): boolean {
  const code = errorIn(item)?.code;
  return code !== undefined && !['SUCCESS', 'REQUEST_TIMEOUT', 'PROCESSING_STOPPED'].includes(code);
}

/** The first one goes ahead: when there is no connection, it waits for all. */
async function askAlone(client: ZohoClient, questions: Question[]): Promise<[Question, Reply][]> {
  const [first, ...others] = questions;
  if (!first) return [];
  const reply = await single(client, first);
  const isOffline = !reply.ok && !reply.isRefused;
  const rest = others.map(async (question): Promise<[Question, Reply]> => {
    return [question, isOffline ? reply : await single(client, question)];
  });
  return [[first, reply], ...(await Promise.all(rest))];
}

async function single(client: ZohoClient, question: Question): Promise<Reply> {
  try {
    const { path: asked, query, body } = question;
    const answer = body ? await client.ask(asked, body, true) : await client.read(asked, query, { mayRefuse: true });
    return replyOf(answer);
  } catch (error) {
    if (isAboutTheQuestion(error)) return notOk(error);
    throw error;
  }
}

function replyOf(answer: { status: number; body: unknown; path: string }): Reply {
  const { status, body } = answer;
  if (status === 204 || status === 304) return { ok: true, body: undefined };
  return status < 300 ? { ok: true, body } : notOk(runError(answer));
}

function notOk(error: SyncError): Reply {
  return { ok: false, isRefused: error.code !== 'offline', error };
}

function isAboutTheQuestion(error: unknown): error is SyncError {
  return error instanceof SyncError && ['offline', 'forbidden', 'unexpected'].includes(error.code);
}
