/**
 * What is different between two looks at one side.
 *
 * 1. Only what a person sees counts: a mark that a sync leaves in an item is no change.
 * 2. What is not listed any more was removed if Deleted Items has it; else it has gone to where this page does not look.
 *    Single occurrences do not go there, and tasks nowhere: one that is missing was removed.
 * 3. A calendar that vanished takes its meetings along without a word about each, and so do folders and lists.
 */
import type { DeletedEntry, Home } from './entries';

/** What a side lists: a meeting, a contact, a task. */
export interface Thing {
  id: string;
  root: string;
  title: string;
  home: string;
}

export interface Seen<T extends Thing = Thing> {
  entries: T[];
  homes: Home[];
  /** Null where nothing that was deleted is kept. */
  deleted: DeletedEntry[] | null;
}

export type Change =
  | { what: 'arrived' | 'removed' | 'left'; entry: Thing }
  | { what: 'changed'; entry: Thing; fields: string[] }
  | { what: 'moved'; entry: Thing; to: string }
  | { what: 'home-removed'; name: string; count: number }
  | { what: 'home-arrived'; name: string };

/** The names of the fields that a person sees differ. */
export type Differences<T> = (old: T, now: T) => string[];

export function differencesBetween<T extends Thing>(
  before: Seen<T>,
  after: Seen<T>,
  differences: Differences<T>,
): Change[] {
  const old = new Map(before.entries.map((entry) => [entry.id, entry]));
  const now = new Set(after.entries.map(({ id }) => id));
  const homesNow = new Set(after.homes.map(({ id }) => id));
  const gone = before.entries.filter(({ id, home }) => !now.has(id) && homesNow.has(home));
  const deleted = after.deleted && new Set(after.deleted.map(({ id }) => id));
  return [
    ...homeChanges(before, after),
    ...after.entries.flatMap((entry) => changeOf(old.get(entry.id), entry, after.homes, differences)),
    ...gone.map((entry): Change => ({ what: wasRemoved(entry, deleted) ? 'removed' : 'left', entry })),
  ];
}

function wasRemoved({ id, root }: Thing, deleted: Set<string> | null): boolean {
  return deleted === null || deleted.has(root) || id !== root;
}

function homeChanges(before: Seen, after: Seen): Change[] {
  const missingIn = (look: Seen, homes: Home[]) => homes.filter(({ id }) => !look.homes.some((home) => home.id === id));
  return [
    ...missingIn(after, before.homes).map(({ name, total }): Change => ({ what: 'home-removed', name, count: total })),
    ...missingIn(before, after.homes).map(({ name }): Change => ({ what: 'home-arrived', name })),
  ];
}

function changeOf<T extends Thing>(old: T | undefined, entry: T, homes: Home[], differences: Differences<T>): Change[] {
  if (!old) return [{ what: 'arrived', entry }];
  if (old.home !== entry.home) {
    return [{ what: 'moved', entry, to: homes.find(({ id }) => id === entry.home)?.name ?? '' }];
  }
  const fields = differences(old, entry);
  return fields.length === 0 ? [] : [{ what: 'changed', entry, fields }];
}

/** The names of those of the fields that differ. */
export function changedKeys<K extends string>(
  old: Record<NoInfer<K>, unknown>,
  now: Record<NoInfer<K>, unknown>,
  names: Record<K, string>,
): string[] {
  return (Object.keys(names) as K[]).filter((key) => old[key] !== now[key]).map((key) => names[key]);
}

/** Beyond so many of one sort they are counted, not named. */
const mostNamed = 3;

/** How things of a kind, and what they stand in, are called. */
export interface Words {
  one: string;
  many: string;
  home: string;
  homes: string;
  /** Where a number of them is, or one is not any more. */
  where: string;
  gone: string;
}

/** The changes in sentences, for a status line. */
export function toldOf(changes: Change[], words: Words): string {
  const kinds = new Map<Change['what'], Change[]>();
  for (const change of changes) kinds.set(change.what, [...(kinds.get(change.what) ?? []), change]);
  return [...kinds.values()]
    .flatMap((list) => (list.length > mostNamed ? [sumOf(list, words)] : list.map((change) => told(change, words))))
    .join(' ');
}

export function counted(count: number, { one, many }: Pick<Words, 'one' | 'many'>): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

const verbs = {
  arrived: 'arrived',
  changed: 'changed',
  moved: 'moved',
  removed: 'were removed',
  left: 'are no longer',
  'home-removed': 'were removed',
  'home-arrived': 'arrived',
} as const;

function sumOf(list: Change[], { many, homes, where, gone }: Words): string {
  const what = list[0]?.what ?? 'arrived';
  if (what.startsWith('home')) return `${list.length} ${homes} ${verbs[what]}.`;
  return `${list.length} ${many} ${verbs[what]} ${what === 'left' ? gone : where}`.trimEnd().concat('.');
}

function told(change: Change, words: Words): string {
  switch (change.what) {
    case 'arrived':
      return `‘${change.entry.title}’ arrived.`;
    case 'changed':
      return `‘${change.entry.title}’ changed: ${change.fields.join(', ')}.`;
    case 'moved':
      return `‘${change.entry.title}’ moved to ${change.to}.`;
    case 'removed':
      return `‘${change.entry.title}’ was removed.`;
    case 'left':
      return `‘${change.entry.title}’ is no longer ${words.gone}.`;
    case 'home-arrived':
      return `The ${words.home} “${change.name}” arrived.`;
    case 'home-removed':
      return `The ${words.home} “${change.name}” was removed with ${counted(change.count, words)}.`;
  }
}
