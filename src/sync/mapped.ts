import type { ChoiceValues } from '../model/choice-values';
import type { MappedField } from '../model/mapping';
import { contactFields, setGroups } from '../model/outlook-fields';
import { isHeldAs } from '../model/text';
import {
  canonicalPart,
  isEqualPart,
  normalPart,
  wordsOf,
  type FieldValues,
  type Parts,
  type PartType,
} from '../model/values';
import type { Ends, Field } from './kind';
import type { SideName } from './side';

/** The fields of a kind whose mapping people choose: one per group, with only the parts that are mapped. */
interface Part {
  name: string;
  type: PartType;
  /** How many characters either side's field holds, where one is cut. */
  lengths: number[];
  /** The CRM's field has no line breaks. */
  isOneLine: boolean;
}

/** Ends the name of what says how the CRM's value of a group is read. */
export const crmReading = '#crm';

/** Exchange: a property of one line. */
const outlookLine = 255;

export function mappedFields(mapping: MappedField[]): Field<FieldValues>[] {
  const groups = new Map<string, Part[]>();
  for (const { outlook, crm } of mapping) {
    const parts = groups.get(outlook.group) ?? [];
    const lengths = [crm.length ?? outlookLine, outlookLine];
    const isOneLine = outlook.type === 'text' && crm.type !== 'textarea';
    groups.set(outlook.group, [...parts, { name: outlook.name, type: outlook.type, lengths, isOneLine }]);
  }
  return [...groups].map(([name, parts]) => {
    if (setGroups.has(name)) return setField(name, parts);
    return parts[0]?.type === 'list' ? listField(name, parts[0]) : partsField(name, parts);
  });
}

/**
 * What each group is made of; another mapping of a group is another form of it. Of a choice also which values go together:
 * another reading of the CRM's value, and no other value of Outlook's.
 */
export function formOf(mapping: MappedField[], values: Partial<ChoiceValues> = {}): Record<string, string> {
  const pairs = Object.entries(values).map(([group, of]) => [`${group}${crmReading}`, JSON.stringify(of)] as const);
  const form: Record<string, string> = Object.fromEntries(pairs);
  for (const { outlook, crm } of mapping) {
    form[outlook.group] = `${form[outlook.group] ?? ''}${outlook.name}=${crm.name}:${crm.type};`;
  }
  return form;
}

function partsField(name: string, parts: Part[]): Field<FieldValues> {
  const isEqual = (a: Parts | undefined, b: Parts | undefined) =>
    parts.every((part) => isSamePart(part, valueOf(a, part), valueOf(b, part)));
  return {
    name,
    flows: 'both',
    equal: (a, b) => isEqual(a[name], b[name]) || (name === 'name' && isOneName(parts, a, b)),
    isBlank: (fields) => parts.every((part) => valueOf(fields[name], part) === ''),
    show: (fields) => shown(parts, fields[name], name === 'name' ? ' ' : ', '),
    unite: ({ crm, outlook, crmShadow, outlookShadow }) =>
      parts.length < 2 || (crmShadow?.[name] && outlookShadow?.[name])
        ? undefined
        : together(parts, crm[name], outlook[name]),
    carry: (ends, winner) => carried(name, parts, ends, winner),
  };
}

function carried(name: string, parts: Part[], ends: Ends<FieldValues>, winner: SideName): Parts {
  const target = winner === 'crm' ? 'outlook' : 'crm';
  const shadows = { crm: ends.crmShadow?.[name], outlook: ends.outlookShadow?.[name] };
  const isUntouched = (part: Part) =>
    ([winner, target] as const).every(
      (side) => shadows[side] && isEqualPart(part.type, valueOf(ends[side][name], part), valueOf(shadows[side], part)),
    );
  const whole = name === 'name' && isInOnePiece(shadows) ? parts.filter((part) => wholeName.has(part.name)) : [];
  const isKept = (part: Part) => (whole.includes(part) ? whole.every(isUntouched) : isUntouched(part));
  const values = parts.map((part) => {
    const [from, to] = [valueOf(ends[winner][name], part), valueOf(ends[target][name], part)];
    return [part.name, isKept(part) || holdsAs(part, to, from) ? to : from];
  });
  return Object.fromEntries(values) as Parts;
}

const wholeName = new Set(['givenName', 'middleName', 'surname']);

/** One side's last name is the other's whole name: then the three are one value. */
function isInOnePiece({ crm, outlook }: Record<SideName, Parts | undefined>): boolean {
  return (crm?.['surname'] === '') !== (outlook?.['surname'] === '');
}

/** Equal, or one is what a field of the other side makes of the other: the richer value is never given up for that. */
function isSamePart(part: Part, a: string, b: string): boolean {
  return isEqualPart(part.type, a, b) || holdsAs(part, a, b) || holdsAs(part, b, a);
}

const cutTypes = new Set<PartType>(['line', 'text', 'url']);

/** A field of one side or the other makes `held` of this text. */
function holdsAs({ type, lengths, isOneLine }: Part, text: string, held: string): boolean {
  return cutTypes.has(type) && lengths.some((length) => isHeldAs(text, held, { length, isOneLine }));
}

/**
 * The CRM wants a last name: a name without one stands there in one piece, and is the same name. So is what stands in for
 * a name that is missing altogether: the company, an address or a number.
 */
function isOneName(parts: Part[], a: FieldValues, b: FieldValues): boolean {
  const [one, other] = [shown(parts, a['name'], ' '), shown(parts, b['name'], ' ')];
  if (one === '' || other === '') return one === '' ? isStandIn(other, a) : isStandIn(one, b);
  const isWhole = a['name']?.['surname'] !== '' && b['name']?.['surname'] !== '';
  return !isWhole && one === other;
}

export const standInGroups = ['companyName', 'emails', 'mobilePhone', 'businessPhones', 'homePhones'];
/** Shorter names are never what is left of a text that was cut. */
const shortestCut = 60;

function isStandIn(name: string, nameless: FieldValues): boolean {
  const texts = standInGroups.flatMap((group) => Object.values(nameless[group] ?? {}));
  return texts.some((text) => text === name || (name.length >= shortestCut && text.startsWith(name)));
}

/** Both sides' parts where they complete each other; undefined where one part has two values. */
function together(parts: Part[], crm: Parts | undefined, outlook: Parts | undefined): Parts | undefined {
  const united: Parts = {};
  for (const part of parts) {
    const [a, b] = [valueOf(crm, part), valueOf(outlook, part)];
    if (a !== '' && b !== '' && !isSamePart(part, a, b)) return undefined;
    united[part.name] = a === '' || holdsAs(part, b, a) ? b : a;
  }
  return united;
}

/** Words without an order: what the other side never held is not given up for what it holds. */
function listField(name: string, part: Part): Field<FieldValues> {
  const words = (fields: FieldValues | null) => wordsOf(valueOf(fields?.[name], part));
  const has = (fields: FieldValues | null, word: string) =>
    words(fields).some((each) => each.toLowerCase() === word.toLowerCase());
  const carry = (ends: Ends<FieldValues>, winner: SideName) => {
    const [target, shadow] = winner === 'crm' ? [ends.outlook, ends.crmShadow] : [ends.crm, ends.outlookShadow];
    const kept = shadow ? words(target).filter((word) => !has(shadow, word)) : [];
    return { [name]: canonicalPart('list', [...words(ends[winner]), ...kept].join(', ')) };
  };
  return { ...partsField(name, [part]), carry };
}

/** Places for values of one sort, whose order tells nothing. */
function setField(name: string, parts: Part[]): Field<FieldValues> {
  const type = parts[0]?.type ?? 'line';
  const values = (fields: FieldValues | null) =>
    parts.map((part) => valueOf(fields?.[name], part)).filter((text) => text !== '');
  const keys = (fields: FieldValues | null) => new Set(values(fields).map((text) => normalPart(type, text)));
  const unite = (ends: Ends<FieldValues>) => unitedSet(parts, ends, values, (text) => normalPart(type, text));
  return {
    name,
    flows: 'both',
    equal: (a, b) => [...keys(a)].sort().join('\n') === [...keys(b)].sort().join('\n'),
    isBlank: (fields) => values(fields).length === 0,
    show: (fields) => values(fields).join(', '),
    unite,
    // Of a set everybody gets what came and gives what went.
    carry: (ends, winner) =>
      unite(ends) ??
      (winner === 'crm'
        ? withSpare(name, parts, ends, values, (text) => normalPart(type, text))
        : ends[winner][name]) ??
      {},
  };
}

/** The CRM's values, and in Outlook's places without a field of the CRM those that the CRM never had. */
function withSpare(
  name: string,
  parts: Part[],
  { crm, outlook, crmShadow }: Ends<FieldValues>,
  values: (fields: FieldValues | null) => string[],
  keyOf: (text: string) => string,
): Parts {
  const known = new Set([...values(crm), ...values(crmShadow)].map(keyOf));
  const rest = values(outlook).filter((text) => !known.has(keyOf(text)));
  const isMapped = (field: string) => parts.some((part) => part.name === field);
  const spare = contactFields.filter((field) => field.group === name && !isMapped(field.name));
  const kept = spare.slice(0, rest.length).map((field, place) => [field.name, rest[place] ?? ''] as const);
  return { ...crm[name], ...Object.fromEntries(kept) };
}

function unitedSet(
  parts: Part[],
  { crm, outlook, crmShadow, outlookShadow }: Ends<FieldValues>,
  values: (fields: FieldValues | null) => string[],
  keyOf: (text: string) => string,
): Parts | undefined {
  const has = (fields: FieldValues | null, key: string) => values(fields).some((text) => keyOf(text) === key);
  const all = new Map([...values(outlook), ...values(crm)].map((text) => [keyOf(text), text]));
  const kept = [...all].filter(([key]) => {
    const isTakenInCrm = has(crmShadow, key) && !has(crm, key);
    const isTakenInOutlook = has(outlookShadow, key) && !has(outlook, key);
    return !isTakenInCrm && !isTakenInOutlook;
  });
  // The CRM's order first: its first address is the one that its mails go to.
  const order = new Map(values(crm).map((text, place) => [keyOf(text), place]));
  kept.sort(([a], [b]) => (order.get(a) ?? parts.length) - (order.get(b) ?? parts.length));
  if (kept.length > parts.length) return undefined;
  return Object.fromEntries(parts.map((part, place) => [part.name, kept[place]?.[1] ?? '']));
}

function valueOf(parts: Parts | undefined, { name }: Part): string {
  return parts?.[name] ?? '';
}

function shown(parts: Part[], values: Parts | undefined, between: string): string {
  return parts
    .map((part) => valueOf(values, part))
    .filter((text) => text !== '')
    .join(between);
}
