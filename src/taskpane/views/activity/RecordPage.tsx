import { Button, Link } from '@fluentui/react-components';
import { useCallback } from 'react';
import { PageHeading } from '../../components/PageHeading';
import { Plain } from '../../components/Quiet';
import { Row, Stack } from '../../components/Stack';
import { Waiting } from '../../components/Waiting';
import { useAction } from '../../hooks/useAction';
import { useAnswer } from '../../hooks/useAnswer';
import type { Snapshot, SyncPort } from '../../../session/port';
import { AboutKind, useText } from '../../text';
import { RecordView } from './RecordView';
import { versionOf } from './useActivityList';

interface Props {
  recordKey: string;
  sync: SyncPort;
  snapshot: Snapshot;
  /** The address of the list. */
  back: string;
  /** After a command that may have changed what is listed. */
  onChange: () => void;
}

/** One record: how it stands, what can be done about it, and everything that happened to it. */
export function RecordPage({ recordKey, sync, snapshot, back, onChange }: Props) {
  const text = useText();
  const ask = useCallback(() => sync.history(recordKey), [sync, recordKey]);
  const { value: history, isFailed, askAgain } = useAnswer(ask, versionOf(snapshot));
  const { isRunning, run } = useAction();
  const act = (command: () => Promise<void>) =>
    run(async () => {
      await command();
      askAgain();
      onChange();
    });
  const heading = history && (history.title === '' ? text('item-without-title') : history.title);
  const isBusy = isRunning || snapshot.work !== null;
  return (
    <Stack>
      <Link href={back}>{text('activity-back')}</Link>
      <PageHeading isFocused>{heading ?? text('nav-activity')}</PageHeading>
      {isFailed && <NotFound onAgain={askAgain} />}
      {history === undefined && !isFailed && <Waiting label={text('activity-loading')} />}
      {history === null && <Plain>{text('activity-gone')}</Plain>}
      {history && (
        <AboutKind kind={history.kind}>
          <RecordView history={history} sync={sync} isBusy={isBusy} act={act} />
        </AboutKind>
      )}
    </Stack>
  );
}

function NotFound({ onAgain }: { onAgain: () => void }) {
  const text = useText();
  return (
    <>
      <Plain>{text('activity-failed')}</Plain>
      <Row>
        <Button onClick={onAgain}>{text('action-again')}</Button>
      </Row>
    </>
  );
}
