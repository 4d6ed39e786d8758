import { groupBy } from './group';
import type { Kind } from './kind';
import type { Ledger } from './ledger';
import { keyOfLink } from './plan-ends';
import type { Observation } from './side';
import type { Link } from './state';

/** Looks for the record that a deleted one was merged into; only where the key names a person. */
export function survivors<F>(
  ledger: Ledger<F>,
  kind: Kind<F>,
  fresh: Observation<F>[],
): (link: Link<F>) => Observation<F> | 'linked' | undefined {
  let links: Map<string, Link<F>[]> | undefined;
  const keyOf = (link: Link<F>) => keyOfLink(link, kind);
  return (link) => {
    const key = kind.isKeyUnique ? keyOf(link) : undefined;
    if (key === undefined) return undefined;
    const found = fresh.find(({ id, fields }) => id !== link.crm.id && kind.matchKey(fields) === key);
    if (found) return found;
    links ??= groupBy(
      [...ledger.links.values()].filter(({ state }) => state === 'active'),
      keyOf,
    );
    const isThere = (other: Link<F>) => ledger.stagedOf('crm', other.crm.id)?.seen.state !== 'gone';
    return (links.get(key) ?? []).some((other) => other.id !== link.id && isThere(other)) ? 'linked' : undefined;
  };
}
