import { Button } from '@fluentui/react-components';
import { use, useCallback, useState } from 'react';
import type { ShownItem } from '../../../people/open-item';
import type { Added, Snapshot, Standing, SyncPort } from '../../../session/port';
import { PageLink } from '../../components/PageLink';
import { ProblemBar } from '../../components/ProblemBar';
import { Plain, Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { Row } from '../../components/Stack';
import { useAction } from '../../hooks/useAction';
import { useAnswer } from '../../hooks/useAnswer';
import { useFocusRescue } from '../../hooks/useFocusRescue';
import { PeopleContext } from '../../people';
import { AboutKind, useText } from '../../text';
import { versionOf } from '../activity/useActivityList';
import { AddedWords } from './AddedWords';
import { LookingUp } from './LookingUp';
import { OpenInCrm } from './RecordLink';
import { canAdd, reasonText } from './standing-words';

interface Props {
  item: ShownItem;
  sync: SyncPort;
  snapshot: Snapshot;
  /** The meeting is in the CRM now, and belongs to whom the CRM knows of its people. */
  onAdded: () => void;
}

/** Whether the meeting is in the CRM, why or why not, and the way to bring it there (S4). */
export function MeetingPart({ item, ...props }: Props) {
  const text = useText();
  const { graphId, withoutId } = item;
  return (
    <AboutKind kind="meetings">
      <Section heading={text('people-meeting')}>
        {graphId === null && <Plain>{text(`people-meeting-${withoutId ?? 'unknown'}`)}</Plain>}
        {graphId !== null && <InTheCrm key={graphId} id={graphId} item={item} {...props} />}
      </Section>
    </AboutKind>
  );
}

function InTheCrm({ id, item, sync, snapshot, onAdded }: Props & { id: string }) {
  const { item: outlook } = use(PeopleContext);
  const ask = useCallback(() => sync.standing(id), [sync, id]);
  const { value: standing, isFailed, askAgain } = useAnswer(ask, versionOf(snapshot));
  const [added, setAdded] = useState<Added | null>(null);
  const { isRunning, run } = useAction();
  const add = () =>
    run(async () => {
      const result = await sync.add(id).catch(() => failed);
      setAdded(result);
      if ('record' in result && result.record !== null) await outlook.mark(item.key, result.record);
      askAgain();
      if (result.state === 'added') onAdded();
    });
  const isOffered = standing !== undefined && canAdd(standing);
  return (
    <>
      {!standing && !isFailed && <LookingUp rows={1} />}
      {isFailed && <ProblemBar problem={null} sync={sync} isBusy={false} onAgain={askAgain} />}
      {standing && <Stand standing={standing} sync={sync} isBusy={snapshot.work !== null} onAgain={askAgain} />}
      {isOffered && <AddButton isRunning={isRunning} onAdd={add} />}
      <AddedWords added={isRunning ? null : added} sync={sync} onAgain={add} />
    </>
  );
}

const failed: Added = { state: 'failed', problem: { code: 'unexpected', side: null, message: 'no answer' } };

/** It goes when the meeting is in the CRM: the part's heading has the focus then. */
function AddButton({ isRunning, onAdd }: { isRunning: boolean; onAdd: () => void }) {
  const text = useText();
  const row = useFocusRescue<HTMLDivElement>('section');
  return (
    <div ref={row}>
      <Row>
        <Button appearance="primary" disabledFocusable={isRunning} onClick={onAdd}>
          {text(isRunning ? 'people-adding' : 'people-add')}
        </Button>
      </Row>
    </div>
  );
}

interface StandProps {
  standing: Standing;
  sync: SyncPort;
  isBusy: boolean;
  onAgain: () => void;
}

function Stand({ standing, sync, isBusy, onAgain }: StandProps) {
  const text = useText();
  switch (standing.state) {
    case 'in':
      return (
        <>
          <Plain>{text(`people-in-${standing.how}`)}</Plain>
          <Ways url={standing.url} record={standing.key} />
        </>
      );
    case 'asleep':
      return (
        <>
          <Plain>{text('people-asleep')}</Plain>
          <Reason rule={standing.why} />
          <Ways url={standing.url} record={standing.key} />
        </>
      );
    case 'left':
      return (
        <>
          <Plain>{text('people-left')}</Plain>
          <Reason rule={standing.rule} />
        </>
      );
    case 'elsewhere':
      return (
        <>
          <Plain>{text('people-elsewhere')}</Plain>
          <Row>
            <OpenInCrm url={standing.url} />
          </Row>
        </>
      );
    case 'waiting':
      return <Waits {...{ standing, sync, isBusy }} />;
    case 'failed':
      return <ProblemBar problem={standing.problem} sync={sync} isBusy={false} onAgain={onAgain} />;
    default:
      return <Plain>{text(`people-${standing.state}`)}</Plain>;
  }
}

function Reason({ rule }: { rule: string }) {
  const text = useText();
  return (
    <>
      <Quiet>{text('people-why')}</Quiet>
      <Plain>{reasonText(text, rule)}</Plain>
      {rule === 'ambiguous' && (
        <Row>
          <PageLink page="needs">{text('nav-needs')}</PageLink>
        </Row>
      )}
    </>
  );
}

function Waits({ standing, sync, isBusy }: Pick<StandProps, 'sync' | 'isBusy'> & { standing: Standing }) {
  const text = useText();
  const problem = standing.state === 'waiting' ? standing.problem : null;
  return (
    <>
      <Plain>{text('people-waiting')}</Plain>
      {problem && <ProblemBar problem={problem} sync={sync} isBusy={isBusy} />}
      {!problem && (
        <Row>
          <Button disabledFocusable={isBusy} onClick={() => void sync.syncNow()}>
            {text(isBusy ? 'home-syncing' : 'home-sync-now')}
          </Button>
        </Row>
      )}
    </>
  );
}

/** To the record, and to what happened to it. */
function Ways({ url, record }: { url: string; record: string }) {
  const text = useText();
  return (
    <Row>
      <OpenInCrm url={url} />
      <PageLink page="activity" query={{ record }}>
        {text('people-history')}
      </PageLink>
    </Row>
  );
}
