import * as z from 'zod/mini';
import type { ZohoAnswer } from './client';
import { errorIn, recordProblem, runError, unknownOutcome, type RecordProblem, type ZohoError } from './errors';

/** How the CRM says that one record was written. */
export interface Written {
  ok: true;
  id: string;
  /** The record's Modified_Time as the write left it. */
  modified: string | null;
}

export type WriteResult = Written | { ok: false; problem: RecordProblem; error: ZohoError | undefined };

const successSchema = z.object({
  code: z.literal('SUCCESS'),
  details: z.object({ id: z.string(), Modified_Time: z.nullish(z.string()) }),
});

const resultsSchema = z.object({ data: z.array(z.unknown()) });

/**
 * One result per record, in the order of the request. Zoho: a recurring meeting answers with one per occurrence, so
 * results are only told apart by their place when there are as many as records.
 * @throws SyncError when the whole call was refused for a reason that ends the run
 */
export function writeResults(answer: ZohoAnswer | undefined, count: number, isCreate: boolean): WriteResult[] {
  if (!answer) return repeated(failed(unknownOutcome), count);
  const parsed = resultsSchema.safeParse(answer.body);
  if (parsed.success && parsed.data.data.length === count) return parsed.data.data.map(resultOf);
  if (answer.status < 300) return repeated(failed(unknownOutcome), count);
  const error = errorIn(answer.body);
  // An update or a removal may be refused because of these records only: colleagues' ones, in a shared module.
  const isAboutRecords =
    answer.status !== 404 && error?.code !== 'INVALID_MODULE' && !(isCreate && answer.status === 403);
  if (!error || !isAboutRecords) throw runError(answer);
  return repeated(failed(recordProblem(error), error), count);
}

function resultOf(item: unknown): WriteResult {
  const success = successSchema.safeParse(item);
  if (success.success) {
    const { id, Modified_Time } = success.data.details;
    return { ok: true, id, modified: Modified_Time ?? null };
  }
  const error = errorIn(item);
  return error && error.code !== 'SUCCESS' ? failed(recordProblem(error), error) : failed(unknownOutcome);
}

function failed(problem: RecordProblem, error?: ZohoError): WriteResult {
  return { ok: false, problem, error };
}

function repeated<T>(item: T, count: number): T[] {
  return Array.from({ length: count }, () => item);
}
