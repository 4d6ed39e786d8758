import type { Draft, Made, Problem } from '../people/form';
import type { RecordRef } from '../people/person';
import type { Created } from '../people/source';
import type { Touched } from './people-shapes';

/** A create that did not make anything. */
export type NotMade = Exclude<Created, { state: 'made' | 'unknown' }>;

export function failed(problem: Problem): { state: 'failed'; problem: Problem } {
  return { state: 'failed', problem };
}

export function madeOf({ record }: { record: RecordRef }): Made {
  return { state: 'made', record, canUndo: true };
}

export function problemOf(created: NotMade): Problem {
  if (created.state === 'refused') return created.problem;
  const message = created.state === 'invalid' ? created.message : 'the CRM has it already';
  return { code: created.state, side: 'crm', message };
}

/** Whom the record is about, or who it is. */
export function touchedBy(draft: Draft, record: RecordRef): Touched {
  if (draft.type === 'note' || draft.type === 'task' || draft.type === 'meeting') {
    const others = draft.type === 'note' ? [draft.on] : [draft.person, draft.about];
    return { addresses: [], ids: [record, ...others].flatMap((each) => each?.id ?? []) };
  }
  const addresses = Object.values(draft.values).filter((value) => value.includes('@'));
  return { addresses: addresses.map((address) => address.trim().toLowerCase()), ids: [record.id] };
}

/** A person's own data is out of date, and what an address stands for. */
export function touchedByLink(address: string, to: RecordRef): Touched {
  return { addresses: [address], ids: [to.id] };
}
