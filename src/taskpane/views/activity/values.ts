import { outlookFieldsOf } from '../../../model/mapping';
import type { OutlookField } from '../../../model/outlook-fields';
import type { MeetingTime } from '../../../model/time';
import type { KindName } from '../../../sync/kind';
import { dayText, meetingTime } from '../../format';
import type { Text } from '../../text';

interface Valued {
  kind: KindName;
  field: string;
  /** A meeting's time, a text, or the parts of a contact's or task's field by name. */
  value: unknown;
}

/** A field's value in words; '' where there is none. */
export function valueText(text: Text, locale: string, { kind, field, value }: Valued): string {
  if (typeof value === 'string') return value;
  if (isTime(value)) return meetingTime(value, locale);
  if (kind === 'meetings' || typeof value !== 'object' || value === null) return '';
  const parts = new Map<string, unknown>(Object.entries(value));
  const said = outlookFieldsOf(kind)
    .filter(({ group }) => group === field)
    .map((part) => partText(text, locale, part, parts.get(part.name)));
  return said.filter((words) => words !== '').join(field === 'name' ? ' ' : ', ');
}

function partText(text: Text, locale: string, { name, type }: OutlookField, value: unknown): string {
  if (typeof value !== 'string' || value === '') return '';
  if (type === 'date') return dayText(value, locale);
  return type === 'choice' ? text(`choice-${name}-${value}`) : value;
}

function isTime(value: unknown): value is MeetingTime {
  return typeof value === 'object' && value !== null && 'allDay' in value && 'start' in value && 'end' in value;
}
