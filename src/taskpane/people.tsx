import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import { noItem, type OpenItemPort, type ShownItem } from '../people/open-item';
import type { PeoplePort } from '../people/port';

/** What the pages about people work with. */
export interface PeoplePorts {
  people: PeoplePort;
  /** The item that is open in Outlook. */
  item: OpenItemPort;
}

const never = () => new Promise<never>(() => undefined);

/** Until the page is connected nothing is known of anybody. */
const nobody: PeoplePort = {
  subscribe: () => () => undefined,
  kept: () => Promise.resolve([]),
  keptCard: () => Promise.resolve(null),
  made: () => Promise.resolve([]),
  ...{ look: never, card: never, choose: never, search: never, form: never, make: never, makeAll: never },
  ...{ undo: never, link: never, unlink: never, sendQueued: never, dropQueued: never },
};

export const notConnectedPeople: PeoplePorts = { people: nobody, item: noItem };

export const PeopleContext = createContext<PeoplePorts>(notConnectedPeople);

export function usePeople(): PeoplePort {
  return use(PeopleContext).people;
}

/** The item that is open in Outlook, followed; undefined until it has been read. */
export function useOpenItem(): ShownItem | null | undefined {
  const { item } = use(PeopleContext);
  const store = useMemo(() => storeOf(item), [item]);
  return useSyncExternalStore(store.subscribe, store.current);
}

function storeOf(port: OpenItemPort) {
  let latest: ShownItem | null | undefined;
  return {
    current: () => latest,
    subscribe: (onChange: () => void) =>
      port.subscribe((item) => {
        latest = item;
        onChange();
      }),
  };
}
