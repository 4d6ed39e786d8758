import type { FieldKind, FieldSpec } from '../../src/sandbox/crm/fields';
import { usualSettings } from '../../src/sandbox/crm/customization';
import { moduleOf } from '../../src/sandbox/crm/fields';
import { defaultPairs, type ChoiceValues } from '../../src/model/choice-values';
import { defaultMapping, resolveMapping, type CrmField, type CrmType, type MappedField } from '../../src/model/mapping';

/** Mappings with a CRM field for as many Outlook fields as it has a fitting one for. */
const types: Partial<Record<FieldKind, CrmType>> = {
  text: 'text',
  textarea: 'textarea',
  email: 'email',
  phone: 'phone',
  website: 'website',
  picklist: 'picklist',
  boolean: 'boolean',
  date: 'date',
  integer: 'integer',
  currency: 'decimal',
  lookup: 'lookup',
};

/** The fields of the sandbox's CRM, standard and own ones. */
export function crmFields(module: 'Contacts' | 'Tasks'): CrmField[] {
  const own = (usualSettings()[module]?.customFields ?? []).map((field) => ({
    ...field,
    length: field.length ?? (field.kind === 'website' ? 450 : field.kind === 'email' ? 100 : 255),
    choices: field.choices ?? [],
    ...{ isMandatory: false, isRequired: false, isReadOnly: false, isCustom: true, target: undefined },
  }));
  return [...moduleOf(module)!.fields, ...own].map(crmField);
}

function crmField(spec: FieldSpec): CrmField {
  const isText = ['text', 'textarea', 'email', 'phone', 'website', 'picklist'].includes(spec.kind);
  return {
    name: spec.name,
    label: spec.label,
    type: types[spec.kind] ?? 'other',
    length: isText ? spec.length : null,
    isWritable: !spec.isReadOnly,
    isMandatory: spec.isMandatory,
    isCustom: spec.isCustom,
    values: spec.choices.map(({ actual, display }) => ({ value: actual, label: display ?? actual })),
    target: spec.target ?? null,
  };
}

function mapped(kind: 'contacts' | 'tasks', more: [string, string][]): MappedField[] {
  const fields = crmFields(kind === 'contacts' ? 'Contacts' : 'Tasks');
  const added = more.map(([outlook, crm]) => ({ outlook, crm }));
  return resolveMapping([...defaultMapping(kind, fields), ...added], kind, fields).fields;
}

export const contactMapping = mapped('contacts', [
  ['email3', 'Third_Email'],
  ['businessHomePage', 'Website_1'],
]);

export const taskMapping = mapped('tasks', [['startDateTime', 'Start_Date']]);

const choices = (field: 'Status' | 'Priority') =>
  (crmFields('Tasks').find(({ name }) => name === field)?.values ?? []).map(({ value }) => value);

export const taskValues: ChoiceValues = {
  status: defaultPairs('status', choices('Status')),
  importance: defaultPairs('importance', choices('Priority')),
};
