import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { overflowWrap: 'anywhere' },
  title: { display: 'block' },
});

interface Props {
  intent: 'info' | 'warning';
  title: string;
  /** What was kept safe. */
  words: string;
  /** The one way on. */
  action?: ReactNode;
  /** What is said below the bar: how a sign-in from here went. */
  children?: ReactNode;
  ref?: Ref<HTMLDivElement>;
}

/** What happened, in a bar of its own. */
export function NoticeBar({ intent, title, words, action, children, ref }: Props) {
  const styles = useStyles();
  return (
    <div ref={ref} className={styles.frame}>
      <MessageBar layout="multiline" intent={intent} className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          {words}
        </MessageBarBody>
        {action && <MessageBarActions>{action}</MessageBarActions>}
      </MessageBar>
      {children}
    </div>
  );
}
