import { memo } from 'react';
import { timeText } from './days';
import type { Entry } from './entries';
import { ListRow } from './ListRow';
import type { Flash } from './side-state';

interface Props {
  entry: Entry;
  home: string;
  flash: Flash | null;
  onOpen: (entry: Entry) => void;
}

export const EntryRow = memo(function EntryRow({ entry, home, flash, onOpen }: Props) {
  return (
    <ListRow
      lead={timeText(entry)}
      title={entry.title === '' ? '(No title)' : entry.title}
      isStruck={entry.isCancelled}
      details={[entry.place, entry.about, home, ...marksOf(entry)]}
      flash={flash}
      onOpen={() => onOpen(entry)}
    />
  );
});

function marksOf({ isPrivate, isCancelled, invitation, repeats, people }: Entry): string[] {
  return [
    ...(isPrivate ? ['private'] : []),
    ...(isCancelled ? ['cancelled'] : []),
    invitation,
    ...(repeats ? ['repeats'] : []),
    ...(people.length > 0 ? [people.length === 1 ? '1 person' : `${people.length} people`] : []),
  ];
}
