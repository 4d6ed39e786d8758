import { ActiveLink } from './plan-active';
import { EndedLink, SleepingLink } from './plan-asleep';
import { endOf, type LinkContext, type StagedPair } from './plan-ends';
import type { Link } from './state';
import type { Step } from './step';

/**
 * What to do about one pair, given what was last seen of either side.
 * 1. A deletion counts only when a look proved it (`gone`); `absent` and another scope are exits: the CRM is never
 *    touched, the Outlook copy goes where the kind's exit rule says so.
 * 2. An edit on one side beats a deletion on the other.
 * 3. A sleeping link wakes when its reason has ended, after a look at both sides.
 * 4. Where the plan would rest on something not seen, it asks for a look first.
 */
export function planLink<F>(link: Link<F>, staged: StagedPair<F>, context: LinkContext<F>): Step<F>[] {
  // What was hinted at and could not be looked at yet keeps its pair waiting; nothing is known, nothing is settled.
  if (staged.crm?.seen.state === 'hint' || staged.outlook?.seen.state === 'hint') return [];
  const seen = staged.outlook?.seen;
  const others = seen?.state === 'present' ? seen.item.facts.others : link.others;
  return planStaged({ ...link, others }, staged, link.added === 'invited' ? readOnly(context) : context);
}

/** Somebody else's meeting: the user's copy of it is read and left as it is. */
function readOnly<F>(context: LinkContext<F>): LinkContext<F> {
  return { ...context, settings: { ...context.settings, direction: 'toCrm' } };
}

function planStaged<F>(link: Link<F>, staged: StagedPair<F>, context: LinkContext<F>): Step<F>[] {
  const crm = endOf('crm', staged.crm?.seen, context);
  const outlook = endOf('outlook', staged.outlook?.seen, context);
  if (link.state === 'ended') return new EndedLink(link, crm, outlook, context).plan();
  if (link.state === 'asleep') return new SleepingLink(link, crm, outlook, context).plan();
  return new ActiveLink(staged, link, crm, outlook, context).plan();
}
