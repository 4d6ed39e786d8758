import type { Field, Kind, Policy } from './kind';
import type { SideName } from './side';

/**
 * Field by field, what has to go where.
 * 1. A side changed a field when its value differs from that side's own shadow; never by comparing the two sides.
 * 2. Neither changed: nothing, even when the two services hold the value differently (one cut or rewrote it).
 * 3. Equal now: adopted. One changed: copied. Both: a value beats a blank, then the policy; the loser is reported.
 *    A value that only a broken-off run can have written is no change: the other side has a newer one.
 * 4. Without shadows: equal is adopted, a blank is filled, else the policy. Nothing is cleared.
 * 5. A field that only flows to Outlook is copied when the CRM changed it, and otherwise left alone.
 */
export interface MergeInput<F> {
  crm: F;
  outlook: F;
  crmShadow: F | null;
  outlookShadow: F | null;
  /** What a run that broke off may have written there: values of the other side that were outdated since. */
  written: Record<SideName, F[]>;
  /** What was sent there, without an answer on record, to an item that has changed since. */
  sent?: Partial<Record<SideName, Partial<F> | undefined>>;
}

export interface Conflict<F> {
  field: Field<F>;
  kept: SideName;
  lost: SideName;
}

export interface Merged<F> {
  toOutlook: Partial<F>;
  toCrm: Partial<F>;
  conflicts: Conflict<F>[];
}

export function merge<F>(kind: Kind<F>, input: MergeInput<F>, policy: Policy): Merged<F> {
  const merged: Merged<F> = { toOutlook: {}, toCrm: {}, conflicts: [] };
  for (const field of kind.fields) {
    const { winner, conflict } = decide(field, input, policy);
    if (winner === 'crm') merged.toOutlook[field.name] = input.crm[field.name];
    if (winner === 'outlook') merged.toCrm[field.name] = input.outlook[field.name];
    if (winner && conflict) merged.conflicts.push({ field, kept: winner, lost: winner === 'crm' ? 'outlook' : 'crm' });
  }
  return merged;
}

interface Decision {
  winner?: SideName;
  conflict?: boolean;
}

function decide<F>(field: Field<F>, input: MergeInput<F>, policy: Policy): Decision {
  const { crm, outlook, crmShadow, outlookShadow } = input;
  if (field.flows === 'toOutlook') {
    return crmShadow && !field.equal(crm, crmShadow) ? { winner: 'crm' } : {};
  }
  if (field.equal(crm, outlook)) return {};
  if (input.written.crm.some((value) => field.equal(crm, value))) return { winner: 'outlook' };
  if (input.written.outlook.some((value) => field.equal(outlook, value))) return { winner: 'crm' };
  if (!crmShadow || !outlookShadow) return withoutShadows(field, input, policy);
  const crmChanged = !field.equal(crm, crmShadow);
  const outlookChanged = !field.equal(outlook, outlookShadow);
  if (!crmChanged && !outlookChanged) return {};
  if (!outlookChanged) return { winner: 'crm' };
  if (!crmChanged) return { winner: 'outlook' };
  if (wasSent(field, crm, input.sent?.outlook)) return { winner: 'outlook' };
  if (wasSent(field, outlook, input.sent?.crm)) return { winner: 'crm' };
  return { winner: strongerOf(field, input, policy), conflict: true };
}

/** This very value was sent to the other side: what stands there instead is newer. */
function wasSent<F>(field: Field<F>, value: F, sent: Partial<F> | undefined): boolean {
  return sent !== undefined && field.name in sent && field.equal(value, { ...value, ...sent });
}

function withoutShadows<F>(field: Field<F>, input: MergeInput<F>, policy: Policy): Decision {
  const blank = field.isBlank(input.crm) || field.isBlank(input.outlook);
  return { winner: strongerOf(field, input, policy), conflict: !blank };
}

/** A changed value beats a cleared one; between two values the policy decides. */
function strongerOf<F>(field: Field<F>, input: MergeInput<F>, policy: Policy): SideName {
  const [crmBlank, outlookBlank] = [field.isBlank(input.crm), field.isBlank(input.outlook)];
  if (crmBlank !== outlookBlank) return crmBlank ? 'outlook' : 'crm';
  return policy;
}
