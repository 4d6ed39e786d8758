import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ItemWish } from '../office-wish';
import { answerText } from './mailbox';
import { answerInvitation, organizerDoes, type Answer, type OpenItem } from './opened';
import { useDeed } from './useDeed';
import { useDeskStore } from './useDesk';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

const answers: Record<Answer, string> = {
  accept: 'Accept',
  tentativelyAccept: 'Tentative',
  decline: 'Decline',
};

interface Props {
  wish: ItemWish;
  invitation: NonNullable<OpenItem['invitation']>;
}

/** What the person answers to an invitation, and what its organiser does at home. */
export function InvitationTools({ wish, invitation }: Props) {
  const styles = useStyles();
  const store = useDeskStore();
  const { act, isBusy, problem } = useDeed(() => undefined);
  const { id = '' } = wish;
  const settle = async (label: string) => {
    // Declined, it leaves the mailbox.
    if (label === answers.decline) store.close();
    else await store.refreshMeeting(id);
  };
  const run = (label: string, deed: () => Promise<void>) => () => act(() => deed().then(() => settle(label)));
  const button = (label: string, deed: () => Promise<void>) => (
    <Button key={label} size="small" disabled={isBusy || invitation.isCancelled} onClick={run(label, deed)}>
      {label}
    </Button>
  );
  return (
    <>
      <Text size={200} role="status" aria-label="Answer to the invitation">
        {invitation.isCancelled ? 'Cancelled by its organiser' : answerText(invitation.response)}
      </Text>
      <div role="group" aria-label="Your answer" aria-busy={isBusy} className={styles.tools}>
        {(Object.keys(answers) as Answer[]).map((answer) =>
          button(answers[answer], () => answerInvitation(store.graph, id, answer)),
        )}
      </div>
      <div role="group" aria-label="What the organiser does" className={styles.tools}>
        {button('Organiser moves it to the next day', () => organizerDoes(store.graph, wish, 'move'))}
        {button('Organiser cancels it', () => organizerDoes(store.graph, wish, 'cancel'))}
      </div>
      {problem !== '' && (
        <Text size={200} role="alert">
          {problem}
        </Text>
      )}
    </>
  );
}
