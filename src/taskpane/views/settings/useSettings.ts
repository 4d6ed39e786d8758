import { useRef, useState } from 'react';
import type { PaneSettings, SyncPort } from '../../../session/port';

/** A setting of the page, whichever part of the settings it stands in. */
export type SettingName = 'everyMinutes' | keyof PaneSettings['meetings'];

/** How the last change ended, and which setting it was. */
export interface Saving {
  name: SettingName;
  isSaved: boolean;
}

export interface Settings {
  settings: PaneSettings;
  /** `update` makes the settings as they are to be from what they are by then. */
  change: (name: SettingName, update: (settings: PaneSettings) => PaneSettings) => void;
  saving: Saving | null;
}

/**
 * Settings that are saved as soon as they are changed. What the person chose is shown at once; when the last of several
 * quick changes has its answer, what is really kept is shown.
 */
export function useSettings(sync: SyncPort, kept: PaneSettings): Settings {
  const [draft, setDraft] = useState<PaneSettings | null>(null);
  const [saving, setSaving] = useState<Saving | null>(null);
  const latest = useRef<PaneSettings | null>(null);
  const save = async (name: SettingName, next: PaneSettings) => {
    const isSaved = await sync.saveSettings(next).then(
      () => true,
      () => false,
    );
    if (latest.current !== next) return;
    latest.current = null;
    setDraft(null);
    setSaving({ name, isSaved });
  };
  const change: Settings['change'] = (name, update) => {
    const next = update(latest.current ?? kept);
    latest.current = next;
    setDraft(next);
    setSaving(null);
    void save(name, next);
  };
  return { settings: draft ?? kept, change, saving };
}
