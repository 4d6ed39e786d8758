import { useState } from 'react';
import type { RecordRef } from '../../../../people/person';
import { Quiet } from '../../../components/Quiet';
import { useText } from '../../../text';
import { FailedNote } from './FailedNote';
import { FormBody, FormFrame } from './FormFrame';
import type { Outcome } from './outcome';
import { RecordSearch } from './RecordSearch';
import { useLinking, type Linking } from './useLinking';

interface Props {
  address: string;
  onLinked: (outcome: Outcome) => void;
  onClose: () => void;
}

/** Finds the contact or lead whose further address this is. */
export function LinkForm({ address, onLinked, onClose }: Props) {
  const text = useText();
  const linking = useLinking(address, onLinked);
  const [chosen, setChosen] = useState<RecordRef | null>(null);
  const { isBusy, link } = linking;
  const submit = chosen ? text('act-link-to', { name: chosen.name }) : null;
  const take = () => chosen && link(chosen);
  return (
    <FormFrame heading={text('act-link')} isBusy={isBusy} onClose={onClose}>
      <FormBody {...{ submit, isBusy, onClose }} onSubmit={take}>
        <Quiet>{text('act-link-hint', { address })}</Quiet>
        <RecordSearch
          label={text('act-link-search')}
          types={['contact', 'lead']}
          chosen={chosen}
          onChoose={setChosen}
        />
        <LinkFailed linking={linking} onAgain={take} />
      </FormBody>
    </FormFrame>
  );
}

export function LinkFailed({ linking: { problem, isBusy }, onAgain }: { linking: Linking; onAgain?: () => void }) {
  const text = useText();
  if (problem === null) return null;
  return <FailedNote problem={problem} safe={text('act-link-failed')} isBusy={isBusy} onAgain={onAgain} />;
}
