import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { whenText } from './days';
import type { DeletedEntry } from './entries';
import { messageOf } from './http';
import { useDeskStore } from './useDesk';

const useStyles = makeStyles({
  details: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
});

const mostShown = 50;

interface Props {
  title: string;
  entries: DeletedEntry[];
  onRestore: (id: string) => Promise<void>;
}

export function DeletedItems({ title, entries, onRestore }: Props) {
  const styles = useStyles();
  const store = useDeskStore();
  const [problem, setProblem] = useState('');
  const restore = (id: string) => {
    setProblem('');
    store.act(() => onRestore(id)).catch((error: unknown) => setProblem(messageOf(error)));
  };
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        {title} ({entries.length})
      </summary>
      {problem !== '' && <Text role="alert">{problem}</Text>}
      <ul className={styles.list}>
        {entries.slice(0, mostShown).map(({ id, title: name, when }) => (
          <li key={id} className={styles.row}>
            <Text size={200} className={styles.words} truncate wrap={false}>
              <span dir="auto">{name}</span>
              {when !== '' && ` · ${whenText(when)}`}
            </Text>
            <Button size="small" appearance="subtle" onClick={() => restore(id)} aria-label={`Restore ${name}`}>
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
