import { makeStyles, tokens } from '@fluentui/react-components';
import type { SyncPort } from '../../../session/port';
import type { SideName } from '../../../sync/side';
import { Plain, Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { useFocusRescue } from '../../hooks/useFocusRescue';
import { useSideSignIn } from '../../hooks/useSideSignIn';
import { useSignIn } from '../../sign-in';
import { useText } from '../../text';
import { AccountGroup, AccountState } from './AccountState';
import { DataCentreField } from './DataCentreField';
import { FailureNote } from './FailureNote';
import { NoAccount } from './NoAccount';
import { SignInButton } from './SignInButton';
import { sides, type Standing, type Standings } from './standing';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
});

/** The first thing to do: both accounts, in two steps. */
export function ConnectCard({ sync, standings }: { sync: SyncPort; standings: Standings }) {
  const text = useText();
  const styles = useStyles();
  const card = useFocusRescue<HTMLDivElement>();
  return (
    <div ref={card}>
      <Section heading={text('connect-heading')}>
        <Plain>{text('connect-intro')}</Plain>
        <ol className={styles.steps}>
          {sides.map((side) => (
            <li key={side}>
              <Step side={side} sync={sync} standing={standings[side]} />
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

function Step({ side, sync, standing }: { side: SideName; sync: SyncPort; standing: Standing }) {
  const text = useText();
  const account = useSideSignIn(sync, side);
  const { outlook } = useSignIn().state;
  const isOpen = standing === 'out' || standing === 'ending';
  return (
    <AccountGroup side={side}>
      <AccountState state={account.state} address={account.address} />
      {isOpen && (
        <>
          <Quiet>{text(`connect-why-${side}`)}</Quiet>
          <DataCentreField account={account} />
          <SignInButton account={account} standing={standing} />
        </>
      )}
      <FailureNote side={side} failure={isOpen ? account.failure : null} />
      {isOpen && side === 'crm' && <NoAccount address={outlook.state === 'in' ? outlook.address : null} />}
    </AccountGroup>
  );
}
