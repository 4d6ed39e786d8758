import { useState } from 'react';
import { DeletedItems } from './DeletedItems';
import type { SideName } from './side-state';
import { recordWords, sideNames, syncedHome } from './kinds';
import { News } from './News';
import { RecordDialog } from './RecordDialog';
import { RecordList } from './RecordList';
import { RecordTools } from './RecordTools';
import { found, inOrder, type RecordKind, type Row } from './records';
import { useDesk, useDeskStore } from './useDesk';
import { useSideStyles } from './useSideStyles';

/** The contacts or the tasks of one side. */
export function Records({ side, kind }: { side: SideName; kind: RecordKind }) {
  const styles = useSideStyles();
  const store = useDeskStore();
  const { person, [kind]: state } = useDesk();
  const { look, news, flashes } = state[side];
  const own = person?.crmUserId ?? '';
  const [home, setHome] = useState(side === 'crm' ? 'own' : '');
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<Row | 'new' | null>(null);
  const homes = look?.homes ?? [];
  const wanted = home === 'own' ? own : homes.some(({ id }) => id === home) ? home : '';
  const rows = (look?.entries ?? []).filter((row) => wanted === '' || row.home === wanted);
  const start = homes.find(({ name }) => name === syncedHome) ?? homes.find(({ isDefault }) => isDefault);
  return (
    <>
      <RecordTools
        {...{ side, kind, look, home, search }}
        onHome={setHome}
        onSearch={setSearch}
        onNew={() => setOpen('new')}
      />
      <News side={sideNames[side]} text={news} />
      <div className={styles.list}>
        <RecordList
          {...{ side, kind, flashes }}
          rows={look && inOrder(found(rows, search))}
          homeName={(id) => (wanted === '' ? (homes.find((each) => each.id === id)?.name ?? '') : '')}
          empty={search === '' ? `No ${recordWords[kind].many} here.` : `No ${recordWords[kind].one} has that.`}
          onOpen={setOpen}
        />
        {look?.deleted && (
          <DeletedItems
            title={side === 'crm' ? 'Recycle bin' : 'Deleted Items'}
            entries={look.deleted}
            onRestore={async (id) => store.records(kind, side).restore?.(id)}
          />
        )}
      </div>
      {look && open !== null && (
        <RecordDialog
          {...{ side, kind, look }}
          row={open === 'new' ? null : open}
          startHome={side === 'crm' ? own : (start?.id ?? '')}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
