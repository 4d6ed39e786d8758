import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import { ActionButton, BusyNote } from '../../components/ActionButton';
import { PageHeading } from '../../components/PageHeading';
import { ProblemBar } from '../../components/ProblemBar';
import { Plain, Quiet } from '../../components/Quiet';
import { Row, Stack } from '../../components/Stack';
import { Waiting } from '../../components/Waiting';
import { useAction } from '../../hooks/useAction';
import { useAnswer } from '../../hooks/useAnswer';
import type { KindName } from '../../../sync/kind';
import type { SwitchOff } from '../../../sync/switch';
import { useText } from '../../text';
import type { PageProps } from '../page';
import { OnlyInOutlookList } from './OnlyInOutlookList';
import { SwitchOffChoice } from './SwitchOffChoice';

interface Props extends PageProps {
  kind: KindName;
  /** With whether it was asked for; how it ended is in the snapshot. */
  onClose: (isTried: boolean) => void;
}

/** M10, C6, T9: shows what stands only in Outlook before it asks what becomes of the calendar, folder or list. */
export function SwitchOffStep({ kind, sync, snapshot, onClose }: Props) {
  const text = useText();
  const ask = useCallback(() => sync.onlyInOutlook(kind), [sync, kind]);
  const { value: found, isFailed, isWaiting, askAgain } = useAnswer(ask);
  const { isRunning, run } = useAction();
  const isBusy = isRunning || snapshot.work !== null;
  const switchOff = (how: SwitchOff) =>
    run(async () => {
      await sync.switchOff(kind, how);
      onClose(true);
    });
  const isUnknown = !isWaiting && (found === null || isFailed);
  return (
    <Stack>
      <PageHeading isFocused>{text('settings-off-title')}</PageHeading>
      <Plain>{text('settings-off-crm-stays')}</Plain>
      <BusyNote isBusy={isBusy} />
      {isWaiting && <Waiting label={text('settings-off-looking')} />}
      {isUnknown && (
        <>
          <Plain>{text('settings-off-unknown')}</Plain>
          <ProblemBar
            problem={snapshot.kinds[kind].lastRun?.error ?? null}
            sync={sync}
            onAgain={askAgain}
            isBusy={isBusy}
          />
          <Quiet>{text('settings-off-unknown-hint')}</Quiet>
          <Row>
            <ActionButton isBusy={isBusy} onClick={() => switchOff('keep')}>
              {text('settings-off-keep-now')}
            </ActionButton>
          </Row>
        </>
      )}
      {found && !isWaiting && (
        <>
          <OnlyInOutlookList items={found.items} />
          <SwitchOffChoice kind={kind} found={found} isBusy={isBusy} onSwitchOff={switchOff} />
        </>
      )}
      <Row>
        <Button onClick={() => onClose(false)}>{text('settings-off-cancel')}</Button>
      </Row>
    </Stack>
  );
}
