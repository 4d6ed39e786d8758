import { Button, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { Agenda } from './Agenda';
import { CalendarFile } from './CalendarFile';
import { cityOf } from './days';
import { DeletedItems } from './DeletedItems';
import type { Entry, Home } from './entries';
import { LoadedNote } from './LoadedNote';
import { MeetingDialog } from './MeetingDialog';
import { News } from './News';
import { Panel } from './Panel';
import { useDesk, useDeskStore } from './useDesk';
import { useSideStyles } from './useSideStyles';
import { Weeks } from './Weeks';

/** The calendar that the add-in keeps in step. */
export const syncedCalendar = 'Zoho CRM';

export function MailboxPanel() {
  const styles = useSideStyles();
  const { person, outlook } = useDesk();
  const [calendar, setCalendar] = useState('');
  const [open, setOpen] = useState<Entry | 'new' | null>(null);
  const homes = outlook.look?.homes ?? [];
  const chosen = homes.some(({ id }) => id === calendar) ? calendar : '';
  const synced = homes.find(({ name }) => name === syncedCalendar);
  const zone = outlook.look ? ` · times in ${cityOf(outlook.look.zone)}` : '';
  return (
    <Panel title="Outlook" hint={`${person?.email ?? ''}${zone}`}>
      <div className={styles.tools}>
        <Button size="small" appearance="primary" icon={<AddRegular />} onClick={() => setOpen('new')}>
          New meeting
        </Button>
        <CalendarChooser homes={homes} value={chosen} onChange={setCalendar} />
        {synced && <DeleteCalendar calendar={synced} />}
        <CalendarFile homes={homes.filter(({ canEdit }) => canEdit)} />
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
        <DeletedItems side="outlook" title="Deleted Items" entries={outlook.look?.deleted ?? []} />
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
    </Panel>
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

function DeleteCalendar({ calendar }: { calendar: Home }) {
  const store = useDeskStore();
  return (
    <Button
      size="small"
      icon={<DeleteRegular />}
      onClick={() => void store.act(() => store.mailbox.removeCalendar(calendar.id)).catch(() => undefined)}
    >
      Delete the calendar “{calendar.name}”
    </Button>
  );
}
