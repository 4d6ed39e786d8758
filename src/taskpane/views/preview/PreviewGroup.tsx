import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import { flushSync } from 'react-dom';
import type { PreviewItem } from '../../../session/port';
import { ItemName } from '../../components/ItemName';
import { Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { ShowMore } from '../../components/ShowMore';
import { Row } from '../../components/Stack';
import { useRovingFocus } from '../../hooks/useRovingFocus';
import { useShown } from '../../hooks/useShown';
import { whyText } from '../../record-sentences';
import { useText } from '../../text';
import type { Group } from './preview-groups';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  box: { width: '100%' },
});

interface Props {
  group: Group;
  /** Keys of what is unticked. */
  left: ReadonlySet<string>;
  isSearching: boolean;
  onTick: (items: PreviewItem[], isTicked: boolean) => void;
}

/** What happens in one way: each item with its tick. */
export function PreviewGroup({ group: { name, items }, left, isSearching, onTick }: Props) {
  const text = useText();
  const styles = useStyles();
  const { shown, showMore } = useShown(items.length);
  const { list, stop, onKeyDown, onFocus, focus } = useRovingFocus(shown);
  const heading = text(`preview-group-${name}`);
  const ticked = items.filter(({ key }) => !left.has(key)).length;
  const onMore = () => {
    flushSync(showMore);
    focus(shown);
  };
  return (
    <Section heading={heading}>
      <Quiet>{text('preview-group-amount', { ticked, total: items.length })}</Quiet>
      <Row>
        <TickAll {...{ items, heading, isSearching, onTick }} isTicked />
        <TickAll {...{ items, heading, isSearching, onTick }} isTicked={false} />
      </Row>
      <ul ref={list} aria-label={heading} className={styles.list} onKeyDown={onKeyDown} onFocus={onFocus}>
        {items.slice(0, shown).map((item, index) => (
          <Item key={item.key} item={item} isTicked={!left.has(item.key)} isStop={index === stop} onTick={onTick} />
        ))}
      </ul>
      <ShowMore shown={shown} total={items.length} onMore={onMore} />
    </Section>
  );
}

interface TickAllProps extends Pick<Props, 'isSearching' | 'onTick'> {
  items: PreviewItem[];
  heading: string;
  isTicked: boolean;
}

function TickAll({ items, heading, isSearching, isTicked, onTick }: TickAllProps) {
  const text = useText();
  const what = text(`preview-${isTicked ? 'all' : 'none'}${isSearching ? '-found' : ''}`);
  return (
    <Button
      size="small"
      aria-label={text('preview-for', { what, group: heading })}
      onClick={() => onTick(items, isTicked)}
    >
      {what}
    </Button>
  );
}

interface ItemProps extends Pick<Props, 'onTick'> {
  item: PreviewItem;
  isTicked: boolean;
  isStop: boolean;
}

const Item = memo(function Item({ item, isTicked, isStop, onTick }: ItemProps) {
  const text = useText();
  return (
    <li>
      <Checkbox
        className={useStyles().box}
        checked={isTicked}
        tabIndex={isStop ? 0 : -1}
        onChange={(_, { checked }) => onTick([item], checked === true)}
        label={
          <ItemName title={item.title} when={item.when}>
            {whyText(text, item.why)}
          </ItemName>
        }
      />
    </li>
  );
});
