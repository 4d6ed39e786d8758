import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { use, useMemo } from 'react';
import type { ShownItem } from '../../../people/open-item';
import { othersOn } from '../../../people/participants';
import type { Snapshot, SyncPort } from '../../../session/port';
import { Announcement } from '../../components/Announcement';
import { Plain, Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import { whenText } from '../../components/when';
import { useFocusRescue } from '../../hooks/useFocusRescue';
import { useLasting } from '../../hooks/useLasting';
import { PeopleContext } from '../../people';
import { useSignIn } from '../../sign-in';
import { useText } from '../../text';
import { kindsOn } from '../kinds';
import { ConnectCard } from '../sign-in/ConnectCard';
import { useStandings } from '../sign-in/standing';
import { addressOfPerson, linesOf, nameOf, oldestOf, summaryOf, type Line } from './lines';
import { LookingUp, lookingDelay } from './LookingUp';
import { MeetingPart } from './MeetingPart';
import { PeopleBar, problemTitle } from './PeopleBar';
import { PeopleList } from './PeopleList';
import type { Looked, PeopleLook } from './people-look';
import { usePeopleLook } from './usePeopleLook';
import { useSpeech } from './useSpeech';
import { joined, summaryText, typeText } from './words';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  /** Takes no place as long as it says nothing. */
  summary: { ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` } },
});

interface Props {
  item: ShownItem;
  sync: SyncPort;
  snapshot: Snapshot;
}

/** The people on one item; what is open and what has the focus belongs to it. */
export function ItemPeople({ item, sync, snapshot }: Props) {
  const styles = useStyles();
  const text = useText();
  const frame = useFocusRescue<HTMLDivElement>();
  const { me } = use(PeopleContext).item;
  const others = useMemo(() => othersOn(item, me), [item, me]);
  const { looked, look } = usePeopleLook(others.map(addressOfPerson), item.mode === 'compose');
  const lines = linesOf(others, looked);
  return (
    <div ref={frame} className={styles.item}>
      <Quiet>{item.subject.trim() === '' ? text('item-without-title') : item.subject}</Quiet>
      {item.isProtected && <Plain>{text('people-protected')}</Plain>}
      <Obstacle {...{ lines, looked, look, sync, snapshot }} />
      {item.kind === 'meeting' && <MeetingPart {...{ item, sync, snapshot }} onAdded={() => void look.again()} />}
      {lines.length === 0 && !item.isProtected && <Plain>{text(nobodyId(item))}</Plain>}
      {lines.length > 0 && <Everybody {...{ lines, item, looked, look }} />}
    </div>
  );
}

function nobodyId({ kind, mode }: ShownItem): string {
  return mode === 'compose' ? 'people-nobody-yet' : `people-nobody-${kind}`;
}

interface ObstacleProps extends Omit<Props, 'item'> {
  lines: Line[];
  looked: Looked;
  look: PeopleLook;
}

/** What keeps the CRM from being asked, and what to do about it. */
function Obstacle({ lines, looked: { problem, isAsking }, look, sync, snapshot }: ObstacleProps) {
  const { state } = useSignIn();
  const standings = useStandings(state);
  const on = kindsOn(snapshot);
  if (standings.crm === 'out' && on.length === 0) return <ConnectCard sync={sync} standings={standings} />;
  // Whether an earlier sign-in still holds is being found out.
  const isChecking = problem?.code === 'signed-out' && standings.crm === 'checking';
  if (!problem || isChecking) return null;
  return (
    <PeopleBar
      {...{ problem, sync }}
      kindsOn={on}
      hasKept={lines.some(({ known }) => known !== null)}
      isBusy={isAsking}
      onAgain={() => void look.again()}
    />
  );
}

interface EverybodyProps {
  lines: Line[];
  item: ShownItem;
  looked: Looked;
  look: PeopleLook;
}

function Everybody({ lines, item, looked, look }: EverybodyProps) {
  const text = useText();
  const isNew = looked.known.size === 0 && looked.problem === null;
  const isLasting = useLasting(looked.isAsking && isNew, lookingDelay);
  const isCounted = lines.length > 1 && (looked.problem ? lines.every(({ known }) => known) : !isNew);
  const summary = isCounted ? summaryText(text, summaryOf(lines)) : '';
  return (
    <>
      <Announcement>{isLasting ? text('people-looking') : said(text, lines, looked)}</Announcement>
      <div role="status" className={useStyles().summary}>
        {summary !== '' && <Plain>{summary}</Plain>}
      </div>
      {isNew && <LookingUp rows={Math.min(lines.length, 5)} />}
      {!isNew && <PeopleList {...{ lines, item, looked, look }} />}
      {!isNew && <Refresh {...{ lines, looked, look }} />}
    </>
  );
}

/** What a screen reader hears beside what it reads of itself. */
function said(text: ReturnType<typeof useText>, lines: Line[], { problem }: Looked): string {
  if (problem) return problemTitle(text, problem);
  const [only] = lines;
  if (lines.length > 1 || !only?.known) return '';
  return joined([nameOf(only), typeText(text, only.person?.type ?? null)]);
}

/** How fresh all this is, and the way to have it fresher. */
function Refresh({ lines, looked, look }: Omit<EverybodyProps, 'item'>) {
  const { text, locale, now } = useSpeech();
  const oldest = oldestOf(lines);
  if (oldest === null) return null;
  return (
    <Row>
      <Button size="small" disabledFocusable={looked.isAsking} onClick={() => void look.again()}>
        {text('people-refresh')}
      </Button>
      <Quiet>{text('people-as-of', { when: whenText(text, locale, oldest, now) })}</Quiet>
    </Row>
  );
}
