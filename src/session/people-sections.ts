import type { Card, Section } from '../people/person';

/** A card whose sections that could not be read this time hold what was remembered of them. */
export function withRemembered(card: Card, kept: Card | null): Card {
  const before = kept?.person.id === card.person.id ? kept : null;
  if (before === null) return card;
  const { deals, tasks, upcoming, past, notes } = card;
  const isWhole = [deals, tasks, upcoming, past, notes].every(({ state }) => state !== 'failed');
  return {
    ...card,
    deals: filled(deals, before.deals),
    tasks: filled(tasks, before.tasks),
    upcoming: filled(upcoming, before.upcoming),
    past: filled(past, before.past),
    notes: filled(notes, before.notes),
    lastContact: isWhole ? card.lastContact : later(card.lastContact, before.lastContact),
  };
}

function filled<Row>(section: Section<Row>, before: Section<Row>): Section<Row> {
  if (section.state !== 'failed') return section;
  if (before.state === 'shown') return { state: 'failed', before: { rows: before.rows, hasMore: before.hasMore } };
  return before.state === 'failed' ? before : section;
}

function later(a: Card['lastContact'], b: Card['lastContact']): Card['lastContact'] {
  if (!a || !b) return a ?? b;
  return Date.parse(a.at) >= Date.parse(b.at) ? a : b;
}
