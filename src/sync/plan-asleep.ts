import {
  asleep,
  awake,
  declinedSkip,
  isEdited,
  recreateInCrm,
  revived,
  scopeReason,
  settle,
  skipOf,
  Pair,
} from './plan-ends';
import type { Observation, SideName } from './side';
import type { Link, SleepReason } from './state';
import type { Step, Why } from './step';

/** A pair of deletions: something restored brings it back. */
export class EndedLink<F> extends Pair<F> {
  plan(): Step<F>[] {
    const { link, crm, outlook } = this;
    const { direction = 'both' } = this.context.settings;
    if (crm.state === 'present' && outlook.state === 'present') {
      return [{ do: 'settle', link: revived(link), unstage: [], why: 'the same on both sides' }];
    }
    // Restored, but one of them where it is not to be kept in step: the pair sleeps.
    if (outlook.state === 'present' && crm.state === 'out') return [asleep(link, scopeReason(crm.item, 'rule'), false)];
    if (crm.state === 'present' && outlook.state === 'out')
      return [asleep(link, scopeReason(outlook.item, 'rule'), false)];
    // G1: restored on the side that nothing comes from.
    if (crm.state === 'present' && direction === 'toCrm') return [this.stayOver('crm', crm.item)];
    if (outlook.state === 'present' && direction === 'toOutlook') return [this.stayOver('outlook', outlook.item)];
    if (crm.state === 'present') {
      if (outlook.state === 'unseen') return [{ do: 'look', side: 'outlook', id: link.outlook.id }];
      return [{ do: 'create', side: 'outlook', source: crm.item, link, why: 'restored in the CRM' }];
    }
    if (outlook.state === 'present') {
      if (crm.state === 'unseen') return [{ do: 'look', side: 'crm', id: link.crm.id }];
      return recreateInCrm(link, outlook.item, this.context, 'restored in Outlook');
    }
    return [settle(link, null)];
  }

  private stayOver(side: SideName, { id, fields }: Observation<F>): Step<F> {
    const { kind } = this.context;
    const skip = { side, id, rule: 'G1', title: kind.title(fields), when: kind.when(fields) };
    return { ...settle(this.link, null), skip };
  }
}

/** A pair that is left alone until the reason for it ends. */
export class SleepingLink<F> extends Pair<F> {
  plan(): Step<F>[] {
    const { link, crm, outlook } = this;
    if (link.reason === 'chosen') return [this.stay()];
    // Deleted in the CRM: what the person does to the meeting of their own afterwards is no wish to have it back there.
    if (link.added && link.reason === 'kept' && crm.state !== 'present') return [this.stay()];
    if (crm.state === 'gone') return this.deletedInCrm();
    // M8: declined while the sync was off: it goes the way of every declined one.
    if (link.added === 'invited' && link.reason === 'off' && outlook.state === 'gone')
      return [{ do: 'settle', link: awake(link), unstage: [], why: null }];
    if (outlook.state === 'present') return this.wake();
    if (crm.state === 'present' && this.mayReturn(crm.item)) return this.returnFromCrm(crm.item);
    const outlookGone = link.outlookGone || outlook.state === 'gone';
    return [this.rest({ ...link, outlookGone })];
  }

  /** The person wants it left alone, whatever happens to it. */
  private stay(): Step<F> {
    const { link, crm, outlook } = this;
    const outlookGone = link.outlookGone || outlook.state === 'gone';
    if (crm.state === 'gone' && outlookGone) return settle({ ...link, state: 'ended', reason: null }, null);
    return settle({ ...link, outlookGone }, null);
  }

  /** Deleted while it slept. What stands in our container nevertheless, the user kept there or brought back. */
  private deletedInCrm(): Step<F>[] {
    const { link, outlook } = this;
    if (outlook.state === 'unseen' && !link.outlookGone) return [{ do: 'look', side: 'outlook', id: link.outlook.id }];
    const ended = settle<F>({ ...link, state: 'ended', reason: null }, 'deleted in the CRM');
    if (outlook.state !== 'present') return [ended];
    // M8: only that it is accepted anew is a wish to have it back.
    if (link.added === 'invited' && link.reason !== 'declined') return [asleep(link, 'kept')];
    // While the sync was off nobody could tell: the copy goes the way of every deletion.
    if (link.reason === 'off') return [{ do: 'settle', link: awake(link), unstage: [], why: null }];
    const isOurs = link.outlook.shadow !== null && isEdited(link, outlook.item, this.context, 'outlook');
    const isKept = link.reason === 'kept' || link.reason === 'owner' || link.reason === 'filter';
    if (isKept && !isOurs) return [this.rest({ ...link, reason: 'kept' })];
    return [{ ...ended, unstage: [{ side: 'crm', id: link.crm.id }] }];
  }

  /** Sleeps on; a rule that keeps it asleep is told again. */
  private rest(link: Link<F>): Step<F> {
    const skip = skipOf('crm', this.crm, this.context) ?? skipOf('outlook', this.outlook, this.context);
    return { ...settle(link, null), skip: skip ?? declinedSkip(link, this.context) };
  }

  /** The Outlook item is back in the container: the link goes on where it stopped. */
  private wake(): Step<F>[] {
    const { link, crm } = this;
    if (crm.state === 'unseen') return [{ do: 'look', side: 'crm', id: link.crm.id }];
    if (crm.state !== 'present') return [this.rest({ ...link, outlookGone: false })];
    return [{ do: 'settle', link: awake(link), unstage: [], why: 'the same on both sides' }];
  }

  private mayReturn(item: Observation<F>): boolean {
    const { reason } = this.link;
    const hasEnded = reason !== null && ['owner', 'window', 'filter', 'rule', 'off'].includes(reason);
    const { direction } = this.context.settings;
    return hasEnded && direction !== 'toCrm' && this.context.kind.covers(item.fields, this.context.now);
  }

  private returnFromCrm(item: Observation<F>): Step<F>[] {
    const { link, outlook } = this;
    if (link.outlookGone || outlook.state === 'gone') {
      const why = returns[link.reason ?? 'rule'] ?? 'in the sync again';
      return [{ do: 'create', side: 'outlook', source: item, link, why }];
    }
    if (outlook.state === 'unseen') return [{ do: 'look', side: 'outlook', id: link.outlook.id }];
    if (outlook.state !== 'out' || outlook.item.facts.scope !== 'window') return [this.rest(link)];
    // Outside the window as Outlook has it, inside as the CRM wants it: the link wakes and moves the Outlook item.
    const moved = { ...link, outlook: { ...link.outlook, version: outlook.item.version } };
    const unstage = [{ side: 'outlook' as const, id: link.outlook.id }];
    return [{ do: 'settle', link: awake(moved), unstage, why: 'changed in the CRM' }];
  }
}

const returns: Partial<Record<SleepReason, Why>> = { off: 'switched on again', owner: 'belongs to you again' };
