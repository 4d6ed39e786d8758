import { whereverTheyStand } from './added';
import { keptByKey } from './alike';
import type { Kind } from './kind';
import { itemKey, type Ledger } from './ledger';
import type { Confirmed, Facts, Observation, Side } from './side';
import type { Failure, Invited, Link } from './state';

/**
 * How one item of the mailbox stands with the CRM, and why. Nothing is written, neither to a service nor to the ledger.
 * 1. What the ledger holds is the answer; Outlook is asked for the id that stays, and once for an item of which the
 *    ledger knows nothing.
 * 2. What a run would leave alone is told with the rule that it would name.
 */
export type ItemStanding =
  /** `twin`: another one of this title and time is. */
  | { state: 'in'; how: 'synced' | 'added' | 'invited' | 'twin'; crmId: string; link: string }
  /** `why`: a SleepReason, or the rule where one can be told. */
  | { state: 'asleep'; why: string; crmId: string; link: string }
  | { state: 'left'; rule: string }
  /** Another device added it. */
  | { state: 'elsewhere'; crmId: string }
  /** `failure`: why the last run did not bring it over. */
  | { state: 'waiting'; failure: Pick<Failure, 'code' | 'message'> | null }
  | { state: 'outside' | 'gone' | 'unseen' };

export interface StandingContext<F> {
  kind: Kind<F>;
  ledger: Ledger<F>;
  outlook: Side<F>;
  /** Where the items stand that are kept in step; null: the kind is off. */
  container: string | null;
  /** M8: accepted invitations of who is known are added. */
  addsInvitations: boolean;
  clock: () => string;
  recordOf: (stamp: string) => string | undefined;
}

/** @param given the id as Outlook's window gives it out. @throws SyncError */
export async function standingOf<F>(given: string, context: StandingContext<F>): Promise<ItemStanding> {
  const { ledger } = context;
  const id = await stableId(given, context);
  const link = ledger.linkOf('outlook', id);
  if (link && link.state !== 'ended') return linked(link, context);
  const skipped = ledger.skipped.get(itemKey('outlook', id));
  if (skipped && skipped.rule !== 'twin') return { state: 'left', rule: skipped.rule };
  const failure = failureOf(id, ledger);
  if (ledger.wanted.has(given) || ledger.wanted.has(id)) return { state: 'waiting', failure };
  const seen = await lookAt(id, context);
  if (!seen) return { state: 'unseen' };
  if (seen.state !== 'present') return { state: 'gone' };
  const standing = unlinked(seen.item, failure, context);
  return (mayBeTwin(standing) && twinOf(seen.item, context)) || standing;
}

function mayBeTwin(standing: ItemStanding): boolean {
  return standing.state === 'outside' || (standing.state === 'left' && isOpen.has(standing.rule));
}

/** Rules that keep no meeting out that is added by hand. */
const isOpen = new Set(['unanswered', 'organizer']);

function twinOf<F>({ fields }: Observation<F>, { kind, ledger }: StandingContext<F>): ItemStanding | undefined {
  const link = keptByKey(ledger, kind).get(kind.matchKey(fields) ?? '');
  return link && { state: 'in', how: 'twin', crmId: link.crm.id, link: link.id };
}

async function stableId<F>(given: string, { ledger, outlook }: StandingContext<F>): Promise<string> {
  if (ledger.linkOf('outlook', given)) return given;
  return (await outlook.stableIds?.([given]))?.get(given) ?? given;
}

async function linked<F>(link: Link<F>, context: StandingContext<F>): Promise<ItemStanding> {
  const place = { crmId: link.crm.id, link: link.id };
  const { added } = link;
  if (link.state === 'active') {
    const how = added === 'invited' ? 'invited' : added === 'own' ? 'added' : 'synced';
    return { state: 'in', how, ...place };
  }
  const why = link.reason === 'rule' ? await ruleOf(link, context) : link.reason;
  return { state: 'asleep', why: why ?? 'rule', ...place };
}

/** Undefined where no look at the item in Outlook tells it. */
async function ruleOf<F>({ outlook }: Link<F>, context: StandingContext<F>): Promise<string | undefined> {
  const seen = await lookAt(outlook.id, context);
  return seen?.state === 'present' ? context.kind.skipRule('outlook', seen.item.facts) : undefined;
}

async function lookAt<F>(id: string, { outlook, container }: StandingContext<F>): Promise<Confirmed<F> | undefined> {
  const looks = container === null ? await outlook.addedOnes?.([id]) : await whereverTheyStand([id], outlook);
  return looks?.get(id);
}

function unlinked<F>(
  { id, fields, facts, stamp }: Observation<F>,
  failure: Pick<Failure, 'code' | 'message'> | null,
  { kind, ledger, container, clock, recordOf, addsInvitations }: StandingContext<F>,
): ItemStanding {
  const isInvitation = addsInvitations && container !== null && facts.added === 'invited';
  const rule =
    kind.skipRule('outlook', facts) ??
    kind.newRule?.(facts) ??
    (isInvitation ? invitationRule(facts, ledger.invited.get(id)) : undefined);
  if (rule !== undefined) return { state: 'left', rule };
  const isInside = container !== null && facts.added === undefined && facts.scope !== 'container';
  const isNews = container !== null && ledger.stagedOf('outlook', id) !== undefined;
  if (!isInside && !isNews) {
    const crmId = stamp === undefined ? undefined : recordOf(stamp);
    return crmId === undefined ? { state: 'outside' } : { state: 'elsewhere', crmId };
  }
  if (facts.scope === 'window' || !kind.covers(fields, clock())) return { state: 'left', rule: 'window' };
  return { state: 'waiting', failure };
}

/** Why an invitation is not added by itself; undefined where nothing speaks against it. */
function invitationRule({ response }: Facts, invited: Invited | undefined): string | undefined {
  if (response !== 'accepted') return 'unanswered';
  // The CRM was asked who organises it, and knows nobody.
  return invited?.at === undefined ? undefined : 'organizer';
}

function failureOf<F>(id: string, { failures }: Ledger<F>): Pick<Failure, 'code' | 'message'> | null {
  const failure = [...failures.values()].find(({ side, key }) => side === 'crm' && key.endsWith(`.${id}`));
  return failure ? { code: failure.code, message: failure.message } : null;
}
