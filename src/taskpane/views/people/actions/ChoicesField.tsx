import { Checkbox, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { FieldProps } from './field-props';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  problem: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Several choices, with `;` between them. Fluent's field would give each box the name of the whole. */
export function ChoicesField({ field, value, problem, onChange }: FieldProps) {
  const { name, label, values, isMandatory } = field;
  const id = useId();
  const styles = useStyles();
  const chosen = value.split(';');
  const change = (option: string, isOn: boolean) => {
    const next = values.filter((each) => (each.value === option ? isOn : chosen.includes(each.value)));
    onChange(next.map((each) => each.value).join(';'));
  };
  const described = problem === null ? undefined : `${id}p`;
  return (
    <div role="group" aria-labelledby={`${id}l`} aria-describedby={described} className={styles.group}>
      <Label id={`${id}l`} required={isMandatory}>
        {label}
      </Label>
      {values.map((option) => (
        <Checkbox
          key={option.value}
          name={name}
          label={option.label}
          checked={chosen.includes(option.value)}
          aria-describedby={described}
          onChange={(_event, { checked }) => change(option.value, checked === true)}
        />
      ))}
      {problem !== null && (
        <span id={described} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}
