import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CrmField, MappingEntry } from '../../../model/mapping';
import { Announcement } from '../../components/Announcement';
import { Plain, Quiet } from '../../components/Quiet';
import { Section } from '../../components/Section';
import { Row } from '../../components/Stack';
import { useText } from '../../text';
import { AddFixedValue, FixedValueList } from './FixedValues';
import { AddPair } from './AddPair';
import { entriesOf, entryKey, filledRows, keptMapping, pairRows, type Ground } from './mapping-draft';
import { PairList } from './PairList';
import { Unfilled } from './Unfilled';

interface Props {
  ground: Ground;
  entries: MappingEntry[];
  /** Mandatory fields that want a value. */
  unfilled: CrmField[];
  onChange: (entries: MappingEntry[]) => void;
  /** What stands after that which has to be done, and before the pairs. */
  children?: ReactNode;
}

/** C4, G5, T3: which field of Outlook goes with which field of the CRM. */
export function MappingEditor({ ground, entries, unfilled, onChange, children }: Props) {
  const text = useText();
  const [said, setSaid] = useState({ number: 0, words: '' });
  const say = (words: string) => setSaid(({ number }) => ({ number: number + 1, words }));
  const add = (entry: MappingEntry, words: string) => {
    onChange([...entries, entry]);
    say(words);
  };
  const remove = (entry: MappingEntry) => onChange(entries.filter((each) => entryKey(each) !== entryKey(entry)));
  const isDefault = keptMapping(entries, ground) === null;
  const restore = () => {
    onChange(entriesOf(null, ground));
    say(text('setup-restored'));
  };
  const filled = filledRows(entries, ground);
  return (
    <>
      {unfilled.length > 0 && <Unfilled {...{ ground, entries, add }} fields={unfilled} />}
      {children}
      <Section heading={text('setup-fields')}>
        <Plain>{text('setup-fields-intro')}</Plain>
        <PairList rows={pairRows(entries, ground)} ground={ground} onRemove={remove} />
        <Row>
          <Button disabledFocusable={isDefault} onClick={restore}>
            {text('setup-restore')}
          </Button>
          {isDefault && <Quiet>{text('setup-is-default')}</Quiet>}
        </Row>
      </Section>
      <AddPair {...{ ground, entries, add }} />
      <Section heading={text('setup-fixed')}>
        <Plain>{text('setup-fixed-intro')}</Plain>
        <FixedValueList rows={filled} ground={ground} onRemove={remove} />
        <AddFixedValue {...{ ground, entries, add }} />
      </Section>
      <Section heading={text('setup-limits-heading')}>
        <Plain>{text('setup-holds')}</Plain>
        <Plain>{text('setup-stays')}</Plain>
      </Section>
      <Announcement>
        <span key={said.number}>{said.words}</span>
      </Announcement>
    </>
  );
}
