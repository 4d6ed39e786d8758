import type { Need } from '../../../session/port';

/** A write that waits. */
export type HeldNeed = Extract<Need, { action: unknown }>;
export type NeedOf<Type extends Need['type']> = Extract<Need, { type: Type }>;

export function heldNeeds(needs: Need[], type: HeldNeed['type']): HeldNeed[] {
  return needs.filter((need): need is HeldNeed => need.type === type);
}

/**
 * What one sentence and one decision can cover. `crm` and `outlook`: where it would be written. `owner`: copies that
 * would leave Outlook because the CRM gave the meetings to somebody else.
 */
export type BatchKind = 'crm' | 'outlook' | 'owner';

export interface Batch {
  kind: BatchKind;
  needs: HeldNeed[];
}

const kinds: BatchKind[] = ['crm', 'outlook', 'owner'];

export function batchesOf(needs: HeldNeed[]): Batch[] {
  const batches = kinds.map((kind) => ({ kind, needs: needs.filter((need) => kindOf(need) === kind) }));
  return batches.filter((batch) => batch.needs.length > 0);
}

/** How many decisions are asked of the person: what one sentence covers is one, however many meetings it is about. */
export function questionCount(needs: Need[]): number {
  const batches = (['deletion', 'shift'] as const).map((type) => heldNeeds(needs, type));
  const single = needs.length - batches.flat().length;
  return batches.reduce((sum, batch) => sum + batchesOf(batch).length, single);
}

function kindOf({ type, side, why }: HeldNeed): BatchKind {
  return type === 'deletion' && why === 'belongs to somebody else now' ? 'owner' : side;
}
