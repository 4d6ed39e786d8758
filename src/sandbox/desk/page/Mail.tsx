import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { whenText } from './days';
import { InviteMe } from './InviteMe';
import { ListRow } from './ListRow';
import { openMessage, type MailRow } from './mail';
import { News } from './News';
import { compose } from './opened';
import { useDesk, useDeskStore } from './useDesk';
import { useSideStyles } from './useSideStyles';

const useStyles = makeStyles({
  empty: { padding: tokens.spacingHorizontalL, textAlign: 'center' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The person's messages; one that is chosen opens beside the task pane. */
export function Mail() {
  const styles = useSideStyles();
  const store = useDeskStore();
  const { mail } = useDesk();
  return (
    <>
      <div className={styles.tools}>
        <Button
          size="small"
          appearance="primary"
          icon={<AddRegular />}
          onClick={() => store.open(compose({ itemType: 'message', subject: '' }))}
        >
          New message
        </Button>
        <InviteMe />
      </div>
      <News side="Outlook" text={mail.news} />
      <div className={styles.list}>
        <Messages />
      </div>
    </>
  );
}

function Messages() {
  const styles = useStyles();
  const store = useDeskStore();
  const { mail } = useDesk();
  if (!mail.look) return <Spinner className={styles.empty} label="Reading…" />;
  if (mail.look.entries.length === 0) {
    return (
      <Text as="p" block className={styles.empty}>
        No messages here.
      </Text>
    );
  }
  return (
    <ul className={styles.list}>
      {mail.look.entries.map((row) => (
        <ListRow
          key={row.id}
          lead={row.at === '' ? '' : whenText(row.at.slice(0, 10))}
          title={row.title === '' ? '(No subject)' : row.title}
          isStruck={false}
          details={detailsOf(row)}
          flash={mail.flashes.get(row.id)?.what ?? null}
          onOpen={() => store.open(openMessage(row))}
        />
      ))}
    </ul>
  );
}

function detailsOf({ isDraft, isProtected, from, preview }: MailRow): string[] {
  return [isDraft ? 'draft' : from, isProtected ? 'encrypted' : '', preview];
}
