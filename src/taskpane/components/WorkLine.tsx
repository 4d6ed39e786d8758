import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { SyncPort, Work } from '../../session/port';
import { endOfWait } from '../format';
import { useFocusRescue } from '../hooks/useFocusRescue';
import { useNow } from '../hooks/useNow';
import { useLocale, useText, type Text } from '../text';
import { Quiet } from './Quiet';
import { Row } from './Stack';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  phase: { flex: '1 1 9rem', fontWeight: tokens.fontWeightSemibold },
});

/** What is going on, how far it is, and the way to stop it. */
export function WorkLine({ work, sync }: { work: Work; sync: SyncPort }) {
  const text = useText();
  const styles = useStyles();
  const id = useId();
  const line = useFocusRescue<HTMLElement>();
  const known = work.planned > 0 ? { value: work.done, max: work.planned } : {};
  const isStopping = work.phase === 'stopping';
  return (
    <section ref={line} aria-labelledby={id} className={styles.line}>
      <Row>
        <span id={id} className={styles.phase}>
          {phaseWords(text, work)}
        </span>
        <Button size="small" disabledFocusable={isStopping} onClick={() => void sync.stop()}>
          {text('work-stop')}
        </Button>
      </Row>
      <ProgressBar aria-labelledby={id} thickness="large" {...known} />
      <Amount work={work} />
      <Quiet>{text('work-stop-safe')}</Quiet>
    </section>
  );
}

function phaseWords(text: Text, { task, kind, where, phase }: Work): string {
  if (phase === 'stopping') return text('work-stopping');
  if (where === 'elsewhere') return text('work-elsewhere');
  return text(task === 'preview' ? 'work-preview-reading' : `work-${task}-${phase}`, { kind: kind ?? 'none' });
}

/** In figures, for eyes; the bar says the same to screen readers. */
function Amount({ work }: { work: Work }) {
  const text = useText();
  const { done, planned } = work;
  return (
    <>
      {planned > 0 && <Quiet>{text('work-amount', { done, planned })}</Quiet>}
      {planned === 0 && done > 0 && <Quiet>{text('work-read', { done })}</Quiet>}
      {work.waitingUntil !== null && <Wait work={work} until={work.waitingUntil} />}
    </>
  );
}

/** Why nothing moves just now, and when it goes on. */
function Wait({ work: { waitingFor, waitingWhy }, until }: { work: Work; until: string }) {
  const text = useText();
  const locale = useLocale();
  const time = endOfWait(until, locale, useNow());
  const side = waitingFor ?? 'either';
  return <Quiet>{text(waitingWhy === 'retry' ? 'work-retrying' : 'work-waiting', { time, side })}</Quiet>;
}
