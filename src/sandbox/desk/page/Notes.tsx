import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { whenText } from './days';
import type { Note, NoteSide, Row } from './records';
import { useDeed } from './useDeed';

const useStyles = makeStyles({
  notes: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  note: { paddingBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  field: { width: '100%' },
});

/** What is noted about a record, and a place for more. */
export function Notes({ row, notes }: { row: Row; notes: NoteSide }) {
  const styles = useStyles();
  const id = useId();
  const { list, text, setText, add, isBusy, problem } = useNotes(row, notes);
  return (
    <section className={styles.notes} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        Notes{list && ` (${list.length})`}
      </h3>
      <ul className={styles.list}>
        {list?.map((note) => (
          <li key={note.id} className={styles.note}>
            <Text size={200} block>
              {[note.at === '' ? '' : whenText(note.at), note.by].filter(Boolean).join(' · ')}
            </Text>
            {note.title !== '' && (
              <Text block weight="semibold" dir="auto">
                {note.title}
              </Text>
            )}
            <Text block dir="auto">
              {note.text}
            </Text>
          </li>
        ))}
      </ul>
      <Field label="New note" className={styles.field} {...(problem !== '' && { validationMessage: problem })}>
        <Textarea dir="auto" rows={2} value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Button type="button" size="small" disabledFocusable={isBusy || text.trim() === ''} onClick={add}>
        Add note
      </Button>
    </section>
  );
}

function useNotes(row: Row, notes: NoteSide) {
  const [list, setList] = useState<Note[] | null>(null);
  const [reads, setReads] = useState(0);
  const [text, setText] = useState('');
  const { act, fail, isBusy, problem } = useDeed(() => {
    setText('');
    setReads(reads + 1);
  });
  useEffect(() => {
    let isGone = false;
    const show = (read: Note[]) => {
      if (!isGone) setList(read);
    };
    notes.list(row).then(show, fail);
    return () => {
      isGone = true;
    };
  }, [row, notes, reads, fail]);
  const add = () => act(() => notes.add(row, text.trim()));
  return { list, text, setText, add, isBusy, problem };
}
