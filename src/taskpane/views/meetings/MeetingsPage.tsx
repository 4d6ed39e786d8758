import { lazy, startTransition, useRef, useState } from 'react';
import type { Decided, Preview, Snapshot } from '../../../session/port';
import { Announcement } from '../../components/Announcement';
import { PageHeading } from '../../components/PageHeading';
import { ProblemBar } from '../../components/ProblemBar';
import { useLocale, useText } from '../../text';
import type { PageProps } from '../page';
import { OffCard } from './OffCard';
import { OnCard } from './OnCard';
import { previewWords } from './preview-words';
import { Welcome } from './Welcome';
import { Zones } from './Zones';

const PreviewView = lazy(() => import('./PreviewView'));

/**
 * What the person asked for before meetings are on; `failed`: what enabling would do could not be found out.
 * `decisions` are those that the preview goes by.
 */
type Asked = { state: 'no' | 'failed' | 'starting' } | { state: 'ready'; preview: Preview; decisions: Decided[] };

export function MeetingsPage({ sync, snapshot }: PageProps) {
  const text = useText();
  const locale = useLocale();
  const [asked, setAsked] = useState<Asked>({ state: 'no' });
  const [isLooking, setIsLooking] = useState(false);
  const [isBack, setIsBack] = useState(false);
  const isBusy = isLooking || snapshot.work !== null || asked.state === 'starting';
  const turn = useRef(0);
  const look = async (decisions: Decided[]) => {
    setIsLooking(true);
    const mine = (turn.current += 1);
    const preview = await sync.preview(decisions);
    if (mine !== turn.current) return;
    startTransition(() => {
      setAsked(preview ? { state: 'ready', preview, decisions } : { state: 'failed' });
      setIsLooking(false);
    });
  };
  const leave = (state: 'no' | 'starting') => {
    turn.current += 1;
    setAsked({ state });
    setIsLooking(false);
    setIsBack(true);
  };
  const enable = async (left: string[], decisions: Decided[]) => {
    leave('starting');
    await sync.enable(left, decisions);
    setAsked({ state: 'no' });
  };
  const onLook = () => void look([]);
  return (
    <>
      {asked.state === 'ready' ? (
        <PreviewView
          preview={asked.preview}
          decisions={asked.decisions}
          isBusy={isBusy}
          onDecide={(decisions) => void look(decisions)}
          onEnable={(left) => void enable(left, asked.decisions)}
          onNotNow={() => leave('no')}
        />
      ) : (
        <Overview {...{ sync, snapshot, isBusy, onLook }} asked={asked.state} isFocused={isBack} />
      )}
      <Announcement>{asked.state === 'ready' && previewWords(text, locale, asked.preview)}</Announcement>
    </>
  );
}

const cards = { new: Welcome, on: OnCard, off: OffCard };

interface OverviewProps extends PageProps {
  asked: Exclude<Asked['state'], 'ready'>;
  isBusy: boolean;
  /** The person comes back from the preview. */
  isFocused: boolean;
  onLook: () => void;
}

function Overview({ sync, snapshot, asked, isBusy, isFocused, onLook }: OverviewProps) {
  const text = useText();
  const { meetings, work } = snapshot;
  const error = meetings.lastRun?.error ?? null;
  const isOn = meetings.state === 'on';
  const isStarting = isOn ? isFirst(snapshot) : asked === 'starting' || work?.task === 'sync';
  const Card = cards[meetings.state];
  return (
    <>
      <PageHeading isFocused={isFocused}>{text('nav-meetings')}</PageHeading>
      {(error !== null || (asked === 'failed' && !isOn)) && (
        <ProblemBar problem={error} sync={sync} isBusy={isBusy} onAgain={isOn ? undefined : onLook} />
      )}
      <Card sync={sync} snapshot={snapshot} isBusy={isBusy} isStarting={isStarting} onLook={onLook} />
      <Zones zones={snapshot.zones} />
    </>
  );
}

/** The first run goes on, or begins by itself in a moment (G3). */
function isFirst({ meetings, settings, work }: Snapshot): boolean {
  return meetings.lastRun === null && (work !== null || settings.everyMinutes > 0);
}
