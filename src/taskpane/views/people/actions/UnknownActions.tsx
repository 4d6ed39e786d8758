import { use, useState } from 'react';
import type { Draft } from '../../../../people/form';
import type { Participant, ShownItem } from '../../../../people/open-item';
import { Stack } from '../../../components/Stack';
import { PeopleContext } from '../../../people';
import { useText } from '../../../text';
import { Actions, type Action } from './Actions';
import type { RoleValues, Values } from './form-values';
import { knownOf } from './known-of';
import { LinkFailed, LinkForm } from './LinkForm';
import { OutcomeLines } from './OutcomeLine';
import { placeOf, useOutcomes, type Outcome } from './outcome';
import { RecordForm } from './RecordForm';
import { useLinking } from './useLinking';

interface Props {
  participant: Participant;
  item: ShownItem;
  /** Somebody has become known, or is no longer. */
  onChanged: () => void;
}

/** What can be done with somebody whom the CRM does not know: add, or link the address to a record that is there. */
export function UnknownActions(props: Props) {
  const place = placeOf(props.item, props.participant.address);
  return <OfOne key={place} place={place} {...props} />;
}

function OfOne({ place, participant, item, onChanged }: Props & { place: string }) {
  const text = useText();
  const { add } = useOutcomes(place);
  const [typed, setTyped] = useState<RoleValues>({});
  const onTyped = (more: RoleValues) => setTyped((before) => ({ ...before, ...more }));
  const done = (outcome: Outcome, close: (isDone: boolean) => void) => {
    add(outcome);
    close(true);
    onChanged();
  };
  const adding = (type: 'contact' | 'lead'): Action => ({
    name: type,
    label: text(`act-add-${type}`),
    form: (close) => (
      <AddForm
        {...{ type, participant, item, typed, onTyped }}
        onDone={(outcome) => done(outcome, close)}
        onClose={() => close()}
      />
    ),
  });
  const linking: Action = {
    name: 'link',
    label: text('act-link'),
    form: (close) => (
      <LinkForm address={participant.address} onLinked={(outcome) => done(outcome, close)} onClose={() => close()} />
    ),
  };
  return (
    <Stack>
      <OutcomeLines place={place} onChanged={onChanged} />
      <Actions
        label={text('act-unknown', { name: participant.name || participant.address })}
        actions={[adding('contact'), adding('lead'), linking]}
      />
    </Stack>
  );
}

interface AddProps extends Omit<Props, 'onChanged'> {
  type: 'contact' | 'lead';
  /** What was typed into the other form, or before this one was closed. */
  typed: RoleValues;
  onTyped: (typed: RoleValues) => void;
  onDone: (outcome: Outcome) => void;
  onClose: () => void;
}

function AddForm({ participant, item, type, typed, onTyped, onDone, onClose }: AddProps) {
  const text = useText();
  const open = use(PeopleContext).item;
  const linking = useLinking(participant.address, onDone);
  const [known] = useState(() => async () => ({ ...(await knownOf(participant, item, open)), ...typed }));
  const draftOf = (values: Values, key: string): Draft => ({ type, key, values });
  return (
    <RecordForm
      {...{ type, known, draftOf, onTyped, onClose }}
      heading={text(`act-add-${type}`)}
      submit={text(`act-add-${type}`)}
      isBusy={linking.isBusy}
      onMade={onDone}
      onUse={linking.link}
    >
      <LinkFailed linking={linking} />
    </RecordForm>
  );
}
