import { cityOf } from './days';
import { KindTabs } from './KindTabs';
import { MailboxMeetings } from './MailboxMeetings';
import { Panel } from './Panel';
import { Records } from './Records';
import { useDesk } from './useDesk';

export function MailboxPanel() {
  const { person, outlook, tab } = useDesk();
  const zone = outlook.look ? ` · times in ${cityOf(outlook.look.zone)}` : '';
  return (
    <Panel title="Outlook" hint={`${person?.email ?? ''}${zone}`}>
      <KindTabs side="outlook">
        {tab === 'meetings' ? <MailboxMeetings /> : <Records key={tab} side="outlook" kind={tab} />}
      </KindTabs>
    </Panel>
  );
}
