import { secondsBetween } from '../model/time';
import { groupBy } from './group';
import type { Kind } from './kind';
import type { Ledger } from './ledger';
import type { Observation } from './side';
import type { Link } from './state';

/**
 * A browser sends a call once more by itself when a kept connection closes before the answer comes, creates included,
 * and tells nobody. The CRM has no once-keys, so it then holds the record twice; only the second one's id was answered.
 * The first is recognised by all of this, and by nothing less:
 * 1. made over the API in the user's name, and untouched since;
 * 2. wholly like the record of a pair that this sync made from an Outlook item, and made within the same minute;
 * 3. the Outlook item bears the mark of that pair's record: no other device has a claim to it.
 */
const sameCreateSeconds = 60;

/** Finds the pair whose record was made twice, for the one that has no pair. Pairs are looked through once, and only if need be. */
export function twinFinder<F>(ledger: Ledger<F>, kind: Kind<F>): (record: Observation<F>) => Link<F> | undefined {
  let made: Map<string, Link<F>[]> | undefined;
  return (record) => {
    if (record.facts.made === undefined) return undefined;
    made ??= groupBy(ledger.links.values(), (link) => keyOfMade(link, kind));
    return made.get(kind.matchKey(record.fields) ?? noKey)?.find((link) => isTwin(record, link, kind));
  };
}

function keyOfMade<F>({ state, unstamped, made, crm }: Link<F>, kind: Kind<F>): string | undefined {
  if (state !== 'active' || unstamped || made === undefined || crm.shadow === null) return undefined;
  return kind.matchKey(crm.shadow) ?? noKey;
}

/** Of a record that nothing but all of its fields tells from others. */
const noKey = '';

function isTwin<F>({ facts, fields }: Observation<F>, { made, crm: { shadow } }: Link<F>, kind: Kind<F>): boolean {
  if (facts.made === undefined || made === undefined || shadow === null) return false;
  if (Math.abs(secondsBetween(made, facts.made)) > sameCreateSeconds) return false;
  return kind.fields.every((field) => field.flows === 'toOutlook' || field.equal(fields, shadow));
}
