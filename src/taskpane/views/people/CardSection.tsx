import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { Section } from '../../../people/person';
import { Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { useText } from '../../text';

const few = 5;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

interface Props<Row> {
  /** Names its texts: `people-NAME`, `people-no-NAME`. */
  name: 'deals' | 'tasks' | 'upcoming' | 'past' | 'notes';
  section: Section<Row>;
  onAgain: () => void;
  children: (row: Row) => ReactNode;
}

/** A part of a card, with its count. What the profile may not see is not there. */
export function CardSection<Row extends { id: string }>({ name, section, onAgain, children }: Props<Row>) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  if (section.state === 'hidden') return null;
  const title = text(`people-${name}`);
  const known = section.state === 'shown' ? section : section.before;
  const count = known ? `${known.rows.length}${known.hasMore ? '+' : ''}` : null;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id} className={styles.heading}>
        {count === null ? title : text('people-counted', { name: title, count })}
      </h3>
      {section.state === 'failed' && <Failed title={title} isKnown={known !== undefined} onAgain={onAgain} />}
      {known?.rows.length === 0 && <Quiet>{text(`people-no-${name}`)}</Quiet>}
      {known && (
        <Rows title={title} hasMore={known.hasMore} rows={known.rows}>
          {children}
        </Rows>
      )}
    </section>
  );
}

function Failed({ title, isKnown, onAgain }: { title: string; isKnown: boolean; onAgain: () => void }) {
  const text = useText();
  return (
    <Row>
      <Quiet>{text(isKnown ? 'people-section-before' : 'people-section-failed')}</Quiet>
      <Button size="small" aria-label={text('people-again-full', { name: title })} onClick={onAgain}>
        {text('action-again')}
      </Button>
    </Row>
  );
}

interface RowsProps<Row> {
  title: string;
  rows: Row[];
  hasMore: boolean;
  children: (row: Row) => ReactNode;
}

function Rows<Row extends { id: string }>({ title, rows, hasMore, children }: RowsProps<Row>) {
  const styles = useStyles();
  const text = useText();
  const [isWhole, setIsWhole] = useState(false);
  const list = useFocusOnMore(isWhole);
  const shown = isWhole ? rows : rows.slice(0, few);
  if (rows.length === 0) return null;
  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map((row, index) => (
          <li key={row.id} tabIndex={index === few ? -1 : undefined}>
            {children(row)}
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Row>
          <Button
            size="small"
            aria-label={text('people-show-all-full', { name: title })}
            onClick={() => setIsWhole(true)}
          >
            {text('people-show-all')}
          </Button>
        </Row>
      )}
      {shown.length === rows.length && hasMore && <Quiet>{text('people-more-in-crm')}</Quiet>}
    </>
  );
}

/** The button that was pressed is gone: the first of the rows that it brought has the focus. */
function useFocusOnMore(isWhole: boolean) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (isWhole) list.current?.querySelector<HTMLElement>(':scope > [tabindex]')?.focus();
  }, [isWhole]);
  return list;
}
