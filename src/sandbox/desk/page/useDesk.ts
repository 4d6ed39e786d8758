import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DeskState, DeskStore } from './desk-store';

export const DeskContext = createContext<DeskStore | null>(null);

export function useDeskStore(): DeskStore {
  const store = useContext(DeskContext);
  if (!store) throw new Error('This belongs inside a DeskContext.');
  return store;
}

export function useDesk(): DeskState {
  const store = useDeskStore();
  return useSyncExternalStore(store.subscribe, store.snapshot);
}
