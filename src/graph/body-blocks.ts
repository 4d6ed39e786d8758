import { DomUtils } from 'htmlparser2';
import {
  contains,
  endOf,
  isElement,
  isText,
  rangeAround,
  startOf,
  type BodyElement,
  type BodySource,
  type Leaf,
  type Range,
} from './body-source';

/**
 * Where in an Outlook body two things stand that are not the user's text.
 * 1. The block of an online meeting: from a line of strokes before a sign of a meeting service to the first equal line
 *    after its way in. What stands below is the user's, a signature under a line of strokes, too.
 * 2. Our context block: between its first and its last visible line. Exchange keeps its id, prefixes it with "x_" or
 *    drops it, and people type inside of it: what stands before the first line or after the last one is theirs.
 */
export const contextId = 'crm-sync-context';
export const contextFirst = '── Zoho CRM ──';
export const contextLink = 'Open in Zoho CRM';
export const contextLast = '── From Zoho CRM, changes to these lines are not kept ──';

const strokes = /^(?:_{20,}|─{10,}|-::[:~]{10,}::-)$/;
const signs =
  /microsoft teams|teams\.(?:microsoft|live)\.com|zoom\.us\/|join zoom meeting|meet\.google\.com|\.webex\.com/i;
const contextIds = new RegExp(`^(?:x_)*${contextId}$`);

/** True for a line that would be taken for an edge of a block. */
export function isEdgeLine(line: string): boolean {
  const text = line.trim();
  return strokes.test(text) || text === contextFirst || text === contextLast;
}

export function onlineRange({ leaves }: BodySource): Range | undefined {
  const edges = [...leaves.keys()].filter((place) => strokesOf(leaves[place]) !== undefined);
  const [start, end] = [edges[0] ?? leaves.length, edges.at(-1) ?? 0];
  const sign = leaves.findIndex((leaf, place) => start < place && place < end && isSign(leaf));
  if (sign === -1) return undefined;
  const first = edges.findLast((place) => place < sign) ?? start;
  const entrance = leaves.findIndex((leaf, place) => sign <= place && place < end && isEntrance(leaf));
  // Teams: some forms have a shorter line between the way in and what follows it.
  const closing = edges.filter((place) => place > Math.max(sign, entrance));
  const last = closing.find((place) => strokesOf(leaves[place]) === strokesOf(leaves[first])) ?? closing[0] ?? end;
  const [from, to] = [leaves[first], leaves[last]];
  return from && to && rangeAround(from, to);
}

function strokesOf(leaf: Leaf | undefined): string | undefined {
  const line = leaf && isText(leaf) ? leaf.data.trim() : '';
  return strokes.test(line) ? line : undefined;
}

function isSign(leaf: Leaf): boolean {
  return isText(leaf) ? signs.test(leaf.data) : isEntrance(leaf);
}

/** A link into the meeting, or one that says so. */
function isEntrance(leaf: Leaf): boolean {
  if (isText(leaf)) return /^\s*join\b/i.test(leaf.data);
  if (!isElement(leaf)) return false;
  return signs.test(leaf.attribs.href ?? '') || /\bjoin\b/i.test(DomUtils.textContent(leaf));
}

/** Every range that belongs to a context block; copies of it are found, too. */
export function contextRanges(source: BodySource): Range[] {
  const boxes = source.elements.filter(({ attribs }) => contextIds.test(attribs.id ?? ''));
  return [...lineRanges(source, boxes), ...boxes.flatMap((box) => boxRanges(source, box))];
}

/** From each first line to its last one. */
function lineRanges({ leaves }: BodySource, boxes: BodyElement[]): Range[] {
  const ranges: Range[] = [];
  let first: Leaf | undefined;
  for (const leaf of leaves) {
    if (isLine(leaf, contextFirst)) {
      if (first) ranges.push(openRange(leaves, first, boxes));
      first = leaf;
    } else if (isLine(leaf, contextLast)) {
      ranges.push(first ? rangeAround(first, leaf) : endRange(leaf, boxes));
      first = undefined;
    }
  }
  if (first) ranges.push(openRange(leaves, first, boxes));
  return ranges;
}

/** The last line is lost: up to the end of the box, or to the link of ours, or the first line alone. */
function openRange(leaves: Leaf[], first: Leaf, boxes: BodyElement[]): Range {
  const box = boxes.find((element) => contains(element, first));
  if (box) return [rangeAround(first, first)[0], endOf(box)];
  const from = leaves.indexOf(first);
  const link = leaves.slice(from, from + 8).find((leaf) => isLine(leaf, contextLink));
  return rangeAround(first, link ?? first);
}

/** The first line is lost: from the start of the box, or the last line alone. */
function endRange(last: Leaf, boxes: BodyElement[]): Range {
  const box = boxes.find((element) => contains(element, last));
  return box ? [startOf(box), rangeAround(last, last)[1]] : rangeAround(last, last);
}

/** A box without any of its lines is the block; else only its tags are, and what people typed inside stays. */
function boxRanges({ leaves }: BodySource, box: BodyElement): Range[] {
  const [firstChild, lastChild] = [box.children[0], box.children.at(-1)];
  const isMarked = leaves.some(
    (leaf) => (isLine(leaf, contextFirst) || isLine(leaf, contextLast)) && contains(box, leaf),
  );
  if (!firstChild || !lastChild || !isMarked) return [[startOf(box), endOf(box)]];
  return [
    [startOf(box), startOf(firstChild)],
    [endOf(lastChild), endOf(box)],
  ];
}

function isLine(leaf: Leaf, line: string): boolean {
  return isText(leaf) && leaf.data.trim() === line;
}
