import type { Frequency, LastRun } from '../../../session/port';
import { PageLink } from '../../components/PageLink';
import { Quiet } from '../../components/Quiet';
import { moment } from '../../format';
import { useNow } from '../../hooks/useNow';
import { useLocale, useText, type Text } from '../../text';

interface Props {
  lastRun: LastRun | null;
  everyMinutes: Frequency;
}

/** G3: when the next automatic run comes. */
export function NextRunLine({ lastRun, everyMinutes }: Props) {
  const text = useText();
  const words = useNextRun(text, lastRun, everyMinutes);
  return (
    <Quiet>
      {words}{' '}
      <PageLink page="settings">{text(everyMinutes === 0 ? 'meetings-next-on' : 'meetings-next-change')}</PageLink>
    </Quiet>
  );
}

function useNextRun(text: Text, lastRun: LastRun | null, everyMinutes: Frequency): string {
  const locale = useLocale();
  const now = useNow();
  if (everyMinutes === 0) return text('meetings-next-off');
  if (lastRun?.error?.code === 'signed-out') return text('meetings-next-signed-out');
  const due = lastRun ? Date.parse(lastRun.at) + everyMinutes * 60_000 : 0;
  if (due <= now.getTime()) return text('meetings-next-soon');
  return text('meetings-next', { time: moment(new Date(due).toISOString(), locale, now) });
}
