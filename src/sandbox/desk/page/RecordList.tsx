import { Checkbox, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { whenText } from './days';
import type { SideName } from './side-state';
import { messageOf } from './http';
import { ListRow } from './ListRow';
import type { RecordKind, Row } from './records';
import type { Flash } from './side-state';
import { useDeskStore } from './useDesk';

const useStyles = makeStyles({
  empty: { padding: tokens.spacingHorizontalL, textAlign: 'center' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Props {
  side: SideName;
  kind: RecordKind;
  /** Null while they are read. */
  rows: Row[] | null;
  flashes: Map<string, { what: Flash }>;
  homeName: (home: string) => string;
  empty: string;
  onOpen: (row: Row) => void;
}

const mostShown = 200;

export function RecordList({ side, kind, rows, flashes, homeName, empty, onOpen }: Props) {
  const styles = useStyles();
  const store = useDeskStore();
  const [problem, setProblem] = useState('');
  if (!rows) return <Spinner className={styles.empty} label="Reading…" />;
  const finish = (row: Row, isDone: boolean) => {
    setProblem('');
    const deed = async () => store.records(kind, side).finish?.(row, isDone);
    store.act(deed).catch((error: unknown) => setProblem(messageOf(error)));
  };
  return (
    <>
      {problem !== '' && <Note role="alert">{problem}</Note>}
      {rows.length === 0 && <Note>{empty}</Note>}
      <ul className={styles.list}>
        {rows.slice(0, mostShown).map((row) => (
          <ListRow
            key={row.id}
            lead={row.lead === '' ? '' : whenText(row.lead)}
            title={row.title === '' ? '(No name)' : row.title}
            isStruck={row.isDone === true}
            details={[...row.details, homeName(row.home)]}
            flash={flashes.get(row.id)?.what ?? null}
            onOpen={() => onOpen(row)}
          >
            {row.isDone !== null && <Tick row={row} isDone={row.isDone} onFinish={finish} />}
          </ListRow>
        ))}
      </ul>
      {rows.length > mostShown && <Note>{`… and ${rows.length - mostShown} more: search for them.`}</Note>}
    </>
  );
}

function Tick({ row, isDone, onFinish }: { row: Row; isDone: boolean; onFinish: (row: Row, isDone: boolean) => void }) {
  return (
    <Checkbox
      shape="circular"
      aria-label={`Completed: ${row.title}`}
      checked={isDone}
      onChange={(_event, { checked }) => onFinish(row, checked === true)}
    />
  );
}

function Note({ role, children }: { role?: 'alert'; children: string }) {
  const styles = useStyles();
  return (
    <Text as="p" block className={styles.empty} {...(role && { role })}>
      {children}
    </Text>
  );
}
