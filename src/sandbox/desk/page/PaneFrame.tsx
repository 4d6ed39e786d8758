import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useState } from 'react';
import { Panel } from './Panel';
import { useDesk } from './useDesk';

const useStyles = makeStyles({
  frame: { border: 'none', flexGrow: 1, width: '100%', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The add-in's task pane as it stands in Outlook, unchanged. Another world or person is another pane. */
export function PaneFrame({ query }: { query: string }) {
  const styles = useStyles();
  const { pulse, person } = useDesk();
  const [reloads, setReloads] = useState(0);
  const address = `/pane/taskpane.html?${query}`;
  const tools = (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowClockwiseRegular />}
      onClick={() => setReloads(reloads + 1)}
      title="Close the task pane and open it again"
    >
      Reopen
    </Button>
  );
  return (
    <Panel
      title="Task pane"
      hint={
        <Link href={address} target="_blank">
          Open a second one
        </Link>
      }
      tools={tools}
    >
      {person && pulse && (
        <iframe
          key={`${pulse.world} ${reloads} ${query}`}
          className={styles.frame}
          title="Task pane of CRM Sync for Outlook"
          src={address}
        />
      )}
    </Panel>
  );
}
