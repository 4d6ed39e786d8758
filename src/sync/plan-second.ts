import { secondsBetween } from '../model/time';
import type { PlainContext } from './plan-ends';
import type { Observation } from './side';
import type { Link } from './state';
import type { DeleteStep } from './step';

/**
 * Without once-keys two devices may make an Outlook item of one record at the same time, each with a pair of its own.
 * 1. What both devices do with the two items must be the same: the one with the lower id stays.
 * 2. A copy that the user made looks alike. Only items that are wholly equal count, and only for a while after this
 *    device made its own; later, or once either is edited, a second one is an item of its own.
 * 3. An item that another device marked for another record is no longer ours: the pair goes on with the one that is.
 */
const raceSeconds = 600;

export function isMadeTwice<F>(
  item: Observation<F>,
  first: Observation<F>,
  { copied }: Link<F>,
  { kind, now }: PlainContext<F>,
): boolean {
  if (kind.hasOnceKeys || copied === undefined) return false;
  if (Math.abs(secondsBetween(copied, now)) > raceSeconds) return false;
  return kind.fields.every((field) => field.equal(item.fields, first.fields));
}

/** Takes the item with the higher id away; the pair goes on with the other one. */
export function removeSecond<F>(item: Observation<F>, first: Observation<F>, link: Link<F>): DeleteStep<F> {
  const [kept, second] = item.id < first.id ? [item, first] : [first, item];
  const outlook = { id: second.id, version: second.version, shadow: second.fields };
  return {
    do: 'delete',
    side: 'outlook',
    link: { ...link, outlook },
    then: { state: 'ended', reason: null },
    next: moved(link, kept),
    why: 'made twice by two devices',
  };
}

/** The pair with this item, of which nothing is known yet. */
export function moved<F>(link: Link<F>, { id, version }: Observation<F>): Link<F> {
  const crm = { ...link.crm, shadow: null };
  return { ...link, crm, outlook: { id, version, shadow: null }, unstamped: false, outlookGone: false };
}
