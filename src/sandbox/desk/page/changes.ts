/**
 * What is different between two looks at one side.
 *
 * 1. Only what a person sees counts: a mark that a sync leaves in an item is no change.
 * 2. What is not listed any more was removed if Deleted Items has it; else it has gone to where this page does not look.
 *    Single occurrences do not go there: one that is missing was removed.
 * 3. A calendar that vanished takes its meetings along without a word about each.
 */
import type { Entry, Home, Look } from './entries';

export type Change =
  | { what: 'arrived' | 'removed' | 'left'; entry: Entry }
  | { what: 'changed'; entry: Entry; fields: string[] }
  | { what: 'moved'; entry: Entry; to: string }
  | { what: 'home-removed'; name: string; count: number }
  | { what: 'home-arrived'; name: string };

const fieldNames = {
  title: 'title',
  start: 'start',
  end: 'end',
  isAllDay: 'all day',
  place: 'place',
  note: 'text',
  isPrivate: 'private',
  isCancelled: 'cancelled',
  about: 'related to',
} as const;

type Compared = keyof typeof fieldNames;
const compared = Object.keys(fieldNames) as Compared[];

export function changesBetween(before: Look, after: Look): Change[] {
  const old = new Map(before.entries.map((entry) => [entry.id, entry]));
  const now = new Set(after.entries.map(({ id }) => id));
  const homesNow = new Set(after.homes.map(({ id }) => id));
  const gone = before.entries.filter(({ id, home }) => !now.has(id) && homesNow.has(home));
  const deleted = new Set(after.deleted.map(({ id }) => id));
  return [
    ...homeChanges(before, after),
    ...after.entries.flatMap((entry) => changeOf(old.get(entry.id), entry, after.homes)),
    ...gone.map((entry): Change => ({ what: wasRemoved(entry, deleted) ? 'removed' : 'left', entry })),
  ];
}

function wasRemoved({ id, root }: Entry, deleted: Set<string>): boolean {
  return deleted.has(root) || id !== root;
}

function homeChanges(before: Look, after: Look): Change[] {
  const missingIn = (look: Look, homes: Home[]) => homes.filter(({ id }) => !look.homes.some((home) => home.id === id));
  return [
    ...missingIn(after, before.homes).map(({ name, total }): Change => ({ what: 'home-removed', name, count: total })),
    ...missingIn(before, after.homes).map(({ name }): Change => ({ what: 'home-arrived', name })),
  ];
}

function changeOf(old: Entry | undefined, entry: Entry, homes: Home[]): Change[] {
  if (!old) return [{ what: 'arrived', entry }];
  if (old.home !== entry.home) {
    return [{ what: 'moved', entry, to: homes.find(({ id }) => id === entry.home)?.name ?? '' }];
  }
  const fields = compared.filter((field) => old[field] !== entry[field]).map((field) => fieldNames[field]);
  return fields.length === 0 ? [] : [{ what: 'changed', entry, fields }];
}

/** Beyond so many of one sort they are counted, not named. */
const mostNamed = 3;

/** The changes in sentences, for a status line; `where` tells what a number of meetings is about. */
export function newsOf(changes: Change[], where: '' | 'in these weeks'): string {
  const kinds = new Map<Change['what'], Change[]>();
  for (const change of changes) kinds.set(change.what, [...(kinds.get(change.what) ?? []), change]);
  return [...kinds.values()]
    .flatMap((list) => (list.length > mostNamed ? [counted(list, where)] : list.map(told)))
    .join(' ');
}

export function meetings(count: number): string {
  return count === 1 ? '1 meeting' : `${count} meetings`;
}

const verbs = {
  arrived: 'arrived',
  changed: 'changed',
  moved: 'moved',
  removed: 'were removed',
  left: 'are no longer',
  'home-removed': 'calendars were removed',
  'home-arrived': 'calendars arrived',
} as const;

function counted(list: Change[], where: string): string {
  const what = list[0]?.what ?? 'arrived';
  if (what.startsWith('home')) return `${list.length} ${verbs[what]}.`;
  return `${list.length} meetings ${verbs[what]} ${where}`.trimEnd().concat('.');
}

function told(change: Change): string {
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
      return `‘${change.entry.title}’ is no longer in these weeks.`;
    case 'home-arrived':
      return `The calendar “${change.name}” arrived.`;
    case 'home-removed':
      return `The calendar “${change.name}” was removed with ${meetings(change.count)}.`;
  }
}
