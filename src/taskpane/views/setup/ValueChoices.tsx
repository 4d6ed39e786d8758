import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ChoiceField, ChoiceValues } from '../../../model/choice-values';
import type { CrmField } from '../../../model/mapping';
import { taskChoices } from '../../../model/outlook-fields';
import { Plain, Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { useText } from '../../text';
import { useFitting } from './fitting';
import {
  choiceFields,
  choicesOf,
  keptValues,
  membersOf,
  withCrm,
  withOutlook,
  type Choices,
  type Targets,
} from './value-choices';

interface Props {
  values: ChoiceValues | null;
  targets: Targets;
  onChange: (values: ChoiceValues | null) => void;
}

/** T3: the values of status and priority, in both directions. */
export function ValueChoices({ values, targets, onChange }: Props) {
  const text = useText();
  return choiceFields.map((field) => {
    const crm = targets[field];
    const change = (choices: Choices) => onChange(keptValues(values, targets, { field, choices }));
    return (
      <Section key={field} heading={text(`setup-values-${field}`)}>
        {crm ? (
          <FieldValues {...{ field, crm }} choices={choicesOf(field, values?.[field] ?? null, crm)} onChange={change} />
        ) : (
          <Plain>{text('setup-values-unmapped')}</Plain>
        )}
      </Section>
    );
  });
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface FieldProps {
  field: ChoiceField;
  crm: CrmField;
  choices: Choices;
  onChange: (choices: Choices) => void;
}

function FieldValues(props: FieldProps) {
  const { field, crm, choices, onChange } = props;
  const text = useText();
  const styles = useStyles();
  const outlookOptions = taskChoices[field].map((value) => ({ value, label: text(`choice-${field}-${value}`) }));
  return (
    <>
      <h3 className={styles.heading}>{text('setup-values-to-outlook')}</h3>
      {crm.values.map(({ value, label }) => (
        <ValueChoice
          key={value}
          label={text('setup-values-crm', { value: label })}
          options={outlookOptions}
          value={choices.toOutlook.get(value) ?? ''}
          onChange={(outlook) => onChange(withOutlook(choices, value, outlook))}
        />
      ))}
      <h3 className={styles.heading}>{text('setup-values-to-crm')}</h3>
      {outlookOptions.map(({ value, label }) => (
        <BackChoice key={value} {...props} outlook={value} label={label} />
      ))}
    </>
  );
}

/** What an Outlook value becomes in the CRM: one of those that become it. */
function BackChoice({ crm, choices, onChange, outlook, label }: FieldProps & { outlook: string; label: string }) {
  const text = useText();
  const members = membersOf(choices.toOutlook, outlook);
  const labelled = crm.values.filter(({ value }) => members.length === 0 || members.includes(value));
  const only = members.length === 1 ? labelled[0]?.label : undefined;
  if (only !== undefined) return <Plain>{text('setup-values-only', { outlook: label, crm: only })}</Plain>;
  const nothing = members.length === 0 ? [{ value: '', label: text('setup-values-nothing') }] : [];
  return (
    <>
      <ValueChoice
        label={text('setup-values-outlook', { value: label })}
        options={[...nothing, ...labelled]}
        value={choices.toCrm.get(outlook) ?? ''}
        onChange={(value) => onChange(withCrm(choices, outlook, value))}
      />
      {members.length > 1 && <Quiet>{text('setup-values-several', { value: label })}</Quiet>}
    </>
  );
}

interface ValueProps {
  label: string;
  options: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

function ValueChoice({ label, options, value, onChange }: ValueProps) {
  const fitting = useFitting();
  return (
    <Field label={label}>
      <Select className={fitting} value={value} onChange={(_event, data) => onChange(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
