import { useRef, useState } from 'react';
import type { PaneSettings, SyncPort } from '../../../session/port';

export type SettingName = keyof PaneSettings;

/** How the last change ended, and which setting it was. */
export interface Saving {
  name: SettingName;
  isSaved: boolean;
}

export interface Settings {
  settings: PaneSettings;
  change: <Name extends SettingName>(name: Name, value: PaneSettings[Name]) => void;
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
  const change: Settings['change'] = (name, value) => {
    const next = { ...(latest.current ?? kept), [name]: value };
    latest.current = next;
    setDraft(next);
    setSaving(null);
    void save(name, next);
  };
  return { settings: draft ?? kept, change, saving };
}
