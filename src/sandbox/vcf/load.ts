/*
 * Loads a contact export as somebody's own contacts.
 *
 * 1. Each card counts by itself: one that cannot be read, or that the service would refuse, is skipped with the line it
 *    begins at and the reason. No text makes it fail.
 * 2. A value too many, or one that the service refuses, costs nothing but itself: it is told with its own line.
 * 3. Contacts of one load carry the same Created_Time.
 */
import { addContact } from '../graph/contacts';
import type { Person } from '../person';
import type { World } from '../world';
import { cardsOf, type Card } from './cards';
import type { Skip, VcfContact } from './contact';
import { intoCrm } from './into-crm';
import { contactFrom, isGroup } from './read';
import type { Put, VcfTarget } from './target';
import { graphContact } from './to-graph';

export interface VcfResult {
  loaded: number;
  skipped: Skip[];
}

export function loadVcf(world: World, person: Person, text: string, target: VcfTarget): VcfResult {
  const put = target.into === 'outlook' ? intoOutlook(world, person) : intoCrm(world, person, target.as);
  const result: VcfResult = { loaded: 0, skipped: [] };
  const cards = cardsOf(text);
  if (cards.length === 0 && text.trim() !== '') {
    result.skipped.push({ line: 1, why: 'This is no contact file: it has no BEGIN:VCARD.' });
  }
  for (const card of cards) loadCard(card, put, result);
  result.skipped.sort((one, other) => one.line - other.line);
  return result;
}

/** Into the default folder. */
function intoOutlook(world: World, person: Person): Put {
  return (contact, skips) => {
    addContact(world, person.id, graphContact(contact, skips));
  };
}

function loadCard(card: Card, put: Put, result: VcfResult): void {
  const skips: Skip[] = [];
  try {
    put(readCard(card, skips), skips);
    result.loaded += 1;
    result.skipped.push(...skips);
  } catch (error) {
    result.skipped.push({ line: card.line, why: error instanceof Error ? error.message : 'It cannot be read.' });
  }
}

function readCard(card: Card, skips: Skip[]): VcfContact {
  if (!card.isComplete) throw new Error('It has no END:VCARD.');
  if (isGroup(card)) throw new Error('It is a group, not a contact.');
  const contact = contactFrom(card, skips);
  const { given, family, fullName, company, emails } = contact;
  if ([given, family, fullName, company, emails[0]?.value ?? ''].every((name) => name === '')) {
    throw new Error('It has no name, no company and no e-mail address.');
  }
  return contact;
}
