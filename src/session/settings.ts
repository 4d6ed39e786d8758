import type { MappedKind } from '../model/mapping';
import { parseSettings, type Settings } from '../sync/settings';
import type { PaneSettings } from './port';

/** The page's settings as the engine wants them. */
export function engineSettings({ meetings, contacts, tasks }: PaneSettings): Settings {
  const { conflict, mapping, values } = tasks;
  const { invitations, colleagueInvitations, ...rest } = meetings;
  const fromWhom = colleagueInvitations ? 'people+users' : 'people';
  return parseSettings({
    meetings: { ...rest, invitations: invitations ? fromWhom : 'off' },
    contacts,
    tasks: { conflict, mapping, values: values && { status: values.status, priority: values.importance } },
  });
}

/** The kinds that these settings read or write otherwise: what stands on both sides is to be looked at anew. */
export function changedKinds(before: PaneSettings, now: PaneSettings): MappedKind[] {
  return (['contacts', 'tasks'] as const).filter((kind) => formOf(before, kind) !== formOf(now, kind));
}

function formOf({ contacts, tasks }: PaneSettings, kind: MappedKind): string {
  const parts =
    kind === 'tasks' ? [tasks.mapping, tasks.values] : [contacts.mapping, contacts.direction, contacts.view];
  return JSON.stringify(parts);
}
