import { useAction } from '../../hooks/useAction';
import type { Decided, SyncPort } from '../../../session/port';

/** What the cards can do about what waits. */
export interface NeedActions {
  isBusy: boolean;
  /** One decision for all of these. */
  decide: (needs: { id: string }[], decision: Decided['decision']) => void;
  keepCalendar: () => void;
  retry: (key: string) => void;
  leaveAlone: (key: string) => void;
}

export function useNeedActions(sync: SyncPort, isBusy: boolean): NeedActions {
  const { isRunning, run } = useAction();
  return {
    isBusy: isBusy || isRunning,
    decide: (needs, decision) => run(() => sync.decide(needs.map(({ id }) => ({ id, decision })))),
    keepCalendar: () => run(() => sync.switchOff('keep')),
    retry: (key) => run(() => sync.retry(key)),
    leaveAlone: (key) => run(() => sync.leaveAlone(key)),
  };
}
