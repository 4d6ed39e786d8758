import { Field, makeStyles, Radio, RadioGroup, Select, Switch } from '@fluentui/react-components';
import { Quiet } from '../../components/Quiet';
import { frequencies, type Frequency } from '../../../session/port';
import type { Policy } from '../../../sync/kind';
import { useText } from '../../text';
import { Setting } from './Setting';
import type { Settings } from './useSettings';

export function SettingsForm(props: Settings) {
  return (
    <>
      <ConflictSetting {...props} />
      <DeletionSetting {...props} />
      <PrivateSetting {...props} />
      <FrequencySetting {...props} />
    </>
  );
}

function ConflictSetting({ settings, change, saving }: Settings) {
  const text = useText();
  const heading = text('settings-conflict');
  return (
    <Setting name="conflict" heading={heading} saving={saving}>
      <RadioGroup
        aria-label={heading}
        value={settings.conflict}
        onChange={(_event, { value }) => change('conflict', value as Policy)}
      >
        <Radio value="crm" label={text('settings-conflict-crm')} />
        <Radio value="outlook" label={text('settings-conflict-outlook')} />
      </RadioGroup>
      <Quiet>{text('settings-conflict-hint')}</Quiet>
    </Setting>
  );
}

function DeletionSetting({ settings, change, saving }: Settings) {
  const text = useText();
  return (
    <Setting name="deleteInCrm" heading={text('settings-deletions')} saving={saving}>
      <Field hint={text('settings-deletions-hint')}>
        <Switch
          label={text('settings-deletions-switch')}
          checked={settings.deleteInCrm}
          onChange={(_event, { checked }) => change('deleteInCrm', checked)}
        />
      </Field>
    </Setting>
  );
}

function PrivateSetting({ settings, change, saving }: Settings) {
  const text = useText();
  const off = text('settings-private-hint');
  const warning = { validationState: 'warning', validationMessage: text('settings-private-warning') } as const;
  return (
    <Setting name="syncPrivate" heading={text('settings-private')} saving={saving}>
      <Field
        hint={settings.syncPrivate ? off : `${off} ${text('settings-private-hint-on')}`}
        {...(settings.syncPrivate && warning)}
      >
        <Switch
          label={text('settings-private-switch')}
          checked={settings.syncPrivate}
          onChange={(_event, { checked }) => change('syncPrivate', checked)}
        />
      </Field>
    </Setting>
  );
}

const useStyles = makeStyles({
  /** As wide as its place: its longest words would make a narrow pane with large letters scroll sideways. */
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

function FrequencySetting({ settings, change, saving }: Settings) {
  const text = useText();
  const styles = useStyles();
  return (
    <Setting name="everyMinutes" heading={text('settings-frequency')} saving={saving}>
      <Field label={text('settings-frequency-label')}>
        <Select
          className={styles.select}
          value={settings.everyMinutes}
          onChange={(_event, { value }) => change('everyMinutes', Number(value) as Frequency)}
        >
          {frequencies.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes === 0 ? text('settings-frequency-off') : text('settings-frequency-minutes', { minutes })}
            </option>
          ))}
        </Select>
      </Field>
    </Setting>
  );
}
