import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { addressOf } from '../hooks/useRoute';
import type { RunProblem, SyncPort } from '../../session/port';
import { useFocusRescue } from '../hooks/useFocusRescue';
import { useSignInAgain } from '../hooks/useSignInAgain';
import { problemOf, type Problem } from '../sentences';
import { useText } from '../text';

const useStyles = makeStyles({
  bar: { overflowWrap: 'anywhere' },
  title: { display: 'block' },
});

interface Props {
  /** Null where nothing is known of what went wrong. */
  problem: RunProblem | null;
  sync: SyncPort;
  /** What "Try again" does; a run, where nothing else is said. */
  onAgain?: (() => void) | undefined;
  isBusy: boolean;
}

/** What happened, what was kept safe, and the one way on. */
export function ProblemBar({ problem, sync, onAgain, isBusy }: Props) {
  const text = useText();
  const styles = useStyles();
  const bar = useFocusRescue<HTMLDivElement>();
  const said = problemOf(problem?.code ?? 'other', problem?.side ?? null);
  const isCalm = problem?.code === 'stopped';
  return (
    <div ref={bar}>
      <MessageBar layout="multiline" intent={isCalm ? 'info' : 'warning'} className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{text(said.title, { side: said.side })}</MessageBarTitle>
          {text(said.safe, { side: said.side })}
        </MessageBarBody>
        <MessageBarActions>
          <WayOn said={said} sync={sync} onAgain={onAgain ?? (() => void sync.syncNow())} isBusy={isBusy} />
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

interface WayOnProps {
  said: Problem;
  sync: SyncPort;
  onAgain: () => void;
  isBusy: boolean;
}

function WayOn({ said, sync, onAgain, isBusy }: WayOnProps) {
  const text = useText();
  const label = text(`action-${said.action}`);
  const { side } = said;
  if (said.action === 'decide')
    return (
      <Button as="a" href={addressOf('needs')}>
        {label}
      </Button>
    );
  const signInAgain = useSignInAgain(sync);
  const act = said.action === 'sign-in' && side !== 'none' ? () => signInAgain(side) : onAgain;
  return (
    <Button disabledFocusable={isBusy} onClick={act}>
      {label}
    </Button>
  );
}
