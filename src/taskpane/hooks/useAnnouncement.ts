import { useState } from 'react';
import type { LastRun, Snapshot } from '../../session/port';
import { problemOf, runText } from '../sentences';
import { useLocale, useText, type Text } from '../text';

export interface Said {
  /** Grows with each announcement: the same words twice are two announcements. */
  number: number;
  words: string;
}

interface Seen {
  snapshot: Snapshot | null;
  isLasting: boolean;
  /** The latest snapshot at which nothing was going on: what an end is compared with. */
  idle: Snapshot | null;
}

/**
 * What a screen reader is told as runs come and go.
 * 1. The start of work that lasts, and each end that brought something or was asked for.
 * 2. Nothing more of a preview that has ended: what it found is told by the page.
 * 3. A problem when it comes up, and again when a run that was asked for meets it; not at each automatic run.
 */
export function useAnnouncement(snapshot: Snapshot | null, isLasting: boolean): Said {
  const text = useText();
  const locale = useLocale();
  const [seen, setSeen] = useState<Seen>({ snapshot, isLasting, idle: null });
  const [said, setSaid] = useState<Said>({ number: 0, words: '' });
  if (seen.snapshot !== snapshot || seen.isLasting !== isLasting) {
    setSeen({ snapshot, isLasting, idle: snapshot?.work === null ? snapshot : seen.idle });
    const isStart = isLasting && !seen.isLasting;
    const end = () => endWords(text, locale, seen, snapshot) ?? (hasLooked(seen, snapshot) ? '' : null);
    const words = isStart ? startWords(text, snapshot) : end();
    if (words !== null) setSaid({ number: said.number + 1, words });
  }
  return said;
}

function startWords(text: Text, snapshot: Snapshot | null): string | null {
  if (!snapshot?.work) return null;
  return text(snapshot.work.where === 'elsewhere' ? 'announce-elsewhere' : `announce-${snapshot.work.task}`);
}

function endWords(text: Text, locale: string, { snapshot, idle }: Seen, now: Snapshot | null): string | null {
  if (!idle || now?.work !== null) return null;
  const [was, is] = [idle.meetings, now.meetings];
  if (was.state === 'on' && is.state === 'off') return text('announce-off-done');
  if (!is.lastRun) return null;
  const hasRun = snapshot?.work != null && snapshot.work.task !== 'preview';
  if (is.lastRun.error) return problemWords(text, is.lastRun, was.lastRun, hasRun);
  return is.lastRun.at === was.lastRun?.at ? null : resultWords(text, locale, is.lastRun);
}

function hasLooked({ snapshot }: Seen, now: Snapshot | null): boolean {
  return snapshot?.work?.task === 'preview' && now?.work === null;
}

function problemWords(text: Text, run: LastRun, before: LastRun | null, hasRun: boolean): string | null {
  const isKnown = before?.error?.code === run.error?.code && before?.error?.side === run.error?.side;
  if (!run.error || (isKnown && (run.isAutomatic || !hasRun))) return null;
  const { title, safe, side } = problemOf(run.error.code, run.error.side);
  return `${text(title, { side })} ${text(safe, { side })}`;
}

function resultWords(text: Text, locale: string, run: LastRun): string | null {
  const result = runText(text, locale, run);
  return run.isAutomatic && result === text('run-nothing') ? null : text('announce-done', { result });
}
