import type { CrmField, MappedKind, MappingEntry, Note } from '../../../model/mapping';
import { outlookFieldsOf } from '../../../model/mapping';
import type { Text } from '../../text';
import { crmLabel, type Filled, type Row } from './mapping-draft';

/** A field of Outlook in the person's words; its bare name where nobody knows it. */
export function outlookLabel(text: Text, kind: MappedKind, name: string): string {
  return outlookFieldsOf(kind).some((field) => field.name === name) ? text(`field-${name}`) : name;
}

export function rowCrmLabel(
  { entry, crm }: { entry: MappingEntry; crm: CrmField | undefined },
  all: CrmField[],
): string {
  return crm ? crmLabel(crm, all) : entry.crm;
}

/** What a person should know of the pair, if anything. */
export function noteText(text: Text, note: Note | null, crm: CrmField | undefined): string | null {
  if (note === null) return null;
  return text(`setup-note-${note}`, {
    length: crm?.length ?? 0,
    target: crm?.target === 'Contacts' ? 'people' : 'other',
  });
}

/** The fixed value as people see it. */
export function fixedValue(text: Text, { entry: { value }, crm }: Row<Filled>): string {
  if (crm?.type === 'boolean' && (value === 'true' || value === 'false')) return text(`setup-value-${value}`);
  return crm?.values.find((each) => each.value === value)?.label ?? value;
}

const right = /^Crm_Implied_(View|Create|Edit|Delete)_/;

/** T4, G10: a permission of the CRM, in words; its name where it is another one. */
export function permissionText(text: Text, name: string): string {
  const action = right.exec(name)?.[1]?.toLowerCase();
  return action === undefined ? name : text(`setup-right-${action}`);
}

export function listOf(words: string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}

/** Without accents and capitals: what a search compares. */
export function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
