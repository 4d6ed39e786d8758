import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useText } from '../../../text';
import { useFitting } from '../../setup/fitting';
import { ChoicesField } from './ChoicesField';
import type { FieldProps } from './field-props';

/** A field of the CRM with its label, as its type wants it. */
export function FieldInput({ field, value, problem, onChange }: FieldProps) {
  const { type, label, isMandatory } = field;
  const text = useText();
  if (type === 'multiselectpicklist') return <ChoicesField {...{ field, value, problem, onChange }} />;
  const validation = problem === null ? {} : { validationMessage: problem };
  if (type === 'boolean')
    return (
      <Field {...validation}>
        <Checkbox
          name={field.name}
          label={label}
          checked={value === 'true'}
          onChange={(_event, { checked }) => onChange(String(checked === true))}
        />
      </Field>
    );
  return (
    <Field
      label={label}
      required={isMandatory}
      {...(isAccount(field) && { hint: text('act-account-hint') })}
      {...validation}
    >
      <Control field={field} value={value} onChange={onChange} />
    </Field>
  );
}

/** It is named by hand, and has to be there already. */
function isAccount({ role, target }: FieldProps['field']): boolean {
  return role === 'company' && target === 'Accounts';
}

const inputTypes = { email: 'email', phone: 'tel', website: 'url', date: 'date' } as const;
const inputModes = { integer: 'numeric', decimal: 'decimal' } as const;

function pick<Table extends object>(table: Table, type: string): Table[keyof Table] | undefined {
  return Object.hasOwn(table, type) ? table[type as keyof Table] : undefined;
}

/** Its label, `aria-…` and the like come from the field around it. */
function Control({ field, value, onChange }: Omit<FieldProps, 'problem'>) {
  const { type, name, values } = field;
  const fitting = useFitting();
  const text = useText();
  const shared = { name, value, className: fitting };
  if (type === 'textarea') return <Textarea {...shared} rows={3} onChange={(_event, data) => onChange(data.value)} />;
  if (type === 'picklist' && values.length > 0)
    return (
      <Select {...shared} onChange={(_event, data) => onChange(data.value)}>
        <option value="">{text('act-no-choice')}</option>
        {values.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    );
  return (
    <Input
      {...shared}
      type={pick(inputTypes, type) ?? 'text'}
      inputMode={pick(inputModes, type)}
      onChange={(_event, data) => onChange(data.value)}
    />
  );
}
