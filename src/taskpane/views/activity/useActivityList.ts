import { useCallback, useState } from 'react';
import { useAnswer } from '../../hooks/useAnswer';
import { useDebounced } from '../../hooks/useDebounced';
import { addressOf, kindIn, useRoute } from '../../hooks/useRoute';
import { kinds, kindsOf } from '../kinds';
import type { ActivityPage, ActivityQuery, Snapshot, SyncPort } from '../../../session/port';

export type Filter = ActivityQuery['state'];
export type KindFilter = ActivityQuery['kind'];

export const filters: Filter[] = ['all', 'synced', 'left', 'failed', 'waiting', 'conflict', 'removed'];

export const kindFilters: KindFilter[] = ['all', ...kinds];

const step = 50;
/** Long enough for the next letter, short enough to feel immediate. */
const typingPause = 250;

export interface ActivityList {
  search: string;
  setSearch: (search: string) => void;
  filter: Filter;
  setFilter: (filter: Filter) => void;
  kind: KindFilter;
  setKind: (kind: KindFilter) => void;
  showAll: () => void;
  page: ActivityPage | undefined;
  isWaiting: boolean;
  isFailed: boolean;
  showMore: () => void;
  askAgain: () => void;
}

/**
 * The list with its search and filters. The filters stand in the address. More rows are asked for from the first on, so
 * that what a run puts on top meanwhile neither doubles a row nor hides one.
 */
export function useActivityList(sync: SyncPort, snapshot: Snapshot): ActivityList {
  const route = useRoute();
  const filter = filters.find((name) => name === route.query.get('state')) ?? 'all';
  const kind = kindIn(route) ?? 'all';
  const [search, setSearch] = useState('');
  const settled = useDebounced(search.trim(), typingPause);
  const view = `${filter} ${kind} ${settled}`;
  const [more, setMore] = useState({ view, count: step });
  const count = more.view === view ? more.count : step;
  const ask = useCallback(
    () => sync.activity({ search: settled, state: filter, kind, from: 0, count }),
    [sync, settled, filter, kind, count],
  );
  const { value: page, ...answer } = useAnswer(ask, versionOf(snapshot));
  return {
    search,
    setSearch,
    filter,
    setFilter: (state) => show(state, kind),
    kind,
    setKind: (next) => show(filter, next),
    showAll: () => {
      setSearch('');
      show('all', 'all');
    },
    page,
    ...answer,
    showMore: () => setMore({ view, count: count + step }),
  };
}

function show(state: Filter, kind: KindFilter): void {
  location.replace(addressOf('activity', queryOf(state, kind)));
}

/** What the address says of the filters. */
export function queryOf(state: Filter, kind: KindFilter): Record<string, string> {
  return { ...(state !== 'all' && { state }), ...(kind !== 'all' && { kind }) };
}

/** Changes whenever what is listed may have changed. */
export function versionOf(snapshot: Snapshot): string {
  return JSON.stringify([kindsOf(snapshot).map(({ lastRun }) => lastRun?.at), snapshot.settings]);
}
