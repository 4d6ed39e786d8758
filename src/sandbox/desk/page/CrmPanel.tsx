import { CrmMeetings } from './CrmMeetings';
import { cityOf } from './days';
import { KindTabs } from './KindTabs';
import { Panel } from './Panel';
import { Records } from './Records';
import { useDesk } from './useDesk';

export function CrmPanel() {
  const { person, crm, tabs } = useDesk();
  const tab = tabs.crm;
  const zone = crm.look ? ` · times in ${cityOf(crm.look.zone)}` : '';
  return (
    <Panel title="Zoho CRM" hint={`${person?.name ?? ''}${zone}`}>
      <KindTabs side="crm">
        {tab === 'meetings' || tab === 'mail' ? <CrmMeetings /> : <Records key={tab} side="crm" kind={tab} />}
      </KindTabs>
    </Panel>
  );
}
