import type { FieldRole, Form, FormField } from '../../../../people/form';

/** By the field's name. */
export type Values = Record<string, string>;
export type RoleValues = Partial<Record<FieldRole, string>>;

/** Why a value cannot be sent: id of the sentence, and what it takes. */
export interface Refusal {
  id: string;
  length: number;
}

const unfillable = ['lookup', 'other'];

/** What is asked for, in the CRM's order; the description, which is the longest and rarely filled, comes last. */
export function askedFields({ fields }: Form): FormField[] {
  const asked = fields.filter(
    ({ role, isMandatory, isWritable, type }) =>
      isWritable && (role !== null || isMandatory) && !unfillable.includes(type),
  );
  const isLast = ({ role }: FormField) => role === 'description';
  return [...asked.filter((field) => !isLast(field)), ...asked.filter(isLast)];
}

/** Mandatory ones that can only be filled in the CRM: a record that needs them has to be made there. */
export function fieldsForCrm({ fields }: Form): FormField[] {
  return fields.filter(({ isMandatory, isWritable, type }) => isMandatory && isWritable && unfillable.includes(type));
}

/** What is known already, as far as the field can take it. */
export function prefilled(fields: FormField[], known: RoleValues): Values {
  const values = fields.map((field) => [field.name, valueFor(field, (field.role && known[field.role]) ?? '')]);
  return Object.fromEntries(values) as Values;
}

function valueFor({ type, values }: FormField, value: string): string {
  if (type !== 'picklist' || values.length === 0) return value;
  return values.find((each) => each.value === value || each.label === value)?.value ?? '';
}

/** What keeps these values from being sent, by field. */
export function refusalsOf(fields: FormField[], values: Values): Map<string, Refusal> {
  const found = fields.map((field) => [field.name, refusalOf(field, (values[field.name] ?? '').trim())] as const);
  return new Map(found.filter((each): each is [string, Refusal] => each[1] !== null));
}

const patterns: Partial<Record<FormField['type'], RegExp>> = {
  integer: /^-?\d+$/,
  decimal: /^-?\d+([.,]\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  email: /^[^\s@]+@[^\s@]+$/,
};

function refusalOf({ type, length, isMandatory }: FormField, value: string): Refusal | null {
  if (value === '') return isMandatory && type !== 'boolean' ? { id: 'act-refused-empty', length: 0 } : null;
  if (length !== null && value.length > length) return { id: 'act-refused-long', length };
  return patterns[type]?.test(value) === false ? { id: `act-refused-${type}`, length: 0 } : null;
}

/** What is left empty is not sent: the CRM has its own values for it. */
export function sentValues(fields: FormField[], values: Values): Values {
  const sent = fields.map((field) => [field.name, sentValue(field, values[field.name] ?? '')] as const);
  return Object.fromEntries(sent.filter(([, value]) => value !== ''));
}

function sentValue({ type, isMandatory }: FormField, value: string): string {
  if (type === 'textarea') return value.trim() === '' ? '' : value;
  if (type === 'decimal') return value.trim().replace(',', '.');
  return value === '' && type === 'boolean' && isMandatory ? 'false' : value.trim();
}
