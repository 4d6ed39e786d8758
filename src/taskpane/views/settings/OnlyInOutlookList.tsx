import { makeStyles } from '@fluentui/react-components';
import { ItemName } from '../../components/ItemName';
import { Plain } from '../../components/Quiet';
import { ShowMore } from '../../components/ShowMore';
import { useShown } from '../../hooks/useShown';
import type { OnlyInOutlook } from '../../../session/port';
import { useText } from '../../text';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px' },
});

/** What would be lost with the calendar, folder or list. */
export function OnlyInOutlookList({ items }: Pick<OnlyInOutlook, 'items'>) {
  const styles = useStyles();
  const text = useText();
  const { shown, showMore } = useShown(items.length, 20);
  return (
    <>
      <Plain>{text('settings-off-only', { count: items.length })}</Plain>
      {items.length > 0 && (
        <ul className={styles.list} aria-label={text('settings-off-list')}>
          {items.slice(0, shown).map(({ title, people }, index) => (
            <li key={index}>
              <ItemName title={title} when={null}>
                {people > 0 ? text('settings-off-people', { people }) : undefined}
              </ItemName>
            </li>
          ))}
        </ul>
      )}
      <ShowMore shown={shown} total={items.length} onMore={showMore} />
    </>
  );
}
