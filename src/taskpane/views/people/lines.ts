import type { Participant } from '../../../people/open-item';
import { shownOf, type Known, type Person } from '../../../people/person';
import type { Looked } from './people-look';

/** Somebody on the open item, with what is known. */
export interface Line {
  participant: Participant;
  /** In lower case. */
  address: string;
  /** Null until somebody has said something. */
  known: Known | null;
  person: Person | null;
}

export function addressOfPerson({ address }: Participant): string {
  return address.trim().toLowerCase();
}

/** Customers first, then colleagues, then those whom the CRM does not know, each in Outlook's order. */
export function linesOf(others: Participant[], { known, first }: Looked): Line[] {
  const lines = others.map((participant) => {
    const address = addressOfPerson(participant);
    const about = known.get(address) ?? null;
    return { participant, address, known: about, person: about && shownOf(about) };
  });
  // By the best match, not the one that was chosen: choosing moves nobody.
  const rank = ({ address, known: about }: Line) =>
    !first.has(address) ? 2 : about?.people[0]?.type === 'user' ? 1 : 0;
  return [0, 1, 2].flatMap((place) => lines.filter((line) => rank(line) === place));
}

/** Those whom the CRM does not know for sure. */
export function unknownOf(lines: Line[]): Participant[] {
  return lines.filter(({ known, person }) => known !== null && person === null).map(({ participant }) => participant);
}

export function nameOf({ participant, person, address }: Line): string {
  return person?.name || participant.name.trim() || address;
}

export interface Summary {
  /** Contacts and leads, of all who are no colleagues. */
  found: number;
  of: number;
  colleagues: number;
  /** Null where none could be seen. */
  deals: number | null;
}

export function summaryOf(lines: Line[]): Summary {
  const colleagues = lines.filter(({ person }) => person?.type === 'user').length;
  const found = lines.filter(({ person }) => person !== null).length - colleagues;
  const deals = lines.map(({ known }) => known?.brief?.openDeals ?? null).filter((count) => count !== null);
  return {
    found,
    of: lines.length - colleagues,
    colleagues,
    deals: deals.length === 0 ? null : deals.reduce((sum, count) => sum + count, 0),
  };
}

/** When the CRM said the oldest of what is shown (ISO instant); null where it said nothing. */
export function oldestOf(lines: Line[]): string | null {
  const times = lines.flatMap(({ known }) => (known ? [known.at] : []));
  return times.sort()[0] ?? null;
}
