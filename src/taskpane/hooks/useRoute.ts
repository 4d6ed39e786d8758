import { useMemo, useSyncExternalStore } from 'react';

export const pages = ['meetings', 'activity', 'needs', 'settings'] as const;
export type PageName = (typeof pages)[number];

export interface Route {
  page: PageName;
  /** What stands behind the question mark: `#/activity?state=left`. */
  query: URLSearchParams;
}

/** Where the address points to; meetings where it points nowhere. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => routeOf(hash), [hash]);
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  return { page: pages.find((page) => page === path) ?? 'meetings', query: new URLSearchParams(query) };
}

/** The address of a page, for a link. */
export function addressOf(page: PageName, query: Record<string, string> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `#/${page === 'meetings' ? '' : page}${search === '' ? '' : `?${search}`}`;
}
