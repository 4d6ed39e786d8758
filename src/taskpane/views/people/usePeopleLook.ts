import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useDebounced } from '../../hooks/useDebounced';
import { usePeople } from '../../people';
import { useSignIn } from '../../sign-in';
import { PeopleLook, type Looked } from './people-look';

const typingPause = 400;

/**
 * What is known of these addresses, asked for as they come. Asks again by itself where the connection or the sign-in is
 * back.
 * @param addresses in lower case
 */
export function usePeopleLook(addresses: string[], isTyping: boolean): { looked: Looked; look: PeopleLook } {
  const people = usePeople();
  const look = useMemo(() => new PeopleLook(people), [people]);
  const looked = useSyncExternalStore(look.subscribe, look.current);
  const settled = useDebounced(JSON.stringify(addresses), isTyping ? typingPause : 0);
  useEffect(() => void look.want(JSON.parse(settled) as string[]), [look, settled]);
  const { state } = useSignIn().state.crm;
  useEffect(() => {
    if (state === 'in') void look.retry();
  }, [look, state]);
  useEffect(() => {
    const retry = () => void look.retry();
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [look]);
  return { looked, look };
}
