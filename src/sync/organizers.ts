import { secondsBetween } from '../model/time';
import { keptByKey } from './alike';
import type { KindSettings } from './kind';
import { isLeftAlone } from './leave';
import type { Entry, Ledger } from './ledger';
import type { ObserveContext } from './observe';
import type { KnownAs, Observation } from './side';
import type { Invited, Link } from './state';

/**
 * Whether invitations are added is for the CRM to say: it has to know who organises them (M8).
 * 1. It is asked about new ones at once, all in one go, and about those whom it did not know once a day: a contact that
 *    is made later makes the invitation one of a client's.
 * 2. Only what is to be added is looked at, for the mark that another device may have left on it.
 * 3. Series are told once and not added (M5); that nobody knows the organiser is not told, for most meetings are such.
 * 4. What somebody made in the CRM by hand, too, and has a copy of the same title and time is not made again.
 */
export type InvitationsContext<F> = ObserveContext<F> & { settings: KindSettings };

const daySeconds = 86_400;

export async function judge<F>(context: InvitationsContext<F>, container: string): Promise<void> {
  const { ledger, sides, clock } = context;
  const due = [...ledger.invited.values()].filter((invited) => isDue(invited, clock()));
  if (due.length === 0 || !sides.crm.knownAs) return;
  const known = await sides.crm.knownAs([...new Set(due.map(({ organizer }) => organizer))]);
  const isWelcome = ({ organizer }: Invited) => mayAdd(known.get(organizer), context);
  await ledger.commit((entry) => {
    for (const each of due) if (!isWelcome(each)) entry.invite({ ...each, at: clock() });
  });
  const welcome = due.filter(isWelcome).map(({ id }) => id);
  const looks = (welcome.length > 0 && (await sides.outlook.addedOnes?.(welcome))) || new Map<string, never>();
  const pairs = looks.size > 0 ? keptByKey(ledger, context.kind) : new Map<string, Link<F>>();
  await ledger.commit((entry) => {
    for (const [id, look] of looks) {
      entry.uninvite(id);
      if (look.state === 'present') take(look.item, { container, pairs }, entry, context);
    }
  });
}

function isDue({ at }: Invited, now: string): boolean {
  return at === undefined || Math.abs(secondsBetween(at, now)) >= daySeconds;
}

function mayAdd<F>(known: KnownAs | undefined, { settings }: InvitationsContext<F>): boolean {
  return known === 'user' ? settings.invitations === 'people+users' : known !== undefined;
}

function take<F>(
  item: Observation<F>,
  { container, pairs }: { container: string; pairs: Map<string, Link<F>> },
  entry: Entry<F>,
  { ledger, kind }: InvitationsContext<F>,
): void {
  const { id, fields, facts } = item;
  if (!isCandidate(item, ledger) || facts.private || ledger.linkOf('outlook', id)) return;
  const pair = pairs.get(kind.matchKey(fields) ?? '');
  const rule = kind.skipRule('outlook', facts) ?? (pair && !pair.added ? 'twin' : undefined);
  const [title, when] = [kind.title(fields), kind.when(fields)];
  if (rule !== undefined) entry.skip({ side: 'outlook', id, rule, title, when, invited: true });
  else entry.stageItem('outlook', { ...item, facts: { ...facts, container } });
}

/** M8, without who organises it. */
export function isCandidate<F>({ id, facts }: Observation<F>, ledger: Ledger<F>): boolean {
  const isWelcome = facts.added === 'invited' && facts.response === 'accepted' && facts.organizer !== undefined;
  return isWelcome && !facts.cancelled && !ledger.wanted.has(id) && !isLeftAlone(ledger, 'outlook', id);
}
