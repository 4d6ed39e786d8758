import type { FieldValues } from '../../src/model/values';
import { sideContract } from '../side-contract';
import { contactSamples, namesIn } from '../side-contract/contact-samples';
import { contactMapping as mapping } from '../side-contract/mapping';
import { cut } from '../side-contract/samples';
import { filled } from '../side-contract/values';
import { recordHarness } from './side-harness';
import { addNamed, written } from './written';

/** Zoho: texts have a length, a street is one line, a salutation one of a few, and a contact has a last name. */
function held(fields: FieldValues): FieldValues {
  const shown = filled(mapping, ({ outlook, crm }) => {
    const text = fields[outlook.group]?.[outlook.name] ?? '';
    if (crm.values.length > 0) return crm.values.some(({ value }) => value === text) ? text : '';
    const lined = crm.type === 'text' ? text.replace(/\s*\n+\s*/g, ', ') : text;
    return cut(lined, crm.length ?? Infinity);
  });
  const name = shown['name']!;
  if (name['surname'] !== '' || name['givenName'] === '') return shown;
  return { ...shown, name: { ...name, givenName: '', surname: name['givenName']! } };
}

sideContract('contacts of the CRM over HTTP', contactSamples, () =>
  recordHarness({
    module: 'Contacts',
    held,
    typed: (crm, changes) => {
      const fields = written(crm, mapping, changes);
      // The CRM's own pages refuse an empty last name.
      return 'Last_Name' in fields ? { ...fields, Last_Name: fields['Last_Name'] ?? '(No name)' } : fields;
    },
    prepare: (crm) => {
      for (const name of namesIn('companyName')) addNamed(crm, 'Accounts', name);
      for (const name of namesIn('manager')) addNamed(crm, 'Contacts', cut(name, 80));
    },
  }),
);
