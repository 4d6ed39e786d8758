import { Field, Input, makeStyles, mergeClasses, Select, Textarea, tokens } from '@fluentui/react-components';
import type { FieldSpec, Values } from './records';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  lines: { gridColumn: '1 / -1' },
});

interface Props {
  fields: FieldSpec[];
  values: Values;
  onChange: (values: Values) => void;
}

export function RecordFields({ fields, values, onChange }: Props) {
  const styles = useStyles();
  const set = (name: string) => (value: string) => onChange({ ...values, [name]: value });
  return (
    <div className={styles.fields}>
      {fields.map((spec) => (
        <Field
          key={spec.name}
          label={spec.label}
          required={spec.isRequired}
          className={mergeClasses(styles.field, spec.type === 'lines' && styles.lines)}
        >
          <Control spec={spec} value={values[spec.name] ?? ''} onChange={set(spec.name)} />
        </Field>
      ))}
    </div>
  );
}

interface ControlProps {
  spec: FieldSpec;
  value: string;
  onChange: (value: string) => void;
}

/** Takes its label from the Field around it. */
function Control({ spec, value, onChange }: ControlProps) {
  const { type, choices } = spec;
  if (type === 'choice') {
    // A value that is not to be chosen any more stands there as long as it is held.
    const isKnown = choices.some((choice) => choice.value === value);
    return (
      <Select value={value} onChange={(_event, data) => onChange(data.value)}>
        {!isKnown && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    );
  }
  const common = { value, dir: 'auto' as const };
  if (type === 'lines') {
    return <Textarea {...common} rows={3} resize="vertical" onChange={(_event, data) => onChange(data.value)} />;
  }
  // An address that is none must reach the service, which says so: no type of e-mail here.
  const kind = type === 'date' || type === 'number' || type === 'tel' ? type : 'text';
  return <Input {...common} type={kind} onChange={(_event, data) => onChange(data.value)} />;
}
