import { Button, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { Agenda } from './Agenda';
import { DeletedItems } from './DeletedItems';
import type { Entry } from './entries';
import { MeetingDialog } from './MeetingDialog';
import { News } from './News';
import { useDesk, useDeskStore } from './useDesk';
import { useSideStyles } from './useSideStyles';
import { Weeks } from './Weeks';

export function CrmMeetings() {
  const styles = useSideStyles();
  const store = useDeskStore();
  const { person, crm } = useDesk();
  const [isAll, setIsAll] = useState(false);
  const [open, setOpen] = useState<Entry | 'new' | null>(null);
  const owner = person?.crmUserId ?? '';
  const homes = crm.look?.homes ?? [];
  const own = homes.find(({ id }) => id === owner)?.total ?? 0;
  return (
    <>
      <div className={styles.tools}>
        <Button size="small" appearance="primary" icon={<AddRegular />} onClick={() => setOpen('new')}>
          New meeting
        </Button>
        <Select
          size="small"
          className={styles.grow}
          aria-label="Owners shown"
          value={isAll ? 'all' : 'own'}
          onChange={(_event, { value }) => setIsAll(value === 'all')}
        >
          <option value="own">My meetings ({own})</option>
          <option value="all">Everybody’s ({crm.look?.entries.length ?? 0})</option>
        </Select>
      </div>
      <Weeks />
      <News side="Zoho CRM" text={crm.news} />
      <div className={styles.list}>
        <Agenda
          side={crm}
          isShown={({ home }) => isAll || home === owner}
          homeName={({ name }) => (isAll ? name : '')}
          empty="No meetings in these weeks."
          onOpen={setOpen}
        />
        <DeletedItems
          title="Recycle bin"
          entries={crm.look?.deleted ?? []}
          onRestore={(id) => store.side('crm').restore(id)}
        />
      </div>
      {open !== null && (
        <MeetingDialog
          side="crm"
          entry={open === 'new' ? null : open}
          homes={homes}
          startHome={owner}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
