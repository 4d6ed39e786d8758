import type { Snapshot } from '../../../session/port';
import { PageLink } from '../../components/PageLink';
import { Quiet } from '../../components/Quiet';
import { moment } from '../../format';
import { useNow } from '../../hooks/useNow';
import { useLocale, useText, type Text } from '../../text';
import { kindsOf } from '../kinds';

/** G3: when the next automatic run comes. */
export function NextRunLine({ snapshot, isPaused }: { snapshot: Snapshot; isPaused: boolean }) {
  const text = useText();
  const words = useNextRun(text, snapshot, isPaused);
  const isOff = snapshot.settings.everyMinutes === 0;
  return (
    <Quiet>
      {words} <PageLink page="settings">{text(isOff ? 'home-next-on' : 'home-next-change')}</PageLink>
    </Quiet>
  );
}

function useNextRun(text: Text, snapshot: Snapshot, isPaused: boolean): string {
  const locale = useLocale();
  const now = useNow();
  const { everyMinutes } = snapshot.settings;
  const runs = kindsOf(snapshot).flatMap(({ state, lastRun }) => (state === 'on' ? [lastRun] : []));
  if (everyMinutes === 0) return text('home-next-off');
  if (isPaused || runs.some((run) => run?.error?.code === 'signed-out')) return text('home-next-signed-out');
  // A kind that has never run is due at once.
  const last = Math.min(...runs.map((run) => (run ? Date.parse(run.at) : 0)));
  const due = last + everyMinutes * 60_000;
  if (due <= now.getTime()) return text('home-next-soon');
  return text('home-next', { time: moment(new Date(due).toISOString(), locale, now) });
}
