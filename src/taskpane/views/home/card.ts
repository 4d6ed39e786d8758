import type { Snapshot } from '../../../session/port';
import type { KindName } from '../../../sync/kind';

/** What each face of a kind's card is given. */
export interface FaceProps {
  kind: KindName;
  snapshot: Snapshot;
  /** A side is not signed in: nothing can be looked at, and what is on stands still. */
  isLocked: boolean;
  /** A side's sign-in has ended or is about to. */
  isPaused: boolean;
}

/** Says why a card cannot be used. */
export const lockNoteId = 'connect-first';
