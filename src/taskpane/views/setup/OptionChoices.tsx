import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Direction, Policy } from '../../../sync/kind';
import { Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { useText } from '../../text';

interface Props<Value extends string> {
  value: Value;
  onChange: (value: Value) => void;
}

/** G1 */
export function DirectionChoice({ value, onChange }: Props<Direction>) {
  const text = useText();
  const heading = text('setup-direction');
  return (
    <Section heading={heading}>
      <RadioGroup aria-label={heading} value={value} onChange={(_event, data) => onChange(data.value as Direction)}>
        <Radio value="both" label={text('setup-direction-both')} />
        <Radio value="toOutlook" label={text('setup-direction-toOutlook')} />
        <Radio value="toCrm" label={text('setup-direction-toCrm')} />
      </RadioGroup>
      {value !== 'both' && <Quiet>{text(`setup-direction-${value}-hint`)}</Quiet>}
    </Section>
  );
}

/** G2 */
export function PolicyChoice({ value, onChange }: Props<Policy>) {
  const text = useText();
  const heading = text('setup-conflict');
  return (
    <Section heading={heading}>
      <RadioGroup aria-label={heading} value={value} onChange={(_event, data) => onChange(data.value as Policy)}>
        <Radio value="crm" label={text('setup-conflict-crm')} />
        <Radio value="outlook" label={text('setup-conflict-outlook')} />
      </RadioGroup>
      <Quiet>{text('setup-conflict-hint')}</Quiet>
    </Section>
  );
}

/** C5 */
export function DeletionChoice({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const text = useText();
  return (
    <Section heading={text('setup-deletions')}>
      <Field hint={text('setup-deletions-hint')}>
        <Checkbox
          label={text('setup-deletions-box')}
          checked={isOn}
          onChange={(_event, { checked }) => onChange(checked === true)}
        />
      </Field>
    </Section>
  );
}
