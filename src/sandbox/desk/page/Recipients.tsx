import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { addressesIn, addressText } from './addresses';
import { saveMeeting, type Opened } from './opened';
import { useDeed } from './useDeed';
import { useDeskStore } from './useDesk';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

const fieldsOf = {
  message: { to: 'To', cc: 'Cc' },
  appointment: { requiredAttendees: 'Required', optionalAttendees: 'Optional' },
} as const;

type Field = 'to' | 'cc' | 'requiredAttendees' | 'optionalAttendees';

/** Of a draft that is open: what is put in here, the task pane is told. */
export function Recipients({ opened }: { opened: Opened }) {
  const styles = useStyles();
  const store = useDeskStore();
  const { wish } = opened;
  const fields: Partial<Record<Field, string>> = fieldsOf[wish.itemType ?? 'appointment'];
  const names = Object.keys(fields) as Field[];
  const [texts, setTexts] = useState(() => names.map((name) => addressText(wish[name] ?? [])));
  const changed = names.flatMap((name, index) => {
    const text = texts[index] ?? '';
    return text === addressText(wish[name] ?? []) ? [] : [[name, addressesIn(text)] as const];
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (changed.length > 0) store.change(Object.fromEntries(changed));
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {names.map((name, index) => (
        <Field key={name} label={fields[name] ?? ''} size="small" orientation="horizontal">
          <Input
            size="small"
            dir="auto"
            placeholder="Ada Byron <ada@byron.example>; …"
            value={texts[index] ?? ''}
            onChange={(_event, { value }) => setTexts(texts.with(index, value))}
          />
        </Field>
      ))}
      <div className={styles.tools}>
        <Button size="small" type="submit">
          Change recipients
        </Button>
        {wish.itemType === 'appointment' && wish.id === undefined && <SaveMeeting opened={opened} />}
      </div>
    </form>
  );
}

function SaveMeeting({ opened: { wish } }: { opened: Opened }) {
  const store = useDeskStore();
  const { act, isBusy, problem } = useDeed(() => undefined);
  const save = () => act(async () => store.openMeeting(await saveMeeting(store.graph, wish)));
  return (
    <>
      <Button size="small" type="button" disabled={isBusy} onClick={save}>
        Save the meeting
      </Button>
      {problem !== '' && (
        <Text size={200} role="alert">
          {problem}
        </Text>
      )}
    </>
  );
}
