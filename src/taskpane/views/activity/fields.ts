import { contactFields, taskFields } from '../../../model/outlook-fields';
import type { Text } from '../../text';

const ofMeetings = ['title', 'time', 'location', 'description', 'context'];
const known = new Set([...ofMeetings, ...[...contactFields, ...taskFields].map(({ group }) => group)]);

/** What a field of a meeting, contact or task is called; fields that change together have one name. */
export function fieldName(text: Text, field: string): string {
  return text(`activity-field-${known.has(field) ? field : 'other'}`);
}

/** "title and time" */
export function fieldList(text: Text, locale: string, fields: string[]): string {
  const names = new Set(fields.map((field) => fieldName(text, field)));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
