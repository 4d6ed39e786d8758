import type { KindSnapshot, Need, Snapshot } from '../../session/port';
import type { KindName } from '../../sync/kind';

/** In the order in which they are shown everywhere. */
export const kinds: KindName[] = ['meetings', 'contacts', 'tasks'];

/** Each kind with how it stands. */
export function kindsOf(snapshot: Snapshot): (KindSnapshot & { kind: KindName })[] {
  return kinds.map((kind) => ({ kind, ...snapshot.kinds[kind] }));
}

export function kindsOn(snapshot: Snapshot): KindName[] {
  return kinds.filter((kind) => snapshot.kinds[kind].state === 'on');
}

/** All that waits for the person, of whichever kind. */
export function allNeeds(snapshot: Snapshot): Need[] {
  return kindsOf(snapshot).flatMap(({ needs }) => needs);
}
