import { useMemo, useSyncExternalStore } from 'react';
import type { KindName } from '../../sync/kind';
import { kinds } from '../views/kinds';

/** The pages of the navigation. */
export const pages = ['people', 'home', 'activity', 'needs', 'settings'] as const;
const allPages = [...pages, 'preview', 'setup'] as const;
export type PageName = (typeof allPages)[number];

export interface Route {
  /** Null where the address names none. */
  page: PageName | null;
  /** What stands behind the question mark: `#/activity?state=left`. */
  query: URLSearchParams;
}

/** Where the address points to. */
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
  const isHome = path === '' && hash.startsWith('#/');
  const page = isHome ? 'home' : (allPages.find((each) => each === path) ?? null);
  return { page, query: new URLSearchParams(query) };
}

/** The address of a page, for a link. */
export function addressOf(page: PageName, query: Record<string, string> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `#/${page === 'home' ? '' : page}${search === '' ? '' : `?${search}`}`;
}

/** The kind that the address names, if it does. */
export function kindIn({ query }: Route): KindName | undefined {
  return kinds.find((kind) => kind === query.get('kind'));
}
