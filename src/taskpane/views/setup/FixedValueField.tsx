import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { problemOf, type CrmField } from '../../../model/mapping';
import { Row, Stack } from '../../components/Stack';
import { useFocusRescue } from '../../hooks/useFocusRescue';
import { useText, type Text } from '../../text';
import { useFitting } from './fitting';
import { crmLabel } from './mapping-draft';
import type { EditorProps } from './editor-props';

interface Props extends Omit<EditorProps, 'entries'> {
  crm: CrmField;
}

/** The value for one CRM field; what the field cannot hold is refused with the reason. */
export function FixedValueField({ ground, crm, add }: Props) {
  const text = useText();
  const [value, setValue] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const label = crmLabel(crm, ground.crmFields);
  const use = () => {
    const entry = { value: crm.type === 'text' || crm.type === 'textarea' ? value : value.trim(), crm: crm.name };
    const isBad = problemOf(entry, ground.kind, ground.crmFields) !== null;
    setIsRefused(isBad);
    if (!isBad) add(entry, text('setup-fixed-added', { crm: label }));
  };
  const change = (next: string) => {
    setValue(next);
    setIsRefused(false);
  };
  return (
    <div ref={useFocusRescue<HTMLDivElement>('section')}>
      <Stack>
        <Field
          label={text('setup-fixed-value', { crm: label })}
          {...(isRefused && { validationMessage: refusal(text, value, crm) })}
        >
          <ValueInput {...{ crm, value }} onChange={change} />
        </Field>
        <Row>
          <Button aria-label={text('setup-fixed-use-for', { crm: label })} onClick={use}>
            {text('setup-fixed-use')}
          </Button>
        </Row>
      </Stack>
    </div>
  );
}

function refusal(text: Text, value: string, { type, length }: CrmField): string {
  if (value.trim() === '') return text('setup-refused-empty');
  if (length !== null && value.trim().length > length) return text('setup-refused-long', { length });
  return text(type === 'integer' || type === 'decimal' ? `setup-refused-${type}` : 'setup-refused-other');
}

interface InputProps {
  crm: CrmField;
  value: string;
  onChange: (value: string) => void;
}

/** `aria-…`, ids and the like come from the field around it. */
function ValueInput({ crm, value, onChange, ...field }: InputProps) {
  const fitting = useFitting();
  const options = useOptions(crm);
  if (options.length === 0)
    return (
      <Input
        {...field}
        className={fitting}
        type={crm.type === 'date' ? 'date' : 'text'}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      />
    );
  return (
    <Select {...field} className={fitting} value={value} onChange={(_event, data) => onChange(data.value)}>
      <option value="" />
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

/** The values of a picklist, yes and no; none where anything may be written. */
function useOptions({ type, values }: CrmField): CrmField['values'] {
  const text = useText();
  if (type === 'picklist') return values;
  if (type !== 'boolean') return [];
  return ['true', 'false'].map((value) => ({ value, label: text(`setup-value-${value}`) }));
}
