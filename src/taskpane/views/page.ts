import type { Snapshot, SyncPort } from '../../session/port';

/** What every page of the pane is given. */
export interface PageProps {
  sync: SyncPort;
  snapshot: Snapshot;
}
