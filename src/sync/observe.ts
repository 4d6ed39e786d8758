import { secondsBetween } from '../model/time';
import { itemKey, type Entry, type Ledger } from './ledger';
import type { Kind } from './kind';
import type { Confirmed, Observation, Pull, Side, SideName } from './side';
import type { Sides } from './sides';
import type { Link, Staged } from './state';

/**
 * Brings what the services say into staging.
 * 1. A pull's items and its cursor are one commit; nothing that happens later moves the cursor back or loses an item.
 * 2. What equals the shadow is no news: only its version is kept. Versions alone never make work.
 * 3. Hints, and sights of pairs thought deleted, are looked at one by one before anything follows from them.
 */
export interface ObserveContext<F> {
  kind: Kind<F>;
  ledger: Ledger<F>;
  sides: Sides<F>;
  clock: () => string;
  recordOf: (stamp: string) => string | undefined;
}

export async function pullSide<F>(name: SideName, context: ObserveContext<F>): Promise<void> {
  const { ledger, sides, kind, clock } = context;
  const pull = await sides[name].pull(ledger.cursors.get(name), {
    isKnown: (id) => ledger.isKnown(name, id),
    limit: kind.firstLimit,
    isFirst: ledger.links.size === 0,
    now: clock(),
  });
  await ledger.commit((entry) => {
    for (const item of pull.items) observe(name, item, entry, context);
    for (const id of hintsOf(name, pull, ledger)) entry.stage(name, id, { state: 'hint' }, unsettled(ledger, name, id));
    if (pull.isCut === true)
      entry.skip({ side: name, id: '*', rule: kind.limitRule, title: `all beyond the first ${kind.firstLimit}` });
    if (pull.cursor !== ledger.cursors.get(name)) entry.cursor(name, pull.cursor);
  });
}

/** So many unsettled states of an item are kept. */
const longestBefore = 5;

/** Ids that need a look: the service's own hints as far as they concern us, and what a complete listing lacks. */
function hintsOf<F>(name: SideName, pull: Pull<F>, ledger: Ledger<F>): string[] {
  const listed = new Set(pull.items.map((item) => item.id));
  const hints = new Set(pull.hints.filter((id) => !listed.has(id) && concerns(name, id, ledger)));
  if (pull.complete) {
    for (const link of ledger.links.values()) {
      // Of what stands elsewhere a listing of the container says nothing.
      if (name === 'outlook' && link.added) continue;
      const isExpected = link.state === 'active' || (link.reason === 'off' && !link.outlookGone);
      if (isExpected && !listed.has(link[name].id)) hints.add(link[name].id);
    }
    const staged = [...ledger.staged.values()].filter(({ seen }) => seen.state !== 'present' || !seen.item.facts.added);
    const skipped = [...ledger.skipped.values()].filter(({ invited }) => !invited);
    for (const { side, id } of [...staged, ...skipped]) {
      // The line that tells of M6's limit is about no item.
      if (side === name && id !== '*' && !listed.has(id)) hints.add(id);
    }
  }
  return [...hints];
}

/** A hint hides what was seen before, it does not undo it. */
export function unsettled<F>(ledger: Ledger<F>, name: SideName, id: string): F[] | undefined {
  const staged = ledger.stagedOf(name, id);
  if (staged?.seen.state !== 'present') return staged?.before;
  return [staged.seen.item.fields, ...(staged.before ?? [])].slice(0, longestBefore);
}

/**
 * Graph: what was moved or deleted and is back between two rounds is only told as removed, also where it is new to us, and
 * where we took it away ourselves and the person restored it.
 */
function concerns<F>(name: SideName, id: string, ledger: Ledger<F>): boolean {
  const key = itemKey(name, id);
  const link = ledger.linkOf(name, id);
  return name === 'outlook' || ledger.staged.has(key) || (link ? link.state !== 'ended' : ledger.skipped.has(key));
}

export function observe<F>(name: SideName, item: Observation<F>, entry: Entry<F>, context: ObserveContext<F>): void {
  const { ledger } = context;
  const link = withMarkSeen(ledger.linkOf(name, item.id), item, entry, context);
  if (link?.state === 'ended') return entry.stage(name, item.id, { state: 'hint' });
  if (link?.state === 'active' && isNoNews(name, link, item, context)) return refresh(name, link, item, entry, ledger);
  entry.stageItem(name, item, before(ledger.stagedOf(name, item.id), item));
}

/** An added item may have been marked by Outlook itself, without the sync's doing. */
function withMarkSeen<F>(
  link: Link<F> | undefined,
  { stamp }: Observation<F>,
  entry: Entry<F>,
  { recordOf }: ObserveContext<F>,
): Link<F> | undefined {
  if (!link?.added || !link.unstamped || !stamp || recordOf(stamp) !== link.crm.id) return link;
  const marked = { ...link, unstamped: false };
  entry.link(marked);
  return marked;
}

function isNoNews<F>(
  name: SideName,
  link: Link<F>,
  item: Observation<F>,
  { kind, ledger }: ObserveContext<F>,
): boolean {
  const { shadow } = link[name];
  if (before(ledger.stagedOf(name, item.id), item)) return false;
  if (item.facts.response === 'declined') return false;
  if (!shadow || item.facts.scope !== 'in' || kind.skipRule(name, item.facts) !== undefined) return false;
  if (name === 'outlook' && link.unstamped && item.facts.others === 0) return false;
  return kind.fields.every((field) => isEcho(name, field.flows) || field.equal(item.fields, shadow));
}

/** The states of an item that no run has settled, latest first; undefined where there are none but this one. */
function before<F>(staged: Staged<F> | undefined, item: Observation<F>): F[] | undefined {
  if (!staged) return undefined;
  const { seen } = staged;
  const last = seen.state === 'present' && seen.item.version !== item.version ? [seen.item.fields] : [];
  const states = [...last, ...(staged.before ?? [])];
  return states.length > 0 ? states.slice(0, longestBefore) : undefined;
}

/** What only flows to Outlook is never read back from there. */
function isEcho(name: SideName, flows: 'both' | 'toOutlook'): boolean {
  return name === 'outlook' && flows === 'toOutlook';
}

function refresh<F>(name: SideName, link: Link<F>, item: Observation<F>, entry: Entry<F>, ledger: Ledger<F>): void {
  const others = name === 'outlook' ? item.facts.others : link.others;
  if (item.version !== link[name].version || others !== link.others) {
    entry.link({ ...link, others, [name]: { ...link[name], version: item.version } });
  }
  if (ledger.stagedOf(name, item.id)) entry.unstage(name, item.id);
}

/** Once a day: what is linked but not in scope any more, what is in scope again and what comes into it gets a look. */
export async function sweep<F>(name: SideName, context: ObserveContext<F>): Promise<void> {
  const { ledger, sides, clock } = context;
  const inScope = await sides[name].sweepIds?.();
  await ledger.commit((entry) => {
    entry.cursor(sweptAt, clock());
    entry.shortenLog(longestLog);
    for (const { side, id, again } of ledger.skipped.values()) {
      if (side === name && again !== undefined && again <= clock()) entry.stage(name, id, { state: 'hint' });
    }
    for (const link of ledger.links.values()) {
      const age = secondsBetween(link.at, clock());
      if (link.state === 'ended' && age > tombstoneSeconds) entry.dropLink(link.id);
    }
    if (!inScope) return;
    for (const link of ledger.links.values()) {
      const { id } = link[name];
      const isNews = inScope.has(id) !== (link.state === 'active');
      const mayChange = link.state !== 'asleep' || link.reason === 'owner' || link.reason === 'filter';
      if (isNews && mayChange && !ledger.stagedOf(name, id)) entry.stage(name, id, { state: 'hint' });
    }
  });
}

export const sweptAt = 'sweptAt';
/** Zoho: what was deleted can be restored for 60 days, and is told for 120. */
const tombstoneSeconds = 180 * 86_400;
const longestLog = 5000;

/** Looks at every hint and at what the plan asked to see. Ids that could not be looked at stay hints. */
export async function lookAtHints<F>(
  asked: { side: SideName; id: string }[],
  context: ObserveContext<F>,
): Promise<boolean> {
  let found = false;
  for (const name of ['crm', 'outlook'] as const) {
    const hints = [...context.ledger.staged.values()].filter(
      (staged) => staged.side === name && staged.seen.state === 'hint',
    );
    const ids = new Set([...hints, ...asked.filter((look) => look.side === name)].map(({ id }) => id));
    if (ids.size > 0) found = (await look(context.sides[name], [...ids], context)) || found;
  }
  return found;
}

async function look<F>(side: Side<F>, ids: string[], context: ObserveContext<F>): Promise<boolean> {
  const confirmed = await confirmAll(side, ids, context);
  await context.ledger.commit((entry) => {
    for (const [id, result] of confirmed) {
      const staged = context.ledger.stagedOf(side.name, id);
      const states = result.state === 'present' ? before(staged, result.item) : staged?.before;
      entry.stage(side.name, id, marked(side.name, result), states);
    }
  });
  return confirmed.size > 0;
}

/** Wherever an added item stands, it is where it belongs. */
async function confirmAll<F>(
  side: Side<F>,
  ids: string[],
  { ledger }: ObserveContext<F>,
): Promise<Map<string, Confirmed<F>>> {
  const added = side.name === 'outlook' && side.addedOnes ? ids.filter((id) => ledger.isAdded(id)) : [];
  const others = ids.filter((id) => !added.includes(id));
  const confirmed = others.length > 0 ? await side.confirm(others) : new Map<string, Confirmed<F>>();
  if (added.length === 0) return confirmed;
  return new Map([...confirmed, ...((await side.addedOnes?.(added)) ?? [])]);
}

/** A look tells for sure whether an Outlook item bears a mark: an empty one where it bears none. */
function marked<F>(name: SideName, seen: Confirmed<F>): Confirmed<F> {
  if (name === 'crm' || seen.state !== 'present') return seen;
  return { state: 'present', item: { ...seen.item, stamp: seen.item.stamp ?? '' } };
}
