/** The open item in the task pane's frame: what Outlook does when another one is opened, or when it is changed. */
import type { ItemChange, ItemWish } from '../office-wish';
import { handedOut, type Opened } from './opened';

interface StandIn {
  setItem(wish: ItemWish | null): void;
  change(change: ItemChange): void;
}

export interface ItemStep {
  before: Opened | null;
  now: Opened | null;
  isPinned: boolean;
}

/** Pinned, the pane stays and is told; else it is loaded anew, and finds the item in its frame's `data-item`. */
export function follow(frame: HTMLIFrameElement, { before, now, isPinned }: ItemStep): void {
  const office = (frame.contentWindow as { Office?: { sandbox?: StandIn } } | null)?.Office?.sandbox;
  if (before && now && before.number === now.number) office?.change(changes(before.wish, now.wish));
  else if (isPinned) office?.setItem(handedOut(now));
  else frame.setAttribute('src', frame.getAttribute('src') ?? '');
}

function changes(before: ItemWish, now: ItemWish): ItemChange {
  const keys = Object.keys(now) as (keyof ItemWish)[];
  return Object.fromEntries(keys.filter((key) => before[key] !== now[key]).map((key) => [key, now[key]]));
}
