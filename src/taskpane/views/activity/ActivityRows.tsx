import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Quiet } from '../../components/Quiet';
import { ShowMore } from '../../components/ShowMore';
import { useNow } from '../../hooks/useNow';
import type { ActivityPage, ActivityRow } from '../../../session/port';
import { meetingTime, moment } from '../../format';
import { happened, ruleText, whyText } from '../../record-sentences';
import { AboutKind, useLocale, useText, type Text } from '../../text';
import { capital } from './capital';
import { StateBadges } from './StateBadges';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  page: ActivityPage;
  /** Rows of several kinds: each says its own. */
  isMixed: boolean;
  visited: string | null;
  addressOfRecord: (key: string) => string;
  onMore: () => void;
}

export function ActivityRows({ page: { rows, total }, isMixed, visited, addressOfRecord, onMore }: Props) {
  const styles = useStyles();
  const text = useText();
  const now = useNow();
  const back = visited === null ? -1 : rows.findIndex(({ key }) => key === visited);
  const { list, focusWhenThere } = useRowFocus(rows, back);
  const showMore = () => {
    focusWhenThere(rows.length);
    onMore();
  };
  if (rows.length === 0) return null;
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={text('activity-list')}>
        {rows.map((row) => (
          <li key={row.key} className={styles.row}>
            <AboutKind kind={row.kind}>
              <Line row={row} isMixed={isMixed} address={addressOfRecord(row.key)} now={now} />
            </AboutKind>
          </li>
        ))}
      </ul>
      <ShowMore shown={rows.length} total={total} onMore={showMore} />
    </>
  );
}

/** The row that the person comes back to has the focus; later the first of the rows that were asked for. */
function useRowFocus(rows: ActivityRow[], first: number) {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef(first);
  useEffect(() => {
    const link = wanted.current < 0 ? undefined : list.current?.children[wanted.current]?.querySelector('a');
    if (!link) return;
    wanted.current = -1;
    link.focus();
  }, [rows]);
  const focusWhenThere = (index: number) => {
    wanted.current = index;
  };
  return { list, focusWhenThere };
}

interface LineProps {
  row: ActivityRow;
  isMixed: boolean;
  address: string;
  now: Date;
}

function Line({ row, isMixed, address, now }: LineProps) {
  const text = useText();
  const locale = useLocale();
  const { title, when, count, at, state, hasConflict } = row;
  const about = [
    isMixed && text('kind-one'),
    when && text('activity-when', { when: meetingTime(when, locale) }),
    count > 1 && text('activity-alike', { count }),
  ].filter((part) => typeof part === 'string');
  return (
    <>
      <Link href={address}>{title === '' ? text('item-without-title') : title}</Link>
      {about.length > 0 && <Quiet>{about.join(' · ')}</Quiet>}
      <Quiet>{[lastly(text, locale, row), ...(at === null ? [] : [moment(at, locale, now)])].join(' · ')}</Quiet>
      <StateBadges state={state} hasConflict={hasConflict} />
    </>
  );
}

/** What happened last, and why. What failed and was never done before has no reason of its own. */
function lastly(text: Text, locale: string, row: ActivityRow): string {
  if (row.state === 'left' && row.rule !== null) return capital(ruleText(text, row.rule, row.side), locale);
  if (row.state === 'failed' && row.why === null) return text('activity-not-arrived', { side: row.side ?? 'none' });
  const what = happened(text, row);
  return row.why === null ? what : text('activity-because', { what, why: whyText(text, row.why) });
}
