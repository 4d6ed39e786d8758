import { Button, Link, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useEffect, useRef, useState } from 'react';
import { handedOut } from './opened';
import { follow } from './pane-item';
import { Panel } from './Panel';
import { useDesk, useDeskStore } from './useDesk';

const useStyles = makeStyles({
  pin: { marginRight: `-${tokens.spacingHorizontalS}`, flexShrink: 0 },
  frame: { border: 'none', flexGrow: 1, width: '100%', backgroundColor: tokens.colorNeutralBackground1 },
});

/**
 * The add-in's task pane as it stands in Outlook, unchanged. Another world or person is another pane; another item is one,
 * too, where it is not pinned.
 */
export function PaneFrame({ query }: { query: string }) {
  const styles = useStyles();
  const store = useDeskStore();
  const { pulse, person, opened, isPinned } = useDesk();
  const frame = useItemFrame();
  const [reloads, setReloads] = useState(0);
  const address = `/pane/taskpane.html?${query}`;
  const item = handedOut(opened);
  const tools = (
    <>
      <Switch
        size="small"
        className={styles.pin}
        label="Pinned"
        checked={isPinned}
        onChange={(_event, { checked }) => store.pin(checked)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowClockwiseRegular />}
        aria-label="Reopen"
        title="Close the task pane and open it again"
        onClick={() => setReloads(reloads + 1)}
      />
    </>
  );
  return (
    <Panel
      title="Task pane"
      hint={
        <Link href={address} target="_blank">
          A second one
        </Link>
      }
      tools={tools}
    >
      {person && pulse && (
        <iframe
          key={`${pulse.world} ${reloads} ${query}`}
          ref={frame}
          className={styles.frame}
          {...(item && { 'data-item': JSON.stringify(item) })}
          title="Task pane of CRM Sync for Outlook"
          src={address}
        />
      )}
    </Panel>
  );
}

/** A frame whose pane follows the item that is open. */
function useItemFrame() {
  const { opened, isPinned } = useDesk();
  const frame = useRef<HTMLIFrameElement>(null);
  const last = useRef(opened);
  useEffect(() => {
    const before = last.current;
    last.current = opened;
    if (frame.current && before !== opened) follow(frame.current, { before, now: opened, isPinned });
  }, [opened, isPinned]);
  return frame;
}
