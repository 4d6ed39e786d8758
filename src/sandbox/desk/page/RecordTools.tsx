import { Button, Input, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteHome } from './DeleteHome';
import type { SideName } from './side-state';
import { recordWords, sideNames, syncedHome } from './kinds';
import { LoadContacts } from './LoadFile';
import type { RecordKind, RecordLook } from './records';
import { useDesk, useDeskStore } from './useDesk';
import { useSideStyles } from './useSideStyles';

interface Props {
  side: SideName;
  kind: RecordKind;
  look: RecordLook | null;
  /** 'own' is the person's own, '' is all. */
  home: string;
  search: string;
  onHome: (home: string) => void;
  onSearch: (search: string) => void;
  onNew: () => void;
}

/** What can be done with a whole list. */
export function RecordTools(props: Props) {
  const { side, kind, look, search, onSearch, onNew } = props;
  const styles = useSideStyles();
  const store = useDeskStore();
  const words = recordWords[kind];
  const synced = side === 'outlook' ? look?.homes.find(({ name }) => name === syncedHome) : undefined;
  return (
    <div className={styles.tools}>
      <Button size="small" appearance="primary" icon={<AddRegular />} disabled={!look} onClick={onNew}>
        New {words.one}
      </Button>
      {side === 'crm' ? <Owners {...props} /> : <Homes {...props} />}
      {side === 'crm' && (look?.views.length ?? 0) > 0 && <Views kind={kind} views={look?.views ?? []} />}
      {synced && (
        <DeleteHome
          word={words.home}
          home={synced}
          onDelete={async (id) => store.records(kind, side).removeHome?.(id)}
        />
      )}
      {side === 'outlook' && kind === 'contacts' && <LoadContacts />}
      <Input
        type="search"
        size="small"
        className={styles.grow}
        aria-label={`Search the ${words.many} of ${sideNames[side]}`}
        placeholder="Search"
        value={search}
        onChange={(_event, { value }) => onSearch(value)}
      />
    </div>
  );
}

function Owners({ kind, look, home, onHome }: Props) {
  const styles = useSideStyles();
  const { person } = useDesk();
  const own = look?.homes.find(({ id }) => id === person?.crmUserId)?.total ?? 0;
  return (
    <Select
      size="small"
      className={styles.grow}
      aria-label="Owners shown"
      value={home}
      onChange={(_event, { value }) => onHome(value)}
    >
      <option value="own">
        My {recordWords[kind].many} ({own})
      </option>
      <option value="">Everybody’s ({look?.entries.length ?? 0})</option>
    </Select>
  );
}

function Homes({ kind, look, home, onHome }: Props) {
  const styles = useSideStyles();
  const { homes: many } = recordWords[kind];
  const homes = look?.homes ?? [];
  return (
    <Select
      size="small"
      className={styles.grow}
      aria-label={`${many.charAt(0).toUpperCase()}${many.slice(1)} shown`}
      value={homes.some(({ id }) => id === home) ? home : ''}
      onChange={(_event, { value }) => onHome(value)}
    >
      <option value="">All {many}</option>
      {homes.map(({ id, name, total }) => (
        <option key={id} value={id}>
          {name} ({total})
        </option>
      ))}
    </Select>
  );
}

function Views({ kind, views }: { kind: RecordKind; views: RecordLook['views'] }) {
  const styles = useSideStyles();
  const store = useDeskStore();
  const { [kind]: state } = useDesk();
  return (
    <Select
      size="small"
      className={styles.grow}
      aria-label="List view"
      value={state.view}
      onChange={(_event, { value }) => store.chooseView(kind, value)}
    >
      <option value="">Without a list view</option>
      {views.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
