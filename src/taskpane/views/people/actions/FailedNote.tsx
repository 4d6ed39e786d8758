import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../../../../people/form';
import { NoticeBar } from '../../../components/NoticeBar';
import { isSigningIn, problemOf, type ProblemAction } from '../../../sentences';
import type { SignInWish } from '../../../../session/sign-in';
import { useSignIn } from '../../../sign-in';
import { useText } from '../../../text';
import { FailureNote } from '../../sign-in/FailureNote';
import { problemTitle } from '../PeopleBar';
import { Focused } from './Focused';

interface Props {
  problem: Problem;
  /** What was kept safe. */
  safe: string;
  isBusy: boolean;
  /** The same once more; after signing in, too. */
  onAgain?: (() => void) | undefined;
}

/** What went wrong, what was kept safe, and the one way on. Takes the focus where it comes up in the person's hands. */
export function FailedNote({ problem, safe, isBusy, onAgain }: Props) {
  const text = useText();
  const { action } = problemOf(problem.code, 'crm');
  const signIn = useSigningIn(action, onAgain);
  const isSignIn = isSigningIn(action);
  const label = isSignIn ? text(`action-${action}`, { kind: 'all' }) : text('action-again');
  return (
    <Focused>
      <NoticeBar
        intent="warning"
        title={problemTitle(text, problem)}
        words={problem.code === 'forbidden' ? text('act-forbidden') : safe}
        action={
          (isSignIn || onAgain) && (
            <Button disabledFocusable={isBusy || signIn.isOpen} onClick={isSignIn ? signIn.open : onAgain}>
              {label}
            </Button>
          )
        }
      >
        <FailureNote side="crm" failure={signIn.failure} />
      </NoticeBar>
    </Focused>
  );
}

/** People are known to the CRM alone: that is where access to them is given. */
function useSigningIn(action: ProblemAction, onDone: (() => void) | undefined) {
  const { port, state } = useSignIn();
  const [isTried, setIsTried] = useState(false);
  const signIn = async () => {
    setIsTried(true);
    const wish: SignInWish = { features: ['people'], ...(action === 'another' && { another: true }) };
    if (await port.signIn('crm', wish)) onDone?.();
  };
  const isOpen = isTried && state.crm.state === 'asking';
  return { open: () => void signIn(), isOpen, failure: isTried && !isOpen ? state.crm.failure : null };
}
