import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { SignInFailure } from '../../../session/sign-in';
import type { SideName } from '../../../sync/side';
import { useText } from '../../text';

const useStyles = makeStyles({
  bar: { overflowWrap: 'anywhere' },
  title: { display: 'block' },
});

/** Why signing in did not succeed, and what to do. Stands where the button is; said aloud when it comes up. */
export function FailureNote({ side, failure }: { side: SideName; failure: SignInFailure | null }) {
  const text = useText();
  const styles = useStyles();
  return (
    <div role="alert">
      {failure && (
        <MessageBar layout="multiline" intent="warning" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle className={styles.title}>{text(`failure-${failure}`, { side })}</MessageBarTitle>
            {text(`mend-${failure}`, { side })}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
