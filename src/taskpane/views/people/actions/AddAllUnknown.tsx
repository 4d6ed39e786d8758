import type { Participant, ShownItem } from '../../../../people/open-item';
import { Quiet } from '../../../components/Quiet';
import { Stack } from '../../../components/Stack';
import { useText } from '../../../text';
import { Actions } from './Actions';
import { AddAllForm } from './AddAllForm';
import { OutcomeLines } from './OutcomeLine';
import { useOutcomes } from './outcome';

/** In one form: more than that nobody reads before they are sent. */
const mostTogether = 50;

interface Props {
  /** Those whom the CRM does not know. */
  participants: Participant[];
  item: ShownItem;
  /** Some of them have become known, or are no longer. */
  onChanged: () => void;
}

/**
 * Adds several unknown people with one form. Render it as long as the item is open: who was added is said here also when
 * nobody is left to add.
 */
export function AddAllUnknown(props: Props) {
  return <OfItem key={props.item.key} {...props} />;
}

function OfItem({ participants, item, onChanged }: Props) {
  const text = useText();
  const place = `${item.key} all`;
  const { all, put } = useOutcomes(place);
  const label = text('act-add-all');
  const together = participants.slice(0, mostTogether);
  const form = (close: (isDone?: boolean) => void) => (
    <AddAllForm
      participants={together}
      onMade={(made) => put([...all, ...made])}
      onClose={(isDone, hasMade) => {
        close(isDone);
        if (hasMade) onChanged();
      }}
    />
  );
  if (participants.length < 2 && all.length === 0) return null;
  return (
    <Stack>
      <OutcomeLines place={place} onChanged={onChanged} />
      {participants.length > 1 && <Actions actions={[{ name: 'all', label, form }]} />}
      {participants.length > together.length && (
        <Quiet>{text('shown-of', { shown: together.length, total: participants.length })}</Quiet>
      )}
    </Stack>
  );
}
