import { useCallback, useState } from 'react';
import type { Card, Person, RecordRef, RecordType } from '../../../../people/person';
import type { PeoplePort } from '../../../../people/port';
import { useAnswer } from '../../../hooks/useAnswer';
import { usePeople } from '../../../people';
import { keyOf } from './RecordSearch';

/**
 * What a note, a task or a meeting can be about: the person, the open deals, the account.
 * @param mayAsk the CRM is asked for the deals where this device does not know them
 */
export function useAboutChoices(person: Person, mayAsk: boolean): RecordRef[] {
  const port = usePeople();
  const ask = useCallback(() => cardOf(port, person, mayAsk), [port, person, mayAsk]);
  const { value: card } = useAnswer(ask);
  const deals = card?.deals.state === 'shown' ? card.deals.rows.filter(({ isOpen }) => isOpen) : [];
  return [person, ...deals, ...(person.account ? [person.account] : [])].map(refOf);
}

async function cardOf(port: PeoplePort, person: Person, mayAsk: boolean): Promise<Card | null> {
  const kept = await port.keptCard(person);
  if (kept || !mayAsk) return kept;
  const answer = await port.card(person);
  return answer.ok ? answer.value : null;
}

function refOf({ type, id, name, url }: RecordRef): RecordRef {
  return { type, id, name, url };
}

export interface About {
  choices: RecordRef[];
  /** What can be found by words. */
  types: RecordType[];
  /** Null as long as another record is looked for. */
  chosen: RecordRef | null;
  isSearching: boolean;
  /** Null: another one than the choices. */
  choose: (record: RecordRef | null) => void;
  /** That nothing is chosen has been found out by sending. */
  isMissing: boolean;
  /** Null, and said from then on, where nothing is chosen. */
  check: () => RecordRef | null;
}

export function useAbout(person: Person, types: RecordType[]): About {
  const choices = useAboutChoices(person, true);
  const [{ record, isSearching, isMissing }, set] = useState<{
    record: RecordRef | null;
    isSearching: boolean;
    isMissing: boolean;
  }>({ record: null, isSearching: false, isMissing: false });
  const chosen = record ?? (isSearching ? null : (choices[0] ?? null));
  const isChoice = (each: RecordRef) => choices.some((choice) => keyOf(choice) === keyOf(each));
  return {
    ...{ choices, types, chosen, isSearching },
    choose: (next) => set({ record: next, isSearching: next === null || !isChoice(next), isMissing: false }),
    isMissing: isMissing && chosen === null,
    check: () => {
      if (chosen === null) set({ record, isSearching, isMissing: true });
      return chosen;
    },
  };
}

/** Whom a task or a meeting is about, and what beside. */
export function relationOf(person: Person, about: RecordRef): { person: RecordRef; about: RecordRef | null } {
  const own = refOf(person);
  return { person: own, about: keyOf(about) === keyOf(own) ? null : about };
}
