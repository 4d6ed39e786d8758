import { makeStyles, tokens } from '@fluentui/react-components';
import type { Added, SyncPort } from '../../../session/port';
import { ProblemBar } from '../../components/ProblemBar';
import { Plain } from '../../components/Quiet';
import { useText, type Text } from '../../text';
import { reasonText } from './standing-words';

const useStyles = makeStyles({
  /** Takes no place as long as it says nothing. */
  result: { ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalS})` } },
});

interface Props {
  /** Null: nothing was done yet. */
  added: Added | null;
  sync: SyncPort;
  onAgain: () => void;
}

/** How adding a meeting by hand ended, said aloud. */
export function AddedWords({ added, sync, onAgain }: Props) {
  const text = useText();
  const hasProblem = added?.state === 'failed' || added?.state === 'queued';
  return (
    <>
      <div role="status" className={useStyles().result}>
        {added && <Plain>{resultText(text, added)}</Plain>}
      </div>
      {hasProblem && <ProblemBar problem={added.problem} sync={sync} isBusy={false} onAgain={onAgain} />}
    </>
  );
}

function resultText(text: Text, added: Added): string {
  if (added.state === 'left') return `${text('people-added-left')} ${reasonText(text, added.rule)}`;
  if (added.state === 'queued' || added.state === 'failed') return text(`people-added-${added.state}`);
  const { found, of } = added.people;
  const people = of === 0 ? [] : [text('people-added-people', { found, of })];
  return [text(`people-added-${added.state}`), ...people].join(' ');
}
