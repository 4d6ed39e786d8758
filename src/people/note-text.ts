import { canonicalLine, canonicalText, cut } from '../model/text';
import type { Participant, ShownItem } from './open-item';
import { shownLine } from './shown-line';

/** Zoho: the longest title of a note, and the longest text. */
const longestTitle = 120;
const longestText = 32_000;

/**
 * A mail as a note of the CRM: its subject, then who wrote to whom and when, then its text.
 * @param when the mail's time in the person's words and zone
 */
export function mailAsNote({ subject, people }: ShownItem, body: string, when = ''): { title: string; text: string } {
  const named = (role: Participant['role']) => listed(people.filter((each) => each.role === role));
  const head = [`${named('from')} → ${named('to')}`, named('cc') === '' ? '' : `Cc: ${named('cc')}`, when];
  const text = [...head.filter((line) => line !== ''), '', canonicalText(body)];
  return { title: cut(canonicalLine(subject), longestTitle), text: cut(text.join('\n').trim(), longestText) };
}

/** The text of the mail has to have room behind them. */
const mostNamed = 50;

function listed(people: Participant[]): string {
  const names = people.slice(0, mostNamed).map(({ name, address }) => {
    const line = shownLine(name);
    return line === '' || line === address ? address : `${line} <${address}>`;
  });
  const others = people.length - names.length;
  return [...names, ...(others > 0 ? [`… (+${others})`] : [])].join(', ');
}
