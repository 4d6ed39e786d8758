import type { Participant, ShownItem } from './open-item';

/** Everybody on the item but the person: each address once, in Outlook's order. @param me in lower case */
export function othersOn({ people }: ShownItem, me: string[]): Participant[] {
  const seen = new Set(me);
  return people.filter(({ address }) => {
    const key = address.trim().toLowerCase();
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
