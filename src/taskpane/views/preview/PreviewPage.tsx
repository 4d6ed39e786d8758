import { useCallback, useEffect, useState } from 'react';
import type { Decided } from '../../../session/port';
import type { KindName } from '../../../sync/kind';
import { Announcement } from '../../components/Announcement';
import { PageHeading } from '../../components/PageHeading';
import { PageLink } from '../../components/PageLink';
import { ProblemBar } from '../../components/ProblemBar';
import { Waiting } from '../../components/Waiting';
import { useAnswer } from '../../hooks/useAnswer';
import { useKeptProblem } from '../../hooks/useKeptProblem';
import { addressOf, kindIn, useRoute } from '../../hooks/useRoute';
import { AboutKind, useLocale, useText } from '../../text';
import type { PageProps } from '../page';
import { previewWords } from './preview-words';
import { PreviewView } from './PreviewView';

interface Props extends PageProps {
  /** The kind is being switched on, until `done`. */
  onEnabling?: (kind: KindName, done: Promise<void>) => void;
}

/** What enabling the kind of the address would do; once it is on, there is nothing to ask any more. */
export default function Page(props: Props) {
  const kind = useKind();
  const isOn = props.snapshot.kinds[kind].state === 'on';
  useEffect(() => {
    if (isOn) location.replace(addressOf('home'));
  }, [isOn]);
  if (isOn) return null;
  return (
    <AboutKind key={kind} kind={kind}>
      <WhenIdle kind={kind} {...props} />
    </AboutKind>
  );
}

/** The kind that the address names, or named last: on the way to another page there is nothing new to look at. */
function useKind(): KindName {
  const named = kindIn(useRoute());
  const [kind, setKind] = useState(named ?? 'meetings');
  if (named !== undefined && named !== kind) setKind(named);
  return kind;
}

type KindProps = Props & { kind: KindName };

/** A run that goes on is waited for: looking would be refused meanwhile. */
function WhenIdle(props: KindProps) {
  const text = useText();
  const isIdle = props.snapshot.work === null;
  const [canLook, setCanLook] = useState(isIdle);
  if (isIdle && !canLook) setCanLook(true);
  return canLook ? <Looking {...props} /> : <NotYet label={text('preview-waits')} />;
}

function Looking({ kind, sync, snapshot, onEnabling }: KindProps) {
  const text = useText();
  const locale = useLocale();
  const [decisions, setDecisions] = useState<Decided[]>([]);
  const ask = useCallback(() => sync.preview(kind, decisions), [sync, kind, decisions]);
  const { value: preview, isWaiting, askAgain } = useAnswer(ask);
  const isBusy = isWaiting || snapshot.work !== null;
  const problem = useKeptProblem(snapshot.kinds[kind].lastRun?.error ?? null, snapshot.work !== null);
  const onNotNow = () => {
    location.hash = addressOf('home');
  };
  const onEnable = (left: string[]) => {
    const done = sync.enable(kind, left, decisions);
    onEnabling?.(kind, done);
    onNotNow();
  };
  return (
    <>
      {preview && <PreviewView {...{ preview, decisions, isBusy, onEnable, onNotNow }} onDecide={setDecisions} />}
      {!preview && isWaiting && <NotYet label={text('preview-looking')} />}
      {!preview && !isWaiting && (
        <>
          <PageHeading>{text('preview-heading')}</PageHeading>
          <ProblemBar {...{ problem, sync, isBusy }} onAgain={askAgain} />
          <NotNow />
        </>
      )}
      <Announcement>{preview && previewWords(text, locale, preview)}</Announcement>
    </>
  );
}

function NotYet({ label }: { label: string }) {
  const text = useText();
  return (
    <>
      <PageHeading>{text('preview-heading')}</PageHeading>
      <Waiting label={label} />
      <NotNow />
    </>
  );
}

function NotNow() {
  return <PageLink page="home">{useText()('preview-not-now')}</PageLink>;
}
