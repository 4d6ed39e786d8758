import { advance, depthOf, freshRows, isFarEnough, type Clocks, type Sight, type Watermark } from './watermark';

/** Where a page of a list stands. Zoho: tokens where the list has them, else numbers, which reach 2,000 rows. */
export type PlaceInList = { page: number } | { token: string };

export interface FeedPage<R> {
  /** Newest first. */
  rows: R[];
  next: PlaceInList | undefined;
  /** See Clocks.server. */
  serverClock: string | null;
}

/** A list that the CRM refuses to page to the end. */
export class ListTooLong extends Error {
  override readonly name = 'ListTooLong';
}

/**
 * Reads as much of a feed as its watermark asks for: one request when nothing is new.
 * @throws ListTooLong
 */
export async function readFeed<R extends Sight>(
  mark: Watermark,
  device: string,
  pageAt: (place: PlaceInList, since: string | undefined) => Promise<FeedPage<R>>,
): Promise<{ fresh: R[]; mark: Watermark }> {
  const since = mark.since ?? undefined;
  let page = await pageAt({ page: 1 }, since);
  const first = { rows: page.rows, hasMore: page.next !== undefined };
  const clocks: Clocks = { device, server: page.serverClock };
  const depth = depthOf(mark, first, clocks);
  if (depth === 'none') return { fresh: [], mark };
  const rows = [...page.rows];
  while (page.next && !isFarEnough(mark, depth, page.rows)) {
    page = await pageAt(page.next, since);
    rows.push(...page.rows);
  }
  return { fresh: freshRows(mark, rows), mark: advance(mark, depth, first, rows, clocks) };
}

/** What a list is asked for to show this page. */
export function placeQuery(place: PlaceInList): Record<string, string | number> {
  return 'token' in place ? { page_token: place.token } : place.page === 1 ? {} : { page: place.page };
}

export function nextPlace(place: PlaceInList, token: string | null | undefined): PlaceInList {
  if (token) return { token };
  return { page: ('page' in place ? place.page : 1) + 1 };
}
