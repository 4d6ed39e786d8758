import type { PreviewItem } from '../../../session/port';

/** What can happen to an item, in the order in which it is shown. */
const groupNames = [
  'create-outlook',
  'create-crm',
  'update-outlook',
  'update-crm',
  'delete-outlook',
  'delete-crm',
  'stamp',
] as const;
type GroupName = (typeof groupNames)[number];

export interface Group {
  name: GroupName;
  items: PreviewItem[];
}

/** The items by what happens to them; groups without an item are left out. */
export function groupsOf(items: PreviewItem[]): Group[] {
  const groups = groupNames.map((name) => ({ name, items: items.filter((item) => groupOf(item) === name) }));
  return groups.filter((group) => group.items.length > 0);
}

function groupOf({ op, side }: PreviewItem): GroupName {
  return op === 'stamp' ? op : `${op}-${side}`;
}

/** Items with these words in the title, in any case. */
export function found(items: PreviewItem[], search: string): PreviewItem[] {
  const words = search.trim().toLocaleLowerCase();
  return words === '' ? items : items.filter(({ title }) => title.toLocaleLowerCase().includes(words));
}

/** The keys with those of `items` put in or taken out. */
export function withKeys(keys: ReadonlySet<string>, items: PreviewItem[], isIn: boolean): Set<string> {
  const next = new Set(keys);
  for (const { key } of items) {
    if (isIn) next.add(key);
    else next.delete(key);
  }
  return next;
}
