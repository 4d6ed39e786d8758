import { itemKey, type Entry, type Ledger } from './ledger';
import { observe, unsettled, type ObserveContext } from './observe';
import { isCandidate, judge, type InvitationsContext } from './organizers';
import type { MainPull, Observation } from './side';
import type { Link, Staged } from './state';

/**
 * Client meeting invitations (M8, M9): what others invited the person to stands in the main container.
 * 1. One feed tells of all that stands there: one request where nothing changed. Of what has a link already it is the
 *    feed: those items need no look by their ids.
 * 2. What might be added waits among the invited until the CRM has been asked who organises it (organizers.ts); both are
 *    on record before the feed goes on.
 * 3. Private ones are not even asked about, whatever the other settings say.
 * 4. Switched off, the feed is forgotten, and nothing else: what has a link is kept in step by looks.
 */
/** Cursors: the feed's own, the main container's id, and the setting under which it was read. */
export const mainRead = 'main';
const mainContainer = 'mainContainer';
const readFor = 'mainReadFor';

export async function pullInvitations<F>(context: InvitationsContext<F>): Promise<void> {
  const { ledger, sides, settings, clock } = context;
  const from = settings.invitations ?? 'off';
  if (from === 'off' || !sides.outlook.pullMain) return forgetFeed(context);
  const isAnother = ledger.cursors.get(readFor) !== from;
  const cursor = isAnother ? undefined : ledger.cursors.get(mainRead);
  const pull = await sides.outlook.pullMain(cursor, clock());
  const left = await takeOver(pull, context);
  await ledger.commit((entry) => {
    for (const item of pull.items) takeItem(item, entry, context);
    const missing = pull.complete ? [...left, ...notListed(pull, ledger)] : [];
    for (const id of new Set([...pull.removed, ...missing])) takeRemoved(id, entry, ledger);
    for (const { id, facts } of candidatesOf(pull, context)) entry.invite({ id, organizer: facts.organizer ?? '' });
    entry.cursor(mainRead, pull.cursor);
    entry.cursor(mainContainer, pull.container);
    entry.cursor(readFor, from);
  });
  await judge(context, pull.container);
}

/** Whether the feed of the main container tells of this one: not of a mark, which no feed shows. */
export function isFed<F>({ container, unstamped }: Link<F>, ledger: Ledger<F>): boolean {
  return container !== '' && container === ledger.cursors.get(mainContainer) && !unstamped;
}

async function forgetFeed<F>({ ledger }: ObserveContext<F>): Promise<void> {
  if (!ledger.cursors.has(readFor)) return;
  await ledger.commit((entry) => {
    for (const name of [mainRead, mainContainer, readFor]) entry.cursor(name, undefined);
    for (const id of ledger.invited.keys()) entry.uninvite(id);
    for (const { side, id, invited } of ledger.skipped.values()) if (invited) entry.unskip(side, id);
    for (const id of unlinked(ledger)) entry.unstage('outlook', id);
  });
}

/**
 * Items with a link that stand in the main container are the feed's from now on.
 * @returns those that were, and are not there any more
 */
async function takeOver<F>(
  { container, items, removed, complete }: MainPull<F>,
  { ledger }: ObserveContext<F>,
): Promise<string[]> {
  const listed = new Set(items.map(({ id }) => id));
  const gone = new Set(removed);
  const added = [...ledger.links.values()].filter((link) => link.added);
  const here = added.filter((link) => listed.has(link.outlook.id) && link.container !== container);
  const left = added.filter(
    (link) => link.container !== '' && !listed.has(link.outlook.id) && (complete || gone.has(link.outlook.id)),
  );
  await ledger.commit((entry) => {
    for (const link of here) entry.link({ ...link, container });
    for (const link of left) entry.link({ ...link, container: '' });
  });
  return left.map(({ outlook }) => outlook.id);
}

/** What is known of without a link and a complete listing lacks. */
function notListed<F>({ items }: MainPull<F>, ledger: Ledger<F>): string[] {
  const listed = new Set(items.map(({ id }) => id));
  const skipped = [...ledger.skipped.values()].filter(({ invited }) => invited).map(({ id }) => id);
  return [...ledger.invited.keys(), ...skipped, ...unlinked(ledger)].filter((id) => !listed.has(id));
}

function takeItem<F>(item: Observation<F>, entry: Entry<F>, context: ObserveContext<F>): void {
  const { ledger, kind } = context;
  const { id, fields, facts } = item;
  const link = ledger.linkOf('outlook', id);
  if (link) {
    if (link.added && !(isOver(link) && facts.response !== 'accepted')) observe('outlook', item, entry, context);
    return;
  }
  forget(id, entry, ledger);
  if (!isCandidate(item, ledger) || !facts.private) return;
  const [title, when] = [kind.title(fields), kind.when(fields)];
  entry.skip({ side: 'outlook', id, rule: 'private', title, when, invited: true });
}

function takeRemoved<F>(id: string, entry: Entry<F>, ledger: Ledger<F>): void {
  const link = ledger.linkOf('outlook', id);
  if (!link) forget(id, entry, ledger);
  else if (link.added && link.state !== 'ended' && !link.outlookGone)
    entry.stage('outlook', id, { state: 'hint' }, unsettled(ledger, 'outlook', id));
}

/** What the feed said of it before counts no more. */
function forget<F>(id: string, entry: Entry<F>, ledger: Ledger<F>): void {
  if (ledger.invited.has(id)) entry.uninvite(id);
  if (ledger.skipped.get(itemKey('outlook', id))?.invited) entry.unskip('outlook', id);
  if (isFeeds(ledger.stagedOf('outlook', id), ledger)) entry.unstage('outlook', id);
}

/** What the feed took for new and has not been made yet. */
function isFeeds<F>(staged: Staged<F> | undefined, ledger: Ledger<F>): boolean {
  if (staged?.side !== 'outlook' || staged.seen.state !== 'present') return false;
  const { id, facts } = staged.seen.item;
  return facts.container !== undefined && !ledger.linkOf('outlook', id) && !ledger.wanted.has(id);
}

function unlinked<F>(ledger: Ledger<F>): string[] {
  return [...ledger.staged.values()].filter((staged) => isFeeds(staged, ledger)).map(({ id }) => id);
}

/** The user declined it: only another acceptance is news. */
function isOver<F>({ state, reason, added }: Link<F>): boolean {
  return added === 'invited' && (state === 'ended' || (state === 'asleep' && reason === 'declined'));
}

/** M6: not more than a first sync brings, what lies ahead first. */
function candidatesOf<F>({ items }: MainPull<F>, { ledger, kind, clock }: ObserveContext<F>): Observation<F>[] {
  const open = items.filter(
    (item) => isCandidate(item, ledger) && !item.facts.private && !ledger.linkOf('outlook', item.id),
  );
  return open.sort((a, b) => kind.compare(a, b, clock())).slice(0, kind.firstLimit);
}
