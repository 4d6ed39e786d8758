import type { Ledger } from './ledger';
import { revived, type PlainContext } from './plan-ends';
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
 * them was first: its record counts. The other device goes on with that record, and takes its own one away unless a look
 * shows that somebody edited it meanwhile or gave it away; such a one is a meeting of its own from then on.
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
  const own = ledger.stagedOf('crm', link.crm.id)?.seen;
  if (!own || own.state === 'hint') return { record, steps: [{ do: 'look', side: 'crm', id: link.crm.id }] };
  const isFree = own.state === 'present' && own.item.facts.scope === 'in' && !isTouched(link, own.item, context);
  if (!isFree) {
    return { record, steps: [{ do: 'settle', link: next, unstage: [], why: 'the same on both sides' }] };
  }
  const then = { state: 'ended', reason: null } as const;
  return { record, steps: [{ do: 'delete', side: 'crm', link, then, next, why: 'made twice by two devices' }] };
}

/**
 * Its record is gone, and another device made a new one of the item since, because the person wanted it again: the mark
 * names that one. The pair goes on with it, with nothing assumed about what it holds.
 */
export function planNewMark<F>(
  link: Link<F>,
  ledger: Ledger<F>,
  { recordOf }: PlainContext<F>,
): ForeignMark<F> | undefined {
  const item = present(ledger, 'outlook', link.outlook.id);
  if (!link.added || !item?.stamp || !isWithoutRecord(link, ledger)) return undefined;
  const record = recordOf(item.stamp);
  if (record === undefined || record === link.crm.id || ledger.linkOf('crm', record)) return undefined;
  const found = present(ledger, 'crm', record);
  if (found?.facts.scope !== 'in') return undefined;
  const crm = { id: record, version: found.version, shadow: null };
  const next = { ...revived({ ...link, crm }), unstamped: false };
  const unstage = [{ side: 'crm' as const, id: link.crm.id }];
  return { record, steps: [{ do: 'settle', link: next, unstage, why: 'the same on both sides' }] };
}

function isWithoutRecord<F>({ state, reason, outlookGone, crm }: Link<F>, ledger: Ledger<F>): boolean {
  const isDeleted = state === 'ended' || (state === 'asleep' && reason === 'kept' && !outlookGone);
  const seen = ledger.stagedOf('crm', crm.id)?.seen.state;
  return seen === undefined ? isDeleted : seen === 'gone';
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

/** Also in a field that goes one way only: the record is about to be taken away. */
function isTouched<F>({ crm: { shadow } }: Link<F>, { fields }: Observation<F>, { kind }: PlainContext<F>): boolean {
  return !shadow || kind.fields.some((field) => !field.equal(fields, shadow));
}
