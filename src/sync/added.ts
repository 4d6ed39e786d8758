import { momentOf, secondsBetween } from '../model/time';
import { itemKey, type Entry, type Ledger } from './ledger';
import { isFed } from './invitations';
import { observe, unsettled, type ObserveContext } from './observe';
import type { Confirmed, Observation, Side } from './side';
import type { Link } from './state';

/**
 * Items that the person added from outside of the container (S4).
 * 1. Each is looked at by its id: what lies ahead or was lately at every run, the others once a day; but not what the
 *    main container's feed tells of (invitations.ts).
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
  await dropStale(context);
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
 * in the container is an item like all others there. What could not be looked at is not among the ids returned.
 */
export async function lookAtAdded<F>(ids: string[], context: ObserveContext<F>): Promise<Set<string>> {
  const { ledger, sides } = context;
  if (ids.length === 0 || !sides.outlook.addedOnes) return new Set();
  const linked = ids.filter((id) => ledger.linkOf('outlook', id));
  const looks = new Map([
    ...(await whereverTheyStand(
      ids.filter((id) => !linked.includes(id)),
      sides.outlook,
    )),
    ...(linked.length > 0 ? await sides.outlook.addedOnes(linked) : []),
  ]);
  await ledger.commit((entry) => {
    for (const [id, look] of looks) {
      if (look.state === 'present') observe('outlook', look.item, entry, context);
      else if (ledger.linkOf('outlook', id)) entry.stage('outlook', id, look, unsettled(ledger, 'outlook', id));
      else {
        entry.unwant(id);
        entry.unstage('outlook', id);
      }
    }
  });
  return new Set(looks.keys());
}

/** Items as the container's own where they stand in it, else as the person's. */
export async function whereverTheyStand<F>(ids: string[], side: Side<F>): Promise<Map<string, Confirmed<F>>> {
  if (ids.length === 0) return new Map();
  const standing = [...(await side.confirm(ids))];
  const inside = standing.filter(([, seen]) => seen.state === 'present' && seen.item.facts.scope !== 'container');
  const isInside = new Set(inside.map(([id]) => id));
  const outside = ids.filter((id) => !isInside.has(id));
  return new Map([...inside, ...((outside.length > 0 && (await side.addedOnes?.(outside))) || [])]);
}

const longestWantedDays = 30;

/** What nobody could look at or make for so long is not waited for any more. */
async function dropStale<F>({ ledger, clock }: ObserveContext<F>): Promise<void> {
  await ledger.commit((entry) => {
    for (const { id, at } of ledger.wanted.values()) {
      if (secondsBetween(at, clock()) <= longestWantedDays * daySeconds) continue;
      entry.unwant(id);
      if (!ledger.linkOf('outlook', id)) entry.unstage('outlook', id);
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
    link.added !== undefined && !isAtRest(link) && !link.outlookGone && !isFed(link, ledger);
  const isNow = (link: Link<F>) => isDue(link) && (isDaily || isRecent(link));
  const linked = [...ledger.links.values()].filter(isNow).map((link) => link.outlook.id);
  return [...new Set([...linked, ...ledger.wanted.keys()])];
}

/** Nothing that happens to the item alone wakes it. */
function isAtRest<F>({ state, reason }: Link<F>): boolean {
  return state === 'ended' || (state === 'asleep' && (reason === 'kept' || reason === 'chosen'));
}

function isOlder(last: string | undefined, now: string): boolean {
  return last === undefined || Math.abs(secondsBetween(last, now)) >= daySeconds;
}

/** Records that would be copied, as far as anybody knows yet. */
function newRecords<F>({ ledger, kind }: ObserveContext<F>): Map<string, Observation<F>> {
  const records = new Map<string, Observation<F>>();
  for (const { side, id, seen } of ledger.staged.values()) {
    if (side !== 'crm' || seen.state !== 'present' || ledger.linkOf('crm', id)) continue;
    if (seen.item.facts.scope === 'in' && kind.skipRule('crm', seen.item.facts) === undefined)
      records.set(id, seen.item);
  }
  return records;
}

async function takeStrays<F>(context: ObserveContext<F>): Promise<void> {
  const { ledger, sides, kind, recordOf } = context;
  const records = newRecords(context);
  if (records.size === 0) return;
  const strays = (await sides.outlook.strays?.()) ?? [];
  const firsts = new Map<string, Observation<F>>();
  // A copy that was made in Outlook bears the mark, too: what is like the record is the original.
  const isAlike = ({ stamp, fields }: Observation<F>) => {
    const record = records.get((stamp !== undefined && recordOf(stamp)) || '');
    return record && kind.matchKey(record.fields) === kind.matchKey(fields) ? 0 : 1;
  };
  const again: Observation<F>[] = [];
  for (const stray of [...strays].sort((a, b) => isAlike(a) - isAlike(b) || (a.id < b.id ? -1 : 1))) {
    const record = stray.stamp === undefined ? undefined : recordOf(stray.stamp);
    if (record === undefined || !records.has(record) || firsts.has(record)) continue;
    if (!isOurs(stray, ledger)) firsts.set(record, stray);
    // Another device made a new record of it: whether its pair goes on with that, the plan says.
    else if (ledger.isAdded(stray.id)) again.push(stray);
  }
  for (const record of firsts.keys()) records.delete(record);
  const unmarked = await unmarkedFor([...records.values()], context);
  await ledger.commit((entry) => {
    for (const stray of [...firsts.values(), ...unmarked]) entry.stageItem('outlook', stray);
    for (const stray of again) renew(stray, entry, ledger);
  });
}

/** What was seen of it before knows nothing of this mark. */
function renew<F>(item: Observation<F>, entry: Entry<F>, ledger: Ledger<F>): void {
  const staged = ledger.stagedOf('outlook', item.id);
  const container = staged?.seen.state === 'present' ? staged.seen.item.facts.container : undefined;
  const facts = { ...item.facts, ...(container === undefined ? {} : { container }) };
  entry.stageItem('outlook', { ...item, facts }, staged?.before);
}

/** More than so many records that a program made at once are no meetings that somebody added one by one. */
const mostUnmarked = 40;

/**
 * What Outlook was not open for could not be marked where a mark would mail people. Only for records that a program made
 * in the user's name, and that nothing in the container belongs to.
 */
async function unmarkedFor<F>(records: Observation<F>[], context: ObserveContext<F>): Promise<Observation<F>[]> {
  const { ledger, sides, kind, recordOf } = context;
  const known = new Set<string | undefined>();
  for (const { side, seen } of ledger.staged.values()) {
    if (side !== 'outlook' || seen.state !== 'present') continue;
    known.add(kind.matchKey(seen.item.fields)).add(seen.item.stamp && recordOf(seen.item.stamp));
  }
  const open = records.filter(
    ({ id, fields, facts }) => facts.made !== undefined && !known.has(id) && !known.has(kind.matchKey(fields)),
  );
  if (open.length === 0 || open.length > mostUnmarked) return [];
  const found = (await sides.outlook.unmarked?.(open.map(({ fields }) => fields))) ?? [];
  return found.filter((item) => !isOurs(item, ledger));
}

function isOurs<F>({ id }: Observation<F>, ledger: ObserveContext<F>['ledger']): boolean {
  return ledger.linkOf('outlook', id) !== undefined || ledger.staged.has(itemKey('outlook', id));
}
