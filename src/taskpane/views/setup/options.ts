import type { CrmField } from '../../../model/mapping';
import type { Text } from '../../text';
import type { FieldOption } from './FieldChoice';
import { crmLabel } from './mapping-draft';

/** CRM fields to choose from, the standard ones before those that the organisation added. */
export function crmOptions(text: Text, fields: CrmField[], all: CrmField[]): FieldOption[] {
  const ordered = [...fields.filter(({ isCustom }) => !isCustom), ...fields.filter(({ isCustom }) => isCustom)];
  return ordered.map((crm) => ({
    value: crm.name,
    label: crmLabel(crm, all),
    group: text(crm.isCustom ? 'setup-group-custom' : 'setup-group-standard'),
  }));
}
