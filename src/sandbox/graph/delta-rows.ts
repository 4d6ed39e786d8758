/** Which rows a delta round has: read from the calendar for a first one, from its log for any other. */
import type { World } from '../world';
import type { IdForm } from './ids';
import { eventsIn } from './mailbox';
import { type Window, occurrencesIn, overlaps } from './occurrences';
import type { LogEntry, Mailbox, RoundItem, StoredCalendar, StoredEvent } from './state';

/** The positions in a log between which a round looks: after `since`, up to `until`. */
export interface Reach {
  since: number;
  until: number;
}

/** The position in the log up to which changes are old enough to be told. */
export function cutOff(world: World, calendar: { log: Pick<LogEntry, 'sequence' | 'at'>[] }): number {
  const latest = world.now('graph').getTime() - world.state.graph.deltaLagSeconds * 1000;
  const isLagging = world.state.graph.deltaLagSeconds > 0;
  const tooYoung = isLagging ? calendar.log.findIndex((entry) => entry.at > latest) : -1;
  const told = tooYoung < 0 ? calendar.log.at(-1) : calendar.log[tooYoung - 1];
  return told?.sequence ?? 0;
}

function item(event: StoredEvent, date?: string): RoundItem {
  return {
    item: event.number,
    generation: event.generation,
    removed: false,
    ...(date !== undefined && { date }),
  };
}

/** A whole item and the occurrences that come with it; nothing when it is outside the window. */
function itemsOf(event: StoredEvent, window: Window): RoundItem[] {
  if (!event.recurrence) return overlaps(event.content, window) ? [item(event)] : [];
  const rows = occurrencesIn(event, window);
  return rows.length === 0 ? [] : [item(event), ...rows.map((row) => item(event, row.date))];
}

/** The index of the first entry after that position. */
export function firstAfter(log: Pick<LogEntry, 'sequence'>[], since: number): number {
  let low = 0;
  let high = log.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((log[middle]?.sequence ?? 0) > since) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether an item had arrived when the log stood there. */
export function arrivedBy(log: LogEntry[], until: number): (item: { number: number; generation: number }) => boolean {
  const young = log.slice(firstAfter(log, until)).filter((entry) => entry.what === 'in');
  const unseen = new Set(young.map((entry) => `${entry.item}:${entry.generation}`));
  return (item) => !unseen.has(`${item.number}:${item.generation}`);
}

/** The rows of a first round: what stands in the window and arrived early enough. */
export function everything(mailbox: Mailbox, calendar: StoredCalendar, window: Window, until: number): RoundItem[] {
  return eventsIn(mailbox, calendar.number)
    .filter(arrivedBy(calendar.log, until))
    .flatMap((event) => itemsOf(event, window));
}

/** What the log says of one item, as the client knows it: by number, or by number and generation. */
export interface Story {
  last: LogEntry;
  hasLeft: boolean;
  isWhole: boolean;
  dates: Set<string>;
}

/** What happened between two positions of the log, item by item. */
export function storiesIn(all: LogEntry[], { since, until }: Reach, form: IdForm): Story[] {
  const log = all.slice(firstAfter(all, since), firstAfter(all, until));
  const found = new Map<string, Story>();
  for (const entry of log) {
    const key = form === 'immutable' ? String(entry.item) : `${entry.item}:${entry.generation}`;
    const story = found.get(key) ?? { last: entry, hasLeft: false, isWhole: false, dates: new Set<string>() };
    story.last = entry;
    story.hasLeft ||= entry.what === 'out';
    story.isWhole ||= entry.what !== 'occurrence';
    if (entry.date !== undefined) story.dates.add(entry.date);
    found.set(key, story);
  }
  return [...found.values()];
}

function storyItems(event: StoredEvent | undefined, story: Story, window: Window): RoundItem[] {
  const { last, hasLeft, isWhole, dates } = story;
  const removed: RoundItem = { item: last.item, generation: last.generation, removed: true };
  if (!event || hasLeft || event.generation !== last.generation) return [removed];
  if (!isWhole) return [...dates].map((date) => item(event, date));
  const items = itemsOf(event, window);
  return items.length > 0 ? items : [removed];
}

/** The rows of a later round. Out of the window counts as removed (Graph: also for what was never inside). */
export function changedItems(
  mailbox: Mailbox,
  calendar: StoredCalendar,
  span: Reach & Window,
  form: IdForm,
): RoundItem[] {
  return storiesIn(calendar.log, span, form).flatMap((story) => {
    const event = mailbox.events[story.last.item];
    const isHere = event?.calendar === calendar.number;
    return storyItems(isHere ? event : undefined, story, span);
  });
}
