import { merge, type Merged } from './merge';
import {
  asleep,
  declined,
  isEdited,
  mayCreate,
  recreateInCrm,
  revived,
  scopeReason,
  settle,
  skipOf,
  Pair,
  type StagedPair,
} from './plan-ends';
import type { Observation, SideName } from './side';
import type { Link } from './state';
import { otherSide, type DeleteStep, type Step, type Why } from './step';

/** A pair that is kept in step. */
export class ActiveLink<F> extends Pair<F> {
  constructor(
    private readonly staged: StagedPair<F>,
    ...pair: ConstructorParameters<typeof Pair<F>>
  ) {
    super(...pair);
  }

  plan(): Step<F>[] {
    const { link, crm, outlook } = this;
    const unseen = this.unseenEdit();
    if (unseen) return [{ do: 'look', side: unseen, id: link[unseen].id }];
    if (crm.state === 'gone' && (outlook.state === 'gone' || outlook.state === 'out')) {
      return [settle({ ...link, state: 'ended', reason: null, outlookGone: true }, 'deleted in the CRM')];
    }
    if (outlook.state === 'out') return [this.leave('outlook')];
    if (crm.state === 'gone') return this.survived() ?? this.deletedInCrm();
    if (crm.state === 'out' || crm.state === 'absent') return this.leftCrm();
    if (outlook.state === 'gone') return this.deletedInOutlook();
    return this.assume() ?? this.merge();
  }

  /** The side that holds an edit of which the shadow knows nothing, where it was not seen this time. */
  private unseenEdit(): SideName | undefined {
    const { direction = 'both' } = this.context.settings;
    if (!this.link.withheld || direction === 'both') return undefined;
    const side = direction === 'toOutlook' ? 'outlook' : 'crm';
    return this[side].state === 'unseen' ? side : undefined;
  }

  /** The item is there, but a rule or its place takes it out of the sync. */
  private leave(side: SideName): Step<F> {
    const item = this.itemSeen(side);
    const skip = skipOf(side, side === 'crm' ? this.crm : this.outlook, this.context);
    return { ...asleep(this.link, skip ? 'rule' : scopeReason(item)), skip };
  }

  /** The record was merged into another one: the pair goes on with that, or a person decides about a second Outlook item. */
  private survived(): Step<F>[] | undefined {
    const { link } = this;
    const survivor = this.context.survivorOf(link);
    if (survivor === 'linked') {
      return [this.removal('outlook', { state: 'ended', reason: null }, 'merged with another record')];
    }
    if (!survivor) return undefined;
    const crm = { id: survivor.id, version: survivor.version, shadow: null };
    const next = { ...revived(link), crm, unstamped: true };
    const unstage = [{ side: 'crm' as const, id: link.crm.id }];
    return [{ do: 'settle', link: next, unstage, why: 'merged with another record' }];
  }

  private deletedInCrm(): Step<F>[] {
    const { link, outlook, context } = this;
    const { direction } = context.settings;
    // M8: what its organiser edits is no wish of the user's to have it back; nor is that nothing is known of edits yet.
    if (link.added === 'invited' || (link.added && !link.outlook.shadow)) return [asleep(link, 'kept')];
    if (outlook.state === 'present' && isEdited(link, outlook.item, context, 'outlook')) {
      if (direction === 'toOutlook') return [asleep(link, 'kept')];
      return recreateInCrm(link, outlook.item, context, 'edited in Outlook, deleted in the CRM');
    }
    if (direction === 'toCrm' || link.added) return [asleep(link, 'kept')];
    return [this.removal('outlook', { state: 'ended', reason: null }, 'deleted in the CRM')];
  }

  private leftCrm(): Step<F>[] {
    const { link, outlook, crm } = this;
    const item = this.itemSeen('crm');
    if (crm.state === 'out' && item && this.context.kind.skipRule('crm', item.facts)) return [this.leave('crm')];
    const reason = item?.facts.scope === 'filter' ? 'filter' : 'owner';
    if (outlook.state === 'gone') return [asleep(link, reason, true)];
    const { outOfView = 'keep', direction } = this.context.settings;
    // What the person made in Outlook does not leave it for not being on a list.
    const isKept = reason === 'filter' && (outOfView === 'keep' || link.made !== undefined);
    if (direction === 'toCrm' || isKept || link.added) return [asleep(link, reason)];
    // An edit that came first goes over before its item leaves.
    if (reason === 'filter' && direction !== 'toOutlook' && this.isEditedInOutlook()) return this.merge();
    if (reason === 'filter') return [this.removal('outlook', { state: 'asleep', reason }, 'not on the list any more')];
    return [this.removal('outlook', { state: 'asleep', reason: 'owner' }, 'belongs to somebody else now')];
  }

  private isEditedInOutlook(): boolean {
    const { link, outlook, context } = this;
    return outlook.state === 'present' && isEdited(link, outlook.item, context, 'outlook');
  }

  private deletedInOutlook(): Step<F>[] {
    const { link, crm, context } = this;
    const last = link.added === 'invited' ? this.calledOff() : undefined;
    if (last) return this.restCalledOff(last);
    if (crm.state === 'unseen') return [{ do: 'look', side: 'crm', id: link.crm.id }];
    if (crm.state === 'present' && isEdited(link, crm.item, context, 'crm')) {
      if (link.added === 'invited') return [declined(link, context)];
      if (context.settings.direction === 'toCrm' || link.added) return [asleep(link, 'kept', true)];
      return [{ do: 'create', side: 'outlook', source: crm.item, link, why: 'edited in the CRM, deleted in Outlook' }];
    }
    if (link.added === 'invited' && !context.settings.deleteInCrm) return [declined(link, context)];
    if (!context.settings.deleteInCrm || context.settings.direction === 'toOutlook')
      return [asleep(link, 'kept', true)];
    return [this.removal('crm', { state: 'ended', reason: null }, 'deleted in Outlook')];
  }

  /** What was taken out of the calendar after its organiser had called it off, as this device saw it, or another one. */
  private calledOff(): F | undefined {
    const states = [...(this.staged.outlook?.before ?? []), this.link.outlook.shadow, this.fieldsOf('crm')];
    return states.find((fields) => fields !== null && this.context.kind.isCalledOff?.(fields) === true) ?? undefined;
  }

  /** The CRM keeps it, and says that it was called off. */
  private restCalledOff(last: F): Step<F>[] {
    const rest = asleep(this.link, 'kept', true);
    const steps = this.merge(last).filter(
      (step) => step.do === 'look' || (step.do === 'update' && step.side === 'crm'),
    );
    if (steps.length === 0) return [rest];
    const then = { state: 'asleep', reason: 'kept', outlookGone: true } as const;
    return steps.map((step) => (step.do === 'update' ? { ...step, then } : step));
  }

  private removal(side: SideName, then: DeleteStep<F>['then'], why: Why): Step<F> {
    return { do: 'delete', side, link: this.link, then, why };
  }

  private merge(outlook = this.fieldsOf('outlook')): Step<F>[] {
    const { link, context } = this;
    const { kind, settings } = context;
    const crm = this.fieldsOf('crm');
    const missing = (['crm', 'outlook'] as const).find((side) => this.fieldsOf(side) === null);
    if (missing || !crm || !outlook) return [{ do: 'look', side: missing ?? 'crm', id: link[missing ?? 'crm'].id }];
    const written = { crm: this.staged.outlook?.before ?? [], outlook: this.staged.crm?.before ?? [] };
    const merged = merge(
      kind,
      { crm, outlook, crmShadow: link.crm.shadow, outlookShadow: link.outlook.shadow, written, sent: this.sent() },
      settings.conflict,
      settings.direction,
    );
    this.grantWish(merged, crm, outlook);
    const toOutlook = this.withContext(merged.toOutlook, crm);
    const hasChanges = fieldNames(merged.toCrm).length > 0;
    // What the CRM wrote meanwhile is not undone by what goes along: Outlook's values as they will be.
    const withheld = Object.fromEntries(merged.withheld.map((name) => [name, crm[name as keyof F]]));
    const after = { ...outlook, ...merged.toOutlook, ...withheld };
    const toCrm = (hasChanges ? kind.along?.(merged.toCrm, after) : undefined) ?? merged.toCrm;
    return this.updates(toOutlook, toCrm, merged.conflicts, merged.withheld);
  }

  /** M8: of an invitation that another device added, and that somebody has edited in the CRM since, what is taken for known. */
  private assume(): Step<F>[] | undefined {
    const { link, context } = this;
    const [crm, outlook] = [this.itemSeen('crm'), this.itemSeen('outlook')];
    const isKnown = link.added !== 'invited' || link.crm.shadow !== null || link.outlook.shadow !== null;
    if (isKnown || !crm || !outlook || crm.facts.made !== undefined) return undefined;
    const shadow = context.kind.assumed?.({ crm: crm.fields, outlook: outlook.fields });
    if (!shadow) return undefined;
    const next = { ...link, crm: { ...link.crm, shadow }, outlook: { ...link.outlook, shadow } };
    return [{ do: 'settle', link: next, unstage: [], why: null }];
  }

  /** A value that the person chose goes to both sides, whatever stands there. */
  private grantWish(merged: Merged<F>, crm: F, outlook: F): void {
    const { wish } = this.link;
    if (!wish) return;
    for (const field of this.context.kind.fields) {
      if (!(field.name in wish)) continue;
      const wished = { ...crm, ...wish };
      merged.conflicts = merged.conflicts.filter((conflict) => conflict.field !== field);
      if (field.equal(crm, wished)) Reflect.deleteProperty(merged.toCrm, field.name);
      else if (mayCreate('crm', this.context.settings)) merged.toCrm[field.name] = wished[field.name];
      else merged.withheld.push(field.name);
      if (field.equal(outlook, wished)) Reflect.deleteProperty(merged.toOutlook, field.name);
      else if (mayCreate('outlook', this.context.settings)) merged.toOutlook[field.name] = wished[field.name];
      else merged.withheld.push(field.name);
    }
  }

  /** A change that got no answer counts where its item is another one now: it was done, or the user was faster. */
  private sent(): Partial<Record<SideName, Partial<F> | undefined>> {
    const changesTo = (side: SideName) => {
      const sent = this.link.sent?.[side];
      const version = this.itemSeen(side)?.version ?? this.link[side].version;
      return sent && sent.version !== version ? sent.changes : undefined;
    };
    return { crm: changesTo('crm'), outlook: changesTo('outlook') };
  }

  /** The context goes along with the mark; an item that would mail people is not touched for its sake alone. */
  private withContext(changes: Partial<F>, crm: F): Partial<F> {
    const shown = this.context.kind.fields.filter((field) => field.flows === 'toOutlook').map((field) => field.name);
    if (this.link.others > 0) return fieldNames(changes).every((name) => shown.includes(name)) ? {} : changes;
    if (this.link.added)
      return Object.fromEntries(
        Object.entries(changes).filter(([name]) => !shown.includes(name as keyof F & string)),
      ) as Partial<F>;
    if (!this.mayStamp()) return changes;
    return { ...Object.fromEntries(shown.map((name) => [name, crm[name]])), ...changes };
  }

  private updates(
    toOutlook: Partial<F>,
    toCrm: Partial<F>,
    conflicts: DecidedConflicts<F>,
    withheld: (keyof F & string)[],
  ): Step<F>[] {
    const { link } = this;
    const names = { outlook: fieldNames(toOutlook), crm: fieldNames(toCrm) };
    const why = this.reason(names.outlook.length > 0, names.crm.length > 0);
    const step = (side: SideName, changes: Partial<F>, stamp: boolean): Step<F> => ({
      do: 'update',
      side,
      link,
      changes,
      stamp,
      conflicts: conflicts.filter((conflict) => conflict.lost === side),
      pending: names[otherSide(side)],
      withheld,
      why,
    });
    const steps: Step<F>[] = [];
    if (names.outlook.length > 0 || this.mayStamp()) steps.push(step('outlook', toOutlook, this.mayStamp()));
    if (names.crm.length > 0) steps.push(step('crm', toCrm, false));
    return steps.length > 0 ? steps : [settle(this.inStep(withheld), null)];
  }

  /** Both sides agree: what they hold now is what the next run compares with. */
  private inStep(withheld: (keyof F & string)[]): Link<F> {
    const { link } = this;
    const end = (side: SideName) => {
      const item = this.itemSeen(side);
      if (!item) return link[side];
      return { id: item.id, version: item.version, shadow: keepShadow(item.fields, link[side].shadow, withheld) };
    };
    const isWithheld = withheld.length > 0;
    return {
      ...link,
      sent: undefined,
      wish: undefined,
      withheld: isWithheld,
      crm: end('crm'),
      outlook: end('outlook'),
    };
  }

  private reason(toOutlook: boolean, toCrm: boolean): Why {
    if (this.link.wish) return 'you chose the other value';
    if (toOutlook && toCrm) return 'changed on both sides';
    if (toCrm) return 'changed in Outlook';
    return this.mayStamp() ? 'not marked as ours yet' : 'changed in the CRM';
  }

  private mayStamp(): boolean {
    return this.link.unstamped && this.link.others === 0;
  }

  private itemSeen(side: SideName): Observation<F> | undefined {
    const seen = this.staged[side]?.seen;
    return seen?.state === 'present' ? seen.item : undefined;
  }

  private fieldsOf(side: SideName): F | null {
    return this.itemSeen(side)?.fields ?? this.link[side].shadow;
  }
}

/** The new values, but of these fields the ones from when the sides were last in step; none where that is not known. */
export function keepShadow<F>(fresh: F | null, old: F | null, names: (keyof F & string)[] = []): F | null {
  if (fresh === null || names.length === 0) return fresh;
  const result: F = { ...fresh };
  for (const name of names) {
    if (old?.[name] === undefined) Reflect.deleteProperty(result as object, name);
    else result[name] = old[name];
  }
  return result;
}

type DecidedConflicts<F> = ReturnType<typeof merge<F>>['conflicts'];

function fieldNames<F>(changes: Partial<F>): (keyof F & string)[] {
  return Object.keys(changes) as (keyof F & string)[];
}
