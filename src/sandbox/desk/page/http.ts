import * as z from 'zod/mini';

/** A service said no; the message is its own. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export interface Ask {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** The JSON of an answer; undefined for an empty one. Throws Refused. */
export async function ask(url: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    headers: { 'X-Sandbox-Client': 'desk', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const json = parsed(await answer.text());
  if (!answer.ok && answer.status !== 304) throw new Refused(answer.status, sentence(json, answer.status));
  return json;
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const details = z.optional(z.object({ api_name: z.optional(z.string()) }));
const crmError = z.object({ message: z.string(), details });
const refusal = z.union([
  z.object({ error: z.object({ message: z.string() }) }),
  z.object({ error: z.string() }),
  z.object({ data: z.array(crmError) }),
  crmError,
]);

/** What any of the three (Graph, the CRM, the control interface) gives as its reason. */
function sentence(json: unknown, status: number): string {
  const read = z.safeParse(refusal, json);
  if (!read.success) return `The service answered ${status}.`;
  const { data } = read;
  if ('error' in data) return typeof data.error === 'string' ? data.error : data.error.message;
  const reason = 'data' in data ? data.data[0] : data;
  const field = reason?.details?.api_name;
  return field === undefined ? (reason?.message ?? '') : `${field}: ${reason?.message ?? ''}`;
}
