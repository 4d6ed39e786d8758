import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { addressOf } from '../hooks/useRoute';
import type { RunProblem, SyncPort } from '../../session/port';
import type { SignInWish } from '../../session/sign-in';
import type { KindName } from '../../sync/kind';
import { useFocusRescue } from '../hooks/useFocusRescue';
import { useSideSignIn, type SideControl } from '../hooks/useSideSignIn';
import { isSigningIn, problemOf, type ProblemAction } from '../sentences';
import { useKindAbout, useText } from '../text';
import { DataCentreField } from '../views/sign-in/DataCentreField';
import { FailureNote } from '../views/sign-in/FailureNote';
import { NoticeBar } from './NoticeBar';

interface Props {
  /** Null where nothing is known of what went wrong. */
  problem: RunProblem | null;
  sync: SyncPort;
  /** What "Try again" does; a run, where nothing else is said. Comes after signing in, too, where it is given. */
  onAgain?: (() => void) | undefined;
  isBusy: boolean;
  /** The kinds that have the problem; the one that all here is about, where nothing else is said. */
  kinds?: KindName[] | undefined;
}

/** What happened, what was kept safe, and the one way on. */
export function ProblemBar({ problem, sync, onAgain, isBusy, kinds }: Props) {
  const text = useText();
  const frame = useFocusRescue<HTMLDivElement>();
  const own = useKindAbout();
  const { title, safe, side, action } = problemOf(problem?.code ?? 'other', problem?.side ?? null);
  const account = useSideSignIn(sync, side === 'none' ? 'outlook' : side);
  const [isTried, setIsTried] = useState(false);
  const concerned = kinds ?? (own === null ? [] : [own]);
  const about = { side, ...(action === 'allow' && concerned.length !== 1 && { kind: 'all' }) };
  const isCalm = problem?.code === 'stopped';
  const signIn = async () => {
    setIsTried(true);
    if (await account.signIn(wishFor(action, concerned))) onAgain?.();
  };
  const again = onAgain ?? (() => void sync.syncNow());
  return (
    <NoticeBar
      ref={frame}
      intent={isCalm ? 'info' : 'warning'}
      title={text(title, about)}
      words={text(safe, about)}
      action={
        <WayOn
          action={action}
          label={text(`action-${action}`, about)}
          isBusy={isBusy || (isTried && account.state === 'asking')}
          onAct={isSigningIn(action) ? () => void signIn() : again}
        />
      }
    >
      {isSigningIn(action) && <Tried account={account} isTried={isTried} />}
    </NoticeBar>
  );
}

interface WayOnProps {
  action: ProblemAction;
  label: string;
  isBusy: boolean;
  onAct: () => void;
}

function WayOn({ action, label, isBusy, onAct }: WayOnProps) {
  if (action === 'decide')
    return (
      <Button as="a" href={addressOf('needs')}>
        {label}
      </Button>
    );
  return (
    <Button disabledFocusable={isBusy} onClick={onAct}>
      {label}
    </Button>
  );
}

/** How signing in from here went, if it did not succeed. */
function Tried({ account, isTried }: { account: SideControl; isTried: boolean }) {
  const { side, failure } = account;
  return (
    <>
      <FailureNote side={side} failure={isTried ? failure : null} />
      {isTried && failure === 'data-centre' && <DataCentreField account={account} />}
    </>
  );
}

function wishFor(action: ProblemAction, kinds: KindName[]): SignInWish {
  if (action === 'allow') return { features: kinds };
  return action === 'another' ? { another: true } : {};
}
