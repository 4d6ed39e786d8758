import type { Direction, Ends, Field, Kind, Policy } from './kind';
import type { SideName } from './side';

/**
 * Field by field, what has to go where.
 * 1. A side changed a field when its value differs from that side's own shadow; never by comparing the two sides.
 * 2. Neither changed: nothing, even when the two services hold the value differently (one cut or rewrote it).
 * 3. Equal now: adopted. One changed: copied. Both: a value beats a blank, then the policy; the loser is reported.
 *    A value that only a broken-off run can have written is no change: the other side has a newer one.
 * 4. Without shadows: equal is adopted, a blank is filled, else the policy. Nothing is cleared.
 *    What the other side's service holds only in part is not given up for that part (`carry`).
 * 5. Where both changed, or nothing is known of before, and neither has to give anything up (`unite`), both get all.
 * 6. One-way (G1): the side that changes come from wins; what is not to be written stays as it is and is no conflict.
 * 7. A field that only flows to Outlook is copied when the CRM changed it, and otherwise left alone.
 */
export interface MergeInput<F> extends Ends<F> {
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
  /** Fields that differ and that the direction does not let go to the other side. */
  withheld: (keyof F & string)[];
}

export function merge<F>(
  kind: Kind<F>,
  input: MergeInput<F>,
  policy: Policy,
  direction: Direction = 'both',
): Merged<F> {
  const merged: Merged<F> = { toOutlook: {}, toCrm: {}, conflicts: [], withheld: [] };
  const source = direction === 'both' ? policy : direction === 'toOutlook' ? 'crm' : 'outlook';
  for (const field of kind.fields) {
    const decision = decide(field, input, source);
    if (decision.both !== undefined && direction === 'both') takeBoth(field, decision.both, input, merged);
    else if (decision.winner) take(field, decision.winner, decision.conflict === true, input, direction, merged);
  }
  return merged;
}

function takeBoth<F>(field: Field<F>, value: F[keyof F & string], { crm, outlook }: Ends<F>, merged: Merged<F>): void {
  if (!field.equal(crm, { ...crm, [field.name]: value })) merged.toCrm[field.name] = value;
  if (!field.equal(outlook, { ...outlook, [field.name]: value })) merged.toOutlook[field.name] = value;
}

function take<F>(
  field: Field<F>,
  winner: SideName,
  isConflict: boolean,
  ends: Ends<F>,
  direction: Direction,
  merged: Merged<F>,
): void {
  const target = winner === 'crm' ? 'outlook' : 'crm';
  if (direction !== 'both' && direction !== (target === 'crm' ? 'toCrm' : 'toOutlook')) {
    merged.withheld.push(field.name);
    return;
  }
  const value = field.carry?.(ends, winner) ?? ends[winner][field.name];
  if (field.equal(ends[target], { ...ends[target], [field.name]: value })) return;
  if (winner === 'crm') merged.toOutlook[field.name] = value;
  else merged.toCrm[field.name] = value;
  if (isConflict) merged.conflicts.push({ field, kept: winner, lost: target });
}

interface Decision<F> {
  winner?: SideName;
  conflict?: boolean;
  /** What both get. */
  both?: F[keyof F & string] | undefined;
}

function decide<F>(field: Field<F>, input: MergeInput<F>, policy: Policy): Decision<F> {
  const { crm, outlook } = input;
  const crmShadow = shadowWith(field, input.crmShadow);
  const outlookShadow = shadowWith(field, input.outlookShadow);
  if (field.flows === 'toOutlook') {
    return crmShadow && !field.equal(crm, crmShadow) ? { winner: 'crm' } : {};
  }
  if (field.equal(crm, outlook)) return {};
  if (input.written.crm.some((value) => field.equal(crm, value))) return { winner: 'outlook' };
  if (input.written.outlook.some((value) => field.equal(outlook, value))) return { winner: 'crm' };
  // The CRM's value is read in another way than before: where nobody touched Outlook's, it follows.
  if (!crmShadow && outlookShadow) {
    const isTouched = !field.equal(outlook, outlookShadow);
    return { winner: isTouched || field.isBlank(crm) ? 'outlook' : 'crm' };
  }
  if (!crmShadow || !outlookShadow) return withoutShadows(field, input, policy);
  const crmChanged = !field.equal(crm, crmShadow);
  const outlookChanged = !field.equal(outlook, outlookShadow);
  if (!crmChanged && !outlookChanged) return {};
  if (!outlookChanged) return { winner: 'crm' };
  if (!crmChanged) return { winner: 'outlook' };
  if (wasSent(field, crm, input.sent?.outlook)) return { winner: 'outlook' };
  if (wasSent(field, outlook, input.sent?.crm)) return { winner: 'crm' };
  return { winner: strongerOf(field, input, policy), conflict: true, both: field.unite?.(input) };
}

/** A field that was mapped only since has no shadow yet. */
function shadowWith<F>({ name }: Field<F>, shadow: F | null): F | null {
  return shadow?.[name] === undefined ? null : shadow;
}

/** This very value was sent to the other side: what stands there instead is newer. */
function wasSent<F>(field: Field<F>, value: F, sent: Partial<F> | undefined): boolean {
  return sent !== undefined && field.name in sent && field.equal(value, { ...value, ...sent });
}

function withoutShadows<F>(field: Field<F>, input: MergeInput<F>, policy: Policy): Decision<F> {
  const blank = field.isBlank(input.crm) || field.isBlank(input.outlook);
  const both = field.unite?.({ ...input, crmShadow: null, outlookShadow: null });
  return { winner: strongerOf(field, input, policy), conflict: !blank, both };
}

/** A changed value beats a cleared one; between two values the policy decides. */
function strongerOf<F>(field: Field<F>, input: MergeInput<F>, policy: Policy): SideName {
  const [crmBlank, outlookBlank] = [field.isBlank(input.crm), field.isBlank(input.outlook)];
  if (crmBlank !== outlookBlank) return crmBlank ? 'outlook' : 'crm';
  return policy;
}
