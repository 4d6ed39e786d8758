import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { Configuration, PaneSettings } from '../../../session/port';
import { Plain, Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { useText } from '../../text';
import { useFitting } from './fitting';

type ContactSettings = PaneSettings['contacts'];

interface Props {
  settings: ContactSettings;
  change: (part: Partial<ContactSettings>) => void;
  views: Configuration['views'];
  /** The list that is kept now. */
  kept: string | null;
  isOn: boolean;
}

/** G4: which of one's own contacts are synced, and what becomes of those that the list leaves out. */
export function ViewChoice({ settings: { view, outOfView }, change, views, kept, isOn }: Props) {
  const text = useText();
  const fitting = useFitting();
  const isKnown = view === null || views.some(({ id }) => id === view);
  return (
    <Section heading={text('setup-view')}>
      <Field label={text('setup-view-label')}>
        <Select
          className={fitting}
          value={view ?? ''}
          onChange={(_event, { value }) => change({ view: value === '' ? null : value })}
        >
          <option value="">{text('setup-view-all')}</option>
          {!isKnown && <option value={view}>{text('setup-view-gone')}</option>}
          {views.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Quiet>{text('setup-view-hint')}</Quiet>
        <div role="status">{isOn && view !== null && view !== kept && <Plain>{text('setup-view-warning')}</Plain>}</div>
      </div>
      {view !== null && (
        <Field label={text('setup-view-leaving')}>
          <RadioGroup value={outOfView} onChange={(_event, data) => change({ outOfView: outOf(data.value) })}>
            <Radio value="keep" label={text('setup-view-keep')} />
            <Radio value="remove" label={text('setup-view-remove')} />
          </RadioGroup>
        </Field>
      )}
    </Section>
  );
}

function outOf(value: string): ContactSettings['outOfView'] {
  return value === 'remove' ? 'remove' : 'keep';
}
