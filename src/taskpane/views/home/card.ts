import type { Snapshot } from '../../../session/port';
import type { KindName } from '../../../sync/kind';

/** What each face of a kind's card is given. */
export interface FaceProps {
  kind: KindName;
  snapshot: Snapshot;
}
