import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { meetings } from './changes';
import type { LoadedFile } from './control';
import { messageOf } from './http';
import { useDesk, useDeskStore } from './useDesk';

const useStyles = makeStyles({ note: { flexShrink: 0 } });

/** What `npm start -- --ics FILE` put into the mailbox, and how it comes into the sync. */
export function LoadedNote() {
  const { loaded, person, pulse } = useDesk();
  const [dismissed, setDismissed] = useState<string[]>([]);
  return loaded
    .filter((each) => each.person === person?.id && each.world === pulse?.world && !dismissed.includes(each.file))
    .map((each) => <Note key={each.file} loaded={each} onDismiss={() => setDismissed([...dismissed, each.file])} />);
}

function Note({ loaded, onDismiss }: { loaded: LoadedFile; onDismiss: () => void }) {
  const styles = useStyles();
  const store = useDeskStore();
  const { outlook } = useDesk();
  const [problem, setProblem] = useState('');
  const target = outlook.look?.homes.find(({ name }) => name === 'Zoho CRM');
  const move = () => {
    if (!target) return;
    const all = async () => {
      for (const id of loaded.ids) await store.mailbox.move(id, target.id);
    };
    store.act(all).then(onDismiss, (error: unknown) => setProblem(messageOf(error)));
  };
  return (
    <MessageBar layout="multiline" className={styles.note}>
      <MessageBarBody>
        {`${loaded.file}: ${meetings(loaded.loaded)} loaded into “${loaded.calendar}”, ${loaded.skipped.length} left out. `}
        {target
          ? 'Move them into “Zoho CRM”, press Sync now, and they arrive in the CRM.'
          : 'Only the calendar “Zoho CRM” is synced: switch the sync on in the middle, and they can be moved there.'}
        {problem}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label="Dismiss" icon={<DismissRegular />} onClick={onDismiss} />
        }
      >
        <Button size="small" disabled={!target} onClick={move}>
          Move them into “Zoho CRM”
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
