import { Button } from '@fluentui/react-components';
import type { SyncPort } from '../../../session/port';
import type { KindName } from '../../../sync/kind';
import type { SideName } from '../../../sync/side';
import { NoticeBar } from '../../components/NoticeBar';
import { useFocusRescue } from '../../hooks/useFocusRescue';
import { useSideSignIn } from '../../hooks/useSideSignIn';
import { useText } from '../../text';
import { DataCentreField } from './DataCentreField';
import { FailureNote } from './FailureNote';

interface Props {
  side: SideName;
  sync: SyncPort;
  /** What is kept in step, and stands still until the person is back. */
  kindsOn: KindName[];
}

/** I4: the sign-in of a side has ended, or is about to: one click goes on. */
export function ReconnectBar({ side, sync, kindsOn }: Props) {
  const text = useText();
  const frame = useFocusRescue<HTMLDivElement>();
  const account = useSideSignIn(sync, side, kindsOn);
  const { state, failure, signIn } = account;
  const isOpen = state === 'asking';
  return (
    <NoticeBar
      ref={frame}
      intent="warning"
      title={reconnectTitle(text, side, kindsOn.length > 0)}
      words={text(isOpen ? 'account-asking' : 'reconnect-safe')}
      action={
        <Button disabledFocusable={isOpen} onClick={() => void signIn()}>
          {text('action-reconnect')}
        </Button>
      }
    >
      <FailureNote side={side} failure={failure} />
      {failure === 'data-centre' && <DataCentreField account={account} />}
    </NoticeBar>
  );
}

export function reconnectTitle(text: ReturnType<typeof useText>, side: SideName, isPaused: boolean): string {
  return text(isPaused ? 'reconnect-paused' : 'reconnect-ending', { side });
}
