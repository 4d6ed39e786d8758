import type { Brief, LastContact, RecordType } from '../../../people/person';
import { whenText } from '../../components/when';
import type { Text } from '../../text';
import type { Summary } from './lines';

/** What the panel says in several places. */
export interface Speech {
  text: Text;
  locale: string;
  now: Date;
}

/** "Last contact: 20 Nov 2026, 09:30 · note · Nora Castellanos" */
export function lastContactText({ text, locale, now }: Speech, { at, how, by }: LastContact): string {
  const when = text('people-last', { when: whenText(text, locale, at, now) });
  return joined([when, text(`people-how-${how}`), by]);
}

/** What a line about somebody says beside the name; '' where there is nothing to say. */
export function briefText(speech: Speech, brief: Brief | null): string {
  if (brief === null) return '';
  const { openDeals, lastContact } = brief;
  return joined([
    openDeals === null ? '' : speech.text('people-open-deals', { count: openDeals }),
    lastContact === null ? '' : lastContactText(speech, lastContact),
  ]);
}

/** "3 of 5 are in the CRM · 2 open deals" */
export function summaryText(text: Text, { found, of, colleagues, deals }: Summary): string {
  return joined([
    of === 0 ? '' : text('people-summary', { found, of }),
    colleagues === 0 ? '' : text('people-colleagues', { count: colleagues }),
    deals === null ? '' : text('people-open-deals', { count: deals }),
  ]);
}

export function typeText(text: Text, type: RecordType | null): string {
  if (type === 'contact' || type === 'lead' || type === 'user') return text(`people-type-${type}`);
  return text('people-type-none');
}

/** Those that say something, on one line. */
export function joined(parts: string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
