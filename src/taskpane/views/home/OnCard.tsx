import { makeStyles, tokens } from '@fluentui/react-components';
import { PageLink } from '../../components/PageLink';
import { Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { Status } from '../../components/Status';
import type { PageName } from '../../hooks/useRoute';
import { useText } from '../../text';
import { questionCount } from '../needs/group-needs';
import type { FaceProps } from './card';
import { LastRunLine } from './LastRunLine';

const useStyles = makeStyles({
  amount: { margin: 0 },
  links: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

/** How the sync of a kind stands, what the last run did, and what there is to look at. */
export function OnCard({ kind, snapshot, isPaused }: FaceProps) {
  const text = useText();
  const { status, linked, lastRun } = snapshot.kinds[kind];
  return (
    <>
      <Row>
        <Status status={isPaused && status === 'active' ? 'paused' : status} />
        <p className={useStyles().amount}>{text('home-in-step', { count: linked })}</p>
      </Row>
      {linked === 0 && <Quiet>{text('home-empty-hint')}</Quiet>}
      <LastRunLine lastRun={lastRun} />
      <Ways kind={kind} snapshot={snapshot} />
    </>
  );
}

interface Way {
  id: string;
  count: number;
  page: PageName;
  query: Record<string, string>;
}

/** Links to what the numbers stand for, and to the kind's own options. */
function Ways({ kind, snapshot: { kinds } }: Pick<FaceProps, 'kind' | 'snapshot'>) {
  const text = useText();
  const styles = useStyles();
  const { needs, lastRun, skipped } = kinds[kind];
  const ways: Way[] = [
    { id: 'home-needs', count: questionCount(needs), page: 'needs', query: { kind } },
    { id: 'home-conflicts', count: lastRun?.conflicts ?? 0, page: 'activity', query: { state: 'conflict', kind } },
    { id: 'home-left', count: skipped, page: 'activity', query: { state: 'left', kind } },
    { id: 'home-edit', count: kind === 'meetings' ? 0 : 1, page: 'setup', query: { kind } },
  ];
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
