import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLocale, useText } from '../../text';
import { listOf, permissionText } from './words';

const useStyles = makeStyles({
  bar: { overflowWrap: 'anywhere' },
  title: { display: 'block' },
  frame: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
});

/** T4, G10: which permissions are missing, and who can give them. */
export function MissingPermissions({ missing, isLocked }: { missing: string[]; isLocked: boolean }) {
  const text = useText();
  const locale = useLocale();
  const styles = useStyles();
  if (missing.length === 0) return null;
  const rights = listOf(
    missing.map((name) => permissionText(text, name)),
    locale,
  );
  return (
    <MessageBar layout="multiline" intent="warning" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{text('setup-rights-missing', { rights })}</MessageBarTitle>
        {text('setup-rights-ask')} {isLocked && text('setup-rights-locked')}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What can be read but not changed while permissions are missing. */
export function Lockable({ isLocked, children }: { isLocked: boolean; children: ReactNode }) {
  return (
    <fieldset disabled={isLocked} className={useStyles().frame}>
      {children}
    </fieldset>
  );
}
