import { Button, Field, Select } from '@fluentui/react-components';
import { PageHeading } from '../../components/PageHeading';
import { PageLink } from '../../components/PageLink';
import { Plain, Quiet } from '../../components/Quiet';
import { SearchField } from '../../components/SearchField';
import { Row, Stack } from '../../components/Stack';
import { Waiting } from '../../components/Waiting';
import { useText } from '../../text';
import { ActivityRows } from './ActivityRows';
import { filters, kindFilters, type ActivityList as List, type Filter, type KindFilter } from './useActivityList';

interface Props {
  list: List;
  /** Why nothing has happened yet: never enabled, nothing to do so far, or the first sync is under way. */
  empty: 'new' | 'on' | 'working';
  /** The record that the person comes back from. */
  visited: string | null;
  addressOfRecord: (key: string) => string;
}

/** One line per record, newest first. */
export function ActivityList({ list, empty, visited, addressOfRecord }: Props) {
  const text = useText();
  const { page, isWaiting, showMore } = list;
  return (
    <Stack>
      <PageHeading isFocused={visited !== null}>{text('nav-activity')}</PageHeading>
      <Finder list={list} />
      <Found list={list} />
      {!page && isWaiting && <Waiting label={text('activity-loading')} />}
      {page?.total === 0 && <Nothing list={list} empty={empty} />}
      {page && (
        <ActivityRows
          page={page}
          isMixed={list.kind === 'all'}
          visited={visited}
          addressOfRecord={addressOfRecord}
          onMore={showMore}
        />
      )}
    </Stack>
  );
}

function Finder({ list: { search, setSearch, filter, setFilter, kind, setKind } }: { list: List }) {
  const text = useText();
  return (
    <>
      <SearchField label={text('activity-search')} clear={text('search-clear')} value={search} onChange={setSearch} />
      <Field label={text('activity-filter')}>
        <Select value={filter} onChange={(_event, { value }) => setFilter(value as Filter)}>
          {filters.map((name) => (
            <option key={name} value={name}>
              {text(`activity-filter-${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text('activity-kind')}>
        <Select value={kind} onChange={(_event, { value }) => setKind(value as KindFilter)}>
          {kindFilters.map((name) => (
            <option key={name} value={name}>
              {name === 'all' ? text('activity-kind-all') : text('kind-name', { kind: name })}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function Found({ list: { page, isWaiting, isFailed, askAgain } }: { list: List }) {
  const text = useText();
  return (
    <>
      <div role="status">
        {page && !isWaiting && <Quiet>{text('activity-found', { total: page.total })}</Quiet>}
        {isFailed && !isWaiting && <Plain>{text('activity-failed')}</Plain>}
      </div>
      {isFailed && (
        <Row>
          <Button onClick={askAgain}>{text('action-again')}</Button>
        </Row>
      )}
    </>
  );
}

/** Why the list is empty, and what to do next. */
function Nothing({ list: { search, filter, kind, showAll }, empty }: Pick<Props, 'list' | 'empty'>) {
  const text = useText();
  if (search.trim() === '' && filter === 'all' && kind === 'all') {
    return (
      <>
        <Plain>{text(`activity-empty-${empty}`)}</Plain>
        <PageLink page="home">{text('activity-empty-link')}</PageLink>
      </>
    );
  }
  return (
    <>
      <Plain>{text(search.trim() === '' ? 'activity-empty-filter' : 'activity-empty-search')}</Plain>
      <Row>
        <Button onClick={showAll}>{text('activity-empty-show-all')}</Button>
      </Row>
    </>
  );
}
