import type { LinkedResource } from '@microsoft/microsoft-graph-types';
import * as z from 'zod/mini';
import { fingerprint } from '../model/fingerprint';
import { callAll } from './batch';
import type { GraphAnswer, GraphCall } from './call';
import { shaped, type GraphClient } from './client';
import { isSuccess, problemOf } from './errors';
import { failureOf, type Move } from './moves';
import { pageShape } from './pages';
import { taskPath } from './task-feed';
import type { TaskLink } from './task-link';

/** What a copy of a task gets after it is made, because one request does not hold it. */
export interface Step {
  displayName?: string | null | undefined;
  isChecked?: boolean | null | undefined;
}

export interface Original {
  id: string;
  steps: Step[];
  /** Of other programs. */
  links: TaskLink[];
}

interface Target {
  to: string;
  /** The ids of all copies, by the name of their original. */
  copiesOf: () => Promise<Map<string, string>>;
}

/** Adds steps and links that the copies lack; a copy that stays without one has failed. */
export async function completeCopies(
  client: GraphClient,
  originals: Original[],
  move: Move,
  { to, copiesOf }: Target,
): Promise<void> {
  const open = originals.filter(({ id, steps, links }) => steps.length + links.length > 0 && move.moved.includes(id));
  if (open.length === 0) return;
  const copies = await copiesOf();
  for (const original of open) {
    const copy = copies.get(fingerprint(original.id)) ?? '';
    const refusal = await completed(client, original, taskPath(to, copy));
    if (refusal === 'whole') continue;
    move.moved.splice(move.moved.indexOf(original.id), 1);
    move.failed.push(failureOf(original.id, problemOf(refusal, 'POST')));
  }
}

async function completed(
  client: GraphClient,
  { steps, links }: Original,
  path: string,
): Promise<'whole' | GraphAnswer | undefined> {
  const collections = [
    { path: `${path}/checklistItems`, bodies: steps.map(stepBody) },
    { path: `${path}/linkedResources`, bodies: links.map(linkBody) },
  ].filter(({ bodies }) => bodies.length > 0);
  for (const collection of collections) {
    const [there] = await callAll(client, [{ method: 'GET', path: collection.path }]);
    if (!there || !isSuccess(there)) return there;
    const calls = missing(collection.bodies, keysIn(there)).map((body): GraphCall => ({
      method: 'POST',
      path: collection.path,
      body,
    }));
    // One by one: their order is the user's.
    for (const call of calls) {
      const [answer] = await callAll(client, [call]);
      if (!answer || !isSuccess(answer)) return answer;
    }
  }
  return 'whole';
}

const rowsShape = z.array(
  z.object({
    displayName: z.nullish(z.string()),
    applicationName: z.nullish(z.string()),
    externalId: z.nullish(z.string()),
  }),
);
type Named = z.infer<typeof rowsShape>[number];

function keysIn(answer: GraphAnswer): string[] {
  return shaped({ ...answer, body: shaped(answer, pageShape).value }, rowsShape).map(keyOf);
}

function keyOf({ displayName, applicationName, externalId }: Named): string {
  return JSON.stringify([displayName, applicationName, externalId].map((text) => text ?? ''));
}

/** Each one that is there stands for one of the bodies like it. */
function missing<T extends Named>(bodies: T[], there: string[]): T[] {
  const open = [...there];
  return bodies.filter((body) => {
    const place = open.indexOf(keyOf(body));
    if (place >= 0) open.splice(place, 1);
    return place < 0;
  });
}

function stepBody({ displayName, isChecked }: Step): { displayName: string; isChecked: boolean } {
  return { displayName: displayName ?? '', isChecked: isChecked === true };
}

function linkBody({ applicationName, externalId, displayName, webUrl }: TaskLink): LinkedResource {
  return {
    ...(applicationName ? { applicationName } : {}),
    ...(externalId ? { externalId } : {}),
    ...(displayName ? { displayName } : {}),
    ...(webUrl ? { webUrl } : {}),
  };
}
