import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Decided, Preview, PreviewItem } from '../../../session/port';
import { Announcement } from '../../components/Announcement';
import { PageHeading } from '../../components/PageHeading';
import { Plain, Quiet } from '../../components/Quiet';
import { SearchField } from '../../components/SearchField';
import { useText } from '../../text';
import { ForeignQuestion } from './ForeignQuestion';
import { found, groupsOf, withKeys } from './preview-groups';
import { PreviewCounts } from './PreviewCounts';
import { PreviewGroup } from './PreviewGroup';
import { PreviewNeeds, PreviewSkipped } from './PreviewRest';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
    '@media (min-height: 30rem)': { position: 'sticky', top: 0 },
  },
});

interface Props {
  preview: Preview;
  /** What the preview goes by. */
  decisions: Decided[];
  isBusy: boolean;
  /** Looks again, as if this were decided. */
  onDecide: (decisions: Decided[]) => void;
  /** @param left keys of what was unticked. */
  onEnable: (left: string[]) => void;
  onNotNow: () => void;
}

/** What enabling would do; first of all into which calendar, folder or list, where that is a question. */
export function PreviewView({ onDecide, ...plan }: Props) {
  const foreign = plan.preview.needs.find(({ type }) => type === 'foreign');
  if (plan.preview.container !== 'foreign' || !foreign) return <Plan {...plan} />;
  const { isBusy, onNotNow } = plan;
  const decide = (decision: 'approve' | 'reject') => onDecide([{ id: foreign.id, decision }]);
  return <ForeignQuestion {...{ isBusy, onNotNow }} onDecide={decide} />;
}

/** In numbers and item by item; each one can be left out. */
function Plan({ preview, decisions, isBusy, onEnable, onNotNow }: Omit<Props, 'onDecide'>) {
  const text = useText();
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => groupsOf(preview.items), [preview]);
  const onTick = useCallback((items: PreviewItem[], isTicked: boolean) => {
    setLeft((before) => withKeys(before, items, !isTicked));
  }, []);
  return (
    <>
      <PageHeading isFocused>{text('preview-heading')}</PageHeading>
      <PreviewCounts preview={preview} decision={decisions[0]?.decision} groups={groups} left={left} />
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => onEnable([...left])}>
          {text('preview-enable', { count: preview.items.length - left.size })}
        </Button>
        <Button onClick={onNotNow}>{text('preview-not-now')}</Button>
      </div>
      {preview.items.length > 0 && <Items items={preview.items} left={left} onTick={onTick} />}
      <PreviewNeeds needs={preview.needs} />
      <PreviewSkipped skipped={preview.skipped} />
    </>
  );
}

interface ItemsProps {
  items: PreviewItem[];
  left: ReadonlySet<string>;
  onTick: (items: PreviewItem[], isTicked: boolean) => void;
}

function Items({ items, left, onTick }: ItemsProps) {
  const text = useText();
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search);
  const hits = useMemo(() => found(items, sought), [items, sought]);
  const isSearching = sought.trim() !== '';
  const result = isSearching ? text('preview-found', { count: hits.length }) : '';
  return (
    <>
      <Quiet>{text('preview-untick-hint')}</Quiet>
      <SearchField label={text('preview-search')} clear={text('search-clear')} value={search} onChange={setSearch} />
      {isSearching && hits.length === 0 && <Plain>{result}</Plain>}
      {groupsOf(hits).map((group) => (
        <PreviewGroup key={group.name} {...{ group, left, isSearching, onTick }} />
      ))}
      <Announcement>{result}</Announcement>
    </>
  );
}
