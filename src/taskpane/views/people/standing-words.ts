import type { Standing } from '../../../session/port';
import { entry } from '../../sentences';
import type { Text } from '../../text';

/** Why the sync leaves a meeting alone: rules and reasons of the engine. */
const reasons: Record<string, string> = {
  M3: 'people-left-owner',
  M4: 'people-left-mail',
  M5: 'people-left-recurring',
  M6: 'people-left-many',
  M7: 'people-left-imported',
  M10: 'people-left-off',
  G8: 'people-left-later',
  G9: 'people-left-profile',
  owner: 'people-left-owner',
  private: 'people-left-private',
  cancelled: 'people-left-cancelled',
  declined: 'people-left-declined',
  unanswered: 'people-left-unanswered',
  organizer: 'people-left-organizer',
  chosen: 'people-left-chosen',
  kept: 'people-left-kept',
  window: 'people-left-window',
  container: 'people-left-container',
  filter: 'people-left-kept',
  rule: 'people-left-rule',
  off: 'people-left-off',
  guard: 'people-left-guard',
  ambiguous: 'people-left-ambiguous',
  merged: 'people-left-merged',
  'not-found': 'people-left-not-found',
};

/** What keeps even a meeting out that is added by hand. */
const final = new Set(['M3', 'M5', 'G9', 'owner', 'private', 'cancelled', 'declined', 'chosen', 'window', 'ambiguous']);

/** Why a meeting is left alone, as a sentence. */
export function reasonText(text: Text, rule: string): string {
  const id = entry(reasons, rule);
  return id === undefined ? text('people-left-other', { rule }) : text(id);
}

/** Whether adding it by hand may help. */
export function canAdd(standing: Standing): boolean {
  if (standing.state === 'left') return !final.has(standing.rule);
  if (standing.state === 'asleep') return !final.has(standing.why);
  return standing.state === 'outside';
}
