import { inPlaces } from '../model/values';

/**
 * Places in one of Graph's lists, of which a mapping knows some.
 * 1. A list has no holes: its entries fill the mapped places first, then the others. So a contact with one address has it
 *    in the mapped place, whichever that is, and what is written reads back the same.
 * 2. A value that stays keeps its place and all that its entry says beside it.
 * 3. What is not mapped survives. There is always room for it: a list that Graph took becomes no longer than it was, or
 *    than there are mapped places.
 * `mapped` are these places from 0 on, in order.
 */

/** One text per mapped place; '' where there is none. */
export function readSlots(texts: string[], mapped: number[]): string[] {
  const standing = standingIn(texts, mapped);
  return mapped.map((slot) => standing.get(slot) ?? '');
}

/** What an entry is made of. */
export interface Entry<T> {
  textOf: (entry: T) => string;
  make: (text: string, before: T | undefined) => T;
  isEqual: (a: string, b: string) => boolean;
}

/** The list with `wanted` in the mapped places. */
export function fillSlots<T>(entries: T[], wanted: string[], mapped: number[], entry: Entry<T>): T[] {
  const standing = standingIn(entries, mapped);
  const isWanted = (other: T) => wanted.some((text) => text !== '' && entry.isEqual(entry.textOf(other), text));
  const current = mapped.map((slot) => textAt(standing.get(slot), entry));
  const filled = inPlaces(current, wanted, entry.isEqual).flatMap((text, place): [number, T][] => {
    if (text === '') return [];
    const before = entries.find((other) => entry.isEqual(entry.textOf(other), text));
    return [[mapped[place] ?? place, entry.make(text, before)]];
  });
  const others = [...standing].filter(([slot, other]) => !mapped.includes(slot) && !isWanted(other));
  return [...filled, ...others].sort(([a], [b]) => a - b).map(([, each]) => each);
}

function textAt<T>(entry: T | undefined, { textOf }: Entry<T>): string {
  return entry === undefined ? '' : textOf(entry);
}

function standingIn<T>(entries: T[], mapped: number[]): Map<number, T> {
  const all = Array.from({ length: entries.length + mapped.length }, (_, slot) => slot);
  const others = all.filter((slot) => !mapped.includes(slot));
  const spare = Math.max(0, entries.length - mapped.length);
  const filled = [...mapped, ...others.slice(0, spare)].sort((a, b) => a - b);
  return new Map(entries.map((entry, place) => [filled[place] ?? place, entry]));
}
