import type { Need } from '../../../session/port';
import { kinds } from '../kinds';

/** A write that waits. */
export type HeldNeed = Extract<Need, { action: unknown }>;
export type NeedOf<Type extends Need['type']> = Extract<Need, { type: Type }>;

export function heldNeeds(needs: Need[], type: HeldNeed['type']): HeldNeed[] {
  return needs.filter((need): need is HeldNeed => need.type === type);
}

/**
 * What one sentence and one decision can cover. `crm` and `outlook`: where it would be written. `owner`: copies that
 * would leave Outlook because the CRM gave the records to somebody else.
 */
export type BatchName = 'crm' | 'outlook' | 'owner';

export interface Batch {
  name: BatchName;
  needs: HeldNeed[];
}

const batchNames: BatchName[] = ['crm', 'outlook', 'owner'];

export function batchesOf(needs: HeldNeed[]): Batch[] {
  const batches = batchNames.map((name) => ({ name, needs: needs.filter((need) => batchOf(need) === name) }));
  return batches.filter((batch) => batch.needs.length > 0);
}

/** How many decisions are asked of the person: what one sentence covers is one, however many records it is about. */
export function questionCount(needs: Need[]): number {
  const batches = kinds.flatMap((kind) => {
    const ofKind = needs.filter((need) => need.kind === kind);
    return [heldNeeds(ofKind, 'deletion'), heldNeeds(ofKind, 'shift')];
  });
  const single = needs.length - batches.flat().length;
  return batches.reduce((sum, batch) => sum + batchesOf(batch).length, single);
}

function batchOf({ type, side, why }: HeldNeed): BatchName {
  return type === 'deletion' && why === 'belongs to somebody else now' ? 'owner' : side;
}
