import type { ContainerItem } from '../sync/container';
import { answered, callAll } from './batch';
import { withQuery, type GraphAnswer, type GraphCall } from './call';
import { shaped, type GraphClient } from './client';
import { isSuccess, problemOf, runError } from './errors';
import { fingerprint } from '../model/fingerprint';
import { filterByMark, originalMark } from './marks';
import { pageShape } from './pages';

/**
 * Items that are brought out of a container before it is removed: made again in the mailbox's own one, each once. A copy
 * carries a mark of its original, by which an earlier try, or another device's, is known again.
 */
export interface Move {
  moved: string[];
  /** A copy would lack something, or mail people: they stay where they are. */
  held: string[];
  failed: { id: string; code: string; message: string }[];
}

/** A standing item with the CRM record that it belongs to. */
export interface StampedItem extends ContainerItem {
  stamp: string | undefined;
}

export interface Copy {
  /** Of the original. */
  id: string;
  call: GraphCall;
}

/** Which originals have a copy already. @throws SyncError where that cannot be told */
export type Brought = (ids: string[]) => Promise<Set<string>>;

/** Adds to `move` what came of each copy. */
export async function copyOnce(client: GraphClient, copies: Copy[], brought: Brought, move: Move): Promise<void> {
  const before = await brought(copies.map(({ id }) => id));
  move.moved.push(...before);
  const ready = copies.filter(({ id }) => !before.has(id));
  const answers = await callAll(
    client,
    ready.map(({ call }) => call),
  );
  const unmade = ready.filter((_, place) => !isMade(answers[place]));
  // A create that failed may have made the copy all the same, and so may another device; one may be deleted meanwhile.
  const late = await brought(unmade.map(({ id }) => id));
  ready.forEach(({ id }, place) => {
    const answer = answers[place];
    if (isMade(answer) || late.has(id)) move.moved.push(id);
    else move.failed.push(failureOf(id, problemOf(answer, 'POST')));
  });
}

/** By the original's mark in a collection that can be filtered by it. */
export function broughtByMark(client: GraphClient, collection: string): Brought {
  return async (ids) => {
    const answers = await callAll(
      client,
      ids.map((id) => {
        const query = { $filter: filterByMark(originalMark, fingerprint(id)), $select: 'id' };
        return { method: 'GET', path: withQuery(collection, query) };
      }),
    );
    const isFound = (answer: GraphAnswer) => {
      if (!isSuccess(answer)) throw runError(answer);
      return shaped(answer, pageShape).value.length > 0;
    };
    return new Set(ids.filter((_, place) => isFound(answered(answers[place]))));
  };
}

export function failureOf(id: string, { code, message }: { code: string; message: string }): Move['failed'][number] {
  return { id, code, message };
}

function isMade(answer: GraphAnswer | undefined): boolean {
  return answer !== undefined && isSuccess(answer);
}
