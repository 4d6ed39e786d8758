import { syncOnce, type RunReport, type SyncOptions } from '../app';
import { FileStore } from '../store/file';
import { fixedAccess } from '../sync/access';
import type { KindName } from '../sync/kind';
import { parseSettings } from '../sync/settings';
import { deviceClock, deviceNetwork, newId } from './device';
import { progressBar } from './progress';

/** Where a headless run goes, and with whose tokens. */
export interface Target {
  graph: string;
  crm: string;
  graphToken: string;
  crmToken: string;
  /** Path of the store. */
  store: string;
}

type RunChoices = Omit<SyncOptions, 'isStopped' | 'onProgress'>;

/** These kinds with the default settings, and no decision about anything that waits. */
export function plainRun(kinds: KindName[] = ['meetings']): RunChoices {
  return {
    settings: parseSettings({}),
    kinds,
    decide: () => undefined,
    enable: new Set(),
    disable: new Map(),
    dryRun: false,
  };
}

/** One run over a store file. @throws StoreBusy when another process has it. */
export async function runOnce(
  target: Target,
  options: RunChoices,
  more: { now?: string | undefined; showProgress: boolean },
): Promise<RunReport> {
  const store = await FileStore.open(target.store, { isReadOnly: options.dryRun });
  const bar = progressBar(more.showProgress);
  try {
    return await syncOnce(
      {
        graph: fixedAccess(target.graph, () => target.graphToken),
        crm: fixedAccess(target.crm, () => target.crmToken),
        store,
        network: () => deviceNetwork(),
        clock: deviceClock(more.now),
        newId,
      },
      { ...options, isStopped: () => false, onProgress: bar.show },
    );
  } finally {
    bar.end();
    await store.close();
  }
}
