import * as z from 'zod/mini';
import { SyncError } from '../sync/errors';
import { isSuccess } from './errors';
import type { GraphAnswer } from './call';
import { shaped, type GraphClient } from './client';
import { fingerprint } from '../model/fingerprint';

/**
 * Lists, page by page.
 * 1. A page may be empty and still have a next one.
 * 2. Graph: links may change while the pages repeat for ever; the same content a third time ends the list.
 */
export const pageShape = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.nullish(z.string()),
  '@odata.deltaLink': z.nullish(z.string()),
});
export type Page = z.infer<typeof pageShape>;

/** Pages of the biggest size that Graph hands out with bodies. */
export const pageSize = 500;
const emptyPages = 50;

/** Counts equal pages. */
export class RepeatWatch {
  private readonly seen = new Map<string, number>();

  /** True when this page has come too often to believe that the list ends. */
  isLoop({ value }: Page): boolean {
    const key = fingerprint(JSON.stringify(value));
    const times = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, times);
    return times >= (value.length === 0 ? emptyPages : 3);
  }
}

/** The whole list. `refused` makes the error of an answer that is no success. @throws SyncError */
export async function listWhole<T>(
  client: GraphClient,
  path: string,
  shape: z.ZodMiniType<T>,
  refused: (answer: GraphAnswer) => SyncError,
): Promise<T[]> {
  const watch = new RepeatWatch();
  const items: T[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const answer: GraphAnswer = await client.call({ method: 'GET', path: next, pageSize });
    if (!isSuccess(answer)) throw refused(answer);
    const page: Page = shaped(answer, pageShape);
    if (watch.isLoop(page)) throw new SyncError('contradiction', 'outlook', 'Outlook repeats the pages of a list');
    items.push(...shaped({ ...answer, body: page.value }, z.array(shape)));
    next = nextPath(page['@odata.nextLink']);
  }
  return items;
}

/** The path behind `/v1.0` that a link of Graph leads to; its host is not followed, because the token goes along. */
export function nextPath(link: string | null | undefined): string | undefined {
  if (!link) return undefined;
  const path = /^https?:\/\/[^/?#]+\/v1\.0(\/.*)$/s.exec(link)?.[1];
  if (path === undefined) throw new SyncError('unexpected', 'outlook', 'Outlook gave a link in an unknown form');
  return path;
}
