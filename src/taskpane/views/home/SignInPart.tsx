import type { Snapshot, SyncPort } from '../../../session/port';
import { Announcement } from '../../components/Announcement';
import { Quiet } from '../../components/Quiet';
import { Waiting } from '../../components/Waiting';
import { useSignIn } from '../../sign-in';
import { useText } from '../../text';
import { AccountsLine } from '../sign-in/AccountsLine';
import { ConnectCard } from '../sign-in/ConnectCard';
import { ReconnectBar, reconnectTitle } from '../sign-in/ReconnectBar';
import { kindsOf, kindsOn } from '../kinds';
import { addressesOf, sides, type Standings } from '../sign-in/standing';
import { lockNoteId } from './card';

interface Props {
  sync: SyncPort;
  snapshot: Snapshot;
  standings: Standings;
  /** A kind is on. */
  isOn: boolean;
}

/** What the first page says of both accounts: who is signed in, or what to do about it. */
export function SignInPart({ sync, snapshot, standings, isOn }: Props) {
  const text = useText();
  const { state } = useSignIn();
  const isAway = sides.some((side) => standings[side] === 'out');
  const isChecking = sides.some((side) => standings[side] === 'checking');
  const canConnect = isAway && !isOn;
  const left = canConnect ? [] : sides.filter((side) => standings[side] === 'out' || standings[side] === 'ending');
  return (
    <>
      <Announcement>{left.map((side) => reconnectTitle(text, side, isOn)).join(' ')}</Announcement>
      {canConnect && <ConnectCard sync={sync} standings={standings} />}
      {left.map((side) => (
        <ReconnectBar key={side} side={side} sync={sync} kindsOn={kindsOn(snapshot)} />
      ))}
      {isChecking && !isAway && !isOn && <Waiting label={text('account-checking')} />}
      {isAway && kindsOf(snapshot).some((kind) => kind.state !== 'on') && (
        <div id={lockNoteId}>
          <Quiet>{text('connect-first')}</Quiet>
        </div>
      )}
      {!isAway && <AccountsLine addresses={addressesOf(snapshot, state)} />}
    </>
  );
}
