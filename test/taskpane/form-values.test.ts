import type { FormField } from '../../src/people/form';
import { askedFields } from '../../src/taskpane/views/people/actions/form-values';
import { formOf, size } from './people-actions-ground';

test('the description comes last, wherever the CRM has it; all else in the CRM’s order', () => {
  const { fields, ...form } = formOf('task', size);
  const description: FormField = { ...fields[0]!, name: 'Description', role: 'description', isMandatory: false };
  const asked = askedFields({ ...form, fields: [description, ...fields] });
  expect(asked.map(({ name }) => name)).toEqual(['Subject', 'Due_Date', 'Size', 'Description']);
});
