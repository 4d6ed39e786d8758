import { useMemo, useSyncExternalStore } from 'react';
import type { Snapshot, SyncPort } from '../../session/port';

/** The latest snapshot; null until the first one has come. */
export function useSnapshot(sync: SyncPort): Snapshot | null {
  const store = useMemo(() => storeOf(sync), [sync]);
  return useSyncExternalStore(store.subscribe, store.current);
}

function storeOf(sync: SyncPort) {
  let latest: Snapshot | null = null;
  return {
    current: () => latest,
    subscribe: (onChange: () => void) =>
      sync.subscribe((snapshot) => {
        latest = snapshot;
        onChange();
      }),
  };
}
