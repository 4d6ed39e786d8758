import { momentOf, secondsBetween } from '../model/time';
import { itemKey } from './ledger';
import { observe, type ObserveContext } from './observe';
import type { Confirmed, Observation } from './side';
import type { Link } from './state';

/**
 * Items that the person added from outside of the container (S4): no feed of ours tells of them.
 * 1. Each is looked at by its id: what lies ahead or was lately at every run, the others once a day.
 * 2. A record that seems new may belong to an item that another device added: the items that are marked are asked for,
 *    and only those are taken whose record would be copied otherwise.
 */
export async function pullAdded<F>(context: ObserveContext<F>): Promise<void> {
  const { ledger, sides, clock } = context;
  if (!sides.outlook.addedOnes) return;
  await settleIds(
    [...ledger.wanted.values()].filter(({ isStable }) => !isStable).map(({ id }) => id),
    context,
  );
  const isDaily = isOlder(ledger.cursors.get(lookedAt), clock());
  await lookAtAdded(dueIds(context, isDaily), context);
  if (isDaily) await ledger.commit((entry) => entry.cursor(lookedAt, clock()));
  await takeStrays(context);
}

const lookedAt = 'addedLookedAt';
const daySeconds = 86_400;
const recentSeconds = 7 * daySeconds;

/**
 * What is seen is news as if a feed told it. What is not there any more is not wanted any more; what turns out to stand
 * in the container is an item like all others there.
 */
export async function lookAtAdded<F>(ids: string[], context: ObserveContext<F>): Promise<void> {
  const { ledger, sides } = context;
  if (ids.length === 0 || !sides.outlook.addedOnes) return;
  const fresh = ids.filter((id) => !ledger.linkOf('outlook', id));
  const standing = fresh.length > 0 ? await sides.outlook.confirm(fresh) : new Map<string, Confirmed<F>>();
  const isInside = (id: string) => {
    const seen = standing.get(id);
    return seen?.state === 'present' && seen.item.facts.scope !== 'container';
  };
  const outside = ids.filter((id) => !isInside(id));
  const seen = outside.length > 0 ? await sides.outlook.addedOnes(outside) : [];
  await ledger.commit((entry) => {
    for (const [id, look] of [...[...standing].filter(([id]) => isInside(id)), ...seen]) {
      if (look.state === 'present') observe('outlook', look.item, entry, context);
      else if (ledger.linkOf('outlook', id)) entry.stage('outlook', id, look);
      else entry.unwant(id);
    }
  });
}

/** Puts what was asked for while nobody was signed in under the ids that stay. */
export async function settleIds<F>(ids: string[], { ledger, sides }: ObserveContext<F>): Promise<Map<string, string>> {
  const stable =
    ids.length > 0 ? ((await sides.outlook.stableIds?.(ids)) ?? new Map<string, string>()) : new Map<string, string>();
  await ledger.commit((entry) => {
    for (const id of ids) {
      const wanted = ledger.wanted.get(id);
      if (!wanted) continue;
      entry.unwant(id);
      entry.want({ ...wanted, id: stable.get(id) ?? id, isStable: true });
    }
  });
  return stable;
}

/** What has a link now, or is left alone by a rule, is not wanted any more. */
export async function dropSettled<F>({ ledger }: Pick<ObserveContext<F>, 'ledger'>): Promise<void> {
  const isSettled = (id: string) => ledger.linkOf('outlook', id) ?? ledger.skipped.has(itemKey('outlook', id));
  await ledger.commit((entry) => {
    for (const id of ledger.wanted.keys()) if (isSettled(id)) entry.unwant(id);
  });
}

function dueIds<F>({ ledger, clock, kind }: ObserveContext<F>, isDaily: boolean): string[] {
  const isRecent = (link: Link<F>) => {
    const fields = link.outlook.shadow ?? link.crm.shadow;
    const when = fields && kind.when(fields);
    return !when || secondsBetween(momentOf(when.end), clock()) < recentSeconds;
  };
  const isDue = (link: Link<F>) =>
    link.added !== undefined && link.state !== 'ended' && !link.outlookGone && (isDaily || isRecent(link));
  const linked = [...ledger.links.values()].filter(isDue).map((link) => link.outlook.id);
  return [...new Set([...linked, ...ledger.wanted.keys()])];
}

function isOlder(last: string | undefined, now: string): boolean {
  return last === undefined || Math.abs(secondsBetween(last, now)) >= daySeconds;
}

async function takeStrays<F>(context: ObserveContext<F>): Promise<void> {
  const { ledger, sides, kind, recordOf } = context;
  const isNew = (record: string) => {
    const seen = ledger.stagedOf('crm', record)?.seen;
    if (seen?.state !== 'present' || ledger.linkOf('crm', record)) return false;
    return seen.item.facts.scope === 'in' && kind.skipRule('crm', seen.item.facts) === undefined;
  };
  if (![...ledger.staged.values()].some(({ side, id }) => side === 'crm' && isNew(id))) return;
  const strays = (await sides.outlook.strays?.()) ?? [];
  const firsts = new Map<string, Observation<F>>();
  for (const stray of [...strays].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const record = stray.stamp === undefined ? undefined : recordOf(stray.stamp);
    const isOurs = ledger.linkOf('outlook', stray.id) || ledger.staged.has(itemKey('outlook', stray.id));
    if (record !== undefined && !isOurs && isNew(record) && !firsts.has(record)) firsts.set(record, stray);
  }
  await ledger.commit((entry) => {
    for (const stray of firsts.values()) entry.stageItem('outlook', stray);
  });
}
