import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ShownItem } from '../../../people/open-item';
import { Row } from '../../components/Stack';
import { Quiet } from '../../components/Quiet';
import { useText } from '../../text';
import { AddAllUnknown } from './actions/AddAllUnknown';
import { unknownOf, type Line } from './lines';
import type { Looked, PeopleLook } from './people-look';
import { PersonRow } from './PersonRow';

const many = 20;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

interface Props {
  lines: Line[];
  item: ShownItem;
  looked: Looked;
  look: PeopleLook;
}

/** Everybody on the item. */
export function PeopleList({ lines, item, looked, look }: Props) {
  const styles = useStyles();
  const text = useText();
  const { isOpen, toggle } = useOpenOnes(lines);
  const [isWhole, setIsWhole] = useState(false);
  const list = useFocusOnMore(isWhole);
  const shown = isWhole ? lines : lines.slice(0, many);
  const unknown = unknownOf(lines);
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={text(`people-list-${item.kind}`)}>
        {shown.map((line) => (
          <PersonRow
            key={line.address}
            {...{ line, item, look }}
            round={looked.round}
            isStuck={looked.problem !== null && !looked.isAsking}
            isOpen={isOpen(line.address)}
            onToggle={() => toggle(line.address)}
          />
        ))}
      </ul>
      {shown.length < lines.length && (
        <Row>
          <Button onClick={() => setIsWhole(true)}>{text('people-show-all')}</Button>
          <Quiet>{text('shown-of', { shown: shown.length, total: lines.length })}</Quiet>
        </Row>
      )}
      <AddAllUnknown
        participants={unknown}
        item={item}
        onChanged={() => void look.ask(lines.map(({ address }) => address))}
      />
    </>
  );
}

/** Who is alone is open at once; else it is the person who opens and closes. */
function useOpenOnes(lines: Line[]) {
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isOpen = (address: string) => toggled.get(address) ?? lines.length === 1;
  const toggle = (address: string) => setToggled(new Map(toggled).set(address, !isOpen(address)));
  return { isOpen, toggle };
}

/** The button that was pressed is gone: the first of those whom it brought has the focus. */
function useFocusOnMore(isWhole: boolean) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (isWhole) list.current?.children.item(many)?.querySelector('button')?.focus();
  }, [isWhole]);
  return list;
}
