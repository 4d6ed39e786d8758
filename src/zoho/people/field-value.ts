import type { FormField } from '../../people/form';
import type { PartType } from '../../model/values';
import { valueFor } from '../field-values';
import type { Links } from '../links';

/** A form's text as the API takes it in a field; undefined where the field cannot hold it. */
export function formValue(field: FormField, text: string, links: Links): unknown {
  if (field.type === 'boolean') return text === 'true';
  if (field.type === 'multiselectpicklist') return chosenIn(field, text);
  const { name } = field;
  const context = { values: { status: [], importance: [] }, links, limits: { [name]: field.length ?? Infinity } };
  return valueFor({ outlook: { name, group: name, type: partType(field) }, crm: field }, text, undefined, context);
}

function chosenIn({ values }: FormField, text: string): string[] | undefined {
  const chosen = text.split(';').map((one) => one.trim());
  const known = chosen.filter((one) => values.length === 0 || values.some(({ value }) => value === one));
  return known.length === chosen.length ? known : undefined;
}

const partTypes: Partial<Record<FormField['type'], PartType>> = {
  email: 'email',
  phone: 'phone',
  website: 'url',
  textarea: 'text',
};

function partType({ type }: FormField): PartType {
  return partTypes[type] ?? 'line';
}
