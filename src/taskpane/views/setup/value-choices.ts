import {
  crmChoice,
  defaultPairs,
  outlookChoice,
  type ChoiceField,
  type ChoiceValues,
  type ValuePair,
} from '../../../model/choice-values';
import type { CrmField, MappingEntry } from '../../../model/mapping';
import { taskChoices } from '../../../model/outlook-fields';

/**
 * The second step of the tasks' configuration (T3) as a person edits it, and as it is kept: in pairs.
 * 1. An Outlook value becomes one of the CRM values that become it: what comes back is what went out.
 * 2. Where no CRM value becomes it, it may become any, or nothing: the CRM keeps what it has.
 */
export interface Choices {
  toOutlook: ReadonlyMap<string, string>;
  /** '' for nothing. */
  toCrm: ReadonlyMap<string, string>;
}

export const choiceFields: ChoiceField[] = ['status', 'importance'];

/** The CRM's field that a choice field of Outlook is mapped to. */
export function choiceTarget(field: ChoiceField, entries: MappingEntry[], crmFields: CrmField[]): CrmField | undefined {
  const entry = entries.find((each) => 'outlook' in each && each.outlook === field);
  return crmFields.find(({ name, type }) => name === entry?.crm && type === 'picklist');
}

export function choicesOf(field: ChoiceField, pairs: ValuePair[] | null, crm: CrmField): Choices {
  const values = crm.values.map(({ value }) => value);
  const known = pairs?.length ? pairs : defaultPairs(field, values);
  const toOutlook = new Map(values.map((value) => [value, outlookChoice(field, known, value)]));
  const toCrm = taskChoices[field].map((outlook): [string, string] => {
    const members = membersOf(toOutlook, outlook);
    const wanted = crmChoice(known, outlook) ?? '';
    const isKept = members.length === 0 ? values.includes(wanted) : members.includes(wanted);
    return [outlook, isKept ? wanted : (members[0] ?? '')];
  });
  return { toOutlook, toCrm: new Map(toCrm) };
}

/** The CRM values that become this one in Outlook. */
export function membersOf(toOutlook: Choices['toOutlook'], outlook: string): string[] {
  return [...toOutlook].filter(([, value]) => value === outlook).map(([crm]) => crm);
}

export function withOutlook({ toOutlook, toCrm }: Choices, crm: string, outlook: string): Choices {
  const before = toOutlook.get(crm);
  const next = new Map(toOutlook).set(crm, outlook);
  const back = new Map(toCrm);
  for (const value of [before, outlook]) {
    if (value === undefined) continue;
    const members = membersOf(next, value);
    if (!members.includes(back.get(value) ?? '')) back.set(value, members[0] ?? '');
  }
  return { toOutlook: next, toCrm: back };
}

export function withCrm({ toOutlook, toCrm }: Choices, outlook: string, crm: string): Choices {
  return { toOutlook, toCrm: new Map(toCrm).set(outlook, crm) };
}

/** For each Outlook value the CRM value that it becomes, then the others that become it; last what only goes out. */
export function pairsOf({ toOutlook, toCrm }: Choices): ValuePair[] {
  const all = [...toOutlook].map(([crm, outlook]) => ({ crm, outlook }));
  const first = all.filter(({ crm, outlook }) => toCrm.get(outlook) === crm);
  const others = all.filter(({ crm, outlook }) => toCrm.get(outlook) !== crm);
  const outOnly = [...toCrm]
    .filter(([outlook, crm]) => crm !== '' && toOutlook.get(crm) !== outlook)
    .map(([outlook, crm]) => ({ crm, outlook }));
  return [...first, ...others, ...outOnly];
}

export type Targets = Record<ChoiceField, CrmField | undefined>;

/** As it is kept when one field's choices have changed: null where both are what they would be by themselves. */
export function keptValues(
  kept: ChoiceValues | null,
  targets: Targets,
  changed: { field: ChoiceField; choices: Choices } | null,
): ChoiceValues | null {
  const pairs = (field: ChoiceField, isDefault: boolean) => {
    const crm = targets[field];
    if (!crm) return [];
    if (!isDefault && changed?.field === field) return pairsOf(changed.choices);
    return pairsOf(choicesOf(field, isDefault ? null : (kept?.[field] ?? null), crm));
  };
  const both = (isDefault: boolean): ChoiceValues => ({
    status: pairs('status', isDefault),
    importance: pairs('importance', isDefault),
  });
  const values = both(false);
  return isSameValues(values, both(true)) ? null : values;
}

function isSameValues(a: ChoiceValues, b: ChoiceValues): boolean {
  const keyOf = (values: ChoiceValues) =>
    JSON.stringify(choiceFields.map((field) => values[field].map(({ crm, outlook }) => [crm, outlook])));
  return keyOf(a) === keyOf(b);
}
