import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { Announcement } from '../../../components/Announcement';
import { Plain, Quiet } from '../../../components/Quiet';
import { Row } from '../../../components/Stack';
import { useAction } from '../../../hooks/useAction';
import { usePeople } from '../../../people';
import { useText, type Text } from '../../../text';
import { problemTitle } from '../PeopleBar';
import { OpenRecord } from './CrmLink';
import { isOver, useOutcomes, useShelf, type Outcome } from './outcome';
import { usePeopleState } from './usePeopleState';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  place: string;
  onChanged: () => void;
}

/** What was done here, one line each, with the way back; said aloud, too. */
export function OutcomeLines({ place, onChanged }: Props) {
  const text = useText();
  const { all: done, replace } = useOutcomes(place);
  const { queued } = usePeopleState();
  // What waited and waits no more was sent, or given up: its own part of the page has said so.
  const all = done.filter(({ end, key }) => end !== 'queued' || queued.some((each) => each.key === key));
  return (
    <>
      {all.map((outcome) => (
        <OutcomeLine key={outcome.key} outcome={outcome} onChange={replace} onChanged={onChanged} />
      ))}
      <Announcement>{all.map((outcome) => outcomeWords(text, outcome)).join(' ')}</Announcement>
    </>
  );
}

function outcomeWords(text: Text, { what, end, record, problem }: Outcome): string {
  if (problem !== null) return `${text('act-undo-failed')} ${problemTitle(text, problem)}`;
  return text(`act-${end}`, { what, name: record?.name ?? '' });
}

interface LineProps {
  outcome: Outcome;
  onChange: (next: Outcome) => void;
  onChanged: () => void;
}

function OutcomeLine({ outcome, onChange, onChanged }: LineProps) {
  const text = useText();
  const styles = useStyles();
  const port = usePeople();
  const { isRunning, run } = useAction();
  const line = useLineFocus(outcome.key);
  const { record, end, key, canUndo, what, address } = outcome;
  const undo = async () => {
    const undone = await (record && address !== undefined ? port.unlink(address, record) : port.undo(key));
    if (line.current?.contains(document.activeElement)) line.current.focus();
    if (undone.state === 'failed') onChange({ ...outcome, problem: undone.problem });
    else onChange({ ...outcome, end: undone.state, problem: null });
    if (undone.state === 'undone') onChanged();
  };
  return (
    <div ref={line} role="group" tabIndex={-1} className={styles.line}>
      <Plain>{outcomeWords(text, outcome)}</Plain>
      {what === 'meeting' && end === 'made' && <Quiet>{text('act-meeting-where')}</Quiet>}
      <Row>
        {record && end !== 'undone' && <OpenRecord record={record} />}
        {canUndo && end !== 'queued' && !isOver(outcome) && (
          <Button size="small" disabledFocusable={isRunning} onClick={() => run(undo)}>
            {text(what === 'link' ? 'act-unlink' : 'act-undo')}
          </Button>
        )}
      </Row>
    </div>
  );
}

/** The focus of the form that is gone comes here, and stays when the line moves to another part of the page. */
function useLineFocus(key: string) {
  const shelf = useShelf();
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = line.current;
    if (shelf.takesFocus(key)) element?.focus();
    return () => {
      if (element?.contains(document.activeElement) && document.hasFocus()) shelf.focusNext(key);
    };
  }, [shelf, key]);
  return line;
}
