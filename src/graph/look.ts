import type * as z from 'zod/mini';
import { callAll } from './batch';
import type { GraphAnswer } from './call';
import { shaped, type GraphClient } from './client';
import type { Round } from './delta';
import { isProvenGone, isSuccess } from './errors';

/** Looks at single items with their marks, twenty in a request. */
export interface Looking<Row extends { id: string }> {
  /** With the query that shows the mark. */
  path: (id: string) => string;
  shape: z.ZodMiniType<Row>;
}

export type Look<Row> = { state: 'present'; row: Row } | { state: 'gone' };

/**
 * Graph: not found is the proof of a deletion. What could not be looked at is not in the answer. @throws SyncError
 */
export async function lookAt<Row extends { id: string }>(
  client: GraphClient,
  { path, shape }: Looking<Row>,
  ids: string[],
): Promise<Map<string, Look<Row>>> {
  const answers = await callAll(
    client,
    ids.map((id) => ({ method: 'GET', path: path(id) })),
  );
  const looks = new Map<string, Look<Row>>();
  ids.forEach((id, place) => {
    const look = lookOf(answers[place], shape);
    if (look) looks.set(id, look.state === 'present' ? { ...look, row: { ...look.row, id } } : look);
  });
  return looks;
}

function lookOf<Row extends { id: string }>(
  answer: GraphAnswer | undefined,
  shape: z.ZodMiniType<Row>,
): Look<Row> | undefined {
  if (!answer) return undefined;
  if (isProvenGone(answer)) return { state: 'gone' };
  if (!isSuccess(answer)) return undefined;
  return { state: 'present', row: shaped(answer, shape) };
}

/**
 * The rows of a round, with their marks where a mark can be news. Ids that are new cost one look each; what could not be
 * looked at becomes a hint, so that a mark is never taken for missing.
 */
export async function withMarks<Row extends { id: string }>(
  client: GraphClient,
  looking: Looking<Row>,
  { rows, signs, removed, isMarked }: Round<Row>,
  isKnown: (id: string) => boolean,
): Promise<{ rows: Row[]; hints: string[] }> {
  const whole = [...signs].filter((id) => !rows.has(id) && !isKnown(id) && !removed.has(id));
  const unknown = isMarked ? [] : [...rows.keys()].filter((id) => !isKnown(id));
  const wanted = new Set([...unknown, ...whole]);
  const looks = await lookAt(client, looking, [...wanted]);
  const fresh = [...wanted].flatMap((id) => {
    const look = looks.get(id);
    return look?.state === 'present' ? [look.row] : [];
  });
  const unseen = [...wanted].filter((id) => looks.get(id)?.state !== 'present');
  return {
    rows: [...[...rows.values()].filter(({ id }) => !wanted.has(id)), ...fresh],
    hints: [...removed, ...unseen],
  };
}
