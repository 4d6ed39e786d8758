import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, use, useEffect, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import type { Snapshot, SyncPort } from '../session/port';
import type { SignInPort } from '../session/sign-in';
import type { KindName } from '../sync/kind';
import { Announcement } from './components/Announcement';
import { Navigation } from './components/Navigation';
import { LoadAgain, PageBoundary } from './components/PageBoundary';
import { HasNavigated } from './components/PageHeading';
import { Quiet } from './components/Quiet';
import { Waiting } from './components/Waiting';
import { WorkLine } from './components/WorkLine';
import { useAnnouncement } from './hooks/useAnnouncement';
import { useForcedColors } from './hooks/useForcedColors';
import { useLasting } from './hooks/useLasting';
import { useRoute, type PageName } from './hooks/useRoute';
import { useSnapshot } from './hooks/useSnapshot';
import { notConnectedPeople, PeopleContext, useOpenItem, type PeoplePorts } from './people';
import { SignInContext } from './sign-in';
import { TextProvider, useText, type Text } from './text';
import { themeFor, type Scheme } from './theme';
import { HomePage } from './views/home/HomePage';
import { allNeeds, kindsOf } from './views/kinds';
import { questionCount } from './views/needs/group-needs';
import type { PageProps } from './views/page';

/** The words of the pages about people come with these, those of all others together. */
export type TextGroup = 'people' | 'further';
type LoadText = (group: TextGroup) => Promise<Text>;

const importPeople = () => import('./views/people/PeoplePage');
const PreviewPage = lazy(() => import('./views/preview/PreviewPage'));
const furtherPages: Record<Exclude<PageName, 'home' | 'preview'>, ComponentType<PageProps>> = {
  people: lazy(importPeople),
  setup: lazy(() => import('./views/setup/SetupPage')),
  activity: lazy(() => import('./views/activity/ActivityPage')),
  needs: lazy(() => import('./views/needs/NeedsPage')),
  settings: lazy(() => import('./views/settings/SettingsPage')),
};

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  footer: { padding: tokens.spacingHorizontalM },
});

interface Props {
  sync: SyncPort;
  signIn: SignInPort;
  people?: PeoplePorts | undefined;
  /** Words of the first screen. */
  text: Text;
  /** The BCP 47 tag for dates and numbers. */
  locale: string;
  scheme: Scheme;
  /** Words of the first screen and of a group of pages; asked for once, when one of these is opened. */
  loadText: LoadText;
  /** Why there is no engine behind `sync`; null while it starts and as long as there is one. */
  failure?: unknown;
}

export function App({ sync, signIn, people, text, locale, scheme, loadText, failure = null }: Props) {
  usePageStyles();
  const theme = themeFor(useForcedColors() ? 'contrast' : scheme);
  return (
    <FluentProvider theme={theme} className={useStyles().pane}>
      <TextProvider text={text} locale={locale}>
        <SignInContext value={signIn}>
          <PeopleContext value={people ?? notConnectedPeople}>
            <Pane sync={sync} locale={locale} loadText={loadText} hasFailed={failure !== null} />
          </PeopleContext>
        </SignInContext>
      </TextProvider>
    </FluentProvider>
  );
}

const reload = () => location.reload();

type PaneProps = Pick<Props, 'sync' | 'locale' | 'loadText'> & { hasFailed: boolean };

function Pane({ sync, locale, loadText, hasFailed }: PaneProps) {
  const styles = useStyles();
  const text = useText();
  const snapshot = useSnapshot(sync);
  const page = usePage();
  const hasNavigated = useHasChanged(page);
  const load = useMemo(() => onceEach(loadText), [loadText]);
  usePreload(page, load);
  const enabling = useEnabling();
  const isLasting = useLasting(snapshot?.work != null) || isFirstRun(snapshot);
  useTitle(page === null ? text('app-name') : `${text(`nav-${page}`)} – ${text('app-name')}`);
  return (
    <>
      <Navigation current={page} needs={snapshot ? questionCount(allNeeds(snapshot)) : 0} />
      <main className={styles.main}>
        {isLasting && snapshot?.work && <WorkLine work={snapshot.work} sync={sync} />}
        <HasNavigated value={hasNavigated}>
          <PageBoundary key={page} onReload={reload}>
            <Suspense fallback={<Waiting />}>
              {snapshot && page !== null && <PageOf {...{ page, sync, snapshot, locale, load }} {...enabling} />}
              {hasFailed && <LoadAgain what="engine" onReload={reload} />}
              {!hasFailed && (!snapshot || page === null) && <Waiting />}
            </Suspense>
          </PageBoundary>
        </HasNavigated>
      </main>
      {snapshot?.storage === 'memory' && (
        <footer className={styles.footer}>
          <Quiet>{text('storage-memory')}</Quiet>
        </footer>
      )}
      <RunAnnouncer snapshot={snapshot} isLasting={isLasting} />
    </>
  );
}

/** Of a first run it is said at once: there is nothing else to see yet. */
function isFirstRun(snapshot: Snapshot | null): boolean {
  if (snapshot?.work?.task !== 'sync') return false;
  const { kind } = snapshot.work;
  return kindsOf(snapshot).every((each) => (kind !== null && each.kind !== kind) || each.lastRun === null);
}

function RunAnnouncer({ snapshot, isLasting }: { snapshot: Snapshot | null; isLasting: boolean }) {
  const { number, words } = useAnnouncement(snapshot, isLasting);
  return (
    <Announcement>
      <span key={number}>{words}</span>
    </Announcement>
  );
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/**
 * The page that the address names. Where it names none: the one about people beside an open item, else the first one; it
 * stays, whatever is opened later. Null until it is known whether an item is open.
 */
function usePage(): PageName | null {
  const { page } = useRoute();
  const item = useOpenItem();
  const [own, setOwn] = useState<PageName | null>(null);
  if (own === null && item !== undefined) setOwn(item === null ? 'home' : 'people');
  return page ?? own;
}

/** The page about people is what the pane is opened for: its files come while the engine starts. */
function usePreload(page: PageName | null, load: LoadText): void {
  useEffect(() => {
    if (page !== 'people') return;
    // What fails here fails again where the page is shown, and is told there.
    importPeople().catch(() => undefined);
    load('people').catch(() => undefined);
  }, [page, load]);
}

/** True once the value is another one than at first. */
function useHasChanged(value: PageName | null): boolean {
  const [first, setFirst] = useState(value);
  const [hasChanged, setHasChanged] = useState(false);
  if (first === null && value !== null) setFirst(value);
  else if (value !== first && !hasChanged) setHasChanged(true);
  return hasChanged;
}

interface PageOfProps extends PageProps {
  page: PageName;
  locale: string;
  load: LoadText;
  starting: KindName | null;
  onEnabling: (kind: KindName, done: Promise<void>) => void;
}

function PageOf({ page, locale, load, starting, onEnabling, ...props }: PageOfProps) {
  if (page === 'home') return <HomePage {...props} starting={starting} />;
  return (
    <WithText words={load(page === 'people' ? 'people' : 'further')} locale={locale}>
      {page === 'preview' ? <PreviewPage {...props} onEnabling={onEnabling} /> : <Further page={page} {...props} />}
    </WithText>
  );
}

function Further({ page, ...props }: PageProps & { page: keyof typeof furtherPages }) {
  const Page = furtherPages[page];
  return <Page {...props} />;
}

/** The kind that is being switched on: until its first run has ended, the first page says so. */
function useEnabling() {
  const [starting, setStarting] = useState<KindName | null>(null);
  const onEnabling = (kind: KindName, done: Promise<void>) => {
    setStarting(kind);
    void done.finally(() => setStarting(null));
  };
  return { starting, onEnabling };
}

function WithText({ words, locale, children }: { words: Promise<Text>; locale: string; children: ReactNode }) {
  return (
    <TextProvider text={use(words)} locale={locale}>
      {children}
    </TextProvider>
  );
}

function onceEach(load: LoadText): LoadText {
  const loading: Partial<Record<TextGroup, Promise<Text>>> = {};
  return (group) => (loading[group] ??= load(group));
}
