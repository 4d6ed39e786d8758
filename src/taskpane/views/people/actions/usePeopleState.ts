import { useMemo, useSyncExternalStore } from 'react';
import type { PeoplePort, PeopleState } from '../../../../people/port';
import { usePeople } from '../../../people';

/** What waits for the connection. */
export function usePeopleState(): PeopleState {
  const port = usePeople();
  const store = useMemo(() => storeOf(port), [port]);
  return useSyncExternalStore(store.subscribe, store.current);
}

function storeOf(port: PeoplePort) {
  let latest: PeopleState = { queued: [] };
  return {
    current: () => latest,
    subscribe: (onChange: () => void) =>
      port.subscribe((state) => {
        latest = state;
        onChange();
      }),
  };
}
