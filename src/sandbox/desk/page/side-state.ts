import { toldOf, type Change, type Seen, type Words } from './differences';

export type SideName = 'outlook' | 'crm';
export type Flash = 'arrived' | 'changed';

/** What one side shows of one kind, and what happened there. */
export interface SideState<L extends Seen> {
  look: L | null;
  /** What was looked at: other weeks or another list view are another scope. */
  scope: unknown;
  /** By id of the entry. */
  flashes: Map<string, { what: Flash; until: number }>;
  /** What happened last. */
  news: string;
}

const flashMs = 8000;

export const emptySide = { look: null, scope: null, flashes: new Map<never, never>(), news: '' };

/** Nothing is news to who has not looked at the same before. */
export function changesSince<L extends Seen>(
  { look, scope }: SideState<L>,
  now: L,
  scopeNow: unknown,
  between: (before: L, after: L) => Change[],
): Change[] {
  return look && scope === scopeNow ? between(look, now) : [];
}

export function withNews<L extends Seen>(side: SideState<L>, changes: Change[], words: Words): SideState<L> {
  if (changes.length === 0) return side;
  const flashes = new Map(side.flashes);
  const until = Date.now() + flashMs;
  for (const change of changes) {
    if (change.what === 'arrived' || change.what === 'moved') flashes.set(change.entry.id, { what: 'arrived', until });
    if (change.what === 'changed') flashes.set(change.entry.id, { what: 'changed', until });
  }
  return { ...side, flashes, news: toldOf(changes, words) };
}

/** The same object while no mark is over. */
export function withoutOldFlashes<L extends Seen>(side: SideState<L>): SideState<L> {
  const kept = [...side.flashes].filter(([, { until }]) => until > Date.now());
  return kept.length < side.flashes.size ? { ...side, flashes: new Map(kept) } : side;
}

/** In the CRM, only what is or was the person's own is news. */
export function ownChanges(changes: Change[], before: Seen | null, owner: string | undefined): Change[] {
  const homes = new Map(before?.entries.map(({ id, home }) => [id, home]));
  return changes.filter(
    (change) => !('entry' in change) || change.entry.home === owner || homes.get(change.entry.id) === owner,
  );
}
