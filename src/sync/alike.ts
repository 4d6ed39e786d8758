import type { Kind } from './kind';
import type { Ledger } from './ledger';
import type { Link } from './state';

/** Pairs that are kept in step, or were until their kind was switched off, by the key of what is the same elsewhere. */
export function keptByKey<F>(ledger: Ledger<F>, kind: Kind<F>): Map<string, Link<F>> {
  const pairs = new Map<string, Link<F>>();
  for (const link of ledger.links.values()) {
    const isKept = link.state === 'active' || (link.state === 'asleep' && link.reason === 'off');
    const fields = link.outlook.shadow ?? link.crm.shadow;
    const key = isKept && fields ? kind.matchKey(fields) : undefined;
    if (key !== undefined && !pairs.has(key)) pairs.set(key, link);
  }
  return pairs;
}
