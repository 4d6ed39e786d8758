import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { sideNames, tabsOf, type Tab as TabName } from './kinds';
import type { SideName } from './side-state';
import { useDesk, useDeskStore } from './useDesk';

const useStyles = makeStyles({
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

/** What a side has, one kind at a time. */
export function KindTabs({ side, children }: { side: SideName; children: ReactNode }) {
  const styles = useStyles();
  const store = useDeskStore();
  const { tabs } = useDesk();
  const tab = tabs[side];
  const id = useId();
  const tabId = (name: string) => `${id}-${name}`;
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        onTabSelect={(_event, { value }) => store.showTab(side, value as TabName)}
        aria-label={`What is shown of ${sideNames[side]}`}
      >
        {Object.entries(tabsOf[side]).map(([name, label]) => (
          <Tab key={name} value={name} id={tabId(name)} aria-controls={name === tab ? `${id}-panel` : undefined}>
            {label}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={tabId(tab)} className={styles.panel}>
        {children}
      </div>
    </>
  );
}
