import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { MappedKind } from '../../src/model/mapping';
import type { Configuration, PaneSettings, Snapshot } from '../../src/session/port';
import SetupPage from '../../src/taskpane/views/setup/SetupPage';
import { FakeSync, fresh, withKind } from './fake-sync';
import { goTo, showPage } from './render';

/** Keeps what it is given, as the engine does. */
export class KeepingSync extends FakeSync {
  constructor(
    private kept: Snapshot,
    configuration: (kind: MappedKind) => Promise<Configuration | null>,
  ) {
    super(kept, { configuration });
  }

  override saveSettings = (...args: unknown[]) => {
    this.asked.push(['saveSettings', ...args]);
    this.kept = { ...this.kept, settings: args[0] as PaneSettings };
    this.show(this.kept);
    return Promise.resolve();
  };

  get settings(): PaneSettings {
    return this.kept.settings;
  }
}

/** The kind is on already. */
export const isOn = (kind: MappedKind, snapshot: Snapshot = fresh) => withKind(snapshot, kind, { state: 'on' });

export function withSettings<Kind extends MappedKind>(kind: Kind, change: Partial<PaneSettings[Kind]>): Snapshot {
  return { ...fresh, settings: { ...fresh.settings, [kind]: { ...fresh.settings[kind], ...change } } };
}

/** The configuration page of a kind, once the CRM has answered. */
export async function showSetup(configuration: Configuration, snapshot: Snapshot = fresh) {
  await goTo(`#/setup?kind=${configuration.kind}`);
  const sync = new KeepingSync(snapshot, () => Promise.resolve(configuration));
  const user = showPage(SetupPage, sync);
  await screen.findAllByRole('region');
  return { sync, user };
}

export const part = (name: string) => within(screen.getByRole('region', { name }));
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const choice = (name: string) => screen.getByRole('combobox', { name });

/** Finds by some letters and takes it, with the keyboard alone. */
export async function choose(user: UserEvent, list: string, letters: string): Promise<void> {
  act(() => choice(list).focus());
  await user.keyboard(letters);
  await screen.findByRole('listbox');
  await user.keyboard('{ArrowDown}{Enter}');
}
