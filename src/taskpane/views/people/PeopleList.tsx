import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
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

/** Everybody on the item. One person alone is open at once. */
export function PeopleList({ lines, item, looked, look }: Props) {
  const styles = useStyles();
  const text = useText();
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [isWhole, setIsWhole] = useState(false);
  const isAlone = lines.length === 1;
  const toggle = (address: string) => {
    const next = new Set(toggled);
    if (!next.delete(address)) next.add(address);
    setToggled(next);
  };
  const shown = isWhole ? lines : lines.slice(0, many);
  const unknown = unknownOf(lines);
  return (
    <>
      <ul className={styles.list} aria-label={text(`people-list-${item.kind}`)}>
        {shown.map((line) => (
          <PersonRow
            key={line.address}
            {...{ line, item, look }}
            round={looked.round}
            isStuck={looked.problem !== null && !looked.isAsking}
            isOpen={toggled.has(line.address) !== isAlone}
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
