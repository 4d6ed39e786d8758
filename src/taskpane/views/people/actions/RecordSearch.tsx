import { Radio, RadioGroup } from '@fluentui/react-components';
import { useCallback, useState, type KeyboardEvent } from 'react';
import type { Hit, RecordRef, RecordType } from '../../../../people/person';
import { Announcement } from '../../../components/Announcement';
import { Quiet } from '../../../components/Quiet';
import { SearchField } from '../../../components/SearchField';
import { Stack } from '../../../components/Stack';
import { Waiting } from '../../../components/Waiting';
import { useAnswer } from '../../../hooks/useAnswer';
import { useDebounced } from '../../../hooks/useDebounced';
import { usePeople } from '../../../people';
import { useText, type Text } from '../../../text';
import { joined } from '../words';
import { FailedNote } from './FailedNote';

interface Props {
  label: string;
  types: RecordType[];
  chosen: RecordRef | null;
  onChoose: (record: RecordRef) => void;
}

const pause = 300;
const leastLetters = 2;

/** Finds a record of the CRM by words of its name, to choose it. */
export function RecordSearch({ label, types, chosen, onChoose }: Props) {
  const text = useText();
  const [words, setWords] = useState('');
  const { value, isWaiting, askAgain } = useHits(words, types);
  const hits = value?.ok === true ? value.value : [];
  return (
    <div onKeyDown={keepEnter}>
      <Stack>
        <SearchField label={label} clear={text('search-clear')} value={words} onChange={setWords} />
        {isWaiting && <Waiting label={text('act-searching')} />}
        {!isWaiting && value?.ok === true && hits.length === 0 && <Quiet>{text('act-none-found')}</Quiet>}
        {value?.ok === false && (
          <FailedNote problem={value.problem} safe={text('act-typed-safe')} isBusy={isWaiting} onAgain={askAgain} />
        )}
        {hits.length > 0 && <Hits label={label} hits={hits} chosen={chosen} onChoose={onChoose} />}
        <Announcement>{hits.length > 0 && !isWaiting ? text('act-found', { count: hits.length }) : ''}</Announcement>
      </Stack>
    </div>
  );
}

/** What is sent is the form around the search, and not by Enter in the search. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

/** Undefined while too little is typed to look for. */
function useHits(words: string, types: RecordType[]) {
  const port = usePeople();
  const settled = useDebounced(words.trim(), pause);
  const wanted = types.join();
  const ask = useCallback(() => {
    const isEnough = settled.length >= leastLetters;
    return isEnough ? port.search(settled, wanted.split(',') as RecordType[]) : Promise.resolve(undefined);
  }, [port, settled, wanted]);
  return useAnswer(ask);
}

function Hits({ label, hits, chosen, onChoose }: Omit<Props, 'types'> & { hits: Hit[] }) {
  const text = useText();
  const choose = (value: string) => {
    const hit = hits.find((each) => keyOf(each) === value);
    if (hit) onChoose({ type: hit.type, id: hit.id, name: hit.name, url: hit.url });
  };
  return (
    <RadioGroup
      aria-label={text('act-hits', { label })}
      value={chosen ? keyOf(chosen) : ''}
      onChange={(_event, data) => choose(data.value)}
    >
      {hits.map((hit) => (
        <Radio key={keyOf(hit)} value={keyOf(hit)} label={hitWords(text, hit)} />
      ))}
    </RadioGroup>
  );
}

function hitWords(text: Text, { type, name, detail }: Hit): string {
  return joined([name, typeWords(text, type), detail]);
}

export function typeWords(text: Text, type: RecordType): string {
  return text(type === 'contact' || type === 'lead' || type === 'user' ? `people-type-${type}` : `act-type-${type}`);
}

export function keyOf({ type, id }: RecordRef): string {
  return `${type}:${id}`;
}
