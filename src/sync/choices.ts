import { chosen } from './leave';
import { itemKey, type Ledger } from './ledger';
import type { SideName } from './side';
import type { Link } from './state';

/**
 * What the person decides about single records outside of a run; the next run carries it out.
 * Only to be called while no run goes on: both write the same ledger.
 */

/** The pair sleeps until the person wants it back. */
export async function leavePairAlone<F>(ledger: Ledger<F>, link: Link<F>, at: string): Promise<void> {
  await ledger.commit((entry) => {
    entry.link({ ...link, state: 'asleep', reason: chosen, wish: undefined, at });
    for (const side of ['crm', 'outlook'] as const) {
      if (ledger.stagedOf(side, link[side].id)) entry.unstage(side, link[side].id);
    }
    entry.log({ ...lineOf(link, at), op: 'sleep', why: chosen });
  });
}

/** The pair goes on where it stopped; both ends are looked at first. */
export async function wakePair<F>(ledger: Ledger<F>, link: Link<F>, at: string): Promise<void> {
  await ledger.commit((entry) => {
    // As if a rule had kept it asleep that holds no more: it wakes by what is found on both sides.
    entry.link({ ...link, state: 'asleep', reason: 'rule', at });
    for (const side of ['crm', 'outlook'] as const) entry.stage(side, link[side].id, { state: 'hint' });
  });
}

/** An item that was left out is looked at as if it were new. */
export async function includeItem<F>(ledger: Ledger<F>, side: SideName, id: string, at: string): Promise<void> {
  await ledger.commit((entry) => {
    if (ledger.skipped.get(itemKey(side, id))?.added) entry.want({ id, isStable: true, at });
    entry.unskip(side, id);
    entry.stage(side, id, { state: 'hint' });
  });
}

/** What this rule left alone gets another look. */
export async function reconsider<F>(ledger: Ledger<F>, rule: string): Promise<void> {
  await ledger.commit((entry) => {
    for (const skipped of ledger.skipped.values()) {
      if (skipped.rule === rule && skipped.id !== '*' && !skipped.invited)
        entry.stage(skipped.side, skipped.id, { state: 'hint' });
    }
    for (const link of ledger.links.values()) {
      if (link.state === 'asleep' && link.reason === 'rule') entry.stage('outlook', link.outlook.id, { state: 'hint' });
    }
  });
}

/** The named action is left undone from the next run on. */
export async function leaveUndone<F>(ledger: Ledger<F>, keys: string[]): Promise<void> {
  await ledger.commit((entry) => {
    for (const key of keys) {
      entry.leave(key);
      if (ledger.failures.has(key)) entry.unfail(key);
    }
  });
}

/** The next run tries it, however often it has failed. */
export async function tryAgain<F>(ledger: Ledger<F>, key: string): Promise<void> {
  if (ledger.failures.has(key)) await ledger.commit((entry) => entry.unfail(key));
}

/** The value goes to both sides with the next run. */
export async function wish<F>(ledger: Ledger<F>, link: Link<F>, value: Partial<F>): Promise<void> {
  await ledger.commit((entry) => entry.link({ ...link, wish: { ...link.wish, ...value } }));
}

function lineOf<F>(link: Link<F>, at: string) {
  const ids = { crmId: link.crm.id, outlookId: link.outlook.id };
  return { at, side: null, ...ids, title: '', when: null, fields: [], lost: [] };
}
