import { Field, makeStyles, Select } from '@fluentui/react-components';
import { Section } from '../../components/Section';
import { frequencies, type Frequency } from '../../../session/port';
import { useText } from '../../text';
import { Saved } from './Setting';
import type { Settings } from './useSettings';

const useStyles = makeStyles({
  /** As wide as its place: its longest words would make a narrow pane with large letters scroll sideways. */
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

/** G3 */
export function FrequencySetting({ settings, change, saving }: Settings) {
  const text = useText();
  const styles = useStyles();
  return (
    <Section heading={text('settings-frequency')}>
      <Field label={text('settings-frequency-label')}>
        <Select
          className={styles.select}
          value={settings.everyMinutes}
          onChange={(_event, { value }) =>
            change('everyMinutes', (before) => ({ ...before, everyMinutes: Number(value) as Frequency }))
          }
        >
          {frequencies.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes === 0 ? text('settings-frequency-off') : text('settings-frequency-minutes', { minutes })}
            </option>
          ))}
        </Select>
      </Field>
      <Saved name="everyMinutes" saving={saving} />
    </Section>
  );
}
