import type { RecordRef } from '../../people/person';
import type { Addition, Refused, Removal, Removed } from '../../people/source';
import { SyncError } from '../../sync/errors';
import type { ZohoAnswer } from '../client';
import { errorIn, recordProblem, runError, type RecordProblem } from '../errors';
import { rowsIn, type CoqlRow } from '../coql';
import { writeResults } from '../write-results';
import { moduleOf, type PeopleContext } from './context';
import { problemOf, refusal } from './create';
import { addressColumns } from './person-row';
import { instantIn, textIn } from './rows';

/** Changes of single records: each is read before it is written, and what somebody else wrote stays. */
/** Deletes the record where it still has this version. */
export async function removeRecord(context: PeopleContext, record: RecordRef, version: string): Promise<Removed> {
  return refusable(async () => {
    const before = await readRow(context, record, ['Created_Time', 'Modified_Time']);
    if (before.state === 'gone') return { state: 'removed' };
    if (before.state === 'refused') return { state: 'refused', problem: refusal(before.why) };
    const created = instantIn(before.row, 'Created_Time');
    const modified = instantIn(before.row, 'Modified_Time') || created;
    if (modified !== (version || created)) return { state: 'changed' };
    const query = { ids: record.id, ...(record.type === 'note' ? {} : { wf_trigger: 'false' }) };
    const answer = await context.client.write({ method: 'DELETE', path: pathOf(record), query, repeatable: true });
    const [result] = writeResults(answer, 1, false);
    if (!result || result.ok || result.problem.problem === 'gone') return { state: 'removed' };
    if (result.problem.problem === 'unknown') throw noAnswer();
    return { state: 'refused', problem: refusal(result.problem) };
  });
}

/** Into the first free place. The same address twice is one. */
export async function addAddress(context: PeopleContext, to: RecordRef, address: string): Promise<Addition> {
  if (to.type !== 'contact' && to.type !== 'lead') return { state: 'full' };
  return refusable(async () => {
    const before = await readRow(context, to, addressColumns);
    if (before.state === 'gone') return { state: 'refused', problem: gone };
    if (before.state === 'refused') return { state: 'refused', problem: refusal(before.why) };
    const { row } = before;
    if (placeOf(row, address)) return { state: 'added', isNew: false };
    // A field that may not be seen is left out; only an empty one is free.
    const place = addressColumns.find((name) => row[name] === null || row[name] === '');
    if (place === undefined) return { state: 'full' };
    const isThere = (after: CoqlRow) => placeOf(after, address) !== undefined;
    const refused = await writePlace(context, to, { [place]: address.trim() }, isThere);
    return refused ?? { state: 'added', isNew: true };
  });
}

/** From the place where the record has it. */
export async function removeAddress(context: PeopleContext, from: RecordRef, address: string): Promise<Removal> {
  return refusable(async () => {
    const before = await readRow(context, from, addressColumns);
    if (before.state === 'refused') return { state: 'refused', problem: refusal(before.why) };
    const place = before.state === 'seen' ? placeOf(before.row, address) : undefined;
    if (place === undefined) return { state: 'removed' };
    const isGone = (after: CoqlRow) => placeOf(after, address) === undefined;
    const refused = await writePlace(context, from, { [place]: null }, isGone);
    return refused ?? { state: 'removed' };
  });
}

/** Undefined: done. Where no answer came, what the record has then tells. */
async function writePlace(
  context: PeopleContext,
  record: RecordRef,
  fields: Record<string, string | null>,
  isDone: (after: CoqlRow) => boolean,
): Promise<Refused | undefined> {
  const body = { data: [{ id: record.id, ...fields }], trigger: [] };
  const answer = await context.client.write({ method: 'PUT', path: pathOf(record), body, repeatable: false });
  const [result] = writeResults(answer, 1, false);
  if (result?.ok) return undefined;
  if (result && result.problem.problem !== 'unknown') return { state: 'refused', problem: refusal(result.problem) };
  const after = await readRow(context, record, addressColumns);
  if (after.state === 'seen' && isDone(after.row)) return undefined;
  throw noAnswer();
}

const gone = { code: 'unexpected', side: 'crm', message: 'The record is not in the CRM any more.' } as const;

/** The column that has it. */
function placeOf(row: CoqlRow, address: string): string | undefined {
  return addressColumns.find((name) => textIn(row, name).toLowerCase() === address.trim().toLowerCase());
}

function pathOf({ type }: RecordRef): string {
  return `/${moduleOf(type) ?? ''}`;
}

type Seen = { state: 'seen'; row: CoqlRow } | { state: 'gone' } | { state: 'refused'; why: RecordProblem };

async function readRow({ client }: PeopleContext, record: RecordRef, fields: string[]): Promise<Seen> {
  const path = `${pathOf(record)}/${encodeURIComponent(record.id)}`;
  const answer = await client.read(path, { fields: fields.join(',') }, { mayRefuse: true });
  if (answer.status >= 400) return refusedReading(answer);
  const [row] = rowsIn(answer.body).rows;
  return row ? { state: 'seen', row } : { state: 'gone' };
}

/** Zoho: a record that is not there answers 204, or a refusal about its id. */
function refusedReading(answer: ZohoAnswer): Seen {
  const error = errorIn(answer.body);
  if (!error) throw runError(answer);
  const why = recordProblem(error);
  return why.problem === 'gone' || answer.status === 404 ? { state: 'gone' } : { state: 'refused', why };
}

async function refusable<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SyncError && error.code === 'forbidden')
      return { state: 'refused', problem: problemOf(error) };
    throw error;
  }
}

function noAnswer(): SyncError {
  return new SyncError('offline', 'crm', 'The CRM did not answer.');
}
