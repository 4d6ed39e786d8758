import { secondsBetween } from '../model/time';
import type { Ledger } from './ledger';
import type { LinkContext } from './plan-ends';
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

/** The pair whose record was made twice, for the one that has no pair. */
export function twinOf<F>(record: Observation<F>, ledger: Ledger<F>, { kind }: LinkContext<F>): Link<F> | undefined {
  const { made } = record.facts;
  if (made === undefined) return undefined;
  return [...ledger.links.values()].find((link) => {
    const { shadow } = link.crm;
    if (link.state !== 'active' || link.unstamped || link.made === undefined || shadow === null) return false;
    const isSameCreate = Math.abs(secondsBetween(link.made, made)) <= sameCreateSeconds;
    return (
      isSameCreate && kind.fields.every((field) => field.flows === 'toOutlook' || field.equal(record.fields, shadow))
    );
  });
}
