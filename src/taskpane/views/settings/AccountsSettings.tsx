import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Snapshot, SyncPort } from '../../../session/port';
import type { KindName } from '../../../sync/kind';
import type { SideName } from '../../../sync/side';
import { ConfirmButton } from '../../components/ConfirmButton';
import { Section } from '../../components/Section';
import { Row } from '../../components/Stack';
import { useFocusRescue } from '../../hooks/useFocusRescue';
import { useRoute } from '../../hooks/useRoute';
import { useSideSignIn, type SideControl } from '../../hooks/useSideSignIn';
import { useSignIn } from '../../sign-in';
import { useText } from '../../text';
import { kindsOn } from '../kinds';
import { AccountGroup, AccountState } from '../sign-in/AccountState';
import { DataCentreField } from '../sign-in/DataCentreField';
import { FailureNote } from '../sign-in/FailureNote';
import { SignInButton } from '../sign-in/SignInButton';
import { addressesOf, sides, useStandings, type Standing } from '../sign-in/standing';

/** Both accounts: whose they are, how they stand, and how to change them. */
export function AccountsSettings({ sync, snapshot }: { sync: SyncPort; snapshot: Snapshot }) {
  const text = useText();
  const { state } = useSignIn();
  const standings = useStandings(state);
  const addresses = addressesOf(snapshot, state);
  const on = kindsOn(snapshot);
  const part = useFocusWhenNamed('accounts');
  return (
    <div ref={part}>
      <Section heading={text('settings-accounts')}>
        {sides.map((side) => (
          <Account key={side} {...{ sync, side }} kindsOn={on} standing={standings[side]} address={addresses[side]} />
        ))}
      </Section>
    </div>
  );
}

/** A link from elsewhere leads to this part of the page (`?part=…`). */
function useFocusWhenNamed(name: string) {
  const part = useRef<HTMLDivElement>(null);
  const { query } = useRoute();
  const isNamed = query.get('part') === name;
  useEffect(() => {
    if (isNamed) part.current?.querySelector('h2')?.focus();
  }, [isNamed]);
  return part;
}

interface AccountProps {
  sync: SyncPort;
  side: SideName;
  kindsOn: KindName[];
  standing: Standing;
  address: string | null;
}

function Account({ sync, side, kindsOn: on, standing, address }: AccountProps) {
  const account = useSideSignIn(sync, side, on);
  const canConnect = standing === 'out' || standing === 'ending';
  return (
    <AccountGroup side={side}>
      <AccountState state={account.state} address={address} />
      {canConnect && <SignInButton account={account} standing={standing} />}
      <DataCentreField account={account} />
      {account.canSignOut && standing !== 'checking' && <Ways account={account} isOut={standing === 'out'} />}
      <FailureNote side={side} failure={account.failure} />
    </AccountGroup>
  );
}

/** Where the account is the person's own to choose. */
function Ways({ account: { side, state, signIn }, isOut }: { account: SideControl; isOut: boolean }) {
  const text = useText();
  const { port } = useSignIn();
  const row = useFocusRescue<HTMLDivElement>('section');
  const another = text('action-another');
  return (
    <div ref={row}>
      <Row>
        <Button
          disabledFocusable={state === 'asking'}
          aria-label={text('settings-another-full', { side })}
          onClick={() => void signIn({ another: true })}
        >
          {another}
        </Button>
        {!isOut && (
          <ConfirmButton
            label={text('settings-sign-out')}
            fullLabel={text('settings-sign-out-full', { side })}
            isBusy={false}
            question={{
              title: text('settings-sign-out-title', { side }),
              body: text('settings-sign-out-body', { side }),
              yes: text('settings-sign-out'),
              no: text('settings-sign-out-no'),
            }}
            onYes={() => void port.signOut(side)}
          />
        )}
      </Row>
    </div>
  );
}
