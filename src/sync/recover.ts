import { secondsBetween } from '../model/time';
import { joinFound } from './apply-create';
import type { Ledger } from './ledger';
import type { SideName } from './side';
import type { JournalEntry } from './state';
import { otherSide, type CreateStep } from './step';
import type { ApplyContext } from './write-record';

/**
 * Creates whose answer never came.
 * 1. What is found is linked as if the answer had come.
 * 2. What is not found and has a once-key is planned again: the key lets it be created only once.
 * 3. What has none is planned again only `settleSeconds` after it was sent: a late request could still arrive. Until then
 *    the entry blocks its item; the rest of the run goes on.
 */
export const settleSeconds = 120;

/** Resolves what can be resolved now; the seconds after which the rest can be, or 0 when nothing waits. */
export async function recover<F>(context: ApplyContext<F>): Promise<number> {
  await dateBack(context);
  for (const side of ['outlook', 'crm'] as const) {
    const entries = [...context.ledger.journal.values()].filter((entry) => entry.side === side);
    if (entries.length > 0) await recoverSide(side, entries, context);
  }
  const waits = [...context.ledger.journal.values()].map((entry) => secondsLeft(entry, context));
  return Math.max(0, ...waits);
}

async function recoverSide<F>(side: SideName, entries: JournalEntry<F>[], context: ApplyContext<F>): Promise<void> {
  const { ledger, sides } = context;
  const drafts = entries.map(({ source, stamp, onceKey, at }) => {
    return { fields: source.fields, stamp: stamp ?? undefined, onceKey: onceKey ?? undefined, at };
  });
  const found = await sides[side].findLost(drafts, (id) => ledger.linkOf(side, id) !== undefined);
  await ledger.commit((entry) => {
    entries.forEach((lost, index) => {
      const item = found[index];
      const isJoined = joinedOtherwise(lost, ledger);
      if (item && !isJoined) joinFound(stepOf(lost, context), item, entry, context);
      const isRepeatable = lost.onceKey !== null || secondsLeft(lost, context) <= 0;
      if (item || isJoined || isRepeatable) entry.unjournal(lost.key);
    });
  });
}

/** The source got its counterpart meanwhile, by its stamp or because it is the same on both sides. */
function joinedOtherwise<F>({ side, source, linkId }: JournalEntry<F>, ledger: Ledger<F>): boolean {
  return linkId === null && ledger.linkOf(otherSide(side), source.id) !== undefined;
}

/** A device clock that was set back would make an entry wait for as long: it counts from now on. */
async function dateBack<F>({ ledger, clock }: ApplyContext<F>): Promise<void> {
  await ledger.commit((entry) => {
    for (const lost of ledger.journal.values()) {
      if (secondsBetween(lost.at, clock()) < 0) entry.journal({ ...lost, at: clock() });
    }
  });
}

/** By the CRM's clock where it can be read, else by the device's. */
function secondsLeft<F>({ at, serverAt }: JournalEntry<F>, { clock, serverNow }: ApplyContext<F>): number {
  const now = serverNow();
  const isKnown = serverAt !== null && now !== undefined;
  return settleSeconds - (isKnown ? secondsBetween(serverAt, now) : secondsBetween(at, clock()));
}

function stepOf<F>(entry: JournalEntry<F>, { ledger }: ApplyContext<F>): CreateStep<F> {
  const link = entry.linkId === null ? null : (ledger.links.get(entry.linkId) ?? null);
  return {
    do: 'create',
    side: entry.side,
    source: entry.source,
    link,
    why: entry.side === 'crm' ? 'new in Outlook' : 'new in the CRM',
  };
}
