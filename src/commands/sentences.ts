import type { Added, RunProblem } from '../session/port';
import type { SideName } from '../sync/side';

/** The one place where the outcomes of “Add to CRM” become notifications. */
export interface Sentence {
  tone: 'progress' | 'info' | 'error';
  /** Of a text in the locales. */
  id: string;
  args?: Record<string, string | number>;
}

/** What Outlook tells of the open item, as far as it decides. */
export interface OpenMeeting {
  kind: 'message' | 'appointment';
  graphId: string | null;
  withoutId: 'unsaved' | 'unknown' | null;
  recurrence: 'single' | 'series' | 'occurrence' | 'unknown';
  isShared: boolean;
}

export const sentences = {
  adding: { tone: 'progress', id: 'adding' },
  addingAlready: { tone: 'progress', id: 'adding-already' },
  unmarked: { tone: 'error', id: 'unmarked' },
  slow: { tone: 'info', id: 'slow' },
  broken: { tone: 'error', id: 'failed-other' },
} satisfies Record<string, Sentence>;

export function askingSentence(side: SideName): Sentence {
  return { tone: 'progress', id: 'asking', args: { side } };
}

/** What keeps the item from being added before anybody is asked; null: nothing does. */
export function obstacleOf(meeting: OpenMeeting | null): Sentence | null {
  if (!meeting) return { tone: 'error', id: 'obstacle-no-item' };
  if (meeting.kind === 'message') return { tone: 'error', id: 'obstacle-message' };
  // Whose it is comes first: saving somebody else's meeting would not help.
  if (meeting.isShared) return { tone: 'error', id: 'obstacle-shared' };
  if (meeting.recurrence === 'series' || meeting.recurrence === 'occurrence') return leftSentence('M5');
  if (meeting.graphId === null) return { tone: 'error', id: `obstacle-${meeting.withoutId ?? 'unknown'}` };
  return null;
}

export function sentenceOf(added: Added): Sentence {
  if (added.state === 'left') return leftSentence(added.rule);
  if (added.state === 'queued') return queuedSentence(added.problem);
  if (added.state === 'failed') return failedSentence(added.problem);
  const { state, people } = added;
  // Nobody is invited, or nobody was looked for.
  if (people.of === 0) return { tone: 'info', id: state };
  return { tone: 'info', id: `${state}-people`, args: { ...people } };
}

const rules = [
  'M5',
  'private',
  'cancelled',
  'declined',
  'window',
  'chosen',
  'owner',
  'not-found',
  'ambiguous',
  'G9',
] as const;

function leftSentence(rule: string): Sentence {
  const known = rules.find((each) => each === rule);
  return { tone: 'info', id: `left-${known ?? 'other'}` };
}

/** The person has to do something in a window of the service. */
export function needsSignIn({ code }: RunProblem): boolean {
  return code === 'signed-out' || code === 'consent';
}

function queuedSentence(problem: RunProblem): Sentence {
  const args = { side: problem.side ?? 'none' };
  if (needsSignIn(problem)) return { tone: 'info', id: 'queued-sign-in', args };
  return problem.code === 'offline'
    ? { tone: 'info', id: 'queued-offline', args }
    : { tone: 'info', id: 'queued-other' };
}

/** By error code. */
const failures = new Map<string, { id: string; hasSide: boolean }>([
  ['signed-out', { id: 'failed-sign-in', hasSide: true }],
  ['consent', { id: 'failed-sign-in', hasSide: true }],
  ['offline', { id: 'failed-offline', hasSide: true }],
  ['throttled', { id: 'failed-throttled', hasSide: true }],
  ['forbidden', { id: 'failed-forbidden', hasSide: true }],
  ['other-mailbox', { id: 'failed-account', hasSide: false }],
  ['other-account', { id: 'failed-account', hasSide: false }],
]);

function failedSentence({ code, side }: RunProblem): Sentence {
  const failure = failures.get(code);
  if (!failure) return sentences.broken;
  const { id, hasSide } = failure;
  return { tone: 'error', id, ...(hasSide && { args: { side: side ?? 'none' } }) };
}
