import { useCallback } from 'react';
import type { MappedKind } from '../../../model/mapping';
import { Announcement } from '../../components/Announcement';
import { PageHeading } from '../../components/PageHeading';
import { ProblemBar } from '../../components/ProblemBar';
import { Plain } from '../../components/Quiet';
import { Stack } from '../../components/Stack';
import { Waiting } from '../../components/Waiting';
import { useAnswer } from '../../hooks/useAnswer';
import { useKeptProblem } from '../../hooks/useKeptProblem';
import { useLasting } from '../../hooks/useLasting';
import { kindIn, useRoute } from '../../hooks/useRoute';
import { AboutKind, useText } from '../../text';
import type { PageProps } from '../page';
import { ContactsSetup } from './ContactsSetup';
import { TasksSetup } from './TasksSetup';

/** What is synced of contacts or tasks, and how: before the first preview, and whenever somebody wants it otherwise. */
export default function Page(props: PageProps) {
  const kind = kindIn(useRoute()) === 'tasks' ? 'tasks' : 'contacts';
  return (
    <AboutKind key={kind} kind={kind}>
      <Setup kind={kind} {...props} />
    </AboutKind>
  );
}

function Setup({ kind, sync, snapshot }: PageProps & { kind: MappedKind }) {
  const text = useText();
  const ask = useCallback(() => sync.configuration(kind), [sync, kind]);
  const { value: found, isFailed, isWaiting, askAgain } = useAnswer(ask);
  const isLasting = useLasting(isWaiting);
  const problem = useKeptProblem(snapshot.kinds[kind].lastRun?.error ?? null, snapshot.work !== null);
  const isUnknown = !isWaiting && (found === null || isFailed);
  return (
    <Stack>
      <PageHeading>{text('setup-heading')}</PageHeading>
      {isLasting && <Waiting label={text('setup-looking')} />}
      <Announcement>{isLasting ? text('setup-looking') : ''}</Announcement>
      {isUnknown && (
        <>
          <Plain>{text('setup-unknown')}</Plain>
          <ProblemBar problem={problem} sync={sync} onAgain={askAgain} isBusy={snapshot.work !== null} />
        </>
      )}
      {found && !isWaiting && kind === 'contacts' && <ContactsSetup configuration={found} {...{ sync, snapshot }} />}
      {found && !isWaiting && kind === 'tasks' && <TasksSetup configuration={found} {...{ sync, snapshot }} />}
    </Stack>
  );
}
