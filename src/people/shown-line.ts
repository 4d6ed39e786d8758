import { canonicalLine, cut } from '../model/text';

/** The longest that any service allows for a name, and to spare. */
const longest = 500;

/** Signs that turn the writing direction of what stands behind them, the words of other people and of the pane too. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A name or another short text of a service, as a line that stays within itself. */
export function shownLine(value: string | null | undefined): string {
  return cut(canonicalLine(cut(value ?? '', longest * 4)).replace(turning, ''), longest);
}
