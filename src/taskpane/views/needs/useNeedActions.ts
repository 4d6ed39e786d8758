import { useAction } from '../../hooks/useAction';
import type { Decided, SyncPort } from '../../../session/port';
import type { KindName } from '../../../sync/kind';

/** What the cards can do about what waits. */
export interface NeedActions {
  isBusy: boolean;
  /** One decision for all of these. */
  decide: (needs: { id: string }[], decision: Decided['decision']) => void;
  /** Switches off, and leaves the calendar, folder or list where it is. */
  keepContainer: (kind: KindName) => void;
  retry: (key: string) => void;
  leaveAlone: (key: string) => void;
}

export function useNeedActions(sync: SyncPort, isBusy: boolean): NeedActions {
  const { isRunning, run } = useAction();
  return {
    isBusy: isBusy || isRunning,
    decide: (needs, decision) => run(() => sync.decide(needs.map(({ id }) => ({ id, decision })))),
    keepContainer: (kind) => run(() => sync.switchOff(kind, 'keep')),
    retry: (key) => run(() => sync.retry(key)),
    leaveAlone: (key) => run(() => sync.leaveAlone(key)),
  };
}
