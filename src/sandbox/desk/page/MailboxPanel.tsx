import { cityOf } from './days';
import { KindTabs } from './KindTabs';
import { Mail } from './Mail';
import { MailboxMeetings } from './MailboxMeetings';
import { OpenedItem } from './OpenedItem';
import { Panel } from './Panel';
import { Records } from './Records';
import { useDesk } from './useDesk';

export function MailboxPanel() {
  const { person, outlook, tabs } = useDesk();
  const tab = tabs.outlook;
  const zone = outlook.look ? ` · times in ${cityOf(outlook.look.zone)}` : '';
  return (
    <Panel title="Outlook" hint={`${person?.email ?? ''}${zone}`}>
      <OpenedItem />
      <KindTabs side="outlook">
        {tab === 'meetings' && <MailboxMeetings />}
        {tab === 'mail' && <Mail />}
        {tab !== 'meetings' && tab !== 'mail' && <Records key={tab} side="outlook" kind={tab} />}
      </KindTabs>
    </Panel>
  );
}
