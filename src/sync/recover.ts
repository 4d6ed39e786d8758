import { secondsBetween } from '../model/time';
import { join } from './apply-create';
import type { SideName } from './side';
import type { JournalEntry } from './state';
import type { CreateStep } from './step';
import type { ApplyContext } from './write-record';

/**
 * Creates whose answer never came.
 * 1. What is found is linked as if the answer had come.
 * 2. What is not found in Outlook is planned again: its once-key lets it be created only once.
 * 3. What is not found in the CRM is planned again only `settleSeconds` after it was sent: a late request could still
 *    arrive, and the CRM has no once-keys. Until then the entry blocks its item; the rest of the run goes on.
 */
export const settleSeconds = 120;

/** Resolves what can be resolved now; the seconds after which the rest can be, or 0 when nothing waits. */
export async function recover<F>(context: ApplyContext<F>): Promise<number> {
  for (const side of ['outlook', 'crm'] as const) {
    const entries = [...context.ledger.journal.values()].filter((entry) => entry.side === side);
    if (entries.length > 0) await recoverSide(side, entries, context);
  }
  const waits = [...context.ledger.journal.values()].map((entry) => secondsLeft(entry, context));
  return Math.max(0, ...waits);
}

async function recoverSide<F>(side: SideName, entries: JournalEntry<F>[], context: ApplyContext<F>): Promise<void> {
  const { ledger, sides } = context;
  const drafts = entries.map(({ source, stamp, at }) => ({ fields: source.fields, stamp: stamp ?? undefined, at }));
  const found = await sides[side].findLost(drafts, (id) => ledger.linkOf(side, id) !== undefined);
  await ledger.commit((entry) => {
    entries.forEach((lost, index) => {
      const item = found[index];
      if (item) join(stepOf(lost, context), item, entry, context);
      if (item || side === 'outlook' || secondsLeft(lost, context) <= 0) entry.unjournal(lost.key);
    });
  });
}

/** By the device's clock or the CRM's, whichever is sure that enough time has passed. */
function secondsLeft<F>(entry: JournalEntry<F>, context: ApplyContext<F>): number {
  const serverNow = context.serverNow();
  const byServer = entry.serverAt === null || serverNow === undefined ? 0 : secondsBetween(entry.serverAt, serverNow);
  return settleSeconds - Math.max(secondsBetween(entry.at, context.clock()), byServer);
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
