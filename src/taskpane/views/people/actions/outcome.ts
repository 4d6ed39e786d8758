import { useCallback, useSyncExternalStore } from 'react';
import type { LinkedAddress, Made, Problem } from '../../../../people/form';
import type { ShownItem } from '../../../../people/open-item';
import type { RecordRef } from '../../../../people/person';
import type { PeoplePort } from '../../../../people/port';
import { usePeople } from '../../../people';

/** What an action is about, in words. */
export type What = 'contact' | 'lead' | 'note' | 'mail' | 'task' | 'meeting' | 'link';

/** How an action ended that came about. */
export interface Outcome {
  what: What;
  key: string;
  end: 'made' | 'queued' | 'linked-crm' | 'linked-device' | 'undone' | 'changed';
  /** Null where it waits for the connection. */
  record: RecordRef | null;
  canUndo: boolean;
  /** Of a link: the address that belongs to the record. */
  address?: string;
  /** Why undoing did not succeed. */
  problem: Problem | null;
}

/** Null for what did not come about. */
export function outcomeOf(what: What, key: string, made: Made): Outcome | null {
  if (made.state === 'queued') return { what, key, end: 'queued', record: null, canUndo: false, problem: null };
  if (made.state !== 'made') return null;
  return { what, key, end: 'made', record: made.record, canUndo: made.canUndo, problem: null };
}

export function linkOutcome(
  address: string,
  to: RecordRef,
  { where, canUndo }: Extract<LinkedAddress, { state: 'linked' }>,
): Outcome {
  const key = `link ${address} ${to.id}`;
  return { what: 'link', key, end: `linked-${where}`, record: to, canUndo, address, problem: null };
}

/** Nothing is left to be undone. */
export function isOver({ end }: Outcome): boolean {
  return end === 'undone' || end === 'changed';
}

/** Where what was done for somebody on an item is shown. */
export function placeOf({ key }: ShownItem, address: string): string {
  return `${key} ${address.trim().toLowerCase()}`;
}

const none: Outcome[] = [];

/** So many are shown of one place. */
const mostLines = 3;

/**
 * Keeps outcomes while the pane stands, by place: the actions around them go as soon as somebody becomes known, and
 * what was done has to be said, and can be undone, all the same.
 */
class Shelf {
  private readonly outcomes = new Map<string, Outcome[]>();
  private readonly listeners = new Set<() => void>();
  private focused: string | null = null;

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  at(place: string): Outcome[] {
    return this.outcomes.get(place) ?? none;
  }

  put(place: string, outcomes: Outcome[]): void {
    this.outcomes.set(place, outcomes);
    for (const listener of this.listeners) listener();
  }

  /** The line of this outcome takes the focus when it is shown next. */
  focusNext(key: string): void {
    this.focused = key;
  }

  takesFocus(key: string): boolean {
    if (this.focused !== key) return false;
    this.focused = null;
    return true;
  }
}

const shelves = new WeakMap<PeoplePort, Shelf>();

function shelfOf(port: PeoplePort): Shelf {
  const shelf = shelves.get(port) ?? new Shelf();
  shelves.set(port, shelf);
  return shelf;
}

export function useShelf(): Shelf {
  return shelfOf(usePeople());
}

export interface Outcomes {
  all: Outcome[];
  put: (outcomes: Outcome[]) => void;
  /** Before what was done there earlier and can still be undone. */
  add: (outcome: Outcome) => void;
  /** The newer one in the place of the one with its key. */
  replace: (outcome: Outcome) => void;
}

export function useOutcomes(place: string): Outcomes {
  const shelf = useShelf();
  const all = useSyncExternalStore(
    useCallback((listener: () => void) => shelf.subscribe(listener), [shelf]),
    () => shelf.at(place),
  );
  const put = (outcomes: Outcome[]) => shelf.put(place, outcomes);
  return {
    all,
    put,
    add: (next) => {
      const earlier = shelf.at(place).filter((each) => each.key !== next.key && !isOver(each));
      put([next, ...earlier].slice(0, mostLines));
    },
    replace: (next) => put(shelf.at(place).map((each) => (each.key === next.key ? next : each))),
  };
}
