import { Button } from '@fluentui/react-components';
import type { Problem } from '../../../people/form';
import type { SyncPort } from '../../../session/port';
import type { SignInWish } from '../../../session/sign-in';
import type { KindName } from '../../../sync/kind';
import { NoticeBar } from '../../components/NoticeBar';
import { useFocusRescue } from '../../hooks/useFocusRescue';
import { useSideSignIn } from '../../hooks/useSideSignIn';
import { isSigningIn, problemOf } from '../../sentences';
import { useText, type Text } from '../../text';
import { DataCentreField } from '../sign-in/DataCentreField';
import { FailureNote } from '../sign-in/FailureNote';

interface Props {
  problem: Problem;
  sync: SyncPort;
  kindsOn: KindName[];
  /** Something is shown that the device remembers. */
  hasKept: boolean;
  isBusy: boolean;
  onAgain: () => void;
}

/** Why the CRM could not be asked about people, what is shown instead, and the one way on. */
export function PeopleBar({ problem, sync, kindsOn, hasKept, isBusy, onAgain }: Props) {
  const text = useText();
  const frame = useFocusRescue<HTMLDivElement>();
  const account = useSideSignIn(sync, 'crm');
  const { action } = problemOf(problem.code, 'crm');
  const signIn = async () => {
    if (await account.signIn(wishFor(problem, kindsOn))) onAgain();
  };
  return (
    <NoticeBar
      ref={frame}
      intent={problem.code === 'consent' ? 'info' : 'warning'}
      title={problemTitle(text, problem)}
      words={text(safeOf(problem, hasKept))}
      action={
        <Button
          disabledFocusable={isBusy || account.state === 'asking'}
          onClick={isSigningIn(action) ? () => void signIn() : onAgain}
        >
          {text(problem.code === 'consent' ? 'people-allow' : `action-${action}`)}
        </Button>
      }
    >
      {isSigningIn(action) && <FailureNote side="crm" failure={account.failure} />}
      {isSigningIn(action) && account.failure === 'data-centre' && <DataCentreField account={account} />}
    </NoticeBar>
  );
}

export function problemTitle(text: Text, { code }: Problem): string {
  if (code === 'consent' || code === 'forbidden') return text(`people-problem-${code}`);
  const { title, side } = problemOf(code, 'crm');
  return text(title, { side, kind: 'all' });
}

function safeOf({ code }: Problem, hasKept: boolean): string {
  if (code === 'consent') return 'people-safe-consent';
  return hasKept ? 'people-safe-kept' : 'people-safe';
}

/** Who has signed out is remembered with nothing: what is on is asked for, too. */
function wishFor({ code }: Problem, kindsOn: KindName[]): SignInWish {
  if (code === 'consent') return { features: ['people'] };
  const features = [...kindsOn, 'people' as const];
  return problemOf(code, 'crm').action === 'another' ? { features, another: true } : { features };
}
