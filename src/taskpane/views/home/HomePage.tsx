import { Button } from '@fluentui/react-components';
import type { Snapshot } from '../../../session/port';
import type { KindName } from '../../../sync/kind';
import { PageHeading } from '../../components/PageHeading';
import { ProblemBar } from '../../components/ProblemBar';
import { Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { addressOf } from '../../hooks/useRoute';
import { useSignIn } from '../../sign-in';
import { AboutKind, useText } from '../../text';
import { kindsOf } from '../kinds';
import type { PageProps } from '../page';
import { sides, useStandings } from '../sign-in/standing';
import { KindCard } from './KindCard';
import { NextRunLine } from './NextRunLine';
import { problemsOf, saidBySignIn } from './problems';
import { SignInPart } from './SignInPart';
import { Zones } from './Zones';

interface Props extends PageProps {
  /** The kind that the person has just switched on, until its first run has ended. */
  starting?: KindName | null;
}

/** How the sync of every kind stands, and the way to run it at once. */
export function HomePage({ sync, snapshot, starting = null }: Props) {
  const text = useText();
  const isBusy = snapshot.work !== null || starting !== null;
  const { state } = useSignIn();
  const standings = useStandings(state);
  const problems = problemsOf(snapshot, saidBySignIn(standings, state));
  const isLocked = sides.some((side) => standings[side] === 'out');
  const isPaused = isLocked || sides.some((side) => standings[side] === 'ending');
  const isOn = kindsOf(snapshot).some(({ state }) => state === 'on');
  const isNew = kindsOf(snapshot).some(({ state }) => state === 'new');
  return (
    <>
      <PageHeading>{text('nav-home')}</PageHeading>
      <SignInPart {...{ sync, snapshot, standings, isOn }} />
      {problems.ofAll.map(({ problem, kind, kinds }) => (
        <AboutKind key={`${problem.code} ${problem.side}`} kind={kind}>
          <ProblemBar {...{ problem, kinds, sync, isBusy }} onAgain={againFor(snapshot, kind)} />
        </AboutKind>
      ))}
      {isOn && <SyncNow {...{ sync, snapshot, isBusy, isPaused }} />}
      {kindsOf(snapshot).map(({ kind }) => (
        <AboutKind key={kind} kind={kind}>
          <KindCard
            {...{ kind, sync, snapshot, isBusy, isLocked, isPaused }}
            isStarting={isStarting(snapshot, kind, starting)}
            problem={problems.of[kind] ?? null}
            onAgain={againFor(snapshot, kind)}
          />
        </AboutKind>
      ))}
      {isNew && <Quiet>{text('home-new-safe')}</Quiet>}
      <Zones zones={snapshot.zones} />
    </>
  );
}

function SyncNow({ sync, snapshot, isBusy, isPaused }: PageProps & { isBusy: boolean; isPaused: boolean }) {
  const text = useText();
  return (
    <>
      <Row>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void sync.syncNow()}>
          {text(isBusy ? 'home-syncing' : 'home-sync-now')}
        </Button>
      </Row>
      <NextRunLine snapshot={snapshot} isPaused={isPaused} />
    </>
  );
}

/** Where the kind is not on, what failed was the look at what enabling would do. */
function againFor({ kinds }: Snapshot, kind: KindName): (() => void) | undefined {
  if (kinds[kind].state === 'on') return undefined;
  return () => {
    location.hash = addressOf('preview', { kind });
  };
}

/** It is being switched on, or its first run goes on or begins by itself in a moment (G3). */
function isStarting({ kinds, settings, work }: Snapshot, kind: KindName, starting: KindName | null): boolean {
  const { state, lastRun } = kinds[kind];
  if (state === 'on') return lastRun === null && (work !== null || settings.everyMinutes > 0);
  return starting === kind || (work?.task === 'sync' && work.kind === kind);
}
