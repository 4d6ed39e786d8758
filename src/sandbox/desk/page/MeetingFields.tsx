import { Checkbox, Field, Input, makeStyles, Select, Text, Textarea, tokens } from '@fluentui/react-components';
import type { SideName } from './side-state';
import { withAllDay, withStart, type Form } from './draft';
import type { Entry, Home } from './entries';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, '> *': { flexGrow: 1 } },
});

interface Props {
  side: SideName;
  entry: Entry | null;
  homes: Home[];
  form: Form;
  onChange: (form: Form) => void;
}

export function MeetingFields({ side, entry, homes, form, onChange }: Props) {
  const set = (change: Partial<Form>) => onChange({ ...form, ...change });
  return (
    <>
      <Field label="Title" required={side === 'crm'}>
        <Input value={form.title} dir="auto" onChange={(_event, { value }) => set({ title: value })} />
      </Field>
      <Times form={form} onChange={onChange} />
      <Field label="Place">
        <Input value={form.place} dir="auto" onChange={(_event, { value }) => set({ place: value })} />
      </Field>
      <Field label="Text">
        <Textarea
          value={form.note}
          dir="auto"
          rows={4}
          resize="vertical"
          onChange={(_event, { value }) => set({ note: value })}
        />
      </Field>
      <Field label={side === 'outlook' ? 'Calendar' : 'Owner'}>
        <Select
          value={form.home}
          disabled={side === 'outlook' && entry?.repeats === true}
          onChange={(_event, { value }) => set({ home: value })}
        >
          {homes
            .filter(({ id, canEdit }) => canEdit || id === form.home)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </Select>
      </Field>
      {side === 'outlook' && (
        <Checkbox
          label="Private"
          checked={form.isPrivate}
          onChange={(_event, { checked }) => set({ isPrivate: checked === true })}
        />
      )}
      {entry && <Facts side={side} entry={entry} />}
    </>
  );
}

function Times({ form, onChange }: Pick<Props, 'form' | 'onChange'>) {
  const styles = useStyles();
  const type = form.isAllDay ? 'date' : 'datetime-local';
  return (
    <>
      <Checkbox
        label="All day"
        checked={form.isAllDay}
        onChange={(_event, { checked }) => onChange(withAllDay(form, checked === true))}
      />
      <div className={styles.row}>
        <Field label={form.isAllDay ? 'First day' : 'Start'} required>
          <Input type={type} value={form.start} onChange={(_event, { value }) => onChange(withStart(form, value))} />
        </Field>
        <Field label={form.isAllDay ? 'Last day' : 'End'} required>
          <Input type={type} value={form.end} onChange={(_event, { value }) => onChange({ ...form, end: value })} />
        </Field>
      </div>
    </>
  );
}

/** What the form cannot change. */
function Facts({ side, entry }: { side: SideName; entry: Entry }) {
  const facts = [
    ...(entry.about === '' ? [] : [`Related to ${entry.about}.`]),
    ...(entry.repeats ? ['This is one occurrence of a meeting that repeats.'] : []),
    ...(entry.people.length === 0 ? [] : [`With ${entry.people.join(', ')}.`]),
    ...(entry.people.length === 0 || side === 'crm'
      ? []
      : ['If this is your own meeting, Outlook mails them when you change or delete it.']),
  ];
  return facts.map((fact) => (
    <Text key={fact} size={200}>
      {fact}
    </Text>
  ));
}
