import { makeStyles, tokens } from '@fluentui/react-components';
import type { Decided, Preview } from '../../../session/port';
import { useText } from '../../text';
import type { Group } from './preview-groups';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface Props {
  preview: Preview;
  /** The decision about a calendar, folder or list that somebody else made, where there was one. */
  decision: Decided['decision'] | undefined;
  groups: Group[];
  /** Keys of what is unticked. */
  left: ReadonlySet<string>;
}

/** What will happen, in numbers. */
export function PreviewCounts({
  preview: { container, skipped, needs, isCut, remaining },
  decision,
  groups,
  left,
}: Props) {
  const text = useText();
  const counts = groups.map(({ name, items }) => ({
    id: `preview-count-${name}`,
    count: items.filter(({ key }) => !left.has(key)).length,
  }));
  const out = skipped.flatMap(({ items }) => items).reduce((sum, { count }) => sum + count, 0) + left.size;
  const rest = [
    { id: 'preview-count-skipped', count: out },
    { id: 'preview-count-needs', count: needs.length },
  ];
  return (
    <ul className={useStyles().list}>
      <li>{text(`preview-container-${typeof decision === 'string' ? decision : container}`)}</li>
      {groups.length === 0 && <li>{text('preview-nothing')}</li>}
      {[...counts, ...rest]
        .filter(({ count }) => count > 0)
        .map(({ id, count }) => (
          <li key={id}>{text(id, { count })}</li>
        ))}
      {isCut && <li>{text('preview-cut')}</li>}
      {remaining > 0 && <li>{text('preview-remaining', { count: remaining })}</li>}
    </ul>
  );
}
