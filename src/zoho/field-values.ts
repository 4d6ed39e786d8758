import { cut } from '../model/text';
import type { CrmField, MappedField } from '../model/mapping';
import { crmChoice, outlookChoice, type ChoiceField, type ChoiceValues } from '../model/choice-values';
import { canonicalPart, wordsOf } from '../model/values';
import type { Links } from './links';
import { textOf } from './texts';

/**
 * One mapped value between the CRM's form and the engine's.
 * 1. What the CRM cannot hold is left alone there: `undefined`. A text is cut, and what was cut stays in Outlook; half an
 *    address or a number would be another one, so those are not.
 * 2. A choice whose value in the CRM stands for the wanted one already is kept: several may be one in Outlook (T3).
 */
export interface ValueContext {
  values: ChoiceValues;
  links: Links;
  /** By CRM field, in UTF-16 units. */
  limits: Record<string, number>;
}

export function partFrom({ outlook, crm }: MappedField, raw: unknown, values: ChoiceValues): string {
  const text = rawText(raw);
  if (isChoice(outlook.name) && outlook.type === 'choice') {
    return outlookChoice(outlook.name, values[outlook.name], text);
  }
  return canonicalPart(outlook.type, crm.type === 'textarea' ? textOf(text) : text);
}

/** Zoho: lookups are `{id, name}`, lists of choices are arrays. */
function rawText(raw: unknown): string {
  if (Array.isArray(raw)) return raw.map(rawText).join(', ');
  if (typeof raw === 'object' && raw !== null) return 'name' in raw ? rawText(raw.name) : '';
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : '';
}

/** The value as the API takes it; null clears, undefined leaves what the CRM has. `before` is the CRM's present value. */
export function valueFor(field: MappedField, text: string, before: unknown, context: ValueContext): unknown {
  const { outlook, crm } = field;
  if (isChoice(outlook.name) && outlook.type === 'choice') return choiceFor(field, outlook.name, text, before, context);
  if (text === '') return null;
  switch (crm.type) {
    case 'picklist':
      return knownValue(crm, text);
    case 'multiselectpicklist':
      return knownValues(crm, text);
    case 'integer':
      return /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
    case 'decimal':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined;
    case 'lookup':
      return rawText(before) === text ? undefined : context.links.find(crm.target ?? '', text);
    default:
      return textFor(field, text, context.limits[crm.name] ?? Infinity);
  }
}

function choiceFor(
  field: MappedField,
  name: ChoiceField,
  text: string,
  before: unknown,
  { values }: ValueContext,
): string | undefined {
  if (before !== undefined && partFrom(field, before, values) === text) return undefined;
  const isListed = (value: string) =>
    field.crm.values.length === 0 || field.crm.values.some((each) => each.value === value);
  return crmChoice(
    values[name].filter(({ crm }) => isListed(crm)),
    text,
  );
}

function isChoice(name: string): name is ChoiceField {
  return name === 'status' || name === 'importance';
}

function knownValue({ values }: CrmField, text: string): string | undefined {
  if (values.length === 0) return text;
  const folded = text.toLowerCase();
  const isIt = (one: string) => one.toLowerCase() === folded;
  return (values.find(({ value }) => isIt(value)) ?? values.find(({ label }) => isIt(label)))?.value;
}

function knownValues(crm: CrmField, text: string): string[] | undefined {
  const known = wordsOf(text).flatMap((word) => knownValue(crm, word) ?? []);
  return known.length === 0 ? undefined : [...new Set(known)];
}

const whole = new Set(['email', 'phone', 'url']);

function textFor({ outlook, crm }: MappedField, text: string, limit: number): string | undefined {
  const lined = crm.type === 'textarea' ? text : text.replace(/\s*\n+\s*/g, ', ');
  const written = crm.type === 'phone' ? phoneFor(lined) : lined;
  if (written.length > limit && whole.has(outlook.type)) return undefined;
  return cut(written, limit);
}

/** Zoho: a number has no slash, and one sign at most between two digits. */
function phoneFor(text: string): string {
  const plain = text
    .replace(/[^\p{L}\d+ ().,;*#-]/gu, ' ')
    .replace(/ *([-.])[-. ]*/g, '$1')
    .replace(/ {2,}/g, ' ')
    .replace(/^[-. ]+|[-. ]+$/g, '');
  return plain === '' ? text : plain;
}
