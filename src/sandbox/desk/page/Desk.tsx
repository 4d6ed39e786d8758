import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Tab,
  TabList,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ActivityBar } from './ActivityBar';
import { CrmPanel } from './CrmPanel';
import { Header } from './Header';
import { MailboxPanel } from './MailboxPanel';
import { PaneFrame } from './PaneFrame';
import { useDesk, useDeskStore } from './useDesk';
import { viewQuery, type View } from './view';

/** Below this the three columns are shown one at a time. */
const narrow = '@media (max-width: 1099px)';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    minHeight: '480px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  tabs: { display: 'none', [narrow]: { display: 'flex' } },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 362px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    flexGrow: 1,
    minHeight: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', minHeight: 0, minWidth: 0 },
  aside: { [narrow]: { display: 'none' } },
});

const columns = { outlook: 'Outlook', pane: 'Task pane', crm: 'Zoho CRM' } as const;
type Column = keyof typeof columns;

export function Desk({ initial }: { initial: View }) {
  const styles = useStyles();
  const store = useDeskStore();
  const { person, problem } = useDesk();
  const [view, setView] = useState(initial);
  const [column, setColumn] = useState<Column>('pane');
  const shown: View = { ...view, person: person?.id ?? view.person };
  const query = viewQuery(shown);
  useEffect(() => store.watch(), [store]);
  useEffect(() => history.replaceState(null, '', `?${query}`), [query]);
  useEffect(() => document.documentElement.style.setProperty('color-scheme', view.theme), [view.theme]);
  const panels = { outlook: <MailboxPanel />, pane: <PaneFrame query={query} />, crm: <CrmPanel /> };
  return (
    <FluentProvider theme={view.theme === 'dark' ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <Header view={shown} onChange={(change) => setView({ ...view, ...change })} />
        {problem !== null && (
          <MessageBar intent="error">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
        <main className={styles.main} aria-label="Both services and the task pane">
          <TabList
            className={styles.tabs}
            selectedValue={column}
            onTabSelect={(_event, { value }) => setColumn(value as Column)}
            aria-label="What is shown"
          >
            {Object.entries(columns).map(([name, label]) => (
              <Tab key={name} value={name}>
                {label}
              </Tab>
            ))}
          </TabList>
          <div className={styles.columns}>
            {Object.entries(panels).map(([name, panel]) => (
              <div key={name} className={`${styles.column} ${name === column ? '' : styles.aside}`}>
                {panel}
              </div>
            ))}
          </div>
        </main>
        <ActivityBar />
      </div>
    </FluentProvider>
  );
}
