import { includeItem, leavePairAlone, leaveUndone, reconsider, tryAgain, wakePair, wish } from '../sync/choices';
import { chosen, isKeptInCrm } from '../sync/leave';
import type { Ledger } from '../sync/ledger';
import { type KindActivity } from './activity';
import { idOf, isAction } from './keys';

/** What the person decides about single records of one kind; only while no run goes on. */
export interface RecordChoices {
  /** The actions of these names are left undone from the next run on. */
  leave(keys: string[]): Promise<void>;
  leaveAlone(key: string, at: string): Promise<void>;
  retry(key: string): Promise<void>;
  include(key: string, at: string): Promise<void>;
  takeOther(entry: string, field: string): Promise<void>;
  /** What a rule left alone that holds no more gets another look. */
  reconsider(rule: string): Promise<void>;
}

export function choicesIn<F>(ledger: Ledger<F>, activity: () => KindActivity): RecordChoices {
  return {
    leave: (keys) => leaveUndone(ledger, keys),
    retry: (key) => tryAgain(ledger, key),
    async leaveAlone(key, at) {
      const link = ledger.links.get(idOf(key));
      if (link) await leavePairAlone(ledger, link, at);
      else if (isAction(key)) await leaveUndone(ledger, [key]);
    },
    include: (key, at) => takeIn(ledger, idOf(key), at),
    async takeOther(entry, field) {
      const lost = activity().lost(entry, field);
      const link = lost && ledger.links.get(lost.link);
      if (link) await wish(ledger, link, { [field]: lost.value } as Partial<F>);
    },
    async reconsider(rule) {
      if ([...ledger.skipped.values()].some((skipped) => skipped.rule === rule)) await reconsider(ledger, rule);
    },
  };
}

async function takeIn<F>(ledger: Ledger<F>, id: string, at: string): Promise<void> {
  const link = ledger.links.get(id);
  const skipped = ledger.skipped.get(id);
  if (link && (link.reason === chosen || isKeptInCrm(link))) await wakePair(ledger, link, at);
  else if (skipped?.rule === chosen) await includeItem(ledger, skipped.side, skipped.id, at);
}
