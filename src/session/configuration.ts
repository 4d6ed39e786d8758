import type { KindConfiguration } from '../app';
import { defaultPairs, type ChoiceField } from '../model/choice-values';
import type { MappedKind } from '../model/mapping';
import type { Configuration } from './port';

const choiceFields: Record<ChoiceField, string> = { status: 'Status', importance: 'Priority' };

/** What the CRM said, with the values that go together before anybody has said which (T3). */
export function configurationOf(kind: MappedKind, { crmFields, views, missing }: KindConfiguration): Configuration {
  const pairs = (field: ChoiceField) => {
    const values = kind === 'tasks' ? (crmFields.find(({ name }) => name === choiceFields[field])?.values ?? []) : [];
    const labels = new Map(values.map(({ value, label }) => [value, label]));
    const found = defaultPairs(field, [...labels.keys()]);
    return found.map(({ crm, outlook }) => ({ crm, outlook, label: labels.get(crm) ?? crm }));
  };
  return {
    kind,
    crmFields,
    views,
    missing,
    defaultValues: { status: pairs('status'), importance: pairs('importance') },
  };
}
