import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PageLink } from '../../components/PageLink';
import { Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { Row } from '../../components/Stack';
import { Status } from '../../components/Status';
import { useText } from '../../text';
import { questionCount } from '../needs/group-needs';
import type { PageProps } from '../page';
import type { CardProps } from './card';
import { LastRunLine } from './LastRunLine';
import { NextRunLine } from './NextRunLine';
import { Starting } from './Starting';

const useStyles = makeStyles({
  amount: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  links: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

/** How the sync of meetings stands, what the last run did, and what there is to look at. */
export function OnCard({ sync, snapshot, isBusy, isStarting }: CardProps) {
  const text = useText();
  const styles = useStyles();
  const { meetings } = snapshot;
  if (isStarting) return <Starting />;
  return (
    <Section heading={text('meetings-on-heading')}>
      <Row>
        <Status status={meetings.status} />
        <p className={styles.amount}>{text('meetings-in-step', { count: meetings.linked })}</p>
      </Row>
      {meetings.linked === 0 && <Quiet>{text('meetings-empty-hint')}</Quiet>}
      <LastRunLine lastRun={meetings.lastRun} />
      <Row>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void sync.syncNow()}>
          {text(isBusy ? 'meetings-syncing' : 'meetings-sync-now')}
        </Button>
      </Row>
      <NextRunLine lastRun={meetings.lastRun} everyMinutes={snapshot.settings.everyMinutes} />
      <Ways snapshot={snapshot} />
    </Section>
  );
}

/** Links to what the numbers stand for. */
function Ways({ snapshot: { meetings } }: Pick<PageProps, 'snapshot'>) {
  const text = useText();
  const styles = useStyles();
  const ways = [
    { id: 'meetings-needs', count: questionCount(meetings.needs), page: 'needs', query: {} },
    {
      id: 'meetings-conflicts',
      count: meetings.lastRun?.conflicts ?? 0,
      page: 'activity',
      query: { state: 'conflict' },
    },
    { id: 'meetings-left', count: meetings.skipped, page: 'activity', query: { state: 'left' } },
  ] as const;
  const open = ways.filter(({ count }) => count > 0);
  if (open.length === 0) return null;
  return (
    <ul className={styles.links}>
      {open.map(({ id, count, page, query }) => (
        <li key={id}>
          <PageLink page={page} query={query}>
            {text(id, { count })}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
