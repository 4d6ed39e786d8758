import type { Brief, LastContact, RecordType } from '../../../people/person';
import { whenText } from '../../components/when';
import { timeText } from '../../format';
import type { Text } from '../../text';
import type { Summary } from './lines';

/** What the panel says in several places. */
export interface Speech {
  text: Text;
  locale: string;
  now: Date;
}

/** "Last contact: 20 Nov 2026, 09:30 · note · Nora Castellanos" */
export function lastContactText(speech: Speech, { at, how, by }: LastContact): string {
  const when = how === 'meeting' ? dayOf(speech, at) : whenText(speech.text, speech.locale, at, speech.now);
  return joined([speech.text('people-last', { when }), speech.text(`people-how-${how}`), by]);
}

/** A line about somebody may know of meetings only: it says no more than that. */
function lastText(speech: Speech, last: LastContact): string {
  if (last.how !== 'meeting') return lastContactText(speech, last);
  return joined([speech.text('people-last-meeting', { when: dayOf(speech, last.at) }), last.by]);
}

/** A meeting that took all day has no hour. */
function dayOf({ locale }: Speech, instant: string): string {
  return timeText(new Date(instant), locale, { dateStyle: 'medium' });
}

/** What a line about somebody says beside the name; '' where there is nothing to say. */
export function briefText(speech: Speech, brief: Brief | null): string {
  if (brief === null) return '';
  const { openDeals, lastContact } = brief;
  return joined([
    openDeals === null ? '' : speech.text('people-open-deals', { count: openDeals }),
    lastContact === null ? '' : lastText(speech, lastContact),
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
