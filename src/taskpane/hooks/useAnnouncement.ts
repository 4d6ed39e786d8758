import { useState } from 'react';
import type { KindSnapshot, LastRun, Snapshot } from '../../session/port';
import type { KindName } from '../../sync/kind';
import { problemOf, runText } from '../sentences';
import { aboutKind, useLocale, useText, type Text } from '../text';
import { kindsOf } from '../views/kinds';

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
  const hasRun = snapshot?.work != null && snapshot.work.task !== 'preview';
  const ends = kindsOf(now).map(({ kind, ...is }) => ({ kind, is, was: idle.kinds[kind] }));
  const told = ends.map((end) => offWords(text, end) ?? problemWords(aboutKind(text, end.kind), end, hasRun));
  const words = [...new Set(told.filter((each) => each !== null)), resultWords(text, locale, ends)];
  const said = words.filter((each) => each !== null);
  return said.length === 0 ? null : said.join(' ');
}

/** A kind as it was when nothing was going on, and as it is now. */
interface End {
  kind: KindName;
  was: KindSnapshot;
  is: KindSnapshot;
}

function hasLooked({ snapshot }: Seen, now: Snapshot | null): boolean {
  return snapshot?.work?.task === 'preview' && now?.work === null;
}

function offWords(text: Text, { kind, was, is }: End): string | null {
  return was.state === 'on' && is.state === 'off' ? text('announce-off-done', { kind }) : null;
}

function problemWords(text: Text, { was, is }: End, hasRun: boolean): string | null {
  const [before, run] = [was.lastRun, is.lastRun];
  const isKnown = before?.error?.code === run?.error?.code && before?.error?.side === run?.error?.side;
  if (!run?.error || (isKnown && (run.isAutomatic || !hasRun || run.at === before?.at))) return null;
  const { title, safe, side } = problemOf(run.error.code, run.error.side);
  return `${text(title, { side })} ${text(safe, { side })}`;
}

/** What the runs brought that have ended well since; kinds are named where there are several. */
function resultWords(text: Text, locale: string, ends: End[]): string | null {
  const ended = ends.filter(({ was, is }) => is.state === 'on' && is.lastRun && hasEndedWell(is.lastRun, was.lastRun));
  const results = ended.map(({ kind, is }) => ({ kind, result: resultOf(aboutKind(text, kind), locale, is.lastRun) }));
  const brought = results.filter(({ result }) => result !== text('run-nothing'));
  if (brought.length === 0) {
    const isAutomatic = ended.every(({ is }) => is.lastRun?.isAutomatic);
    return isAutomatic ? null : text('announce-done', { result: text('run-nothing') });
  }
  const isNamed = ends.filter(({ is }) => is.state === 'on').length > 1;
  const parts = brought.map(({ kind, result }) => (isNamed ? text('announce-of-kind', { kind, result }) : result));
  return text('announce-done', { result: parts.join('; ') });
}

function hasEndedWell(run: LastRun, before: LastRun | null): boolean {
  return run.error === null && run.at !== before?.at;
}

function resultOf(text: Text, locale: string, run: LastRun | null): string {
  return run ? runText(text, locale, run) : '';
}
