import { useEffect, useState } from 'react';
import type { PaneSettings, SyncPort } from '../../../session/port';
import type { MappedKind } from '../../../model/mapping';
import { addressOf } from '../../hooks/useRoute';
import { isAlike } from './is-alike';

export interface Draft<Part> {
  settings: Part;
  change: (part: Partial<Part>) => void;
  /** Something differs from what is kept. */
  isChanged: boolean;
  /** How the last saving ended; null before, while it goes on and after a further edit. */
  outcome: 'saved' | 'not-saved' | null;
  save: () => void;
  /** Saves what has changed, then goes to the preview. */
  see: () => void;
}

type Saving = 'none' | 'running' | 'done' | 'failed';

/** A kind's settings under a person's hands: nothing is kept before it is saved, and only this kind's part is. */
export function useDraft<Kind extends MappedKind>(
  sync: SyncPort,
  all: PaneSettings,
  kind: Kind,
): Draft<PaneSettings[Kind]> {
  const [edited, setEdited] = useState<PaneSettings[Kind] | null>(null);
  const [saving, setSaving] = useState<Saving>('none');
  const [isLeaving, setIsLeaving] = useState(false);
  const settings = edited ?? all[kind];
  const isChanged = !isAlike(settings, all[kind]);
  const isReady = isLeaving && !isChanged;
  useEffect(() => {
    if (isReady) location.hash = addressOf('preview', { kind });
  }, [isReady, kind]);
  const save = async () => {
    setSaving('running');
    const isSaved = await sync.saveSettings({ ...all, [kind]: settings }).then(
      () => true,
      () => false,
    );
    setSaving(isSaved ? 'done' : 'failed');
    if (!isSaved) setIsLeaving(false);
  };
  const change = (part: Partial<PaneSettings[Kind]>) => {
    setEdited({ ...settings, ...part });
    setSaving('none');
    setIsLeaving(false);
  };
  const see = () => {
    setIsLeaving(true);
    if (isChanged) void save();
  };
  return { settings, change, isChanged, outcome: outcomeOf(saving, isChanged), save: () => void save(), see };
}

/** Saved is what stands in the snapshot: a command that ends well may still have met a full disk. */
function outcomeOf(saving: Saving, isChanged: boolean): Draft<unknown>['outcome'] {
  if (saving === 'failed') return 'not-saved';
  if (saving !== 'done') return null;
  return isChanged ? 'not-saved' : 'saved';
}
