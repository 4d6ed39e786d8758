import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MeetingTime } from '../../model/time';
import { meetingTime } from '../format';
import { useLocale, useText } from '../text';

const useStyles = makeStyles({
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  title: string;
  when: MeetingTime | null;
  /** When it would take place afterwards. */
  to?: MeetingTime | null;
  /** A further quiet line, such as why. */
  children?: ReactNode;
}

/** A meeting, contact or task in a list: what it is called, when it is, and what is to be said of it. */
export function ItemName({ title, when, to = null, children }: Props) {
  const styles = useStyles();
  const text = useText();
  const locale = useLocale();
  return (
    <>
      <span className={styles.title}>{title === '' ? text('item-without-title') : title}</span>{' '}
      {when && <span className={styles.detail}>{meetingTime(when, locale)}</span>}{' '}
      {to && <span className={styles.detail}>{text('item-moves-to', { time: meetingTime(to, locale) })}</span>}{' '}
      {children !== undefined && <span className={styles.detail}>{children}</span>}
    </>
  );
}
