import type { Participant, ShownItem } from '../../../../people/open-item';
import { Stack } from '../../../components/Stack';
import { useText } from '../../../text';
import { Actions } from './Actions';
import { AddAllForm } from './AddAllForm';
import { OutcomeLines } from './OutcomeLine';
import { useOutcomes } from './outcome';

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
  const form = (close: (isDone?: boolean) => void) => (
    <AddAllForm
      participants={participants}
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
    </Stack>
  );
}
