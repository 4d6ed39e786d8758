import { useCallback, useState } from 'react';
import { useAnswer } from '../../hooks/useAnswer';
import { useDebounced } from '../../hooks/useDebounced';
import { addressOf, useRoute } from '../../hooks/useRoute';
import type { ActivityPage, ActivityQuery, Snapshot, SyncPort } from '../../../session/port';

export type Filter = ActivityQuery['state'];

export const filters: Filter[] = ['all', 'synced', 'left', 'failed', 'waiting', 'conflict', 'removed'];

const step = 50;
/** Long enough for the next letter, short enough to feel immediate. */
const typingPause = 250;

export interface ActivityList {
  search: string;
  setSearch: (search: string) => void;
  filter: Filter;
  setFilter: (filter: Filter) => void;
  page: ActivityPage | undefined;
  isWaiting: boolean;
  isFailed: boolean;
  showMore: () => void;
  askAgain: () => void;
}

/**
 * The list with its search and filter. The filter stands in the address. More rows are asked for from the first on, so
 * that what a run puts on top meanwhile neither doubles a row nor hides one.
 */
export function useActivityList(sync: SyncPort, snapshot: Snapshot): ActivityList {
  const { query } = useRoute();
  const filter = filters.find((name) => name === query.get('state')) ?? 'all';
  const [search, setSearch] = useState('');
  const settled = useDebounced(search.trim(), typingPause);
  const view = `${filter} ${settled}`;
  const [more, setMore] = useState({ view, count: step });
  const count = more.view === view ? more.count : step;
  const ask = useCallback(
    () => sync.activity({ search: settled, state: filter, from: 0, count }),
    [sync, settled, filter, count],
  );
  const { value: page, ...answer } = useAnswer(ask, versionOf(snapshot));
  return {
    search,
    setSearch,
    filter,
    setFilter: (state) => location.replace(addressOf('activity', state === 'all' ? {} : { state })),
    page,
    ...answer,
    showMore: () => setMore({ view, count: count + step }),
  };
}

/** Changes whenever what is listed may have changed. */
export function versionOf({ meetings, settings }: Snapshot): string {
  return JSON.stringify([meetings.lastRun?.at, settings]);
}
