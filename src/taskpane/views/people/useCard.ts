import { useCallback, useState } from 'react';
import type { Problem } from '../../../people/form';
import type { Card, Person } from '../../../people/person';
import { useAnswer } from '../../hooks/useAnswer';
import { usePeople } from '../../people';

interface CardAnswer {
  /** The newest that is known; null where nothing is. */
  card: Card | null;
  isAsking: boolean;
  /** Why it is not the CRM's latest word. */
  problem: Problem | null;
  askAgain: () => void;
}

const unexpected: Problem = { code: 'unexpected', side: 'crm', message: 'no answer' };

/** The kept card at once, then the CRM's. @param version asked again when it changes */
export function useCard(person: Person, version: string): CardAnswer {
  const people = usePeople();
  const wanted = useSamePerson(person);
  const askKept = useCallback(() => people.keptCard(wanted), [people, wanted]);
  const askCrm = useCallback(() => people.card(wanted), [people, wanted]);
  const kept = useAnswer(askKept);
  const { value: answer, isFailed, isWaiting, askAgain } = useAnswer(askCrm, version);
  const [latest, setLatest] = useState<Card | null>(null);
  if (answer?.ok && answer.value !== latest) setLatest(answer.value);
  const problem = answer?.ok === false ? answer.problem : null;
  return {
    card: latest ?? kept.value ?? null,
    isAsking: isWaiting,
    problem: isFailed ? unexpected : problem,
    askAgain,
  };
}

/** The same object as long as it is the same record with the same addresses: nothing else changes what belongs to it. */
function useSamePerson(person: Person): Person {
  const [same, setSame] = useState(person);
  if (identityOf(same) === identityOf(person)) return same;
  setSame(person);
  return person;
}

function identityOf({ type, id, addresses }: Person): string {
  return [type, id, ...addresses].join(' ');
}
