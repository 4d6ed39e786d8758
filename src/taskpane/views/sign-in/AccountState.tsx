import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { SideSignIn } from '../../../session/sign-in';
import type { SideName } from '../../../sync/side';
import { Plain } from '../../components/Quiet';
import { useText } from '../../text';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** All about one side's account. */
export function AccountGroup({ side, children }: { side: SideName; children: ReactNode }) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <h3 id={id} className={styles.heading}>
        {text('account-name', { side })}
      </h3>
      {children}
    </div>
  );
}

/** How the account stands, said aloud when it changes. */
export function AccountState({ state, address }: { state: SideSignIn['state']; address: string | null }) {
  const text = useText();
  const isNamed = address !== null && (state === 'in' || state === 'ending');
  return (
    <div role="status">
      <Plain>{isNamed ? text(`account-${state}-as`, { address }) : text(`account-${state}`)}</Plain>
    </div>
  );
}
