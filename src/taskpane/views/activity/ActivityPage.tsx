import { useState } from 'react';
import { addressOf, useRoute } from '../../hooks/useRoute';
import { kindsOf } from '../kinds';
import type { PageProps } from '../page';
import { ActivityList } from './ActivityList';
import { RecordPage } from './RecordPage';
import { queryOf, useActivityList } from './useActivityList';

/** What happened: the list, or one record's history, as the address says. */
export default function Page({ sync, snapshot }: PageProps) {
  const record = useRoute().query.get('record');
  const list = useActivityList(sync, snapshot);
  const [visited, setVisited] = useState(record);
  if (record !== null && record !== visited) setVisited(record);
  const inList = queryOf(list.filter, list.kind);
  if (record === null) {
    return (
      <ActivityList
        list={list}
        empty={emptyFor(snapshot)}
        visited={visited}
        addressOfRecord={(key) => addressOf('activity', { ...inList, record: key })}
      />
    );
  }
  return (
    <RecordPage
      key={record}
      recordKey={record}
      sync={sync}
      snapshot={snapshot}
      back={addressOf('activity', inList)}
      onChange={list.askAgain}
    />
  );
}

function emptyFor(snapshot: PageProps['snapshot']): 'new' | 'on' | 'working' {
  const { work } = snapshot;
  if (work && work.task !== 'preview') return 'working';
  return kindsOf(snapshot).every(({ state }) => state === 'new') ? 'new' : 'on';
}
