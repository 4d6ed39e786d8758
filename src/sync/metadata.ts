import type { CrmField, MappedKind } from '../model/mapping';
import { secondsBetween } from '../model/time';
import type { Store } from './store';

/** What the CRM said of a kind's fields, kept for a day: runs read values by it, and cost no request for it. */
export interface Metadata {
  /** When it was asked, by the device's clock. */
  at: string;
  fields: CrmField[];
}

export const metadataTable = 'metadata';
const freshSeconds = 86_400;

export async function loadMetadata(store: Store, kind: MappedKind): Promise<Metadata | null> {
  return ((await store.load(metadataTable)).get(kind) as Metadata | undefined) ?? null;
}

export async function saveMetadata(store: Store, kind: MappedKind, metadata: Metadata): Promise<void> {
  await store.commit([{ table: metadataTable, key: kind, value: metadata }]);
}

/** The next run asks anew: what is kept does not fit what the CRM answers. */
export async function forgetMetadata(store: Store, kind: MappedKind): Promise<void> {
  await store.commit([{ table: metadataTable, key: kind }]);
}

/** What is kept, or asked anew where it is too old. @throws SyncError where it has to be asked and cannot be */
export async function currentMetadata(
  store: Store,
  kind: MappedKind,
  clock: () => string,
  ask: () => Promise<CrmField[]>,
): Promise<Metadata> {
  const kept = await loadMetadata(store, kind);
  if (kept && Math.abs(secondsBetween(kept.at, clock())) < freshSeconds) return kept;
  const fresh = { at: clock(), fields: await ask() };
  await saveMetadata(store, kind, fresh);
  return fresh;
}
