import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../../../../people/form';
import type { ShownItem } from '../../../../people/open-item';
import type { Person } from '../../../../people/person';
import { Quiet } from '../../../components/Quiet';
import { Row } from '../../../components/Stack';
import { useAction } from '../../../hooks/useAction';
import { usePeople } from '../../../people';
import { useText } from '../../../text';
import { FailedNote } from './FailedNote';
import { linkOutcome, placeOf, useOutcomes, useShelf } from './outcome';

interface Props {
  address: string;
  person: Person;
  item: ShownItem;
  onChanged: () => void;
}

/** That only this device says who it is, and the way back; not beside the line of the link that says the same. */
export function LinkedHere({ address, person, item, onChanged }: Props) {
  const text = useText();
  const port = usePeople();
  const shelf = useShelf();
  const { all, add } = useOutcomes(placeOf(item, address));
  const { isRunning, run } = useAction();
  const [problem, setProblem] = useState<Problem | null>(null);
  if (!person.isLinkedHere || all.some(({ end }) => end === 'linked-device')) return null;
  const unlink = async () => {
    const undone = await port.unlink(address, person);
    if (undone.state === 'failed') {
      setProblem(undone.problem);
      return;
    }
    const outcome = linkOutcome(address, person, { state: 'linked', where: 'device', canUndo: false });
    shelf.focusNext(outcome.key);
    add({ ...outcome, end: undone.state });
    onChanged();
  };
  return (
    <>
      <Quiet>{text('act-linked-here', { address })}</Quiet>
      <Row>
        <Button size="small" disabledFocusable={isRunning} onClick={() => run(unlink)}>
          {text('act-unlink')}
        </Button>
      </Row>
      {problem && <FailedNote problem={problem} safe={text('act-undo-failed')} isBusy={isRunning} />}
    </>
  );
}
