import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { ActionButton } from '../../components/ActionButton';
import { Quiet } from '../../components/Quiet';
import { Row } from '../../components/Stack';
import type { LostValue } from '../../../session/port';
import type { KindName } from '../../../sync/kind';
import { useLocale, useText } from '../../text';
import { fieldName } from './fields';
import { valueText } from './values';

const useStyles = makeStyles({
  lost: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  values: { margin: 0 },
});

interface Props {
  kind: KindName;
  lost: LostValue;
  /** It gave way because the person chose the other one. */
  isReplaced: boolean;
  isBusy: boolean;
  onTake: () => void;
}

/** A value that lost a conflict, or was replaced by the person, beside the one that was kept. */
export function Lost({ kind, lost, isReplaced, isBusy, onTake }: Props) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const { field, side, value, kept, canTake } = lost;
  const words = useWords(kind, field);
  const about = isReplaced ? 'replaced' : 'lost';
  const { group, take, isTaken } = useTaking(canTake, onTake);
  return (
    <div ref={group} role="group" aria-labelledby={id} tabIndex={-1} className={styles.lost}>
      <span id={id} className={styles.label}>
        {text(`activity-${about}`, { field: fieldName(text, field) })}
      </span>
      <dl className={styles.values}>
        <Value label={text(`activity-${about}-kept`, { side })} words={words(kept)} />
        <Value label={text(`activity-${about}-other`, { side })} words={words(value)} />
      </dl>
      {canTake && (
        <Row>
          <ActionButton isBusy={isBusy} onClick={take} aria-describedby={id}>
            {text(`activity-${about}-take`)}
          </ActionButton>
        </Row>
      )}
      <div role="status">{isTaken && <Quiet>{text(`activity-${about}-taken`)}</Quiet>}</div>
    </div>
  );
}

/** The button goes once the value is taken; the focus then stays with the group. */
function useTaking(canTake: boolean, onTake: () => void) {
  const group = useRef<HTMLDivElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const isTaken = isAsked && !canTake;
  useEffect(() => {
    if (isTaken) group.current?.focus();
  }, [isTaken]);
  const take = () => {
    setIsAsked(true);
    onTake();
  };
  return { group, take, isTaken };
}

const longest = 160;

function Value({ label, words }: { label: string; words: string }) {
  const styles = useStyles();
  const text = useText();
  const [isWhole, setIsWhole] = useState(false);
  const isLong = words.length > longest;
  return (
    <>
      <dt>
        <Quiet>{label}</Quiet>
      </dt>
      <dd className={styles.value}>
        {isLong && !isWhole ? `${words.slice(0, longest)}…` : words}{' '}
        {isLong && (
          <Button size="small" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {text(isWhole ? 'action-show-less' : 'action-show-all')}
          </Button>
        )}
      </dd>
    </>
  );
}

function useWords(kind: KindName, field: string): (value: unknown) => string {
  const text = useText();
  const locale = useLocale();
  return (value) => valueText(text, locale, { kind, field, value }) || text('activity-lost-blank');
}
