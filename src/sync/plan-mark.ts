import type { Ledger } from './ledger';
import type { PlainContext } from './plan-ends';
import type { Observation } from './side';
import type { Link } from './state';
import type { Step } from './step';

/** The record that the mark names, and what to do about it. */
export interface ForeignMark<F> {
  record: string;
  steps: Step<F>[];
}

/**
 * Two devices made a record of one Outlook item. The mark on the item is written against its version, so exactly one of
 * them was first: its record counts. The other device goes on with that record, and takes its own one away unless
 * somebody edited it meanwhile; an edited one is a meeting of its own from then on.
 * Undefined where the item bears no mark, ours, or one that was copied or left over.
 */
export function planForeignMark<F>(
  link: Link<F>,
  ledger: Ledger<F>,
  context: PlainContext<F>,
): ForeignMark<F> | undefined {
  const item = present(ledger, 'outlook', link.outlook.id);
  if (link.state !== 'active' || !link.unstamped || item?.stamp === undefined) return undefined;
  const record = context.recordOf(item.stamp);
  if (record === undefined || record === link.crm.id || ledger.linkOf('crm', record)) return undefined;
  if (isClaimed(record, link, ledger, context)) return undefined;
  const looked = ledger.stagedOf('crm', record)?.seen.state;
  if (looked === undefined || looked === 'hint') return { record, steps: [{ do: 'look', side: 'crm', id: record }] };
  const first = present(ledger, 'crm', record);
  if (first?.facts.scope !== 'in') return undefined;
  const next: Link<F> = {
    ...link,
    crm: { id: first.id, version: first.version, shadow: null },
    outlook: { id: item.id, version: item.version, shadow: null },
    unstamped: false,
  };
  if (isEdited(link, ledger, context)) {
    return { record, steps: [{ do: 'settle', link: next, unstage: [], why: 'the same on both sides' }] };
  }
  const then = { state: 'ended', reason: null } as const;
  return { record, steps: [{ do: 'delete', side: 'crm', link, then, next, why: 'made twice by two devices' }] };
}

/** Another item without a pair bears the mark, too: one of the two is a copy, and a pair of its own speaks for this one. */
function isClaimed<F>(record: string, link: Link<F>, ledger: Ledger<F>, { recordOf }: PlainContext<F>): boolean {
  return [...ledger.staged.values()].some(({ side, id, seen }) => {
    if (side !== 'outlook' || id === link.outlook.id || seen.state !== 'present' || ledger.linkOf(side, id))
      return false;
    return seen.item.stamp !== undefined && recordOf(seen.item.stamp) === record;
  });
}

function present<F>(ledger: Ledger<F>, side: 'crm' | 'outlook', id: string): Observation<F> | undefined {
  const seen = ledger.stagedOf(side, id)?.seen;
  return seen?.state === 'present' ? seen.item : undefined;
}

function isEdited<F>(link: Link<F>, ledger: Ledger<F>, { kind }: PlainContext<F>): boolean {
  const [item, { shadow }] = [present(ledger, 'crm', link.crm.id), link.crm];
  if (!item) return false;
  return !shadow || kind.fields.some((field) => !field.equal(item.fields, shadow));
}
