import type { LastRun, RunProblem } from '../../../session/port';
import { Plain, Quiet } from '../../components/Quiet';
import { whenText } from '../../components/when';
import { useNow } from '../../hooks/useNow';
import { runText } from '../../sentences';
import { useLocale, useText } from '../../text';

/** G7: when the last run was and how it ended. */
export function LastRunLine({ lastRun }: { lastRun: LastRun | null }) {
  const text = useText();
  const locale = useLocale();
  const now = useNow();
  if (!lastRun) return <Plain>{text('home-last-none')}</Plain>;
  const when = whenText(text, locale, lastRun.at, now);
  const result = runText(text, locale, lastRun);
  return (
    <>
      <Plain>{text(sentenceOf(lastRun.error), { when, result })}</Plain>
      {lastRun.remaining > 0 && <Quiet>{text('home-remaining', { count: lastRun.remaining })}</Quiet>}
    </>
  );
}

/** To stop is no failure. */
function sentenceOf(error: RunProblem | null): string {
  if (!error) return 'home-last';
  return error.code === 'stopped' ? 'home-last-stopped' : 'home-last-failed';
}
