import type { Text } from '../../text';

const known = ['title', 'time', 'location', 'description', 'context'];

/** What a meeting's field is called. */
export function fieldName(text: Text, field: string): string {
  return text(`activity-field-${known.includes(field) ? field : 'other'}`);
}

/** "title and time" */
export function fieldList(text: Text, locale: string, fields: string[]): string {
  const names = new Set(fields.map((field) => fieldName(text, field)));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
