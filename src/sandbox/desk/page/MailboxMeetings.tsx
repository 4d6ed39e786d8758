import { Button, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { Agenda } from './Agenda';
import { DeletedItems } from './DeletedItems';
import { DeleteHome } from './DeleteHome';
import type { Entry, Home } from './entries';
import { syncedHome } from './kinds';
import { InviteMe } from './InviteMe';
import { LoadedNote } from './LoadedNote';
import { LoadCalendar } from './LoadFile';
import { MeetingDialog } from './MeetingDialog';
import { News } from './News';
import { useDesk, useDeskStore } from './useDesk';
import { useSideStyles } from './useSideStyles';
import { Weeks } from './Weeks';

export function MailboxMeetings() {
  const styles = useSideStyles();
  const store = useDeskStore();
  const { outlook } = useDesk();
  const [calendar, setCalendar] = useState('');
  const [open, setOpen] = useState<Entry | 'new' | null>(null);
  const homes = outlook.look?.homes ?? [];
  const chosen = homes.some(({ id }) => id === calendar) ? calendar : '';
  const synced = homes.find(({ name }) => name === syncedHome);
  return (
    <>
      <div className={styles.tools}>
        <Button size="small" appearance="primary" icon={<AddRegular />} onClick={() => setOpen('new')}>
          New meeting
        </Button>
        <CalendarChooser homes={homes} value={chosen} onChange={setCalendar} />
        {synced && <DeleteHome word="calendar" home={synced} onDelete={(id) => store.mailbox.removeCalendar(id)} />}
        <InviteMe />
        <LoadCalendar homes={homes.filter(({ canEdit }) => canEdit)} />
      </div>
      <Weeks />
      <LoadedNote />
      <News side="Outlook" text={outlook.news} />
      <div className={styles.list}>
        <Agenda
          side={outlook}
          isShown={({ home }) => chosen === '' || home === chosen}
          homeName={({ name }) => (chosen === '' ? name : '')}
          empty="No meetings in these weeks."
          onOpen={setOpen}
        />
        <DeletedItems
          title="Deleted Items"
          entries={outlook.look?.deleted ?? []}
          onRestore={(id) => store.mailbox.restore(id)}
        />
      </div>
      {open !== null && (
        <MeetingDialog
          side="outlook"
          entry={open === 'new' ? null : open}
          homes={homes}
          startHome={(synced ?? homes.find(({ isDefault }) => isDefault))?.id ?? ''}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function CalendarChooser({ homes, value, onChange }: { homes: Home[]; value: string; onChange: (id: string) => void }) {
  const styles = useSideStyles();
  return (
    <Select
      size="small"
      className={styles.grow}
      aria-label="Calendars shown"
      value={value}
      onChange={(_event, data) => onChange(data.value)}
    >
      <option value="">All calendars</option>
      {homes.map(({ id, name, total }) => (
        <option key={id} value={id}>
          {name} ({total})
        </option>
      ))}
    </Select>
  );
}
