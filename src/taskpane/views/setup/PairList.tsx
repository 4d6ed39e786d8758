import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MappingEntry } from '../../../model/mapping';
import { Unseen } from '../../components/Announcement';
import { Plain } from '../../components/Quiet';
import { useFocusRescue } from '../../hooks/useFocusRescue';
import { useText } from '../../text';
import { entryKey, type Ground, type Pair, type Row } from './mapping-draft';
import { noteText, outlookLabel, rowCrmLabel } from './words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 8rem', minWidth: 0, overflowWrap: 'anywhere' },
  line: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  rows: Row<Pair>[];
  ground: Ground;
  onRemove: (entry: MappingEntry) => void;
}

/** The pairs, each with what is wrong with it or lost in it. */
export function PairList({ rows, ground, onRemove }: Props) {
  const text = useText();
  if (rows.length === 0) return <Plain>{text('setup-no-pairs')}</Plain>;
  return (
    <EntryList label={text('setup-pairs')}>
      {rows.map((row) => {
        const outlook = outlookLabel(text, ground.kind, row.entry.outlook);
        const crm = rowCrmLabel(row, ground.crmFields);
        const remove = { label: text('setup-remove-pair', { outlook, crm }), onRemove: () => onRemove(row.entry) };
        return (
          <EntryItem key={entryKey(row.entry)} row={row} {...remove}>
            {outlook} <span aria-hidden>↔</span> <Unseen>{text('setup-goes-with')} </Unseen>
            {crm}
          </EntryItem>
        );
      })}
    </EntryList>
  );
}

export function EntryList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className={useStyles().list}>
      {children}
    </ul>
  );
}

interface ItemProps {
  row: Row;
  /** What the button says to screen readers: it names what it removes. */
  label: string;
  onRemove: () => void;
  children: ReactNode;
}

/** One entry of the mapping; when it goes with the focus on it, the heading of its part gets the focus. */
export function EntryItem({ row, label, onRemove, children }: ItemProps) {
  const text = useText();
  const styles = useStyles();
  const item = useFocusRescue<HTMLLIElement>('section');
  const note = noteText(text, row.note, row.crm);
  return (
    <li ref={item} className={styles.item}>
      <span className={styles.words}>
        {children}
        {note !== null && <span className={styles.line}> {note}</span>}
        {row.problem !== null && <span className={styles.problem}> {text(`setup-problem-${row.problem}`)}</span>}
      </span>
      <Button size="small" aria-label={label} onClick={onRemove}>
        {text('setup-remove')}
      </Button>
    </li>
  );
}
