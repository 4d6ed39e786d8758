import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { DealRow, MeetingRow, NoteRow, RecordRef, TaskRow } from '../../../people/person';
import { Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { whenText } from '../../components/when';
import { dayText, meetingTime } from '../../format';
import { useLocale, useText } from '../../text';
import { amountText } from './amount';
import { RecordLink } from './RecordLink';
import { joined, type Speech } from './words';

const useStyles = makeStyles({
  name: { overflowWrap: 'anywhere' },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  late: { color: tokens.colorPaletteRedForeground1 },
});

/** A record with what is to be said of it. */
function Named({ record, children }: { record: RecordRef; children: ReactNode }) {
  const text = useText();
  return (
    <>
      <div className={useStyles().name}>
        <RecordLink url={record.url}>{record.name === '' ? text('item-without-title') : record.name}</RecordLink>
      </div>
      {children !== '' && <Quiet>{children}</Quiet>}
    </>
  );
}

export function Deal({ deal }: { deal: DealRow }) {
  const text = useText();
  const locale = useLocale();
  const { stage, amount, currency, closes, isOpen } = deal;
  const day = closes === null ? '' : dayText(closes, locale);
  const end = isOpen ? text('people-closes', { day }) : text('people-closed', { day });
  return (
    <Named record={deal}>
      {joined([stage, amount === null ? '' : amountText(amount, currency, locale), day === '' ? '' : end])}
    </Named>
  );
}

export function Task({ task, now }: { task: TaskRow; now: Date }) {
  const text = useText();
  const locale = useLocale();
  const styles = useStyles();
  const { due, status, priority, owner } = task;
  const rest = joined([status, priority, owner]);
  if (due === null) return <Named record={task}>{rest}</Named>;
  const isLate = due < dayOf(now);
  const when = text(isLate ? 'people-overdue' : 'people-due', { day: dayText(due, locale) });
  return (
    <Named record={task}>
      <span className={isLate ? styles.late : undefined}>{when}</span>
      {rest !== '' && ` · ${rest}`}
    </Named>
  );
}

/** The device's day, as the CRM writes days. */
function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function Meeting({ meeting }: { meeting: MeetingRow }) {
  const locale = useLocale();
  return <Named record={meeting}>{joined([meetingTime(meeting.time, locale), meeting.owner])}</Named>;
}

export function Note({ note, speech }: { note: NoteRow; speech: Speech }) {
  const { text, locale, now } = speech;
  const styles = useStyles();
  const { name, url, at, by } = note;
  return (
    <>
      {name !== '' && (
        <div className={styles.name}>
          <RecordLink url={url}>{name}</RecordLink>
        </div>
      )}
      <LongText>{note.text}</LongText>
      <Quiet>{joined([at === '' ? '' : whenText(text, locale, at, now), by])}</Quiet>
    </>
  );
}

const glance = 280;

/** A text that may be as long as a letter: its beginning, and the rest for whoever wants it. */
function LongText({ children }: { children: string }) {
  const text = useText();
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  if (children === '') return null;
  const isCut = !isWhole && children.length > glance;
  return (
    <>
      <p className={styles.text}>{isCut ? `${children.slice(0, glance).trimEnd()}…` : children}</p>
      {children.length > glance && (
        <Row>
          <Link as="button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {text('people-whole-text')}
          </Link>
        </Row>
      )}
    </>
  );
}
