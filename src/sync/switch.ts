import { firstDone } from './budget';
import { containerName, containerWords, secondContainerName, type Container, type ContainerItem } from './container';
import { SyncError } from './errors';
import type { Decision, HeldAction } from './guard';
import { mainRead } from './invitations';
import type { KindName } from './kind';
import { chosen } from './leave';
import type { Ledger } from './ledger';
import type { KindStatus, Link } from './state';
import type { Store } from './store';
import { secondsBetween } from '../model/time';

/**
 * Switching a kind on and off.
 * 1. On: the container of ours is found by its marker or made; one of the same name without the marker is never used
 *    without a decision (adopt it: approve; a second name: reject).
 * 2. Off: the CRM is not touched. Links are kept, asleep, so that switching on again makes no duplicate; after
 *    `keptDays` they are forgotten, and the stamps in the mailbox rebuild what is left.
 * 3. Before a container is removed, what stands only in it is brought to the default container, or listed as removed.
 *    Where a removal would mail people it waits for a decision, and the container stays.
 */
export type SwitchOff = 'keep' | 'move' | 'remove';

const keptDays = 30;
const statusTable = 'kinds';

export async function loadStatus(store: Store, kind: KindName): Promise<KindStatus> {
  const saved = (await store.load(statusTable)).get(kind) as KindStatus | undefined;
  return saved ?? { state: 'new', reason: null, container: null, at: '' };
}

export async function saveStatus(store: Store, kind: KindName, status: KindStatus): Promise<void> {
  await store.commit([{ table: statusTable, key: kind, value: status }]);
}

export interface SwitchContext<F> {
  kind: KindName;
  store: Store;
  ledger: Ledger<F>;
  container: Container;
  clock: () => string;
  decide: (id: string) => Decision | undefined;
}

/** The container to work in, made where there is none. @throws SyncError foreign-container, with the held decision. */
export async function ensureContainer<F>(status: KindStatus, context: SwitchContext<F>): Promise<string> {
  if (status.state === 'on' && status.container !== null) return status.container;
  const id = (await keptContainer(status, context)) ?? (await findOrMake(context));
  await startAfresh(status, id, context);
  await saveStatus(context.store, context.kind, { state: 'on', reason: null, container: id, at: context.clock() });
  return id;
}

/** The container that a switch-off kept, if it is still there. */
async function keptContainer<F>({ container }: KindStatus, context: SwitchContext<F>): Promise<string | undefined> {
  const probed = container === null ? undefined : await context.container.probe(container);
  if (probed?.state === 'unsure')
    throw new SyncError(
      'offline',
      'outlook',
      `the ${containerWords[context.kind].container} that was kept does not answer`,
    );
  return probed?.state === 'there' ? probed.id : undefined;
}

async function findOrMake<F>(context: SwitchContext<F>): Promise<string> {
  const found = await context.container.find();
  return found.ours ?? newContainer(found.foreign, context);
}

async function newContainer<F>(
  foreign: { id: string; name: string } | null,
  context: SwitchContext<F>,
): Promise<string> {
  if (!foreign) return context.container.create(containerName);
  const decision = context.decide(foreignAction(context.kind, foreign).id);
  if (decision === 'reject') return context.container.create(secondContainerName);
  if (decision === undefined) throw new ForeignContainer(foreignAction(context.kind, foreign));
  await context.container.adopt(foreign.id);
  return foreign.id;
}

/** Somebody else made a container of our name: two robots would feed each other. */
export class ForeignContainer extends SyncError {
  constructor(readonly held: HeldAction) {
    super('foreign-container', 'outlook', `there is a "${held.title}" that this sync did not make`);
  }
}

function foreignAction(kind: KindName, { id, name }: { id: string; name: string }): HeldAction {
  const why = 'made by somebody else, maybe by another sync: approve to use it, reject to use a second one';
  return {
    id: `${kind}.adopt.outlook.${id}`,
    rule: 'foreign-container',
    side: 'outlook',
    action: 'update',
    title: name,
    when: null,
    to: null,
    why,
    item: null,
    people: 0,
    fields: [],
  };
}

/** Both sides are read anew; pairs that were asleep because of the switch are looked at again. */
async function startAfresh<F>(status: KindStatus, id: string, { ledger, clock }: SwitchContext<F>): Promise<void> {
  const isForgotten = status.at !== '' && secondsBetween(status.at, clock()) > keptDays * 86_400;
  await ledger.commit((entry) => {
    for (const name of ['crm', 'outlook', firstDone, mainRead]) entry.cursor(name, undefined);
    for (const link of ledger.links.values()) {
      if (status.state === 'off' && isForgotten && !link.added) entry.dropLink(link.id);
      else if (link.container !== id && link.state !== 'ended' && !link.added) {
        entry.link({ ...asleepWhenOff(link, true), container: id });
      }
    }
  });
}

/** The container is not where it was: off if the user removed it, on elsewhere if its id drifted, else an error. */
export async function followContainer<F>(id: string, context: SwitchContext<F>): Promise<string | null> {
  const probed = await context.container.probe(id);
  if (probed.state === 'unsure') {
    const { container } = containerWords[context.kind];
    throw new SyncError(
      'offline',
      'outlook',
      `the ${container} does not answer, and nothing proves that it was removed`,
    );
  }
  if (probed.state === 'there') {
    await context.ledger.commit((entry) => {
      entry.cursor('outlook', undefined);
      for (const link of context.ledger.links.values())
        if (link.container === id) entry.link({ ...link, container: probed.id });
    });
    await saveStatus(context.store, context.kind, {
      state: 'on',
      reason: null,
      container: probed.id,
      at: context.clock(),
    });
    return probed.id;
  }
  await putToSleep(context, true);
  await saveStatus(context.store, context.kind, {
    state: 'off',
    reason: 'removed-in-outlook',
    container: null,
    at: context.clock(),
  });
  return null;
}

async function putToSleep<F>({ ledger, clock }: SwitchContext<F>, outlookGone: boolean): Promise<void> {
  await ledger.commit((entry) => {
    for (const staged of ledger.staged.values()) entry.unstage(staged.side, staged.id);
    for (const { side, id, rule } of ledger.skipped.values()) if (rule !== chosen) entry.unskip(side, id);
    // Joined with an item that went with the container, a lost create would read as deleted by the user.
    if (outlookGone) for (const key of ledger.journal.keys()) entry.unjournal(key);
    for (const link of ledger.links.values()) {
      if (link.state === 'ended' || (link.state === 'asleep' && link.reason !== 'off' && !outlookGone)) continue;
      entry.link({ ...asleepWhenOff(link, outlookGone), at: clock() });
    }
  });
}

/** Whatever a pair slept for goes on holding; only what was kept in step comes back by switching on again. */
function asleepWhenOff<F>(link: Link<F>, outlookGone: boolean): Link<F> {
  const { state, reason } = link;
  // What stands elsewhere did not go with the container.
  const isElsewhere = (state === 'asleep' && reason === 'container') || link.added !== undefined;
  return {
    ...link,
    state: 'asleep',
    reason: state === 'asleep' ? reason : 'off',
    outlookGone: link.outlookGone || (outlookGone && !isElsewhere),
  };
}

/** What a switch-off did: what stood only in Outlook and where it is now, and what waits for a decision. */
export interface SwitchedOff {
  onlyInOutlook: ContainerItem[];
  /** Items in the container, synced ones included. */
  total: number;
  moved: number;
  held: HeldAction[];
}

export async function switchOff<F>(
  how: SwitchOff,
  status: KindStatus,
  context: SwitchContext<F>,
): Promise<SwitchedOff> {
  const result: SwitchedOff = { onlyInOutlook: [], total: 0, moved: 0, held: [] };
  if (status.container !== null && how !== 'keep') {
    const isRemoved = await removeContainer(how, status.container, result, context);
    if (!isRemoved) return result;
  }
  await putToSleep(context, how !== 'keep');
  const container = how === 'keep' ? status.container : null;
  await saveStatus(context.store, context.kind, { state: 'off', reason: 'user', container, at: context.clock() });
  return result;
}

async function removeContainer<F>(
  how: SwitchOff,
  id: string,
  result: SwitchedOff,
  context: SwitchContext<F>,
): Promise<boolean> {
  const { container, ledger, kind } = context;
  const items = await container.list(id);
  result.total = items.length;
  result.onlyInOutlook.push(...items.filter((item) => !isInCrm(item.id, ledger)));
  const mailing = items.filter(({ others }) => others > 0);
  if (mailing.length > 0) {
    const people = mailing.reduce((sum, { others }) => sum + others, 0);
    const why = `${mailing.length} ${containerWords[kind].items} in it have participants; ${people} people could get a cancellation`;
    const question = { action: 'delete', container: id, why, items: mailing.length, people } as const;
    if (!isApproved(question, result, context)) return false;
  }
  if (how === 'move' && !(await moveOut(id, result, context))) return false;
  await container.remove(id);
  return true;
}

/** The rule by which each kind's container goes. */
const offRules: Record<KindName, string> = { meetings: 'M10', contacts: 'C6', tasks: 'T9' };

/** True when the removal may go on; else it waits, and the result says for what. */
function isApproved<F>(
  question: { action: 'delete' | 'leave'; container: string; why: string; items: number; people: number },
  result: SwitchedOff,
  { kind, decide }: SwitchContext<F>,
): boolean {
  const { action, container, why, items, people } = question;
  const id = `${kind}.${action}.outlook.${container}`;
  if (decide(id) === 'approve') return true;
  const rule = action === 'delete' ? 'M4' : offRules[kind];
  result.held.push({
    ...{ id, rule, side: 'outlook', action: 'delete', title: containerName, when: null, to: null, why },
    ...{ item: null, people, items, fields: [] },
  });
  return false;
}

async function moveOut<F>(id: string, result: SwitchedOff, context: SwitchContext<F>): Promise<boolean> {
  const { moved, held } = await context.container.moveToDefault(result.onlyInOutlook.map((item) => item.id));
  result.moved = moved.length;
  const why = `${held.length} ${containerWords[context.kind].items} that stand only in it cannot be moved and would be lost`;
  const question = { action: 'leave', container: id, why, items: held.length, people: 0 } as const;
  return held.length === 0 || isApproved(question, result, context);
}

function isInCrm<F>(id: string, ledger: Ledger<F>): boolean {
  const link = ledger.linkOf('outlook', id);
  // The person's own, whatever calendar they moved it to.
  if (!link || link.added || link.state === 'ended' || ledger.stagedOf('outlook', id)) return false;
  if (link.state === 'active') return link.withheld !== true;
  return link.reason !== 'rule' && link.reason !== 'window' && link.reason !== 'kept';
}
