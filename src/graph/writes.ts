import * as z from 'zod/mini';
import type { Edit, LostDraft, Observation, Outcome, Removal, RemovalOutcome } from '../sync/side';
import { answered, callAll } from './batch';
import type { GraphAnswer, GraphCall } from './call';
import { shaped, type GraphClient } from './client';
import { containerError, isNotFound, isProvenGone, isSuccess, problem, problemOf, runError } from './errors';
import { pageShape } from './pages';

/** Writes in batches, and what came of each; the same for every kind of item. */

type Problem = Extract<Outcome<never>, { ok: false }>;

/** A write that is ready to go, or the reason why it is not. */
export type Prepared = GraphCall | Problem;

/** An item as its service's answer shows it; undefined where it cannot be read. */
type Read<F> = (body: unknown) => Observation<F> | undefined;

/** A right that is lost refuses every item; one that is refused alone is that item's own matter. @throws SyncError */
export async function writeAll(client: GraphClient, calls: GraphCall[]): Promise<(GraphAnswer | undefined)[]> {
  const answers = await callAll(client, calls);
  const [first] = answers;
  if (first && answers.every((answer) => answer?.status === 403)) throw runError(first);
  return answers;
}

/** One outcome per call, in order. @throws SyncError container-gone where what they would stand in is not there */
export async function createAll<F>(
  client: GraphClient,
  calls: { call: GraphCall; stamp: string | undefined }[],
  read: Read<F>,
): Promise<Outcome<F>[]> {
  const answers = await writeAll(
    client,
    calls.map(({ call }) => call),
  );
  const refused = answers.find((answer) => answer && isNotFound(answer));
  if (refused) throw containerError(refused);
  return calls.map(({ stamp }, place) => outcomeOf(answers[place], 'POST', stamp, read));
}

/** One outcome per edit, in order; `prepared` has one write for each. @throws SyncError */
export async function updateAll<F>(
  client: GraphClient,
  edits: Edit<F>[],
  prepared: Prepared[],
  read: Read<F>,
): Promise<Outcome<F>[]> {
  const answers = await writeAll(client, prepared.filter(isCall));
  let next = 0;
  return prepared.map((call, place) => {
    if (!isCall(call)) return call;
    return outcomeOf(answers[next++], 'PATCH', edits[place]?.stamp, read);
  });
}

/** What is gone already is a success. @throws SyncError */
export async function removeAll(
  client: GraphClient,
  removals: Removal[],
  pathOf: (id: string) => string,
): Promise<RemovalOutcome[]> {
  const answers = await writeAll(
    client,
    removals.map(({ id, version }) => ({ method: 'DELETE', path: pathOf(id), ifMatch: version })),
  );
  return answers.map((answer) => {
    const isDone = answer && (isSuccess(answer) || isProvenGone(answer));
    return isDone ? { ok: true } : problemOf(answer, 'DELETE');
  });
}

function isCall(prepared: Prepared): prepared is GraphCall {
  return 'method' in prepared;
}

/** What the service returned for a write; `stamp` is what was written with it, since no answer shows it. */
export function outcomeOf<F>(
  answer: GraphAnswer | undefined,
  method: 'POST' | 'PATCH',
  stamp: string | undefined,
  read: Read<F>,
): Outcome<F> {
  const item = answer && isSuccess(answer) ? read(answer.body) : undefined;
  if (!item) return problemOf(answer, method);
  return { ok: true, item: stamp === undefined ? item : { ...item, stamp } };
}

/**
 * Items that a write depends on, read before it: one answer per item, in order. Another version is a conflict.
 * @throws SyncError
 */
export async function readBefore<Row>(
  client: GraphClient,
  items: { id: string; version: string }[],
  pathOf: (id: string) => string,
  shape: z.ZodMiniType<Row>,
  versionOf: (row: Row) => string,
): Promise<({ ok: true; row: Row } | Problem)[]> {
  const answers = await callAll(
    client,
    items.map(({ id }) => ({ method: 'GET', path: pathOf(id) })),
  );
  return items.map(({ version }, place) => {
    const answer = answers[place];
    if (!answer || !isSuccess(answer)) return problemOf(answer, 'GET');
    const row = shaped(answer, shape);
    if (versionOf(row) === version) return { ok: true, row };
    return problem('conflict', 'changed', 'This was changed in Outlook in the meantime');
  });
}

/**
 * For each lost create, in order: the item that it made. `search` lists the items with the draft's stamp, `pick` chooses
 * among those that nobody knows. @throws SyncError: a search that failed is no absence
 */
export async function findMade<F, Row extends { id: string }>(
  client: GraphClient,
  drafts: LostDraft<F>[],
  search: (stamp: string) => GraphCall,
  shape: z.ZodMiniType<Row>,
  pick: (rows: Row[], draft: LostDraft<F>) => Observation<F> | undefined,
): Promise<(Observation<F> | undefined)[]> {
  const marked = drafts.filter(({ stamp }) => stamp !== undefined);
  const answers = await callAll(
    client,
    marked.map(({ stamp }) => search(stamp ?? '')),
  );
  const found = new Map(
    marked.map((draft, place) => {
      const answer = answered(answers[place]);
      if (!isSuccess(answer)) throw containerError(answer);
      const rows = shaped({ ...answer, body: shaped(answer, pageShape).value }, z.array(shape));
      return [draft, pick(rows, draft)];
    }),
  );
  return drafts.map((draft) => found.get(draft));
}

/** The etag, under which a write counts only if nobody wrote in between. */
export function versionOf(row: {
  '@odata.etag'?: string | null | undefined;
  changeKey?: string | null | undefined;
}): string {
  return row['@odata.etag'] ?? (row.changeKey ? `W/"${row.changeKey}"` : '');
}
